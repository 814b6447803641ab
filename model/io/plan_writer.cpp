// SPDX-License-Identifier: MIT
#include "model/io/plan_writer.h"

#include <algorithm>
#include <charconv>

#include "model/catalog/object_kinds.h"
#include "model/io/json_text.h"

namespace sitewright {

namespace {

using Rows = std::vector<const FieldSpec *>;

Rows rowsOf(Kind kind, FieldHome home)
{
    Rows out;
    for (const FieldSpec &row : fields()) {
        if (contains(row.kinds, kind) && row.home == home)
            out.push_back(&row);
    }
    return out;
}

/// One value of a FieldValue as JSON.
class ValueWriter {
public:
    ValueWriter(std::string &out, const FieldSpec &row) : m_out(out), m_row(row) {}

    void operator()(std::monostate) const { m_out += "\"\""; }
    void operator()(bool value) const { m_out += value ? "true" : "false"; }
    void operator()(std::int64_t value) const { appendJsonNumber(m_out, value); }
    void operator()(double value) const { appendJsonNumber(m_out, value); }
    void operator()(const std::string &value) const { appendJsonText(m_out, value); }
    void operator()(ObjectId value) const { appendJsonText(m_out, value.text()); }
    void operator()(const RefList &value) const { list(value, *this); }
    void operator()(const TextList &value) const { list(value, *this); }
    void operator()(const ApplicationList &value) const { list(value, *this); }
    void operator()(GridPoint value) const
    {
        m_out += '[';
        appendJsonNumber(m_out, std::int64_t(value.x));
        m_out += ", ";
        appendJsonNumber(m_out, std::int64_t(value.y));
        m_out += ']';
    }
    void operator()(const Application &value) const
    {
        m_out += "{\"type\": ";
        appendJsonText(m_out, value.type);
        if (value.primary)
            m_out += ", \"primary\": true";
        if (value.loadFactor != Application().loadFactor) {
            m_out += ", \"loadFactor\": ";
            appendJsonNumber(m_out, std::int64_t(value.loadFactor));
        }
        m_out += '}';
    }
    void operator()(const TextMap &value) const
    {
        m_out += '{';
        for (const auto &[key, text] : value) {
            if (&key != &value.front().first)
                m_out += ", ";
            appendJsonText(m_out, key);
            m_out += ": ";
            if (m_row.id == FieldId::Limits && isWholeNumber(text))
                m_out += text;
            else
                appendJsonText(m_out, text);
        }
        m_out += '}';
    }

private:
    template <class List, class Write>
    void list(const List &values, const Write &write) const
    {
        m_out += '[';
        for (const auto &value : values) {
            if (&value != &values.front())
                m_out += ", ";
            write(value);
        }
        m_out += ']';
    }
    static bool isWholeNumber(const std::string &text)
    {
        std::int64_t number = 0;
        const char *end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, number);
        return read.ec == std::errc() && read.ptr == end && text == std::to_string(number);
    }

    std::string &m_out;
    const FieldSpec &m_row;
};

class PlanWriter {
public:
    PlanWriter(const Plan &plan, const std::vector<ObjectId> &roots) : m_plan(plan), m_roots(roots) { m_out.reserve(estimate()); }

    std::string write()
    {
        m_out += "{\n  \"format\": \"sitewright-plan\",\n  \"version\": ";
        appendJsonNumber(m_out, std::int64_t(planFormatVersion));
        for (const KindSpec &kind : objectKinds()) {
            if (kind.kind == Kind::Waiver)
                member("rules", [&] { object(m_plan.settings(), rowsOf(Kind::Plan, FieldHome::Rules)); });
            if (kind.kind == Kind::Plan)
                member(kind.list, [&] { object(m_plan.settings(), rowsOf(kind.kind, FieldHome::Object)); });
            else if (kind.kind != Kind::Organization)
                member(kind.list, [&] { list(kind.kind); });
            else if (m_plan.organization())
                member(kind.list, [&] { object(m_plan.organization(), rowsOf(kind.kind, FieldHome::Object)); });
        }
        member("layout", [&] { layout(FieldHome::Layout, *field(Kind::Site, FieldId::Position)); });
        // Came later: left out while nobody moved anything there, so that older files keep every byte.
        if (hasAny(FieldHome::Network))
            member("networkLayout", [&] { layout(FieldHome::Network, *field(Kind::Site, FieldId::Seat)); });
        if (!m_roots.empty())
            member("roots", [&] { roots(); });
        m_out += "\n}\n";
        return std::move(m_out);
    }

private:
    std::size_t estimate() const
    {
        std::size_t objects = 0;
        for (const KindSpec &kind : objectKinds())
            objects += m_plan.count(kind.kind);
        return 1024 + objects * 144;
    }

    template <class Write>
    void member(const char *key, Write write)
    {
        m_out += ",\n  ";
        appendJsonText(m_out, key);
        m_out += ": ";
        write();
    }

    void object(ObjectRef ref, const Rows &rows)
    {
        const char *separator = "";
        const auto startMember = [&](std::string_view key) {
            m_out += separator;
            appendJsonText(m_out, key);
            m_out += ": ";
            separator = ", ";
        };
        m_out += '{';
        if (const ObjectId id = m_plan.id(ref); !id.isSynthetic()) {
            startMember("id");
            appendJsonText(m_out, id.text());
        }
        for (const FieldSpec *row : rows) {
            const FieldValue value = m_plan.value(ref, row->id);
            if (isDefault(value) && !row->required)
                continue;
            startMember(row->json);
            std::visit(ValueWriter(m_out, *row), value);
        }
        m_out += '}';
    }

    std::vector<ObjectRef> sorted(Kind kind) const
    {
        std::vector<std::pair<ObjectId, ObjectRef>> byId;
        byId.reserve(m_plan.count(kind));
        m_plan.forEach(kind, [&](ObjectRef ref) { byId.emplace_back(m_plan.id(ref), ref); });
        std::ranges::sort(byId);
        std::vector<ObjectRef> out;
        out.reserve(byId.size());
        for (const auto &entry : byId)
            out.push_back(entry.second);
        if (const auto key = keyField(kind)) {
            std::ranges::stable_sort(out, {}, [&](ObjectRef ref) { return m_plan.textValue(ref, *key); });
        }
        return out;
    }

    /// What identifies objects of kinds that have no written id.
    static std::optional<FieldId> keyField(Kind kind)
    {
        for (const FieldId id : {FieldId::Key, FieldId::TypeKey}) {
            if (field(kind, id))
                return id;
        }
        return std::nullopt;
    }

    void list(Kind kind)
    {
        const std::vector<ObjectRef> objects = sorted(kind);
        const Rows rows = rowsOf(kind, FieldHome::Object);
        m_out += '[';
        const char *separator = "\n    ";
        for (const ObjectRef ref : objects) {
            m_out += separator;
            object(ref, rows);
            separator = ",\n    ";
        }
        m_out += objects.empty() ? "]" : "\n  ]";
    }

    bool hasAny(FieldHome home) const
    {
        bool found = false;
        for (const KindSpec &kind : objectKinds()) {
            for (const FieldSpec *row : rowsOf(kind.kind, home))
                m_plan.forEach(kind.kind, [&](ObjectRef ref) { return !(found = found || !isDefault(m_plan.value(ref, row->id))); });
        }
        return found;
    }

    void layout(FieldHome home, const FieldSpec &spec)
    {
        std::vector<std::pair<ObjectId, FieldValue>> positions;
        for (const KindSpec &kind : objectKinds()) {
            const Rows rows = rowsOf(kind.kind, home);
            m_plan.forEach(kind.kind, [&](ObjectRef ref) {
                for (const FieldSpec *row : rows) {
                    if (FieldValue value = m_plan.value(ref, row->id); !isDefault(value))
                        positions.emplace_back(m_plan.id(ref), std::move(value));
                }
            });
        }
        std::ranges::sort(positions, {}, &std::pair<ObjectId, FieldValue>::first);
        m_out += '{';
        const char *separator = "\n    ";
        for (const auto &[id, value] : positions) {
            m_out += separator;
            appendJsonText(m_out, id.text());
            m_out += ": ";
            ValueWriter(m_out, spec)(std::get<GridPoint>(value));
            separator = ",\n    ";
        }
        m_out += positions.empty() ? "}" : "\n  }";
    }

    void roots()
    {
        const char *separator = "[";
        for (const ObjectId id : m_roots) {
            m_out += separator;
            appendJsonText(m_out, id.text());
            separator = ", ";
        }
        m_out += ']';
    }

    const Plan &m_plan;
    const std::vector<ObjectId> &m_roots;
    std::string m_out;
};

} // namespace

std::string writePlan(const Plan &plan, const std::vector<ObjectId> &roots) { return PlanWriter(plan, roots).write(); }

} // namespace sitewright
