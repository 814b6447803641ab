// SPDX-License-Identifier: MIT
// A titled part of the inspector; seldom used ones can be folded away.
#pragma once

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace sitewright {

class ThemeSource;

class Fold : public QWidget {
    Q_OBJECT

public:
    Fold(const ThemeSource &themes, const QString &title, bool foldable, QWidget *parent = nullptr);

    void add(QWidget *row);
    void setOpen(bool open);
    bool isOpen() const;

signals:
    void toggled(bool open);

private:
    QAbstractButton *m_title = nullptr;
    QWidget *m_body;
    QVBoxLayout *m_rows;
};

} // namespace sitewright
