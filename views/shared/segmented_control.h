// SPDX-License-Identifier: MIT
// One of a few views, side by side in one frame ("Structure | Network"). Tab reaches it, arrow keys choose.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace sitewright {

class ThemeSource;

class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    SegmentedControl(const ThemeSource &themes, const QString &accessibleName, const QStringList &labels,
                     QWidget *parent = nullptr);

    int currentIndex() const;
    void setCurrentIndex(int index);

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_themes;
    QButtonGroup *m_group;
};

}  // namespace sitewright
