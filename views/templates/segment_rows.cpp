// SPDX-License-Identifier: MIT
#include "views/templates/segment_rows.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {

SegmentRows::SegmentRows(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(scaledInt(QFontMetricsF(font()), 6));
    auto *add = new QPushButton(icon(themes.theme(), "plus"_L1), tr("Add segment"));
    add->setAutoDefault(false);
    m_column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        nameControls();
        m_rows.back().name->setFocus();
        emit changed();
    });
}

void SegmentRows::addRow(const LocationSegment &segment)
{
    Row row{new QWidget, new QLineEdit(QString::fromStdString(segment.name)), new QLineEdit, new QCheckBox(tr("WoL")), new QCheckBox(tr("OSD")),
            new QToolButton};
    QStringList subnets;
    for (const std::string &one : segment.subnets)
        subnets << QString::fromStdString(one);
    row.subnets->setText(subnets.join(u", "_s));
    row.subnets->setPlaceholderText(u"10.1.0.0/22"_s);
    row.wakes->setChecked(segment.wakeOnLan);
    row.deploys->setChecked(segment.osDeployment);
    row.remove->setIcon(icon(m_themes.theme(), "delete"_L1, Tone::TextSecondary));
    row.remove->setAutoRaise(true);
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins({});
    line->addWidget(row.name, 3);
    line->addWidget(row.subnets, 3);
    for (QWidget *control : {static_cast<QWidget *>(row.wakes), static_cast<QWidget *>(row.deploys), static_cast<QWidget *>(row.remove)})
        line->addWidget(control);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row.line);
    m_rows.push_back(row);
    for (QLineEdit *edit : {row.name, row.subnets})
        connect(edit, &QLineEdit::textChanged, this, &SegmentRows::changed);
    for (QCheckBox *box : {row.wakes, row.deploys})
        connect(box, &QCheckBox::toggled, this, &SegmentRows::changed);
    connect(row.remove, &QToolButton::clicked, this, [this, line = row.line] { removeRow(line); });
}

void SegmentRows::removeRow(QWidget *line)
{
    std::erase_if(m_rows, [line](const Row &row) { return row.line == line; });
    line->hide();
    line->deleteLater();
    nameControls();
    emit changed();
}

void SegmentRows::nameControls()
{
    int number = 0;
    for (const Row &row : m_rows) {
        ++number;
        row.name->setAccessibleName(tr("Name of segment %1").arg(number));
        row.subnets->setAccessibleName(tr("Subnets of segment %1").arg(number));
        setPlainToolTip(row.subnets, tr("Subnets, separated by commas"));
        row.wakes->setAccessibleName(tr("Wake-on-LAN in segment %1").arg(number));
        row.deploys->setAccessibleName(tr("OS deployment in segment %1").arg(number));
        row.remove->setAccessibleName(tr("Remove segment %1").arg(number));
        for (QWidget *control : {static_cast<QWidget *>(row.wakes), static_cast<QWidget *>(row.deploys), static_cast<QWidget *>(row.remove)})
            setPlainToolTip(control, control->accessibleName());
    }
}

void SegmentRows::setSegments(const std::vector<LocationSegment> &segments)
{
    if (segments.size() == m_rows.size()) { // only names: what was typed beside them stays
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (m_rows[i].name->text() != QString::fromStdString(segments[i].name))
                m_rows[i].name->setText(QString::fromStdString(segments[i].name));
        }
        return;
    }
    for (const Row &row : m_rows)
        row.line->deleteLater();
    m_rows.clear();
    for (const LocationSegment &segment : segments)
        addRow(segment);
    nameControls();
}

std::vector<LocationSegment> SegmentRows::segments() const
{
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    std::vector<LocationSegment> out;
    for (const Row &row : m_rows) {
        LocationSegment segment{.name = row.name->text().trimmed().toStdString(), .wakeOnLan = row.wakes->isChecked(), .osDeployment = row.deploys->isChecked()};
        for (const QString &one : row.subnets->text().split(separators, Qt::SkipEmptyParts))
            segment.subnets.push_back(one.toStdString());
        if (!segment.name.empty() || !segment.subnets.empty())
            out.push_back(std::move(segment));
    }
    return out;
}

} // namespace sitewright
