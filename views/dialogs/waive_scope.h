// SPDX-License-Identifier: MIT
// How far a waiver reaches: these findings, their rule in one of the objects they stand in and below, or their rule everywhere. Says
// how many open findings each would accept now. Broader than the findings themselves only when all are of one rule.
#pragma once

#include <vector>

#include <QWidget>

#include "model/rules/waivers.h"

class QComboBox;
class QGridLayout;
class QRadioButton;

namespace sitewright {

class Session;
class ThemeSource;
class TonedLabel;

class WaiveScope : public QWidget {
    Q_OBJECT

public:
    WaiveScope(const Session &session, const ThemeSource &themes, const std::vector<Finding> &findings, QWidget *parent = nullptr);

    WaiverScope scope() const;
    ObjectRef object() const; ///< of a subtree
    /// Open findings that would be accepted.
    std::size_t count() const;
    void choose(WaiverScope scope, ObjectRef object = {});

signals:
    void changed();

private:
    struct Place {
        ObjectRef object;
        std::size_t count = 0;
    };
    void findPlaces(const std::vector<Finding> &findings);
    void countFindings(std::uint16_t rule);
    void offerPlaces(QGridLayout &grid);
    void updateCounts();

    const Session &m_session;
    const ThemeSource &m_themes;
    std::size_t m_findings;
    std::vector<Place> m_places; ///< from inside to outside
    std::size_t m_inPlan = 0;
    QRadioButton *m_these;
    QRadioButton *m_subtree = nullptr;
    QRadioButton *m_rule = nullptr;
    QComboBox *m_objects = nullptr;
    TonedLabel *m_subtreeCount = nullptr;
    TonedLabel *m_ruleCount = nullptr;
};

} // namespace sitewright
