// SPDX-License-Identifier: MIT
// The segments of a new location, one line each: name, subnets, what is planned there.
#pragma once

#include <vector>

#include <QWidget>

#include "model/edits/location_edits.h"

class QCheckBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace sitewright {

class ThemeSource;

class SegmentRows : public QWidget {
    Q_OBJECT

public:
    explicit SegmentRows(const ThemeSource &themes, QWidget *parent = nullptr);

    void setSegments(const std::vector<LocationSegment> &segments);
    std::vector<LocationSegment> segments() const; ///< those with a name or a subnet

signals:
    void changed();

private:
    struct Row {
        QWidget *line;
        QLineEdit *name;
        QLineEdit *subnets;
        QCheckBox *wakes;
        QCheckBox *deploys;
        QToolButton *remove;
    };
    void addRow(const LocationSegment &segment);
    void removeRow(QWidget *line);
    void nameControls();

    const ThemeSource &m_themes;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
};

} // namespace sitewright
