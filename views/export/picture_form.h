// SPDX-License-Identifier: MIT
// The questions that export and print have in common: which view, which part of the plan, with what around it.
#pragma once

#include <utility>
#include <vector>

#include <QWidget>

#include "views/export/picture_choice.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace sitewright {

class Session;

class PictureForm : public QWidget {
    Q_OBJECT

public:
    PictureForm(Session &session, const PictureContext &context, const PictureChoice &choice, QWidget *parent = nullptr);

    QFormLayout &rows() const { return *m_rows; }
    /// What is not asked here is as it was given.
    PictureChoice choice() const;

signals:
    void changed();

private:
    void addViews();
    void addParts(Session &session);
    void addLayers();
    void enableWhatApplies();
    void enable(PicturePart part, bool on); ///< another part is chosen when it was this one

    PictureChoice m_given;
    PictureView m_front;
    bool m_showsAny; ///< whether the view in front shows a part of the plan
    QFormLayout *m_rows;
    QComboBox *m_view;
    QComboBox *m_part;
    QLineEdit *m_title;
    QCheckBox *m_legend;
    QCheckBox *m_colours;
    QCheckBox *m_arrows;
    QCheckBox *m_closed;
    std::vector<std::pair<QCheckBox *, Layer>> m_layers;                ///< of the structure
    std::vector<std::pair<QCheckBox *, NetworkLayer>> m_networkLayers;
};

} // namespace sitewright
