// SPDX-License-Identifier: MIT
#include "views/dialogs/object_list.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "model/plan/name_order.h"
#include "model/plan/plan.h"
#include "views/dialogs/kind_icons.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr std::size_t mostShown = 500; // more is found by typing
constexpr std::size_t mostJudged = 20'000; // to put the possible ones first

// Why it is not possible stands below the name; what to do instead in the tool tip.
QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? text : text.left(end + 1);
}

class ObjectDelegate : public QStyledItemDelegate {
public:
    ObjectDelegate(const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_themes(themes) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetricsF metrics(option.font);
        const QString reason = reasonOf(index);
        return {10, scaledInt(metrics, 26) + (reason.isEmpty() ? 0 : int(std::ceil(reasonHeight(option, reason))))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_themes.theme();
        const QFontMetricsF metrics(option.font);
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.color(Tone::AccentTint));
        else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color(Tone::Hover));
        if (option.state.testFlag(QStyle::State_HasFocus)) // come to by keyboard
            paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), scaled(metrics, 3), QColor(), theme.color(Tone::FocusRing), 1.5);
        const qreal gap = scaled(metrics, 8), side = scaled(metrics, 14);
        const QString reason = reasonOf(index);
        QRectF rest = QRectF(option.rect).adjusted(gap, 0, -gap, 0);
        rest.setHeight(scaledInt(metrics, 26));
        const auto take = [&](qreal width) {
            const bool mirrored = option.direction == Qt::RightToLeft;
            QRectF piece(mirrored ? rest.right() - width : rest.left(), rest.center().y() - side / 2, width, side);
            rest.adjust(mirrored ? 0 : width + gap, 0, mirrored ? -width - gap : 0, 0);
            return piece;
        };
        if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
            QStyleOptionViewItem box = option;
            box.rect = take(side).toAlignedRect();
            box.state.setFlag(check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            box.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, box.widget);
        }
        if (const QVariant kind = index.data(ObjectListModel::KindRole); kind.isValid()) {
            painter->setOpacity(enabled ? 1 : 0.5);
            paintKindIcon(*painter, take(side), theme, kindIconOf(static_cast<Kind>(kind.toInt())));
            painter->setOpacity(1);
        }
        painter->setFont(option.font);
        painter->setLayoutDirection(option.direction);
        const QString name = index.data(Qt::DisplayRole).toString();
        const QString beside = index.data(ObjectListModel::PlaceRole).toString();
        const qreal width = std::min(metrics.horizontalAdvance(name), beside.isEmpty() ? rest.width() : rest.width() * 0.6);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRectF nameRect(mirrored ? rest.right() - width - 2 : rest.left(), rest.top(), width + 2, rest.height());
        paintText(*painter, nameRect, name, theme.color(enabled ? Tone::Text : Tone::TextDisabled), Qt::AlignLeading);
        painter->setFont(smallFont(option.font));
        const QRectF below(rest.left(), rest.bottom() - gap / 2, rest.width(), option.rect.bottom() - rest.bottom() + gap / 2);
        rest.adjust(mirrored ? 0 : width + gap, 0, mirrored ? -width - gap : 0, 0);
        paintText(*painter, rest, beside, theme.color(Tone::TextQuiet), Qt::AlignTrailing);
        painter->setPen(theme.color(Tone::TextQuiet));
        painter->drawText(below, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, reason);
        painter->restore();
    }

private:
    static QString reasonOf(const QModelIndex &index)
    {
        return index.flags().testFlag(Qt::ItemIsEnabled) ? QString() : firstSentence(index.data(ObjectListModel::ProblemRole).toString());
    }
    static qreal reasonHeight(const QStyleOptionViewItem &option, const QString &reason)
    {
        const QFontMetricsF metrics(option.font), small(smallFont(option.font));
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const qreal width = (view ? view->viewport()->width() : 400) - 3 * scaled(metrics, 8) - scaled(metrics, 14);
        return small.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, reason).height();
    }

    const ThemeSource &m_themes;
};

} // namespace

std::vector<ObjectRef> objectsOfKinds(const Plan &plan, KindMask kinds)
{
    std::vector<ObjectRef> out;
    for (int kind = 0; kind < kindCount; ++kind) {
        if (contains(kinds, static_cast<Kind>(kind)))
            plan.forEach(static_cast<Kind>(kind), [&](ObjectRef ref) { out.push_back(ref); });
    }
    std::ranges::sort(out, [&](ObjectRef a, ObjectRef b) { return isNamedBefore(plan, a, b); });
    return out;
}

QString placeText(const Plan &plan, ObjectRef ref)
{
    QStringList parts;
    for (ObjectRef at = plan.owner(ref); at; at = plan.owner(at)) {
        if (!at.is(Kind::Organization) || parts.isEmpty())
            parts.append(plain(plan.displayName(at)));
    }
    return parts.join(u", "_s);
}

// --- model --------------------------------------------------------------------------------------------------------------

ObjectListModel::ObjectListModel(const Plan &plan, ObjectChoice choice, QObject *parent)
    : QAbstractListModel(parent), m_plan(plan), m_choice(std::move(choice))
{
    setFilter({});
}

void ObjectListModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = words.simplified();
    m_shown.clear();
    std::vector<ObjectRef> impossible;
    std::size_t judged = 0;
    for (const ObjectRef ref : m_choice.objects) {
        if (m_shown.size() == mostShown || judged == mostJudged)
            break;
        const bool fits = m_filter.isEmpty() || m_plan.displayName(ref).contains(m_filter, Qt::CaseInsensitive)
                          || placeText(m_plan, ref).contains(m_filter, Qt::CaseInsensitive);
        if (!fits)
            continue;
        const bool isPossible = !m_choice.problem || (++judged, m_choice.problem(ref).isEmpty());
        if (isPossible)
            m_shown.push_back(ref);
        else if (impossible.size() < mostShown)
            impossible.push_back(ref);
    }
    impossible.resize(std::min(impossible.size(), mostShown - m_shown.size()));
    m_shown.insert(m_shown.end(), impossible.begin(), impossible.end());
    endResetModel();
}

ObjectRef ObjectListModel::object(int row) const
{
    const int at = row - (hasNone() ? 1 : 0);
    return at < 0 || at >= static_cast<int>(m_shown.size()) ? ObjectRef() : m_shown[static_cast<std::size_t>(at)];
}

void ObjectListModel::refresh() { emit dataChanged(index(0), index(rowCount() - 1)); }

int ObjectListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size()) + (hasNone() ? 1 : 0);
}

QVariant ObjectListModel::data(const QModelIndex &index, int role) const
{
    const ObjectRef ref = object(index.row());
    if (ref.isNull())
        return role == Qt::DisplayRole ? QVariant(plain(m_choice.noneText)) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return plain(m_plan.displayName(ref));
    case PlaceRole: return placeText(m_plan, ref);
    case ProblemRole: return m_choice.problem ? m_choice.problem(ref) : QString();
    case KindRole: return static_cast<int>(ref.kind());
    case Qt::CheckStateRole: return m_choice.isChecked ? QVariant(m_choice.isChecked(ref) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole: return toolTip(m_choice.problem ? m_choice.problem(ref) : QString());
    case Qt::AccessibleDescriptionRole: {
        const QString problem = m_choice.problem ? m_choice.problem(ref) : QString();
        return problem.isEmpty() ? placeText(m_plan, ref) : problem;
    }
    default: return {};
    }
}

Qt::ItemFlags ObjectListModel::flags(const QModelIndex &index) const
{
    const ObjectRef ref = object(index.row());
    const bool offered = ref.isNull() || !m_choice.problem || m_choice.problem(ref).isEmpty();
    return offered ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

// --- widget -------------------------------------------------------------------------------------------------------------

ObjectList::ObjectList(const Plan &plan, const ThemeSource &themes, ObjectChoice choice, QWidget *parent)
    : QWidget(parent), m_model(new ObjectListModel(plan, std::move(choice), this)), m_words(new QLineEdit), m_view(new QListView)
{
    const int gap = scaledInt(QFontMetricsF(font()), 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addWidget(m_words);
    column->addWidget(m_view, 1);
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter objects"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_view->setAccessibleName(tr("Objects"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(!m_model->judges()); // reasons take lines of their own
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ObjectDelegate(themes, this));
    m_view->installEventFilter(this);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        m_view->setCurrentIndex(m_model->index(0));
    });
    connect(m_view, &QListView::clicked, this, &ObjectList::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ObjectList::currentChanged);
}

ObjectRef ObjectList::current() const { return m_model->object(m_view->currentIndex().row()); }

bool ObjectList::canChoose() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled);
}

void ObjectList::setCurrent(ObjectRef object)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->object(row) == object) {
            m_view->setCurrentIndex(m_model->index(row));
            m_view->scrollTo(m_model->index(row));
            return;
        }
    }
}

void ObjectList::choose(const QModelIndex &index)
{
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled))
        emit chosen(m_model->object(index.row()));
}

// Arrow keys walk the list while the words have the focus; Enter chooses in both.
bool ObjectList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex());
        emit entered();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched != m_words)
            break;
        QCoreApplication::sendEvent(m_view, event);
        return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sitewright
