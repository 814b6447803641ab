// SPDX-License-Identifier: MIT
#include "model/analysis/propagation.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <unordered_map>

#include "model/analysis/daily_window.h"
#include "model/analysis/ledger.h"

namespace sitewright {

namespace {

using enum AssumptionKind;

FieldId intervalField(DistributionProcess process)
{
    constexpr std::array fields{FieldId::PollConfiguration, FieldId::PollRepository, FieldId::PollPreparation, FieldId::PollPackages};
    return fields[static_cast<std::size_t>(process)];
}

/// What is found out about one step, or about a way so far.
struct Way {
    TimeSpan time;
    int steps = 0;
    AssumptionMask assumptions = 0;
};

/// Where repositories are at home.
struct Context {
    std::vector<ObjectRef> withoutChange, withoutCompression;
    bool isNoted = false; ///< they are on the lists of assumptions
};

class Builder {
public:
    Builder(const Plan &plan, const Facts &facts)
        : m_plan(plan), m_facts(facts), m_volumes(Volumes::of(plan)), m_routes(Routes::of(plan, facts.networks())), m_hasHours(someLinkHasHours())
    {
        m_plan.forEach(Kind::Repository, [&](ObjectRef repository) {
            const ObjectRef context = m_plan.owner(repository);
            if (!context.isStructure())
                return;
            Context &known = m_contexts[context];
            const FieldValue change = m_plan.value(repository, FieldId::ChangeMb);
            if (isDefault(change))
                known.withoutChange.push_back(repository);
            else if (valueOr(change, std::int64_t(0)) > 0 && isDefault(m_plan.value(repository, FieldId::Compression)))
                known.withoutCompression.push_back(repository);
        });
    }

    Propagation build()
    {
        if (m_plan.organization() && m_facts.masterDepot(m_plan.organization()))
            spread(m_plan.organization(), {});
        for (m_process = DistributionProcess::Repository; m_process <= DistributionProcess::Packages; next()) {
            for (const auto &[context, known] : m_contexts) {
                if (m_facts.masterDepot(context))
                    begin(context);
            }
        }
        std::ranges::sort(m_out.arrivals, {}, [&](const Arrival &one) { return std::tuple(one.process, m_plan.id(one.target), m_plan.id(one.context)); });
        collectAssumptions();
        return std::move(m_out);
    }

private:
    void next() { m_process = static_cast<DistributionProcess>(static_cast<int>(m_process) + 1); }

    bool someLinkHasHours() const
    {
        bool found = false;
        m_plan.forEach(Kind::Link, [&](ObjectRef link) {
            found = found || (m_plan.link(link).hasRare && !isDefault(m_plan.value(link, FieldId::Schedule)));
        });
        return found;
    }

    void note(Way &way, AssumptionKind kind, ObjectRef object = {})
    {
        way.assumptions |= maskOf(kind);
        way.time.isOpen = way.time.isOpen || leavesOpen(kind);
        auto &used = m_used[static_cast<std::size_t>(m_process)][static_cast<std::size_t>(kind)];
        if (!used)
            used.emplace();
        if (object && (used->empty() || used->back() != object))
            used->push_back(object);
    }

    void collectAssumptions()
    {
        for (std::size_t process = 0; process < m_used.size(); ++process) {
            for (std::size_t kind = 0; kind < m_used[process].size(); ++kind) {
                auto &objects = m_used[process][kind];
                if (!objects)
                    continue;
                std::ranges::sort(*objects, {}, [&](ObjectRef object) { return m_plan.id(object); });
                objects->erase(std::unique(objects->begin(), objects->end()), objects->end());
                m_out.assumptions.push_back({static_cast<DistributionProcess>(process), static_cast<AssumptionKind>(kind), std::move(*objects)});
            }
        }
    }

    void arrive(ObjectRef target, ObjectRef context, const Way &way)
    {
        m_out.arrivals.push_back({m_process, target, context, way.time, way.steps, way.assumptions});
    }

    /// What begins at a context with repositories.
    void begin(ObjectRef context)
    {
        if (m_process == DistributionProcess::Repository)
            return spread(context, {});
        Way way = preparation(context);
        if (m_process == DistributionProcess::Preparation)
            return arrive(context, context, way);
        spread(context, way);
    }

    Way preparation(ObjectRef context)
    {
        Way way;
        note(way, PreparationTimeLeftOut);
        const ObjectRef service = m_facts.effectiveService(context);
        if (!service || !m_plan.has(service, App::DistributionService))
            note(way, NoService, context);
        waitForPoll(way, context, DistributionProcess::Preparation);
        return way;
    }

    void waitForPoll(Way &way, ObjectRef structure, DistributionProcess process)
    {
        for (ObjectRef at = structure; at; at = m_plan.owner(at)) {
            if (!m_plan.structure(at).hasRare)
                continue;
            if (const auto minutes = valueOr(m_plan.value(at, intervalField(process)), std::int64_t(0)); minutes > 0) {
                const double interval = static_cast<double>(minutes) * 60;
                way.time += {.earliest = 0, .typical = interval / 2, .worst = interval, .isOpen = false};
                return;
            }
        }
        note(way, process == DistributionProcess::Preparation ? NoPreparationInterval : NoInterval, structure);
    }

    /// Down from the master depot of `context` to whatever stands below; no recursion, as files nest as deep as they like.
    void spread(ObjectRef context, const Way &start)
    {
        std::vector<std::pair<ObjectRef, Way>> open{{context, start}};
        while (!open.empty()) {
            const auto above = open.back().first; // lambdas below cannot capture parts of a pair with clang 14
            const auto before = open.back().second;
            open.pop_back();
            const auto visit = [&](ObjectRef target) {
                const DistributionStep step = stepInto(m_plan, m_facts, target);
                if (!step.depot) { // but below may be who names a master that stands elsewhere
                    if (target.isStructure())
                        open.emplace_back(target, before);
                    return;
                }
                Way way = duration(step);
                way.time += before.time;
                way.steps += before.steps;
                way.assumptions |= before.assumptions;
                arrive(target, context, way);
                if (target.isStructure())
                    open.emplace_back(target, way);
            };
            m_plan.forEachChild(above, ChildGroup::Structure, visit);
            m_plan.forEachChild(above, ChildGroup::Contents, [&](ObjectRef child) {
                if (child.is(Kind::Depot))
                    visit(child);
            });
        }
    }

    Way duration(const DistributionStep &step)
    {
        Way way;
        const bool hasCopies = m_process != DistributionProcess::Configuration;
        if (step.source == step.depot && !(hasCopies && step.isInstall()))
            return way;
        way.steps = 1;
        if (step.service.isNull())
            note(way, NoService, step.target);
        waitForPoll(way, step.target.is(Kind::Depot) ? m_plan.owner(step.target) : step.target, m_process);
        if (step.isInstall())
            note(way, InstallStep);
        else if (step.source.isNull())
            note(way, NoSource, step.target);
        else
            transfer(way, step);
        return way;
    }

    void transfer(Way &way, const DistributionStep &step)
    {
        const std::int64_t kilobytes = volume(way, step);
        DailyWindow window = frame(way, m_plan.owner(step.depot));
        double most = 0, sum = 0;
        int crossed = 0;
        for (const Procedure procedure : {Procedure::Read, Procedure::Write}) {
            const double seconds = leg(way, step, procedure, kilobytes, window);
            most = std::max(most, seconds);
            sum += seconds;
            crossed += seconds > 0 ? 1 : 0;
        }
        if (crossed == 2)
            note(way, LegsInTurn, step.target);
        if (window.isNever()) {
            note(way, NeverOpen, step.target);
            window = {};
        }
        way.time += {.earliest = window.shortest(most), .typical = window.average(sum), .worst = window.longest(sum), .isOpen = false};
    }

    /// Kilobytes that travel in a step, as far as somebody said.
    std::int64_t volume(Way &way, const DistributionStep &step)
    {
        if (m_process != DistributionProcess::Packages) {
            note(way, m_process == DistributionProcess::Configuration ? ConfigurationSizeLeftOut : DefinitionSizeLeftOut);
            return 0;
        }
        for (ObjectRef at = m_plan.owner(step.target); at; at = m_plan.owner(at)) {
            if (const auto found = m_contexts.find(at); found != m_contexts.end())
                noteRepositories(way, found->second);
        }
        return m_volumes.into(m_plan, step.target);
    }

    /// Volumes are asked about for packages only, so each repository is put on the lists once.
    void noteRepositories(Way &way, Context &context)
    {
        const auto noteAll = [&](AssumptionKind kind, const std::vector<ObjectRef> &repositories) {
            for (std::size_t i = 0, n = context.isNoted ? std::min<std::size_t>(repositories.size(), 1) : repositories.size(); i < n; ++i)
                note(way, kind, repositories[i]);
        };
        noteAll(NoChange, context.withoutChange);
        noteAll(NoCompression, context.withoutCompression);
        context.isNoted = true;
    }

    DailyWindow frame(Way &way, ObjectRef site)
    {
        if (!site.is(Kind::Site))
            return {};
        const bool hasRare = m_plan.structure(site).hasRare;
        const std::string text = hasRare ? m_plan.textValue(site, FieldId::TimeFrame) : std::string();
        if (hasRare && !isDefault(m_plan.value(site, FieldId::FrameSize)))
            note(way, FrameSizeLeftOut, site);
        if (text.empty()) {
            note(way, NoFrame, site);
            return {};
        }
        const auto window = DailyWindow::parse(text);
        if (!window)
            note(way, UnreadableFrame, site);
        return window.value_or(DailyWindow());
    }

    /// Seconds one leg needs while `window` is open, which the links on its way may make smaller.
    double leg(Way &way, const DistributionStep &step, Procedure procedure, std::int64_t kilobytes, DailyWindow &window)
    {
        if (step.service.isNull() || (kilobytes == 0 && !m_hasHours))
            return 0;
        switch (step.crossing(procedure)) {
        case Crossing::Local:
            if (kilobytes > 0)
                note(way, LocalWorkLeftOut);
            return 0;
        case Crossing::Unknown:
            note(way, UnknownPlace, step.serviceLan == noNetwork ? step.service : step.depotOf(procedure));
            return 0;
        case Crossing::CrossNetwork:
            break;
        }
        // Found, but without links: only a hop that nobody drew, from a site into a segment of it.
        if (!actionPath(m_routes, step, procedure, m_path) || m_path.empty()) {
            note(way, NoPath, step.target);
            return 0;
        }
        std::int64_t narrowest = 0;
        for (const ObjectRef link : m_path) {
            const std::int64_t bandwidth = m_plan.link(link).bandwidthKbps;
            if (bandwidth > 0)
                narrowest = narrowest == 0 ? bandwidth : std::min(narrowest, bandwidth);
            else if (kilobytes > 0)
                note(way, NoBandwidth, link);
            narrow(way, link, window);
        }
        if (kilobytes == 0 || narrowest == 0)
            return 0;
        note(way, FullBandwidth);
        return static_cast<double>(kilobytes) * 8 / static_cast<double>(narrowest);
    }

    void narrow(Way &way, ObjectRef link, DailyWindow &window)
    {
        const std::string text = m_hasHours && m_plan.link(link).hasRare ? m_plan.textValue(link, FieldId::Schedule) : std::string();
        if (text.empty())
            return;
        if (const auto hours = DailyWindow::parse(text))
            window = window.with(*hours);
        else
            note(way, UnreadableHours, link);
    }

    const Plan &m_plan;
    const Facts &m_facts;
    const Volumes m_volumes;
    const Routes m_routes;
    const bool m_hasHours;
    std::unordered_map<ObjectRef, Context> m_contexts; ///< structure objects with repositories
    DistributionProcess m_process = DistributionProcess::Configuration;
    std::array<std::array<std::optional<std::vector<ObjectRef>>, assumptionKindCount>, distributionProcessCount> m_used;
    std::vector<ObjectRef> m_path; // kept for its memory
    Propagation m_out;
};

} // namespace

Propagation propagationOf(const Plan &plan, const Facts &facts) { return Builder(plan, facts).build(); }

} // namespace sitewright
