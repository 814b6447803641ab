// SPDX-License-Identifier: MIT
// Print with a preview of every page: what, on which paper, on one page or as a poster of several across.
#pragma once

#include <memory>

#include <QDialog>
#include <QTimer>

#include "views/export/picture_choice.h"

class QComboBox;
class QPrinter;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace sitewright {

class PictureForm;
class PicturePreview;
class PlanSnapshot;
class PreviewWork;
class Session;
class ThemeSource;
class TonedLabel;
struct PicturePreviewed;

class PrintPlanDialog : public QDialog {
    Q_OBJECT

public:
    PrintPlanDialog(Session &session, const ThemeSource &themes, const PictureContext &context, const PictureChoice &choice, QWidget *parent = nullptr);
    ~PrintPlanDialog() override;

    PictureChoice choice() const;
    int pagesAcross() const;
    int pageCount() const { return m_pageCount; } ///< as the preview shows them

private:
    void addRows();
    void addAdvice(QVBoxLayout &side, const ThemeSource &themes);
    void addButtons();
    void adoptPaper();
    void refresh();
    void showAdvice(int acrossForNames);
    void showPreview(const PicturePreviewed &preview);
    void print();
    PictureOptions options() const;

    Session &m_session;
    PictureContext m_context;
    std::shared_ptr<QPrinter> m_printer; ///< a job that was cancelled may hold it, too
    PictureForm *m_form;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QSpinBox *m_across;
    TonedLabel *m_pages;
    TonedLabel *m_advice;
    QPushButton *m_enough;
    int m_acrossForNames = -1;
    PicturePreview *m_preview;
    PreviewWork *m_work;
    int m_pageCount = 0;
    QPushButton *m_print;
    QTimer m_soon;
    std::shared_ptr<PlanSnapshot> m_plan; ///< none while the plan is another than it was made of
};

} // namespace sitewright
