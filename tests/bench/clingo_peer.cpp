// SPDX-License-Identifier: MIT
#include "tests/bench/clingo_peer.h"

#include <sys/resource.h>

#include <cstdio>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace sitewright::bench {

namespace {

double childTime()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto us = [](const timeval &time) { return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec); };
    return us(used.ru_utime) + us(used.ru_stime);
}

bool write(const QString &path, const std::string &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
}

std::string factsOf(const std::vector<PeerTable> &tables)
{
    std::string out;
    for (const PeerTable &table : tables) {
        for (std::size_t row = 0; row < table.cells.size(); row += table.columns.size()) {
            out += table.name;
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const std::int64_t cell = table.cells[row + i];
                out += (i == 0 ? '(' : ',') + (cell == none ? std::string("none") : std::to_string(cell));
            }
            out += ").\n";
        }
    }
    return out;
}

/// Microseconds of computing; nothing when it fails.
std::optional<double> run(const QString &program, const QString &facts, const QString &answer)
{
    const double before = childTime();
    QProcess clingo;
    clingo.setStandardOutputFile(answer);
    clingo.start(QStringLiteral("clingo"), {program, facts, QStringLiteral("-V0"), QStringLiteral("--out-ifs=\\n")});
    if (!clingo.waitForFinished(600'000) || clingo.exitCode() != 30) // 30: one answer, and no other
        return std::nullopt;
    return childTime() - before;
}

} // namespace

std::optional<ClingoAnswer> askClingo(const std::vector<PeerTable> &tables)
{
    const QTemporaryDir folder;
    const QString facts = folder.filePath(QStringLiteral("facts.lp")), nothing = folder.filePath(QStringLiteral("nothing.lp"));
    const QString answer = folder.filePath(QStringLiteral("answer.txt"));
    if (QStandardPaths::findExecutable(QStringLiteral("clingo")).isEmpty() || !write(facts, factsOf(tables)) || !write(nothing, "#show.\n"))
        return std::nullopt;
    const auto parsing = run(nothing, facts, answer);
    const auto whole = run(QStringLiteral(SITEWRIGHT_SOURCE_DIR "/tests/bench/founding.lp"), facts, answer);
    if (!parsing || !whole)
        return std::nullopt;
    ClingoAnswer out{*parsing, *whole, {}};
    QFile file(answer);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    while (!file.atEnd()) {
        int rule = 0;
        long long subject = 0, detail = 0;
        if (sscanf(file.readLine().constData(), "finding(%d,%lld,%lld)", &rule, &subject, &detail) == 3)
            out.findings.push_back({rule, subject, detail});
    }
    return out;
}

} // namespace sitewright::bench
