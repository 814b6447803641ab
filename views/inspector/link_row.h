// SPDX-License-Identifier: MIT
// A line of the inspector that leads to an object: its name as a link, a quiet fact at the other side.
#pragma once

#include <optional>

#include <QAbstractButton>

#include "views/shared/chips.h"

namespace sitewright {

class ThemeSource;

class LinkRow : public QAbstractButton {
    Q_OBJECT

public:
    LinkRow(const ThemeSource &themes, const QString &name, const QString &fact, QWidget *parent = nullptr);

    void setMark(SeverityMark mark); ///< before the name, which then wraps and is no accent: a finding's sentence

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_mark.has_value(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_themes;
    QString m_fact;
    std::optional<SeverityMark> m_mark;
};

} // namespace sitewright
