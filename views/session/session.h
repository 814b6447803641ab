// SPDX-License-Identifier: MIT
// What all views of one plan share: the document, the undo stack, the selection, the findings. Views follow its signals
// and ask it to perform edits; no view knows another, and none changes the plan by any other way.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include "model/analysis/live_ledger.h"
#include "model/plan/plan_document.h"
#include "model/rules/finding_counts.h"
#include "model/rules/finding_text.h"
#include "model/rules/live_waivers.h"
#include "model/rules/rule_engine.h"
#include "views/session/prepared_plan.h"
#include "views/session/selection.h"

namespace sitewright {

/// What an edit would do, found out without doing it visibly.
struct Preview {
    ChangeSet changes;
    FindingsDelta findings;
    FindingsDelta open; ///< the same without those a waiver accepts
    std::array<int, severityCount> difference{}; ///< findings added minus removed, per severity, without the waived ones
    std::int64_t crossNetwork = 0; ///< cross-network actions more (or less)
};

/// What derives from the plan, in the order in which it has to follow.
class PlanFollowers : public ChangeFollower {
public:
    PlanFollowers(RuleEngine &engine, LiveLedger &ledger) : m_engine(engine), m_ledger(ledger) {}
    void planChanged(const Touched &touched) override
    {
        m_engine.planChanged(touched);
        m_ledger.planChanged(touched, m_engine.factChanges());
    }
    void planReplaced() override
    {
        m_engine.planReplaced();
        if (m_prepared)
            m_ledger.takeOver(std::move(*m_prepared));
        else
            m_ledger.rebuild();
        m_prepared = nullptr;
    }
    /// The next plan comes with these.
    void expect(Facts facts, LiveLedger &ledger)
    {
        m_engine.expectFacts(std::move(facts));
        m_prepared = &ledger;
    }

private:
    LiveLedger *m_prepared = nullptr;
    RuleEngine &m_engine;
    LiveLedger &m_ledger;
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
    /// What additions and pastes go to: the current object, else the organisation; null without a plan.
    ObjectId target() const;

    /// Opens another plan: undo stack and selection start anew.
    void openPlan(Plan plan);
    void openPlan(std::unique_ptr<PreparedPlan> prepared);
    /// Composes and applies; one undo step named after the edit, none when it changes nothing. On refusal the plan is as
    /// it was, the error is returned and refused() tells it to the window.
    Result<void> perform(const Edit &edit);
    /// One step back or forth on the way to `index` of the undo stack; what it changed is shown only if it is the last on that way.
    void stepTowards(int index);
    /// `look` is called while the edit is in force, so that it can ask for names and sentences of what it would make.
    Result<Preview> preview(const Edit &edit, const std::function<void(const Preview &)> &look = {});

    // --- findings ---
    /// Whether a large plan is still being looked at: facts are right, findings and counts are those found so far.
    bool isChecking() const { return !m_engine.isComplete(); }
    double checkProgress() const { return m_engine.progress(); } ///< 0 to 1
    /// Looks at the rest of the plan now; for who needs all findings and can wait.
    void finishChecking();
    const FindingCounts &counts() const { return m_counts; } ///< waived ones left out
    std::vector<ObjectRef> subjects(const Finding &finding) const { return m_engine.subjects(finding); }
    QString message(const Finding &finding) const;
    /// The message, and that it was accepted before when other facts have reopened it.
    QString sentence(const Finding &finding) const;
    std::vector<Fix> fixes(const Finding &finding) const;
    std::string keyText(const Finding &finding) const;
    Severity severity(const Finding &finding) const { return m_engine.severity(finding); }
    /// The waiver that accepts this finding; null when it is open.
    ObjectRef waiverOf(const Finding &finding) const { return waivers().waiverOf(finding); }
    bool isWaived(const Finding &finding) const { return waivers().isWaived(finding); }
    std::size_t waivedCount() const { return m_waivers.waivedCount(); }
    const Waivers &waivers() const { return m_waivers.waivers(); }
    /// The finding a waiver is about, open or not; nothing when it does not occur or the waiver is about more than one.
    std::optional<Finding> findingOf(ObjectRef waiver) const;

    // --- distribution ---
    const LiveLedger &ledger() const { return m_ledger; }
    /// Whether it is known what lies on WAN links. If not, that is worked out in slices of time, and linksCounted() says when it is.
    bool wantLinks();
    /// Cross-network actions more (or less) than when the plan was opened or saved.
    std::int64_t crossNetworkSinceSave() const { return m_ledger.steps().crossNetwork - m_savedCrossNetwork; }

    /// Today, for the expiry of waivers; follows the clock, and is set by tests.
    void setToday(const std::string &isoDate);
    const std::string &today() const { return m_today; }

    /// A sentence for the status bar: what a drag would do, why something is not possible. Empty = nothing to say.
    void hint(const QString &sentence) { emit hinted(sentence); }
    /// Asks whoever shows rule settings to open them at this rule, reading or limit; empty = at none.
    void openRuleSettings(std::string_view name) { emit ruleSettingsWanted(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))); }
    /// Asks whoever shows objects to bring this one into view and focus there.
    void reveal(ObjectId id);
    /// Asks whoever shows links to make these stand out (the path of an action), until the next call; none = no more.
    void highlight(const std::vector<ObjectId> &links) { emit highlighted(links); }
    /// Asks whoever shows the plan to light up the cascade of this repository or depot.
    void showCascade(ObjectId subject) { emit cascadeWanted(subject); }

signals:
    void changed(const sitewright::ChangeSet &changes);  ///< facts, findings and counts are right already
    /// Also those that look different because of a waiver: they are in both lists.
    void findingsChanged(const sitewright::FindingsDelta &delta);
    /// After changed(): steps into `news.targets` may differ, or what lies on links.
    void ledgerChanged(const sitewright::LiveLedger::News &news);
    void linksCounted(); ///< what wantLinks() asked for is there
    void ledgerSaved(); ///< crossNetworkSinceSave() counts from another state
    void waiversChanged(); ///< some were given, withdrawn or written anew
    void replaced();  ///< another plan: read everything again
    /// The plan is the same, but every finding is to be read anew: other rules run, another day has come, or the check of a
    /// large plan is through. While isChecking(), findingsChanged() is silent.
    void findingsReplaced();
    void checkProgressed(); ///< some times a second while isChecking()
    void refused(const sitewright::Error &error);
    void hinted(const QString &sentence);
    void ruleSettingsWanted(const QString &name);
    void revealed(sitewright::ObjectId id);
    void highlighted(const std::vector<sitewright::ObjectId> &links);
    void cascadeWanted(sitewright::ObjectId subject);

private:
    friend class EditCommand;
    void applyStep(const ChangeSet &changes);
    /// Selects and shows what an undo or redo brought back or changed.
    void showStep(const ChangeSet &changes);
    void takeNews(const ChangeSet &changes);
    void tellLedger();
    void keepSavedCount();
    void recount();
    void checkSlice();
    void linkSlice();
    void takeChecked();
    Preview previewOfSettings(ChangeSet changes) const;
    void followClock();

    PlanDocument m_document;
    RuleEngine m_engine;
    LiveLedger m_ledger;
    PlanFollowers m_followers;
    std::int64_t m_savedCrossNetwork = 0;
    FindingCounts m_counts;
    QUndoStack m_undo;
    Selection m_selection;
    IdSource m_ids;
    LiveWaivers m_waivers;
    bool m_isPassingBy = false; ///< steps are taken back or again on the way to another
    std::string m_today;
    std::string m_dayByClock;
    QTimer m_clock;
    QTimer m_checks;
    QTimer m_linkCounts;
    QElapsedTimer m_sinceProgress;
};

} // namespace sitewright
