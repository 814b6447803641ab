// SPDX-License-Identifier: MIT
// What all views of one plan share: the document, the undo stack, the selection, the findings. Views follow its signals
// and ask it to perform edits; no view knows another, and none changes the plan by any other way.
#pragma once

#include <optional>
#include <unordered_map>

#include <QObject>
#include <QUndoStack>

#include "model/plan/plan_document.h"
#include "model/rules/finding_counts.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_engine.h"
#include "views/session/selection.h"

namespace sitewright {

/// What an edit would do, found out without doing it visibly.
struct Preview {
    ChangeSet changes;
    FindingsDelta findings;
    std::array<int, severityCount> difference{}; ///< findings added minus removed, per severity
};

class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    const Plan &plan() const { return m_document.plan(); }
    const Facts &facts() const { return m_engine.facts(); }
    const RuleEngine &engine() const { return m_engine; }
    QUndoStack &undoStack() { return m_undo; }
    Selection &selection() { return m_selection; }
    IdSource &ids() { return m_ids; }

    /// Opens another plan: undo stack and selection start anew.
    void openPlan(Plan plan);
    /// Composes and applies; one undo step named after the edit, none when it changes nothing. On refusal the plan is as
    /// it was, the error is returned and refused() tells it to the window.
    Result<void> perform(const Edit &edit);
    Result<Preview> preview(const Edit &edit);

    // --- findings ---
    const FindingCounts &counts() const { return m_counts; } ///< waived ones left out
    std::vector<ObjectRef> subjects(const Finding &finding) const { return m_engine.subjects(finding); }
    QString message(const Finding &finding) const;
    std::vector<Fix> fixes(const Finding &finding) const;
    std::string keyText(const Finding &finding) const;
    Severity severity(const Finding &finding) const { return m_engine.severity(finding); }
    /// A waiver with this finding's key and fingerprint that has not expired; null when there is none.
    ObjectRef waiverOf(const Finding &finding) const;
    bool isWaived(const Finding &finding) const { return !waiverOf(finding).isNull(); }
    std::size_t waivedCount() const { return m_waivedCount; }

    /// Today, for the expiry of waivers; set by tests.
    void setToday(const std::string &isoDate);

    /// A sentence for the status bar: what a drag would do, why something is not possible. Empty = nothing to say.
    void hint(const QString &sentence) { emit hinted(sentence); }
    /// Asks whoever shows objects to bring this one into view and focus there.
    void reveal(ObjectId id);

signals:
    void changed(const sitewright::ChangeSet &changes);  ///< facts, findings and counts are right already
    void findingsChanged(const sitewright::FindingsDelta &delta);
    void replaced();  ///< another plan, or every finding anew: read everything again
    void refused(const sitewright::Error &error);
    void hinted(const QString &sentence);
    void revealed(sitewright::ObjectId id);

private:
    friend class EditCommand;
    void applyStep(const ChangeSet &changes);
    /// Selects and shows what an undo or redo brought back or changed.
    void showStep(const ChangeSet &changes);
    void takeNews(const ChangeSet &changes);
    void recount();
    void readWaivers();

    struct Waived {
        std::uint32_t fingerprint;
        ObjectRef waiver;
    };

    PlanDocument m_document;
    RuleEngine m_engine;
    FindingCounts m_counts;
    QUndoStack m_undo;
    Selection m_selection;
    IdSource m_ids;
    std::unordered_map<std::uint64_t, Waived> m_waivers; ///< by finding key
    std::size_t m_waivedCount = 0;
    std::string m_today;
};

} // namespace sitewright
