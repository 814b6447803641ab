// SPDX-License-Identifier: MIT
// What an object is, on a small card beside the pointer, after it has rested there a while: name, kind, facts, findings. Text of
// the plan is painted as text, never read as markup.
#pragma once

#include <QWidget>

#include "views/canvas/object_words.h"

namespace sitewright {

class ThemeSource;

class HoverCard : public QWidget {
    Q_OBJECT

public:
    HoverCard(const ThemeSource &themes, QWidget *inside);

    const ObjectWords &words() const { return m_words; }
    /// Near a point on the screen, and wholly inside the window.
    void showAt(const QPoint &globalPointer, const ObjectWords &words);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString moreFindings(int count);
    template <class Text, class Badges> qreal walk(qreal width, Text text, Badges badges) const;

    const ThemeSource &m_themes;
    ObjectWords m_words;
};

} // namespace sitewright
