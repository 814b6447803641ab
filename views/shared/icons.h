// SPDX-License-Identifier: MIT
// Icons in the colours of a theme. Action icons are our own drawings in resources/icons, one colour each, coloured here; the icons
// of kinds, applications and severities are those of chips.h. An icon keeps its theme: build it anew when the theme changes.
#pragma once

#include "views/shared/chips.h"
#include "views/shared/theme.h"

#include <QIcon>
#include <QLatin1StringView>

#include <span>
#include <string_view>

namespace sitewright {

// Every name icon() knows: "new", "open", "save-as", "undo" … as the files in resources/icons are called.
std::span<const QLatin1StringView> iconNames();

QIcon icon(const Theme &theme, QLatin1StringView name);
QIcon icon(const Theme &theme, QLatin1StringView name, Tone tone);  // for an icon that stands on an accent, or is quiet
QIcon kindIcon(const Theme &theme, KindIcon kind);
QIcon applicationIcon(const Theme &theme, std::string_view typeKey);
QIcon severityIcon(const Theme &theme, SeverityMark mark);
QIcon programIcon();

}  // namespace sitewright
