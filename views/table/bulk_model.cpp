// SPDX-License-Identifier: MIT
#include "views/table/bulk_model.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include "model/catalog/object_kinds.h"
#include "model/edits/depot_edits.h"
#include "model/edits/field_text.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

bool isNumber(const FieldSpec &row) { return row.type == FieldType::Integer || row.type == FieldType::Real; }

QString cellText(const Plan &plan, const FieldSpec &row, const FieldValue &value)
{
    const auto *number = std::get_if<double>(&value);
    return number ? realText(*number) : fieldText(plan, row, value);
}

// Grouped, where nobody types.
QString shownText(const FieldSpec &row, const QString &text)
{
    bool isWhole = false;
    const qlonglong number = text.toLongLong(&isWhole);
    return plain(isWhole && row.type == FieldType::Integer ? QLocale().toString(number) : text);
}

} // namespace

void BulkModel::setObjects(Kind kind, std::vector<ObjectId> objects)
{
    beginResetModel();
    m_kind = kind;
    m_objects = std::move(objects);
    m_cells.clear();
    m_columns.clear();
    for (const FieldSpec &row : fields()) {
        if (contains(row.kinds, kind) && hasFieldText(row))
            m_columns.push_back(&row);
    }
    endResetModel();
    emit edited();
}

int BulkModel::columnOf(FieldId field) const
{
    const auto found = std::ranges::find(m_columns, field, &FieldSpec::id);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

const BulkModel::Cell *BulkModel::cell(const QModelIndex &index) const
{
    const auto found = m_cells.find({index.row(), index.column()});
    return found == m_cells.end() ? nullptr : &found->second;
}

QString BulkModel::problem(const QModelIndex &index) const
{
    const Cell *held = cell(index);
    return held ? held->problem : QString();
}

int BulkModel::problemCount() const
{
    return static_cast<int>(std::ranges::count_if(m_cells, [](const auto &entry) { return !entry.second.problem.isEmpty(); }));
}

int BulkModel::changedObjects() const
{
    std::set<int> rows;
    for (const auto &[position, held] : m_cells) {
        if (held.problem.isEmpty())
            rows.insert(position.first);
    }
    return static_cast<int>(rows.size());
}

QString BulkModel::planText(const QModelIndex &index) const
{
    const ObjectRef ref = m_plan.find(object(index.row()));
    return ref ? cellText(m_plan, spec(index.column()), m_plan.value(ref, spec(index.column()).id)) : QString();
}

bool BulkModel::put(const QModelIndex &index, const QString &text)
{
    const ObjectRef ref = m_plan.find(object(index.row()));
    if (ref.isNull())
        return false;
    const FieldSpec &row = spec(index.column());
    const auto value = fieldFromText(m_plan, ref, row, text);
    const Position at{index.row(), index.column()};
    if (text == planText(index) || (value && *value == m_plan.value(ref, row.id))) // what is shown may be less exact than what is held
        m_cells.erase(at);
    else
        m_cells[at] = {value ? cellText(m_plan, row, *value) : text, value.value_or(FieldValue()), value ? QString() : value.error().why};
    emit dataChanged(index, index);
    return true;
}

bool BulkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == data(index, Qt::EditRole).toString() || !put(index, value.toString()))
        return false;
    emit edited();
    return true;
}

void BulkModel::set(const QModelIndexList &cells, const QString &text)
{
    for (const QModelIndex &index : cells)
        put(index, text);
    emit edited();
}

void BulkModel::reset(const QModelIndexList &cells)
{
    for (const QModelIndex &index : cells) {
        if (m_cells.erase({index.row(), index.column()}) > 0)
            emit dataChanged(index, index);
    }
    emit edited();
}

QString BulkModel::text(const QModelIndexList &cells) const
{
    std::map<int, std::map<int, QString>> rows;
    std::set<int> columns;
    for (const QModelIndex &index : cells) {
        QString held = data(index, Qt::EditRole).toString();
        held.replace(u'\t', u' ').replace(u'\n', u' ');
        rows[index.row()][index.column()] = held;
        columns.insert(index.column());
    }
    QString out;
    for (const auto &[row, held] : rows) {
        QStringList line;
        for (const int column : columns)
            line << (held.contains(column) ? held.at(column) : QString());
        out += line.join(u'\t') + u'\n';
    }
    return out;
}

int BulkModel::paste(const QModelIndex &corner, const QModelIndexList &cells, const QString &text)
{
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (clean.endsWith(u'\n'))
        clean.chop(1);
    const QStringList lines = clean.split(u'\n');
    if (lines.size() == 1 && !lines.front().contains(u'\t')) {
        set(cells, lines.front());
        return 0;
    }
    int dropped = 0;
    for (int row = 0; row < lines.size(); ++row) {
        const QStringList parts = lines[row].split(u'\t');
        for (int column = 0; column < parts.size(); ++column) {
            const QModelIndex at = index(corner.row() + row, corner.column() + column);
            at.isValid() ? void(put(at, parts[column])) : void(++dropped);
        }
    }
    emit edited();
    return dropped;
}

void BulkModel::fillDown(const QModelIndexList &cells)
{
    std::map<int, std::set<int>> columns;
    for (const QModelIndex &index : cells)
        columns[index.column()].insert(index.row());
    for (const auto &[column, rows] : columns) {
        const QString from = data(index(*rows.begin(), column), Qt::EditRole).toString();
        for (const int row : rows) {
            if (row != *rows.begin())
                put(index(row, column), from);
        }
    }
    emit edited();
}

Edit BulkModel::edit() const
{
    struct Change {
        ObjectId object;
        FieldId field;
        FieldValue value;
    };
    std::vector<Change> changes;
    for (const auto &[position, held] : m_cells) {
        if (held.problem.isEmpty())
            changes.push_back({object(position.first), spec(position.second).id, held.value});
    }
    return {.name = tr("Edit %Ln cell(s) of the table", nullptr, static_cast<int>(changes.size())),
            .compose =
                [changes = std::move(changes)](Draft &draft) {
                    for (const Change &change : changes)
                        setAsPlanner(draft, change.object, change.field, change.value);
                },
            .mergeKey = {}};
}

int BulkModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_objects.size()); }

int BulkModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell *held = cell(index);
    const FieldSpec &row = spec(index.column());
    switch (role) {
    case Qt::DisplayRole: return shownText(row, held ? held->text : planText(index));
    case Qt::EditRole: return held ? held->text : planText(index);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((isNumber(row) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::FontRole: {
        QFont font;
        font.setBold(held != nullptr);
        return font;
    }
    case Qt::ForegroundRole:
        return held ? QVariant(m_themes.theme().color(held->problem.isEmpty() ? Tone::Accent : Tone::Error)) : QVariant();
    case Qt::BackgroundRole:
        return held ? QVariant(m_themes.theme().color(held->problem.isEmpty() ? Tone::AccentTint : Tone::ErrorTint)) : QVariant();
    case Qt::ToolTipRole: return toolTip(held && !held->problem.isEmpty() ? held->problem : held ? tr("Was: %1").arg(planText(index)) : QString());
    case Qt::AccessibleDescriptionRole: return held ? (held->problem.isEmpty() ? tr("Changed") : held->problem) : QString();
    default: return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const FieldSpec &row = spec(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumber(row) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)); // as what stands below
    if (role != Qt::DisplayRole)
        return {};
    const QString label = row.id == FieldId::Name && m_kind == Kind::ManagementPoint ? tr("Server name") : fieldLabel(row);
    return *row.unit ? tr("%1 (%2)").arg(label, QCoreApplication::translate("Field", row.unit)) : label;
}

Qt::ItemFlags BulkModel::flags(const QModelIndex &) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace sitewright
