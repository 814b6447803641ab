// SPDX-License-Identifier: MIT
// A set of objects of one table that is filled and emptied often: each once, in the order they came.
#pragma once

#include <vector>

#include "model/base/object_ref.h"

namespace sitewright {

class MarkedObjects {
public:
    void add(ObjectRef ref)
    {
        if (ref.index() >= m_marks.size())
            m_marks.resize(ref.index() + 1 + ref.index() / 16);
        if (m_marks[ref.index()])
            return;
        m_marks[ref.index()] = true;
        m_list.push_back(ref);
    }
    bool has(ObjectRef ref) const { return ref && ref.index() < m_marks.size() && m_marks[ref.index()]; }
    bool isEmpty() const { return m_list.empty(); }
    const std::vector<ObjectRef> &list() const { return m_list; }
    void clear()
    {
        for (const ObjectRef ref : m_list)
            m_marks[ref.index()] = false;
        m_list.clear();
    }

private:
    std::vector<bool> m_marks; ///< by index
    std::vector<ObjectRef> m_list;
};

} // namespace sitewright
