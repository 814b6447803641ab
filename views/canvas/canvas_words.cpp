// SPDX-License-Identifier: MIT
#include "views/canvas/canvas_words.h"

#include <limits>

#include <QCoreApplication>

namespace sitewright {
namespace {

QString tr(const char *text) { return QCoreApplication::translate("Canvas", text); }
QString tr(const char *text, qint64 count)
{
    return QCoreApplication::translate("Canvas", text, nullptr, int(std::min<qint64>(count, std::numeric_limits<int>::max())));
}

} // namespace

QString regionsInWords(qint64 count) { return count == 1 ? tr("1 region") : tr("%Ln regions", count); }

QString sitesInWords(qint64 count) { return count == 1 ? tr("1 site") : tr("%Ln sites", count); }

QString clientsInWords(qint64 count) { return count == 1 ? tr("1 client") : tr("%Ln clients", count); }

QString pointsInWords(qint64 count) { return count == 1 ? tr("1 Management Point") : tr("%Ln Management Points", count); }

QString segmentsInWords(qint64 count) { return count == 1 ? tr("1 segment") : tr("%Ln segments", count); }

QString moreSegmentsInWords(qint64 count) { return count == 1 ? tr("and 1 more segment") : tr("and %Ln more segments", count); }

QString moreStoresInWords(qint64 count) { return count == 1 ? tr("and 1 more depot or repository") : tr("and %Ln more depots and repositories", count); }

QString findingsInWords(Severity severity, qint64 count)
{
    switch (severity) {
    case Severity::Error: return count == 1 ? tr("1 error") : tr("%Ln errors", count);
    case Severity::Warning: return count == 1 ? tr("1 warning") : tr("%Ln warnings", count);
    case Severity::Hint: return count == 1 ? tr("1 hint") : tr("%Ln hints", count);
    }
    return {};
}

} // namespace sitewright
