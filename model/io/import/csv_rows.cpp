// SPDX-License-Identifier: MIT
#include "model/io/import/csv_rows.h"

#include "model/io/import/network.h"

#include <QCoreApplication>

#include <algorithm>
#include <csv.h>

namespace sitewright {

namespace {

constexpr qsizetype maxField = qsizetype(1) << 20;
constexpr qsizetype maxLine = qsizetype(4) << 20;
constexpr std::size_t maxColumns = 1000;

QString tr(const char *text) { return QCoreApplication::translate("CsvReader", text); }

// libcsv knows no positions: it gets the text in pieces that end where a field may end, and the place
// where the current field began is remembered here.
class RowReader {
public:
    RowReader(QByteArrayView text, const CsvDialect &dialect, const QString &fileName,
              const std::function<bool(const CsvRow &)> &row)
        : m_text(text)
        , m_dialect(dialect)
        , m_fileName(fileName)
        , m_callback(row)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(dialect.delimiter));
        csv_set_blk_size(&m_parser, 4096);
    }
    ~RowReader() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(RowReader)

    std::optional<Error> run();

private:
    static void onField(void *text, size_t length, void *self);
    static void onRow(int, void *self);

    bool isSpecial(char c) const { return c == m_dialect.delimiter || c == '"' || c == '\n' || c == '\r'; }
    void passed(qsizetype at);
    void beginField(qsizetype at);
    Error errorAt(int line, int column, const QString &why, const QString &next) const;
    Error quoteError(bool atEnd) const;

    const QByteArrayView m_text;
    const CsvDialect &m_dialect;
    const QString &m_fileName;
    const std::function<bool(const CsvRow &)> &m_callback;
    csv_parser m_parser = {};
    CsvRow m_row;
    std::optional<Error> m_error;
    bool m_stop = false;
    int m_rows = 0;
    int m_line = 1;
    int m_column = 1; // of the byte at m_countedTo
    qsizetype m_countedTo = 0;
    qsizetype m_rowStart = 0;
    qsizetype m_fieldStart = 0;
    bool m_fieldHasText = false; // anything but spaces and line ends
    int m_fieldLine = 1;
    int m_fieldColumn = 1;
};

Error RowReader::errorAt(int line, int column, const QString &why, const QString &next) const
{
    return {tr("The CSV file was not imported"), why, next, m_fileName, line, column};
}

Error RowReader::quoteError(bool atEnd) const
{
    if (atEnd)
        return errorAt(m_fieldLine, m_fieldColumn, tr("the quotation mark that opens this field is never closed"),
                       tr("Close it, or write two quotation marks where one is meant."));
    return errorAt(m_fieldLine, m_fieldColumn, tr("a quotation mark stands inside this field"),
                   tr("Put the whole field into quotation marks and write the inner one twice."));
}

void RowReader::onField(void *text, size_t length, void *self)
{
    auto *const reader = static_cast<RowReader *>(self);
    if (reader->m_row.size() >= maxColumns) {
        if (!reader->m_error)
            reader->m_error =
                reader->errorAt(reader->m_fieldLine, reader->m_fieldColumn, tr("the row has more than 1,000 fields"),
                                tr("Check which character separates the fields."));
        return;
    }
    reader->m_row.push_back({QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(length)),
                             reader->m_fieldLine, reader->m_fieldColumn});
}

void RowReader::onRow(int, void *self)
{
    auto *const reader = static_cast<RowReader *>(self);
    if (!reader->m_error && !reader->m_stop) {
        if (++reader->m_rows > maxImportedObjects)
            reader->m_error =
                reader->errorAt(reader->m_fieldLine, 1, tr("the file has more than 1,000,000 rows"), tr("Split it."));
        else
            reader->m_stop = !reader->m_callback(reader->m_row);
    }
    reader->m_row.clear();
    reader->m_rowStart = -1;
}

void RowReader::beginField(qsizetype at)
{
    m_fieldStart = at;
    m_fieldHasText = false;
    m_fieldLine = m_line;
    const QByteArrayView passed = m_text.sliced(m_countedTo, at - m_countedTo);
    m_column += static_cast<int>(
        std::count_if(passed.begin(), passed.end(), [](char c) { return (static_cast<uchar>(c) & 0xc0) != 0x80; }));
    m_countedTo = at;
    m_fieldColumn = m_column;
}

// Follows lines and fields after the byte at `at` went to libcsv.
void RowReader::passed(qsizetype at)
{
    const char c = m_text[at];
    if (c == '\n' || (c == '\r' && (at + 1 >= m_text.size() || m_text[at + 1] != '\n'))) {
        ++m_line;
        m_column = 1;
        m_countedTo = at + 1;
    }
    const bool rowEnded = m_rowStart < 0;
    // Blank lines begin nothing.
    const bool blank = m_row.empty() && !m_fieldHasText;
    if (rowEnded || (blank && (c == '\n' || c == '\r')))
        m_rowStart = at + 1;
}

std::optional<Error> RowReader::run()
{
    m_line = 1 + m_dialect.skippedLines;
    m_countedTo = m_rowStart = m_dialect.skippedBytes;
    beginField(m_dialect.skippedBytes);
    for (qsizetype at = m_dialect.skippedBytes; at < m_text.size() && !m_stop;) {
        qsizetype end = at;
        while (end + 1 < m_text.size() && !isSpecial(m_text[end])) {
            m_fieldHasText = m_fieldHasText || (m_text[end] != ' ' && m_text[end] != '\t');
            ++end;
        }
        m_fieldHasText = m_fieldHasText || !QByteArrayView(" \t\r\n").contains(m_text[end]);
        if (end - m_fieldStart > maxField)
            return errorAt(m_fieldLine, m_fieldColumn, tr("the field is longer than 1 MB"),
                           tr("Check for a missing quotation mark."));
        if (end - m_rowStart > maxLine)
            return errorAt(m_fieldLine, m_fieldColumn, tr("the row is longer than 4 MB"),
                           tr("Check for a missing quotation mark."));
        const std::size_t fields = m_row.size();
        const auto length = static_cast<std::size_t>(end - at + 1);
        if (csv_parse(&m_parser, m_text.data() + at, length, &RowReader::onField, &RowReader::onRow, this) != length)
            return quoteError(false);
        if (m_error)
            return m_error;
        const qsizetype rowBefore = m_rowStart;
        passed(end);
        if (m_row.size() != fields || m_rowStart != rowBefore)
            beginField(end + 1);
        at = end + 1;
    }
    if (!m_stop && csv_fini(&m_parser, &RowReader::onField, &RowReader::onRow, this) != 0)
        return quoteError(true);
    return m_error;
}

QByteArrayView firstLine(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    return end < 0 ? text : text.first(end + 1);
}

// How often a delimiter stands outside quotes in each of the first lines.
std::vector<int> countPerLine(QByteArrayView text, char delimiter)
{
    std::vector<int> counts;
    int count = 0;
    bool quoted = false;
    bool blank = true;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && c == '\n') {
            if (!blank)
                counts.push_back(count);
            count = 0;
            blank = true;
            if (counts.size() == 20)
                return counts;
            continue;
        }
        blank = blank && (c == ' ' || c == '\r');
        count += !quoted && c == delimiter;
    }
    if (!blank)
        counts.push_back(count);
    return counts;
}

} // namespace

CsvDialect detectDialect(QByteArrayView text)
{
    CsvDialect dialect;
    std::optional<char> stated;
    for (;;) {
        const QByteArrayView line = firstLine(text.sliced(dialect.skippedBytes));
        const QByteArray start = line.first(qMin<qsizetype>(line.size(), 8)).toByteArray().toLower();
        const bool separator =
            start.startsWith("sep=") && line.trimmed().size() <= 5 && line.size() >= 5 && dialect.skippedLines < 2;
        if (!separator && !(start.startsWith("#type") && dialect.skippedLines < 2))
            break;
        if (separator && !QByteArrayView("\r\n").contains(line[4]))
            stated = line[4];
        dialect.skippedBytes += line.size();
        ++dialect.skippedLines;
    }
    if (stated) {
        dialect.delimiter = *stated;
        return dialect;
    }
    const QByteArrayView sample =
        text.sliced(dialect.skippedBytes).first(qMin<qsizetype>(text.size() - dialect.skippedBytes, 65536));
    int best = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const std::vector<int> counts = countPerLine(sample, candidate);
        if (counts.empty() || counts.front() == 0)
            continue;
        // Lines that agree with the header weigh more than many delimiters in one line.
        const auto agreeing = static_cast<int>(std::count(counts.begin(), counts.end(), counts.front()));
        const int score = agreeing * 1000 + std::min(counts.front(), 999);
        if (score > best) {
            best = score;
            dialect.delimiter = candidate;
        }
    }
    return dialect;
}

std::optional<Error> forEachCsvRow(QByteArrayView text, const CsvDialect &dialect, const QString &fileName,
                                   const std::function<bool(const CsvRow &)> &row)
{
    return RowReader(text, dialect, fileName, row).run();
}

} // namespace sitewright
