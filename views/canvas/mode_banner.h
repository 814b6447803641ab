// SPDX-License-Identifier: MIT
// Says over a view that it is in a mode of its own, and ends it.
#pragma once

#include <QWidget>

class QLabel;

namespace sitewright {

class ThemeSource;

class ModeBanner : public QWidget {
    Q_OBJECT

public:
    ModeBanner(const ThemeSource &themes, const QString &sentence, QWidget *parent);

signals:
    void done();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void readTheme();

    const ThemeSource &m_themes;
    QLabel *m_label;
};

} // namespace sitewright
