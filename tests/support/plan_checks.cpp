// SPDX-License-Identifier: MIT
#include "tests/support/plan_checks.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "model/base/plain_characters.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_runner.h"
#include "model/rules/rule_table.h"

namespace sitewright::test {

namespace {

/// Walks one plan and keeps the first problem.
class Inspection {
public:
    explicit Inspection(const Plan &plan) : m_plan(plan) {}
    QString run();

private:
    void problem(const QString &what, ObjectRef about = {})
    {
        if (m_problem.isEmpty())
            m_problem = about ? QStringLiteral("%1 (%2)").arg(what, QString::fromStdString(m_plan.id(about).text())) : what;
    }
    void check(bool good, const char *what, ObjectRef about = {})
    {
        if (!good)
            problem(QString::fromUtf8(what), about);
    }
    void countObjects();
    void checkOwner(ObjectRef ref);
    void checkChildren(ObjectRef owner);
    void checkNames(ObjectRef ref);
    void checkPoint(ObjectRef ref);
    void checkLegs();
    void checkServices();
    void checkLinks();
    void checkTotals();
    void checkReferences(ObjectRef ref);

    const Plan &m_plan;
    QString m_problem;
    std::vector<ObjectRef> m_all;
};

void Inspection::countObjects()
{
    for (int kind = 0; kind < kindCount; ++kind) {
        std::uint32_t count = 0;
        m_plan.forEach(static_cast<Kind>(kind), [&](ObjectRef ref) {
            ++count;
            m_all.push_back(ref);
            check(m_plan.find(m_plan.id(ref)) == ref, "the id index does not lead back", ref);
        });
        check(count == m_plan.count(static_cast<Kind>(kind)), "a count is wrong", m_plan.settings());
    }
    check(m_plan.count(Kind::Organization) == 1, "not exactly one organisation");
    check(m_plan.count(Kind::Plan) == 1, "not exactly one settings object");
    check(!m_plan.organization().isNull(), "the organisation is not found");
}

void Inspection::checkOwner(ObjectRef ref)
{
    const ObjectRef owner = m_plan.owner(ref);
    if (spec(ref.kind()).loadable == 0) {
        check(owner.isNull(), "stands somewhere but should not", ref);
        return;
    }
    if (owner.isNull()) {
        problem(QStringLiteral("stands nowhere"), ref);
        return;
    }
    check(m_plan.isLive(owner), "its owner is gone", ref);
    check(contains(spec(ref.kind()).loadable, owner.kind()), "stands in an object of a wrong kind", ref);
    int listed = 0;
    m_plan.forEachChild(owner, spec(ref.kind()).group, [&](ObjectRef child) { listed += child == ref ? 1 : 0; });
    check(listed == 1, "is not listed once by its owner", ref);
    std::size_t steps = 0;
    for (ObjectRef at = owner; at && steps <= m_all.size(); at = m_plan.owner(at))
        ++steps;
    check(steps <= m_all.size(), "stands inside itself", ref);
}

void Inspection::checkChildren(ObjectRef owner)
{
    for (int group = 0; group < childGroupCount; ++group) {
        ObjectRef previous;
        m_plan.forEachChild(owner, static_cast<ChildGroup>(group), [&](ObjectRef child) {
            check(m_plan.isLive(child), "lists a child that is gone", owner);
            check(m_plan.owner(child) == owner, "lists a child of somebody else", owner);
            check(m_plan.record(child).sibling.previous == previous, "a list of siblings is broken", child);
            check(static_cast<int>(spec(child.kind()).group) == group, "a child is in the wrong list", child);
            previous = child;
        });
    }
}

void Inspection::checkNames(ObjectRef ref)
{
    int found = 0;
    const auto count = [&](ObjectRef member) {
        check(m_plan.isLive(member), "a name index holds an object that is gone", ref);
        found += member == ref ? 1 : 0;
    };
    if (ref.is(Kind::ManagementPoint))
        m_plan.pointNames().forEach(m_plan.pointNameSlot(ref), count);
    else if (m_plan.owner(ref))
        m_plan.siblingNames().forEach(m_plan.siblingNameSlot(ref), count);
    else
        return;
    check(found == 1, "is not once in its slot of the name index", ref);
}

void Inspection::checkPoint(ObjectRef ref)
{
    const PointRecord &mp = m_plan.point(ref);
    ObjectRef expected = mp.place;
    if (expected.isNull() && mp.owner.is(Kind::Site))
        expected = mp.owner;
    if (expected.isNull()) {
        ObjectRef first;
        m_plan.forEachSegmentOf(ref, [&](ObjectRef segment) {
            if (first.isNull() || m_plan.id(segment) < m_plan.id(first))
                first = segment;
        });
        if (first && m_plan.owner(first).is(Kind::Site))
            expected = m_plan.owner(first);
    }
    check(mp.standsIn == expected, "stands in the wrong site", ref);
    std::uint32_t mask = 0;
    for (int i = 0; i < m_plan.applicationCount(ref); ++i) {
        const int type = m_plan.application(ref, i).type;
        mask |= type < builtInApplicationCount ? 1U << type : 1U << 31;
        check(m_plan.applicationType(m_plan.applicationKey(type)) == type, "carries an application of no type", ref);
    }
    check(mask == mp.applicationMask, "its application mask is wrong", ref);
    const auto &central = m_plan.centralPoints();
    check((std::ranges::find(central, ref) != central.end()) == mp.central, "the list of Central MPs is wrong", ref);
}

void Inspection::checkLegs()
{
    std::set<std::pair<std::uint32_t, std::uint32_t>> ofPoints, ofSegments;
    m_plan.forEach(Kind::ManagementPoint, [&](ObjectRef mp) {
        m_plan.forEachSegmentOf(mp, [&](ObjectRef segment) {
            check(m_plan.isLive(segment), "has a leg in a segment that is gone", mp);
            check(ofPoints.emplace(mp.index(), segment.index()).second, "has two legs in one segment", mp);
        });
    });
    m_plan.forEach(Kind::Segment, [&](ObjectRef segment) {
        m_plan.forEachPointInSegment(segment, [&](ObjectRef mp) {
            check(m_plan.isLive(mp), "lists an MP that is gone", segment);
            check(ofSegments.emplace(mp.index(), segment.index()).second, "lists an MP twice", segment);
        });
    });
    check(ofPoints == ofSegments, "legs of MPs and of segments differ");
    std::set<std::pair<std::uint32_t, std::uint32_t>> stands, listed;
    m_plan.forEach(Kind::ManagementPoint, [&](ObjectRef mp) {
        if (m_plan.point(mp).standsIn)
            stands.emplace(mp.index(), m_plan.point(mp).standsIn.index());
    });
    m_plan.forEach(Kind::Site, [&](ObjectRef site) {
        m_plan.forEachPointStandingIn(site, [&](ObjectRef mp) {
            check(listed.emplace(mp.index(), site.index()).second, "lists an MP standing here twice", site);
        });
    });
    check(stands == listed, "lists of MPs standing in sites differ from the MPs");
}

void Inspection::checkServices()
{
    std::set<std::pair<std::uint32_t, std::uint32_t>> own, listed;
    std::uint32_t inheriting = 0;
    for (const ObjectRef ref : m_all) {
        const ObjectRef service = ref.isStructure() ? m_plan.structure(ref).ownService
            : ref.is(Kind::Depot)                   ? m_plan.depot(ref).ownService
                                                    : ObjectRef();
        if (service) {
            check(m_plan.isLive(service), "names a responsible MP that is gone", ref);
            own.emplace(service.index(), ref.bits());
        }
        if (contains(maskOf(Kind::Region, Kind::Site), ref.kind()) && !service && m_plan.owner(ref).is(Kind::Organization))
            ++inheriting;
        if (ref.is(Kind::ManagementPoint)) {
            m_plan.forEachServedBy(ref, [&](ObjectRef user) {
                check(listed.emplace(ref.index(), user.bits()).second, "lists somebody it serves twice", ref);
            });
        }
    }
    check(own == listed, "lists of objects served differ from the objects");
    check(m_plan.topInheritsService() == (inheriting > 0), "whether something at the top inherits is wrong");
}

void Inspection::checkLinks()
{
    std::multiset<std::pair<std::uint32_t, std::uint32_t>> ends, listed;
    m_plan.forEach(Kind::Link, [&](ObjectRef link) {
        const auto &both = m_plan.link(link).ends;
        for (std::size_t i = 0; i < 2; ++i) {
            if (both[i].isNull() || !m_plan.isLive(both[i]))
                problem(QStringLiteral("a link has an end that is gone"), link);
            else if (i == 0 || both[0] != both[1])
                ends.emplace(link.index(), both[i].bits());
        }
    });
    for (const ObjectRef ref : m_all) {
        if (contains(maskOf(Kind::Site, Kind::Segment, Kind::Cloud), ref.kind()))
            m_plan.forEachLinkAt(ref, [&](ObjectRef link) { listed.emplace(link.index(), ref.bits()); });
    }
    check(ends == listed, "lists of links differ from the links");
}

void Inspection::checkTotals()
{
    std::int64_t clients = 0;
    m_plan.forEach(Kind::Site, [&](ObjectRef site) { clients += std::max(m_plan.structure(site).clients, 0); });
    check(clients == m_plan.clientTotal(), "the sum of clients is wrong");
    const auto &central = m_plan.centralPoints();
    check(std::ranges::is_sorted(central, {}, [&](ObjectRef ref) { return m_plan.id(ref); }), "the list of Central MPs is not sorted");
    for (const ObjectRef ref : central)
        check(m_plan.isLive(ref), "a Central MP is gone");
}

void Inspection::checkReferences(ObjectRef ref)
{
    for (const FieldSpec &row : fields()) {
        if (!contains(row.kinds, ref.kind()) || row.id == FieldId::Owner)
            continue;
        const FieldValue value = m_plan.value(ref, row.id);
        check(normalized(row, value) == value, row.json, ref);
        RefList named = valueOr(value, RefList());
        if (const auto *one = std::get_if<ObjectId>(&value))
            named.push_back(*one);
        for (const ObjectId id : named) {
            const ObjectRef target = m_plan.find(id);
            if (!target || !contains(row.refKinds, target.kind())) {
                problem(QStringLiteral("%1 names nothing it may").arg(QLatin1String(row.json)), ref);
                continue;
            }
            const auto users = m_plan.referencesTo(target);
            check(std::ranges::find(users, Reference{ref, row.id}) != users.end(), "a reference is not found from its target", ref);
        }
    }
}

QString Inspection::run()
{
    countObjects();
    for (const ObjectRef ref : m_all) {
        checkOwner(ref);
        checkNames(ref);
        checkReferences(ref);
        if (ref.isStructure())
            checkChildren(ref);
        if (ref.is(Kind::ManagementPoint))
            checkPoint(ref);
    }
    checkLegs();
    checkServices();
    checkLinks();
    checkTotals();
    return m_problem;
}

std::string written(const FieldValue &value)
{
    struct Writer {
        std::string operator()(std::monostate) const { return "default"; }
        std::string operator()(bool on) const { return on ? "yes" : "no"; }
        std::string operator()(std::int64_t number) const { return std::to_string(number); }
        std::string operator()(double number) const { return QByteArray::number(number, 'g', 17).toStdString(); }
        std::string operator()(const std::string &text) const { return '"' + text + '"'; }
        std::string operator()(ObjectId id) const { return id.text(); }
        std::string operator()(const RefList &list) const
        {
            std::string out;
            for (const ObjectId id : list)
                out += id.text() + ' ';
            return out;
        }
        std::string operator()(const TextList &list) const
        {
            std::string out;
            for (const std::string &text : list)
                out += '"' + text + "\" ";
            return out;
        }
        std::string operator()(const ApplicationList &list) const
        {
            std::string out;
            for (const Application &app : list)
                out += app.type + (app.primary ? "*" : "") + ':' + std::to_string(app.loadFactor) + ' ';
            return out;
        }
        std::string operator()(const TextMap &map) const
        {
            std::string out;
            for (const auto &[key, text] : map)
                out += key + '=' + text + ' ';
            return out;
        }
        std::string operator()(GridPoint point) const { return std::to_string(point.x) + ',' + std::to_string(point.y); }
    };
    return std::visit(Writer(), value);
}

std::string line(const Plan &plan, const Finding &finding, const std::vector<ObjectRef> &subjects)
{
    return findingKeyText(plan, finding, subjects) + " key " + std::to_string(finding.key) + " rests on "
        + fingerprintText(finding.fingerprint) + " detail " + std::to_string(finding.detail);
}

} // namespace

QString invariantProblem(const Plan &plan) { return Inspection(plan).run(); }

std::string dump(const Plan &plan)
{
    std::map<ObjectId, ObjectRef> all;
    for (int kind = 0; kind < kindCount; ++kind)
        plan.forEach(static_cast<Kind>(kind), [&](ObjectRef ref) { all.emplace(plan.id(ref), ref); });
    std::string out;
    for (const auto &[id, ref] : all) {
        out += id.text() + ' ' + spec(ref.kind()).key + '\n';
        for (const FieldSpec &row : fields()) {
            if (!contains(row.kinds, ref.kind()))
                continue;
            const FieldValue value = plan.value(ref, row.id);
            if (!isDefault(value))
                out += std::string("  ") + row.json + ' ' + written(value) + '\n';
        }
    }
    return out;
}

std::vector<std::string> findingLines(const Plan &plan, const RuleEngine &engine)
{
    std::vector<std::string> out;
    engine.forEachFinding([&](const Finding &finding) { out.push_back(line(plan, finding, engine.subjects(finding))); });
    std::ranges::sort(out);
    return out;
}

std::vector<std::string> findingLines(const Plan &plan, const std::vector<ReportedFinding> &findings)
{
    std::vector<std::string> out;
    for (const ReportedFinding &reported : findings)
        out.push_back(line(plan, reported.finding, reported.subjects));
    std::ranges::sort(out);
    return out;
}

QString engineProblem(const Plan &plan, const RuleEngine &engine)
{
    Facts facts;
    facts.compute(plan);
    QString problem;
    for (const Kind kind : {Kind::Organization, Kind::Region, Kind::Site}) {
        plan.forEach(kind, [&](ObjectRef ref) {
            if (facts.effectiveService(ref) != engine.facts().effectiveService(ref))
                problem = QStringLiteral("effective service of %1").arg(QString::fromStdString(plan.id(ref).text()));
            if (facts.hasSiteBelow(ref) != engine.facts().hasSiteBelow(ref))
                problem = QStringLiteral("site below %1").arg(QString::fromStdString(plan.id(ref).text()));
        });
    }
    for (const Kind kind : {Kind::Site, Kind::Segment, Kind::Cloud}) {
        plan.forEach(kind, [&](ObjectRef ref) {
            if (facts.networks().lan(plan, ref) != engine.facts().networks().lan(plan, ref))
                problem = QStringLiteral("network of %1").arg(QString::fromStdString(plan.id(ref).text()));
        });
    }
    if (!problem.isEmpty())
        return problem;
    Facts asked;
    asked.computeWhenAsked(plan); // as the command line does, which goes other ways
    const auto full = findingLines(plan, checkPlan(plan, asked)), kept = findingLines(plan, engine);
    std::vector<std::string> missing, extra;
    std::ranges::set_difference(full, kept, std::back_inserter(missing));
    std::ranges::set_difference(kept, full, std::back_inserter(extra));
    for (const std::string &text : missing)
        problem += QStringLiteral("missing %1; ").arg(QString::fromStdString(text));
    for (const std::string &text : extra)
        problem += QStringLiteral("left over %1; ").arg(QString::fromStdString(text));
    if (problem.isEmpty() && kept.size() != engine.findingCount())
        problem = QStringLiteral("the engine's count of findings is wrong");
    return problem.left(800);
}

} // namespace sitewright::test
