// SPDX-License-Identifier: MIT
#include <memory>

#include <QFile>

#include "app/commands/command_io.h"
#include "model/rules/finding_text.h"
#include "model/rules/rule_table.h"

namespace sitewright {

std::function<int()> setUpExplain(CLI::App &app)
{
    auto code = std::make_shared<std::string>();
    app.add_option("code", *code, "Code of the rule, for example WOL-01")->required();
    return [code]() -> int {
        if (!areRules({*code}))
            return exitUsage;
        QFile page(rulePagePath(*code));
        if (!page.open(QIODevice::ReadOnly)) {
            printError(QCoreApplication::translate("Command", "The page of %1 is missing from this build.").arg(QString::fromStdString(*code)));
            return exitUnreadable;
        }
        printOut(page.readAll().toStdString());
        return exitClean;
    };
}

} // namespace sitewright
