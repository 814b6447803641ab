// SPDX-License-Identifier: MIT
#include "views/shared/dialog_parts.h"

#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/shared/fonts.h"

namespace sitewright {

QVBoxLayout *dialogColumn(QDialog &dialog, int spacing)
{
    const QFontMetricsF metrics(dialog.font());
    const int margin = scaledInt(metrics, 8) * 2;
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(scaledInt(metrics, spacing));
    return column;
}

QPushButton *addDialogEnd(QDialog &dialog, const QString &accept, QDialogButtonBox *buttons)
{
    QPushButton *button = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    button->setProperty("primary", true);
    dialog.layout()->addWidget(buttons);
    button->setDefault(true); // knows its dialog only now; Cancel would take Enter otherwise
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return button;
}

void calmClose(QDialogButtonBox &buttons)
{
    if (QPushButton *close = buttons.button(QDialogButtonBox::Close)) {
        close->setAutoDefault(false);
        close->setDefault(false);
    }
}

} // namespace sitewright
