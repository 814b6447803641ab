// SPDX-License-Identifier: MIT
#include "model/io/import/network.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace sitewright {

namespace {

using Severity = ImportNote::Severity;

// More than anybody reads one by one.
constexpr int maxRenameNotes = 1000;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Import", text, nullptr, n); }

bool isPlain(QChar c)
{
    // Quick for the letters most names consist of.
    return c.unicode() < 0x80 ? c.unicode() >= 0x20 && c.unicode() != 0x7f
                              : !c.isSurrogate() && c.unicode() < 0xfffe && c.category() != QChar::Other_Control &&
                                    c != QChar::LineSeparator && c != QChar::ParagraphSeparator;
}

QString withoutControls(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (isPlain(c)) {
            result += c;
        } else if (!c.isSurrogate() && c.unicode() < 0xfffe) {
            result += u' ';
        }
    }
    return result;
}

void cleanField(ImportedNetwork &network, QString &field, int line)
{
    const QString clean = cleanedName(field);
    // Spaces alone are not worth a word.
    if (clean != field && clean != field.simplified()) {
        network.notes.push_back(
            {Severity::Info, clean,
             tr("The name contained characters that a plan cannot hold, or was too long; it is now “%1”.").arg(clean), line});
    }
    field = clean;
}

void cleanNames(ImportedNetwork &network)
{
    cleanField(network, network.name, 0);
    for (ImportedSite &site : network.sites) {
        cleanField(network, site.name, site.line);
        for (QString &region : site.regionPath)
            cleanField(network, region, site.line);
        site.regionPath.removeAll(QString());
        site.description = cleanedName(site.description);
    }
    for (ImportedCloud &cloud : network.clouds) {
        cleanField(network, cloud.name, cloud.line);
        cloud.description = cleanedName(cloud.description);
    }
    for (ImportedLink &link : network.links) {
        link.name = cleanedName(link.name);
        link.note = cleanedName(link.note);
    }
    for (QStringList &path : network.regions) {
        for (QString &region : path)
            cleanField(network, region, 0);
        path.removeAll(QString());
    }
}

// Names that have siblings of the same name get a number: "Springfield", "Springfield 2". Case does not
// tell names apart.
template <class Object, class ParentOf>
void makeUnique(std::vector<Object> &objects, std::vector<ImportNote> &notes, const QString &unnamed, ParentOf parentOf)
{
    const auto keyOf = [&](const Object &object) {
        const QString folded = object.name.toCaseFolded();
        const QString parent = parentOf(object);
        return QString(parent % QChar(1) % folded);
    };
    // First the names as they are, so that a real "Springfield 2" keeps its name.
    QHash<QString, int> nextNumber;
    nextNumber.reserve(static_cast<qsizetype>(objects.size()));
    std::vector<std::size_t> repeated;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        if (objects[i].name.isEmpty())
            objects[i].name = unnamed;
        int &next = nextNumber[keyOf(objects[i])];
        if (next > 0)
            repeated.push_back(i);
        next = 2;
    }
    int renamed = 0;
    for (const std::size_t i : repeated) {
        Object &object = objects[i];
        const QString key = keyOf(object);
        int number = nextNumber.value(key);
        QString candidateKey;
        do {
            candidateKey = key % u' ' % QString::number(number++);
        } while (nextNumber.contains(candidateKey));
        nextNumber[key] = number;
        nextNumber.insert(candidateKey, 2);
        const QString old = object.name;
        const QString candidate = old % u' ' % QString::number(number - 1);
        object.name = candidate;
        if (++renamed > maxRenameNotes)
            continue;
        notes.push_back({Severity::Info, candidate,
                         tr("The name “%1” occurs more than once here; this one is now “%2”.").arg(old, candidate), object.line});
    }
    if (renamed > maxRenameNotes)
        notes.push_back({Severity::Info, QString(),
                         tr("%n more names occurred more than once and were numbered.", renamed - maxRenameNotes), 0});
}

QString nameOf(const ImportedNetwork &network, const ImportedEnd &end)
{
    const auto index = static_cast<std::size_t>(end.index);
    return end.kind == ImportedEnd::Kind::Site ? network.sites.at(index).name : network.clouds.at(index).name;
}

void dropSelfLoops(ImportedNetwork &network)
{
    std::erase_if(network.links, [&](const ImportedLink &link) {
        if (link.from != link.to)
            return false;
        const QString name = nameOf(network, link.from);
        network.notes.push_back({Severity::Dropped, name, tr("A link from “%1” to itself was left out.").arg(name), link.line});
        ++network.totals.linksDropped;
        return true;
    });
}

void numberParallelLinks(ImportedNetwork &network)
{
    std::map<std::pair<ImportedEnd, ImportedEnd>, std::vector<std::size_t>> byEnds;
    for (std::size_t i = 0; i < network.links.size(); ++i) {
        const ImportedLink &link = network.links[i];
        byEnds[std::minmax(link.from, link.to)].push_back(i);
    }
    for (const auto &[ends, indices] : byEnds) {
        if (indices.size() < 2)
            continue;
        int number = 0;
        for (const std::size_t index : indices) {
            ImportedLink &link = network.links[index];
            ++number;
            if (link.name.isEmpty())
                link.name = tr("Link %1").arg(number);
        }
        const QString from = nameOf(network, ends.first);
        const QString to = nameOf(network, ends.second);
        const auto count = static_cast<int>(indices.size());
        network.notes.push_back({Severity::Info, tr("%1 – %2").arg(from, to),
                                 tr("“%1” and “%2” are joined by %n links; all are kept and numbered.", count).arg(from, to),
                                 network.links[indices.front()].line});
    }
}

void noteParts(ImportedNetwork &network)
{
    const std::size_t siteCount = network.sites.size();
    std::vector<std::size_t> parent(siteCount + network.clouds.size());
    std::iota(parent.begin(), parent.end(), std::size_t(0));
    const auto rootOf = [&](std::size_t i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    const auto slot = [&](const ImportedEnd &end) {
        return static_cast<std::size_t>(end.index) + (end.kind == ImportedEnd::Kind::Cloud ? siteCount : 0);
    };
    std::size_t parts = parent.size();
    for (const ImportedLink &link : network.links) {
        const std::size_t a = rootOf(slot(link.from));
        const std::size_t b = rootOf(slot(link.to));
        if (a != b) {
            parent[std::max(a, b)] = std::min(a, b);
            --parts;
        }
    }
    // A list of sites without any link (a CSV file) is not a broken network.
    if (parts > 1 && !network.links.empty())
        network.notes.push_back({Severity::Info, network.name,
                                 tr("The network falls into %n parts that no link joins.", static_cast<int>(parts)), 0});
}

} // namespace

QString cleanedName(const QString &name)
{
    QString result = withoutControls(name).simplified();
    if (result.size() > 255) {
        result.truncate(result.at(254).isHighSurrogate() ? 254 : 255);
        result = result.trimmed();
    }
    return result;
}

void tidyNetwork(ImportedNetwork &network)
{
    cleanNames(network);
    makeUnique(network.sites, network.notes, tr("Unnamed site"),
               [](const ImportedSite &site) { return site.regionPath.join(QChar(2)).toCaseFolded(); });
    makeUnique(network.clouds, network.notes, tr("Unnamed network"), [](const ImportedCloud &) { return QString(); });
    dropSelfLoops(network);
    numberParallelLinks(network);
    noteParts(network);
    for (ImportNote &note : network.notes) {
        note.subject = withoutControls(note.subject);
        note.text = withoutControls(note.text);
    }
}

std::optional<std::int64_t> bandwidthInText(const QString &text)
{
    // A lone letter counts only in capitals and glued to its number: "155M", not "2 m".
    static const QRegularExpression speed(
        QStringLiteral("(?<![\\w.,])(\\d{1,9}(?:[.,]\\d{1,6})?)(?:\\s*-\\s*\\d{1,9}(?:[.,]\\d{1,6})?)?"
                       "(?:\\s*([kKmMgGtT])(?:bit/s|bits/s|bps|b/s|bit|B/s|Bps)|([KMGT]))(?![\\w/])"));
    const QRegularExpressionMatch match = speed.match(text.left(1000));
    if (!match.hasMatch())
        return std::nullopt;
    const double value = match.captured(1).replace(u',', u'.').toDouble();
    const QString letter = (match.captured(2) + match.captured(3)).toUpper();
    const int power = static_cast<int>(QStringLiteral("KMGT").indexOf(letter));
    const auto kbps = static_cast<std::int64_t>(std::llround(value * std::pow(1000.0, power)));
    return kbps > 0 && kbps <= maxImportedKbps ? std::optional(kbps) : std::nullopt;
}

} // namespace sitewright
