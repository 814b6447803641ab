// SPDX-License-Identifier: MIT
// THE table of actions: what a menu, a shortcut or a tool button can do. The window connects each to what it does; menus,
// tool bar and shortcut overview read the table.
#pragma once

#include <array>
#include <span>

#include <QAction>
#include <QObject>

#include "views/shared/theme_source.h"

namespace sitewright {

enum class ActionId {
    New, Open, OpenExample, Close, Save, SaveAs, ImportGraphml, ImportCsv, ExportJson, ExportPicture, RepeatExport, CopyPicture, Print, Quit,
    Undo, Redo, Cut, Copy, Paste, Duplicate, Delete, DeleteKeeping, Rename, MoveTo, Carry, Properties, SelectAll, SelectNone, Find, FindNext, FindPrevious, Locate, Commands, Replace, EditTable,
    AddPoint, AddSite, AddRegion, AddSegment, AddDepot, AddRepository, AddCloud, Connect, AddLocation, Templates, SaveTemplate,
    ZoomIn, ZoomOut, ZoomNormal, ZoomFit, ZoomSelection, CollapseBoxes, ExpandBoxes, CollapseAllBoxes, ExpandAllBoxes, ShowStructure, ShowNetwork,
    LayoutMode, AlignLeft, AlignCentre, AlignRight, AlignTop, AlignMiddle, AlignBottom, DistributeAcross, DistributeDown,
    LayOutSelection, LayOutAutomatically,
    LayerPoints, LayerApplications, LayerSegments, LayerStores, LayerLinks, LayerArrows, ColourServices, ServiceArrows, ShowLoads, NetworkLinks,
    NetworkClouds, ShowArrivals,
    GoBack, GoForward, ShowInTree, ShowOnCanvas, FollowSelection, ShowRelations,
    GoToFindings, GoToLedger, GoToStructure, GoToPalette, GoToInspector, GoToHistory, MaximiseFindings, HideDocks, ResetLayout,
    ThemeSystem, ThemeLight, ThemeDark,
    BestServices, ShowCascade,
    NextFinding, PreviousFinding, Fix, Waive, ListWaivers, OpenTasks, RuleSettings,
    Shortcuts, ConfigureShortcuts, About,
};
inline constexpr int actionCount = static_cast<int>(ActionId::About) + 1;

enum class MenuId { File, Edit, Insert, View, Zoom, Boxes, Arrange, Layers, Panels, Look, Distribution, Findings, Help };
constexpr bool isPartOfView(MenuId menu) { return menu > MenuId::View && menu < MenuId::Distribution; }
inline constexpr int menuCount = static_cast<int>(MenuId::Help) + 1;

struct ActionSpec {
    ActionId id;
    MenuId menu;
    const char *text;      ///< source text, translation context "Action"
    const char *icon;      ///< empty = none
    const char *shortcuts; ///< portable, separated by spaces
    bool startsGroup = false;
    bool onToolBar = false;
    bool isSwitch = false; ///< on or off
};

std::span<const ActionSpec> actionTable();
QString menuTitle(MenuId menu);

/// The actions of one window.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(const ThemeSource &themes, QObject *parent);

    QAction *operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    template <class Do>
    void on(ActionId id, QObject *receiver, Do act) const { connect((*this)[id], &QAction::triggered, receiver, act); }

private:
    void paintIcons();

    const ThemeSource &m_themes;
    std::array<QAction *, actionCount> m_actions{};
};

} // namespace sitewright
