// SPDX-License-Identifier: MIT
#include "views/palette/palette.h"

#include <QVBoxLayout>

#include "views/palette/palette_list.h"
#include "views/palette/palette_model.h"
#include "views/session/session.h"
#include "views/shared/drop_judge.h"

namespace sitewright {

Palette::Palette(Session &session, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new PaletteModel(session, this)),
      m_list(new PaletteList(session, themes, *m_model, this)), m_judge(new DropJudge(session, this))
{
    setWindowTitle(tr("Palette"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &PaletteList::chosen, this, &Palette::choose);
}

bool Palette::showsAll() const { return m_model->showsAll(); }

void Palette::setShowsAll(bool isOn) { m_model->setShowsAll(isOn); }

void Palette::choose(const QModelIndex &index)
{
    if (m_model->rowType(index) == PaletteModel::RowType::ShowAll) {
        setShowsAll(!showsAll());
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
        return;
    }
    const Payload payload = m_model->payload(index);
    if (payload.isEmpty())
        return;
    const Plan &plan = m_session.plan();
    ObjectRef target = plan.find(m_session.target());
    if (!target)
        return; // there is no plan
    const DropVerdict refused = m_judge->judge(payload, plan.id(target), PlacementMode::Move);
    DropVerdict verdict = refused;
    // With a site selected, one more site is meant to stand beside it.
    while (!verdict.isLegal() && payload.newKind && plan.owner(target)) {
        target = plan.owner(target);
        verdict = m_judge->judge(payload, plan.id(target), PlacementMode::Move);
    }
    if (verdict.isLegal())
        performDrop(m_session, payload, *verdict.edit);
    m_session.hint(verdict.isLegal() ? verdict.sentence : refused.sentence);
}

} // namespace sitewright
