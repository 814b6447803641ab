// SPDX-License-Identifier: MIT
// Asks what shall be a picture and how, and shows it. Writes nothing itself: who opened it asks for the file and exports.
#pragma once

#include <memory>

#include <QDialog>
#include <QTimer>

#include "views/export/picture_choice.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace sitewright {

class PictureForm;
class PicturePreview;
class PreviewWork;
class PlanSnapshot;
struct PicturePreviewed;
class Session;
class ThemeSource;
class TonedLabel;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Session &session, const ThemeSource &themes, const PictureContext &context, const PictureChoice &choice, QWidget *parent = nullptr);
    ~ExportDialog() override;

    PictureChoice choice() const;
    PictureOptions options() const;

signals:
    void copyWanted();

private:
    void addRows(const PictureChoice &choice);
    void addButtons();
    void refresh();
    void showPreview(const PicturePreviewed &preview);

    Session &m_session;
    PictureContext m_context;
    PictureForm *m_form;
    QComboBox *m_format;
    QSpinBox *m_percent;
    QComboBox *m_ground;
    TonedLabel *m_size;
    PicturePreview *m_preview;
    QPushButton *m_export;
    QPushButton *m_copy;
    QTimer m_soon;
    PreviewWork *m_work;
    std::shared_ptr<PlanSnapshot> m_plan; ///< none while the plan is another than it was made of
};

} // namespace sitewright
