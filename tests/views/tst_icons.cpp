// SPDX-License-Identifier: MIT
#include "views/shared/icons.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace sitewright;
using namespace Qt::StringLiterals;

namespace {

int paintedPixels(const QIcon &icon, int size, qreal ratio)
{
    const QImage image = icon.pixmap(QSize(size, size), ratio).toImage();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
    }
    return painted;
}

void demandDrawn(const QIcon &icon, const QByteArray &name)
{
    for (int size : {16, 24, 48}) {
        for (qreal ratio : {1.0, 2.0}) {
            const QPixmap pixmap = icon.pixmap(QSize(size, size), ratio);
            QCOMPARE(pixmap.size(), QSize(size, size) * ratio);
            const int painted = paintedPixels(icon, size, ratio);
            QVERIFY2(painted > size * ratio / 2, name + " at " + QByteArray::number(size) + ": "
                                                     + QByteArray::number(painted) + " pixels");
        }
    }
}

QImage image(const QIcon &icon)
{
    return icon.pixmap(QSize(24, 24), 1.0).toImage();
}

}  // namespace

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void everyActionIconDraws_data();
    void everyActionIconDraws();
    void kindsApplicationsAndSeveritiesDraw();
    void disabledAndCheckedLookDifferent();
    void everyFileTakesItsColourFromTheTheme();
    void everyFileHasAName();
    void unknownNameGivesNoIcon();
    void programIconDraws();
};

void TestIcons::everyActionIconDraws_data()
{
    QTest::addColumn<QString>("name");
    for (QLatin1StringView name : iconNames())
        QTest::newRow(name.data()) << QString(name);
}

void TestIcons::everyActionIconDraws()
{
    QFETCH(QString, name);
    const QByteArray latin = name.toLatin1();
    for (const Theme &theme : {Theme::light(), Theme::dark()})
        demandDrawn(icon(theme, QLatin1StringView(latin)), latin);
    QVERIFY(image(icon(Theme::light(), QLatin1StringView(latin))) != image(icon(Theme::dark(), QLatin1StringView(latin))));
}

void TestIcons::kindsApplicationsAndSeveritiesDraw()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (int kind = 0; kind < kindIconCount; ++kind)
            demandDrawn(kindIcon(theme, KindIcon(kind)), "kind " + QByteArray::number(kind));
        for (std::string_view key : {"distributionService", "osdProxy", "own"})
            demandDrawn(applicationIcon(theme, key), QByteArray::fromStdString(std::string(key)));
        for (SeverityMark mark : {SeverityMark::Error, SeverityMark::Warning, SeverityMark::Hint})
            demandDrawn(severityIcon(theme, mark), "severity");
    }
}

void TestIcons::disabledAndCheckedLookDifferent()
{
    const QIcon save = icon(Theme::light(), "save"_L1);
    const auto look = [&](QIcon::Mode mode, QIcon::State state) {
        return save.pixmap(QSize(24, 24), 1.0, mode, state).toImage();
    };
    QVERIFY(look(QIcon::Normal, QIcon::Off) != look(QIcon::Disabled, QIcon::Off));
    QVERIFY(look(QIcon::Normal, QIcon::Off) != look(QIcon::Normal, QIcon::On));
}

void TestIcons::everyFileTakesItsColourFromTheTheme()
{
    const QRegularExpression literal(uR"((?:fill|stroke|color|stop-color)\s*[=:]\s*"?\s*(?!none|currentColor)[#\w])"_s);
    for (QLatin1StringView name : iconNames()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), name.data());
        const QString source = QString::fromUtf8(file.readAll());
        QVERIFY2(source.contains("currentColor"_L1), name.data());
        QVERIFY2(!literal.match(source).hasMatch(), name.data());
    }
}

void TestIcons::everyFileHasAName()
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files);
    QCOMPARE(files.size(), qsizetype(iconNames().size()) + 1);  // and the program's own
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        const auto known = std::ranges::find_if(iconNames(), [&](QLatin1StringView one) { return one == name; });
        QVERIFY2(name == "sitewright"_L1 || known != iconNames().end(), qPrintable(name));
    }
}

void TestIcons::unknownNameGivesNoIcon()
{
    QVERIFY(icon(Theme::light(), "no such icon"_L1).isNull());
}

void TestIcons::programIconDraws()
{
    demandDrawn(programIcon(), "program");
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
