// SPDX-License-Identifier: MIT
// Import and export as the window does them: dialogs around what the command line does too.
#pragma once

#include <QByteArray>

#include "model/base/error.h"

class QWidget;

namespace sitewright {

class PlanFiles;
class Session;
class ThemeSource;

enum class NetworkSource { Graphml, Csv };

/// True when something was imported: into the open plan as one undo step, or as a new plan.
bool importWithDialog(Session &session, PlanFiles &files, const ThemeSource &themes, NetworkSource source, QWidget *window);
/// Without asking: shows what the file holds as a new plan.
bool importFile(PlanFiles &files, NetworkSource source, const QByteArray &path, QWidget *window);
Result<void> exportJsonTo(const Session &session, const QByteArray &path);
void exportJsonWithDialog(Session &session, PlanFiles &files, QWidget *window);

} // namespace sitewright
