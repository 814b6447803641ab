// SPDX-License-Identifier: MIT
#include "app/view_memory.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "app/kept_for_plans.h"
#include "app/plan_files.h"
#include "views/canvas/canvas.h"
#include "views/network/network_view.h"
#include "views/network/plan_tabs.h"
#include "views/tree/structure_tree.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr qsizetype mostRows = 500;
constexpr KeptForPlans places("planPlaces"_L1);

QString wordsOf(const ZoomView::Place &place)
{
    if (place.isFitted)
        return u"fitted"_s;
    return u"%1 %2 %3"_s.arg(place.scale, 0, 'g', 8).arg(place.offset.x(), 0, 'f', 1).arg(place.offset.y(), 0, 'f', 1);
}

std::optional<ZoomView::Place> placeOf(const QString &words)
{
    if (words == "fitted"_L1)
        return ZoomView::Place();
    const QStringList parts = words.split(u' ');
    if (parts.size() != 3)
        return std::nullopt;
    std::array<bool, 3> isNumber{};
    const ZoomView::Place out{parts[0].toDouble(&isNumber[0]), {parts[1].toDouble(&isNumber[1]), parts[2].toDouble(&isNumber[2])}, false};
    const bool isPlace = std::ranges::all_of(isNumber, [](bool is) { return is; }) && std::isfinite(out.scale) && out.scale > 0 && std::isfinite(out.offset.x()) && std::isfinite(out.offset.y());
    return isPlace ? std::optional(out) : std::nullopt;
}

} // namespace

ViewMemory::ViewMemory(const PlanFiles &files, PlanTabs &views, StructureTree &tree, QObject *parent)
    : QObject(parent), m_files(files), m_views(views), m_tree(tree)
{
    connect(&files, &PlanFiles::leaving, this, &ViewMemory::keep);
}

void ViewMemory::keep() const
{
    if (m_files.path().isEmpty())
        return;
    QStringList rows;
    for (const ObjectId id : m_tree.expandedIds())
        rows << QString::fromStdString(std::string(id.text()));
    rows.sort();
    places.keep(m_files.path(), QStringList{wordsOf(m_views.structure().place()), wordsOf(m_views.network().place())} + rows.mid(0, mostRows));
}

bool ViewMemory::goBack()
{
    const QStringList kept = m_files.path().isEmpty() ? QStringList() : places.of(m_files.path());
    const auto structure = kept.size() < 2 ? std::nullopt : placeOf(kept[0]);
    const auto network = kept.size() < 2 ? std::nullopt : placeOf(kept[1]);
    if (!structure || !network)
        return false;
    m_views.structure().goBackTo(*structure);
    m_views.network().goBackTo(*network);
    std::vector<ObjectId> rows;
    for (const QString &text : kept.mid(2)) {
        if (const std::optional<ObjectId> id = ObjectId::fromText(text.toStdString()))
            rows.push_back(*id);
    }
    m_tree.setExpandedIds(rows);
    return true;
}

} // namespace sitewright
