// SPDX-License-Identifier: MIT
// What travels in a drag or on the clipboard inside one window: a Payload with a mark of the process and the session it
// belongs to. Ids mean nothing elsewhere, so what comes from another process or another plan's window is not accepted.
#pragma once

#include <memory>
#include <optional>

#include <QLatin1StringView>
#include <QMimeData>

#include "model/edits/placement.h"

namespace sitewright {

inline constexpr QLatin1StringView payloadMimeType("application/x-sitewright-payload");

/// `session` is only a mark of whose ids these are; pass the Session of the view.
std::unique_ptr<QMimeData> encodePayload(const Payload &payload, const QObject &session);
/// Nothing when there is no payload, it is damaged, empty, or of another session or process.
std::optional<Payload> decodePayload(const QMimeData *mime, const QObject &session);
/// True when there is a payload that decodePayload() refuses because it belongs elsewhere: say so to the user.
bool isForeignPayload(const QMimeData *mime, const QObject &session);

} // namespace sitewright
