// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

#include "app/disk_watch.h"
#include "app/main_window.h"
#include "app/plan_files.h"
#include "app/plan_lock.h"
#include "model/catalog/object_kinds.h"
#include "model/edits/excerpt.h"
#include "model/edits/structure_edits.h"
#include "model/io/import/csv_reader.h"
#include "model/io/import/graphml_reader.h"
#include "tests/support/program.h"
#include "tests/support/test_data.h"
#include "tests/support/window_states.h"
#include "views/dialogs/import_dialog.h"
#include "views/dialogs/move_dialog.h"
#include "views/dialogs/propagation_dialog.h"
#include "views/dialogs/replace_dialog.h"
#include "views/dialogs/rule_page_dialog.h"
#include "views/dialogs/rule_settings_dialog.h"
#include "views/dialogs/waive_dialog.h"
#include "views/export/export_dialog.h"
#include "views/export/print_dialog.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/table/bulk_dialog.h"
#include "views/templates/location_dialog.h"
#include "views/templates/template_dialog.h"

using namespace Qt::StringLiterals;

namespace sitewright::test {
namespace {

struct Desk {
    Desk(ThemeSource &source, const Visit &visitor, const Plan &plan) : themes(source), visit(visitor)
    {
        session.openPlan(plan);
        session.finishChecking();
        session.selection().set(session.plan().id(session.plan().organization()));
    }
    const Plan &plan() { return session.plan(); }
    ObjectRef some(Kind kind)
    {
        ObjectRef out;
        plan().forEach(kind, [&](ObjectRef ref) { out = ref; });
        return out;
    }
    void look(QWidget &dialog, const QString &name)
    {
        dialog.show();
        QTest::qWait(250);
        visit(dialog, name);
        ++count;
    }
    /// Looks at what a question that waits for an answer shows, and dismisses it.
    void lookAtWhatAsks(const QString &name, const std::function<void()> &ask)
    {
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &session, [&] {
            auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!box)
                return;
            timer.stop();
            visit(*box, name);
            ++count;
            for (auto *button : box->findChildren<QAbstractButton *>()) {
                if (button->text().contains(u"Details"_s)) {
                    button->click();
                    visit(*box, name + u" with details"_s);
                }
            }
            box->reject();
        });
        timer.start(50);
        ask();
    }

    ThemeSource &themes;
    const Visit &visit;
    Session session;
    int count = 0;
};

void rulePages(Desk &desk)
{
    RulePageDialog dialog(desk.themes);
    for (const char *code : {"APP-02", "DS-03", "WOL-01", "STR-10"}) {
        dialog.showRule(code);
        desk.look(dialog, u"rule page "_s + QString::fromLatin1(code).left(3));
    }
}

void ruleSettings(Desk &desk)
{
    RuleSettingsDialog dialog(desk.session, desk.themes);
    for (const auto &[name, what] : {std::pair{"DS-03", "a rule"}, {"sisPerObject", "interpretations"}, {"APP-09.sites", "limits"}}) {
        dialog.open(name);
        desk.look(dialog, u"rule settings "_s + QString::fromLatin1(what));
    }
}

void importDialogs(Desk &desk)
{
    const QString zoo = testDataFolder(u"topology-zoo"_s);
    if (const QByteArray bytes = zoo.isEmpty() ? QByteArray() : contentOf(zoo + u"/Dfn.graphml"_s); !bytes.isEmpty()) {
        if (auto network = readGraphml(bytes, u"Dfn.graphml"_s)) {
            ImportDialog dialog(desk.session, desk.themes, *network);
            desk.look(dialog, u"import of a network map"_s);
        }
    }
    const QByteArray table = "Name;Region;Clients;Subnet;Contact\nLyon;France;120;10.20.0.0/24;Anna\nLyon;France;80;10.20.1.0/24;Paul\nNantes;France;;10.21.0.0/24;\nOslo;Nordics/Norway;45;;\n";
    if (auto read = readCsv(table, u"sites.csv"_s)) {
        ImportDialog dialog(desk.session, desk.themes, read->network);
        desk.look(dialog, u"import of a table"_s);
    }
}

void pictureDialogs(Desk &desk)
{
    for (const auto &[format, name] : {std::pair{PictureFormat::Svg, u"SVG"_s}, {PictureFormat::Pdf, u"PDF"_s}, {PictureFormat::Png, u"PNG"_s}}) {
        PictureChoice choice;
        choice.format = format;
        choice.view = format == PictureFormat::Svg ? PictureView::Structure : PictureView::Network;
        choice.ground = format == PictureFormat::Png ? PictureGround::Dark : PictureGround::Light;
        choice.title = u"A title"_s;
        choice.coloursServices = choice.arrows = true;
        choice.layers.set(Layer::Links, true);
        ExportDialog dialog(desk.session, desk.themes, {}, choice);
        dialog.show();
        QTest::qWait(800);
        desk.look(dialog, u"export "_s + name);
    }
    PictureChoice choice;
    PrintPlanDialog dialog(desk.session, desk.themes, {}, choice);
    dialog.show();
    QTest::qWait(800);
    desk.look(dialog, u"print preview"_s);
    for (auto *across : dialog.findChildren<QSpinBox *>())
        across->setValue(3);
    QTest::qWait(800);
    desk.look(dialog, u"print preview three across"_s);
}

void tables(Desk &desk)
{
    BulkDialog dialog(desk.session, desk.themes);
    for (int kind = 0; kind < dialog.kinds().count(); ++kind) {
        dialog.kinds().setCurrentIndex(kind);
        dialog.scope().setCurrentIndex(dialog.scope().count() - 1);
        desk.look(dialog, u"bulk table "_s + dialog.kinds().itemText(kind));
    }
    dialog.filter().setText(u"nothing is called so"_s);
    desk.look(dialog, u"bulk table with a filter that hides all"_s);
}

void locations(Desk &desk)
{
    LocationDialog dialog(desk.session, desk.themes, desk.plan().id(desk.plan().organization()));
    desk.look(dialog, u"location as it comes"_s);
    for (auto *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->text().contains(u"segment"_s, Qt::CaseInsensitive) && !button->isCheckable())
            button->click();
        else if (button->isCheckable() && !button->isChecked())
            button->click();
    }
    for (auto *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Name"_s)
            QTest::keyClicks(field, u"Lyon"_s);
    }
    desk.look(dialog, u"location with everything"_s);
}

void templates(Desk &desk)
{
    const QTemporaryDir folder;
    const TemplateStore store(folder.path());
    TemplateDialog none(desk.session, desk.themes, store, desk.plan().id(desk.plan().organization()));
    desk.look(none, u"templates none"_s);
    none.hide();
    if (const ObjectRef site = desk.some(Kind::Site)) {
        for (const auto &name : {u"Branch with its own service"_s, u"Small branch"_s, u"Warehouse"_s})
            (void)store.save(name, {desk.plan(), {desk.plan().id(site)}});
    }
    TemplateDialog dialog(desk.session, desk.themes, store, desk.plan().id(desk.plan().organization()));
    desk.look(dialog, u"templates"_s);
}

void replacing(Desk &desk)
{
    ReplaceDialog dialog(desk.session, desk.themes);
    dialog.show();
    const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
    fields.at(0)->setText(u"e"_s);
    fields.at(1)->setText(u"E"_s);
    for (int i = 0; i < 200 && dialog.isSearching(); ++i)
        QTest::qWait(20);
    desk.look(dialog, u"replace with matches"_s);
    fields.at(0)->setText(u"nothing is called so"_s);
    desk.look(dialog, u"replace without matches"_s);
}

void moving(Desk &desk)
{
    const ObjectRef point = desk.some(Kind::ManagementPoint), site = desk.some(Kind::Site);
    if (!point && !site)
        return;
    Payload payload;
    payload.objects = {desk.plan().id(point ? point : site)};
    MoveDialog dialog(desk.session, desk.themes, payload);
    desk.look(dialog, u"move with reasons"_s);
}

void renewing(Desk &desk)
{
    if (const ObjectRef waiver = desk.some(Kind::Waiver)) {
        WaiveDialog dialog(desk.session, desk.themes, waiver);
        desk.look(dialog, u"waive anew"_s);
    }
    std::vector<Finding> some;
    desk.session.engine().forEachFinding([&](const Finding &finding) {
        if (some.size() < 3 && !desk.session.isWaived(finding))
            some.push_back(finding);
    });
    if (some.size() > 1) {
        WaiveDialog dialog(desk.session, desk.themes, some);
        desk.look(dialog, u"waive several"_s);
    }
}

void processes(Desk &desk)
{
    MainWindow window(desk.themes);
    window.session().openPlan(desk.plan());
    window.session().finishChecking();
    window.show();
    desk.lookAtWhatAsks(u"arrivals"_s, [&] { PropagationDialog::run(window.session(), desk.themes, &window); });
}

void questions(Desk &desk)
{
    const QTemporaryDir folder;
    MainWindow window(desk.themes);
    window.show();
    const QByteArray path = QFile::encodeName(folder.filePath(u"Sites of the North.siteplan.json"_s));
    window.session().openPlan(desk.plan());
    if (!window.files().saveTo(path))
        return;
    window.session().perform(rename(window.session().plan(), window.session().plan().id(window.session().plan().organization()), "Other"));
    desk.lookAtWhatAsks(u"question about unsaved changes"_s, [&] { window.files().mayClose(); });
    DiskWatch watch(window.session(), window.files(), desk.themes, &window);
    QFile file(QFile::decodeName(path));
    if (file.open(QIODevice::Append))
        file.write("\n");
    file.close();
    desk.lookAtWhatAsks(u"question about a changed file"_s, [&] { watch.check(); });
    desk.lookAtWhatAsks(u"question before replacing a changed file"_s, [&] { window.files().save(); });
    MainWindow second(desk.themes);
    second.show();
    desk.lookAtWhatAsks(u"question about a plan that is open"_s, [&] { second.files().open(path); });
    const QByteArray broken = QFile::encodeName(folder.filePath(u"broken.siteplan.json"_s));
    QFile other(QFile::decodeName(broken));
    if (other.open(QIODevice::WriteOnly))
        other.write("{\"format\": \"sitewright-plan\", \"version\": 1, \"colour\": \"red\", \"sites\": [{\"id\": 3}]}");
    other.close();
    desk.lookAtWhatAsks(u"error of a broken plan"_s, [&] { second.files().open(broken); });
    desk.lookAtWhatAsks(u"error of a missing plan"_s, [&] { second.files().open(QFile::encodeName(folder.filePath(u"missing.siteplan.json"_s))); });
}

// THE list.
constexpr void (*states[])(Desk &) = {
    rulePages, ruleSettings, importDialogs, pictureDialogs, tables, locations, templates, replacing, moving, renewing, processes, questions,
};

} // namespace

int visitDialogStates(ThemeSource &themes, const Visit &visit, const Plan &plan)
{
    int count = 0;
    for (const auto state : states) {
        Desk desk(themes, visit, plan);
        state(desk);
        count += desk.count;
    }
    return count;
}

} // namespace sitewright::test
