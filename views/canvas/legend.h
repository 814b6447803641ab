// SPDX-License-Identifier: MIT
// Says over a corner of a view which number and colour stand for which Distribution Service, those with the most sites first.
#pragma once

#include <vector>

#include <QWidget>

#include "views/canvas/service_key.h"

class QAbstractScrollArea;

namespace sitewright {

class Session;
class ThemeSource;

class Legend : public QWidget {
    Q_OBJECT

public:
    Legend(const Session &session, const ThemeSource &themes, QAbstractScrollArea *view);

    /// Null hides it.
    void show(const ServiceKey *key);
    /// At the lower left of the view.
    void place();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        QString number; ///< empty = nobody serves
        QString name;
        QColor colour;
        qreal width = 0;
        int order = 0;
    };
    void arrange();

    const Session &m_session;
    const ThemeSource &m_themes;
    QAbstractScrollArea *m_view;
    std::vector<ServiceKey::Row> m_rows;
    std::vector<Entry> m_entries;
    int m_hidden = 0;
};

} // namespace sitewright
