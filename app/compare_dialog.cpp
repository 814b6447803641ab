// SPDX-License-Identifier: MIT
#include "app/compare_dialog.h"

#include <unordered_map>

#include <QDialogButtonBox>
#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

#include "model/catalog/fields.h"
#include "model/catalog/object_kinds.h"
#include "model/edits/field_text.h"
#include "model/io/plan_writer.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

namespace sitewright {

namespace {

/// In the canonical form each object stands on a line of its own, which begins with its id.
std::unordered_map<std::string_view, std::string_view> linesById(std::string_view text)
{
    constexpr std::string_view key = "{\"id\": \"";
    std::unordered_map<std::string_view, std::string_view> out;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        std::string_view line = text.substr(from, end - from);
        from = end + 1;
        const std::size_t at = line.find(key);
        if (at == std::string_view::npos)
            continue;
        line = line.substr(at);
        const std::size_t close = line.find('"', key.size());
        if (line.ends_with(','))
            line.remove_suffix(1); // the last one of a list has none
        out.emplace(line.substr(key.size(), close - key.size()), line);
    }
    return out;
}

QString nameIn(const Plan &plan, std::string_view id)
{
    const ObjectRef ref = plan.find(id);
    return ref ? CompareDialog::tr("%1 %2").arg(kindName(ref.kind()), plain(plan.displayName(ref))) : QString::fromUtf8(id.data(), qsizetype(id.size()));
}

QString valueIn(const Plan &plan, ObjectRef object, const FieldSpec &row)
{
    const QString words = plain(fieldText(plan, row, plan.value(object, row.id)));
    constexpr qsizetype longest = 60;
    return words.isEmpty() ? CompareDialog::tr("nothing") : words.size() > longest ? words.first(longest) + QChar(0x2026) : words;
}

/// One sentence for each field; what no field can tell in words is just different.
QStringList differencesOf(const Plan &open, const Plan &file, ObjectRef mine, ObjectRef theirs, const QString &name)
{
    QStringList out;
    for (const FieldSpec &row : fields()) {
        if (row.home != FieldHome::Object || !(row.kinds & maskOf(mine.kind())) || !hasFieldText(row))
            continue;
        const QString before = valueIn(open, mine, row), after = valueIn(file, theirs, row);
        if (before != after)
            out.append(CompareDialog::tr("%1, %2: %3 here, %4 in the file").arg(name, fieldLabel(row), before, after));
    }
    return out.isEmpty() ? QStringList{CompareDialog::tr("%1: different").arg(name)} : out;
}

} // namespace

QStringList planDifferences(const Plan &open, const Plan &file)
{
    const std::string here = writePlan(open), there = writePlan(file);
    const auto mine = linesById(here), theirs = linesById(there);
    QStringList out;
    for (const auto &[id, line] : mine) {
        const auto found = theirs.find(id);
        if (found == theirs.end())
            out.append(CompareDialog::tr("%1: only in the open plan").arg(nameIn(open, id)));
        else if (found->second != line) {
            const ObjectRef one = open.find(id), other = file.find(id);
            out += one && other && one.kind() == other.kind() ? differencesOf(open, file, one, other, nameIn(open, id))
                                                                : QStringList{CompareDialog::tr("%1: different").arg(nameIn(open, id))};
        }
    }
    for (const auto &[id, line] : theirs) {
        if (!mine.contains(id))
            out.append(CompareDialog::tr("%1: only in the file").arg(nameIn(file, id)));
    }
    out.sort();
    if (out.isEmpty() && here != there)
        out.append(CompareDialog::tr("Settings or positions of the plan: different"));
    return out;
}

CompareDialog::CompareDialog(const Plan &open, const Plan &file, const ThemeSource &themes, QWidget *parent) : QDialog(parent)
{
    const QFontMetricsF metrics(font());
    setWindowTitle(tr("Compare with the file"));
    const QStringList rows = planDifferences(open, file);
    QVBoxLayout *column = dialogColumn(*this);
    column->addWidget(new TonedLabel(themes, Tone::Text, TonedLabel::Size::Title,
                                     rows.isEmpty() ? tr("Both are the same plan") : tr("%Ln difference(s)", nullptr, int(rows.size()))));
    auto *list = new QListView;
    list->setModel(new QStringListModel(rows, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    list->setAccessibleName(tr("Differences"));
    list->setVisible(!rows.isEmpty());
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    calmClose(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(scaledInt(metrics, 640), rows.isEmpty() ? sizeHint().height() : scaledInt(metrics, 420));
}

} // namespace sitewright
