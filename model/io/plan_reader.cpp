// SPDX-License-Identifier: MIT
#include "model/io/plan_reader.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "model/catalog/object_kinds.h"
#include "model/io/field_reader.h"
#include "model/io/plan_references.h"
#include "model/io/plan_writer.h"
#include "model/io/visible_text.h"

namespace sitewright {

namespace {

constexpr int maxDepth = 64;
constexpr std::uint32_t maxApplicationTypes = 1000;
constexpr std::size_t maxReferences = 8'000'000; // 100,000 sites have a million

QString tr(const char *text) { return QCoreApplication::translate("PlanReader", text); }

/// The fields an object of one kind may have in one place of the file, in the order in which they are written.
struct Shape {
    std::vector<const FieldSpec *> rows;
    std::vector<std::string_view> names; ///< for "did you mean"; with "id"
    const FieldSpec *key = nullptr;      ///< identifies it when it has no id
    bool hasId = false;

    Shape() = default;
    Shape(Kind kind, FieldHome home)
    {
        for (const FieldSpec &row : fields()) {
            if (!contains(row.kinds, kind) || row.home != home)
                continue;
            rows.push_back(&row);
            if (row.id == FieldId::Key || row.id == FieldId::TypeKey)
                key = &row;
        }
        hasId = kind != Kind::Plan && !key;
        if (hasId)
            names.push_back("id");
        for (const FieldSpec *row : rows)
            names.push_back(row->json);
    }

    /// Position in `rows`, -1 when unknown. Members mostly come in order: `hint` is where the last one was.
    int find(std::string_view name, int hint) const
    {
        const int count = static_cast<int>(rows.size());
        for (int i = 0; i < count; ++i) {
            const int at = (hint + 1 + i) % count;
            if (name == rows[static_cast<std::size_t>(at)]->json)
                return at;
        }
        return -1;
    }
};

class PlanReader final : public RowHandler {
public:
    PlanReader(JsonProblems &problems, const ReadOptions &options) : m_problems(problems), m_options(options), m_fields(problems)
    {
        for (const KindSpec &kind : objectKinds())
            m_shapes[static_cast<std::size_t>(kind.kind)] = Shape(kind.kind, FieldHome::Object);
        m_rules = Shape(Kind::Plan, FieldHome::Rules);
    }

    bool startMember(std::string_view key, std::size_t keyOffset, JsonNode::Type type, std::size_t valueOffset) override;
    bool row(const JsonRow &row, RowPart part) override;

    void reserve(std::size_t bytes);
    /// What can be known only at the end; `isComplete` when the end of the file was reached. True when the plan is good.
    bool finish(bool isComplete);
    LoadedPlan take(std::string_view bytes);

private:
    enum class Member : std::uint8_t { Unknown, Format, Version, Object, List, Rules, Layout, NetworkLayout, Roots };
    using Values = std::vector<std::pair<const FieldSpec *, FieldValue>>;
    struct LateObject {
        ObjectId id;
        std::uint32_t offset;
        Values values;
    };

    void readFormat(const JsonRow &json);
    void readVersion(const JsonRow &json);
    bool readObject(Kind kind, const JsonRow &json);
    void readMembers(Kind kind, const Shape &shape, const JsonRow &json, ObjectRef ref, Values *late);
    void setOrNote(ObjectRef ref, const FieldSpec &row, FieldValue value, const JsonRow &json, const JsonNode &node);
    void readPosition(const JsonRow &json, FieldId which);
    void readRoot(const JsonRow &json);
    void checkRoots();
    ObjectId identify(Kind kind, const Shape &shape, const JsonRow &json);
    ObjectId identifyByKey(Kind kind, const FieldSpec &key, const JsonRow &json, const JsonNode &node);
    ObjectRef create(Kind kind, ObjectId id, std::uint32_t offset);
    void noteTwice(ObjectId id, std::string_view text, std::size_t offset);
    Member memberNamed(std::string_view key);
    void wrongShape(std::size_t offset, const QString &wanted);
    static const JsonNode *child(const JsonRow &json, std::string_view name);
    std::vector<std::uint32_t> &offsets(Kind kind);

    JsonProblems &m_problems;
    const ReadOptions &m_options;
    FieldReader m_fields;
    PlanReferences m_references;
    Plan m_plan;
    std::array<Shape, kindCount> m_shapes;
    Shape m_rules;
    std::array<std::vector<std::uint32_t>, kindCount> m_offsets; ///< of the objects, by the index of their table
    std::vector<LateObject> m_waivers; ///< made last: application types are numbered by their place among them
    std::unordered_map<ObjectId, std::uint32_t> m_waiverOffsets;
    std::vector<std::pair<ObjectId, std::uint32_t>> m_roots;
    Member m_member = Member::Unknown;
    Kind m_kind = Kind::Plan;
    std::size_t m_count = 0;
    bool m_hasFormat = false, m_hasVersion = false, m_hasOrganization = false;
    std::optional<std::pair<std::size_t, QString>> m_foreign; ///< not a plan of ours at all: the only problem worth telling
    QString m_foreignNext;
};

// --- top level ------------------------------------------------------------------------------------------------------

PlanReader::Member PlanReader::memberNamed(std::string_view key)
{
    for (const KindSpec &kind : objectKinds()) {
        if (key == kind.list) {
            m_kind = kind.kind;
            return kind.kind == Kind::Plan || kind.kind == Kind::Organization ? Member::Object : Member::List;
        }
    }
    return key == "format" ? Member::Format
        : key == "version" ? Member::Version
        : key == "rules"   ? Member::Rules
        : key == "layout"  ? Member::Layout
        : key == "networkLayout" ? Member::NetworkLayout
        : key == "roots"   ? Member::Roots
                           : Member::Unknown;
}

bool PlanReader::startMember(std::string_view key, std::size_t keyOffset, JsonNode::Type type, std::size_t valueOffset)
{
    m_member = memberNamed(key);
    switch (m_member) {
    case Member::Format:
    case Member::Version:
        if (type == JsonNode::Array || type == JsonNode::Object)
            wrongShape(valueOffset, m_member == Member::Format ? tr("Write “sitewright-plan”.") : tr("Write a whole number."));
        break;
    case Member::Object:
    case Member::Rules:
    case Member::Layout:
    case Member::NetworkLayout:
        if (type != JsonNode::Object)
            wrongShape(valueOffset, tr("Write one object in braces."));
        break;
    case Member::List:
        if (type != JsonNode::Array)
            wrongShape(valueOffset, tr("Write a list of objects in brackets."));
        break;
    case Member::Roots:
        if (type != JsonNode::Array)
            wrongShape(valueOffset, tr("Write a list of ids in brackets."));
        break;
    case Member::Unknown: {
        std::vector<std::string_view> known{"format", "version"};
        for (const KindSpec &kind : objectKinds())
            known.push_back(kind.list);
        known.insert(known.end(), {"rules", "layout", "networkLayout", "roots"});
        noteUnknownMember(m_problems, keyOffset, key, known);
        break;
    }
    }
    return m_member == Member::Layout || m_member == Member::NetworkLayout;
}

/// Notes it, and lets the rest of this top-level member pass unread.
void PlanReader::wrongShape(std::size_t offset, const QString &wanted)
{
    if (m_member == Member::Object && m_kind == Kind::Organization)
        m_hasOrganization = true;
    m_hasFormat = m_hasFormat || m_member == Member::Format;
    m_hasVersion = m_hasVersion || m_member == Member::Version;
    m_problems.add(offset, tr("This value has the wrong type"), wanted);
    m_member = Member::Unknown;
}

bool PlanReader::row(const JsonRow &json, RowPart)
{
    if (m_options.cancelled && m_options.cancelled->load(std::memory_order_relaxed))
        return false;
    if (m_references.count() > maxReferences) {
        m_problems.add(json.root().offset, tr("The plan holds more than %1 references and positions").arg(maxReferences), tr("Split it into several plans."));
        return false;
    }
    switch (m_member) {
    case Member::Unknown: break;
    case Member::Format: readFormat(json); break;
    case Member::Version: readVersion(json); break;
    case Member::Rules: readMembers(Kind::Plan, m_rules, json, m_plan.settings(), nullptr); break;
    case Member::Layout: readPosition(json, FieldId::Position); break;
    case Member::NetworkLayout: readPosition(json, FieldId::Seat); break;
    case Member::Roots: readRoot(json); break;
    case Member::Object: return readObject(m_kind, json);
    case Member::List:
        if (json.root().type == JsonNode::Object)
            return readObject(m_kind, json);
        m_problems.add(json.root().offset, tr("This entry has the wrong type"), tr("Write an object in braces."));
        break;
    }
    return true;
}

void PlanReader::readFormat(const JsonRow &json)
{
    m_hasFormat = true;
    if (json.root().type == JsonNode::Text && json.text(json.root()) == "sitewright-plan")
        return;
    m_foreign = {json.root().offset, tr("This is not a Sitewright plan: its “format” is not “sitewright-plan”")};
    m_foreignNext = tr("Open a file with the ending .siteplan.json.");
}

void PlanReader::readVersion(const JsonRow &json)
{
    m_hasVersion = true;
    const JsonNode &node = json.root();
    if (node.type != JsonNode::Integer || node.integer < 1) {
        m_problems.add(node.offset, tr("“version” must be a whole number from 1"), tr("This program writes version %1.").arg(planFormatVersion));
    } else if (node.integer > planFormatVersion && !m_foreign) {
        m_foreign = {node.offset, tr("The plan was written by a newer Sitewright, in version %1 of the format; this program reads up to version %2")
                                      .arg(node.integer).arg(planFormatVersion)};
        m_foreignNext = tr("Open it with a newer Sitewright.");
    }
}

// --- objects --------------------------------------------------------------------------------------------------------

const JsonNode *PlanReader::child(const JsonRow &json, std::string_view name)
{
    const JsonNode *found = nullptr;
    json.forEachChild(json.root(), [&](const JsonNode &node) {
        if (!found && json.key(node) == name)
            found = &node;
    });
    return found;
}

std::vector<std::uint32_t> &PlanReader::offsets(Kind kind)
{
    // Kinds that share a table share its indices.
    const Kind table = isStructure(kind) ? Kind::Site : contains(maskOf(Kind::ApplicationType, Kind::Waiver), kind) ? Kind::Plan : kind;
    return m_offsets[static_cast<std::size_t>(table)];
}

ObjectRef PlanReader::create(Kind kind, ObjectId id, std::uint32_t offset)
{
    const ObjectRef ref = m_plan.create(kind, id);
    std::vector<std::uint32_t> &known = offsets(kind);
    known.resize(ref.index() + std::size_t(1));
    known.back() = offset;
    return ref;
}

void PlanReader::noteTwice(ObjectId id, std::string_view text, std::size_t offset)
{
    const QString what = tr("%1 is used twice.").arg(quotedText(text));
    const QString next = tr("Each object needs an id of its own.");
    const ObjectRef other = m_plan.find(id);
    if (const auto waiver = m_waiverOffsets.find(id); waiver != m_waiverOffsets.end())
        m_problems.addRepeated(offset, waiver->second, what, next);
    else if (other.is(Kind::Plan))
        m_problems.add(offset, tr("%1 is reserved").arg(quotedText(text)), tr("Choose another key."));
    else
        m_problems.addRepeated(offset, offsets(other.kind())[other.index()], what, next);
}

ObjectId PlanReader::identifyByKey(Kind kind, const FieldSpec &key, const JsonRow &json, const JsonNode &node)
{
    const std::string_view text = json.text(node);
    if (node.type != JsonNode::Text || text.empty()) {
        m_problems.add(node.offset, tr("%1 must be a text that is not empty").arg(quotedText(key.json)));
        return {};
    }
    if (kind == Kind::ApplicationType && applicationFromKey(text)) {
        m_problems.add(node.offset, tr("%1 is an application type of the product").arg(quotedText(text)), tr("Choose another key."));
        return {};
    }
    if (kind == Kind::ApplicationType && m_plan.count(kind) >= maxApplicationTypes) {
        m_problems.add(node.offset, tr("A plan has at most %1 application types of its own").arg(maxApplicationTypes));
        return {};
    }
    return ObjectId::synthetic(text);
}

/// The object's identity, null (and noted) when it has none or one that is taken.
ObjectId PlanReader::identify(Kind kind, const Shape &shape, const JsonRow &json)
{
    const char *name = shape.key ? shape.key->json : "id";
    const JsonNode *node = child(json, name);
    if (!node) {
        if (!shape.key) // a missing key is a missing required field, noted with the others
            m_problems.add(json.root().offset, tr("%1 is missing").arg(quotedText(name)), tr("Give the object an id of 1 to 12 characters."));
        return {};
    }
    if (!shape.key && node->type != JsonNode::Text) {
        m_problems.add(node->offset, tr("%1 has a value of the wrong type").arg(quotedText(name)), tr("Write a text in double quotes."));
        return {};
    }
    const ObjectId id = shape.key ? identifyByKey(kind, *shape.key, json, *node) : m_fields.readId(json, *node);
    if (id.isNull() || (!m_plan.find(id) && !m_waiverOffsets.contains(id)))
        return id;
    noteTwice(id, json.text(*node), node->offset);
    return {};
}

bool PlanReader::readObject(Kind kind, const JsonRow &json)
{
    const std::uint32_t offset = json.root().offset;
    if (++m_count > m_options.maxObjects) {
        m_problems.add(offset, tr("The plan has more than %1 objects").arg(m_options.maxObjects), tr("Split it into several plans."));
        return false;
    }
    const Shape &shape = m_shapes[static_cast<std::size_t>(kind)];
    if (kind == Kind::Plan) {
        readMembers(kind, shape, json, m_plan.settings(), nullptr);
        return true;
    }
    m_hasOrganization = m_hasOrganization || kind == Kind::Organization;
    const ObjectId id = identify(kind, shape, json);
    if (kind == Kind::Waiver) {
        Values values;
        readMembers(kind, shape, json, {}, &values);
        if (!id.isNull()) {
            m_waiverOffsets.emplace(id, offset);
            m_waivers.push_back({id, offset, std::move(values)});
        }
        return true;
    }
    readMembers(kind, shape, json, id.isNull() ? ObjectRef() : create(kind, id, offset), nullptr);
    return true;
}

/// Reads all fields of the row; into `ref`, into `late`, or (an object without identity) only to note what is wrong.
void PlanReader::readMembers(Kind kind, const Shape &shape, const JsonRow &json, ObjectRef ref, Values *late)
{
    std::uint64_t seen = 0;
    int position = -1;
    json.forEachChild(json.root(), [&](const JsonNode &node) {
        const std::string_view name = json.key(node);
        if (shape.hasId && name == "id")
            return;
        const int found = shape.find(name, position);
        if (found < 0)
            return noteUnknownMember(m_problems, node.keyOffset, name, shape.names);
        position = found;
        seen |= std::uint64_t(1) << found;
        const FieldSpec &row = *shape.rows[static_cast<std::size_t>(found)];
        std::optional<FieldValue> value = m_fields.read(row, json, node);
        if (!value)
            return;
        if (late)
            late->emplace_back(&row, std::move(*value));
        else if (ref && !isDefault(*value))
            setOrNote(ref, row, std::move(*value), json, node);
    });
    for (std::size_t i = 0; i < shape.rows.size(); ++i) {
        if (shape.rows[i]->required && (seen >> i & 1U) == 0)
            m_problems.add(json.root().offset, tr("This %1 has no %2").arg(kindName(kind), quotedText(shape.rows[i]->json)), tr("Add it."));
    }
}

void PlanReader::setOrNote(ObjectRef ref, const FieldSpec &row, FieldValue value, const JsonRow &json, const JsonNode &node)
{
    if (row.type == FieldType::Ref) {
        m_references.add(ref, row.id, std::get<ObjectId>(value), node.offset);
    } else if (row.type == FieldType::Refs) {
        json.forEachChild(node, [&](const JsonNode &entry) {
            m_references.add(ref, row.id, ObjectId::fromText(json.text(entry)).value_or(ObjectId()), entry.offset);
        });
    } else if (row.type == FieldType::Applications) {
        auto &list = std::get<ApplicationList>(value);
        if (std::ranges::all_of(list, [](const Application &app) { return applicationFromKey(app.type).has_value(); }))
            return m_plan.set(ref, row.id, value);
        std::vector<std::uint32_t> typeOffsets;
        json.forEachChild(node, [&](const JsonNode &entry) {
            json.forEachChild(entry, [&](const JsonNode &member) {
                if (json.key(member) == "type" && json.text(member) == list[typeOffsets.size()].type)
                    typeOffsets.push_back(member.offset);
            });
        });
        typeOffsets.resize(list.size(), node.offset);
        m_references.addApplications(ref, std::move(list), std::move(typeOffsets));
    } else {
        m_plan.set(ref, row.id, value);
    }
}

void PlanReader::readPosition(const JsonRow &json, FieldId which)
{
    const JsonNode &node = json.root();
    const FieldSpec &row = *field(Kind::Site, which);
    const auto id = ObjectId::fromText(json.key(node));
    if (!id)
        m_problems.add(node.keyOffset, tr("%1 is not an id").arg(quotedText(json.key(node))), tr("Ids are 1 to 12 characters from 0 to 9 and a to z."));
    const std::optional<FieldValue> value = m_fields.read(row, json, node);
    if (id && value)
        m_references.addPosition(*id, which, std::get<GridPoint>(*value), node.keyOffset);
}

/// What an excerpt of a plan is about; see excerpt.h.
void PlanReader::readRoot(const JsonRow &json)
{
    const JsonNode &node = json.root();
    if (node.type != JsonNode::Text)
        return m_problems.add(node.offset, tr("This entry has the wrong type"), tr("Write a text in double quotes."));
    if (const ObjectId id = m_fields.readId(json, node); !id.isNull())
        m_roots.emplace_back(id, node.offset);
}

void PlanReader::checkRoots()
{
    for (const auto &[id, offset] : m_roots) {
        const ObjectRef ref = m_plan.find(id);
        if (ref.isNull())
            m_problems.add(offset, tr("%1 names an object that does not exist").arg(quotedText(id.text())));
    }
}

// --- end ------------------------------------------------------------------------------------------------------------

void PlanReader::reserve(std::size_t bytes)
{
    // As the writer writes them, objects take some 90 bytes, a third of it text.
    const std::size_t objects = std::min(bytes / 90, m_options.maxObjects);
    m_plan.reserve(objects, bytes / 4);
    m_references.reserve(objects + objects / 2);
}

bool PlanReader::finish(bool isComplete)
{
    if (!m_hasFormat && !m_foreign && isComplete)
        m_foreign = {0, tr("This is not a Sitewright plan: “format” is missing")};
    if (m_foreign) {
        if (m_foreignNext.isEmpty())
            m_foreignNext = tr("Open a file with the ending .siteplan.json.");
        m_problems.clear();
        m_problems.add(m_foreign->first, m_foreign->second, m_foreignNext);
    }
    if (m_foreign || !isComplete)
        return false;
    if (!m_hasVersion)
        m_problems.add(0, tr("“version” is missing"), tr("Add it; this program writes version %1.").arg(planFormatVersion));
    if (!m_hasOrganization)
        m_problems.add(0, tr("“organization” is missing"), tr("A plan has exactly one."));
    m_references.check(m_plan, m_problems);
    checkRoots();
    return m_problems.isEmpty();
}

LoadedPlan PlanReader::take(std::string_view bytes)
{
    m_references.setAll(m_plan);
    for (const LateObject &waiver : m_waivers) {
        const ObjectRef ref = create(Kind::Waiver, waiver.id, waiver.offset);
        for (const auto &[row, value] : waiver.values)
            m_plan.set(ref, row->id, value);
    }
    m_plan.tidy();
    LoadedPlan out;
    if (m_options.wantsLines) {
        std::vector<std::pair<std::uint32_t, ObjectId>> found;
        for (const KindSpec &kind : objectKinds()) {
            m_plan.forEach(kind.kind, [&](ObjectRef ref) {
                if (const auto &known = offsets(kind.kind); ref.index() < known.size())
                    found.emplace_back(known[ref.index()], m_plan.id(ref));
            });
        }
        std::ranges::sort(found);
        TextPositions positions(bytes);
        for (const auto &[offset, id] : found)
            out.lines.emplace(id, positions.line(offset));
    }
    for (const auto &[id, offset] : m_roots)
        out.roots.push_back(id);
    out.plan = std::move(m_plan);
    return out;
}

} // namespace

tl::expected<LoadedPlan, std::vector<Error>> readPlan(std::string_view bytes, const QString &fileName, const ReadOptions &options)
{
    JsonProblems problems;
    if (bytes.size() > options.maxBytes || bytes.size() >= 0xffffffffU) {
        problems.add(0, tr("The file is larger than %1 MiB").arg(options.maxBytes >> 20), tr("Split the plan into several."));
        return tl::unexpected(problems.errors({}, fileName));
    }
    PlanReader reader(problems, options);
    reader.reserve(bytes.size());
    JsonRows rows(reader, problems);
    const bool isComplete = parseJson(bytes, maxDepth, rows, problems);
    const bool isCancelled = options.cancelled && options.cancelled->load();
    if (isCancelled || !reader.finish(isComplete))
        return tl::unexpected(isCancelled ? std::vector<Error>() : problems.errors(bytes, fileName));
    return reader.take(bytes);
}

} // namespace sitewright
