// SPDX-License-Identifier: MIT
// The fixtures of the rules (tests/data/rules/<CODE>/) and a checked plan: what the tests of rules and of the second
// checker have in common.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>

#include <QDir>
#include <QFile>

#include "model/facts/facts.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "model/plan/plan_document.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_engine.h"
#include "model/rules/rule_runner.h"
#include "model/rules/rule_table.h"

namespace sitewright::test {

using KeySet = std::multiset<std::string>;

inline QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// A plan with a live engine, as the window has it.
class LivePlan {
public:
    explicit LivePlan(Plan plan) : m_engine(m_document.plan())
    {
        m_document.setFollower(&m_engine);
        m_document.replace(std::move(plan));
    }

    const Plan &plan() const { return m_document.plan(); }
    const RuleEngine &engine() const { return m_engine; }
    Result<void> apply(const ChangeSet &changes) { return m_document.apply(changes); }
    Result<ChangeSet> perform(const Edit &edit, IdSource &ids)
    {
        Result<ChangeSet> changes = compose(edit, plan(), ids);
        if (changes) {
            if (const Result<void> applied = apply(*changes); !applied)
                return tl::make_unexpected(applied.error());
        }
        return changes;
    }

    std::string keyText(const Finding &finding) const { return findingKeyText(plan(), finding, m_engine.subjects(finding)); }
    QString message(const Finding &finding) const { return findingMessage(plan(), m_engine.facts(), finding, m_engine.subjects(finding)); }
    std::vector<Fix> fixes(const Finding &finding) const
    {
        return findingFixes(plan(), m_engine.facts(), finding, m_engine.subjects(finding));
    }
    /// Sorted by key text, so that "the first finding" means something.
    std::vector<Finding> findings() const
    {
        std::map<std::string, Finding> sorted;
        m_engine.forEachFinding([&](const Finding &finding) { sorted.emplace(keyText(finding), finding); });
        std::vector<Finding> out;
        for (const auto &[key, finding] : sorted)
            out.push_back(finding);
        return out;
    }
    KeySet keys() const
    {
        KeySet out;
        m_engine.forEachFinding([&](const Finding &finding) { out.insert(keyText(finding)); });
        return out;
    }
    /// Key text and fingerprint of every finding.
    KeySet marks() const
    {
        KeySet out;
        m_engine.forEachFinding([&](const Finding &finding) { out.insert(keyText(finding) + " " + fingerprintText(finding.fingerprint)); });
        return out;
    }
    std::set<std::uint64_t> errors() const
    {
        std::set<std::uint64_t> out;
        m_engine.forEachFinding([&](const Finding &finding) {
            if (m_engine.severity(finding) == Severity::Error)
                out.insert(finding.key);
        });
        return out;
    }

private:
    PlanDocument m_document;
    RuleEngine m_engine;
};

/// The same plan with every handle another one: objects made in the opposite order.
inline Plan inOtherOrder(const Plan &plan)
{
    Plan out;
    std::vector<ObjectRef> objects;
    for (int kind = kindCount; kind-- > 0;) // application types before the MPs that carry them
        plan.forEach(static_cast<Kind>(kind), [&](ObjectRef ref) { objects.push_back(ref); });
    std::ranges::stable_sort(objects, std::greater(), [&](ObjectRef ref) { return std::pair(ref.is(Kind::ApplicationType), plan.id(ref)); });
    for (const ObjectRef ref : objects) {
        if (!ref.is(Kind::Plan))
            out.create(ref.kind(), plan.id(ref));
    }
    for (const ObjectRef ref : objects) {
        const ObjectRef copy = ref.is(Kind::Plan) ? out.settings() : out.find(plan.id(ref));
        for (const FieldSpec &row : fields()) {
            if (const FieldValue value = contains(row.kinds, ref.kind()) ? plan.value(ref, row.id) : FieldValue(); !isDefault(value))
                out.set(copy, row.id, value);
        }
    }
    return out;
}

/// The keys a one-shot check gives.
inline KeySet keysFromScratch(const Plan &plan)
{
    Facts facts;
    facts.computeWhenAsked(plan);
    KeySet out;
    for (const ReportedFinding &reported : checkPlan(plan, facts))
        out.insert(findingKeyText(plan, reported.finding, reported.subjects));
    return out;
}

inline std::string_view codeOf(std::string_view keyText) { return keyText.substr(0, keyText.find(':')); }

inline QString fixturesFolder() { return QStringLiteral(SITEWRIGHT_SOURCE_DIR "/tests/data/rules"); }

inline std::string fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Files of a fixture: "triggers" gives triggers.json and triggers-*.json.
inline QStringList fixtureFiles(const QString &code, const QString &stem)
{
    const QDir folder(fixturesFolder() + u'/' + code);
    return folder.entryList({stem + QStringLiteral(".json"), stem + QStringLiteral("-*.json")}, QDir::Files, QDir::Name);
}

} // namespace sitewright::test
