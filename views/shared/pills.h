// SPDX-License-Identifier: MIT
// Small rounded buttons: how many findings of a severity there are, and quiet facts or choices beside a title. Focusable, named for
// screen readers, and checkable where they act as a filter.
#pragma once

#include "views/shared/chips.h"

#include <QAbstractButton>

class QMenu;

namespace sitewright {

class ThemeSource;

class SeverityPill : public QAbstractButton {
    Q_OBJECT
public:
    SeverityPill(const ThemeSource &themes, SeverityMark mark, QWidget *parent = nullptr);

    int count() const { return m_count; }
    void setCount(int count, bool isFinal = true); ///< at zero it recedes, but stays, so that nothing jumps
    QString shownText() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_themes;
    SeverityMark m_mark;
    int m_count = -1;
    bool m_isFinal = true;
};

// A word or two in an outlined pill ("Waived 1", "Group: none"); with a menu it opens it and shows a small arrow.
class CountPill : public QAbstractButton {
    Q_OBJECT
public:
    CountPill(const ThemeSource &themes, const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setMenu(QMenu *menu);  // stays its owner's

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void popUp();

    const ThemeSource &m_themes;
    QMenu *m_menu = nullptr;
};

}  // namespace sitewright
