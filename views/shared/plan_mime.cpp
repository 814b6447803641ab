// SPDX-License-Identifier: MIT
#include "views/shared/plan_mime.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace sitewright {
namespace {

constexpr quint32 magic = 0x53575031; // "SWP1"
constexpr qsizetype maxBytes = 64 * 1024 * 1024;
constexpr quint8 noKind = 0xff;

struct Origin {
    quint32 mark = 0;
    qint64 process = 0;
    quint64 session = 0;

    friend bool operator==(const Origin &, const Origin &) = default;
};

Origin originOf(const QObject &session)
{
    return {magic, QCoreApplication::applicationPid(), quint64(reinterpret_cast<quintptr>(&session))};
}

QDataStream &operator<<(QDataStream &stream, const Origin &origin)
{
    return stream << origin.mark << origin.process << origin.session;
}

QDataStream &operator>>(QDataStream &stream, Origin &origin)
{
    return stream >> origin.mark >> origin.process >> origin.session;
}

QByteArray bytesOf(const QMimeData *mime)
{
    const QByteArray bytes = mime ? mime->data(payloadMimeType) : QByteArray();
    return bytes.size() <= maxBytes ? bytes : QByteArray();
}

bool readApplications(QDataStream &stream, Payload &payload)
{
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        quint64 point = 0;
        QByteArray type;
        stream >> point >> type;
        payload.applications.push_back({ObjectId::fromBits(point), type.toStdString()});
    }
    return stream.status() == QDataStream::Ok;
}

bool readObjects(QDataStream &stream, Payload &payload)
{
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        quint64 object = 0;
        stream >> object;
        payload.objects.push_back(ObjectId::fromBits(object));
    }
    return stream.status() == QDataStream::Ok;
}

bool readNew(QDataStream &stream, Payload &payload)
{
    quint8 kind = noKind;
    QByteArray application;
    stream >> kind >> application;
    if (kind != noKind) {
        if (kind >= kindCount)
            return false;
        payload.newKind = Kind(kind);
    }
    payload.newApplication = application.toStdString();
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

} // namespace

std::unique_ptr<QMimeData> encodePayload(const Payload &payload, const QObject &session)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << originOf(session) << quint32(payload.objects.size());
    for (const ObjectId id : payload.objects)
        stream << quint64(id.bits());
    stream << quint32(payload.applications.size());
    for (const InstalledApplication &application : payload.applications)
        stream << quint64(application.point.bits()) << QByteArray::fromStdString(application.type);
    stream << (payload.newKind ? quint8(*payload.newKind) : noKind) << QByteArray::fromStdString(payload.newApplication);
    auto mime = std::make_unique<QMimeData>();
    mime->setData(payloadMimeType, bytes);
    return mime;
}

std::optional<Payload> decodePayload(const QMimeData *mime, const QObject &session)
{
    const QByteArray bytes = bytesOf(mime);
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    Origin origin;
    stream >> origin;
    Payload payload;
    if (stream.status() != QDataStream::Ok || origin != originOf(session))
        return std::nullopt;
    if (!readObjects(stream, payload) || !readApplications(stream, payload) || !readNew(stream, payload) || payload.isEmpty())
        return std::nullopt;
    return payload;
}

bool isForeignPayload(const QMimeData *mime, const QObject &session)
{
    const QByteArray bytes = bytesOf(mime);
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    Origin origin;
    stream >> origin;
    return stream.status() == QDataStream::Ok && origin.mark == magic && origin != originOf(session);
}

} // namespace sitewright
