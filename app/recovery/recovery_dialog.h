// SPDX-License-Identifier: MIT
// Offers unsaved work of a program that ended badly: restore, discard, or decide later. Changes nothing itself.
#pragma once

#include <QDialog>

#include "app/recovery/recovery_store.h"

class QListWidget;
class QPushButton;

namespace sitewright {

class ThemeSource;

class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    enum Answer { Later = QDialog::Rejected, Restore = QDialog::Accepted, Discard };

    RecoveryDialog(const RecoveryStore::Found &found, const ThemeSource &themes, QWidget *parent = nullptr);

    /// Of found.works; -1 when there are only damaged files.
    int chosen() const;

private:
    void addWorks(const RecoveryStore::Found &found);
    void addButtons(bool hasWorks);

    QListWidget *m_list;
};

} // namespace sitewright
