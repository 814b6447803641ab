// SPDX-License-Identifier: MIT
// The dock that shows the structure of the plan as a tree with a filter above it. Selection is coupled with the session both ways; the
// rest of the window learns by signals what the user asks for.
#pragma once

#include <vector>

#include <QModelIndex>
#include <QWidget>

#include "model/base/object_ref.h"
#include "model/base/object_id.h"

class QLineEdit;
class QToolButton;

namespace sitewright {

class ExpansionMemory;
class Session;
class StructureModel;
class StructureView;
class ThemeSource;
class TonedLabel;

class StructureTree : public QWidget {
    Q_OBJECT
public:
    StructureTree(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);
    ~StructureTree() override;

    QSize minimumSizeHint() const override; ///< room for names in a small window

    StructureModel &model() { return *m_model; }
    StructureView &view() { return *m_view; }

    /// Whether what is selected has a row: links have none, nor has what a filter hides.
    bool showsSelected() const;
    /// Whether the tree shows what is selected elsewhere. If not, it keeps its rows and place until it has the focus: what it marks then
    /// is what is selected.
    bool followsSelection() const { return m_followsSelection; }
    void setFollowsSelection(bool follows);
    /// Which rows are open, for the window to keep apart from the plan.
    std::vector<ObjectId> expandedIds() const;
    void setExpandedIds(const std::vector<ObjectId> &ids);

public slots:
    void focusFilter();
    void clearFilter();
    void showSelected();              ///< also when the tree does not follow
    void findNext(bool isForward);    ///< what matches the filter, from the selected row on; without one its field is there to type into
    void renameCurrent();
    void expandSelected(); ///< the selected rows with everything below, as far as is sensible
    void collapseAll();

signals:
    void contextMenuRequested(const QPoint &globalPosition);
    void activated(sitewright::ObjectId id); ///< double-click or Enter
    void followsSelectionChanged(bool follows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilter(const ThemeSource &themes);
    void buildKindMenu();
    void buildFollowing();
    void applyFilter();
    void rowsRestarted();
    enum class Reveal : quint8 { No, Yes };
    void takeSelection(Reveal reveal); ///< from the session
    void giveSelection(); ///< to the session
    bool isSelectionShown(const std::vector<ObjectId> &ids) const;
    void reveal(ObjectId id);
    bool followsNow() const;
    QModelIndex rowBeside(const QModelIndex &row, bool isForward);
    void showMenu(const QPoint &globalPosition);
    void followTheme();

    Session &m_session;
    const ThemeSource &m_themes;
    StructureModel *m_model;
    StructureView *m_view;
    ExpansionMemory *m_expansion;
    QLineEdit *m_filter;
    QToolButton *m_kinds;
    QToolButton *m_follow;
    TonedLabel *m_nothing;
    KindMask m_shownKinds;
    bool m_followsSelection = true;
    bool m_isCoupling = false;
};

} // namespace sitewright
