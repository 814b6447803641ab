// SPDX-License-Identifier: MIT
#include "app/shortcuts_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/shortcut_editor.h"
#include "app/shortcut_model.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/fonts.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Shortcuts", text); }

void fill(QTreeWidget &list, const ShortcutSettings &settings)
{
    list.clear();
    std::array<QTreeWidgetItem *, menuCount> menus{};
    for (const ActionSpec &row : actionTable()) {
        const QList<QKeySequence> keys = settings.keys(row.id);
        if (keys.isEmpty())
            continue;
        QTreeWidgetItem *&menu = menus[static_cast<std::size_t>(row.menu)];
        if (!menu) {
            menu = new QTreeWidgetItem(&list, {commandMenu(row.id)});
            menu->setFont(0, boldFont(list.font()));
        }
        new QTreeWidgetItem(menu, {commandName(row.id), QKeySequence::listToString(keys, QKeySequence::NativeText)});
    }
    list.expandAll();
}

void showOverview(const ShortcutSettings &settings, QAction &configure, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Shortcuts"));
    auto *list = new QTreeWidget(dialog);
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setAccessibleName(dialog->windowTitle());
    list->setFrameShape(QFrame::NoFrame);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    fill(*list, settings);
    QObject::connect(&settings, &ShortcutSettings::changed, list, [list, &settings] { fill(*list, settings); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    calmClose(*buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    QPushButton *change = buttons->addButton(tr("&Configure…"), QDialogButtonBox::ActionRole);
    QObject::connect(change, &QPushButton::clicked, &configure, &QAction::trigger);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    const QFontMetricsF metrics(dialog->font());
    dialog->resize(scaledInt(metrics, 600), scaledInt(metrics, 660));
    dialog->show();
}

} // namespace

void configureShortcuts(Actions &actions, const ThemeSource &themes, QWidget *window)
{
    auto *settings = new ShortcutSettings(actions, window);
    QAction *configure = actions[ActionId::ConfigureShortcuts];
    actions.on(ActionId::Shortcuts, settings, [settings, configure, window] { showOverview(*settings, *configure, window); });
    actions.on(ActionId::ConfigureShortcuts, settings, [settings, &themes, window] { ShortcutEditor(*settings, themes, window).exec(); });
}

} // namespace sitewright
