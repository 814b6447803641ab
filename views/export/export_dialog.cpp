// SPDX-License-Identifier: MIT
#include "views/export/export_dialog.h"

#include <cmath>

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "views/export/picture_form.h"
#include "views/export/picture_preview.h"
#include "views/export/picture_sheet.h"
#include "views/export/plan_snapshot.h"
#include "views/export/preview_work.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

namespace sitewright {

ExportDialog::ExportDialog(Session &session, const ThemeSource &themes, const PictureContext &context, const PictureChoice &choice, QWidget *parent)
    : QDialog(parent), m_session(session), m_context(context)
{
    const QFontMetricsF metrics(font());
    const int gap = scaledInt(metrics, 8);
    setWindowTitle(tr("Export a picture"));
    QVBoxLayout *column = dialogColumn(*this, 16);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap * 2);
    m_preview = new PicturePreview(themes);
    m_work = new PreviewWork(this);
    connect(m_work, &PreviewWork::ready, this, &ExportDialog::showPreview);
    row->addWidget(m_preview, 1);
    auto *side = new QVBoxLayout;
    m_form = new PictureForm(session, context, choice);
    addRows(choice);
    side->addWidget(m_form);
    m_size = new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Small);
    m_size->setWordWrap(true);
    m_size->setMinimumHeight(int(metrics.height() * 3));
    m_size->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    side->addWidget(m_size);
    side->addStretch(1);
    row->addLayout(side);
    column->addLayout(row, 1);
    addButtons();
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::refresh);
    connect(m_form, &PictureForm::changed, &m_soon, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_format, m_ground})
        connect(box, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_percent, &QSpinBox::valueChanged, &m_soon, qOverload<>(&QTimer::start));
    const auto forget = [this] {
        m_plan.reset();
        m_soon.start();
    };
    connect(&session, &Session::changed, this, forget);
    connect(&session, &Session::replaced, this, forget);
    connect(&session, &Session::linksCounted, &m_soon, qOverload<>(&QTimer::start));
    resize(scaledInt(metrics, 900), scaledInt(metrics, 520));
    refresh();
    connect(m_preview, &PicturePreview::resized, this, &ExportDialog::refresh);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::addRows(const PictureChoice &choice)
{
    QFormLayout &rows = m_form->rows();
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("pictureFormat"));
    m_format->addItems({tr("SVG – drawing, to edit and to scale"), tr("PDF – document, to print"), tr("PNG – image, for slides and the web")});
    m_format->setCurrentIndex(int(choice.format));
    m_percent = new QSpinBox;
    m_percent->setRange(10, 800);
    m_percent->setSingleStep(25);
    m_percent->setSuffix(tr(" %"));
    m_percent->setValue(choice.percent);
    m_ground = new QComboBox;
    m_ground->addItems({tr("Light"), tr("Dark"), tr("White paper")});
    m_ground->setCurrentIndex(int(choice.ground));
    rows.insertRow(0, tr("&Format"), m_format);
    rows.insertRow(3, tr("&Scale"), m_percent);
    rows.insertRow(4, tr("&Background"), m_ground);
}

void ExportDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_copy = buttons->addButton(tr("&Copy the picture"), QDialogButtonBox::ActionRole);
    m_export = addDialogEnd(*this, tr("&Export…"), buttons);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copyWanted);
}

PictureChoice ExportDialog::choice() const
{
    PictureChoice out = m_form->choice();
    out.format = PictureFormat(m_format->currentIndex());
    out.percent = m_percent->value();
    out.ground = PictureGround(m_ground->currentIndex());
    return out;
}

PictureOptions ExportDialog::options() const { return optionsFor(choice(), m_session, m_context); }

void ExportDialog::refresh()
{
    if (!m_plan)
        m_plan = std::make_shared<PlanSnapshot>(m_session);
    m_work->start([plan = m_plan, options = options(), room = m_preview->room(), ratio = devicePixelRatioF()] {
        PictureSheet sheet(plan->source(), options);
        return PicturePreviewed{sheet.size(), picturePreview(sheet, room, ratio)};
    });
}

void ExportDialog::showPreview(const PicturePreviewed &preview)
{
    m_preview->setImage(preview.image);
    const QSizeF size = preview.size;
    const bool isThere = !size.isEmpty();
    m_export->setEnabled(isThere);
    m_copy->setEnabled(isThere);
    if (!isThere)
        return m_size->setPlainText({});
    const QLocale locale;
    const PictureFormat format = choice().format;
    const auto whole = [&](qreal side) { return locale.toString(qint64(std::ceil(side))); };
    constexpr qreal millimetres = 25.4 / 96; // of a pixel, as in the file
    QString said = format == PictureFormat::Pdf ? tr("%1 × %2 mm").arg(whole(size.width() * millimetres), whole(size.height() * millimetres))
                                                : tr("%1 × %2 pixels").arg(whole(size.width()), whole(size.height()));
    const bool isTooLarge = size.width() > maxPictureSide || size.height() > maxPictureSide || size.width() * size.height() > double(maxPicturePixels);
    m_copy->setEnabled(!isTooLarge); // an image, whatever the format of the file
    if (isTooLarge && format == PictureFormat::Png) {
        said += QLatin1Char('\n') + tr("That is more than an image can have. Choose a smaller scale, a part of the plan, or SVG.");
        m_export->setEnabled(false);
    } else if (isTooLarge) {
        said += QLatin1Char('\n') + tr("That is too large to be copied as an image.");
    }
    m_size->setPlainText(said);
}

} // namespace sitewright
