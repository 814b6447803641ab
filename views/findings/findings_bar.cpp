// SPDX-License-Identifier: MIT
#include "views/findings/findings_bar.h"

#include <algorithm>

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include "views/findings/findings_words.h"
#include "views/findings/rule_menu.h"
#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/pills.h"
#include "views/shared/plain_text.h"
#include "views/shared/quiet_button.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr std::array<const char *, groupingCount> groupingKeys{"none", "severity", "rule", "place"};
constexpr std::array<const char *, severityCount> severityKeys{"error", "warning", "hint"};
constexpr std::array<const char *, 4> scopeKeys{"plan", "below", "selection", "view"};

QString groupingName(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None: return FindingsBar::tr("none");
    case Grouping::Severity: return FindingsBar::tr("severity");
    case Grouping::Rule: return FindingsBar::tr("rule");
    case Grouping::Place: return FindingsBar::tr("place");
    }
    return {};
}

QString categoryKeyText(int category)
{
    const std::string_view key = categoryKey(static_cast<Category>(category));
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace

FindingsBar::FindingsBar(Session &session, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_session(session), m_themes(themes)
{
    const QFontMetricsF metrics(font());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaledInt(metrics, 12), scaledInt(metrics, 6), scaledInt(metrics, 12), scaledInt(metrics, 4));
    row->setSpacing(scaledInt(metrics, 8));
    row->addWidget(new TonedLabel(m_themes, Tone::Text, TonedLabel::Size::Section, tr("Findings")));
    row->addSpacing(scaledInt(metrics, 4));
    addPills(*row);
    row->addStretch();
    m_words = new FindingsWords(m_themes);
    connect(m_words, &FindingsWords::typed, this, &FindingsBar::wordsTyped);
    connect(m_words, &FindingsWords::problemChanged, this, &FindingsBar::problemChanged);
    row->addWidget(m_words, 1);
    addChoices(*row);
    const auto fromAction = [this] {
        if (!m_isChanging) {
            updateLabels();
            emit filterChanged();
        }
    };
    for (QAction *action : m_categoryActions)
        connect(action, &QAction::toggled, this, fromAction);
    for (QAction *action : {m_openAction, m_reopenedAction, m_waivedAction})
        connect(action, &QAction::toggled, this, fromAction);
    connect(m_waivedAction, &QAction::toggled, m_waived, &QAbstractButton::setChecked);
    connect(m_waived, &QAbstractButton::toggled, m_waivedAction, &QAction::setChecked);
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        const auto isGone = [this](const ObjectChange &object) { return object.id == m_object; };
        if (m_scope == Scope::Object && std::ranges::any_of(changes.removed, isGone))
            setScope(Scope::Plan);
    });
    updateLabels();
}

void FindingsBar::addPills(QHBoxLayout &row)
{
    for (int i = 0; i < severityCount; ++i) {
        auto *pill = new SeverityPill(m_themes, static_cast<SeverityMark>(i));
        pill->setCheckable(true);
        pill->setChecked(true);
        pill->setAccessibleDescription(tr("Shows or hides findings of this severity."));
        connect(pill, &QAbstractButton::toggled, this, [this] {
            if (!m_isChanging)
                emit filterChanged();
        });
        m_pills[static_cast<std::size_t>(i)] = pill;
        row.addWidget(pill);
    }
}

void FindingsBar::addChoices(QHBoxLayout &row)
{
    const auto choice = [&](QMenu *menu) {
        auto *pill = new CountPill(m_themes, {});
        pill->setMenu(menu);
        menu->setParent(pill, menu->windowFlags());
        row.addWidget(pill);
        return pill;
    };
    const std::vector<QMenu *> menus{makeScopeMenu(), makeGroupMenu(), makeShowMenu()};
    m_scopePill = choice(menus[0]);
    m_groupPill = choice(menus[1]);
    m_showPill = choice(menus[2]);
    m_waived = new CountPill(m_themes, {});
    m_waived->setCheckable(true);
    m_waived->setAccessibleDescription(tr("Shows or hides waived findings."));
    row.addWidget(m_waived);
    m_useless = new CountPill(m_themes, {});
    m_useless->setAccessibleDescription(tr("Waivers to review: lists those that were reopened, have expired or accept nothing."));
    setPlainToolTip(m_useless, m_useless->accessibleDescription());
    connect(m_useless, &QAbstractButton::clicked, this, &FindingsBar::waiversWanted);
    row.addWidget(m_useless);
    auto *off = new QMenu(this);
    connect(off, &QMenu::aboutToShow, this, [this, off] {
        off->clear();
        addRulesOff(*off, m_session);
    });
    m_rulesOff = choice(off);
    QToolButton *more = quietButton(m_themes, "more"_L1, tr("More about the list of findings"));
    connect(more, &QToolButton::clicked, this, [more, menu = makeMoreMenu(menus)] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    row.addWidget(more);
}

QMenu *FindingsBar::makeScopeMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    const std::array<std::pair<Scope, QString>, 4> names{{{Scope::Plan, tr("Whole plan")}, {Scope::View, tr("What is in view")},
                                                          {Scope::SelectionAndBelow, tr("What is selected and below")},
                                                          {Scope::Selection, tr("Only what is selected")}}};
    for (const auto &[scope, name] : names) {
        QAction *action = group->addAction(menu->addAction(name, this, [this, wanted = scope] { setScope(wanted); }));
        action->setCheckable(true);
        m_scopeActions[static_cast<std::size_t>(scope)] = action;
    }
    m_scopeActions[static_cast<std::size_t>(Scope::View)]->setVisible(false); // until somebody says what that is
    return menu;
}

QMenu *FindingsBar::makeGroupMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    const std::array<QString, groupingCount> names{tr("Not grouped"), tr("By severity"), tr("By rule"), tr("By place")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_groupActions[i] = group->addAction(menu->addAction(names[i], this, [this, i] { setGrouping(static_cast<Grouping>(i)); }));
        m_groupActions[i]->setCheckable(true);
    }
    menu->addSeparator();
    QAction *fold = menu->addAction(tr("Fold all"), this, [this] { emit foldAllWanted(true); });
    QAction *unfold = menu->addAction(tr("Unfold all"), this, [this] { emit foldAllWanted(false); });
    connect(menu, &QMenu::aboutToShow, this, [this, fold, unfold] {
        fold->setEnabled(m_grouping != Grouping::None);
        unfold->setEnabled(m_grouping != Grouping::None);
    });
    return menu;
}

QMenu *FindingsBar::makeShowMenu()
{
    auto *menu = new QMenu(this);
    menu->addSection(tr("Categories"));
    for (std::size_t i = 0; i < m_categoryActions.size(); ++i) {
        m_categoryActions[i] = menu->addAction(categoryName(static_cast<Category>(i)));
        m_categoryActions[i]->setCheckable(true);
        m_categoryActions[i]->setChecked(true);
    }
    menu->addSection(tr("States"));
    m_openAction = menu->addAction(tr("Open"));
    m_reopenedAction = menu->addAction(tr("Reopened: the waiver rests on other facts"));
    m_waivedAction = menu->addAction(tr("Waived"));
    for (QAction *action : {m_openAction, m_reopenedAction, m_waivedAction})
        action->setCheckable(true);
    m_openAction->setChecked(true);
    m_reopenedAction->setChecked(true);
    menu->addSeparator();
    menu->addAction(tr("Show everything"), this, &FindingsBar::showEverything);
    return menu;
}

QMenu *FindingsBar::makeMoreMenu(const std::vector<QMenu *> &choices)
{
    auto *menu = new QMenu(this);
    const std::array<QString, 3> titles{tr("Place"), tr("Group"), tr("Show")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        choices[i]->setTitle(titles[i]);
        menu->addMenu(choices[i]); // also when there is no room for its pill
    }
    menu->addSeparator();
    m_words->addSwitchesTo(*menu);
    menu->addSeparator();
    menu->addAction(tr("Copy all that are shown"), this, &FindingsBar::copyAllWanted);
    menu->addAction(tr("Export what is shown…"), this, &FindingsBar::exportWanted);
    return menu;
}

void FindingsBar::addMaximise(QAction &action)
{
    m_maximise = quietButton(m_themes, "maximize"_L1, tr("Maximise the findings"));
    m_maximise->setCheckable(true);
    connect(m_maximise, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::toggled, this, [this](bool on) {
        m_maximise->setChecked(on);
        const QString name = on ? tr("Back to the plan and the other panels") : tr("Maximise the findings");
        m_maximise->setAccessibleName(name);
        setPlainToolTip(m_maximise, name);
    });
    layout()->addWidget(m_maximise);
    fit();
}

void FindingsBar::addCloseButton()
{
    QToolButton *close = quietButton(m_themes, "close"_L1, tr("Close the findings"));
    connect(close, &QToolButton::clicked, this, [this] {
        if (QWidget *dock = parentWidget())
            dock->close();
    });
    layout()->addWidget(close);
}

// --- what is wanted -------------------------------------------------------------------------------------------------------

FindingsFilter FindingsBar::filter() const
{
    FindingsFilter out;
    for (std::size_t i = 0; i < m_pills.size(); ++i)
        out.severities[i] = m_pills[i]->isChecked();
    for (std::size_t i = 0; i < m_categoryActions.size(); ++i)
        out.categories[i] = m_categoryActions[i]->isChecked();
    out.showsOpen = m_openAction->isChecked();
    out.showsReopened = m_reopenedAction->isChecked();
    out.showsWaived = m_waivedAction->isChecked();
    m_words->fill(out);
    out.isScoped = m_scope != Scope::Plan;
    out.withBelow = m_scope != Scope::Selection;
    if (m_scope == Scope::Object)
        out.scope = {m_object};
    else if (m_scope == Scope::View)
        out.inView = m_inView;
    else if (m_scope != Scope::Plan)
        out.scope = m_session.selection().ids();
    return out;
}

bool FindingsBar::isFiltering() const
{
    FindingsFilter own = filter();
    const FindingsFilter none;
    own.scope.clear();
    own.inView = {};
    own.isScoped = none.isScoped;
    own.withBelow = none.withBelow;
    own.showsWaived = none.showsWaived;
    return own != none;
}

void FindingsBar::setScope(Scope scope, ObjectId object)
{
    m_scope = scope;
    m_object = object;
    updateLabels();
    emit filterChanged();
}

void FindingsBar::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    updateLabels();
    emit groupingChanged();
}

void FindingsBar::showOnly(Severity severity)
{
    m_isChanging = true;
    for (std::size_t i = 0; i < m_pills.size(); ++i)
        m_pills[i]->setChecked(i == static_cast<std::size_t>(severity));
    m_isChanging = false;
    emit filterChanged();
}

void FindingsBar::showOnly(ObjectId object) { setScope(Scope::Object, object); }

void FindingsBar::showEverything()
{
    m_isChanging = true;
    for (SeverityPill *pill : m_pills)
        pill->setChecked(true);
    for (QAction *action : m_categoryActions)
        action->setChecked(true);
    m_openAction->setChecked(true);
    m_reopenedAction->setChecked(true);
    m_words->clear();
    m_isChanging = false;
    setScope(Scope::Plan);
}

void FindingsBar::setInView(ObjectsInView objects)
{
    m_inView = std::move(objects);
    m_scopeActions[static_cast<std::size_t>(Scope::View)]->setVisible(true);
}

void FindingsBar::focusWords() { m_words->focus(); }

const QString &FindingsBar::problem() const { return m_words->problem(); }

// --- what it says ---------------------------------------------------------------------------------------------------------

QString FindingsBar::scopeLabel() const
{
    const ObjectRef object = m_session.plan().find(m_object);
    switch (m_scope) {
    case Scope::Plan: break;
    case Scope::SelectionAndBelow: return tr("Selected and below");
    case Scope::Selection: return tr("Selected");
    case Scope::View: return tr("In view");
    case Scope::Object:
        if (object)
            return elideMiddle(m_session.plan().displayName(object), 24);
        break;
    }
    return tr("Whole plan");
}

void FindingsBar::updateLabels()
{
    m_scopePill->setLabel(scopeLabel());
    m_scopePill->setAccessibleName(tr("Place: %1").arg(m_scopePill->text()));
    m_groupPill->setLabel(tr("Group: %1").arg(groupingName(m_grouping)));
    const auto isOff = [](const QAction *action) { return !action->isChecked(); };
    const bool leavesOut = std::ranges::any_of(m_categoryActions, isOff) || isOff(m_openAction) || isOff(m_reopenedAction);
    m_showPill->setLabel(leavesOut ? tr("Show: some") : tr("Show: all"));
    m_groupActions[static_cast<std::size_t>(m_grouping)]->setChecked(true);
    for (std::size_t i = 0; i < m_scopeActions.size(); ++i)
        m_scopeActions[i]->setChecked(i == static_cast<std::size_t>(m_scope));
    fit();
}

void FindingsBar::updateCounts()
{
    const SeverityCounts counts = m_session.counts().total();
    for (std::size_t i = 0; i < m_pills.size(); ++i)
        m_pills[i]->setCount(static_cast<int>(counts.count[i]), !m_session.isChecking());
    const int waived = static_cast<int>(m_session.waivedCount());
    m_waived->setLabel(tr("Waived %1").arg(locale().toString(waived)));
    m_hasWaived = waived > 0 || m_waived->isChecked();
    std::size_t useless = 0;
    for (const WaiverState state : {WaiverState::Stale, WaiverState::Reopened, WaiverState::Expired})
        useless += m_session.waivers().count(state);
    m_useless->setLabel(tr("Review %1").arg(locale().toString(static_cast<qulonglong>(useless))));
    m_hasUseless = useless > 0;
    const auto off = static_cast<int>(rulesOff(m_session).size());
    m_rulesOff->setLabel(tr("Rules off %1").arg(locale().toString(off)));
    m_hasRulesOff = off > 0;
    fit();
}

std::vector<QWidget *> FindingsBar::spare() const
{
    std::vector<QWidget *> out{m_rulesOff, m_showPill, m_waived, m_words->switches(), m_scopePill, m_groupPill, m_useless};
    if (m_maximise)
        out.push_back(m_maximise);
    return out;
}

QSize FindingsBar::minimumSizeHint() const
{
    QSize size = layout()->minimumSize();
    for (const QWidget *pill : spare()) {
        if (!pill->isHidden())
            size.rwidth() -= pill->minimumSizeHint().width() + layout()->spacing();
    }
    return size;
}

// A bar that is as wide as all it could show would keep the whole window from becoming small.
void FindingsBar::fit()
{
    const std::vector<QWidget *> pills = spare();
    int room = width() - minimumSizeHint().width();
    for (auto pill = pills.rbegin(); pill != pills.rend(); ++pill) {
        const bool isWanted = *pill == m_waived ? m_hasWaived : *pill == m_rulesOff ? m_hasRulesOff : *pill != m_useless || m_hasUseless;
        const int needed = (*pill)->sizeHint().width() + layout()->spacing();
        const bool fits = isWanted && needed <= room;
        room -= fits ? needed : 0;
        (*pill)->setVisible(fits);
    }
}

void FindingsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// --- what lasts -----------------------------------------------------------------------------------------------------------

void FindingsBar::saveTo(QSettings &settings) const
{
    QStringList hidden;
    for (std::size_t i = 0; i < m_pills.size(); ++i) {
        if (!m_pills[i]->isChecked())
            hidden.append(QString::fromLatin1(severityKeys[i]));
    }
    for (std::size_t i = 0; i < m_categoryActions.size(); ++i) {
        if (!m_categoryActions[i]->isChecked())
            hidden.append(categoryKeyText(static_cast<int>(i)));
    }
    if (!m_openAction->isChecked())
        hidden.append(u"open"_s);
    if (!m_reopenedAction->isChecked())
        hidden.append(u"reopened"_s);
    if (!m_waivedAction->isChecked())
        hidden.append(u"waived"_s);
    settings.setValue(u"hidden"_s, hidden);
    settings.setValue(u"grouping"_s, QString::fromLatin1(groupingKeys[static_cast<std::size_t>(m_grouping)]));
    const auto scope = static_cast<std::size_t>(m_scope == Scope::Object ? Scope::Plan : m_scope); // an object is of one plan
    settings.setValue(u"scope"_s, QString::fromLatin1(scopeKeys[scope]));
    m_words->saveTo(settings);
}

void FindingsBar::restoreFrom(const QSettings &settings, const QString &prefix)
{
    const QStringList hidden = settings.value(prefix + u"hidden"_s, QStringList{u"waived"_s}).toStringList();
    m_isChanging = true;
    for (std::size_t i = 0; i < m_pills.size(); ++i)
        m_pills[i]->setChecked(!hidden.contains(QString::fromLatin1(severityKeys[i])));
    for (std::size_t i = 0; i < m_categoryActions.size(); ++i)
        m_categoryActions[i]->setChecked(!hidden.contains(categoryKeyText(static_cast<int>(i))));
    m_openAction->setChecked(!hidden.contains(u"open"_s));
    m_reopenedAction->setChecked(!hidden.contains(u"reopened"_s));
    m_waivedAction->setChecked(!hidden.contains(u"waived"_s));
    m_words->restoreFrom(settings, prefix);
    m_isChanging = false;
    const auto indexOf = [&](const QString &name, const auto &keys) {
        const QString key = settings.value(prefix + name).toString();
        const auto at = std::ranges::find_if(keys, [&](const char *one) { return key == QLatin1StringView(one); });
        return at == keys.end() ? std::size_t(0) : static_cast<std::size_t>(at - keys.begin());
    };
    m_scope = static_cast<Scope>(indexOf(u"scope"_s, scopeKeys));
    m_object = {};
    setGrouping(static_cast<Grouping>(indexOf(u"grouping"_s, groupingKeys)));
    emit filterChanged();
}

} // namespace sitewright
