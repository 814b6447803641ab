// SPDX-License-Identifier: MIT
// What leaves the findings panel: rows for the clipboard, files, and what lasts until the next start.
#include "views/findings/findings_panel.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>

#include "model/io/findings_writer.h"
#include "model/io/safe_file.h"
#include "model/rules/rule_table.h"
#include "views/findings/findings_bar.h"
#include "views/findings/findings_table.h"
#include "views/shared/plain_text.h"
#include "views/shared/sliced_work.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr std::size_t mostFolded = 1000; // groups that are remembered

/// Waivers of findings that are not written would be reported as waiving nothing.
void dropWaiversBut(Plan &plan, const std::unordered_set<ObjectRef> &kept)
{
    std::vector<ObjectRef> others;
    plan.forEach(Kind::Waiver, [&](ObjectRef waiver) {
        if (!kept.contains(waiver))
            others.push_back(waiver);
    });
    for (const ObjectRef waiver : others) {
        for (const FieldSpec &row : fields()) {
            if (contains(row.kinds, Kind::Waiver))
                plan.set(waiver, row.id, {});
        }
        plan.destroy(waiver);
    }
}

struct Report {
    std::vector<ReportedFinding> findings;
    std::unordered_set<ObjectRef> waivers;
    std::string today, planName;
};

std::string write(Plan plan, const Report &report)
{
    dropWaiversBut(plan, report.waivers);
    Facts facts;
    facts.compute(plan);
    return FindingsReport(plan, facts, report.findings, report.today, report.planName, {}).json();
}

} // namespace

// --- copying --------------------------------------------------------------------------------------------------------------

void FindingsPanel::addCopying(QMenu &menu)
{
    QMenu *copying = menu.addMenu(tr("Copy"));
    copying->addAction(tr("As table"), this, &FindingsPanel::copyAsText);
    copying->addAction(tr("As sentences"), this, &FindingsPanel::copyAsSentences);
    copying->addAction(tr("As CSV"), this, &FindingsPanel::copyAsCsv);
}

void FindingsPanel::copy(const std::vector<Finding> &findings, RowsFormat format)
{
    QString text = findingsHeading(format);
    const auto line = [&](std::size_t i) { text += findingLine(m_session, findings[i], format); };
    if (findings.empty() || !workInSlices(this, tr("Copying findings…"), findings.size(), line))
        return;
    QGuiApplication::clipboard()->setText(text);
    m_session.hint(tr("%Ln finding(s) copied.", nullptr, static_cast<int>(findings.size())));
}

void FindingsPanel::copyAsText() { copy(m_table->selectedFindings(), RowsFormat::Tabbed); }

void FindingsPanel::copyAsSentences() { copy(m_table->selectedFindings(), RowsFormat::Plain); }

void FindingsPanel::copyAsCsv() { copy(m_table->selectedFindings(), RowsFormat::Csv); }

bool FindingsPanel::waitForAll()
{
    return waitUntil(this, tr("Looking through the findings…"), [this] { return !m_session.isChecking() && !m_model->isFiltering(); });
}

void FindingsPanel::copyAll()
{
    if (!waitForAll())
        return;
    copy(m_model->shownFindings(), RowsFormat::Tabbed);
}

// --- files ----------------------------------------------------------------------------------------------------------------

void FindingsPanel::exportWithDialog()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export Findings"), tr("findings") + u".csv"_s,
                                                      tr("Tables (*.csv);;JSON (*.json);;Text (*.txt)"));
    if (!path.isEmpty() && exportTo(path))
        m_session.hint(tr("Exported to %1.").arg(path));
}

bool FindingsPanel::exportTo(const QString &path)
{
    if (!waitForAll())
        return false;
    const std::vector<Finding> findings = m_model->shownFindings();
    QByteArray bytes;
    const QString label = tr("Writing findings…");
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        Report report;
        report.today = m_session.today();
        if (const ObjectRef organization = m_session.plan().organization())
            report.planName = plain(m_session.plan().displayName(organization)).toStdString();
        const auto gather = [&](std::size_t i) {
            report.findings.push_back({findings[i], m_session.subjects(findings[i])});
            for (const ObjectRef waiver : {m_session.waiverOf(findings[i]), m_session.waivers().reopenedOf(findings[i])}) {
                if (waiver)
                    report.waivers.insert(waiver);
            }
        };
        if (!workInSlices(this, label, findings.size(), gather))
            return false;
        const auto written = std::make_shared<std::string>();
        if (!workBeside(this, label, [plan = m_session.plan(), report, written] { *written = write(plan, report); }))
            return false;
        bytes = QByteArray::fromStdString(*written);
    } else {
        const RowsFormat format = path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? RowsFormat::Csv : RowsFormat::Plain;
        bytes = findingsHeading(format).toUtf8();
        if (!workInSlices(this, label, findings.size(), [&](std::size_t i) { bytes += findingLine(m_session, findings[i], format).toUtf8(); }))
            return false;
    }
    const auto saved = saveFile(QFile::encodeName(path), bytes);
    if (!saved)
        showError(this, tr("Nothing exported"), saved.error().text());
    return saved.has_value();
}

// --- what lasts -----------------------------------------------------------------------------------------------------------

void FindingsPanel::saveTo(QSettings &settings) const
{
    settings.beginGroup(u"findings"_s);
    m_bar->saveTo(settings);
    for (int i = 1; i < groupingCount; ++i) {
        QStringList keys;
        for (const std::uint64_t key : m_model->collapsedKeys(static_cast<Grouping>(i))) {
            if (keys.size() < static_cast<qsizetype>(mostFolded))
                keys.append(QString::number(key, 16));
        }
        keys.sort();
        settings.setValue(u"folded%1"_s.arg(i), keys);
    }
    settings.endGroup();
}

void FindingsPanel::restoreFrom(const QSettings &settings)
{
    for (int i = 1; i < groupingCount; ++i) {
        std::unordered_set<std::uint64_t> keys;
        for (const QString &key : settings.value(u"findings/folded%1"_s.arg(i)).toStringList())
            keys.insert(key.toULongLong(nullptr, 16));
        m_model->setCollapsedKeys(static_cast<Grouping>(i), std::move(keys));
    }
    m_bar->restoreFrom(settings, u"findings/"_s);
}

} // namespace sitewright
