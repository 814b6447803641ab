// SPDX-License-Identifier: MIT
#include "views/shared/plan_mime.h"

#include <QtTest>

using namespace sitewright;
using namespace Qt::StringLiterals;

class TestCanvasMime : public QObject {
    Q_OBJECT

private slots:
    void everyPayloadComesBack_data();
    void everyPayloadComesBack();
    void anotherSessionIsForeign();
    void damageIsRefused();
    void otherDataIsNoPayload();
};

void TestCanvasMime::everyPayloadComesBack_data()
{
    QTest::addColumn<Payload>("payload");
    const ObjectId munich = *ObjectId::fromText("munich");
    const ObjectId point = *ObjectId::fromText("dsmmuc01");
    Payload objects;
    objects.objects = {munich, point};
    QTest::newRow("objects") << objects;
    Payload applications;
    applications.applications = {{point, "distributionService"}, {munich, "own.type"}};
    QTest::newRow("applications") << applications;
    Payload kind;
    kind.newKind = Kind::ManagementPoint;
    QTest::newRow("new kind") << kind;
    Payload application;
    application.newApplication = "osdProxy";
    QTest::newRow("new application") << application;
}

void TestCanvasMime::everyPayloadComesBack()
{
    QFETCH(Payload, payload);
    const QObject session;
    const auto mime = encodePayload(payload, session);
    const std::optional<Payload> back = decodePayload(mime.get(), session);
    QVERIFY(back.has_value());
    QVERIFY(*back == payload);
    QVERIFY(!isForeignPayload(mime.get(), session));
}

void TestCanvasMime::anotherSessionIsForeign()
{
    const QObject session;
    const QObject other;
    Payload payload;
    payload.newKind = Kind::Site;
    const auto mime = encodePayload(payload, session);
    QVERIFY(!decodePayload(mime.get(), other));
    QVERIFY(isForeignPayload(mime.get(), other));
}

void TestCanvasMime::damageIsRefused()
{
    const QObject session;
    Payload payload;
    payload.objects = {*ObjectId::fromText("munich")};
    payload.newApplication = "osdProxy";
    const QByteArray whole = encodePayload(payload, session)->data(payloadMimeType);
    QMimeData mime;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        mime.setData(payloadMimeType, whole.first(length));
        QVERIFY2(!decodePayload(&mime, session), qPrintable(QString::number(length)));
    }
    mime.setData(payloadMimeType, whole + 'x');
    QVERIFY(!decodePayload(&mime, session));
    // A count far beyond the bytes that follow must neither hang nor allocate.
    QByteArray lying = whole;
    lying.replace(20, 4, "\xff\xff\xff\xff"_ba);
    mime.setData(payloadMimeType, lying);
    QVERIFY(!decodePayload(&mime, session));
}

void TestCanvasMime::otherDataIsNoPayload()
{
    const QObject session;
    QVERIFY(!decodePayload(nullptr, session));
    QVERIFY(!isForeignPayload(nullptr, session));
    QMimeData text;
    text.setText(u"Munich"_s);
    QVERIFY(!decodePayload(&text, session));
    QVERIFY(!isForeignPayload(&text, session));
}

QTEST_MAIN(TestCanvasMime)
#include "tst_canvas_mime.moc"
