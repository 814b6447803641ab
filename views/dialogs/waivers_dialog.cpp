// SPDX-License-Identifier: MIT
#include "views/dialogs/waivers_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "model/edits/waiver_edits.h"
#include "views/dialogs/waive_dialog.h"
#include "views/dialogs/waivers_model.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/empty_state.h"
#include "views/shared/fonts.h"
#include "views/shared/row_table.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

/// Waivers that are of use recede; the others say their state in bold.
class WaiversDelegate : public QStyledItemDelegate {
public:
    WaiversDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // the whole row is chosen, not a cell
        if (index.column() != WaiversModel::StateColumn)
            return;
        const bool isFine = isOfUse(static_cast<WaiverState>(index.data(WaiversModel::StateRole).toInt()));
        option->font = isFine ? option->font : boldFont(option->font);
        option->palette.setColor(QPalette::Text, m_themes.theme().color(isFine ? Tone::TextQuiet : Tone::Text));
    }

private:
    const ThemeSource &m_themes;
};

} // namespace

WaiversDialog::WaiversDialog(Session &session, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_session(session), m_themes(themes), m_model(new WaiversModel(session, this)), m_table(new QTableView),
      m_summary(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Bold))
{
    const QFontMetricsF metrics(font());
    setWindowTitle(tr("Waivers"));
    QVBoxLayout *column = dialogColumn(*this, 12);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    auto *middle = new QWidget;
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(makeTable());
    m_stack->addWidget(new EmptyState(themes, "waive"_L1, tr("No finding of this plan is waived.")));
    column->addWidget(middle, 1);
    column->addWidget(makeButtons());
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &WaiversDialog::keepSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WaiversDialog::restoreSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WaiversDialog::updateButtons);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        const ObjectId object = m_session.waivers().target(m_model->id(index.row())).object;
        if (m_session.plan().find(object))
            m_session.reveal(object);
    });
    resize(scaledInt(metrics, 960), scaledInt(metrics, 380));
    updateButtons();
}

QWidget *WaiversDialog::makeTable()
{
    m_table->setAccessibleName(tr("Waivers"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new WaiversDelegate(m_themes, m_table));
    showAsRows(*m_table, 26);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(WaiversModel::ReasonColumn, QHeaderView::Stretch);
    header->setResizeContentsPrecision(100); // rows that are looked at
    for (const int section : {WaiversModel::StateColumn, WaiversModel::CountColumn, WaiversModel::DateColumn, WaiversModel::EndColumn})
        header->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    fitColumn(*m_table, WaiversModel::SubjectColumn, 90, 280);
    fitColumn(*m_table, WaiversModel::AuthorColumn, 90, 180);
    return m_table;
}

QWidget *WaiversDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    calmClose(*buttons);
    m_renew = buttons->addButton(tr("&Renew…"), QDialogButtonBox::ActionRole);
    m_withdraw = buttons->addButton(tr("&Withdraw"), QDialogButtonBox::ActionRole);
    m_clear = buttons->addButton(tr("Clear &away"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_renew, m_withdraw, m_clear})
        button->setAutoDefault(false);
    connect(m_renew, &QPushButton::clicked, this, &WaiversDialog::renew);
    connect(m_withdraw, &QPushButton::clicked, this, &WaiversDialog::withdraw);
    connect(m_clear, &QPushButton::clicked, this, &WaiversDialog::clearStale);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

std::vector<int> WaiversDialog::selectedRows() const
{
    std::vector<int> out;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        out.push_back(index.row());
    std::ranges::sort(out);
    return out;
}

void WaiversDialog::keepSelection()
{
    m_selected.clear();
    for (const int row : selectedRows())
        m_selected.push_back(m_model->id(row));
}

void WaiversDialog::restoreSelection()
{
    QItemSelection selection;
    for (const ObjectId id : m_selected) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, WaiversModel::columnTotal - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    updateButtons();
}

void WaiversDialog::updateButtons()
{
    m_summary->setPlainText(summary());
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    const std::vector<int> rows = selectedRows();
    const ObjectRef one = rows.size() == 1 ? m_model->waiver(rows.front()) : ObjectRef();
    const WaiverTarget target = one ? waiverTarget(m_session.plan(), one) : WaiverTarget();
    m_renew->setEnabled(target.isValid() && (target.scope != WaiverScope::Finding || m_session.findingOf(one)));
    m_withdraw->setEnabled(!rows.empty());
    const auto stale = static_cast<int>(m_model->count(WaiverState::Stale));
    m_clear->setText(stale == 0 ? tr("Clear &away") : tr("Clear &away %Ln that accept(s) nothing", nullptr, stale));
    m_clear->setEnabled(stale > 0);
}

QString WaiversDialog::summary() const
{
    const auto count = [this](WaiverState state) { return static_cast<int>(m_model->count(state)); };
    QStringList parts{tr("%Ln waiver(s)", nullptr, m_model->rowCount())};
    if (const int reopened = count(WaiverState::Reopened))
        parts.append(tr("%Ln reopened by other facts", nullptr, reopened));
    if (const int expired = count(WaiverState::Expired))
        parts.append(tr("%Ln expired", nullptr, expired));
    if (const int stale = count(WaiverState::Stale))
        parts.append(tr("%Ln accept(s) nothing", nullptr, stale));
    if (const int resting = count(WaiverState::Resting))
        parts.append(tr("%Ln of a rule that is off", nullptr, resting));
    return parts.join(u", "_s) + u'.';
}

void WaiversDialog::renew()
{
    const std::vector<int> rows = selectedRows();
    if (rows.size() != 1 || !m_renew->isEnabled())
        return;
    WaiveDialog dialog(m_session, m_themes, m_model->waiver(rows.front()), this);
    if (dialog.exec() == QDialog::Accepted)
        m_session.perform(dialog.edit());
}

void WaiversDialog::withdraw()
{
    std::vector<std::string> keys;
    for (const int row : selectedRows()) {
        if (const ObjectRef waiver = m_model->waiver(row))
            keys.push_back(m_session.plan().textValue(waiver, FieldId::Key));
    }
    if (keys.empty())
        return;
    Edit edit = withdrawWaivers(m_session.plan(), keys);
    edit.name = WaiveDialog::tr("Withdraw %Ln Waiver(s)", nullptr, static_cast<int>(keys.size()));
    m_session.perform(edit);
}

void WaiversDialog::clearStale()
{
    m_model->refresh(); // what is cleared away is what accepts nothing now, not a moment ago
    const std::vector<std::string> keys = m_model->keysIn(WaiverState::Stale);
    if (keys.empty())
        return;
    Edit edit = withdrawWaivers(m_session.plan(), keys);
    edit.name = tr("Clear Away %Ln Waiver(s)", nullptr, static_cast<int>(keys.size()));
    m_session.perform(edit);
}

} // namespace sitewright
