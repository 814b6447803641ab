// SPDX-License-Identifier: MIT
#include "model/edits/replace_text.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "model/edits/depot_edits.h"
#include "model/edits/edit_words.h"

namespace sitewright {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("ReplaceText", text, nullptr, n); }

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

std::vector<Kind> everyKind()
{
    std::vector<Kind> out;
    for (int kind = 0; kind < kindCount; ++kind)
        out.push_back(static_cast<Kind>(kind));
    return out;
}

} // namespace

QString textGroupName(TextGroup group)
{
    switch (group) {
    case TextGroup::Names: return tr("Names");
    case TextGroup::Servers: return tr("Servers and shares");
    case TextGroup::Addresses: return tr("Addresses");
    case TextGroup::Accounts: return tr("Accounts");
    case TextGroup::Notes: return tr("Descriptions and notes");
    case TextGroup::Others: break;
    }
    return tr("Other texts");
}

std::optional<TextGroup> textGroup(Kind kind, const FieldSpec &row)
{
    const bool isText = row.type == FieldType::Text || row.type == FieldType::Lines;
    if (!isText || row.home != FieldHome::Object || contains(maskOf(Kind::Plan, Kind::Waiver), kind) || row.id == FieldId::TypeKey
        || row.id == FieldId::DeployedShare) // what is in force outside, whatever is planned
        return std::nullopt;
    switch (row.id) {
    case FieldId::Name: return kind == Kind::ManagementPoint ? TextGroup::Servers : TextGroup::Names;
    case FieldId::Server:
    case FieldId::Share:
    case FieldId::Database: return TextGroup::Servers;
    case FieldId::Subnets:
    case FieldId::Definition:
    case FieldId::IncludeAddresses:
    case FieldId::ExcludeAddresses:
    case FieldId::DhcpServer:
    case FieldId::LoadBalancerUrl: return TextGroup::Addresses;
    case FieldId::Description:
    case FieldId::RecoveryNote: return TextGroup::Notes;
    default: return row.group == FieldGroup::Accounts ? TextGroup::Accounts : TextGroup::Others;
    }
}

Result<QRegularExpression> replacePattern(const ReplaceQuery &query)
{
    QString pattern = query.isExpression ? query.find : QRegularExpression::escape(query.find);
    if (query.wholeWords)
        pattern = QStringLiteral("\\b(?:%1)\\b").arg(pattern);
    // A pattern that would try for ever gives up on that text instead.
    QRegularExpression out(QStringLiteral("(*LIMIT_MATCH=200000)") + pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!query.heedsCase)
        out.setPatternOptions(out.patternOptions() | QRegularExpression::CaseInsensitiveOption);
    if (!out.isValid())
        return tl::unexpected(refusal(tr("The expression is not valid"), tr("The expression is not valid: %1.").arg(out.errorString())));
    out.optimize();
    return out;
}

ReplaceSearch::ReplaceSearch(const Plan &plan, ReplaceQuery query, QRegularExpression pattern)
    : m_plan(plan), m_query(std::move(query)), m_pattern(std::move(pattern)), m_cursor(plan, everyKind())
{
    for (const ObjectId id : m_query.within) {
        if (const ObjectRef ref = plan.find(id))
            m_within.insert(ref);
    }
}

bool ReplaceSearch::isWithin(ObjectRef ref) const
{
    if (m_query.within.empty())
        return true;
    while (ref && !m_within.contains(ref))
        ref = m_plan.owner(ref);
    return !ref.isNull();
}

bool ReplaceSearch::proceed(std::size_t objects)
{
    for (; objects > 0 && !m_cursor.isDone(); --objects) {
        if (const ObjectRef ref = m_cursor.next(); ref && isWithin(ref))
            look(ref);
    }
    return m_cursor.isDone();
}

bool ReplaceSearch::replaceIn(std::string &utf8) const
{
    QString after = text(utf8);
    if (m_query.isExpression) {
        after.replace(m_pattern, m_query.with);
    } else { // as it stands: "\\1" is no group
        const QString before = std::exchange(after, QString());
        qsizetype at = 0;
        for (auto matches = m_pattern.globalMatch(before); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            after += QStringView(before).mid(at, match.capturedStart() - at);
            after += m_query.with;
            at = match.capturedEnd();
        }
        after += QStringView(before).mid(at);
    }
    std::string bytes = after.toStdString();
    const bool differs = bytes != utf8;
    utf8 = std::move(bytes);
    return differs;
}

QString ReplaceSearch::problemOf(ObjectRef ref, const FieldSpec &row, const FieldValue &after) const
{
    if (row.id == FieldId::Name && isDefault(after) && !ref.is(Kind::Link))
        return tr("Nothing would be left of the name.");
    return valueProblem(row, after);
}

void ReplaceSearch::look(ObjectRef ref)
{
    for (const FieldSpec &row : fields()) {
        const auto group = contains(row.kinds, ref.kind()) ? textGroup(ref.kind(), row) : std::nullopt;
        if (!group || (m_query.groups >> static_cast<unsigned>(*group) & 1U) == 0)
            continue;
        const FieldValue before = m_plan.value(ref, row.id);
        FieldValue after = before;
        bool differs = false;
        if (auto *one = std::get_if<std::string>(&after))
            differs = replaceIn(*one);
        if (auto *list = std::get_if<TextList>(&after)) {
            for (std::string &line : *list)
                differs = replaceIn(line) || differs;
            std::erase_if(*list, [](const std::string &line) { return line.empty(); });
        }
        if (!differs)
            continue;
        after = normalized(row, std::move(after));
        QString problem = problemOf(ref, row, after);
        m_found.push_back({m_plan.id(ref), row.id, before, std::move(after), std::move(problem)});
    }
}

Edit replaceTexts(const ReplaceQuery &query, std::vector<Replacement> replacements)
{
    std::erase_if(replacements, [](const Replacement &one) { return !one.problem.isEmpty(); });
    const QString title = tr("Replace “%1” by “%2” in %n text(s)", static_cast<int>(replacements.size()));
    return {.name = title.arg(query.find.left(40), query.with.left(40)),
            .compose =
                [replacements = std::move(replacements)](Draft &draft) {
                    for (const Replacement &one : replacements)
                        setAsPlanner(draft, one.object, one.field, one.after);
                },
            .mergeKey = {}};
}

} // namespace sitewright
