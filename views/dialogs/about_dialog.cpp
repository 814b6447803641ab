// SPDX-License-Identifier: MIT
#include "views/dialogs/about_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

AboutDialog::AboutDialog(const ThemeSource &themes, QWidget *parent) : QDialog(parent)
{
    const QFontMetricsF metrics(font());
    const int gap = scaledInt(metrics, 8);
    setWindowTitle(tr("About Sitewright"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap * 3, gap * 3, gap * 3, gap * 2);
    column->setSpacing(gap * 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap * 2);
    auto *picture = new QLabel;
    const int side = scaledInt(metrics, 56);
    picture->setPixmap(programIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    head->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(gap / 2);
    words->addWidget(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Title, u"Sitewright"_s));
    words->addWidget(new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading,
                                    tr("Version %1").arg(QStringLiteral(SITEWRIGHT_VERSION))));
    head->addLayout(words, 1);
    column->addLayout(head);
    const QStringList paragraphs{
        tr("A designer for the site structure of an Ivanti DSM installation: draw regions, sites and Management Points, see at once what "
           "breaks a constraint, and hand the plan over as JSON."),
        tr("Free software under the MIT licence. Sitewright is not a product of Ivanti and not supported by Ivanti."),
        tr("Built with Qt %1.").arg(QString::fromLatin1(qVersion()))};
    for (const QString &paragraph : paragraphs) {
        auto *label = new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Reading, paragraph);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addStretch(1);
    column->addWidget(buttons);
    setFixedWidth(scaledInt(metrics, 420));
}

} // namespace sitewright
