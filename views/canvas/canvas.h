// SPDX-License-Identifier: MIT
// The plan as nested boxes: zooms, scrolls, selects, and takes drags. Follows the session and asks it to perform edits;
// paints through PlanPainter, keeps no item per object.
#pragma once

#include <array>
#include <memory>
#include <optional>

#include <QRegion>
#include <QTimer>

#include "model/edits/placement.h"
#include "views/canvas/layers.h"
#include "views/canvas/line_picture.h"
#include "views/canvas/motion_picture.h"
#include "views/canvas/name_plates.h"
#include "views/canvas/plan_hit.h"
#include "views/canvas/plan_layout.h"
#include "views/canvas/plan_lines.h"
#include "views/canvas/plan_source.h"
#include "views/canvas/shown_facts.h"
#include "views/canvas/text_cache.h"
#include "views/canvas/zoom_view.h"

namespace sitewright {

class ArrangeTool;
class CanvasDrag;
class LayersButton;
class Legend;
class ModeBanner;

class Canvas : public ZoomView {
    Q_OBJECT

public:
    Canvas(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);
    ~Canvas() override;

    const PlanLayout &layout() const { return m_layout; }
    const CanvasDrag &drag() const { return *m_drag; }
    Layers &layers() { return m_layers; }
    /// In layout mode a drag moves boxes and nothing else, and arrow keys nudge them.
    bool isArranging() const { return m_isArranging; }
    void setArranging(bool on);
    /// Boxes that are shown closed, also those that are out of the plan for now and may come back.
    const std::unordered_set<ObjectId> &collapsedIds() const { return m_collapsed; }
    void setCollapsedIds(std::unordered_set<ObjectId> ids);
    void setCollapsed(const std::vector<ObjectId> &boxes, bool closed);
    /// Whether some box of the selection is open (or closed).
    bool canFoldSelection(bool closes) const;
    bool coloursServices() const { return m_colours; }
    void setColoursServices(bool on);
    ObjectsInView objectsInView() const override;
    QRectF contentBounds() const override;
    QRectF rectOf(ObjectRef ref) const override;
    ObjectRef objectAt(QPointF viewportPosition) const override;
    void paintOverview(QPainter &painter, const Theme &theme, QPointF from, qreal by) const override;
    std::vector<ObjectRef> accessibleChildren(ObjectRef owner) const override;
    ObjectRef accessibleOwner(ObjectRef ref) const override;
    std::optional<bool> isOpen(ObjectRef ref) const override;
    /// What is at a point of the viewport: links and clouds lie over boxes, and under Management Points and what is in sites.
    Hit hitAt(QPointF viewportPosition) const;
    /// The same without lines: where something can be dropped.
    Hit boxAt(QPointF viewportPosition) const;
    /// Names of the containers one looks into whose own headers are out of view: "Contoso › DACH"; empty when none is.
    QString whereabouts() const;

    /// As ensureVisible(), but never zooms.
    void scrollTo(ObjectRef ref);

signals:
    void arrangingChanged(bool on);
    void foldsChanged();

public slots:
    void ensureVisible(sitewright::ObjectId id) override;
    void collapseSelection();
    void expandSelection();
    void collapseAll(); ///< every region
    void expandAll();
    /// Takes what is selected into the hand, to be dropped by keyboard.
    void carrySelection();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    ObjectWords cardWords(ObjectRef ref) const override;
    bool isBusy() const override;
    int heightAbove() const override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QRectF selectionBounds() const override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // --- canvas.cpp ---
    void connectSession();
    void planReplaced();
    void planChanged(const ChangeSet &changes);
    void selectionChanged();
    void updateAccessibleName();
    QRectF unitsOf(ObjectRef ref) const;
    void paintOverPlan(QPainter &painter);
    void refreshKey();
    PlanLook look();

    // --- canvas_seen.cpp ---
    void addBoxesIn(const QRectF &seen, ObjectRef ref, QPoint origin, ObjectsInView &out) const;
    void addLinesIn(const QRectF &seen, ObjectsInView &out) const;

    // --- canvas_lines.cpp ---
    LinePicture linePicture() const;
    /// Links and clouds; several where one line stands for them.
    std::vector<ObjectRef> linesAt(QPointF at) const;
    QRectF lineBox(ObjectRef ref) const;
    void forgetPlaces();

    // --- canvas_repaint.cpp ---
    QRectF headerOf(ObjectRef container) const;
    void addArea(const QRectF &pixels, QRegion &region) const;
    void addAncestors(ObjectRef ref, QRegion &region) const;
    void addFace(ObjectRef ref, QRegion &region) const;
    void addNamed(ObjectRef ref, QRegion &region) const;
    void addObject(ObjectRef ref, QRegion &region) const;
    bool addChange(const FieldChange &change, QRegion &region) const;
    /// Whether what an edit touched could be seen, before or after it.
    bool isInView(const ChangeSet &changes, const SeenBoxes &before, const SeenBoxes &after) const;
    void holdView(const ChangeSet &changes, const SeenBoxes &before);
    void addMeasured(const SeenBoxes &now, QRegion &region) const;
    void addWords(const SeenBoxes &now, QRegion &region) const;
    /// Of the layout as it is; kept until that or the view is another.
    const SeenBoxes &seenBoxes();
    /// Likewise.
    const NamePlates &namePlates();
    bool addPlates(QRegion &region);
    void repaintAll();
    void repaint(const ChangeSet &changes, const SeenBoxes *before);
    void repaint(const FindingsDelta &delta);
    QRect whereaboutsPlate(const QString &where) const;

    // --- canvas_input.cpp ---
    void finishBand(Qt::KeyboardModifiers modifiers);
    bool navigate(QKeyEvent *event);
    void startDrag(const Hit &hit);
    bool nudge(QKeyEvent *event);
    bool cancelStep();
    bool carryByKey(QKeyEvent *event);

    // --- canvas_folds.cpp ---
    void tellLayoutOfFolds();
    void selectWhatIsShown();
    /// Regions and sites that are selected, or hold what is.
    std::vector<ObjectId> foldable() const;
    void openAround(ObjectRef ref);
    ObjectRef foldHandleAt(QPointF at) const;
    bool foldByKey(int key);

    // --- canvas_arrange.cpp ---
    void buildArranging();
    void placeBanner();
    void startArranging();
    void followArranging(QPointF at, Qt::KeyboardModifiers modifiers);
    void endArranging();
    QRegion arrangingRegion() const;
    void keepMotion(const PlanSource &source, const PlanLook &now);
    void paintMoved(QPainter &painter, const PlanSource &source, PlanLook look, ObjectRef box, PlanView seen, const QRectF &part);
    void paintArranging(QPainter &painter, const PlanSource &source, const PlanLook &now, const QRegion &region);

    Layers m_layers;
    PlanLayout m_layout;
    std::optional<SeenBoxes> m_seen;
    std::optional<NamePlates> m_plates; ///< none = all of the view is going to be painted
    mutable PlanLines m_lines; ///< a cache, as is the next
    struct SeenLines {
        PlanView view;
        std::vector<LinePicture::Shown> links;
    };
    mutable std::optional<SeenLines> m_seenLines; ///< what can be hit of them
    std::unordered_set<ObjectId> m_collapsed;
    mutable TextCache m_text; ///< measuring fills it
    Hit m_pressed;
    CanvasDrag *m_drag;
    Legend *m_legend;
    LayersButton *m_layersButton;
    ServiceKey m_key;
    std::unique_ptr<ArrangeTool> m_arrange;
    MotionPicture m_motion;
    QRegion m_motionRegion; ///< asked to be painted by what moves
    ModeBanner *m_banner = nullptr;
    QTimer m_arrangeEdge;
    QPointF m_arrangeAt; ///< pixels
    Qt::KeyboardModifiers m_arrangeKeys;
    QString m_shownWhereabouts; ///< when it was painted last, as is the next
    std::vector<ShownFact> m_shownFacts;
    bool m_isArranging = false;
    bool m_colours = false;
    bool m_isKeyOld = true;
    std::array<bool, 4> m_inLegend{}; ///< dots of applications, marks of findings, links, arrows
};

} // namespace sitewright
