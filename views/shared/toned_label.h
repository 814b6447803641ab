// SPDX-License-Identifier: MIT
// Labels in a tone of the theme. Plain text only, so that names may be shown as they are.
#pragma once

#include "views/shared/theme.h"

#include <QLabel>

namespace sitewright {

class ThemeSource;

class TonedLabel : public QLabel {
    Q_OBJECT
public:
    enum class Size { Reading, Small, SmallBold, Section, Bold, Title };

    TonedLabel(const ThemeSource &themes, Tone tone, Size size, const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setPlainText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();

    const ThemeSource &m_themes;
    Tone m_tone;
    Size m_size;
    bool m_adopting = false;
};

// The small bold title over a group of rows; takes the place of group boxes.
class SectionLabel : public TonedLabel {
    Q_OBJECT
public:
    SectionLabel(const ThemeSource &themes, const QString &text, QWidget *parent = nullptr);
};

}  // namespace sitewright
