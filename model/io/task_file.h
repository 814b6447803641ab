// SPDX-License-Identifier: MIT
// Tasks that other tools have for a plan: a file with a line each of severity, object and text, separated by tabulators. Whatever the
// file holds, reading it is bounded; what is wrong with a line is said, and the others count. resources/help/task-files.md says how to
// write one.
#pragma once

#include <vector>

#include <QByteArrayView>
#include <QString>

#include "model/rules/finding.h"

namespace sitewright {

struct Task {
    int line = 0;
    Severity severity = Severity::Warning;
    QString object; ///< an id as the plan's file has it; empty = the plan as a whole
    QString text;   ///< without control characters; cut when it is very long
};

struct TaskFile {
    static constexpr qint64 mostBytes = qint64(16) << 20;
    static constexpr std::size_t mostTasks = 20'000;
    static constexpr std::size_t mostProblems = 20;
    static constexpr qsizetype longestText = 1'000; ///< characters

    struct Problem {
        int line = 0;
        QString why; ///< a sentence
    };

    std::vector<Task> tasks;
    std::vector<Problem> problems;  ///< the first of them
    std::size_t problemCount = 0;   ///< all
    bool isCut = false;             ///< there are more tasks than mostTasks

    static TaskFile read(QByteArrayView bytes);
};

} // namespace sitewright
