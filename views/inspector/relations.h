// SPDX-License-Identifier: MIT
// What an object has to do with others, as data: whom it serves, who stands in it, what it is linked with. The inspector shows it as
// links.
#pragma once

#include <vector>

#include <QString>

#include "model/base/object_id.h"
#include "model/base/object_ref.h"

namespace sitewright {

class Session;

struct Relation {
    ObjectId object;
    QString name;
    QString fact; ///< "over WAN", "wakes it"

    friend bool operator==(const Relation &, const Relation &) = default;
};

struct RelationGroup {
    QString title;
    std::vector<Relation> relations;
    int more = 0; ///< left out

    friend bool operator==(const RelationGroup &, const RelationGroup &) = default;
};

/// Groups without relations are left out.
std::vector<RelationGroup> relationsOf(const Session &session, ObjectRef object);
/// "for 2 sites", "wakes 1 segment": what an application of the MP does here; empty when there is nothing to say.
QString applicationFact(const Session &session, ObjectRef point, int type);

} // namespace sitewright
