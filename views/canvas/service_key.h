// SPDX-License-Identifier: MIT
// Who distributes into how many sites, numbered for a legend: a colour alone would tell nobody apart who cannot see it.
#pragma once

#include <functional>
#include <unordered_map>
#include <vector>

#include <QRgb>

#include "model/facts/facts.h"
#include "model/plan/plan.h"

namespace sitewright {

class ServiceKey {
public:
    struct Row {
        ObjectRef service; ///< null = sites nobody serves
        int number = 0;    ///< 0 = nobody
        int sites = 0;
    };

    void refresh(const Plan &plan, const Facts &facts);
    /// By number, which follows the names; nobody comes last.
    const std::vector<Row> &rows() const { return m_rows; }
    /// At most so many: of more those with the most sites, each with a colour of its own, in the order of their numbers.
    std::vector<Row> listed(std::size_t most, const std::function<QRgb(ObjectRef)> &colour) const;
    /// 0 when it serves no site.
    int numberOf(ObjectRef service) const;

private:
    std::vector<Row> m_rows;
    std::unordered_map<ObjectRef, int> m_numbers;
};

/// What is shown of responsible services on top of a view.
struct ServiceLayers {
    const ServiceKey *key = nullptr; ///< null = sites are not coloured
    bool arrows = false;             ///< from the service to the sites it serves; network view only
};

} // namespace sitewright
