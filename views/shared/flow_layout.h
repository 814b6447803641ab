// SPDX-License-Identifier: MIT
// Lays widgets out in lines as words in a paragraph: chips of a Management Point, pills beside a title. Follows the reading direction.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace sitewright {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;  // the height used

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
};

}  // namespace sitewright
