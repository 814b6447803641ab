// SPDX-License-Identifier: MIT
#include "views/dialogs/rule_settings_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include "model/rules/finding_text.h"
#include "views/dialogs/rule_table_model.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/row_table.h"
#include "views/shared/theme_source.h"

namespace sitewright {

RuleSettingsTable::RuleSettingsTable(RuleTableModel &model, const ThemeSource &themes, QWidget *parent) : QTableView(parent), m_model(model)
{
    setAccessibleName(tr("Rules"));
    setModel(&model);
    setItemDelegate(new RuleSettingsDelegate(themes, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(RuleTableModel::TitleColumn, QHeaderView::Stretch);
    sizeColumns();
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == RuleTableModel::SeverityColumn)
            edit(index);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != RuleTableModel::SeverityColumn && index.column() != RuleTableModel::OnColumn)
            emit pageWanted(index);
    });
}

void RuleSettingsTable::choose(int row)
{
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, RuleTableModel::TitleColumn));
    scrollTo(currentIndex(), PositionAtCenter);
}

void RuleSettingsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

void RuleSettingsTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && event->key() == Qt::Key_Space) { // wherever in the row one is
        const QModelIndex on = current.siblingAtColumn(RuleTableModel::OnColumn);
        m_model.setData(on, on.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    } else if (current.isValid() && event->key() == Qt::Key_F2) {
        edit(current.siblingAtColumn(RuleTableModel::SeverityColumn));
    } else if (current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit pageWanted(current);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RuleSettingsTable::sizeColumns()
{
    const QFontMetricsF metrics(font());
    showAsRows(*this, 28);
    horizontalHeader()->setMinimumSectionSize(8);
    const std::pair<int, int> widths[] = {{RuleTableModel::OnColumn, 38}, {RuleTableModel::CodeColumn, 74}, {RuleTableModel::SeverityColumn, 132},
                                          {RuleTableModel::CategoryColumn, 96}, {RuleTableModel::OriginColumn, 136}, {RuleTableModel::CountColumn, 70}};
    for (const auto &[column, width] : widths)
        horizontalHeader()->resizeSection(column, scaledInt(metrics, width));
}

// --- delegate -------------------------------------------------------------------------------------------------------------

void RuleSettingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == RuleTableModel::OnColumn)
        return QStyledItemDelegate::paint(painter, option, index);
    const Theme &theme = m_themes.theme();
    const QFontMetricsF metrics(option.font);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.color(Tone::AccentTint));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(Tone::Hover));
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRectF rect = QRectF(option.rect).adjusted(scaled(metrics, 6), 0, -scaled(metrics, 6), 0);
    const bool isOff = index.data(RuleTableModel::OffRole).toBool();
    const bool isMain = index.column() == RuleTableModel::CodeColumn || index.column() == RuleTableModel::TitleColumn;
    Tone tone = isOff ? Tone::TextQuiet : isMain ? Tone::Text : Tone::TextSecondary;
    QFont font = option.font;
    if (index.column() == RuleTableModel::SeverityColumn) {
        const qreal side = scaled(metrics, 10), arrow = scaled(metrics, 12);
        QRectF mark(0, 0, side, side);
        mark.moveCenter({mirrored ? rect.right() - side / 2 : rect.left() + side / 2, rect.center().y()});
        if (isOff)
            painter->setOpacity(0.5);
        paintSeverity(*painter, mark, theme, static_cast<SeverityMark>(index.data(RuleTableModel::SeverityRole).toInt()));
        painter->setOpacity(1);
        const QRect chevron(static_cast<int>(mirrored ? rect.left() : rect.right() - arrow), static_cast<int>(rect.center().y() - arrow / 2),
                            static_cast<int>(arrow), static_cast<int>(arrow));
        if (option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Selected))
            icon(theme, QLatin1StringView("expand"), Tone::TextQuiet).paint(painter, chevron);
        const qreal before = side + scaled(metrics, 6), after = arrow + scaled(metrics, 4);
        rect.adjust(mirrored ? after : before, 0, mirrored ? -before : -after, 0);
        if (index.data(RuleTableModel::RegradedRole).toBool()) {
            font = boldFont(font);
            tone = isOff ? Tone::TextQuiet : Tone::Text;
        }
    }
    painter->setFont(font);
    painter->setLayoutDirection(option.direction);
    const bool atEnd = index.column() == RuleTableModel::CountColumn;
    paintText(*painter, rect, index.data(Qt::DisplayRole).toString(), theme.color(tone), atEnd ? Qt::AlignTrailing : Qt::AlignLeading);
    painter->restore();
}

QWidget *RuleSettingsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    const auto own = static_cast<Severity>(index.data(RuleTableModel::UsualRole).toInt());
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        const QString name = severityName(severity);
        box->addItem(severityIcon(m_themes.theme(), static_cast<SeverityMark>(severity)), severity == own ? tr("%1 (usual)").arg(name) : name);
    }
    box->setAccessibleName(tr("Severity"));
    auto *self = const_cast<RuleSettingsDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, [box] { box->showPopup(); });
    return box;
}

void RuleSettingsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor); box && !box->view()->isVisible())
        box->setCurrentIndex(index.data(RuleTableModel::SeverityRole).toInt());
}

void RuleSettingsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentIndex(), Qt::EditRole);
}

} // namespace sitewright
