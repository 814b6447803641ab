// SPDX-License-Identifier: MIT
#include "views/findings/fix_all_job.h"

#include <algorithm>

#include <QThreadPool>

namespace sitewright {

std::size_t FixAllJob::Result::mended() const
{
    const auto made = std::ranges::count(steps, FixOutcome::Mended, &FixStep::outcome);
    return static_cast<std::size_t>(made) + alsoMended;
}

void FixAllJob::start(Plan plan, std::unordered_set<std::uint64_t> keys, std::optional<std::uint64_t> kind, std::string today)
{
    stop();
    m_shared = std::make_shared<Shared>();
    // Mutable, so that the plan is handed on and not copied once more.
    QThreadPool::globalInstance()->start([shared = m_shared, plan = std::move(plan), keys = std::move(keys), kind,
                                       today = std::move(today)]() mutable {
        FixRun run(std::move(plan), IdSource::random(), {[&keys](const Finding &finding) { return keys.contains(finding.key); }, kind, today});
        while (!shared->isStopped && run.step())
            shared->done = run.steps().size();
        if (shared->isStopped)
            return;
        shared->result = {run.steps(), run.changes(), run.added(), run.removed(), run.alsoMended()};
        shared->isReady = true;
    });
}

void FixAllJob::stop()
{
    if (m_shared)
        m_shared->isStopped = true;
    m_shared.reset();
}

} // namespace sitewright
