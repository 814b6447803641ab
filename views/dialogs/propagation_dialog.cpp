// SPDX-License-Identifier: MIT
#include "views/dialogs/propagation_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "model/analysis/propagation_text.h"
#include "views/dialogs/propagation_model.h"
#include "views/session/derived.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/empty_state.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/row_table.h"
#include "views/shared/segmented_control.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

/// Places recede, the worst case stands out, and what is left open says so by colour besides its words.
class PropagationDelegate : public QStyledItemDelegate {
public:
    PropagationDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // the whole row is chosen, not a cell
        const int column = index.column();
        const bool isMain = column == PropagationModel::TargetColumn || column == PropagationModel::WorstColumn;
        const bool isOpen = column >= PropagationModel::TypicalColumn && index.data(PropagationModel::OpenRole).toBool();
        const QColor colour = m_themes.theme().color(isOpen ? Tone::Warning : isMain ? Tone::Text : Tone::TextSecondary);
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }

private:
    const ThemeSource &m_themes;
};

TonedLabel *paragraph(const ThemeSource &themes, Tone tone)
{
    auto *label = new TonedLabel(themes, tone, TonedLabel::Size::Reading);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PropagationDialog::PropagationDialog(Session &session, const ThemeSource &themes, PropagationRows rows, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(new PropagationModel(session.plan(), themes, std::move(rows), this)),
      m_processes(new SegmentedControl(themes, tr("What changes"),
                                       {processName(DistributionProcess::Configuration), processName(DistributionProcess::Repository),
                                        processName(DistributionProcess::Preparation), processName(DistributionProcess::Packages)})),
      m_meaning(paragraph(themes, Tone::TextSecondary)), m_table(new QTableView), m_nothing(new EmptyState(themes, "move-to"_L1, {}))
{
    const QFontMetricsF metrics(font());
    const int gap = scaledInt(metrics, 8);
    setWindowTitle(tr("Time Until a Change Arrives"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap * 2, gap * 2, gap * 2, gap * 2);
    column->setSpacing(gap + gap / 2);
    column->addWidget(m_processes, 0, Qt::AlignLeading);
    column->addWidget(m_meaning);
    setUpTable(themes);
    auto *middle = new QWidget;
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    column->addWidget(middle, 1);
    column->addWidget(makeAssumptions(themes));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    calmClose(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_processes, &SegmentedControl::currentChanged, this, [this](int index) { setProcess(static_cast<DistributionProcess>(index)); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        m_session.reveal(m_session.plan().id(m_model->arrival(index.row()).target));
        accept();
    });
    resize(scaledInt(metrics, 940), scaledInt(metrics, 640));
    setProcess(m_model->hasArrivals(DistributionProcess::Packages) ? DistributionProcess::Packages : DistributionProcess::Configuration);
    m_table->setFocus();
}

void PropagationDialog::run(Session &session, const ThemeSource &themes, QWidget *window)
{
    if (auto rows = derivedFrom(session, window, tr("Following changes to all depots…"), PropagationRows::of))
        PropagationDialog(session, themes, std::move(*rows), window).exec();
}

void PropagationDialog::setUpTable(const ThemeSource &themes)
{
    const QFontMetricsF metrics(font());
    m_table->setAccessibleName(tr("Arrivals"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PropagationDelegate(themes, m_table));
    showAsRows(*m_table, 26);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(PropagationModel::PlaceColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(PropagationModel::TargetColumn, QHeaderView::Stretch); // share what there is: both hold names
    header->resizeSection(PropagationModel::ContextColumn, scaledInt(metrics, 120));
    header->resizeSection(PropagationModel::StepsColumn, scaledInt(metrics, 60));
    for (const int section : {PropagationModel::EarliestColumn, PropagationModel::TypicalColumn, PropagationModel::WorstColumn})
        header->resizeSection(section, scaledInt(metrics, 92));
    header->setSortIndicator(PropagationModel::WorstColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
}

QWidget *PropagationDialog::makeAssumptions(const ThemeSource &themes)
{
    const int gap = scaledInt(QFontMetricsF(font()), 8);
    m_unknownTitle = new SectionLabel(themes, tr("Unknown, so typical and worst may be longer"));
    m_unknown = paragraph(themes, Tone::Text);
    m_assumedTitle = new SectionLabel(themes, tr("Assumed"));
    m_assumed = paragraph(themes, Tone::TextSecondary);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, gap, 0);
    column->setSpacing(gap / 2);
    m_assumedTitle->setContentsMargins(0, gap / 2, 0, 0);
    for (QWidget *one : {m_unknownTitle, m_unknown, m_assumedTitle, m_assumed})
        column->addWidget(one);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("What these times rest on"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    m_foot = area;
    m_footInside = inside;
    return area;
}

void PropagationDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitFoot();
}

/// As high as its words need, up to a third of the window: the table gets the rest.
void PropagationDialog::fitFoot()
{
    const int side = scaledInt(QFontMetricsF(font()), 8) * 4;
    m_foot->setFixedHeight(std::clamp(m_footInside->layout()->heightForWidth(width() - side), 0, height() / 3));
}

void PropagationDialog::setProcess(DistributionProcess process)
{
    m_model->setProcess(process);
    m_processes->setCurrentIndex(static_cast<int>(process));
    follow();
}

void PropagationDialog::follow()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_meaning->setPlainText(processMeaning(m_model->process()));
    m_table->setColumnHidden(PropagationModel::ContextColumn, !hasRows || !m_model->hasSeveralContexts());
    m_table->setColumnHidden(PropagationModel::StepsColumn, m_model->process() == DistributionProcess::Preparation);
    m_nothing->setSentence(m_model->hasArrivals(DistributionProcess::Configuration) ? tr("No repository stands above a depot, so nothing is distributed.")
                                                                                   : tr("The plan has no depot, so nothing is distributed."));
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    m_foot->setVisible(hasRows);
    if (hasRows)
        m_table->selectRow(0);
    const QString unknown = unknownText(), assumed = assumedText();
    m_unknown->setPlainText(unknown);
    m_unknownTitle->setVisible(!unknown.isEmpty());
    m_unknown->setVisible(!unknown.isEmpty());
    m_assumed->setPlainText(assumed);
    m_assumedTitle->setVisible(!assumed.isEmpty());
    m_assumed->setVisible(!assumed.isEmpty());
    fitFoot();
}

QString PropagationDialog::unknownText() const { return assumptions(true); }
QString PropagationDialog::assumedText() const { return assumptions(false); }

QString PropagationDialog::assumptions(bool leaveOpen) const
{
    QStringList lines;
    for (const Assumption &one : m_model->propagation().assumptions) {
        if (one.process == m_model->process() && leavesOpen(one.kind) == leaveOpen)
            lines += u"• "_s + plain(assumptionText(m_session.plan(), one));
    }
    return lines.join(u'\n');
}

} // namespace sitewright
