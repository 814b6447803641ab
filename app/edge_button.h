// SPDX-License-Identifier: MIT
// A button at the edge of the window for a panel that is hidden there; its words run along the edge.
#pragma once

#include <QToolButton>

namespace sitewright {

class EdgeButton : public QToolButton {
    Q_OBJECT

public:
    explicit EdgeButton(Qt::Edge edge, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isUpright() const { return m_edge == Qt::LeftEdge || m_edge == Qt::RightEdge; }

    const Qt::Edge m_edge;
};

} // namespace sitewright
