// SPDX-License-Identifier: MIT
#include "tests/support/contoso.h"
#include "tests/support/large_plan.h"
#include "views/export/picture_export.h"
#include "views/session/session.h"

#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(Plan plan = contosoPlan())
    {
        session.openPlan(std::move(plan));
        options.font = QApplication::font();
    }
    PlanSource source() { return {session.plan(), session.facts(), session.counts(), {}}; }
    QByteArray path(const QString &name) const { return QFile::encodeName(folder.filePath(name)); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Session session;
    QTemporaryDir folder;
    PictureOptions options;
};

QString allText(const QByteArray &svg, bool *isWellFormed)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    *isWellFormed = !reader.hasError();
    return text;
}

} // namespace

class TestPictureExport : public QObject {
    Q_OBJECT

private slots:
    void pngShowsThePlanAtTheScaleAsked();
    void svgHoldsNamesAsText();
    void sameBytesEveryTime();
    void aSubtreeIsThatAlone();
    void namesNeverBecomeMarkup();
    void tooLargeSaysWhatToDo();
    void anUnwritablePlaceIsAnError();
    void darkIsDark();
};

void TestPictureExport::pngShowsThePlanAtTheScaleAsked()
{
    Fixture f;
    QVERIFY(exportPng(f.path(u"one.png"_s), f.source(), f.options));
    f.options.scale = 2;
    QVERIFY(exportPng(f.path(u"two.png"_s), f.source(), f.options));
    const QImage one(f.folder.filePath(u"one.png"_s)), two(f.folder.filePath(u"two.png"_s));
    QVERIFY(one.width() > 600 && one.height() > 300);
    QVERIFY(std::abs(two.width() - 2 * one.width()) <= 2);
    const QImage small = two.scaled(one.size());
    QVERIFY(one.pixel(1, 1) == small.pixel(1, 1));
}

void TestPictureExport::svgHoldsNamesAsText()
{
    Fixture f;
    f.options.title = u"Contoso today"_s;
    QVERIFY(exportSvg(f.path(u"plan.svg"_s), f.source(), f.options));
    bool isWellFormed = false;
    const QString text = allText(f.bytes(u"plan.svg"_s), &isWellFormed);
    QVERIFY(isWellFormed);
    for (const QString &word : {u"Munich"_s, u"DSM-CENTRAL"_s, u"MUC-Lab"_s, u"OSD"_s, u"Contoso today"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(!f.bytes(u"plan.svg"_s).contains("<image"));
}

void TestPictureExport::sameBytesEveryTime()
{
    Fixture f;
    for (const QString &name : {u"a"_s, u"b"_s}) {
        QVERIFY(exportSvg(f.path(name + u".svg"_s), f.source(), f.options));
        QVERIFY(exportPng(f.path(name + u".png"_s), f.source(), f.options));
    }
    QVERIFY(!f.bytes(u"a.svg"_s).isEmpty());
    QVERIFY(f.bytes(u"a.svg"_s) == f.bytes(u"b.svg"_s));
    QVERIFY(f.bytes(u"a.png"_s) == f.bytes(u"b.png"_s));
}

void TestPictureExport::aSubtreeIsThatAlone()
{
    Fixture f;
    f.options.root = object(f.session.plan(), "iberia");
    QVERIFY(exportSvg(f.path(u"part.svg"_s), f.source(), f.options));
    bool isWellFormed = false;
    const QString text = allText(f.bytes(u"part.svg"_s), &isWellFormed);
    QVERIFY(text.contains("Madrid"_L1));
    QVERIFY(!text.contains("Munich"_L1));
    const QSizeF part = pictureSize(f.source(), f.options);
    f.options.root = {};
    QVERIFY(part.width() < pictureSize(f.source(), f.options).width());
}

void TestPictureExport::namesNeverBecomeMarkup()
{
    Plan plan = contosoPlan();
    plan.set(object(plan, "munich"), FieldId::Name, std::string("<image/>"));
    Fixture f(std::move(plan));
    f.options.title = u"</title><script>"_s;
    QVERIFY(exportSvg(f.path(u"plan.svg"_s), f.source(), f.options));
    const QByteArray svg = f.bytes(u"plan.svg"_s);
    bool isWellFormed = false;
    QVERIFY(allText(svg, &isWellFormed).contains("<image/>"_L1));
    QVERIFY(isWellFormed);
    QVERIFY(!svg.contains("<image") && !svg.contains("<script"));
}

void TestPictureExport::tooLargeSaysWhatToDo()
{
    Fixture f(generatedPlan(3000));
    const Result<void> done = exportPng(f.path(u"large.png"_s), f.source(), f.options);
    QVERIFY(!done);
    QVERIFY(!done.error().why.isEmpty());
    QVERIFY(!done.error().next.isEmpty());
    QVERIFY(f.bytes(u"large.png"_s).isEmpty());
}

void TestPictureExport::anUnwritablePlaceIsAnError()
{
    Fixture f;
    const Result<void> done = exportPng("/no/such/folder/plan.png", f.source(), f.options);
    QVERIFY(!done);
    QVERIFY(!done.error().why.isEmpty());
}

void TestPictureExport::darkIsDark()
{
    Fixture f;
    f.options.theme = Theme::dark();
    QVERIFY(exportPng(f.path(u"dark.png"_s), f.source(), f.options));
    QVERIFY(QImage(f.folder.filePath(u"dark.png"_s)).pixelColor(2, 2).lightness() < 80);
}

QTEST_MAIN(TestPictureExport)
#include "tst_picture_export.moc"
