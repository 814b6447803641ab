// SPDX-License-Identifier: MIT
// GraphML as the Internet Topology Zoo and graph editors write it: nodes become sites, edges WAN links,
// countries regions. Foreign nodes are left out; a nameless node that joins three or more sites
// becomes a WAN cloud. Everything guessed or left out is in the notes.
#pragma once

#include "model/io/import/network.h"

#include <QByteArrayView>

namespace sitewright {

// `fileName` is only for the position in errors.
ImportResult readGraphml(QByteArrayView bytes, const QString &fileName);

} // namespace sitewright
