// SPDX-License-Identifier: MIT
// Works out beside the window what fixing many findings at once would do: on a copy of the plan, in the thread pool, to be asked how far
// it is. Forgetting the job stops it.
#pragma once

#include <atomic>
#include <memory>
#include <unordered_set>

#include "model/rules/fix_run.h"

namespace sitewright {

class FixAllJob {
public:
    struct Result {
        std::vector<FixStep> steps;
        ChangeSet changes;
        std::array<int, severityCount> added{}, removed{};
        std::size_t alsoMended = 0;

        std::size_t mended() const; ///< findings that are gone
    };

    FixAllJob() = default;
    FixAllJob(const FixAllJob &) = delete;
    FixAllJob &operator=(const FixAllJob &) = delete;
    ~FixAllJob() { stop(); }

    void start(Plan plan, std::unordered_set<std::uint64_t> keys, std::optional<std::uint64_t> kind, std::string today = {});
    void stop();
    bool isReady() const { return m_shared && m_shared->isReady; }
    const Result &result() const { return m_shared->result; } ///< once it is ready
    std::size_t done() const { return m_shared ? m_shared->done.load() : 0; }

private:
    struct Shared {
        std::atomic<bool> isStopped = false;
        std::atomic<bool> isReady = false;
        std::atomic<std::size_t> done = 0;
        Result result;
    };

    std::shared_ptr<Shared> m_shared; ///< the thread holds it too
};

} // namespace sitewright
