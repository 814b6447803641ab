// SPDX-License-Identifier: MIT
// The line over the list of findings: counts that filter, words, place, grouping, what else is shown, and what is left out. Knows
// what the user wants to see; the list itself is elsewhere.
#pragma once

#include <QWidget>

#include "views/findings/finding_groups.h"
#include "views/findings/findings_filter.h"

class QAction;
class QHBoxLayout;
class QMenu;
class QSettings;
class QToolButton;

namespace sitewright {

class CountPill;
class FindingsWords;
class SeverityPill;
class ThemeSource;

class FindingsBar : public QWidget {
    Q_OBJECT

public:
    enum class Scope : std::uint8_t { Plan, SelectionAndBelow, Selection, View, Object };

    FindingsBar(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    FindingsFilter filter() const;
    Grouping grouping() const { return m_grouping; }
    Scope scope() const { return m_scope; }
    bool isFiltering() const; ///< by anything but the place
    void showOnly(Severity severity);
    void showOnly(ObjectId object);
    void showEverything(); ///< lifts all filters, the place too
    /// Lets one choose what is in view, which is this.
    void setInView(ObjectsInView objects);
    void focusWords();
    const QString &problem() const; ///< of what is typed as an expression; a sentence, or empty
    void addCloseButton();
    void addMaximise(QAction &action); ///< a button for it
    void updateCounts();
    QSize minimumSizeHint() const override; ///< without what moves into the menu when there is no room
    void saveTo(QSettings &settings) const;
    void restoreFrom(const QSettings &settings, const QString &prefix);

signals:
    void filterChanged();
    void problemChanged();
    void wordsTyped(); ///< the filter changes with each letter: not every one needs an answer
    void groupingChanged();
    void foldAllWanted(bool fold);
    void copyAllWanted();
    void exportWanted();
    void waiversWanted(); ///< the list of them

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    std::vector<QWidget *> spare() const; ///< what goes first when there is no room
    void addPills(QHBoxLayout &row);
    void addChoices(QHBoxLayout &row);
    QMenu *makeScopeMenu();
    QMenu *makeGroupMenu();
    QMenu *makeShowMenu();
    QMenu *makeMoreMenu(const std::vector<QMenu *> &choices);
    void setScope(Scope scope, ObjectId object = {});
    void setGrouping(Grouping grouping);
    void updateLabels();
    QString scopeLabel() const;

    Session &m_session;
    const ThemeSource &m_themes;
    std::array<SeverityPill *, severityCount> m_pills{};
    FindingsWords *m_words = nullptr;
    CountPill *m_scopePill = nullptr;
    CountPill *m_groupPill = nullptr;
    CountPill *m_showPill = nullptr;
    CountPill *m_waived = nullptr;
    CountPill *m_useless = nullptr; ///< waivers that somebody should look after
    CountPill *m_rulesOff = nullptr;
    QToolButton *m_maximise = nullptr;
    std::array<QAction *, groupingCount> m_groupActions{};
    std::array<QAction *, categoryCount> m_categoryActions{};
    std::array<QAction *, 4> m_scopeActions{};
    QAction *m_openAction = nullptr;
    QAction *m_reopenedAction = nullptr;
    QAction *m_waivedAction = nullptr;
    Scope m_scope = Scope::Plan;
    ObjectId m_object;
    ObjectsInView m_inView;
    Grouping m_grouping = Grouping::None;
    bool m_hasWaived = false;
    bool m_hasRulesOff = false;
    bool m_hasUseless = false;
    bool m_isChanging = false; ///< several things at once: one signal at the end
};

} // namespace sitewright
