// SPDX-License-Identifier: MIT
// A small notice over the plan: what an edit did beyond what was asked for, with "Undo" beside it. Goes by itself after a while, with the
// next edit, or by its cross; takes no focus.
#pragma once

#include <functional>

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace sitewright {

class Session;
class ThemeSource;
class TonedLabel;
struct Notice;

class NoticeBar : public QWidget {
    Q_OBJECT

public:
    /// Stands at the lower edge of `over`.
    NoticeBar(Session &session, const ThemeSource &themes, QWidget *over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void take(const Notice &notice);
    void place();
    void leave(); ///< unless somebody is at it
    void followTheme();

    Session &m_session;
    const ThemeSource &m_themes;
    TonedLabel *m_words;
    QBoxLayout *m_row;
    QPushButton *m_undo;
    QPushButton *m_offer;
    QToolButton *m_close;
    std::function<void()> m_act;
    QTimer m_time;
};

} // namespace sitewright
