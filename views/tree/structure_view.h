// SPDX-License-Identifier: MIT
// The list part of the structure tree: keys, and drags out of it and onto it. What a drop does is judged by DropJudge; it never moves
// rows by itself, they follow the plan.
#pragma once

#include <optional>
#include <unordered_map>

#include <QBasicTimer>
#include <QTreeView>

#include "views/shared/drop_judge.h"
#include "views/tree/structure_delegate.h"

namespace sitewright {

class Session;
class StructureModel;
class ThemeSource;

class StructureView : public QTreeView {
    Q_OBJECT
public:
    StructureView(Session &session, const ThemeSource &themes, StructureModel &model, QWidget *parent = nullptr);

    /// What a drag of the selected rows carries: objects, or applications when nothing else is selected.
    Payload selectedPayload() const;
    void removeSelected();
    void copyApplications();
    /// The selected rows with everything below, as far as a tree bears it.
    void expandSelected();
    bool isOnlyApplicationsSelected() const;

signals:
    void activatedObject(sitewright::ObjectId id); ///< Enter or double-click
    void filterWanted();                           ///< the user wants to type into the filter
    void escaped();                                ///< Escape with nothing else to end
    void menuWanted(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions supported) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QModelIndex targetAt(const QPoint &position) const;
    void aimAt(const QModelIndex &target, PlacementMode mode, const QPoint &position);
    void endDrag();
    bool accepts(ObjectId target);
    StructureDelegate::DropState dropState(const QModelIndex &index);
    QPixmap pictureOf(const Payload &payload) const;

    Session &m_session;
    const ThemeSource &m_themes;
    StructureModel &m_model;
    StructureDelegate *m_delegate;
    DropJudge m_judge;
    DragLabel *m_label = nullptr;
    std::optional<Payload> m_dragged;             ///< what is over this view just now
    QPersistentModelIndex m_target;
    PlacementMode m_mode = PlacementMode::Move;
    const DropVerdict *m_verdict = nullptr;
    std::unordered_map<ObjectId, bool> m_accepts; ///< of targets asked during this drag
    QBasicTimer m_openTimer;
};

} // namespace sitewright
