// SPDX-License-Identifier: MIT
// What was selected one after the other, to go back to and forward again: by keys, menu and the buttons of a mouse.
#pragma once

#include <deque>
#include <vector>

#include <QObject>

#include "app/actions.h"
#include "model/base/object_id.h"

namespace sitewright {

class Session;

class Visited : public QObject {
    Q_OBJECT

public:
    Visited(Session &session, Actions &actions, QWidget *window);

    void goBack() { go(-1); }
    void goForward() { go(1); }
    bool canGoBack() const { return next(-1) >= 0; }
    bool canGoForward() const { return next(1) >= 0; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Stop = std::vector<ObjectId>;

    void remember();
    void go(int step);
    int next(int step) const; ///< the nearest stop of which something is left; -1 when there is none
    Stop left(const Stop &stop) const;
    void updateActions();

    Session &m_session;
    Actions &m_actions;
    QWidget *m_window;
    std::deque<Stop> m_stops;
    int m_at = -1;
    bool m_isGoing = false;
};

} // namespace sitewright
