// SPDX-License-Identifier: MIT
#include <atomic>
#include <set>

#include "tests/support/contoso.h"
#include "tests/support/dialog_checks.h"
#include "tests/support/example_plan.h"
#include "tests/support/large_plan.h"
#include "tests/support/program.h"
#include "views/export/picture_export.h"
#include "views/canvas/plan_layout.h"
#include "views/export/export_dialog.h"
#include "views/export/picture_form.h"
#include "views/export/picture_sheet.h"
#include "views/export/preview_work.h"
#include "views/export/print_dialog.h"
#include "views/export/print_job.h"
#include "views/session/session.h"
#include "views/shared/theme_source.h"

#include <set>

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QBuffer>
#include <QPdfWriter>
#include <QThread>
#include <QtTest>

using namespace sitewright;
using namespace sitewright::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(Plan plan = contosoPlan())
    {
        session.openPlan(std::move(plan));
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
    const ThemeSource themes{Theme::light()};
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

/// A text of an SVG picture and the box it takes on the page.
struct PlacedText {
    QString words;
    QRectF box;
};

QRectF pageOf(const QByteArray &svg)
{
    static const QRegularExpression viewBox(u"viewBox=\"([^\"]+)\""_s);
    const QStringList sides = viewBox.match(QString::fromUtf8(svg)).captured(1).split(u' ');
    return sides.size() == 4 ? QRectF(sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble(), sides[3].toDouble()) : QRectF();
}

QTransform transformOf(const QXmlStreamAttributes &attributes)
{
    static const QRegularExpression matrix(u"matrix\\(([^)]+)\\)"_s);
    const QStringList m = matrix.match(attributes.value(u"transform"_s).toString()).captured(1).split(u',');
    return m.size() == 6 ? QTransform(m[0].toDouble(), m[1].toDouble(), m[2].toDouble(), m[3].toDouble(), m[4].toDouble(), m[5].toDouble()) : QTransform();
}

std::vector<PlacedText> textsOf(const QByteArray &svg)
{
    std::vector<PlacedText> out;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() != u"text")
            continue;
        const QTransform transform = transformOf(attributes);
        QFont font = pictureFont();
        font.setPixelSize(attributes.value(u"font-size"_s).toInt());
        if (attributes.hasAttribute(u"font-weight"_s))
            font.setWeight(QFont::Weight(attributes.value(u"font-weight"_s).toInt()));
        const QPointF at(attributes.value(u"x"_s).toDouble(), attributes.value(u"y"_s).toDouble());
        const QString words = reader.readElementText();
        const QFontMetricsF metrics(font);
        out.push_back({words, transform.mapRect(QRectF(at.x(), at.y() - metrics.ascent(), metrics.horizontalAdvance(words), metrics.height()))});
    }
    return out;
}

/// What pdftotext reads in a PDF, without line breaks and spaces.
QString textOfPdf(const QString &path)
{
    QString text = QString::fromUtf8(runProgram(u"pdftotext"_s, {path, u"-"_s}).out);
    return text.remove(QRegularExpression(u"\\s"_s));
}

Plan longNames()
{
    Plan plan = contosoPlan();
    const std::string name = "Wolfratshausen-Waldram research campus, building 7b (west wing)";
    for (const Kind kind : {Kind::Region, Kind::Site, Kind::Segment, Kind::ManagementPoint, Kind::Depot}) {
        std::vector<ObjectRef> all;
        plan.forEach(kind, [&](ObjectRef ref) { all.push_back(ref); });
        for (const ObjectRef ref : all)
            plan.set(ref, FieldId::Name, name + std::string(plan.id(ref).text()));
    }
    return plan;
}

const QSizeF a4Printed(277, 190); // millimetres, landscape

} // namespace

class TestPictureExport : public QObject {
    Q_OBJECT

private slots:
    void pngShowsThePlanAtTheScaleAsked();
    void pngHoldsEveryPixel();
    void svgHoldsNamesAsText();
    void sameBytesEveryTime();
    void aSubtreeIsThatAlone();
    void namesNeverBecomeMarkup();
    void tooLargeSaysWhatToDo();
    void anUnwritablePlaceIsAnError();
    void darkIsDark();
    void noTextLeavesItsBox_data();
    void noTextLeavesItsBox();
    void longNamesAreNarrowerNotShorter();
    void legendSaysWhatMarksStandFor();
    void layersAreLeftOut();
    void linesLieOverTheStructure();
    void closedBoxesAreClosed();
    void titleIsAsWideAsItNeeds();
    void theNetworkIsAPictureToo();
    void selectedObjectsStandAlone();
    void pdfIsOnePageOfTheRightSize();
    void pdfHoldsEveryText();
    void marksAreWrittenOnceInPdf();
    void marksOfSvgSayTheirTextWhereTheyStand();
    void pdfOfScriptsThatNeedShaping();
    void pdfSaysNothingAboutTheMoment();
    void largePlansInPdfAndSvg();
    void previewsOfLargePlansAreWhole();
    void theLastPreviewAskedForIsShown();
    void printingStopsBetweenPages();
    void pagesStandAsTheyAreGluedTogether();
    void oneSheetServesAllScales_data();
    void oneSheetServesAllScales();
    void postersCoverThePicture_data();
    void postersCoverThePicture();
    void postersSpareARowThatWouldBeNearlyEmpty();
    void printingMakesTheseSamePages();
    void exportDialogAsksForWhatThereIs();
    void exportDialogAsksForLayers();
    void exportDialogRefusesTooManyPixels();
    void largePlansArePrintedAsFromAfar();
    void legendsOfPostersStandOnOnePage();
    void pagesWithNothingOnThemAreLeftOut();
    void largeLegendsGiveEachServiceItsColour();
    void previewsOfPagesHaveInkOnAll();
    void printDialogCountsPages();
    void printDialogSaysHowManyPagesNamesTake();
};

void TestPictureExport::pngShowsThePlanAtTheScaleAsked()
{
    Fixture f;
    QVERIFY(exportPicture(f.path(u"one.png"_s), f.source(), f.options));
    f.options.scale = 2;
    QVERIFY(exportPicture(f.path(u"two.png"_s), f.source(), f.options));
    const QImage one(f.folder.filePath(u"one.png"_s)), two(f.folder.filePath(u"two.png"_s));
    QVERIFY(one.width() > 600 && one.height() > 300);
    QVERIFY(std::abs(two.width() - 2 * one.width()) <= 2);
    const QImage small = two.scaled(one.size());
    QVERIFY(one.pixel(1, 1) == small.pixel(1, 1));
}

void TestPictureExport::pngHoldsEveryPixel()
{
    Fixture f;
    for (const qreal scale : {0.3, 1.0, 1.37}) {
        f.options.scale = scale;
        const auto painted = pictureImage(f.source(), f.options);
        const auto png = pngBytes(f.source(), f.options);
        QVERIFY(painted && png);
        const QImage read = QImage::fromData(*png, "PNG");
        QCOMPARE(read.convertToFormat(QImage::Format_RGB32), *painted);
        QCOMPARE(read.dotsPerMeterX(), painted->dotsPerMeterX());
    }
}

void TestPictureExport::svgHoldsNamesAsText()
{
    Fixture f;
    f.options.title = u"Contoso today"_s;
    QVERIFY(exportPicture(f.path(u"plan.svg"_s), f.source(), f.options));
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
        QVERIFY(exportPicture(f.path(name + u".svg"_s), f.source(), f.options));
        QVERIFY(exportPicture(f.path(name + u".png"_s), f.source(), f.options));
    }
    QVERIFY(!f.bytes(u"a.svg"_s).isEmpty());
    QVERIFY(f.bytes(u"a.svg"_s) == f.bytes(u"b.svg"_s));
    QVERIFY(f.bytes(u"a.png"_s) == f.bytes(u"b.png"_s));
}

void TestPictureExport::aSubtreeIsThatAlone()
{
    Fixture f;
    f.options.root = object(f.session.plan(), "iberia");
    QVERIFY(exportPicture(f.path(u"part.svg"_s), f.source(), f.options));
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
    QVERIFY(exportPicture(f.path(u"plan.svg"_s), f.source(), f.options));
    const QByteArray svg = f.bytes(u"plan.svg"_s);
    bool isWellFormed = false;
    QVERIFY(allText(svg, &isWellFormed).contains("<image/>"_L1));
    QVERIFY(isWellFormed);
    QVERIFY(!svg.contains("<image") && !svg.contains("<script"));
}

void TestPictureExport::tooLargeSaysWhatToDo()
{
    Fixture f(generatedPlan(3000));
    const Result<void> done = exportPicture(f.path(u"large.png"_s), f.source(), f.options);
    QVERIFY(!done);
    QVERIFY(!done.error().why.isEmpty());
    QVERIFY(!done.error().next.isEmpty());
    QVERIFY(f.bytes(u"large.png"_s).isEmpty());
}

void TestPictureExport::anUnwritablePlaceIsAnError()
{
    Fixture f;
    const Result<void> done = exportPicture("/no/such/folder/plan.png", f.source(), f.options);
    QVERIFY(!done);
    QVERIFY(!done.error().why.isEmpty());
}

void TestPictureExport::darkIsDark()
{
    Fixture f;
    f.options.theme = Theme::dark();
    QVERIFY(exportPicture(f.path(u"dark.png"_s), f.source(), f.options));
    QVERIFY(QImage(f.folder.filePath(u"dark.png"_s)).pixelColor(2, 2).lightness() < 80);
}

void TestPictureExport::noTextLeavesItsBox_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("network");
    for (const char *name : {"contoso", "retail", "minimal", "long names"}) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << false;
        QTest::addRow("%s network", name) << QString::fromLatin1(name) << true;
    }
}

void TestPictureExport::noTextLeavesItsBox()
{
    QFETCH(QString, name);
    QFETCH(bool, network);
    Fixture f(name == "long names"_L1 ? longNames() : examplePlan(name));
    f.options.view = network ? PictureView::Network : PictureView::Structure;
    f.options.coloursServices = f.options.arrows = true;
    const auto svg = svgBytes(f.source(), f.options);
    QVERIFY(svg);
    const QRectF page = pageOf(*svg);
    const std::vector<PlacedText> texts = textsOf(*svg);
    QVERIFY(texts.size() > 2);
    PlanLayout layout(LayoutMetrics::forFont(f.options.font));
    layout.rebuild(f.session.plan());
    const QPointF corner = page.center() - QRectF(layout.bounds()).center();
    for (const PlacedText &text : texts) {
        QVERIFY2(page.contains(text.box), qPrintable(text.words));
        // The box of the site in which it begins holds it all.
        f.session.plan().forEach(Kind::Site, [&](ObjectRef site) {
            const QRectF box = QRectF(layout.rect(f.session.plan(), site)).translated(corner);
            if (!network && box.contains(text.box.topLeft() + QPointF(0, text.box.height() / 2)))
                QVERIFY2(box.contains(text.box.center()) && text.box.right() <= box.right(), qPrintable(text.words));
        });
    }
}

void TestPictureExport::longNamesAreNarrowerNotShorter()
{
    Plan plan = contosoPlan();
    plan.set(object(plan, "munich"), FieldId::Name, std::string("Munich Research Campus West"));
    Fixture f(std::move(plan));
    const auto svg = svgBytes(f.source(), f.options);
    QVERIFY(svg);
    bool isWellFormed = false;
    QVERIFY(allText(*svg, &isWellFormed).contains("Munich Research Campus West"_L1));
    for (const PlacedText &text : textsOf(*svg)) {
        if (text.words == "Munich Research Campus West"_L1)
            QVERIFY(text.box.width() < 262);
    }
}

void TestPictureExport::legendSaysWhatMarksStandFor()
{
    Fixture f;
    const QSizeF without = pictureSize(f.source(), f.options);
    f.options.legend = true;
    f.options.coloursServices = true;
    QVERIFY(pictureSize(f.source(), f.options).height() > without.height() + 60);
    bool isWellFormed = false;
    QString text = allText(*svgBytes(f.source(), f.options), &isWellFormed);
    for (const QString &word : {u"Distribution Service"_s, u"OSD Proxy"_s, u"Error"_s, u"Warning"_s, u"Served by"_s, u"2  DSM-IB-01"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    f.options.root = object(f.session.plan(), "iberia");
    text = allText(*svgBytes(f.source(), f.options), &isWellFormed);
    QVERIFY(text.contains("Relay Proxy"_L1));
    QVERIFY(!text.contains("OSD Proxy"_L1)); // there is none in Iberia
}

void TestPictureExport::layersAreLeftOut()
{
    Fixture f;
    f.options.legend = true;
    const auto written = [&] {
        bool isWellFormed = false;
        const QString out = allText(*svgBytes(f.source(), f.options), &isWellFormed);
        return isWellFormed ? out : QString();
    };
    QVERIFY(written().contains("MUC-Office"_L1) && written().contains("DSM-MUC-01"_L1) && written().contains("Applications"_L1));
    f.options.layers.set(Layer::Segments, false);
    QVERIFY(!written().contains("MUC-Office"_L1) && written().contains("DSM-MUC-01"_L1));
    f.options.layers.set(Layer::Applications, false);
    QVERIFY(!written().contains("Applications"_L1) && written().contains("DSM-MUC-01"_L1));
    const auto named = written().count("DSM-MUC-01"_L1);
    f.options.layers.set(Layer::ManagementPoints, false);
    QCOMPARE(written().count("DSM-MUC-01"_L1), named - 1); // sites still say who serves them
}

void TestPictureExport::linesLieOverTheStructure()
{
    Fixture f;
    const QImage plainly = *pictureImage(f.source(), f.options);
    f.options.layers.set(Layer::Links, true);
    const QImage linked = *pictureImage(f.source(), f.options);
    f.options.arrows = true;
    const QImage served = *pictureImage(f.source(), f.options);
    QVERIFY(plainly != linked && linked != served);
    f.options.legend = true;
    bool isWellFormed = false;
    const QString text = allText(*svgBytes(f.source(), f.options), &isWellFormed);
    QVERIFY(isWellFormed);
    QVERIFY(text.contains("WAN link"_L1) && text.contains("serves"_L1));
}

void TestPictureExport::closedBoxesAreClosed()
{
    Fixture f;
    const auto written = [&] {
        bool isWellFormed = false;
        return allText(*svgBytes(f.source(), f.options), &isWellFormed);
    };
    const QSizeF open = pictureSize(f.source(), f.options);
    f.options.closed = {id("dach"), id("munich"), id("muclab")}; // a segment is no box
    QVERIFY(pictureSize(f.source(), f.options).width() < open.width());
    QVERIFY(written().contains("DACH"_L1) && !written().contains("Munich"_L1) && written().contains("Madrid"_L1));
    f.options.root = object(f.session.plan(), "munich"); // what is wanted for itself is open
    QVERIFY(written().contains("MUC-Office"_L1));
    f.options.root = {};
    f.options.objects = {object(f.session.plan(), "munich")};
    QVERIFY(written().contains("MUC-Office"_L1));
}

void TestPictureExport::titleIsAsWideAsItNeeds()
{
    Fixture f;
    f.options.root = object(f.session.plan(), "zurich");
    f.options.title = u"How the branch in Zurich is going to be served from next spring on, as agreed with everybody"_s;
    const auto svg = svgBytes(f.source(), f.options);
    const QRectF page = pageOf(*svg);
    for (const PlacedText &text : textsOf(*svg))
        QVERIFY2(page.contains(text.box), qPrintable(text.words));
}

void TestPictureExport::theNetworkIsAPictureToo()
{
    Fixture f;
    f.options.view = PictureView::Network;
    f.options.loads = loadsOf(f.session.ledger());
    f.options.legend = true;
    bool isWellFormed = false;
    const QString text = allText(*svgBytes(f.source(), f.options), &isWellFormed);
    QVERIFY(isWellFormed);
    for (const QString &word : {u"Lisbon"_s, u"Frankfurt"_s, u"Zurich"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    const QSizeF whole = pictureSize(f.source(), f.options);
    f.options.root = object(f.session.plan(), "iberia");
    QVERIFY(pictureSize(f.source(), f.options).height() < whole.height());
}

void TestPictureExport::selectedObjectsStandAlone()
{
    Fixture f;
    f.options.objects = {object(f.session.plan(), "dsmmuc"), object(f.session.plan(), "munich"), object(f.session.plan(), "lisbon")};
    bool isWellFormed = false;
    const QString text = allText(*svgBytes(f.source(), f.options), &isWellFormed);
    for (const QString &word : {u"Munich"_s, u"DSM-MUC-01"_s, u"Lisbon"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    for (const QString &word : {u"Vienna"_s, u"DACH"_s, u"Contoso"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
    QCOMPARE(text.count("DSM-MUC-01"_L1), 2); // on its card and as the service of the site, not once more for itself
}

void TestPictureExport::pdfIsOnePageOfTheRightSize()
{
    Fixture f;
    const auto pdf = pdfBytes(f.source(), f.options);
    QVERIFY(pdf && pdf->startsWith("%PDF-1.4"));
    QCOMPARE(pdf->count("/Type /Page\n"), 1);
    static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    const auto match = box.match(QString::fromLatin1(*pdf));
    QVERIFY(match.hasMatch());
    const QSizeF size = pictureSize(f.source(), f.options) * 0.75;
    QVERIFY(std::abs(match.captured(1).toDouble() - size.width()) < 2);
    QVERIFY(std::abs(match.captured(2).toDouble() - size.height()) < 2);
}

void TestPictureExport::pdfHoldsEveryText()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not there (Debian: poppler-utils)");
    Fixture f;
    f.options.title = u"Contoso today"_s;
    f.options.legend = true;
    QVERIFY(exportPicture(f.path(u"plan.pdf"_s), f.source(), f.options));
    const QString text = textOfPdf(f.folder.filePath(u"plan.pdf"_s));
    for (PlacedText placed : textsOf(*svgBytes(f.source(), f.options)))
        QVERIFY2(text.contains(placed.words.remove(QRegularExpression(u"\\s"_s))), qPrintable(placed.words));
}

void TestPictureExport::marksAreWrittenOnceInPdf()
{
    const auto marksIn = [](int sites) {
        Fixture f(generatedPlan(sites));
        f.session.finishChecking();
        const auto pdf = pdfBytes(f.source(), f.options);
        return pdf ? int(pdf->count("/Subtype /Form /Resources")) : -1;
    };
    const int marks = marksIn(200);
    QVERIFY(marks > 5);
    QVERIFY(marksIn(800) <= marks + 60); // other numbers in badges
}

void TestPictureExport::marksOfSvgSayTheirTextWhereTheyStand()
{
    Fixture f(generatedPlan(60));
    QHash<QString, int> chips;
    f.session.plan().forEach(Kind::ManagementPoint, [&](ObjectRef point) {
        for (int i = 0; i < f.session.plan().applicationCount(point); ++i)
            ++chips[f.session.plan().applicationShortName(f.session.plan().application(point, i).type)];
    });
    QHash<QString, int> texts;
    QSet<std::pair<qreal, qreal>> places;
    for (const PlacedText &text : textsOf(*svgBytes(f.source(), f.options))) {
        ++texts[text.words];
        if (chips.contains(text.words))
            places.insert({text.box.x(), text.box.y()});
    }
    int all = 0;
    for (auto chip = chips.cbegin(); chip != chips.cend(); ++chip) {
        QCOMPARE(texts[chip.key()], chip.value());
        all += chip.value();
    }
    QVERIFY(all > 60);
    QCOMPARE(int(places.size()), all);
}

void TestPictureExport::pdfOfScriptsThatNeedShaping()
{
    Plan plan = contosoPlan();
    plan.set(object(plan, "vienna"), FieldId::Name, std::string("\xd9\x85\xd9\x83\xd8\xaa\xd8\xa8")); // "office" in Arabic
    Fixture f(std::move(plan));
    const auto shaped = pdfBytes(f.source(), f.options);
    QVERIFY(shaped && shaped->contains("/Producer ("));
    Fixture plainScript;
    const auto usual = pdfBytes(plainScript.source(), plainScript.options);
    QVERIFY(usual && usual->contains("/Subtype /Type3") && !usual->contains("/Producer ("));
}

void TestPictureExport::pdfSaysNothingAboutTheMoment()
{
    Fixture f;
    f.options.legend = true;
    const auto one = pdfBytes(f.source(), f.options);
    QTest::qWait(1100); // another second on the clock
    Fixture again;
    again.options.legend = true;
    QVERIFY(one && *one == *pdfBytes(again.source(), again.options));
    QVERIFY(one->contains("/CreationDate (D:20000101000000"));
}

void TestPictureExport::largePlansInPdfAndSvg()
{
    Fixture f(generatedPlan(2000));
    f.session.finishChecking();
    QElapsedTimer watch;
    watch.start();
    const auto svg = svgBytes(f.source(), f.options);
    const qint64 svgTime = watch.restart();
    const auto pdf = pdfBytes(f.source(), f.options);
    qInfo("2,000 sites: SVG %lld ms, PDF %lld ms", svgTime, watch.elapsed());
    QVERIFY(svg && pdf);
    QVERIFY(textsOf(*svg).size() > 10'000);
    static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    const auto match = box.match(QString::fromLatin1(pdf->first(4000)));
    QVERIFY(match.captured(1).toDouble() <= 14'400 && match.captured(2).toDouble() <= 14'400); // more is no PDF
}

void TestPictureExport::theLastPreviewAskedForIsShown()
{
    PreviewWork work(nullptr);
    QList<int> shown;
    connect(&work, &PreviewWork::ready, this, [&](const PicturePreviewed &preview) { shown << preview.pages; });
    std::atomic<int> painted = 0;
    const auto asked = [&painted](int pages, int ms) {
        return [&painted, pages, ms] {
            ++painted;
            QThread::msleep(ulong(ms));
            return PicturePreviewed{{1, 1}, QImage(1, 1, QImage::Format_RGB32), pages};
        };
    };
    work.start(asked(1, 0)); // in a blink
    QCOMPARE(shown, QList<int>{1});
    work.start(asked(2, 200));
    work.start(asked(3, 0));
    work.start(asked(4, 0));
    QVERIFY(work.isRunning());
    QTRY_VERIFY(!work.isRunning());
    QCOMPARE(shown, (QList<int>{1, 4}));
    QCOMPARE(painted, 3);
}

void TestPictureExport::printingStopsBetweenPages()
{
    Fixture f;
    PictureSheet sheet(f.source(), f.options);
    const auto print = [&](int most) {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        QPdfWriter writer(&file);
        int page = 0;
        const bool isDone = printPicture(writer, sheet, 3, {}, [&] { return page++ == most; });
        return std::pair(isDone, page);
    };
    const PrintPages pages = pagesFor(QPdfWriter(std::make_unique<QBuffer>().get()), sheet, 3);
    QVERIFY(pages.count() >= 3);
    QCOMPARE(print(2), std::pair(false, 3));
    QCOMPARE(print(1000), std::pair(true, pages.count()));
}

// White sheets of paper with gaps between them, and the picture over all of them.
void TestPictureExport::pagesStandAsTheyAreGluedTogether()
{
    Fixture f;
    f.options.onPaper = true;
    PictureSheet sheet(f.source(), f.options);
    const QPageLayout paper(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
    const PrintPages pages = fitToPages(sheet, paper.paintRect(QPageLayout::Millimeter).size(), 3);
    const QImage image = pagesPreview(sheet, pages, paper, {900, 700}, 1);
    QVERIFY(image.width() == 900 || image.height() == 700);
    int gaps = 0;
    for (int x = 1; x < image.width(); ++x)
        gaps += qAlpha(image.pixel(x, 3)) == 0 && qAlpha(image.pixel(x - 1, 3)) != 0 ? 1 : 0;
    QCOMPARE(gaps, 2);
    const auto ink = [&](int column) { // somewhere in the first row of pages
        const int width = image.width() / 3;
        std::set<QRgb> colours;
        for (int x = column * width; x < (column + 1) * width; ++x) {
            for (int y = 0; y < image.height() / 3; ++y)
                colours.insert(image.pixel(x, y));
        }
        return colours.size();
    };
    for (int column = 0; column < 3; ++column)
        QVERIFY2(ink(column) > 8, qPrintable(QString::number(column)));
}

void TestPictureExport::previewsOfLargePlansAreWhole()
{
    Fixture f(generatedPlan(3000));
    f.session.finishChecking();
    f.options.legend = true;
    f.options.title = u"Large"_s;
    PictureSheet sheet(f.source(), f.options);
    for (const QSize room : {QSize(500, 400), QSize(240, 180), QSize(900, 300)}) {
        const QImage image = picturePreview(sheet, room, 1);
        QVERIFY(image.width() <= room.width() + 1 && image.height() <= room.height() + 1);
        QVERIFY(image.width() > room.width() / 2 || image.height() > room.height() / 2);
        for (int y = 0; y < image.height(); ++y) // the margin; else something is cut off
            QCOMPARE(image.pixel(image.width() - 2, y), sheet.ground().rgb());
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixel(x, image.height() - 2), sheet.ground().rgb());
    }
}

void TestPictureExport::oneSheetServesAllScales_data()
{
    QTest::addColumn<PictureView>("view");
    QTest::newRow("structure") << PictureView::Structure;
    QTest::newRow("network") << PictureView::Network;
}

void TestPictureExport::oneSheetServesAllScales()
{
    QFETCH(const PictureView, view);
    Fixture f;
    f.options.view = view;
    f.options.title = u"Contoso"_s;
    f.options.legend = true;
    PictureSheet kept(f.source(), f.options);
    const QSizeF usual = kept.size();
    const QImage preview = picturePreview(kept, {500, 400}, 1);
    for (const qreal scale : {0.2, 2.0, 1.0}) {
        f.options.scale = scale;
        kept.setScale(scale);
        PictureSheet fresh(f.source(), f.options);
        QCOMPARE(kept.size(), fresh.size());
    }
    QCOMPARE(kept.size(), usual);
    PictureSheet fresh(f.source(), f.options);
    QCOMPARE(picturePreview(kept, {500, 400}, 1), picturePreview(fresh, {500, 400}, 1));
    QCOMPARE(preview, picturePreview(fresh, {500, 400}, 1));
}

void TestPictureExport::postersCoverThePicture_data()
{
    QTest::addColumn<QSizeF>("picture");
    QTest::addColumn<int>("across");
    QTest::newRow("one page") << QSizeF(900, 700) << 1;
    QTest::newRow("two across") << QSizeF(900, 700) << 2;
    QTest::newRow("five across, tall") << QSizeF(900, 4000) << 5;
    QTest::newRow("wide") << QSizeF(40'000, 300) << 20;
    QTest::newRow("far too tall") << QSizeF(300, 90'000) << 20;
}

void TestPictureExport::postersCoverThePicture()
{
    QFETCH(QSizeF, picture);
    QFETCH(int, across);
    const QSizeF page(190, 277);
    const PrintPages pages(picture, page, across);
    QVERIFY(pages.count() >= 1 && pages.count() <= 400);
    QVERIFY(pages.columns() <= across);
    QRectF all;
    for (int i = 0; i < pages.count(); ++i) {
        const QRectF part = pages.part(i);
        QVERIFY(!part.isEmpty());
        QVERIFY(pages.corner().x() + part.width() * pages.scale() <= page.width() + 0.01);
        QVERIFY(part.height() * pages.scale() <= page.height() + 0.01);
        if (i % pages.columns() > 0) // glued over its neighbour
            QVERIFY(std::abs((pages.part(i - 1).right() - part.left()) * pages.scale() - PrintPages::overlap) < 0.01);
        all |= part;
    }
    QVERIFY(std::abs(all.width() - picture.width()) < 0.01 && std::abs(all.height() - picture.height()) < 0.01);
}

void TestPictureExport::postersSpareARowThatWouldBeNearlyEmpty()
{
    const QSizeF page(277, 190);
    const PrintPages rows(QSizeF(1000, 680), page, 3); // three rows would do for a picture a little smaller
    QCOMPARE(rows.columns(), 3);
    QCOMPARE(rows.count(), 9);
    QCOMPARE(PrintPages(QSizeF(1000, 800), page, 3).count(), 12); // a row that is used stays
    QRectF all;
    for (int i = 0; i < rows.count(); ++i)
        all |= rows.part(i);
    QVERIFY(std::abs(all.width() - 1000) < 0.01 && std::abs(all.height() - 680) < 0.01);
}

void TestPictureExport::printingMakesTheseSamePages()
{
    Fixture f;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(f.folder.filePath(u"poster.pdf"_s));
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
    PictureSheet sheet(f.source(), f.options);
    const PrintPages pages = pagesFor(printer, sheet, 3);
    QVERIFY(pages.count() >= 6);
    QVERIFY(printPicture(printer, sheet, 3));
    QCOMPARE(f.bytes(u"poster.pdf"_s).count("/Type /Page\n"), pages.count());
    printer.setOutputFileName(f.folder.filePath(u"some.pdf"_s));
    QVERIFY(printPicture(printer, sheet, 3, {2, 3}));
    QCOMPARE(f.bytes(u"some.pdf"_s).count("/Type /Page\n"), 2);
}

void TestPictureExport::exportDialogAsksForWhatThereIs()
{
    Fixture f;
    PictureChoice choice;
    choice.part = PicturePart::Selection; // as it was last time; now nothing is selected
    ExportDialog empty(f.session, f.themes, {}, choice);
    QCOMPARE(empty.choice().part, PicturePart::Plan);
    choice.part = PicturePart::View; // and the window shows nothing
    ExportDialog blank(f.session, f.themes, {}, choice);
    QCOMPARE(blank.choice().part, PicturePart::Plan);
    choice.part = PicturePart::Selection;
    f.session.selection().set(id("munich"));
    ExportDialog dialog(f.session, f.themes, {PictureView::Structure, QRectF(0, 0, 100, 100), u"plan"_s}, choice);
    QCOMPARE(dialog.choice().part, PicturePart::Selection);
    QCOMPARE(dialog.options().objects.size(), std::size_t(1));
    auto *part = dialog.findChild<QComboBox *>(u"picturePart"_s);
    part->setCurrentIndex(int(PicturePart::Subtree));
    QCOMPARE(dialog.options().root, object(f.session.plan(), "munich"));
    part->setCurrentIndex(int(PicturePart::View));
    QCOMPARE(dialog.options().area, QRectF(0, 0, 100, 100));
    dialog.findChild<QComboBox *>(u"pictureView"_s)->setCurrentIndex(int(PictureView::Network));
    QCOMPARE(dialog.choice().part, PicturePart::Plan); // what the window shows is the other view
    QVERIFY(dialog.options().area.isEmpty());
}

void TestPictureExport::exportDialogAsksForLayers()
{
    Fixture f;
    PictureChoice choice;
    choice.layers.set(Layer::Segments, false);
    ExportDialog dialog(f.session, f.themes, {}, choice);
    dialog.show();
    const auto box = [&](const QString &text) {
        for (QCheckBox *one : dialog.findChildren<QCheckBox *>()) {
            if (one->text().remove(u'&') == text && one->isVisible())
                return one;
        }
        return static_cast<QCheckBox *>(nullptr);
    };
    QVERIFY(!box(u"Segments"_s)->isChecked() && box(u"Management Points"_s)->isChecked());
    QVERIFY(box(u"Arrows from responsible services"_s)->isEnabled());
    QVERIFY(!box(u"WAN clouds"_s));
    QTest::mouseClick(box(u"Arrows from responsible services"_s), Qt::LeftButton, {}, QPoint(8, box(u"Arrows from responsible services"_s)->height() / 2));
    QTest::mouseClick(box(u"Management Points"_s), Qt::LeftButton, {}, QPoint(8, box(u"Management Points"_s)->height() / 2));
    QVERIFY(!box(u"Applications"_s)->isEnabled());
    QCOMPARE(dialog.choice().layers, choice.layers.with(Layer::ManagementPoints, false));
    QVERIFY(dialog.choice().arrows);
    dialog.findChild<QComboBox *>(u"pictureView"_s)->setCurrentIndex(int(PictureView::Network));
    QVERIFY(!box(u"Segments"_s) && box(u"WAN clouds"_s));
    QTest::mouseClick(box(u"Links"_s), Qt::LeftButton, {}, QPoint(8, box(u"Links"_s)->height() / 2));
    QVERIFY(!box(u"Load of links"_s)->isEnabled());
    QVERIFY(!dialog.choice().networkLayers.shows(NetworkLayer::Links));
}

void TestPictureExport::exportDialogRefusesTooManyPixels()
{
    Fixture f(generatedPlan(3000));
    PictureChoice choice;
    choice.format = PictureFormat::Png;
    ExportDialog dialog(f.session, f.themes, {}, choice);
    const QPushButton *button = defaultButton(dialog);
    QVERIFY(button && !button->isEnabled());
    dialog.findChild<QSpinBox *>()->setValue(10);
    QTRY_VERIFY(button->isEnabled());
    dialog.findChild<QSpinBox *>()->setValue(100);
    dialog.findChild<QComboBox *>(u"pictureFormat"_s)->setCurrentIndex(int(PictureFormat::Svg));
    QTRY_VERIFY(button->isEnabled());
}

void TestPictureExport::largePlansArePrintedAsFromAfar()
{
    Fixture f(generatedPlan(3000));
    f.options.legend = true;
    PictureSheet sheet(f.source(), f.options);
    for (const int across : {1, 2, 4}) {
        const PrintPages pages = fitToPages(sheet, a4Printed, across);
        QVERIFY2(pages.scale() > 0.165, qPrintable(QString::number(pages.scale()))); // letters of 13 pixels are two millimetres high
        QCOMPARE(pages.columns(), across);
        QVERIFY(!sheet.namesSites());
    }
    const int enough = acrossForNames(sheet, a4Printed);
    QVERIFY(enough > 4);
    (void)fitToPages(sheet, a4Printed, enough);
    QVERIFY(sheet.namesSites());
    (void)fitToPages(sheet, a4Printed, enough - 1);
    QVERIFY(!sheet.namesSites());
}

void TestPictureExport::legendsOfPostersStandOnOnePage()
{
    Fixture f;
    f.options.legend = true;
    PictureSheet sheet(f.source(), f.options);
    for (int across = 2; across <= 8; ++across) {
        const PrintPages pages = fitToPages(sheet, a4Printed, across);
        const QRectF legend = sheet.legendRect();
        const auto holds = [&](int page) { return pages.part(page).adjusted(-0.1, -0.1, 0.1, 0.1).contains(legend); };
        bool isWhole = legend.isEmpty();
        for (int page = 0; page < pages.count(); ++page)
            isWhole |= holds(page);
        QVERIFY2(isWhole, qPrintable(QString::number(across)));
    }
}

void TestPictureExport::pagesWithNothingOnThemAreLeftOut()
{
    Fixture f;
    f.options.legend = true;
    PictureSheet sheet(f.source(), f.options);
    int leftOut = 0;
    for (int across = 2; across <= 6; ++across) {
        const PrintPages pages = fitToPages(sheet, a4Printed, across);
        const std::vector<int> printed = printedPages(sheet, pages);
        leftOut += pages.count() - int(printed.size());
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        QPdfWriter writer(&file);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
        QVERIFY(printPicture(writer, sheet, across));
        QCOMPARE(file.data().count("/Type /Page\n"), int(printed.size()));
    }
    QVERIFY(leftOut > 0); // beside a legend that stands below the plan
}

void TestPictureExport::largeLegendsGiveEachServiceItsColour()
{
    Fixture f(generatedPlan(3000));
    ServiceKey key;
    key.refresh(f.session.plan(), f.session.facts());
    const Theme &theme = f.themes.theme();
    const auto colour = [&](ObjectRef service) { return theme.serviceColor(f.session.plan().id(service).bits()).rgb(); };
    const std::vector<ServiceKey::Row> rows = key.listed(24, colour);
    QVERIFY(key.rows().size() > 24 && rows.size() > 3);
    std::set<QRgb> colours;
    for (const ServiceKey::Row &row : rows)
        QVERIFY(!row.service || colours.insert(colour(row.service)).second);
    QCOMPARE(key.listed(key.rows().size(), colour).size(), key.rows().size()); // none is left out where there is room
}

void TestPictureExport::previewsOfPagesHaveInkOnAll()
{
    Fixture f(generatedPlan(2000));
    f.options.onPaper = true;
    f.options.legend = true;
    PictureSheet sheet(f.source(), f.options);
    const QPageLayout paper(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
    const PrintPages pages = fitToPages(sheet, a4Printed, 2);
    const QImage image = pagesPreview(sheet, pages, paper, {900, 700}, 1);
    const int rows = pages.count() / 2;
    for (const int page : printedPages(sheet, pages)) {
        const QRect part(page % 2 * image.width() / 2, page / 2 * image.height() / rows, image.width() / 2, image.height() / rows);
        std::set<QRgb> colours;
        for (int x = part.left(); x < part.right(); ++x) {
            for (int y = part.top(); y < part.bottom(); ++y)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 30, qPrintable(QString::number(page)));
        QVERIFY(!colours.contains(qRgb(0, 0, 0)));
    }
}

void TestPictureExport::printDialogSaysHowManyPagesNamesTake()
{
    Fixture f(generatedPlan(1000));
    PrintPlanDialog dialog(f.session, f.themes, {}, {});
    dialog.show();
    const auto button = [&]() -> QPushButton * {
        for (auto *one : dialog.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().startsWith("Take"_L1))
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(button());
    button()->click();
    QVERIFY(dialog.pagesAcross() > 1);
    QTRY_VERIFY(!button());
}

void TestPictureExport::printDialogCountsPages()
{
    Fixture f;
    PrintPlanDialog dialog(f.session, f.themes, {}, {});
    dialog.show();
    QTRY_COMPARE(dialog.pageCount(), 1);
    dialog.findChild<QSpinBox *>()->setValue(2);
    QTRY_VERIFY(dialog.pageCount() >= 2);
}

QTEST_MAIN(TestPictureExport)
#include "tst_picture_export.moc"
