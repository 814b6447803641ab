// SPDX-License-Identifier: MIT
// What an edit of a session did beyond what was asked for, and what else somebody may have wanted: told to who shows it, with room for
// a sentence or two and "Undo" beside it.
#pragma once

#include <functional>

#include <QObject>
#include <QString>

namespace sitewright {

class Session;

struct Notice {
    QString sentence;
    QString offer;             ///< a button's text; empty = nothing
    std::function<void()> act; ///< what it does
};

/// Belongs to the session; whoever shows notices makes it.
class Notices : public QObject {
    Q_OBJECT

public:
    explicit Notices(Session &session);

    /// Where nobody shows notices, a hint says the sentence.
    static void post(Session &session, const Notice &notice);

signals:
    void posted(const sitewright::Notice &notice);
};

} // namespace sitewright
