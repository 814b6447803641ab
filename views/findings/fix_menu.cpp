// SPDX-License-Identifier: MIT
#include "views/findings/fix_menu.h"

#include <cstdlib>

#include <QCoreApplication>
#include <QMenu>
#include <QStringList>

#include "views/session/session.h"
#include "views/shared/plain_text.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

struct FixMenu {
    Q_DECLARE_TR_FUNCTIONS(FixMenu)
};

QString countText(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error: return FixMenu::tr("%n error(s)", nullptr, count);
    case Severity::Warning: return FixMenu::tr("%n warning(s)", nullptr, count);
    case Severity::Hint: return FixMenu::tr("%n hint(s)", nullptr, count);
    }
    return {};
}

} // namespace

QString differenceText(const std::array<int, severityCount> &difference)
{
    QStringList parts;
    for (int i = 0; i < severityCount; ++i) {
        const int count = difference[static_cast<std::size_t>(i)];
        if (count != 0)
            parts.append((count < 0 ? u"−"_s : u"+"_s) + countText(static_cast<Severity>(i), std::abs(count)));
    }
    return parts.join(u", "_s);
}

void addFixes(QMenu &menu, Session &session, const std::vector<Fix> &fixes, int most)
{
    for (const Fix &fix : fixes) {
        if (most-- == 0)
            return;
        const Result<Preview> preview = session.preview(fix.edit);
        const QString effect = preview ? differenceText(preview->difference) : FixMenu::tr("not possible");
        QAction *action = menu.addAction(QString());
        setActionText(action, fix.title);
        if (!effect.isEmpty())
            action->setText(action->text() + u'\t' + effect); // stands where shortcuts stand
        action->setEnabled(preview.has_value());
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
