// SPDX-License-Identifier: MIT
#include "tests/support/all_windows.h"

#include <memory>
#include <utility>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <QTranslator>

#include "app/compare_dialog.h"
#include "app/main_window.h"
#include "app/plan_files.h"
#include "app/recovery/recovery_dialog.h"
#include "model/catalog/object_kinds.h"
#include "model/edits/structure_edits.h"
#include "tests/support/contoso.h"
#include "views/dialogs/import_dialog.h"
#include "views/dialogs/move_dialog.h"
#include "views/dialogs/profile_dialog.h"
#include "views/dialogs/rule_page_dialog.h"
#include "views/dialogs/waive_dialog.h"
#include "views/dialogs/waivers_dialog.h"
#include "views/export/export_dialog.h"
#include "views/export/print_dialog.h"
#include "views/findings/fix_all_dialog.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright::test {
namespace {

using Made = std::unique_ptr<QWidget>;

struct Row {
    const char *name;
    std::function<Made(Session &, const ThemeSource &)> make;
};

std::vector<Finding> someFinding(Session &session)
{
    std::vector<Finding> out;
    session.engine().forEachFinding([&](const Finding &finding) { out.assign(1, finding); });
    return out;
}

RecoveryStore::Found someLostWork()
{
    RecoveryStore::Found found;
    found.works.push_back({u"/a.recovery"_s, {"/home/anna/plan.siteplan.json", u"plan.siteplan.json"_s, {}, QDateTime::currentDateTime()}, contosoPlan(), {}});
    found.damaged.append(u"/home/anna/.local/state/sitewright/recovery/b.damaged"_s);
    return found;
}

ObjectRef someSite(const Plan &plan)
{
    ObjectRef out;
    plan.forEach(Kind::Site, [&](ObjectRef site) { out = site; });
    return out;
}

Payload someObject(const Plan &plan)
{
    Payload out;
    out.objects = {plan.id(someSite(plan) ? someSite(plan) : plan.organization())};
    return out;
}

Made fixAll(Session &session, const ThemeSource &themes)
{
    std::vector<Finding> same;
    session.engine().forEachFinding([&](const Finding &finding) {
        if (!session.fixes(finding).empty() && (same.empty() || same.front().rule == finding.rule))
            same.push_back(finding);
    });
    if (same.empty())
        return {};
    auto made = std::make_unique<FixAllDialog>(session, themes, same.front().rule, same, session.fixes(same.front()));
    for (int i = 0; i < 1000 && !made->isReady(); ++i) {
        QThread::msleep(5);
        QCoreApplication::processEvents();
    }
    return made;
}

// THE list: dialogs that no menu opens by itself.
const std::vector<Row> &rows()
{
    static const std::vector<Row> table{
        {"waive", [](Session &session, const ThemeSource &themes) { return Made(new WaiveDialog(session, themes, someFinding(session))); }},
        {"fix all", fixAll},
        {"waivers", [](Session &session, const ThemeSource &themes) { return Made(new WaiversDialog(session, themes)); }},
        {"move", [](Session &session, const ThemeSource &themes) { return Made(new MoveDialog(session, themes, someObject(session.plan()))); }},
        {"import",
         [](Session &session, const ThemeSource &themes) {
             ImportedNetwork network;
             network.notes.push_back({.severity = ImportNote::Severity::Guessed, .subject = u"Lyon"_s, .text = u"The node has no label."_s, .line = 3});
             return Made(new ImportDialog(session, themes, network));
         }},
        {"profile", [](Session &session, const ThemeSource &themes) { return Made(new ProfileDialog(session, themes, u"company.json"_s, {})); }},
        {"rule page", [](Session &, const ThemeSource &themes) { return Made(new RulePageDialog(themes)); }},
        {"export", [](Session &session, const ThemeSource &themes) { return Made(new ExportDialog(session, themes, {}, {})); }},
        {"print", [](Session &session, const ThemeSource &themes) { return Made(new PrintPlanDialog(session, themes, {}, {})); }},
        {"lost work", [](Session &, const ThemeSource &themes) { return Made(new RecoveryDialog(someLostWork(), themes)); }},
        {"compare",
         [](Session &session, const ThemeSource &themes) {
             Plan other = session.plan();
             if (const ObjectRef site = someSite(other))
                 other.set(site, FieldId::Clients, std::int64_t(3));
             return Made(new CompareDialog(session.plan(), other, themes));
         }},
    };
    return table;
}

void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::processEvents();
}

/// Triggers an action; whatever window comes up is visited and closed.
int visitOpenedBy(QAction *action, QWidget &window, const std::function<void(QWidget &, const QString &)> &visit)
{
    int visited = 0;
    const QString name = u"menu: "_s + action->text();
    bool isLooking = false; // a visit may let time pass, and then what it looks at must stay open
    const auto look = [&] {
        if (std::exchange(isLooking, true))
            return;
        QList<QPointer<QWidget>> all; // some go while others are looked at
        for (QWidget *top : QApplication::topLevelWidgets())
            all.append(top);
        for (const QPointer<QWidget> &top : all) {
            const bool isOfQt = top && qobject_cast<QFileDialog *>(top.data());
            if (!top || top == &window || !top->isVisible() || !(top->windowFlags() & Qt::Dialog) || (top->windowType() == Qt::ToolTip))
                continue;
            if (!isOfQt) {
                settle();
                if (!top)
                    continue;
                visit(*top, name);
                ++visited;
            }
            if (auto *dialog = qobject_cast<QDialog *>(top.data()))
                dialog->reject();
            else if (top)
                top->close();
        }
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        isLooking = false;
    };
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, look);
    timer.start(30);
    action->trigger();
    settle();
    look();
    return visited;
}

class PseudoTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty() || text == "LTR"_L1 || text == "QT_LAYOUT_DIRECTION"_L1)
            return {};
        QString out(1, QChar(pseudoMark));
        bool isKept = false; // placeholders and markup stay
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'<')
                isKept = true;
            if (c == u'%' && i + 1 < text.size()) {
                out += c;
                out += text.at(++i);
                if (out.back() == u'L' && i + 1 < text.size())
                    out += text.at(++i);
                continue;
            }
            static const QString from = u"aeiouAEIOUcnsyz"_s, to = u"áéîöûÀËÏÔÜçñšÿž"_s;
            const qsizetype at = isKept ? -1 : from.indexOf(c);
            out += at < 0 ? c : to.at(at);
            if (c == u'>')
                isKept = false;
        }
        const qsizetype more = (text.size() * 2 + 4) / 5;
        for (qsizetype i = 1; i < more; ++i)
            out += i % 6 == 0 ? u' ' : u'ö';
        return out;
    }
};

} // namespace

void speakPseudo(bool on)
{
    static PseudoTranslator pseudo;
    if (on)
        QCoreApplication::installTranslator(&pseudo);
    else
        QCoreApplication::removeTranslator(&pseudo);
}

int visitAllWindows(ThemeSource &themes, const std::function<void(QWidget &, const QString &)> &visit, const Plan *plan)
{
    int visited = 1;
    MainWindow window(themes);
    window.start({});
    if (plan)
        window.files().showUnsaved(*plan, u"plan"_s);
    window.show();
    window.session().finishChecking();
    window.session().selection().set(window.session().plan().id(window.session().plan().organization()));
    settle();
    visit(window, u"main window"_s);
    for (const Kind kind : {Kind::Region, Kind::Site, Kind::Segment, Kind::ManagementPoint, Kind::Depot, Kind::Repository, Kind::Link, Kind::Cloud}) {
        const Plan &shown = window.session().plan(); // the inspector shows other fields for each
        ObjectRef last;
        shown.forEach(kind, [&](ObjectRef ref) { last = ref; });
        if (!last)
            continue;
        window.session().selection().set(shown.id(last));
        settle();
        visit(window, u"main window with a %1"_s.arg(QLatin1StringView(spec(kind).key)));
    }
    window.session().selection().set(window.session().plan().id(window.session().plan().organization()));
    settle();
    QList<QAction *> actions;
    for (QMenu *menu : window.menuBar()->findChildren<QMenu *>())
        actions += menu->actions();
    const QList<QAction *> help = window.menuBar()->actions().back()->menu()->actions();
    for (QAction *action : actions) {
        const bool mayAsk = action->text().contains(u'…') || help.contains(action) || action->shortcut() == QKeySequence(u"Ctrl+K"_s)
                            || action->shortcut() == QKeySequence(u"Ctrl+Shift+P"_s);
        if (!action->menu() && action->isEnabled() && mayAsk)
            visited += visitOpenedBy(action, window, visit);
    }
    for (const Row &row : rows()) {
        Session session;
        session.openPlan(plan ? *plan : contosoPlan());
        session.finishChecking();
        const Made made = row.make(session, themes);
        if (!made) // nothing to show with this plan
            continue;
        made->show();
        settle();
        visit(*made, QString::fromLatin1(row.name));
        ++visited;
    }
    return visited;
}

} // namespace sitewright::test
