// SPDX-License-Identifier: MIT
#include "views/inspector/inspector_header.h"

#include <algorithm>
#include <map>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "model/plan/plan.h"
#include "views/dialogs/kind_icons.h"
#include "views/dialogs/object_list.h"
#include "views/shared/elided_label.h"
#include "views/shared/fonts.h"
#include "views/shared/count_text.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {

class KindPicture : public QWidget {
public:
    KindPicture(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
    {
        const int side = scaledInt(QFontMetricsF(font()), 22);
        setFixedSize(side, side);
        connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    }
    void setKind(Kind kind) { m_kind = kind; update(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintKindIcon(painter, rect(), m_themes.theme(), kindIconOf(m_kind));
    }

private:
    const ThemeSource &m_themes;
    Kind m_kind = Kind::Organization;
};

namespace {

QString kindsText(const std::vector<ObjectRef> &objects)
{
    std::map<Kind, int> counts;
    for (const ObjectRef ref : objects)
        ++counts[ref.kind()];
    QStringList parts;
    for (const auto &[kind, count] : counts)
        parts.append(countText(kind, count));
    return parts.join(u", "_s);
}

// The first ones; more find no room.
QString namesText(const Plan &plan, const std::vector<ObjectRef> &objects)
{
    constexpr std::size_t most = 8;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, objects.size()); ++i)
        names.append(plain(plan.displayName(objects[i])));
    if (objects.size() > most)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

} // namespace

InspectorHeader::InspectorHeader(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_picture(new KindPicture(themes, this)), m_title(new ElidedLabel), m_subtitle(new ElidedLabel)
{
    const QFontMetricsF metrics(font());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(scaledInt(metrics, 10));
    row->addWidget(m_picture);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaledInt(metrics, 1));
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
    m_title->setFont(titleFont(font()));
    m_subtitle->setFont(smallFont(font()));
    const auto adopt = [this, &themes] {
        QPalette colours;
        colours.setColor(QPalette::WindowText, themes.theme().color(Tone::TextSecondary));
        m_subtitle->setPalette(colours);
    };
    connect(&themes, &ThemeSource::changed, this, adopt);
    adopt();
}

void InspectorHeader::show(const Plan &plan, const std::vector<ObjectRef> &objects)
{
    if (objects.empty() && !plan.organization()) {
        m_picture->setKind(Kind::Organization);
        m_title->setText(tr("No plan"));
        m_subtitle->setText(tr("Make a new one or open one."));
        return;
    }
    if (objects.empty()) {
        const QString name = QString::fromStdString(plan.textValue(plan.settings(), FieldId::Name));
        m_picture->setKind(Kind::Organization);
        m_title->setText(plain(name.isEmpty() ? plan.displayName(plan.organization()) : name));
        m_subtitle->setText(tr("Plan"));
        return;
    }
    const ObjectRef first = objects.front();
    const bool sameKind = std::ranges::all_of(objects, [&](ObjectRef ref) { return ref.kind() == first.kind(); });
    m_picture->setKind(sameKind ? first.kind() : Kind::Organization);
    if (objects.size() > 1) {
        const auto count = static_cast<int>(objects.size());
        m_title->setText(sameKind ? countText(first.kind(), count) : tr("%Ln objects", nullptr, count));
        m_subtitle->setText(sameKind ? namesText(plan, objects) : kindsText(objects));
        return;
    }
    m_title->setText(plain(plan.displayName(first)));
    QStringList parts{first.is(Kind::ManagementPoint) && plan.point(first).central ? tr("Central Management Point") : kindName(first.kind())};
    if (const QString place = placeText(plan, first); !place.isEmpty())
        parts.append(place);
    m_subtitle->setText(parts.join(u" · "_s));
}

QString InspectorHeader::title() const { return m_title->text(); }

QString InspectorHeader::subtitle() const { return m_subtitle->text(); }

} // namespace sitewright
