// SPDX-License-Identifier: MIT
// Print with a preview of every page: what, on which paper, on one page or as a poster of several across.
#pragma once

#include <memory>

#include <QDialog>
#include <QTimer>

#include "views/export/picture_choice.h"

class QComboBox;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;
class QSpinBox;

namespace sitewright {

class PictureForm;
class PictureSheet;
class Session;
class ThemeSource;
class TonedLabel;

class PrintPlanDialog : public QDialog {
    Q_OBJECT

public:
    PrintPlanDialog(Session &session, const ThemeSource &themes, const PictureContext &context, const PictureChoice &choice, QWidget *parent = nullptr);
    ~PrintPlanDialog() override;

    PictureChoice choice() const;
    int pagesAcross() const;

private:
    void addRows();
    void addButtons();
    void adoptPaper();
    void refresh();
    void placePages(int columns);
    void print();
    PictureOptions options() const;

    Session &m_session;
    PictureContext m_context;
    std::unique_ptr<QPrinter> m_printer;
    PictureForm *m_form;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QSpinBox *m_across;
    TonedLabel *m_pages;
    QPrintPreviewWidget *m_preview;
    QPushButton *m_print;
    QTimer m_soon;
    std::unique_ptr<PictureSheet> m_sheet; ///< as asked for now; none while the plan is another than it was made of
};

} // namespace sitewright
