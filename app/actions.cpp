// SPDX-License-Identifier: MIT
#include "app/actions.h"

#include <QCoreApplication>

#include "views/shared/icons.h"
#include "views/shared/plain_text.h"

namespace sitewright {

namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("Action", text)

using enum ActionId;

constexpr std::array table{
    ActionSpec{New, MenuId::File, TEXT("&New"), "new", "Ctrl+N", false, true},
    ActionSpec{Open, MenuId::File, TEXT("&Open…"), "open", "Ctrl+O", false, true},
    ActionSpec{OpenExample, MenuId::File, TEXT("Open the &example"), "", ""},
    ActionSpec{Close, MenuId::File, TEXT("&Close the plan"), "", "Ctrl+W"},
    ActionSpec{Save, MenuId::File, TEXT("&Save"), "save", "Ctrl+S", true, true},
    ActionSpec{SaveAs, MenuId::File, TEXT("Save &as…"), "save-as", "Ctrl+Shift+S"},
    ActionSpec{ImportGraphml, MenuId::File, TEXT("Import a network &map (GraphML)…"), "import", "", true},
    ActionSpec{ImportCsv, MenuId::File, TEXT("Import a &table of sites (CSV)…"), "", ""},
    ActionSpec{ExportJson, MenuId::File, TEXT("Export &JSON…"), "export", "Ctrl+E", true, true},
    ActionSpec{ExportPicture, MenuId::File, TEXT("Export &picture…"), "image", "Ctrl+Shift+E"},
    ActionSpec{RepeatExport, MenuId::File, TEXT("Repeat the &last picture export"), "", "Ctrl+Alt+E"},
    ActionSpec{CopyPicture, MenuId::File, TEXT("Cop&y as a picture"), "", "Ctrl+Alt+C"},
    ActionSpec{Print, MenuId::File, TEXT("Pr&int…"), "print", "Ctrl+P"},
    ActionSpec{Quit, MenuId::File, TEXT("&Quit"), "", "Ctrl+Q", true},
    ActionSpec{Undo, MenuId::Edit, TEXT("&Undo"), "undo", "Ctrl+Z", false, true},
    ActionSpec{Redo, MenuId::Edit, TEXT("R&edo"), "redo", "Ctrl+Shift+Z Ctrl+Y", false, true},
    ActionSpec{Cut, MenuId::Edit, TEXT("Cu&t"), "cut", "Ctrl+X", true},
    ActionSpec{Copy, MenuId::Edit, TEXT("&Copy"), "copy", "Ctrl+C"},
    ActionSpec{Paste, MenuId::Edit, TEXT("&Paste"), "paste", "Ctrl+V"},
    ActionSpec{Duplicate, MenuId::Edit, TEXT("&Duplicate"), "", "Ctrl+D"},
    ActionSpec{Delete, MenuId::Edit, TEXT("De&lete"), "delete", "Del"},
    ActionSpec{DeleteKeeping, MenuId::Edit, TEXT("Delete and &keep contents"), "", "Ctrl+Del"},
    ActionSpec{Rename, MenuId::Edit, TEXT("Re&name"), "rename", "F2", true},
    ActionSpec{MoveTo, MenuId::Edit, TEXT("&Move to…"), "move-to", "Ctrl+M"},
    ActionSpec{Carry, MenuId::Edit, TEXT("C&arry to another place on the canvas"), "", "Ctrl+Shift+X"},
    ActionSpec{Properties, MenuId::Edit, TEXT("Propert&ies"), "properties", "Alt+Return"},
    ActionSpec{SelectAll, MenuId::Edit, TEXT("&Select all"), "", "Ctrl+A", true},
    ActionSpec{SelectNone, MenuId::Edit, TEXT("Select n&one"), "", "Ctrl+Shift+A"},
    ActionSpec{Find, MenuId::Edit, TEXT("Find in t&he structure"), "find", "Ctrl+F", true},
    ActionSpec{FindNext, MenuId::Edit, TEXT("Find ne&xt"), "", "F3"},
    ActionSpec{FindPrevious, MenuId::Edit, TEXT("Find pre&vious"), "", "Shift+F3"},
    ActionSpec{Locate, MenuId::Edit, TEXT("Find an&y object…"), "", "Ctrl+K"},
    ActionSpec{Commands, MenuId::Edit, TEXT("&Find any command…"), "", "Ctrl+Shift+P"},
    ActionSpec{Replace, MenuId::Edit, TEXT("Find and &replace…"), "", "Ctrl+H"},
    ActionSpec{EditTable, MenuId::Edit, TEXT("Edit as a ta&ble…"), "", "Ctrl+Shift+T"},
    ActionSpec{AddPoint, MenuId::Insert, TEXT("&Management Point"), "", "Ctrl+Shift+M"},
    ActionSpec{AddSite, MenuId::Insert, TEXT("&Site"), "", "Ctrl+Shift+I"},
    ActionSpec{AddRegion, MenuId::Insert, TEXT("&Region"), "", "Ctrl+Shift+R"},
    ActionSpec{AddSegment, MenuId::Insert, TEXT("Se&gment"), "", "Ctrl+Shift+G"},
    ActionSpec{AddDepot, MenuId::Insert, TEXT("&Depot"), "", ""},
    ActionSpec{AddRepository, MenuId::Insert, TEXT("Re&pository"), "", ""},
    ActionSpec{AddCloud, MenuId::Insert, TEXT("WAN &cloud"), "", ""},
    ActionSpec{Connect, MenuId::Insert, TEXT("Connect by WAN &link"), "", "Ctrl+L", true},
    ActionSpec{AddLocation, MenuId::Insert, TEXT("Add l&ocation…"), "plus", "Ctrl+Shift+N", true, true},
    ActionSpec{Templates, MenuId::Insert, TEXT("&Templates…"), "", "Ctrl+T"},
    ActionSpec{SaveTemplate, MenuId::Insert, TEXT("Save selection &as template…"), "", ""},
    ActionSpec{ZoomIn, MenuId::Zoom, TEXT("Zoom &in"), "zoom-in", "Ctrl++ Ctrl+="},
    ActionSpec{ZoomOut, MenuId::Zoom, TEXT("Zoom &out"), "zoom-out", "Ctrl+-"},
    ActionSpec{ZoomNormal, MenuId::Zoom, TEXT("Zoom to &100 %"), "", "Ctrl+0"},
    ActionSpec{ZoomFit, MenuId::Zoom, TEXT("&Fit the plan"), "fit", "Ctrl+/"},
    ActionSpec{ZoomSelection, MenuId::Zoom, TEXT("Zoom to the &selection"), "", "Ctrl+J"},
    ActionSpec{CollapseBoxes, MenuId::Boxes, TEXT("&Close boxes"), "", "Ctrl+<"},
    ActionSpec{ExpandBoxes, MenuId::Boxes, TEXT("&Open boxes"), "", "Ctrl+>"},
    ActionSpec{CollapseAllBoxes, MenuId::Boxes, TEXT("Close all &regions"), "", ""},
    ActionSpec{ExpandAllBoxes, MenuId::Boxes, TEXT("Open &all boxes"), "", ""},
    ActionSpec{ShowStructure, MenuId::View, TEXT("St&ructure view"), "", "Ctrl+1", true},
    ActionSpec{ShowNetwork, MenuId::View, TEXT("&Network view"), "", "Ctrl+2"},
    ActionSpec{LayoutMode, MenuId::Arrange, TEXT("&Layout mode"), "", "Ctrl+Shift+K", false, false, true},
    ActionSpec{AlignLeft, MenuId::Arrange, TEXT("Align le&ft edges"), "", "", true},
    ActionSpec{AlignCentre, MenuId::Arrange, TEXT("Align &centres"), "", ""},
    ActionSpec{AlignRight, MenuId::Arrange, TEXT("Align &right edges"), "", ""},
    ActionSpec{AlignTop, MenuId::Arrange, TEXT("Align &top edges"), "", ""},
    ActionSpec{AlignMiddle, MenuId::Arrange, TEXT("Align &middles"), "", ""},
    ActionSpec{AlignBottom, MenuId::Arrange, TEXT("Align &bottom edges"), "", ""},
    ActionSpec{DistributeAcross, MenuId::Arrange, TEXT("Distribute &horizontally"), "", "", true},
    ActionSpec{DistributeDown, MenuId::Arrange, TEXT("Distribute &vertically"), "", ""},
    ActionSpec{LayOutSelection, MenuId::Arrange, TEXT("Lay out the &selection"), "", "", true},
    ActionSpec{LayOutAutomatically, MenuId::Arrange, TEXT("Back to the &automatic layout"), "", ""},
    ActionSpec{LayerPoints, MenuId::Layers, TEXT("&Management Points"), "", "", false, false, true},
    ActionSpec{LayerApplications, MenuId::Layers, TEXT("A&pplications"), "", "", false, false, true},
    ActionSpec{LayerSegments, MenuId::Layers, TEXT("&Segments"), "", "", false, false, true},
    ActionSpec{LayerStores, MenuId::Layers, TEXT("&Depots and repositories"), "", "", false, false, true},
    ActionSpec{LayerLinks, MenuId::Layers, TEXT("&WAN links over the structure"), "", "Ctrl+Shift+L", false, false, true},
    ActionSpec{LayerArrows, MenuId::Layers, TEXT("Arrows from responsible services over the s&tructure"), "", "", false, false, true},
    ActionSpec{ColourServices, MenuId::Layers, TEXT("&Colour by responsible service"), "", "", true, false, true},
    ActionSpec{ServiceArrows, MenuId::Layers, TEXT("&Arrows from responsible services in the network"), "", "", false, false, true},
    ActionSpec{ShowLoads, MenuId::Layers, TEXT("&Load of links in the network"), "", "", false, false, true},
    ActionSpec{NetworkLinks, MenuId::Layers, TEXT("Lin&ks in the network"), "", "", false, false, true},
    ActionSpec{NetworkClouds, MenuId::Layers, TEXT("WAN clouds &in the network"), "", "", false, false, true},
    ActionSpec{ShowArrivals, MenuId::Distribution, TEXT("Time &until a change arrives…"), "", "", true},
    ActionSpec{GoBack, MenuId::View, TEXT("Go &back"), "back", "Alt+Left", true},
    ActionSpec{GoForward, MenuId::View, TEXT("Go &forward"), "forward", "Alt+Right"},
    ActionSpec{ShowInTree, MenuId::View, TEXT("Show in the &tree"), "", "F7"},
    ActionSpec{ShowOnCanvas, MenuId::View, TEXT("Show on the &canvas"), "", "F6"},
    ActionSpec{FollowSelection, MenuId::View, TEXT("Tree follo&ws the selection"), "", "", false, false, true},
    ActionSpec{ShowRelations, MenuId::View, TEXT("Show what it is related t&o"), "", "F9"},
    ActionSpec{GoToFindings, MenuId::Panels, TEXT("Go to the &findings"), "", "Alt+1"},
    ActionSpec{GoToLedger, MenuId::Panels, TEXT("Go to the &ledger"), "", "Alt+2"},
    ActionSpec{GoToStructure, MenuId::Panels, TEXT("Go to the &structure"), "", "Alt+3"},
    ActionSpec{GoToPalette, MenuId::Panels, TEXT("Go to the &palette"), "", "Alt+4"},
    ActionSpec{GoToInspector, MenuId::Panels, TEXT("Go to the &inspector"), "", "Alt+5"},
    ActionSpec{GoToHistory, MenuId::Panels, TEXT("Go to the histor&y"), "", "Alt+6"},
    ActionSpec{MaximiseFindings, MenuId::Panels, TEXT("Ma&ximise the findings"), "maximize", "Shift+F11", true, false, true},
    ActionSpec{HideDocks, MenuId::Panels, TEXT("&Hide all panels"), "", "Ctrl+Shift+H Alt+0"},
    ActionSpec{ResetLayout, MenuId::Panels, TEXT("&Reset the layout"), "", ""},
    ActionSpec{ThemeSystem, MenuId::Look, TEXT("As the &system"), "", "", false, false, true},
    ActionSpec{ThemeLight, MenuId::Look, TEXT("&Light"), "", "", false, false, true},
    ActionSpec{ThemeDark, MenuId::Look, TEXT("&Dark"), "", "", false, false, true},
    ActionSpec{ActionId::BestServices, MenuId::Distribution, TEXT("&Best responsible services…"), "", "Ctrl+Shift+B"},
    ActionSpec{ShowCascade, MenuId::Distribution, TEXT("Show the &cascade"), "", "Ctrl+Shift+D", false, false, true},
    ActionSpec{NextFinding, MenuId::Findings, TEXT("&Next finding"), "next", "F8"},
    ActionSpec{PreviousFinding, MenuId::Findings, TEXT("&Previous finding"), "previous", "Shift+F8"},
    ActionSpec{Fix, MenuId::Findings, TEXT("&Fix…"), "fix", "Ctrl+."},
    ActionSpec{Waive, MenuId::Findings, TEXT("&Waive…"), "waive", ""},
    ActionSpec{ListWaivers, MenuId::Findings, TEXT("Wai&vers…"), "", ""},
    ActionSpec{OpenTasks, MenuId::Findings, TEXT("Open a &task file…"), "", "", true},
    ActionSpec{RuleSettings, MenuId::Findings, TEXT("&Rule settings of the plan…"), "settings", "Ctrl+Shift+F8", true},
    ActionSpec{Shortcuts, MenuId::Help, TEXT("&Shortcuts"), "", "Ctrl+?"},
    ActionSpec{ConfigureShortcuts, MenuId::Help, TEXT("&Configure shortcuts…"), "", ""},
    ActionSpec{About, MenuId::Help, TEXT("&About Sitewright"), "", ""},
};
static_assert(table.size() == actionCount);

#undef TEXT

} // namespace

std::span<const ActionSpec> actionTable() { return table; }

QString menuTitle(MenuId menu)
{
    static constexpr std::array titles{QT_TRANSLATE_NOOP("Action", "&File"), QT_TRANSLATE_NOOP("Action", "&Edit"),
                                       QT_TRANSLATE_NOOP("Action", "&Insert"), QT_TRANSLATE_NOOP("Action", "&View"), QT_TRANSLATE_NOOP("Action", "&Zoom"), QT_TRANSLATE_NOOP("Action", "Bo&xes"),
                                       QT_TRANSLATE_NOOP("Action", "&Arrange"), QT_TRANSLATE_NOOP("Action", "La&yers"), QT_TRANSLATE_NOOP("Action", "&Panels"), QT_TRANSLATE_NOOP("Action", "&Look"),
                                       QT_TRANSLATE_NOOP("Action", "&Distribution"),
                                       QT_TRANSLATE_NOOP("Action", "F&indings"), QT_TRANSLATE_NOOP("Action", "&Help")};
    return QCoreApplication::translate("Action", titles[static_cast<std::size_t>(menu)]);
}

Actions::Actions(const ThemeSource &themes, QObject *parent) : QObject(parent), m_themes(themes)
{
    for (const ActionSpec &row : table) {
        auto *action = new QAction(inOrderOfLanguage(QCoreApplication::translate("Action", row.text)), this);
        QList<QKeySequence> keys;
        for (const QString &key : QString::fromLatin1(row.shortcuts).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            keys.append(QKeySequence(key, QKeySequence::PortableText));
        action->setShortcuts(keys);
        action->setCheckable(row.isSwitch);
        m_actions[static_cast<std::size_t>(row.id)] = action;
    }
    paintIcons();
    connect(&themes, &ThemeSource::changed, this, &Actions::paintIcons);
}

void Actions::paintIcons()
{
    for (const ActionSpec &row : table) {
        if (row.icon[0] != '\0')
            (*this)[row.id]->setIcon(icon(m_themes.theme(), QLatin1StringView(row.icon)));
    }
}

} // namespace sitewright
