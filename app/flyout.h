// SPDX-License-Identifier: MIT
// A panel that lies over the plan at an edge of the window: a title with buttons, the panel, and a rim that sets how far it reaches in.
#pragma once

#include <QFrame>

namespace sitewright {

class ThemeSource;
class TonedLabel;

class Flyout : public QFrame {
    Q_OBJECT

public:
    /// Takes the panel in until takePanel().
    Flyout(QWidget &panel, Qt::Edge edge, int reach, const ThemeSource &themes, QWidget *window);

    /// The edge it lies at; right to left it may be another than that of its dock.
    void setEdge(Qt::Edge edge);
    int reach() const { return m_reach; } ///< pixels from the edge inwards
    QWidget &panel() const { return m_panel; }
    void takePanel();
    void setTitle(const QString &title);
    /// At its edge of `room`.
    void place(const QRect &room);

signals:
    void pinWanted();
    void closeWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect rim() const;
    bool isAcross() const { return m_edge == Qt::LeftEdge || m_edge == Qt::RightEdge; }

    QWidget &m_panel;
    Qt::Edge m_edge = Qt::LeftEdge;
    int m_reach;
    QRect m_room;
    const ThemeSource &m_themes;
    TonedLabel *m_title;
    bool m_isDragged = false;
};

} // namespace sitewright
