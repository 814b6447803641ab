// SPDX-License-Identifier: MIT
// Cut, copy, paste and duplicate of the selection, inside a window and between windows. What was cut moves when it is pasted in its
// own window; pasted in another one, it comes there and then goes here.
#pragma once

#include <memory>

#include <QObject>

#include "app/actions.h"
#include "model/base/error.h"
#include "model/base/object_id.h"

namespace sitewright {

class Session;
struct Excerpt;

class ClipboardCommands : public QObject {
    Q_OBJECT

public:
    ClipboardCommands(Session &session, Actions &actions, QWidget *window);

    void copy();
    void cut();
    void paste();
    void duplicate();

private:
    void put(bool isCut);
    void moveCut();
    bool pasteApplications();
    void pasteExcerpt();
    Result<std::shared_ptr<const Excerpt>> readClipboard() const;
    void tellTaken(const QByteArray &mark);
    void followClipboard();

    Session &m_session;
    QWidget *m_window;
    std::vector<ObjectId> m_cut; ///< what a paste moves instead of copying
    QByteArray m_cutMark;        ///< whether the clipboard still holds it
};

} // namespace sitewright
