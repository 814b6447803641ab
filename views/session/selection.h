// SPDX-License-Identifier: MIT
// What is selected, shared by all views of one plan: objects by id, in the order they were chosen.
#pragma once

#include <vector>

#include <QObject>

#include "model/base/object_id.h"

namespace sitewright {

class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<ObjectId> &ids() const { return m_ids; }
    bool isEmpty() const { return m_ids.empty(); }
    bool contains(ObjectId id) const;
    /// The last one chosen; null when nothing is.
    ObjectId current() const { return m_ids.empty() ? ObjectId() : m_ids.back(); }

    void set(std::vector<ObjectId> ids);
    void set(ObjectId id) { set(std::vector<ObjectId>{id}); }
    void toggle(ObjectId id);
    void clear() { set(std::vector<ObjectId>()); }

signals:
    void changed();

private:
    std::vector<ObjectId> m_ids;
};

} // namespace sitewright
