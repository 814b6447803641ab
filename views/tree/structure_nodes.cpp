// SPDX-License-Identifier: MIT
#include "views/tree/structure_nodes.h"

namespace sitewright {

void StructureNodes::clear()
{
    m_nodes.assign(1, {});
    m_free.clear();
    m_byId.clear();
}

StructureNodes::Number StructureNodes::find(ObjectId id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? none : found->second;
}

StructureNodes::Number StructureNodes::make(ObjectId id, ObjectRef ref, int application)
{
    Number number;
    if (m_free.empty()) {
        number = static_cast<Number>(m_nodes.size());
        m_nodes.emplace_back();
    } else {
        number = m_free.back();
        m_free.pop_back();
    }
    m_nodes[number] = {};
    m_nodes[number].id = id;
    m_nodes[number].ref = ref;
    m_nodes[number].application = application;
    if (application < 0 && !id.isNull())
        m_byId[id] = number;
    return number;
}

void StructureNodes::insert(Number parent, int row, Number child)
{
    std::vector<Number> &children = m_nodes[parent].children;
    m_nodes[child].parent = parent;
    children.insert(children.begin() + row, child);
    renumber(parent, static_cast<std::size_t>(row));
}

void StructureNodes::detach(Number child)
{
    const Number parent = m_nodes[child].parent;
    std::vector<Number> &children = m_nodes[parent].children;
    const auto row = static_cast<std::size_t>(m_nodes[child].row);
    children.erase(children.begin() + static_cast<std::ptrdiff_t>(row));
    renumber(parent, row);
}

void StructureNodes::destroy(Number number)
{
    for (const Number child : std::vector<Number>(std::move(m_nodes[number].children)))
        destroy(child);
    const auto found = m_byId.find(m_nodes[number].id);
    if (found != m_byId.end() && found->second == number)
        m_byId.erase(found);
    m_nodes[number] = {};
    m_nodes[number].parent = none;
    m_free.push_back(number);
}

void StructureNodes::renumber(Number parent, std::size_t from)
{
    const std::vector<Number> &children = m_nodes[parent].children;
    for (std::size_t i = from; i < children.size(); ++i)
        m_nodes[children[i]].row = static_cast<int>(i);
}

} // namespace sitewright
