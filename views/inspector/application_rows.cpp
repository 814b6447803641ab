// SPDX-License-Identifier: MIT
#include "views/inspector/application_rows.h"

#include <algorithm>

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "model/edits/application_edits.h"
#include "model/edits/structure_edits.h"
#include "views/inspector/link_row.h"
#include "views/inspector/relations.h"
#include "views/session/session.h"
#include "views/shared/chips.h"
#include "views/shared/elided_label.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

class Chip : public QWidget {
public:
    Chip(const ThemeSource &themes, std::string type, QString shortName) : m_themes(themes), m_type(std::move(type)), m_shortName(std::move(shortName))
    {
        const QSizeF size = chipSize(QFontMetricsF(smallBoldFont(font())), m_shortName);
        setFixedSize(std::max(int(size.width()), scaledInt(QFontMetricsF(font()), 50)), int(size.height()) + 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(smallBoldFont(font()));
        paintChip(painter, QRectF(rect()).adjusted(0, 0, 0, -1), m_themes.theme(), m_type, m_shortName);
    }

private:
    const ThemeSource &m_themes;
    std::string m_type;
    QString m_shortName;
};

class QuietSpin : public QSpinBox {
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// Chip, name, what it does and a way to remove it. What it does stands beside the name, or below it where that would cut it.
class ApplicationRow : public QWidget {
public:
    ApplicationRow(QWidget *chip, ElidedLabel *name, ElidedLabel *fact, QWidget *remove) : m_grid(new QGridLayout(this)), m_name(name), m_fact(fact)
    {
        const int gap = scaledInt(QFontMetricsF(font()), 6);
        m_grid->setContentsMargins({});
        m_grid->setHorizontalSpacing(gap);
        m_grid->setVerticalSpacing(0);
        m_grid->addWidget(chip, 0, 0);
        m_grid->addWidget(name, 0, 1);
        m_grid->addWidget(remove, 0, 3);
        m_grid->setColumnStretch(2, 1);
        m_beside = chip->width() + remove->width() + 3 * gap;
        if (m_fact) {
            m_fact->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            place(false);
        }
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        const bool isBelow = m_fact && m_beside + m_name->sizeHint().width() + m_fact->sizeHint().width() > width();
        if (m_fact && isBelow != m_isBelow)
            place(isBelow);
    }

private:
    void place(bool isBelow)
    {
        m_isBelow = isBelow;
        m_grid->removeWidget(m_fact);
        m_fact->setAlignment(isBelow ? Qt::AlignLeading : Qt::AlignTrailing);
        isBelow ? m_grid->addWidget(m_fact, 1, 1, 1, 2) : m_grid->addWidget(m_fact, 0, 2);
    }

    QGridLayout *m_grid;
    ElidedLabel *m_name, *m_fact;
    int m_beside = 0; ///< what the rest of the row takes
    bool m_isBelow = false;
};

} // namespace

ApplicationRows::ApplicationRows(Session &session, const ThemeSource &themes, ObjectId point, QWidget *parent)
    : QWidget(parent), m_session(session), m_themes(themes), m_point(point), m_rows(new QVBoxLayout), m_add(new LinkRow(themes, tr("+ Add application"), {})),
      m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(scaledInt(QFontMetricsF(font()), 4));
    column->addLayout(m_rows);
    m_rows->setSpacing(scaledInt(QFontMetricsF(font()), 4));
    m_add->setAccessibleName(tr("Add application"));
    column->addWidget(m_add);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft()));
    });
    rebuild();
}

QStringList ApplicationRows::facts() const
{
    QStringList out;
    const ObjectRef ref = m_session.plan().find(m_point);
    for (const Application &application : m_shown)
        out.append(ref ? applicationFact(m_session, ref, m_session.plan().applicationType(application.type)) : QString());
    return out;
}

void ApplicationRows::refresh()
{
    const ObjectRef ref = m_session.plan().find(m_point);
    if (ref.isNull())
        return;
    if (valueOr(m_session.plan().value(ref, FieldId::Applications), ApplicationList()) != m_shown || facts() != m_facts)
        rebuild();
}

void ApplicationRows::rebuild()
{
    // Who works by keyboard stays in the line where they were.
    int focused = -1;
    for (int i = 0; i < m_rows->count(); ++i) {
        if (QWidget *row = m_rows->itemAt(i)->widget(); row && row->isAncestorOf(focusWidget() ? focusWidget() : this))
            focused = i;
    }
    const QString focusedName = focusWidget() ? focusWidget()->objectName() : QString();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click that led here may come from inside
        delete item;
    }
    const ObjectRef ref = m_session.plan().find(m_point);
    m_shown = ref ? valueOr(m_session.plan().value(ref, FieldId::Applications), ApplicationList()) : ApplicationList();
    m_facts = facts();
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        m_rows->addWidget(makeRow(i));
        if (m_shown[i].type == spec(App::BusinessLogicServer).key)
            m_rows->addWidget(makeServerSettings(i));
    }
    if (focused >= 0 && m_rows->count() > 0) {
        QWidget *row = m_rows->itemAt(std::min(focused, m_rows->count() - 1))->widget();
        const auto same = focusedName.isEmpty() ? nullptr : row->findChild<QWidget *>(focusedName);
        (same ? same : static_cast<QWidget *>(m_add))->setFocus();
    }
}

QWidget *ApplicationRows::makeRow(std::size_t position)
{
    const Application &application = m_shown[position];
    const Plan &plan = m_session.plan();
    const int type = plan.applicationType(application.type);
    const QString name = type < 0 ? QString::fromStdString(application.type) : plan.applicationName(type);
    const QString shortName = type < 0 ? name : plan.applicationShortName(type);
    ElidedLabel *fact = nullptr;
    if (const QString words = m_facts[static_cast<qsizetype>(position)]; !words.isEmpty()) {
        fact = new ElidedLabel(words);
        fact->setFont(smallFont(font()));
        QPalette colours;
        colours.setColor(QPalette::WindowText, m_themes.theme().color(Tone::TextQuiet));
        fact->setPalette(colours);
    }
    auto *remove = new QToolButton;
    remove->setObjectName(u"remove"_s);
    remove->setAutoRaise(true);
    remove->setFixedSize(scaledInt(QFontMetricsF(font()), 16), scaledInt(QFontMetricsF(font()), 20));
    remove->setIconSize(QSize(scaledInt(QFontMetricsF(font()), 12), scaledInt(QFontMetricsF(font()), 12)));
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setIcon(icon(m_themes.theme(), "close"_L1, Tone::TextQuiet));
    remove->setAccessibleName(tr("Remove %1").arg(plain(name)));
    setPlainToolTip(remove, tr("Remove %1").arg(name));
    connect(remove, &QToolButton::clicked, this, [this, type = application.type] {
        m_session.perform(removeApplication(m_session.plan(), m_point, type));
    });
    return new ApplicationRow(new Chip(m_themes, application.type, plain(shortName)), new ElidedLabel(plain(name)), fact, remove);
}

QWidget *ApplicationRows::makeServerSettings(std::size_t position)
{
    const Application &application = m_shown[position];
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(scaledInt(QFontMetricsF(font()), 58), 0, 0, 0);
    auto *primary = new QCheckBox(tr("Primary"));
    primary->setObjectName(u"primary"_s);
    primary->setChecked(application.primary);
    connect(primary, &QCheckBox::clicked, this, [this, position](bool on) {
        Application changed = m_shown[position];
        changed.primary = on;
        change(position, changed, {});
    });
    auto *load = new QuietSpin;
    load->setObjectName(u"loadFactor"_s);
    load->setRange(0, 100);
    load->setSuffix(u" %"_s);
    load->setValue(application.loadFactor);
    load->setAccessibleName(tr("Load factor"));
    setPlainToolTip(load, tr("Load factor: the share in load balancing, 0 for a standby"));
    connect(load, &QSpinBox::valueChanged, this, [this, position](int value) {
        Application changed = m_shown[position];
        changed.loadFactor = value;
        change(position, changed, u"load factor %1"_s.arg(quintptr(this)));
    });
    line->addWidget(primary);
    line->addStretch();
    line->addWidget(new TonedLabel(m_themes, Tone::TextSecondary, TonedLabel::Size::Small, tr("Load")));
    line->addWidget(load);
    return row;
}

void ApplicationRows::change(std::size_t position, const Application &changed, const QString &mergeKey)
{
    ApplicationList list = m_shown;
    list[position] = changed;
    m_shown = list; // shown already; nothing needs to be built anew
    Edit edit = setField(m_session.plan(), {m_point}, FieldId::Applications, list);
    edit.mergeKey = mergeKey;
    m_session.perform(edit);
}

void ApplicationRows::fillMenu()
{
    m_menu->clear();
    const Plan &plan = m_session.plan();
    const auto addType = [&](int type) {
        const std::string key = plan.applicationKey(type);
        if (std::ranges::any_of(m_shown, [&](const Application &application) { return application.type == key; }))
            return;
        QAction *action = m_menu->addAction(applicationIcon(m_themes.theme(), key), {});
        setActionText(action, plan.applicationName(type));
        connect(action, &QAction::triggered, this, [this, key] { m_session.perform(addApplication(m_session.plan(), m_point, key)); });
    };
    for (const bool rare : {false, true}) {
        for (const ApplicationSpec &row : builtInApplications()) {
            if (row.rare == rare)
                addType(static_cast<int>(row.app));
        }
        m_menu->addSeparator();
    }
    for (const int type : plan.customApplicationTypes())
        addType(type);
}

} // namespace sitewright
