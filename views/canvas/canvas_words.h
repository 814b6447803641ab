// SPDX-License-Identifier: MIT
// Counts in words. One has its own source text, so that English is right without a translation; more take plural forms.
#pragma once

#include <QString>

#include "model/rules/finding.h"

namespace sitewright {

QString regionsInWords(qint64 count);
QString sitesInWords(qint64 count);
QString clientsInWords(qint64 count);
QString pointsInWords(qint64 count);
QString segmentsInWords(qint64 count);
QString moreSegmentsInWords(qint64 count);
QString moreStoresInWords(qint64 count); ///< depots and repositories
QString findingsInWords(Severity severity, qint64 count);

} // namespace sitewright
