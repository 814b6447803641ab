// SPDX-License-Identifier: MIT
#include "app/shortcuts_dialog.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/actions.h"

namespace sitewright {

void showShortcuts(const Actions &actions, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Shortcuts", "Shortcuts"));
    auto *list = new QTreeWidget(dialog);
    list->setColumnCount(2);
    list->setHeaderLabels({QCoreApplication::translate("Shortcuts", "Command"), QCoreApplication::translate("Shortcuts", "Keys")});
    list->setAccessibleName(dialog->windowTitle());
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    std::array<QTreeWidgetItem *, menuCount> menus{};
    for (const ActionSpec &row : actionTable()) {
        if (row.shortcuts[0] == '\0')
            continue;
        QTreeWidgetItem *&menu = menus[static_cast<std::size_t>(row.menu)];
        if (!menu)
            menu = new QTreeWidgetItem(list, {menuTitle(row.menu).remove(QLatin1Char('&'))});
        QString name = QCoreApplication::translate("Action", row.text);
        const QString keys = QKeySequence::listToString(actions[row.id]->shortcuts(), QKeySequence::NativeText);
        new QTreeWidgetItem(menu, {name.remove(QLatin1Char('&')), keys});
    }
    list->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    dialog->resize(520, 640);
    dialog->show();
}

} // namespace sitewright
