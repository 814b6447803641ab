// SPDX-License-Identifier: MIT
// What was looked at in a plan file, to come back to when it is opened again: the place in both views, and which rows of the tree are open.
// In the settings, as looking at a plan does not change it.
#pragma once

#include <QObject>

namespace sitewright {

class PlanFiles;
class PlanTabs;
class StructureTree;

class ViewMemory : public QObject {
    Q_OBJECT

public:
    ViewMemory(const PlanFiles &files, PlanTabs &views, StructureTree &tree, QObject *parent);

    /// Goes back to what was looked at in the file that is open; false when it was never open here.
    bool goBack();
    void keep() const;

private:
    const PlanFiles &m_files;
    PlanTabs &m_views;
    StructureTree &m_tree;
};

} // namespace sitewright
