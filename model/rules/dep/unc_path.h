// SPDX-License-Identifier: MIT
// UNC paths: two backslashes, server, backslash, share; with folders below or without.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace sitewright {

inline bool isUncPath(std::string_view path)
{
    if (!path.starts_with("\\\\") || path.find_first_of("/:*?\"<>|") != std::string_view::npos)
        return false;
    path.remove_prefix(2);
    if (path.ends_with('\\'))
        path.remove_suffix(1);
    int parts = 0;
    for (std::size_t at = 0; at <= path.size(); ++parts) {
        const std::size_t end = std::min(path.find('\\', at), path.size());
        if (end == at || path[at] == ' ' || path[end - 1] == ' ')
            return false;
        at = end + 1;
    }
    return parts >= 2;
}

/// What was probably meant: slashes the other way round, or the name of a share on the depot's server. Empty when unclear.
inline std::string uncPathMeantBy(std::string path, const std::string &server)
{
    std::ranges::replace(path, '/', '\\');
    const std::size_t start = path.find_first_not_of('\\');
    if (start == std::string::npos)
        return {};
    path.erase(0, start);
    if (const std::string whole = "\\\\" + path; isUncPath(whole))
        return whole;
    if (const std::string below = "\\\\" + server + "\\" + path; isUncPath(below))
        return below;
    return {};
}

} // namespace sitewright
