// SPDX-License-Identifier: MIT
#include "app/recovery/recovery_dialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/shared/dialog_parts.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

namespace sitewright {

RecoveryDialog::RecoveryDialog(const RecoveryStore::Found &found, const ThemeSource &themes, QWidget *parent) : QDialog(parent)
{
    const QFontMetricsF metrics(font());
    setWindowTitle(tr("Unsaved work"));
    QVBoxLayout *column = dialogColumn(*this);
    const bool hasWorks = !found.works.empty();
    column->addWidget(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Title,
                                     hasWorks ? tr("Sitewright ended before this was saved") : tr("Unsaved work could not be read")));
    const auto explain = [&](const QString &words) {
        auto *label = new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading, words);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    if (hasWorks)
        explain(tr("Restoring opens the plan as it was last, as unsaved: your files stay as they are until you save. What is left for later is offered again."));
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Unsaved plans"));
    m_list->setVisible(hasWorks);
    column->addWidget(m_list, 1);
    addWorks(found);
    if (!found.damaged.isEmpty()) {
        QStringList names;
        for (const QString &file : found.damaged)
            names.append(plain(file));
        explain(tr("%Ln file(s) could not be read and was kept as it is:", nullptr, int(found.damaged.size())) + QLatin1Char('\n') + names.join(QLatin1Char('\n')));
    }
    addButtons(hasWorks);
    resize(scaledInt(metrics, 560), scaledInt(metrics, hasWorks ? 360 : 200));
}

void RecoveryDialog::addWorks(const RecoveryStore::Found &found)
{
    for (const LostWork &work : found.works) {
        const QString place = work.note.path.isEmpty() ? tr("never saved") : QFileInfo(QFile::decodeName(work.note.path)).absolutePath();
        const QString when = QLocale().toString(work.note.when.toLocalTime(), QLocale::ShortFormat);
        m_list->addItem(plain(work.note.name) + QLatin1Char('\n') + plain(tr("%1 – last changed %2").arg(elideMiddle(place, 60), when)));
    }
    m_list->setCurrentRow(0);
}

void RecoveryDialog::addButtons(bool hasWorks)
{
    auto *buttons = new QDialogButtonBox;
    auto *later = buttons->addButton(hasWorks ? tr("&Later") : tr("&Close"), QDialogButtonBox::RejectRole);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    layout()->addWidget(buttons);
    if (!hasWorks)
        return later->setDefault(true);
    auto *discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::DestructiveRole);
    auto *restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    restore->setProperty("primary", true);
    restore->setDefault(true);
    connect(discard, &QPushButton::clicked, this, [this] { done(Discard); });
    connect(restore, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
}

int RecoveryDialog::chosen() const { return m_list->currentRow(); }

} // namespace sitewright
