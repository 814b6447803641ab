// SPDX-License-Identifier: MIT
// Goes through the objects of some kinds a step at a time, for work that is cut into slices. The plan must stay as it is meanwhile.
#pragma once

#include <vector>

#include "model/plan/plan.h"

namespace sitewright {

class ObjectCursor {
public:
    ObjectCursor(const Plan &plan, std::vector<Kind> kinds) : m_plan(plan), m_kinds(std::move(kinds)) { skip(); }

    bool isDone() const { return m_kind == m_kinds.size(); }
    /// The object at the next place; null where the place is free. Not once it is done.
    ObjectRef next()
    {
        const ObjectRef ref(m_kinds[m_kind], m_index++);
        skip();
        return m_plan.isLive(ref) ? ref : ObjectRef();
    }

private:
    void skip()
    {
        for (; m_kind < m_kinds.size() && m_index >= m_plan.capacity(m_kinds[m_kind]); ++m_kind)
            m_index = 0;
    }

    const Plan &m_plan;
    std::vector<Kind> m_kinds;
    std::size_t m_kind = 0;
    std::uint32_t m_index = 0;
};

} // namespace sitewright
