// SPDX-License-Identifier: MIT
#include "views/findings/fix_menu.h"

#include <algorithm>
#include <unordered_set>

#include <QCoreApplication>
#include <QMenu>
#include <QStringList>
#include <QTimer>

#include "views/session/session.h"
#include "views/shared/plain_text.h"
#include "views/shared/time_slice.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr int noticeableMs = 40; // a menu that opens later than that feels slow

struct FixMenu {
    Q_DECLARE_TR_FUNCTIONS(FixMenu)
};

QString countText(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error: return FixMenu::tr("%Ln error(s)", nullptr, count);
    case Severity::Warning: return FixMenu::tr("%Ln warning(s)", nullptr, count);
    case Severity::Hint: return FixMenu::tr("%Ln hint(s)", nullptr, count);
    }
    return {};
}

} // namespace

QString differenceText(const std::array<int, severityCount> &added, const std::array<int, severityCount> &removed)
{
    QStringList parts;
    const auto add = [&parts](QStringView sign, const std::array<int, severityCount> &counts) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] > 0)
                parts.append(sign.toString() + countText(static_cast<Severity>(i), counts[i]));
        }
    };
    add(u"−", removed);
    add(u"+", added);
    return parts.join(u", "_s);
}

QString differenceText(const std::array<int, severityCount> &difference)
{
    std::array<int, severityCount> added{}, removed{};
    for (std::size_t i = 0; i < difference.size(); ++i) {
        added[i] = std::max(difference[i], 0);
        removed[i] = std::max(-difference[i], 0);
    }
    return differenceText(added, removed);
}

QString effectText(Session &session, const Edit &edit, bool *isPossible)
{
    const Result<Preview> preview = session.preview(edit);
    if (isPossible)
        *isPossible = preview.has_value();
    if (!preview)
        return FixMenu::tr("not possible");
    std::unordered_set<std::uint64_t> before, after; // the same on other facts neither comes nor goes
    for (const Finding &finding : preview->open.removed)
        before.insert(finding.key);
    for (const Finding &finding : preview->open.added)
        after.insert(finding.key);
    std::array<int, severityCount> added{}, removed{};
    for (const Finding &finding : preview->open.added)
        added[static_cast<std::size_t>(session.severity(finding))] += before.contains(finding.key) ? 0 : 1;
    for (const Finding &finding : preview->open.removed)
        removed[static_cast<std::size_t>(session.severity(finding))] += after.contains(finding.key) ? 0 : 1;
    return differenceText(added, removed);
}

namespace {

void showEffect(QAction &action, Session &session, const Edit &edit)
{
    bool isPossible = false;
    const QString effect = effectText(session, edit, &isPossible);
    if (!effect.isEmpty())
        action.setText(action.text() + u'\t' + effect); // stands where shortcuts stand
    action.setEnabled(isPossible);
}

} // namespace

void addFixes(QMenu &menu, Session &session, const std::vector<Fix> &fixes, int most)
{
    const TimeSlice slice(noticeableMs);
    for (const Fix &fix : fixes) {
        if (most-- == 0)
            return;
        QAction *action = menu.addAction(QString());
        setActionText(action, fix.title);
        if (!slice.isOver())
            showEffect(*action, session, fix.edit);
        else
            QTimer::singleShot(0, action, [action, &session, edit = fix.edit] { showEffect(*action, session, edit); });
        QObject::connect(action, &QAction::triggered, &session, [&session, edit = fix.edit] { session.perform(edit); });
    }
}

QMenu *fixMenu(Session &session, ObjectId object, QWidget *parent)
{
    constexpr int mostFindings = 8;
    auto *menu = new QMenu(FixMenu::tr("Fix"), parent);
    int left = mostFindings;
    if (const ObjectRef ref = session.plan().find(object)) {
        for (const Finding &finding : session.engine().findingsOf(ref)) {
            if (session.isWaived(finding))
                continue;
            const std::vector<Fix> fixes = session.fixes(finding);
            if (fixes.empty() || left-- == 0)
                continue;
            setActionText(menu->addSection(QString()), session.message(finding));
            addFixes(*menu, session, fixes, 4);
        }
    }
    menu->setEnabled(!menu->isEmpty());
    return menu;
}

} // namespace sitewright
