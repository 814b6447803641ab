// SPDX-License-Identifier: MIT
// The dark label at the pointer while something is dragged: what would happen here, and below it what that would change or why it
// is not possible. A child of the window it is given, above everything in it and deaf to the mouse; its owner moves and hides it.
#pragma once

#include <QWidget>

#include <vector>

namespace sitewright {

class ThemeSource;

struct DragNote {
    enum class Sense : quint8 { Plain, Good, Bad };

    QString text;
    Sense sense = Sense::Plain;

    friend bool operator==(const DragNote &, const DragNote &) = default;
};

struct DragWords {
    QString title;
    std::vector<DragNote> notes;  // beside each other; a single long one is wrapped

    bool isEmpty() const { return title.isEmpty() && notes.empty(); }
    friend bool operator==(const DragWords &, const DragWords &) = default;
};

class DragLabel : public QWidget {
    Q_OBJECT
public:
    // Lives in the window of `inside`.
    DragLabel(const ThemeSource &themes, QWidget *inside);

    const DragWords &words() const { return m_words; }
    // Shows the words near a point on the screen, wholly inside the window; without words it hides.
    void showAt(const QPoint &globalPointer, const DragWords &words);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal noteWidth() const;
    bool isWrapped() const;

    const ThemeSource &m_themes;
    DragWords m_words;
};

}  // namespace sitewright
