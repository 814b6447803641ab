// SPDX-License-Identifier: MIT
// The one place where Sitewright names a colour. A Theme is a small value: hand it to painters, compare it, keep it.
// Views ask for meanings (a Tone), never for numbers; light, dark and high contrast differ only here.
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <string_view>

namespace sitewright {

enum class Tone : quint8 {
    // Chrome
    Window, Panel, Field, Line, FieldLine, Hover, ScrollHandle, Shadow,
    // Text and what one acts on
    Text, TextSecondary, TextQuiet, TextDisabled, Accent, AccentHover, AccentTint, OnAccent, FocusRing,
    // The plan's own surfaces, from outside to inside
    Canvas, GridDot, Organisation, OrganisationLine, Region, RegionLine, Site, SiteLine,
    ManagementPoint, ManagementPointLine,
    // Severities and outcomes; a tint is the surface its colour stands on
    Error, ErrorTint, Warning, WarningTint, Hint, HintTint, Good, GoodTint,
    // How full a network link is; always beside a number
    LoadLow, LoadMedium, LoadHigh,
    // The label at the pointer while something is dragged
    DragLabel, DragLabelText, DragLabelGood, DragLabelBad,
};
inline constexpr std::size_t toneCount = std::size_t(Tone::DragLabelBad) + 1;

class Theme {
public:
    Theme();  // light
    static Theme light();
    static Theme dark();
    // Light or dark by the lightness of the system's windows; an extreme palette gives a high-contrast theme of its colours.
    static Theme forPalette(const QPalette &systemPalette);

    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return m_highContrast; }

    QColor color(Tone tone) const { return QColor::fromRgb(m_tones[std::size_t(tone)]); }
    // typeKey as in the plan file, for example "distributionService"; anything else is a planner's own type: neutral.
    QColor application(std::string_view typeKey) const;
    // Who serves a site: one of ten colours, the same for the same id in every session. Never the only sign.
    QColor serviceColor(quint64 id) const;

    QPalette palette() const;

    bool operator==(const Theme &) const = default;

private:
    struct Unset {};
    explicit Theme(Unset) {}
    static Theme make(bool dark);
    static Theme highContrast(const QPalette &systemPalette, const Theme &nearest);
    QRgb &tone(Tone tone) { return m_tones[std::size_t(tone)]; }

    static constexpr std::size_t applicationCount = 10;
    static constexpr std::size_t serviceCount = 10;
    std::array<QRgb, toneCount> m_tones{};
    std::array<QRgb, applicationCount> m_applications{};
    std::array<QRgb, serviceCount> m_services{};
    bool m_dark = false;
    bool m_highContrast = false;
};

// colour over ground at a share of 0 to 1, as an opaque colour: cheaper to paint than transparency and measurable.
QColor mixed(const QColor &ground, const QColor &colour, qreal share);
// Contrast of two opaque colours as WCAG 2 defines it: 1 to 21.
qreal contrastRatio(const QColor &one, const QColor &other);

}  // namespace sitewright
