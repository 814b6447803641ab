// SPDX-License-Identifier: MIT
#include "views/palette/palette_model.h"

#include <algorithm>
#include <array>

#include "model/catalog/object_kinds.h"
#include "views/palette/purposes.h"
#include "views/session/session.h"
#include "views/shared/chips.h"
#include "views/shared/plain_text.h"

namespace sitewright {
namespace {

// In the order a planner needs them.
constexpr std::array kinds{Kind::ManagementPoint, Kind::Site, Kind::Region, Kind::Segment, Kind::Depot, Kind::Repository, Kind::Cloud};
constexpr std::array applications{App::BusinessLogicServer, App::DistributionService, App::EventDispatcher,
                                  App::OsdProxy, App::ServiceInstallationService, App::PatchManagement,
                                  App::RelayProxy, App::ClientProxy, App::EventReceiver};
static_assert(applications.size() == builtInApplicationCount);

KindIcon kindIconOf(Kind kind)
{
    switch (kind) {
    case Kind::ManagementPoint: return KindIcon::ManagementPoint;
    case Kind::Region: return KindIcon::Region;
    case Kind::Segment: return KindIcon::Segment;
    case Kind::Depot: return KindIcon::Depot;
    case Kind::Repository: return KindIcon::Repository;
    case Kind::Cloud: return KindIcon::WanCloud;
    default: return KindIcon::Site;
    }
}

} // namespace

PaletteModel::PaletteModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    rebuild();
    connect(&session, &Session::changed, this, &PaletteModel::follow);
    connect(&session, &Session::replaced, this, &PaletteModel::rebuild);
}

std::vector<PaletteModel::Row> PaletteModel::rows() const
{
    const Plan &plan = m_session.plan();
    std::vector<Row> out;
    for (const Kind kind : kinds)
        out.push_back({RowType::Kind, kind, {}, kindName(kind), {}, purposeOf(kind)});
    out.push_back({RowType::Title, {}, {}, tr("Applications"), {}, {}});
    const auto append = [&](int type, const QString &purpose) {
        out.push_back({RowType::Application, {}, plan.applicationKey(type), plain(plan.applicationName(type)),
                       plain(plan.applicationShortName(type)), purpose});
    };
    for (const App app : applications) {
        if (!spec(app).rare)
            append(int(app), purposeOf(app));
    }
    for (const int type : plan.customApplicationTypes())
        append(type, tr("One of your own application types."));
    for (const App app : applications) {
        if (spec(app).rare && m_showsAll)
            append(int(app), purposeOf(app));
    }
    out.push_back({RowType::ShowAll, {}, {}, m_showsAll ? tr("Show fewer") : tr("Show all"), {},
                   tr("Shows the applications that few plans need.")});
    return out;
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows = rows();
    endResetModel();
}

QStringList PaletteModel::shortNames() const
{
    QStringList out;
    for (const Row &row : m_rows) {
        if (row.type == RowType::Application)
            out << row.shortName;
    }
    return out;
}

void PaletteModel::follow(const ChangeSet &changes)
{
    const auto isType = [](const ObjectChange &change) { return change.kind == Kind::ApplicationType; };
    const Plan &plan = m_session.plan();
    if (std::ranges::any_of(changes.created, isType) || std::ranges::any_of(changes.removed, isType)
        || std::ranges::any_of(changes.fields, [&](const FieldChange &change) {
               return change.object.isSynthetic() && plan.find(change.object).is(Kind::ApplicationType);
           }))
        rebuild();
}

void PaletteModel::setShowsAll(bool isOn)
{
    if (m_showsAll == isOn)
        return;
    m_showsAll = isOn;
    rebuild();
}

PaletteModel::RowType PaletteModel::rowType(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[std::size_t(index.row())].type : RowType::Title;
}

Payload PaletteModel::payload(const QModelIndex &index) const
{
    Payload out;
    if (rowType(index) == RowType::Kind)
        out.newKind = m_rows[std::size_t(index.row())].kind;
    else if (rowType(index) == RowType::Application)
        out.newApplication = m_rows[std::size_t(index.row())].application;
    return out;
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    switch (rowType(index)) {
    case RowType::Title: return Qt::NoItemFlags;
    case RowType::ShowAll: return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    default: return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    }
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return row.name;
    case Qt::AccessibleDescriptionRole: return description(row);
    case Qt::ToolTipRole: return row.type == RowType::Title ? QString() : toolTip(description(row));
    case RowTypeRole: return int(row.type);
    case KindIconRole: return row.type == RowType::Kind ? QVariant(int(kindIconOf(row.kind))) : QVariant();
    case TypeKeyRole: return QString::fromStdString(row.application);
    case ShortNameRole: return row.shortName;
    default: return {};
    }
}

QString PaletteModel::description(const Row &row) const
{
    if (row.type != RowType::Kind && row.type != RowType::Application)
        return row.purpose;
    const int count = countInPlan(row);
    return row.purpose + u'\n' + (count == 0 ? tr("None in the plan.") : tr("%Ln in the plan.", nullptr, count));
}

int PaletteModel::countInPlan(const Row &row) const
{
    const Plan &plan = m_session.plan();
    if (row.type == RowType::Kind)
        return int(plan.count(row.kind));
    const int type = plan.applicationType(row.application);
    int count = 0;
    plan.forEach(Kind::ManagementPoint, [&](ObjectRef point) {
        for (int i = 0; i < plan.applicationCount(point); ++i)
            count += plan.application(point, i).type == type ? 1 : 0;
    });
    return count;
}

} // namespace sitewright
