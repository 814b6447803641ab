// SPDX-License-Identifier: MIT
#include "views/dialogs/move_dialog.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/dialogs/object_list.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/drop_judge.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/toned_label.h"

namespace sitewright {

MoveDialog::MoveDialog(Session &session, const ThemeSource &themes, Payload payload, PlacementMode mode, QWidget *parent)
    : QDialog(parent), m_session(session), m_payload(std::move(payload)), m_mode(mode), m_judge(new DropJudge(session, this))
{
    const QFontMetricsF metrics(font());
    setWindowTitle(title());
    QVBoxLayout *column = dialogColumn(*this);
    auto *heading = new TonedLabel(themes, Tone::Text, TonedLabel::Size::Bold, title());
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_list = new ObjectList(session.plan(), themes, {targets(), {}, [this](ObjectRef target) { return problem(target); }});
    column->addWidget(m_list, 1);
    m_effect = new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading);
    m_effect->setWordWrap(true);
    m_effect->setMinimumHeight(int(metrics.height() * 2));
    column->addWidget(m_effect);
    m_move = addDialogEnd(*this, mode == PlacementMode::Move ? tr("Move") : tr("Copy"));
    connect(m_list, &ObjectList::currentChanged, this, &MoveDialog::showVerdict);
    connect(&m_list->model(), &QAbstractItemModel::modelReset, this, &MoveDialog::showVerdict);
    const auto move = [this] {
        if (edit())
            accept();
    };
    connect(&m_list->view(), &QListView::doubleClicked, this, move);
    connect(m_list, &ObjectList::entered, this, move);
    resize(scaledInt(metrics, 440), scaledInt(metrics, 460));
    m_list->setFocus();
    showVerdict();
}

QString MoveDialog::title() const
{
    const QString what = describe(m_session.plan(), m_payload);
    return plain(m_mode == PlacementMode::Move ? tr("Move %1 to").arg(what) : tr("Copy %1 to").arg(what));
}

std::vector<ObjectRef> MoveDialog::targets() const
{
    const bool isApplication = !m_payload.applications.empty() || !m_payload.newApplication.empty();
    return objectsOfKinds(m_session.plan(), isApplication ? maskOf(Kind::ManagementPoint) : structureKinds);
}

QString MoveDialog::problem(ObjectRef target) const
{
    const Result<Edit> edit = place(m_session.plan(), m_payload, m_session.plan().id(target), m_mode);
    return edit ? QString() : edit.error().why;
}

void MoveDialog::showVerdict()
{
    const ObjectRef target = m_list->current();
    m_move->setEnabled(target && edit().has_value());
    if (target.isNull()) {
        m_effect->setPlainText(tr("Choose a place."));
        return;
    }
    m_effect->setPlainText(m_judge->judge(m_payload, m_session.plan().id(target), m_mode).sentence);
}

std::optional<Edit> MoveDialog::edit() const
{
    const ObjectRef target = m_list->current();
    if (target.isNull())
        return std::nullopt;
    Result<Edit> edit = place(m_session.plan(), m_payload, m_session.plan().id(target), m_mode);
    return edit ? std::optional(std::move(*edit)) : std::nullopt;
}

std::optional<Edit> chooseTarget(Session &session, const ThemeSource &themes, const Payload &payload, QWidget *parent, PlacementMode mode)
{
    MoveDialog dialog(session, themes, payload, mode, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.edit() : std::nullopt;
}

} // namespace sitewright
