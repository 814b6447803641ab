// SPDX-License-Identifier: MIT
#include "views/session/selection.h"

#include <algorithm>

namespace sitewright {

bool Selection::contains(ObjectId id) const { return std::ranges::find(m_ids, id) != m_ids.end(); }

void Selection::set(std::vector<ObjectId> ids)
{
    if (ids == m_ids)
        return;
    m_ids = std::move(ids);
    emit changed();
}

void Selection::toggle(ObjectId id)
{
    std::vector<ObjectId> ids = m_ids;
    if (std::erase(ids, id) == 0)
        ids.push_back(id);
    set(std::move(ids));
}

} // namespace sitewright
