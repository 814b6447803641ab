// SPDX-License-Identifier: MIT
#include "model/io/import/csv_reader.h"

#include "model/io/csv_formula.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace sitewright {

namespace {

using namespace Qt::StringLiterals;
using Severity = ImportNote::Severity;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("CsvReader", text, nullptr, n); }

struct Heading {
    QStringView text; // folded: lower case, letters only
    CsvColumn column;
};

constexpr Heading knownHeadings[] = {
    {u"name", CsvColumn::Name},
    {u"site", CsvColumn::Name},
    {u"sitename", CsvColumn::Name},
    {u"standort", CsvColumn::Name},
    {u"standortname", CsvColumn::Name},
    {u"niederlassung", CsvColumn::Name},
    {u"bezeichnung", CsvColumn::Name},
    {u"region", CsvColumn::Region},
    {u"regions", CsvColumn::Region},
    {u"regionen", CsvColumn::Region},
    {u"regionpath", CsvColumn::Region},
    {u"regionpfad", CsvColumn::Region},
    {u"regionspfad", CsvColumn::Region},
    {u"country", CsvColumn::Region},
    {u"land", CsvColumn::Region},
    {u"location", CsvColumn::Region},
    {u"clients", CsvColumn::Clients},
    {u"client", CsvColumn::Clients},
    {u"clientcount", CsvColumn::Clients},
    {u"numberofclients", CsvColumn::Clients},
    {u"computer", CsvColumn::Clients},
    {u"computers", CsvColumn::Clients},
    {u"rechner", CsvColumn::Clients},
    {u"anzahl", CsvColumn::Clients},
    {u"anzahlclients", CsvColumn::Clients},
    {u"anzahlcomputer", CsvColumn::Clients},
    {u"endpoints", CsvColumn::Clients},
    {u"subnet", CsvColumn::Subnets},
    {u"subnets", CsvColumn::Subnets},
    {u"subnetz", CsvColumn::Subnets},
    {u"subnetze", CsvColumn::Subnets},
    {u"netz", CsvColumn::Subnets},
    {u"netze", CsvColumn::Subnets},
    {u"network", CsvColumn::Subnets},
    {u"networks", CsvColumn::Subnets},
    {u"netzwerk", CsvColumn::Subnets},
    {u"netzwerke", CsvColumn::Subnets},
    {u"prefix", CsvColumn::Subnets},
    {u"prefixes", CsvColumn::Subnets},
    {u"latitude", CsvColumn::Latitude},
    {u"lat", CsvColumn::Latitude},
    {u"breite", CsvColumn::Latitude},
    {u"breitengrad", CsvColumn::Latitude},
    {u"longitude", CsvColumn::Longitude},
    {u"lon", CsvColumn::Longitude},
    {u"lng", CsvColumn::Longitude},
    {u"long", CsvColumn::Longitude},
    {u"länge", CsvColumn::Longitude},
    {u"laenge", CsvColumn::Longitude},
    {u"längengrad", CsvColumn::Longitude},
    {u"laengengrad", CsvColumn::Longitude},
    {u"description", CsvColumn::Description},
    {u"beschreibung", CsvColumn::Description},
    {u"comment", CsvColumn::Description},
    {u"kommentar", CsvColumn::Description},
    {u"bemerkung", CsvColumn::Description},
};

QStringList splitRegionPath(const QString &path)
{
    if (path.isEmpty())
        return {};
    static const QRegularExpression arrows(u"\\s*>\\s*"_s);
    static const QRegularExpression slashes(u"\\s*[/\\\\]\\s*"_s);
    return path.split(path.contains(u'>') ? arrows : slashes, Qt::SkipEmptyParts);
}

QStringList splitSubnets(const QString &list)
{
    if (list.isEmpty())
        return {};
    static const QRegularExpression separators(u"[;,\\s]+"_s);
    return list.split(separators, Qt::SkipEmptyParts);
}

class TableReader {
public:
    explicit TableReader(const QString &fileName)
        : m_fileName(fileName)
    {
        m_columns.fill(-1);
    }

    bool row(const CsvRow &row);
    tl::expected<ImportedNetwork, std::vector<Error>> finish(const std::optional<Error> &broken);
    void note(Severity severity, const QString &subject, const QString &text, int line)
    {
        m_network.notes.push_back({severity, subject, text, line});
    }

private:
    void readHeadings(const CsvRow &row);
    void readSite(const CsvRow &row);
    CsvField field(const CsvRow &row, CsvColumn column) const;
    std::optional<int> readClients(const CsvField &field, const QString &site);
    std::optional<double> readDegrees(const CsvField &field, double most);
    void readPlace(const CsvRow &row, ImportedSite &site);
    void add(ImportedSite site);
    void report(const CsvField &field, const QString &why, const QString &next);

    const QString m_fileName;
    std::array<int, csvColumnCount> m_columns = {};
    std::size_t m_width = 0;
    bool m_haveHeadings = false;
    ImportedNetwork m_network;
    std::vector<Error> m_errors;
    QHash<QString, std::size_t> m_siteByPath;
};

void TableReader::report(const CsvField &field, const QString &why, const QString &next)
{
    m_errors.push_back({tr("The CSV file was not imported"), why, next, m_fileName, field.line, field.column});
}

bool TableReader::row(const CsvRow &row)
{
    const bool empty = std::all_of(row.begin(), row.end(), [](const CsvField &field) { return field.text.trimmed().isEmpty(); });
    if (empty)
        return true;
    if (!m_haveHeadings)
        readHeadings(row);
    else
        readSite(row);
    return m_errors.size() < maxImportErrors;
}

void TableReader::readHeadings(const CsvRow &row)
{
    m_haveHeadings = true;
    m_width = row.size();
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QString text = cleanedName(row[i].text);
        const std::optional<CsvColumn> column = csvColumnOfHeading(row[i].text);
        if (!column) {
            if (!text.isEmpty())
                note(Severity::Dropped, text, tr("The column “%1” was left out because its meaning is not known.").arg(text),
                     row[i].line);
            continue;
        }
        int &slot = m_columns[static_cast<std::size_t>(*column)];
        if (slot >= 0) {
            note(Severity::Dropped, text,
                 tr("The column “%1” was left out because “%2” means the same and comes first.")
                     .arg(text, cleanedName(row[static_cast<std::size_t>(slot)].text)),
                 row[i].line);
            continue;
        }
        slot = static_cast<int>(i);
    }
    if (m_columns[static_cast<std::size_t>(CsvColumn::Name)] < 0)
        report(row.front(), tr("no column has a heading for the name of a site"),
               tr("Name one column “Name” or “Site”, or choose the character that separates the fields."));
}

CsvField TableReader::field(const CsvRow &row, CsvColumn column) const
{
    const int index = m_columns[static_cast<std::size_t>(column)];
    if (index < 0 || static_cast<std::size_t>(index) >= row.size())
        return {{}, row.front().line, row.front().column};
    CsvField result = row[static_cast<std::size_t>(index)];
    result.text = undoFormulaGuard(result.text).trimmed();
    return result;
}

void TableReader::readSite(const CsvRow &row)
{
    ++m_network.totals.nodesRead;
    for (std::size_t i = m_width; i < row.size(); ++i) {
        if (!row[i].text.trimmed().isEmpty())
            return report(row[i], tr("the row has %n fields more than the headings", static_cast<int>(row.size() - m_width)),
                          tr("Put fields that contain the separating character into quotation marks."));
    }
    ImportedSite site;
    const CsvField name = field(row, CsvColumn::Name);
    site.name = name.text;
    site.line = name.line;
    if (cleanedName(site.name).isEmpty())
        return report(name, tr("the site has no name"), tr("Give it a name, or remove the row."));
    const CsvField region = field(row, CsvColumn::Region);
    site.regionPath = splitRegionPath(region.text);
    if (site.regionPath.size() > maxImportedRegionDepth)
        return report(region, tr("the region path has more than %1 levels").arg(maxImportedRegionDepth), tr("Shorten it."));
    site.clients = readClients(field(row, CsvColumn::Clients), site.name);
    site.subnets = splitSubnets(field(row, CsvColumn::Subnets).text);
    site.description = field(row, CsvColumn::Description).text;
    readPlace(row, site);
    add(std::move(site));
}

std::optional<int> TableReader::readClients(const CsvField &field, const QString &site)
{
    static const QRegularExpression plain(u"^(\\d{1,9})(?:[.,]0{1,2})?$"_s);
    static const QRegularExpression grouped(u"^\\d{1,3}(?:[., '\u00a0\u2009\u202f]\\d{3}){1,2}$"_s);
    if (field.text.isEmpty())
        return std::nullopt;
    const QRegularExpressionMatch match = plain.match(field.text);
    const bool isGrouped = !match.hasMatch() && grouped.match(field.text).hasMatch();
    QString digits = match.hasMatch() ? match.captured(1) : field.text;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    if ((!match.hasMatch() && !isGrouped) || digits.toInt() > maxImportedClients) {
        report(field, tr("“%1” is not a number of clients").arg(cleanedName(field.text)),
               tr("Write a whole number such as 850, up to 10,000,000."));
        return std::nullopt;
    }
    if (isGrouped)
        note(Severity::Guessed, site, tr("“%1” was read as %2 clients.").arg(field.text, digits), field.line);
    return digits.toInt();
}

std::optional<double> TableReader::readDegrees(const CsvField &field, double most)
{
    QString text = field.text;
    if (text.endsWith(u'°'))
        text.chop(1);
    if (!text.contains(u'.'))
        text.replace(u',', u'.');
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (ok && std::abs(value) <= most)
        return value;
    report(field, tr("“%1” is not a place in degrees").arg(cleanedName(field.text)),
           tr("Write a number between -%1 and %1 such as 48.137.").arg(most));
    return std::nullopt;
}

void TableReader::readPlace(const CsvRow &row, ImportedSite &site)
{
    const CsvField latitude = field(row, CsvColumn::Latitude);
    const CsvField longitude = field(row, CsvColumn::Longitude);
    if (latitude.text.isEmpty() && longitude.text.isEmpty())
        return;
    if (latitude.text.isEmpty() || longitude.text.isEmpty())
        return note(Severity::Dropped, site.name,
                    tr("The place of “%1” was left out because only one of latitude and longitude is given.").arg(site.name),
                    site.line);
    const std::optional<double> north = readDegrees(latitude, 90);
    const std::optional<double> east = readDegrees(longitude, 180);
    if (north && east) {
        site.latitude = north;
        site.longitude = east;
    }
}

// Exports with one row for each subnet repeat the site; such rows are one site.
void TableReader::add(ImportedSite site)
{
    const QString path = (site.regionPath + QStringList(cleanedName(site.name))).join(QChar(1)).toCaseFolded();
    const auto known = m_siteByPath.constFind(path);
    if (known == m_siteByPath.cend()) {
        m_siteByPath.insert(path, m_network.sites.size());
        m_network.sites.push_back(std::move(site));
        return;
    }
    ImportedSite &first = m_network.sites[known.value()];
    const bool sameElse = (!site.clients || site.clients == first.clients) &&
                          (!site.latitude || site.latitude == first.latitude) &&
                          (!site.longitude || site.longitude == first.longitude) &&
                          (site.description.isEmpty() || site.description == first.description);
    if (site.subnets.isEmpty() || !sameElse) {
        m_network.sites.push_back(std::move(site));
        return;
    }
    note(Severity::Info, first.name, tr("The subnets of this row were added to “%1” of line %2.").arg(first.name).arg(first.line),
         site.line);
    ++m_network.totals.nodesDropped;
    first.subnets += site.subnets;
}

tl::expected<ImportedNetwork, std::vector<Error>> TableReader::finish(const std::optional<Error> &broken)
{
    if (broken && m_errors.size() < maxImportErrors)
        m_errors.push_back(*broken);
    if (m_errors.empty() && !m_haveHeadings)
        m_errors.push_back(
            {tr("The CSV file was not imported"), tr("the file is empty"), tr("Choose another file."), m_fileName, 1, 1});
    if (!m_errors.empty()) {
        if (m_errors.size() > maxImportErrors)
            m_errors.resize(maxImportErrors);
        return tl::unexpected(std::move(m_errors));
    }
    for (ImportedSite &site : m_network.sites)
        site.subnets.removeDuplicates();
    tidyNetwork(m_network);
    return std::move(m_network);
}

} // namespace

std::optional<CsvColumn> csvColumnOfHeading(const QString &heading)
{
    if (heading.size() > 100)
        return std::nullopt;
    QString folded = undoFormulaGuard(heading).normalized(QString::NormalizationForm_C).toCaseFolded();
    folded.removeIf([](QChar c) { return !c.isLetter(); });
    const auto found = std::find_if(std::begin(knownHeadings), std::end(knownHeadings),
                                    [&](const Heading &known) { return known.text == folded; });
    return found == std::end(knownHeadings) ? std::nullopt : std::optional(found->column);
}

CsvFormat detectCsvFormat(QByteArrayView bytes, const CsvOptions &options)
{
    CsvFormat format;
    format.encoding = options.encoding.value_or(detectEncoding(bytes));
    const Result<QByteArray> text = toUtf8(bytes, format.encoding, QString());
    if (!text)
        return format;
    format.dialect = detectDialect(*text);
    if (options.delimiter)
        format.dialect.delimiter = *options.delimiter;
    (void)forEachCsvRow(*text, format.dialect, QString(), [&](const CsvRow &row) {
        for (const CsvField &field : row)
            format.headings.push_back(cleanedName(field.text));
        return false;
    });
    return format;
}

tl::expected<CsvImport, std::vector<Error>> readCsv(QByteArrayView bytes, const QString &fileName, const CsvOptions &options)
{
    CsvFormat format = detectCsvFormat(bytes, options);
    const Result<QByteArray> text = toUtf8(bytes, format.encoding, fileName);
    if (!text)
        return tl::unexpected(std::vector<Error>{text.error()});
    TableReader table(fileName);
    if (format.dialect.skippedLines > 0)
        table.note(Severity::Info, fileName, tr("%n lines before the headings were skipped.", format.dialect.skippedLines), 1);
    const std::optional<Error> broken =
        forEachCsvRow(*text, format.dialect, fileName, [&](const CsvRow &row) { return table.row(row); });
    return table.finish(broken).map([&](ImportedNetwork &&network) { return CsvImport{std::move(format), std::move(network)}; });
}

} // namespace sitewright
