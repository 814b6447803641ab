// SPDX-License-Identifier: MIT
#include "app/picture_commands.h"

#include <algorithm>

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>

#include "app/plan_files.h"
#include "views/canvas/canvas.h"
#include "views/export/export_dialog.h"
#include "views/export/plan_snapshot.h"
#include "views/export/print_dialog.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"
#include "views/shared/sliced_work.h"

using namespace Qt::StringLiterals;

namespace sitewright {

PictureCommands::PictureCommands(Session &session, PlanFiles &files, PlanTabs &views, const Actions &actions, const ThemeSource &themes, QWidget *window)
    : QObject(window), m_session(session), m_files(files), m_views(views), m_themes(themes), m_window(window)
{
    using enum ActionId;
    actions.on(ExportPicture, this, [this] { exportWithDialog(); });
    actions.on(RepeatExport, this, [this] { repeatExport(); });
    actions.on(CopyPicture, this, [this] { copyPicture(choice()); });
    actions.on(Print, this, [this] { printWithDialog(); });
    connect(&session, &Session::replaced, this, [this] { // another plan must not overwrite the picture of the one before
        if (m_session.undoStack().count() == 0)
            m_lastPath.clear();
    });
}

PictureContext PictureCommands::context() const
{
    PictureContext out;
    out.front = m_views.showsNetwork() ? PictureView::Network : PictureView::Structure;
    out.visible = m_views.current().visibleUnits();
    out.planName = QFileInfo(m_files.displayName()).baseName();
    return out;
}

PictureChoice PictureCommands::choice() const
{
    PictureChoice out = PictureChoice::from(QSettings());
    out.view = context().front;
    out.coloursServices = m_views.coloursServices();
    out.layers = m_views.structure().layers().shown();
    out.networkLayers = m_views.network().layers().shown();
    const auto &closed = m_views.structure().collapsedIds();
    out.closed.assign(closed.begin(), closed.end());
    std::ranges::sort(out.closed);
    out.arrows = m_views.showsNetwork() ? out.networkLayers.shows(NetworkLayer::Arrows) : out.layers.shows(Layer::Arrows);
    const Plan &plan = m_session.plan();
    const ObjectRef named = plan.name(plan.settings()).empty() ? plan.organization() : plan.settings();
    out.title = named ? plan.displayName(named) : QString();
    return out;
}

void PictureCommands::exportWithDialog()
{
    if (!waitForPicture(m_window, context().front, m_session))
        return;
    PictureChoice begin = choice(); // the rest of the last one is in the settings
    if (!m_lastPath.isEmpty())
        begin.title = m_last.title;
    ExportDialog dialog(m_session, m_themes, context(), begin, m_window);
    connect(&dialog, &ExportDialog::copyWanted, this, [this, &dialog] { copyPicture(dialog.choice()); });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const PictureChoice chosen = dialog.choice();
    QSettings settings;
    chosen.keepIn(settings);
    const QString path = askForFile(chosen);
    if (!path.isEmpty())
        exportTo(path, chosen);
}

QString PictureCommands::askForFile(const PictureChoice &choice) const
{
    const QString suffix = QString::fromLatin1(suffixOf(choice.format));
    const QString folder = m_lastPath.isEmpty() ? QFileInfo(QFile::decodeName(m_files.path())).absolutePath() : QFileInfo(m_lastPath).absolutePath();
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export a picture"), folder + u'/' + context().planName + suffix,
                                                tr("Pictures (*%1)").arg(suffix));
    if (!path.isEmpty() && !path.endsWith(suffix))
        path += suffix;
    return path;
}

std::shared_ptr<PlanSnapshot> PictureCommands::planFor(PictureView view)
{
    return waitForPicture(m_window, view, m_session) ? std::make_shared<PlanSnapshot>(m_session) : nullptr;
}

bool PictureCommands::exportTo(const QString &path, const PictureChoice &choice)
{
    const auto plan = planFor(choice.view);
    if (!plan)
        return false;
    const QByteArray file = QFile::encodeName(path);
    const auto bytes = std::make_shared<Result<QByteArray>>();
    if (!workBeside(m_window, tr("The picture is being painted…"),
                    [=, options = optionsFor(choice, m_session, context())] { *bytes = pictureBytes(file, plan->source(), options); }))
        return false;
    Result<void> done;
    if (*bytes)
        finishBeside(m_window, tr("The picture is being saved…"), [&] { done = savePicture(file, **bytes); });
    else
        done = tl::unexpected(bytes->error());
    if (!done) {
        showError(m_window, tr("Nothing exported"), done.error().text());
        return false;
    }
    m_last = choice;
    m_lastPath = path;
    m_session.hint(tr("Exported to %1.").arg(path));
    return true;
}

void PictureCommands::repeatExport()
{
    if (m_lastPath.isEmpty())
        exportWithDialog();
    else
        exportTo(m_lastPath, m_last);
}

void PictureCommands::copyPicture(const PictureChoice &choice)
{
    const auto plan = planFor(choice.view);
    if (!plan)
        return;
    struct Made {
        Result<QImage> image;
        Result<QByteArray> svg;
    };
    const auto made = std::make_shared<Made>();
    if (!workBeside(m_window, tr("The picture is being painted…"), [=, options = optionsFor(choice, m_session, context())] {
            made->image = pictureImage(plan->source(), options);
            if (made->image)
                made->svg = svgBytes(plan->source(), options);
        }))
        return;
    if (!made->image) {
        showError(m_window, tr("Nothing copied"), made->image.error().text());
        return;
    }
    auto *data = new QMimeData;
    data->setImageData(*made->image);
    if (made->svg)
        data->setData(u"image/svg+xml"_s, *made->svg);
    QGuiApplication::clipboard()->setMimeData(data);
    m_session.hint(tr("The picture is on the clipboard."));
}

void PictureCommands::printWithDialog()
{
    if (!waitForPicture(m_window, context().front, m_session))
        return;
    PrintPlanDialog(m_session, m_themes, context(), choice(), m_window).exec();
}

} // namespace sitewright
