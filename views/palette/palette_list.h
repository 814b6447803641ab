// SPDX-License-Identifier: MIT
// The list of the palette: paints its rows, starts drags, and says when a row is to be added (Enter, double-click or its plus sign).
#pragma once

#include <QListView>

namespace sitewright {

class PaletteModel;
class Session;
class ThemeSource;

class PaletteList : public QListView {
    Q_OBJECT
public:
    PaletteList(Session &session, const ThemeSource &themes, PaletteModel &model, QWidget *parent = nullptr);

    /// Where the plus sign of a row is.
    QRect plusRect(const QModelIndex &index) const;

signals:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions supported) override;

private:
    bool isPlusAt(const QPoint &position) const;

    Session &m_session;
    const ThemeSource &m_themes;
    PaletteModel &m_model;
    QPersistentModelIndex m_pressedPlus;
};

} // namespace sitewright
