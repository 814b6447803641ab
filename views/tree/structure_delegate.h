// SPDX-License-Identifier: MIT
// Paints a row of the structure tree: mark of the kind or chip of the application, name, badge with the worst severity at the right
// edge. While something is dragged it frames the target and lets recede what does not accept it.
#pragma once

#include <functional>

#include <QStyledItemDelegate>

namespace sitewright {

class StructureModel;
class ThemeSource;

class StructureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class DropState : quint8 { None, Target, Refusing, Receding };
    using DropStateOf = std::function<DropState(const QModelIndex &)>;

    StructureDelegate(const ThemeSource &themes, const StructureModel &model, QObject *parent = nullptr);

    void setDropStateOf(DropStateOf ask) { m_dropStateOf = std::move(ask); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRectF paintMark(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    qreal paintBadge(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const ThemeSource &m_themes;
    const StructureModel &m_model;
    DropStateOf m_dropStateOf;
};

}  // namespace sitewright
