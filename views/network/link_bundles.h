// SPDX-License-Identifier: MIT
// Links from afar. Sorted by length; of one length, those between the same two spots of the map are one bundle, for spots of any size. Each size is worked
// out when it is first asked for and kept until links move, so that a frame has no need to look at each link.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <vector>

#include <QPoint>

namespace sitewright {

class LinkBundles {
public:
    struct Bundle {
        QPoint from, to;     ///< of the first of them
        std::uint32_t line;  ///< its number
        std::uint32_t count; ///< how many it stands for
    };
    /// Lengths are told by their power of two.
    static constexpr int lengths = 32;
    /// Spots up to this power of two join nothing.
    static constexpr int smallestSpot = 3;

    void clear();
    bool isEmpty() const { return m_isEmpty; }
    void add(QPoint from, QPoint to, std::uint32_t line);
    /// All whose longer side is `length`; `spot` is the power of two of a spot's side.
    const std::vector<Bundle> &of(int length, int spot);

private:
    using BySpot = std::map<int, std::vector<Bundle>>;

    static std::vector<Bundle> joined(const std::vector<Bundle> &finer, int spot);

    std::array<BySpot, lengths> m_kept;
    bool m_isEmpty = true;
};

} // namespace sitewright
