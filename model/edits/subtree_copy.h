// SPDX-License-Identifier: MIT
// One copy operation inside an edit: objects of a plan with everything below them and the links between them come into a draft, of
// the same plan or of another. First new ids for everything, then the fields with references followed.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/plan/draft.h"

namespace sitewright {

/// Drops what ties an object to the network of another place than the one it stands in now.
void dropForeignTies(Draft &draft, ObjectId object);

class SubtreeCopy {
public:
    /// `source` outlives the copy.
    SubtreeCopy(Draft &draft, const Plan &source) : m_draft(draft), m_source(source) {}

    /// Under a free name in `owner`; `owner` null for what stands in nothing.
    void add(ObjectId root, ObjectId owner);
    void finish();
    /// Names of objects that copies referred to and that the draft's plan does not have; those references are left out.
    const std::set<QString> &lost() const { return m_lost; }

private:
    struct Item {
        ObjectId original;
        ObjectId copy;
        bool isRoot;
    };

    std::vector<ObjectRef> inOrder(ObjectRef root) const;
    std::string freeName(ObjectRef original, ObjectId owner, bool isRoot);
    std::string freeRepositoryName(const std::string &wanted);
    void addLinks();
    void copyFields(const Item &item);
    void bringApplicationTypes(const ApplicationList &list);
    bool follow(ObjectId &id, const FieldSpec &row);
    FieldValue adapted(const Item &item, const FieldSpec &row, FieldValue value);

    Draft &m_draft;
    const Plan &m_source;
    std::vector<Item> m_items;
    std::unordered_map<ObjectId, ObjectId> m_copies;
    std::unordered_set<std::string> m_repositoryNames; ///< folded; filled when the first one is copied
    std::set<QString> m_lost;
    std::unordered_set<std::string> m_types; ///< keys of application types that are there or were brought
};

} // namespace sitewright
