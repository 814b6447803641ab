// SPDX-License-Identifier: MIT
#include "views/locator/object_search.h"

#include <algorithm>

#include "model/catalog/object_kinds.h"
#include "model/plan/name_order.h"
#include "views/locator/name_match.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr int inMore = 45;   // server, address: known by heart, yet not the name
constexpr int above = 20;    // a name above narrows down, it does not find

constexpr Kind searched[] = {Kind::Organization, Kind::Region, Kind::Site,  Kind::ManagementPoint, Kind::Segment,
                             Kind::Depot,        Kind::Repository, Kind::Cloud, Kind::Link};

} // namespace

KindMask ObjectSearch::kindsNamed(const QString &prefix)
{
    const QString wanted = prefix.trimmed().toCaseFolded();
    KindMask out = 0;
    if (wanted.isEmpty())
        return out;
    for (const Kind kind : searched) {
        QStringList names{QString::fromLatin1(spec(kind).key), kindName(kind)};
        if (kind == Kind::ManagementPoint)
            names << u"mp"_s;
        if (std::ranges::any_of(names, [&](const QString &name) { return name.toCaseFolded().startsWith(wanted); }))
            out |= maskOf(kind);
    }
    return out;
}

ObjectSearch::ObjectSearch(const Plan &plan, const QString &typed) : m_plan(plan), m_cursor(plan, understood(typed))
{
    m_below.resize(m_words.size());
}

std::vector<Kind> ObjectSearch::understood(const QString &typed)
{
    KindMask kinds = allKinds;
    QString words = typed;
    if (const qsizetype colon = typed.indexOf(u':'); colon > 0) {
        if (const KindMask named = kindsNamed(typed.left(colon))) {
            kinds = named;
            words = typed.mid(colon + 1);
        }
    }
    m_words = searchWords(words);
    std::vector<Kind> out;
    // Without a word a kind alone lists its objects; nothing typed finds nothing.
    if (!m_words.empty() || kinds != allKinds)
        std::ranges::copy_if(searched, std::back_inserter(out), [&](Kind kind) { return contains(kinds, kind); });
    return out;
}

bool ObjectSearch::proceed(std::size_t objects)
{
    for (; objects > 0 && !isDone(); --objects) {
        const ObjectRef ref = m_cursor.next();
        if (const int points = ref ? score(ref) : 0)
            keep(ref, points);
    }
    return isDone();
}

void ObjectSearch::keep(ObjectRef ref, int points)
{
    ++m_found;
    const Hit hit{ref, points, static_cast<std::uint32_t>(m_name.size())};
    if (m_hits.size() == mostHits) {
        if (!(hit < m_hits.front()))
            return;
        std::pop_heap(m_hits.begin(), m_hits.end());
        m_hits.pop_back();
    }
    m_hits.push_back(hit);
    std::push_heap(m_hits.begin(), m_hits.end());
}

void ObjectSearch::readTexts(ObjectRef ref)
{
    m_more.clear();
    if (ref.is(Kind::Link)) {
        searchForm(m_plan.displayName(ref).toStdString(), m_name);
        return;
    }
    searchForm(m_plan.name(ref), m_name);
    if (ref.is(Kind::Segment))
        searchForm(m_plan.text(m_plan.segment(ref).subnets), m_more);
    else if (ref.is(Kind::Depot))
        searchForm(m_plan.textValue(ref, FieldId::Server) + ' ' + m_plan.textValue(ref, FieldId::Share), m_more);
}

// Whether the word fits what the object stands in; asked once per container.
bool ObjectSearch::standsBelow(std::size_t word, ObjectRef ref)
{
    std::vector<std::uint8_t> &known = m_below[word];
    known.resize(m_plan.capacity(Kind::Site), 0);
    std::vector<ObjectRef> unknown;
    std::uint8_t answer = 1;
    for (; ref && !ref.is(Kind::Organization); ref = m_plan.owner(ref)) {
        if (known[ref.index()] != 0) {
            answer = known[ref.index()];
            break;
        }
        unknown.push_back(ref);
    }
    for (auto at = unknown.rbegin(); at != unknown.rend(); ++at) {
        if (answer == 1 && searchForm(m_plan.name(*at)).find(m_words[word]) != std::string::npos)
            answer = 2;
        known[at->index()] = answer;
    }
    return answer == 2;
}

int ObjectSearch::ownScore(std::size_t word) const
{
    const int inName = fit(m_words[word], m_name);
    if (inName >= inMore || m_more.empty())
        return inName;
    return std::max(inName, m_more.find(m_words[word]) != std::string::npos ? inMore : 0);
}

int ObjectSearch::score(ObjectRef ref)
{
    readTexts(ref);
    int sum = 0;
    bool isOwn = m_words.empty();
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        int one = ownScore(word);
        isOwn = isOwn || one > 0;
        if (one < above && standsBelow(word, m_plan.owner(ref)))
            one = above;
        if (one == 0)
            return 0;
        sum += one;
    }
    return isOwn ? sum + 1 : 0;
}

std::vector<ObjectRef> ObjectSearch::hits() const
{
    std::vector<Hit> sorted = m_hits;
    std::ranges::sort(sorted, [this](const Hit &a, const Hit &b) {
        if (a.score != b.score)
            return a.score > b.score;
        const bool isLink = a.ref.is(Kind::Link); // mostly unnamed, and called as what they join
        return isLink != b.ref.is(Kind::Link) ? !isLink : isNamedBefore(m_plan, a.ref, b.ref);
    });
    std::vector<ObjectRef> out;
    for (const Hit &hit : sorted)
        out.push_back(hit.ref);
    return out;
}

} // namespace sitewright
