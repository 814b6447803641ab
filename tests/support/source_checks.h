// SPDX-License-Identifier: MIT
// The promises about the source tree that no compiler keeps: layers, calls that are not made, length, licence line.
// Each check takes files as values, so that a planted breach can show that it bites.
#pragma once

#include <QStringList>

namespace sitewright::repo {

struct Source {
    QString path; // from the repository root, with forward slashes
    QString text;
};

// Every .cpp and .h file below the given folders of the repository.
QList<Source> readSources(const QString &root, const QStringList &folders);

// What is wrong with one file, each as "path:line: what: what to do"; empty when all is well.
QStringList checkLayers(const Source &source, const QString &root);
QStringList checkBannedCalls(const Source &source);
QStringList checkLicenceLine(const Source &source);
QStringList checkLength(const Source &source, int limit);

// The relative links of a Markdown file that lead nowhere, and the "./commands" in its code blocks that cannot be run.
QStringList checkDocument(const Source &document, const QString &root);

// The text with comments blanked, so that lines keep their numbers and a word in a comment counts for nothing.
QString withoutComments(const QString &text);

} // namespace sitewright::repo
