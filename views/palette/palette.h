// SPDX-License-Identifier: MIT
// The dock with what can be added to a plan: kinds of objects and management applications, to be dragged onto tree and canvas or added
// to what is selected.
#pragma once

#include <QWidget>

class QModelIndex;

namespace sitewright {

class DropJudge;
class PaletteList;
class PaletteModel;
class Session;
class ThemeSource;

class Palette : public QWidget {
    Q_OBJECT
public:
    Palette(Session &session, const ThemeSource &themes, QWidget *parent = nullptr);

    PaletteModel &model() { return *m_model; }
    PaletteList &list() { return *m_list; }

    bool showsAll() const;
    void setShowsAll(bool isOn);

private:
    void choose(const QModelIndex &index);

    Session &m_session;
    PaletteModel *m_model;
    PaletteList *m_list;
    DropJudge *m_judge;
};

} // namespace sitewright
