// SPDX-License-Identifier: MIT
#include "views/ledger/link_chart.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include "model/analysis/ledger_words.h"
#include "views/session/session.h"
#include "views/shared/chips.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

namespace {

Tone loadTone(const LinkLoad &load)
{
    const double used = load.utilisation.value_or(0);
    return used > 0.8 ? Tone::LoadHigh : used > 0.5 ? Tone::LoadMedium : Tone::LoadLow;
}

class BarDelegate : public QStyledItemDelegate {
public:
    BarDelegate(const LinkChartModel &model, const ThemeSource &themes, QObject *parent) : QStyledItemDelegate(parent), m_model(model), m_themes(themes) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {scaledInt(QFontMetricsF(option.font), 120), scaledInt(QFontMetricsF(option.font), 34)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_themes.theme();
        const QFontMetricsF metrics(option.font);
        const QFont small = smallFont(option.font);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.color(Tone::AccentTint));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color(Tone::Hover));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setLayoutDirection(option.direction);
        QRectF rect = QRectF(option.rect).adjusted(scaled(metrics, 12), scaled(metrics, 3), -scaled(metrics, 12), -scaled(metrics, 5));
        const qreal thick = scaled(metrics, 5);
        const QRectF words(rect.left(), rect.top(), rect.width(), rect.height() - thick - scaled(metrics, 2));
        const QString number = m_model.numberText(index.row());
        painter->setFont(small);
        const qreal width = QFontMetricsF(small).horizontalAdvance(number) + 1;
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRectF left(words.left(), words.top(), width, words.height()), right(words.right() - width, words.top(), width, words.height());
        paintText(*painter, mirrored ? left : right, number, theme.color(Tone::TextSecondary), Qt::AlignTrailing);
        const qreal gap = width + scaled(metrics, 8);
        paintText(*painter, words.adjusted(mirrored ? gap : 0, 0, mirrored ? 0 : -gap, 0), index.data().toString(), theme.color(Tone::Text),
                  Qt::AlignLeading, Qt::ElideMiddle);
        const QRectF track(rect.left(), rect.bottom() - thick, rect.width(), thick);
        paintBox(*painter, track, thick / 2, theme.color(Tone::Hover), QColor(), 0);
        const qreal length = std::max(track.width() * m_model.share(index.row()), thick);
        const QRectF bar(mirrored ? track.right() - length : track.left(), track.top(), length, thick);
        paintBox(*painter, bar, thick / 2, theme.color(loadTone(m_model.load(index.row()))), QColor(), 0);
        painter->restore();
    }

private:
    const LinkChartModel &m_model;
    const ThemeSource &m_themes;
};

} // namespace

LinkChartModel::LinkChartModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session) {}

void LinkChartModel::refresh(LedgerWeight weight)
{
    beginResetModel();
    m_weight = weight;
    m_loads = m_session.wantLinks() ? m_session.ledger().linkLoads() : std::vector<LinkLoad>();
    std::erase_if(m_loads, [](const LinkLoad &load) { return load.actions == 0; });
    std::ranges::stable_sort(m_loads, [this](const LinkLoad &a, const LinkLoad &b) { return weighed(b) < weighed(a); });
    endResetModel();
}

int LinkChartModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_loads.size()); }

bool LinkChartModel::isGoing(int row) const { return !m_session.plan().isLive(load(row).link); }

double LinkChartModel::share(int row) const
{
    const std::int64_t most = weighed(m_loads.front());
    return most > 0 ? static_cast<double>(weighed(load(row))) / static_cast<double>(most) : 0;
}

QString LinkChartModel::numberText(int row) const
{
    const LinkLoad &shown = load(row);
    const QString number = m_weight == LedgerWeight::Volume ? volumeText(shown.kilobytes) : QLocale().toString(qlonglong(shown.actions));
    if (!shown.utilisation)
        return number;
    const double percent = *shown.utilisation * 100;
    if (percent > 0 && percent < 0.1)
        return tr("%1 · <0.1 %").arg(number);
    return tr("%1 · %2 %").arg(number).arg(percent, 0, 'f', percent < 10 && percent > 0 ? 1 : 0);
}

QVariant LinkChartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || isGoing(index.row()))
        return {};
    const LinkLoad &shown = load(index.row());
    const QString name = plain(m_session.plan().displayName(shown.link));
    if (role == Qt::DisplayRole)
        return name;
    const QString actions = tr("%Ln action(s) a cycle", nullptr, static_cast<int>(shown.actions));
    const QString used = shown.utilisation ? tr("%1 % of what it can carry in the shortest time frame of its sites").arg(*shown.utilisation * 100, 0, 'f', 1)
                                           : tr("bandwidth unknown");
    const QString all = QStringLiteral("%1: %2, %3, %4").arg(name, actions, volumeText(shown.kilobytes), used);
    if (role == Qt::ToolTipRole)
        return toolTip(all);
    return role == Qt::AccessibleTextRole ? QVariant(all) : QVariant();
}

LinkChart::LinkChart(LinkChartModel &model, const ThemeSource &themes, QWidget *parent) : QListView(parent)
{
    setAccessibleName(tr("WAN links by load"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem);
    setModel(&model);
    setItemDelegate(new BarDelegate(model, themes, this));
    connect(&themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    const auto choose = [this, &model](const QModelIndex &index) {
        if (index.isValid() && !model.isGoing(index.row()))
            emit linkChosen(model.load(index.row()).link);
    };
    connect(this, &QAbstractItemView::clicked, this, choose);
    connect(this, &QAbstractItemView::activated, this, choose);
}

} // namespace sitewright
