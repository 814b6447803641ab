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
#include "views/shared/chips.h"
#include "views/shared/theme.h"

class QAbstractScrollArea;

namespace sitewright {

class ThemeSource;

class Legend : public QWidget {
    Q_OBJECT

public:
    enum class Mark : quint8 { Bar, Line, DottedLine, Arrow };
    struct Entry {
        QString number; ///< as it stands on the objects; may be empty
        QString name;
        std::optional<Tone> tone;
        std::optional<quint64> service = {}; ///< its colour, where there is no tone
        std::string application = {};        ///< or this one's
        Mark mark = Mark::Bar;
        std::optional<SeverityMark> severity = {}; ///< its shape instead of a mark
    };
    struct Group {
        QString title;
        std::vector<Entry> entries;
        int more = 0; ///< that are not listed
        bool mayShorten = false; ///< the first ones will do; a scale is shown whole or not at all
    };

    Legend(const ThemeSource &themes, QAbstractScrollArea *view);

    /// Whose dots stand on Management Points seen from some way off.
    static Group applications();
    /// Those with the most sites, in the order of their numbers.
    static Group services(const Plan &plan, const ServiceKey &key, const Theme &theme);
    /// What is marked by its shape alone, where there is no room for a number.
    static Group severities();
    /// The same in the network, where hints are not marked; from afar there is only the colour.
    static Group networkSeverities(bool byColourAlone);
    /// How links and arrows look over the boxes.
    static Group lines(bool links, bool arrows);
    /// Nothing hides it. Takes place soon, never at once: it may be asked for while the view paints, and what floats over the picture
    /// must not come, go or change its size then.
    void show(std::vector<Group> groups);
    /// Pixels that something beside the zoom control takes.
    void setReserve(int pixels) { m_reserve = pixels; }
    /// At the lower left of the view; at the right where one reads from right to left.
    void place();

    /// What there is room for, a row each.
    QStringList shownRows() const;
    QSize sizeHint() const override;
    int greatestHeight() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Row = std::vector<Group>;

    static QString moreWords(int count);
    template <class Visit> qreal walk(const Row &row, Visit visit) const;
    qreal widthOf(const Row &row) const;
    int heightOf(std::size_t rows) const;
    std::vector<Row> rowsWithin(qreal room) const;
    void adopt();
    void paintRow(QPainter &painter, const Row &row, const QRectF &line) const;
    void paintMark(QPainter &painter, const QRectF &where, const Entry &entry) const;

    const ThemeSource &m_themes;
    QAbstractScrollArea *m_view;
    int m_reserve = 0;
    std::optional<std::vector<Group>> m_next; ///< to be shown soon
    std::vector<Group> m_all;
    std::vector<Row> m_rows; ///< as much as there is room for
};

} // namespace sitewright
