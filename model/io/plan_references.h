// SPDX-License-Identifier: MIT
// References of a plan that is being read: noted while objects appear in any order, checked and set when all are there.
#pragma once

#include <vector>

#include "model/io/json_rows.h"
#include "model/plan/plan.h"

namespace sitewright {

class PlanReferences {
public:
    void reserve(std::size_t references) { m_references.reserve(references); }
    /// One entry of a Ref or Refs field; the entries of one field come right after each other.
    std::size_t count() const { return m_references.size() + m_positions.size(); }
    void add(ObjectRef user, FieldId field, ObjectId target, std::size_t offset);
    /// Applications some of which are not built in; `offsets` are those of their types.
    void addApplications(ObjectRef point, ApplicationList list, std::vector<std::uint32_t> offsets);
    void addPosition(ObjectId object, FieldId field, GridPoint position, std::size_t offset);

    /// Notes what names nothing, or something of the wrong kind, and what would stand inside itself.
    void check(const Plan &plan, JsonProblems &problems) const;
    /// Only after a check without problems.
    void setAll(Plan &plan) const;

private:
    struct Reference {
        ObjectRef user;
        std::uint32_t offset;
        ObjectId target;
        FieldId field;
    };
    struct Applications {
        ObjectRef point;
        ApplicationList list;
        std::vector<std::uint32_t> offsets;
    };
    struct Position {
        ObjectId object;
        FieldId field;
        GridPoint position;
        std::uint32_t offset;
    };

    void checkTarget(const Plan &plan, const Reference &reference, JsonProblems &problems) const;
    void checkCycles(const Plan &plan, JsonProblems &problems) const;

    std::vector<Reference> m_references;
    std::vector<Applications> m_applications;
    std::vector<Position> m_positions;
};

} // namespace sitewright
