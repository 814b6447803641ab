// SPDX-License-Identifier: MIT
#include "views/shared/theme.h"

#include <algorithm>
#include <cmath>

namespace sitewright {
namespace {

struct ToneRow {
    Tone tone;
    QRgb light;
    QRgb dark;
};

constexpr QRgb rgb(quint32 value)
{
    return 0xff000000u | value;
}

constexpr ToneRow toneRows[] = {
    {Tone::Window, rgb(0xF4F5F7), rgb(0x1B1E25)},
    {Tone::Panel, rgb(0xFFFFFF), rgb(0x22262F)},
    {Tone::Field, rgb(0xFAFBFC), rgb(0x262B35)},
    {Tone::Line, rgb(0xDFE2E8), rgb(0x343A47)},
    {Tone::FieldLine, rgb(0xD3D8E0), rgb(0x414959)},
    {Tone::Hover, rgb(0xF1F3F7), rgb(0x2A2F3A)},
    {Tone::ScrollHandle, rgb(0xB9C0CC), rgb(0x555F72)},
    {Tone::Shadow, rgb(0x1B2130), rgb(0x000000)},
    {Tone::Text, rgb(0x1B2130), rgb(0xE7EAF0)},
    {Tone::TextSecondary, rgb(0x505A6B), rgb(0xB3BBC9)},
    {Tone::TextQuiet, rgb(0x5F6878), rgb(0xA3ACBC)},
    {Tone::TextDisabled, rgb(0x9AA2B1), rgb(0x6C7587)},
    {Tone::Accent, rgb(0x2F5FD0), rgb(0x7FA2FF)},
    {Tone::AccentHover, rgb(0x264FB0), rgb(0x9DB8FF)},
    {Tone::AccentTint, rgb(0xE7EDFB), rgb(0x2B3858)},
    {Tone::OnAccent, rgb(0xFFFFFF), rgb(0x12182A)},
    {Tone::FocusRing, rgb(0x2F5FD0), rgb(0x7FA2FF)},
    {Tone::Canvas, rgb(0xF7F8FA), rgb(0x1E222A)},
    {Tone::GridDot, rgb(0xE9ECF1), rgb(0x282D37)},
    {Tone::Organisation, rgb(0xF7F8FA), rgb(0x1E222A)},
    {Tone::OrganisationLine, rgb(0xCBD2DE), rgb(0x3B4352)},
    {Tone::Region, rgb(0xECEFF4), rgb(0x242934)},
    {Tone::RegionLine, rgb(0xCBD2DE), rgb(0x3B4352)},
    {Tone::Site, rgb(0xFFFFFF), rgb(0x2B303C)},
    {Tone::SiteLine, rgb(0xC9D0DC), rgb(0x454E5F)},
    {Tone::ManagementPoint, rgb(0xF5F7FB), rgb(0x333A48)},
    {Tone::ManagementPointLine, rgb(0xD5DBE6), rgb(0x4A5466)},
    {Tone::Error, rgb(0xC02B45), rgb(0xFF8093)},
    {Tone::ErrorTint, rgb(0xFBE9EC), rgb(0x4A2730)},
    {Tone::Warning, rgb(0x8A5200), rgb(0xF0B35A)},
    {Tone::WarningTint, rgb(0xFCF1DF), rgb(0x45371F)},
    {Tone::Hint, rgb(0x2462A8), rgb(0x86BDF5)},
    {Tone::HintTint, rgb(0xE6F0FA), rgb(0x243A52)},
    {Tone::Good, rgb(0x1F6F46), rgb(0x79CFA0)},
    {Tone::GoodTint, rgb(0xE4F3EA), rgb(0x24402F)},
    {Tone::LoadLow, rgb(0x7A8496), rgb(0x8A94A6)},
    {Tone::LoadMedium, rgb(0xB8791A), rgb(0xD79A3A)},
    {Tone::LoadHigh, rgb(0xC02B45), rgb(0xFF8093)},
    {Tone::DragLabel, rgb(0x1B2130), rgb(0x0E1015)},
    {Tone::DragLabelText, rgb(0xFFFFFF), rgb(0xFFFFFF)},
    {Tone::DragLabelGood, rgb(0x79CFA0), rgb(0x79CFA0)},
    {Tone::DragLabelBad, rgb(0xFF8093), rgb(0xFF8093)},
};
static_assert(std::size(toneRows) == toneCount);

struct ApplicationRow {
    std::string_view typeKey;
    QRgb light;
    QRgb dark;
};

constexpr ApplicationRow applicationRows[] = {
    {"businessLogicServer", rgb(0x6B4FBB), rgb(0xB7A3F2)},
    {"distributionService", rgb(0x1F6FB2), rgb(0x7FBDF0)},
    {"eventDispatcher", rgb(0xA8501D), rgb(0xF2AE83)},
    {"osdProxy", rgb(0x23784A), rgb(0x7FD3A4)},
    {"serviceInstallationService", rgb(0x8A2F78), rgb(0xE59AD6)},
    {"patchManagement", rgb(0x5F6B1E), rgb(0xC6D17A)},
    {"relayProxy", rgb(0x44607A), rgb(0xA9C2DA)},
    {"clientProxy", rgb(0x1E6F78), rgb(0x86CCD3)},
    {"eventReceiver", rgb(0x5B2333), rgb(0xF2B9C5)},
    {"", rgb(0x505A6B), rgb(0xB3BBC9)},  // every other type: neutral
};

struct ServiceRow {
    QRgb light;
    QRgb dark;
};

constexpr ServiceRow serviceRows[] = {
    {rgb(0x1F6FB2), rgb(0x7FBDF0)},  // blue
    {rgb(0x2C8F5D), rgb(0x5CC48D)},  // green
    {rgb(0xB87512), rgb(0xE0A23C)},  // amber
    {rgb(0x8A4FC4), rgb(0xBF9BEF)},  // violet
    {rgb(0xC2456E), rgb(0xF08BAA)},  // rose
    {rgb(0x13818C), rgb(0x57C5CE)},  // teal
    {rgb(0x8C5A2B), rgb(0xCFA27A)},  // brown
    {rgb(0x6B7A16), rgb(0xB9C654)},  // olive
    {rgb(0x4A55B8), rgb(0x9AA5F5)},  // indigo
    {rgb(0xC4551F), rgb(0xF39A6B)},  // vermilion
};

qreal linear(int channel)
{
    const qreal value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

bool isExtreme(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const qreal ratio = contrastRatio(ground, palette.color(QPalette::WindowText));
    // Ordinary desktops stay below: black on #F0F0F0 is 18.4. Yellow on black, a common high-contrast pair, is 19.6.
    return ratio >= 20.0 || (luminance(ground) < 0.002 && ratio >= 15.0);
}

// Moves a colour towards the text until it can be read on the ground; keeps what the colour means.
QRgb readable(const QColor &colour, const QColor &ground, const QColor &text, qreal wanted)
{
    for (qreal share = 0.0; share < 1.0; share += 0.1) {
        const QColor candidate = mixed(colour, text, share);
        if (contrastRatio(candidate, ground) >= wanted)
            return candidate.rgb();
    }
    return text.rgb();
}

}  // namespace

QColor mixed(const QColor &ground, const QColor &colour, qreal share)
{
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return QColor(part(ground.red(), colour.red()), part(ground.green(), colour.green()),
                  part(ground.blue(), colour.blue()));
}

qreal contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

Theme::Theme() : Theme(light()) {}

Theme Theme::light()
{
    static const Theme theme = make(false);
    return theme;
}

Theme Theme::dark()
{
    static const Theme theme = make(true);
    return theme;
}

Theme Theme::make(bool dark)
{
    Theme theme{Unset{}};
    theme.m_dark = dark;
    for (const ToneRow &row : toneRows)
        theme.tone(row.tone) = dark ? row.dark : row.light;
    static_assert(std::size(applicationRows) == applicationCount && std::size(serviceRows) == serviceCount);
    for (std::size_t i = 0; i < applicationCount; ++i)
        theme.m_applications[i] = dark ? applicationRows[i].dark : applicationRows[i].light;
    for (std::size_t i = 0; i < serviceCount; ++i)
        theme.m_services[i] = dark ? serviceRows[i].dark : serviceRows[i].light;
    return theme;
}

Theme Theme::forPalette(const QPalette &systemPalette)
{
    const Theme nearest = luminance(systemPalette.color(QPalette::Window)) < 0.18 ? dark() : light();
    return isExtreme(systemPalette) ? highContrast(systemPalette, nearest) : nearest;
}

Theme Theme::highContrast(const QPalette &systemPalette, const Theme &nearest)
{
    const QColor ground = systemPalette.color(QPalette::Window);
    const QColor text = systemPalette.color(QPalette::WindowText);
    Theme theme = nearest;
    theme.m_highContrast = true;
    for (Tone surface : {Tone::Window, Tone::Panel, Tone::Field, Tone::Canvas, Tone::Organisation, Tone::Region,
                         Tone::Site, Tone::ManagementPoint, Tone::ErrorTint, Tone::WarningTint, Tone::HintTint,
                         Tone::GoodTint, Tone::DragLabel})
        theme.tone(surface) = ground.rgb();
    for (Tone words : {Tone::Text, Tone::TextSecondary, Tone::TextQuiet, Tone::DragLabelText, Tone::OrganisationLine,
                       Tone::RegionLine, Tone::SiteLine, Tone::ManagementPointLine, Tone::Line, Tone::FieldLine,
                       Tone::ScrollHandle})
        theme.tone(words) = text.rgb();
    for (Tone tint : {Tone::AccentTint, Tone::Hover})
        theme.tone(tint) = mixed(ground, text, tint == Tone::Hover ? 0.1 : 0.2).rgb();
    theme.tone(Tone::GridDot) = mixed(ground, text, 0.2).rgb();
    theme.tone(Tone::TextDisabled) = mixed(ground, text, 0.6).rgb();
    theme.tone(Tone::OnAccent) = ground.rgb();
    const QColor tinted = theme.color(Tone::AccentTint);
    for (Tone mark : {Tone::Accent, Tone::AccentHover, Tone::FocusRing, Tone::Error, Tone::Warning, Tone::Hint,
                      Tone::Good, Tone::LoadLow, Tone::LoadMedium, Tone::LoadHigh, Tone::DragLabelGood,
                      Tone::DragLabelBad})
        theme.tone(mark) = readable(theme.color(mark), tinted, text, 7.0);
    for (QRgb &colour : theme.m_applications)
        colour = readable(QColor::fromRgb(colour), tinted, text, 7.0);
    for (QRgb &colour : theme.m_services)
        colour = readable(QColor::fromRgb(colour), tinted, text, 4.5);
    return theme;
}

QColor Theme::application(std::string_view typeKey) const
{
    const auto row = std::ranges::find(applicationRows, typeKey, &ApplicationRow::typeKey);
    const auto index = row == std::end(applicationRows) ? applicationCount - 1
                                                         : std::size_t(row - std::begin(applicationRows));
    return QColor::fromRgb(m_applications[index]);
}

QColor Theme::serviceColor(quint64 id) const
{
    // A full mix (the finaliser of splitmix64), because packed text ids differ mostly in their high bits.
    id = (id ^ (id >> 30)) * 0xbf58476d1ce4e5b9ull;
    id = (id ^ (id >> 27)) * 0x94d049bb133111ebull;
    return QColor::fromRgb(m_services[(id ^ (id >> 31)) % serviceCount]);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Tone tone) { palette.setColor(role, color(tone)); };
    set(QPalette::Window, Tone::Panel);
    set(QPalette::WindowText, Tone::Text);
    set(QPalette::Base, Tone::Panel);
    set(QPalette::AlternateBase, Tone::Window);
    set(QPalette::Text, Tone::Text);
    set(QPalette::PlaceholderText, Tone::TextQuiet);
    set(QPalette::Button, Tone::Field);
    set(QPalette::ButtonText, Tone::Text);
    set(QPalette::BrightText, Tone::OnAccent);
    set(QPalette::ToolTipBase, Tone::DragLabel);
    set(QPalette::ToolTipText, Tone::DragLabelText);
    // Selected rows are tinted, so that severity and application colours keep their contrast on them.
    set(QPalette::Highlight, Tone::AccentTint);
    set(QPalette::HighlightedText, Tone::Text);
    set(QPalette::Link, Tone::Accent);
    set(QPalette::LinkVisited, Tone::Accent);
    set(QPalette::Light, Tone::Panel);
    set(QPalette::Midlight, Tone::Hover);
    set(QPalette::Mid, Tone::Line);
    set(QPalette::Dark, Tone::FieldLine);
    set(QPalette::Shadow, Tone::Shadow);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                     QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Tone::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Tone::Hover));
    return palette;
}

}  // namespace sitewright
