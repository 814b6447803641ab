// SPDX-License-Identifier: MIT
// Says over a corner of a view what its colours stand for: each beside a number or words, as a colour alone tells nothing to
// those who cannot see it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QColor>
#include <QWidget>

#include "views/canvas/service_key.h"
#include "views/shared/theme.h"

class QAbstractScrollArea;

namespace sitewright {

class ThemeSource;

class Legend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString number; ///< as it stands on the objects; may be empty
        QString name;
        std::optional<Tone> tone;
        std::optional<quint64> service = {}; ///< its colour, where there is no tone
        std::string application = {};        ///< or this one's
    };
    struct Group {
        QString title;
        std::vector<Entry> entries;
        int more = 0; ///< that are not listed
    };

    Legend(const ThemeSource &themes, QAbstractScrollArea *view);

    /// Whose dots stand on Management Points seen from some way off.
    static Group applications();
    /// Those with the most sites, in the order of their numbers.
    static Group services(const Plan &plan, const ServiceKey &key);
    /// Nothing hides it.
    void show(std::vector<Group> groups);
    /// Pixels that something beside the zoom control takes.
    void setReserve(int pixels) { m_reserve = pixels; }
    /// At the lower left of the view; at the right where one reads from right to left.
    void place();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    template <class Visit> qreal walk(Visit visit) const;
    void describe();

    const ThemeSource &m_themes;
    QAbstractScrollArea *m_view;
    int m_reserve = 0;
    std::vector<Group> m_all;
    std::vector<Group> m_groups; ///< as many as there is room for
};

} // namespace sitewright
