// SPDX-License-Identifier: MIT
// Says over a view that it is in a mode of its own, and ends it.
#pragma once

#include <QWidget>

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
    const ThemeSource &m_themes;
};

} // namespace sitewright
