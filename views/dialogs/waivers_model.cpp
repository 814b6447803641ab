// SPDX-License-Identifier: MIT
#include "views/dialogs/waivers_model.h"

#include <algorithm>

#include <QDate>
#include <QLocale>

#include "model/rules/waiver_text.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"

namespace sitewright {

namespace {

constexpr int pauseMs = 80;

/// Reopened ones first: there is something open that somebody thought was settled.
int urgency(WaiverState state)
{
    switch (state) {
    case WaiverState::Reopened: return 0;
    case WaiverState::Expired: return 1;
    case WaiverState::Stale: return 2;
    case WaiverState::InForce: return 3;
    case WaiverState::Resting: return 4;
    }
    return 5;
}

QString dateText(const std::string &iso)
{
    const QString text = QString::fromStdString(iso);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : text;
}

} // namespace

WaiversModel::WaiversModel(const Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &WaiversModel::refresh);
    const auto later = [this] { m_later.start(pauseMs); };
    connect(&session, &Session::changed, this, later);
    connect(&session, &Session::replaced, this, &WaiversModel::refresh);
    connect(&session, &Session::findingsReplaced, this, &WaiversModel::refresh);
    refresh();
}

void WaiversModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    for (const ObjectRef waiver : waiversByKey(m_session.plan())) {
        const ObjectId id = m_session.plan().id(waiver);
        m_rows.push_back({m_session.waivers().state(id), m_session.plan().textValue(waiver, FieldId::Key), id});
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return urgency(row.state); });
    endResetModel();
}

ObjectRef WaiversModel::waiver(int row) const { return m_session.plan().find(id(row)); }

int WaiversModel::rowOf(ObjectId waiver) const
{
    const auto at = std::ranges::find(m_rows, waiver, &Row::id);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

std::size_t WaiversModel::count(WaiverState state) const
{
    return static_cast<std::size_t>(std::ranges::count(m_rows, state, &Row::state));
}

std::vector<std::string> WaiversModel::keysIn(WaiverState state) const
{
    std::vector<std::string> out;
    for (const Row &row : m_rows) {
        if (row.state == state)
            out.push_back(row.key);
    }
    return out;
}

int WaiversModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int WaiversModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnTotal; }

QString WaiversModel::text(const Row &row, int column) const
{
    const Plan &plan = m_session.plan();
    const ObjectRef waiver = plan.find(row.id);
    if (waiver.isNull())
        return {};
    const auto words = [&](FieldId field) { return plain(QString::fromStdString(plan.textValue(waiver, field)).simplified()); };
    switch (column) {
    case StateColumn: return waiverStateName(row.state);
    case SubjectColumn: return plain(waiverSubject(plan, waiver));
    case CountColumn: return QLocale().toString(static_cast<qulonglong>(m_session.waivers().findingCount(row.id)));
    case ReasonColumn: return words(FieldId::Reason);
    case AuthorColumn: return words(FieldId::Author);
    case DateColumn: return plain(dateText(plan.textValue(waiver, FieldId::Date)));
    case EndColumn: return plain(dateText(plan.textValue(waiver, FieldId::Expires)));
    default: return {};
    }
}

QVariant WaiversModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return toolTip(text(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == CountColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole: {
        QStringList all;
        for (int column = 0; column < columnTotal; ++column)
            all.append(text(row, column));
        all.removeAll(QString());
        return all.join(QStringLiteral(", "));
    }
    case StateRole: return static_cast<int>(row.state);
    default: return {};
    }
}

QVariant WaiversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == CountColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case SubjectColumn: return tr("Waiver");
    case CountColumn: return tr("Findings");
    case ReasonColumn: return tr("Reason");
    case AuthorColumn: return tr("Author");
    case DateColumn: return tr("Given");
    case EndColumn: return tr("Ends");
    default: return {};
    }
}

} // namespace sitewright
