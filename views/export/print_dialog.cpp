// SPDX-License-Identifier: MIT
#include "views/export/print_dialog.h"

#include <array>
#include <atomic>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "views/export/picture_form.h"
#include "views/export/picture_preview.h"
#include "views/export/picture_sheet.h"
#include "views/export/plan_snapshot.h"
#include "views/export/preview_work.h"
#include "views/export/print_job.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/sliced_work.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

namespace sitewright {
namespace {

constexpr std::array papers{QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0, QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid};
constexpr qreal paperMargin = 10; // millimetres

} // namespace

PrintPlanDialog::PrintPlanDialog(Session &session, const ThemeSource &themes, const PictureContext &context, const PictureChoice &choice, QWidget *parent)
    : QDialog(parent), m_session(session), m_context(context), m_printer(std::make_shared<QPrinter>(QPrinter::HighResolution))
{
    const QFontMetricsF metrics(font());
    const int gap = scaledInt(metrics, 8);
    setWindowTitle(tr("Print"));
    QVBoxLayout *column = dialogColumn(*this, 16);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap * 2);
    m_form = new PictureForm(session, context, choice);
    addRows();
    adoptPaper();
    m_preview = new PicturePreview(themes, PicturePreview::Frame::None);
    m_preview->setAccessibleName(tr("Pages"));
    m_work = new PreviewWork(this);
    connect(m_work, &PreviewWork::ready, this, &PrintPlanDialog::showPreview);
    row->addWidget(m_preview, 1);
    auto *side = new QVBoxLayout;
    side->addWidget(m_form);
    m_pages = new TonedLabel(themes, Tone::TextSecondary, TonedLabel::Size::Small);
    m_pages->setWordWrap(true);
    side->addWidget(m_pages);
    addAdvice(*side, themes);
    side->addStretch(1);
    row->addLayout(side);
    column->addLayout(row, 1);
    addButtons();
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &PrintPlanDialog::refresh);
    connect(m_form, &PictureForm::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_across, &QSpinBox::valueChanged, &m_soon, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_paper, m_orientation})
        connect(box, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    const auto forget = [this] {
        m_plan.reset();
        m_soon.start();
    };
    connect(&session, &Session::changed, this, forget);
    connect(&session, &Session::replaced, this, forget);
    connect(&session, &Session::linksCounted, &m_soon, qOverload<>(&QTimer::start));
    resize(scaledInt(metrics, 960), scaledInt(metrics, 600));
    refresh();
    connect(m_preview, &PicturePreview::resized, this, &PrintPlanDialog::refresh);
}

PrintPlanDialog::~PrintPlanDialog() = default;

void PrintPlanDialog::addRows()
{
    m_paper = new QComboBox;
    for (const QPageSize::PageSizeId id : papers)
        m_paper->addItem(QPageSize::name(id), int(id));
    const int usual = m_paper->findData(int(m_printer->pageLayout().pageSize().id()));
    m_paper->setCurrentIndex(std::max(0, usual));
    m_orientation = new QComboBox;
    m_orientation->addItems({tr("Landscape"), tr("Portrait")});
    m_across = new QSpinBox;
    m_across->setRange(1, PrintPages::mostAcross);
    QFormLayout &rows = m_form->rows();
    rows.insertRow(2, tr("Pa&per"), m_paper);
    rows.insertRow(3, tr("&Orientation"), m_orientation);
    rows.insertRow(4, tr("Pages a&cross"), m_across);
}

void PrintPlanDialog::addAdvice(QVBoxLayout &side, const ThemeSource &themes)
{
    m_advice = new TonedLabel(themes, Tone::Warning, TonedLabel::Size::Small);
    m_advice->setWordWrap(true);
    m_enough = new QPushButton;
    connect(m_enough, &QAbstractButton::clicked, this, [this] { m_across->setValue(m_acrossForNames); });
    side.addSpacing(scaledInt(QFontMetricsF(font()), 8));
    side.addWidget(m_advice);
    side.addWidget(m_enough, 0, Qt::AlignLeading);
    showAdvice(-1);
}

// What is painted is what can be seen at that size: from afar sites are tiles without a name.
void PrintPlanDialog::showAdvice(int acrossForNames)
{
    m_acrossForNames = acrossForNames;
    m_advice->setVisible(acrossForNames >= 0);
    m_enough->setVisible(acrossForNames > 0);
    m_advice->setPlainText(acrossForNames > 0 ? tr("At this size not every site has its name. With %Ln page(s) across all have.", nullptr, acrossForNames)
                                              : tr("At this size not every site has its name, nor on the largest poster. Print a part of the plan, or choose larger paper."));
    m_enough->setText(tr("Take %Ln page(s) across", nullptr, std::max(0, acrossForNames)));
}

void PrintPlanDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    calmClose(*buttons);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::AcceptRole);
    m_print->setProperty("primary", true);
    layout()->addWidget(buttons);
    m_print->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrintPlanDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PictureChoice PrintPlanDialog::choice() const
{
    PictureChoice out = m_form->choice();
    out.ground = PictureGround::Paper;
    out.percent = 100;
    return out;
}

int PrintPlanDialog::pagesAcross() const { return m_across->value(); }

PictureOptions PrintPlanDialog::options() const { return optionsFor(choice(), m_session, m_context); }

void PrintPlanDialog::adoptPaper()
{
    const QPageSize paper(QPageSize::PageSizeId(m_paper->currentData().toInt()));
    m_printer->setPageLayout(QPageLayout(paper, m_orientation->currentIndex() == 0 ? QPageLayout::Landscape : QPageLayout::Portrait,
                                         QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter));
}

void PrintPlanDialog::refresh()
{
    adoptPaper();
    if (!m_plan)
        m_plan = std::make_shared<PlanSnapshot>(m_session);
    m_work->start([plan = m_plan, options = options(), paper = m_printer->pageLayout(), across = pagesAcross(), room = m_preview->room(), ratio = devicePixelRatioF()] {
        PictureSheet sheet(plan->source(), options);
        const QSizeF page = paper.paintRect(QPageLayout::Millimeter).size();
        const PrintPages pages = fitToPages(sheet, page, across);
        PicturePreviewed out{sheet.size(), pagesPreview(sheet, pages, paper, room, ratio), static_cast<int>(printedPages(sheet, pages).size())};
        if (!sheet.isEmpty() && !sheet.namesSites())
            out.acrossForNames = acrossForNames(sheet, page);
        return out;
    });
}

void PrintPlanDialog::showPreview(const PicturePreviewed &preview)
{
    m_pageCount = preview.pages;
    m_pages->setPlainText(tr("%Ln page(s)", nullptr, preview.pages)
                          + (preview.pages > 1 ? QLatin1Char('\n') + tr("Each repeats %1 mm of its neighbours, to glue them together.").arg(PrintPages::overlap)
                                               : QString()));
    m_print->setEnabled(!preview.size.isEmpty());
    showAdvice(preview.acrossForNames);
    m_preview->setImage(preview.image);
}

void PrintPlanDialog::print()
{
    adoptPaper(); // what was chosen a moment ago
    QPrintDialog dialog(m_printer.get(), this);
    dialog.setWindowTitle(tr("Print"));
    if (dialog.exec() != QDialog::Accepted || !waitForPicture(this, choice().view, m_session))
        return;
    const bool isPart = m_printer->printRange() == QPrinter::PageRange;
    const PrintRange range = isPart ? PrintRange{m_printer->fromPage(), m_printer->toPage()} : PrintRange{};
    struct Job {
        std::atomic<bool> isStopped = false;
        bool isPrinted = false;
    };
    const auto job = std::make_shared<Job>();
    const auto work = [job, plan = m_plan ? m_plan : std::make_shared<PlanSnapshot>(m_session), printer = m_printer, options = options(), across = pagesAcross(), range] {
        PictureSheet sheet(plan->source(), options);
        job->isPrinted = printPicture(*printer, sheet, across, range, [&] { return job->isStopped && (printer->abort(), true); });
        if (job->isStopped && !printer->outputFileName().isEmpty())
            QFile::remove(printer->outputFileName());
    };
    if (!workBeside(this, tr("The pages are being printed…"), work)) {
        job->isStopped = true;
        m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution); // the other one is still at work
        return refresh();
    }
    if (job->isPrinted)
        return accept();
    showError(this, tr("Nothing printed"), tr("The printer did not take the pages. Look whether it is there and switched on, or print into a file."));
}

} // namespace sitewright
