// SPDX-License-Identifier: MIT
// Floats over the plan while a cascade is shown: which one, what it sums up to, and the way out.
#pragma once

#include <QWidget>

class QToolButton;

namespace sitewright {

class CascadeGuide;
class ThemeSource;
class TonedLabel;

class CascadeBanner : public QWidget {
    Q_OBJECT

public:
    CascadeBanner(CascadeGuide &guide, const ThemeSource &themes, QWidget *parent);

    /// At the top, in the middle of the parent and clear of what stands at its upper left.
    void place(int reserve);
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    CascadeGuide &m_guide;
    const ThemeSource &m_themes;
    TonedLabel *m_title;
    TonedLabel *m_sums;
    QToolButton *m_close;
    int m_reserve = 0;
};

} // namespace sitewright
