// SPDX-License-Identifier: MIT
// Relations and findings of the selected object as lines that lead there.
#pragma once

#include <QWidget>

#include "views/inspector/relations.h"
#include "views/shared/chips.h"

class QVBoxLayout;

namespace sitewright {

class Session;
class ThemeSource;

class RelationRows : public QWidget {
    Q_OBJECT

public:
    RelationRows(Session &session, const ThemeSource &themes, ObjectId object, QWidget *parent = nullptr);

    void refresh();

private:
    struct FindingLine {
        SeverityMark mark;
        QString sentence;
        std::vector<ObjectId> subjects;
        friend bool operator==(const FindingLine &, const FindingLine &) = default;
    };

    std::vector<FindingLine> findingLines(int &more) const;
    void rebuild();
    void addTitle(const QString &title);
    void addMore(int count);
    void addCascade();

    Session &m_session;
    const ThemeSource &m_themes;
    ObjectId m_object;
    std::vector<RelationGroup> m_groups;
    std::vector<FindingLine> m_findings;
    int m_moreFindings = 0;
    QVBoxLayout *m_column;
    bool m_isBuilt = false;
};

} // namespace sitewright
