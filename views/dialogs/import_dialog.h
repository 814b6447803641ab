// SPDX-License-Identifier: MIT
// What an import would do, before it is done: what comes into the plan, what it means for the findings, and every guess and omission
// of the importer. Ends in one edit.
#pragma once

#include <QDialog>

#include "model/io/import/import_edit.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace sitewright {

class Session;
class ThemeSource;
class TonedLabel;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session &session, const ThemeSource &themes, ImportedNetwork network, QWidget *parent = nullptr);

    Edit edit() const;
    QString summary() const;

private:
    void addOptions(QVBoxLayout &column);
    void addNotes(QVBoxLayout &column, const ThemeSource &themes);
    void showEffect();
    QString countsText() const;

    Session &m_session;
    ImportedNetwork m_network;
    TonedLabel *m_effect;
    QComboBox *m_existing = nullptr;
    QComboBox *m_below = nullptr;
    QCheckBox *m_segments = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace sitewright
