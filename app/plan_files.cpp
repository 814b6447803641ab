// SPDX-License-Identifier: MIT
#include "app/plan_files.h"

#include <algorithm>
#include <iterator>

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include "app/commands/command_io.h"
#include "app/error_words.h"
#include "model/edits/new_plan.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"
#include "views/shared/sliced_work.h"

namespace sitewright {

namespace {

constexpr int mostRecent = 10;
const QString recentKey = QStringLiteral("recentFiles");

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

constexpr qint64 readBesideFrom = 1 << 20;           // bytes
constexpr std::uint32_t writtenBesideFrom = 10'000;   // sites

struct ReadFile {
    std::optional<Plan> plan;
    std::unique_ptr<PreparedPlan> prepared; ///< instead, when read beside the window
    FileStamp stamp;
    QString problem; ///< empty = there is a plan
    QString details;
};

ReadFile readPlanFile(const QByteArray &path, const QString &name)
{
    ReadFile out;
    const auto content = readFile(path, planFileCap);
    if (!content) {
        out.problem = errorWords(content.error());
        return out;
    }
    auto loaded = readPlan(viewOf(content->bytes), name, planReadOptions());
    if (!loaded) {
        out.problem = PlanFiles::tr("%1 is not a plan Sitewright can read. Nothing was changed.").arg(name);
        out.details = errorLines(loaded.error());
        return out;
    }
    out.plan = std::move(loaded->plan);
    out.stamp = content->stamp;
    return out;
}

} // namespace

PlanFiles::PlanFiles(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
    connect(&session.undoStack(), &QUndoStack::cleanChanged, this, &PlanFiles::fileChanged);
}

QString PlanFiles::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(QFile::decodeName(m_path)).fileName();
    return m_name.isEmpty() ? tr("Untitled plan") : m_name;
}

bool PlanFiles::isModified() const { return m_imported || !m_session.undoStack().isClean(); }

void PlanFiles::load(Plan plan, const QByteArray &path, const FileStamp &stamp)
{
    begin(path, stamp);
    m_session.openPlan(std::move(plan));
    opened(path);
}

void PlanFiles::begin(const QByteArray &path, const FileStamp &stamp)
{
    emit leaving();
    m_path = path;
    m_name.clear();
    m_stamp = stamp;
    m_imported = false;
    if (path.isEmpty()) {
        m_lock.release();
        m_isReadOnly = false;
    }
}

void PlanFiles::opened(const QByteArray &path)
{
    if (!path.isEmpty())
        remember(path);
    emit fileChanged();
}

bool PlanFiles::newPlan()
{
    if (!mayClose())
        return false;
    load(wizardPlan(), {}, {});
    return true;
}

bool PlanFiles::close()
{
    if (!mayClose())
        return false;
    load(Plan(), {}, {});
    return true;
}

bool PlanFiles::open(const QByteArray &path) { return read(path, true); }

bool PlanFiles::reload()
{
    const std::vector<ObjectId> selected = m_session.selection().ids();
    emit reloading();
    const bool isRead = read(QByteArray(m_path), false);
    std::vector<ObjectId> left;
    std::ranges::copy_if(selected, std::back_inserter(left), [this](ObjectId id) { return bool(m_session.plan().find(id)); });
    m_session.selection().set(std::move(left));
    emit reloaded();
    return isRead;
}

bool PlanFiles::read(const QByteArray &path, bool asksAboutUnsaved)
{
    const QString name = QFile::decodeName(path);
    const auto read = std::make_shared<ReadFile>(); // a cancelled job may outlive this
    const bool isLarge = QFileInfo(name).size() >= readBesideFrom;
    const auto job = [read, path, name, isLarge] {
        *read = readPlanFile(path, name);
        if (isLarge && read->plan)
            read->prepared = std::make_unique<PreparedPlan>(std::move(*read->plan));
    };
    if (!isLarge)
        job();
    else if (!workBeside(m_window, tr("Opening the plan…"), job))
        return false;
    if (!read->problem.isEmpty()) {
        showError(m_window, tr("Plan not opened"), read->problem, read->details);
        return false;
    }
    if ((asksAboutUnsaved && !mayClose()) || !lockToOpen(path))
        return false;
    if (!read->prepared) {
        load(std::move(*read->plan), path, read->stamp);
        return true;
    }
    begin(path, read->stamp);
    m_session.openPlan(std::move(read->prepared));
    opened(path);
    return true;
}

bool PlanFiles::lockToOpen(const QByteArray &path)
{
    const PlanLock::State state = m_lock.take(path);
    const bool isElsewhere = state == PlanLock::State::Elsewhere;
    if (state == PlanLock::State::Mine || state == PlanLock::State::Impossible) {
        m_isReadOnly = false;
        return true;
    }
    enum { ReadOnly, Cancel, Anyway };
    QStringList answers{tr("Open read-only"), tr("Cancel")};
    if (isElsewhere)
        answers.append(tr("Open anyway"));
    const int answer = ask(m_window, tr("The plan is open elsewhere"),
                           tr("%1 is open in %2.").arg(QFile::decodeName(path), m_lock.holder()),
                           isElsewhere ? tr("Open it anyway only when you know that nobody edits it there. Read-only, it can be saved under another name.")
                                       : tr("Two windows that save one file would replace each other's work. Read-only, it can be saved under another name."),
                           answers, ReadOnly, Cancel);
    if (answer == Cancel)
        return false;
    if (answer == ReadOnly)
        m_lock.release();
    m_isReadOnly = answer != Anyway || !m_lock.takeOver(path);
    return true;
}

bool PlanFiles::lockToSave(const QByteArray &path)
{
    const PlanLock::State state = m_lock.take(path);
    if (state == PlanLock::State::Mine || state == PlanLock::State::Impossible)
        return true;
    showError(m_window, tr("Plan not saved"), tr("%1 is open in %2. Save under another name, or close it there first.").arg(QFile::decodeName(path), m_lock.holder()));
    return false;
}

bool PlanFiles::openExample(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    auto loaded = readPlan(viewOf(bytes), resource);
    if (!loaded || !mayClose())
        return false;
    load(std::move(loaded->plan), {}, {});
    m_name = QFileInfo(resource).fileName();
    emit fileChanged();
    return true;
}

void PlanFiles::showUnsaved(Plan plan, const QString &name)
{
    load(std::move(plan), {}, {});
    m_name = name;
    m_imported = true;
    emit fileChanged();
}

void PlanFiles::showRecovered(Plan plan, const QByteArray &path, const FileStamp &stamp, const QString &name)
{
    const bool isOurs = path.isEmpty() || lockToOpen(path);
    load(std::move(plan), isOurs ? path : QByteArray(), isOurs ? stamp : FileStamp());
    m_name = name;
    m_imported = true;
    emit fileChanged();
}

QString PlanFiles::folder() const
{
    return m_path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(QFile::decodeName(m_path)).absolutePath();
}

bool PlanFiles::openWithDialog()
{
    const QString name = QFileDialog::getOpenFileName(m_window, tr("Open plan"), folder(),
                                                      tr("Plans (*.siteplan.json *.json);;All files (*)"));
    return !name.isEmpty() && open(QFile::encodeName(name));
}

// A name that is still being typed in the tree counts: its field says so when it loses the focus.
void PlanFiles::finishTyping() const
{
    QWidget *field = QApplication::focusWidget();
    for (QWidget *around = field; around && around != m_window; around = around->parentWidget()) {
        auto *view = qobject_cast<QAbstractItemView *>(around);
        if (view && view != field && m_window->isAncestorOf(view))
            return view->setFocus();
    }
}

bool PlanFiles::save()
{
    finishTyping();
    return m_path.isEmpty() || m_isReadOnly ? saveAs() : write(m_path, m_stamp);
}

bool PlanFiles::saveAs()
{
    finishTyping();
    QString proposed = m_path.isEmpty() ? displayName() : QFile::decodeName(m_path);
    if (!proposed.endsWith(QLatin1String(".json")))
        proposed += QStringLiteral(".siteplan.json");
    if (!QFileInfo(proposed).isAbsolute())
        proposed = folder() + QLatin1Char('/') + proposed;
    const QString name = QFileDialog::getSaveFileName(m_window, tr("Save plan"), proposed, tr("Plans (*.siteplan.json)"));
    return !name.isEmpty() && write(QFile::encodeName(name), std::nullopt);
}

bool PlanFiles::saveTo(const QByteArray &path) { return write(path, std::nullopt); }

FileResult<Saved> PlanFiles::writeFile(const QByteArray &path, const std::optional<FileStamp> &expected)
{
    const auto write = [&path, &expected](const Plan &plan) {
        const std::string bytes = writePlan(plan);
        SaveOptions options;
        options.expected = expected;
        return saveFile(path, QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), options);
    };
    if (m_session.plan().count(Kind::Site) < writtenBesideFrom)
        return write(m_session.plan());
    std::optional<FileResult<Saved>> out;
    finishBeside(m_window, tr("Saving the plan…"), [&out, &write, plan = m_session.plan()] { out = write(plan); });
    return std::move(*out);
}

bool PlanFiles::write(const QByteArray &path, const std::optional<FileStamp> &expected)
{
    if (m_isWriting || !lockToSave(path))
        return false;
    const int step = m_session.undoStack().index();
    m_isWriting = true;
    const auto saved = writeFile(path, expected);
    m_isWriting = false;
    if (!saved) {
        if (saved.error().kind == FileError::Kind::ChangedOnDisk) {
            const int answer = ask(m_window, tr("The file has changed"),
                                   tr("%1 was changed by somebody else since it was opened here.").arg(QFile::decodeName(path)),
                                   tr("Saving now would replace that work. Saving a copy keeps both."),
                                   {tr("Save a copy…"), tr("Replace it"), tr("Cancel")}, 0, 2);
            return answer == 0 ? saveAs() : answer == 1 && write(path, std::nullopt);
        }
        showError(m_window, tr("Plan not saved"), errorWords(saved.error()));
        return false;
    }
    m_path = path;
    m_isReadOnly = false;
    m_stamp = saved->stamp;
    m_imported = false;
    if (m_session.undoStack().index() == step)
        m_session.undoStack().setClean();
    remember(path);
    emit fileChanged();
    emit wasSaved();
    const QString doubt = saved->notice();
    emit notice(doubt.isEmpty() ? tr("Saved %1.").arg(displayName()) : doubt);
    return true;
}

bool PlanFiles::mayClose()
{
    finishTyping();
    if (!isModified())
        return true;
    const int answer = ask(m_window, tr("Unsaved changes"), tr("%1 has changes that are not saved.").arg(displayName()),
                           tr("Without saving they are lost."), {tr("Save"), tr("Discard"), tr("Cancel")}, 0, 2);
    return answer == 0 ? save() : answer == 1;
}

QStringList PlanFiles::recent() const { return QSettings().value(recentKey).toStringList(); }

void PlanFiles::remember(const QByteArray &path)
{
    const QString name = QFileInfo(QFile::decodeName(path)).absoluteFilePath();
    QStringList files = recent();
    files.removeAll(name);
    files.prepend(name);
    QSettings().setValue(recentKey, files.mid(0, mostRecent));
}

} // namespace sitewright
