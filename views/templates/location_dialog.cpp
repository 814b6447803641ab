// SPDX-License-Identifier: MIT
#include "views/templates/location_dialog.h"

#include <algorithm>
#include <limits>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include "model/edits/application_edits.h"
#include "views/dialogs/edit_preview.h"
#include "views/inspector/object_field.h"
#include "views/session/session.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/drop_judge.h"
#include "views/shared/field_frame.h"
#include "views/shared/flow_layout.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"
#include "views/shared/toned_label.h"
#include "views/templates/segment_rows.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr int typingPauseMs = 80;
constexpr int mostClients = 10'000'000;

QString words(const std::string &utf8) { return QString::fromStdString(utf8); }

} // namespace

LocationDialog::LocationDialog(Session &session, const ThemeSource &themes, ObjectId parent, QWidget *window)
    : QDialog(window), m_session(session), m_themes(themes), m_text(usualLocation(session.plan(), parent))
{
    const QFontMetricsF metrics(font());
    const int gap = scaledInt(metrics, 8);
    setWindowTitle(tr("Add location"));
    QVBoxLayout *column = dialogColumn(*this, 16);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap * 3);
    row->addWidget(makeForm(), 5);
    m_preview = new EditPreview(session, themes);
    m_preview->setMinimumWidth(scaledInt(metrics, 320));
    row->addWidget(m_preview, 4);
    column->addLayout(row, 1);
    m_add = addDialogEnd(*this, tr("Add"));
    m_later.setSingleShot(true);
    m_later.setInterval(typingPauseMs);
    connect(&m_later, &QTimer::timeout, this, &LocationDialog::refresh);
    resize(scaledInt(metrics, 940), scaledInt(metrics, 680));
    showText();
    refresh();
    m_name->setFocus();
    m_name->selectAll();
}

QFormLayout *LocationDialog::addSection(QVBoxLayout &column, const QString &title)
{
    const QFontMetricsF metrics(font());
    column.addWidget(new SectionLabel(m_themes, title));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(scaledInt(metrics, 12));
    form->setVerticalSpacing(scaledInt(metrics, 6));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column.addLayout(form);
    m_forms.push_back(form);
    return form;
}

ObjectField *LocationDialog::objectField(const QString &name, KindMask kinds, const QString &none, ObjectId &chosen)
{
    const auto choice = [this, kinds, none] {
        ObjectChoice out{objectsOfKinds(m_session.plan(), kinds), none};
        if (kinds == maskOf(Kind::ManagementPoint))
            std::erase_if(out.objects, [this](ObjectRef mp) { return !m_session.plan().has(mp, App::DistributionService); });
        return out;
    };
    auto *field = new ObjectField(m_session.plan(), m_themes, choice);
    field->setAccessibleName(name);
    connect(field, &ObjectField::chosen, this, [this, field, none, &chosen](ObjectRef ref) {
        chosen = ref ? m_session.plan().id(ref) : ObjectId();
        field->setShownText(ref ? m_session.plan().displayName(ref) : none);
        changed();
    });
    const ObjectRef now = m_session.plan().find(chosen);
    field->setShownText(now ? m_session.plan().displayName(now) : none);
    return field;
}

void LocationDialog::addPlace(QVBoxLayout &column)
{
    QFormLayout *form = addSection(column, tr("Location"));
    m_name = new QLineEdit;
    m_parent = objectField(tr("Stands in"), maskOf(Kind::Organization, Kind::Region), {}, m_text.parent);
    m_type = new QComboBox;
    for (const char *type : field(Kind::Site, FieldId::Type)->choices)
        m_type->addItem(choiceLabel(type), QString::fromLatin1(type));
    m_clients = new QSpinBox;
    m_clients->setRange(-1, mostClients);
    m_clients->setSpecialValueText(tr("Not stated"));
    m_clients->setValue(-1);
    m_clients->setGroupSeparatorShown(true);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Stands in"), new FieldFrame(m_themes, m_parent));
    form->addRow(tr("Type"), m_type);
    form->addRow(tr("Clients"), m_clients);
    m_type->setAccessibleName(tr("Type"));
    m_clients->setAccessibleName(tr("Clients"));
    connect(m_name, &QLineEdit::textEdited, this, &LocationDialog::renamed);
    connect(m_type, &QComboBox::currentIndexChanged, this, &LocationDialog::changed);
    connect(m_clients, &QSpinBox::valueChanged, this, &LocationDialog::changed);
    column.addWidget(new SectionLabel(m_themes, tr("Segments")));
    m_segments = new SegmentRows(m_themes);
    column.addWidget(m_segments);
    connect(m_segments, &SegmentRows::changed, this, &LocationDialog::changed);
}

void LocationDialog::addPoint(QVBoxLayout &column)
{
    QFormLayout *form = addSection(column, tr("Applications"));
    m_hasPoint = new QCheckBox(tr("Management Point"));
    m_point = new QLineEdit;
    m_point->setAccessibleName(tr("Server name"));
    m_hasDepot = new QCheckBox(tr("Depot"));
    m_depot = new QLineEdit;
    m_depot->setAccessibleName(tr("Depot"));
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, scaledInt(QFontMetricsF(font()), 10));
    for (const ApplicationSpec &row : builtInApplications()) {
        if (!levelProblem(m_session.plan(), row.key, Kind::Site).isEmpty())
            continue;
        auto *box = new QCheckBox(QString::fromLatin1(row.shortName));
        box->setIcon(applicationIcon(m_themes.theme(), row.key));
        box->setAccessibleName(applicationName(row.app));
        setPlainToolTip(box, applicationName(row.app));
        box->setChecked(std::ranges::count(m_text.applications, std::string(row.key)) > 0);
        flow->addWidget(box);
        m_applications.emplace_back(row.key, box);
        connect(box, &QCheckBox::toggled, this, &LocationDialog::changed);
    }
    int widest = 0;
    for (const auto &[key, box] : m_applications)
        widest = std::max(widest, box->sizeHint().width());
    for (const auto &[key, box] : m_applications)
        box->setMinimumWidth(widest); // in columns
    form->addRow(m_hasPoint, m_point);
    form->addRow(chips);
    form->addRow(m_hasDepot, m_depot);
    for (QCheckBox *box : {m_hasPoint, m_hasDepot}) {
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &LocationDialog::changed);
    }
    for (QLineEdit *line : {m_point, m_depot})
        connect(line, &QLineEdit::textChanged, this, &LocationDialog::changed);
}

void LocationDialog::addService(QVBoxLayout &column)
{
    QFormLayout *form = addSection(column, tr("Distribution"));
    m_service = new QComboBox;
    for (const QString &words : {tr("Inherit"), tr("The new Management Point"), tr("Another one")})
        m_service->addItem(words);
    m_service->setCurrentIndex(static_cast<int>(m_text.service));
    m_other = objectField(tr("Other service"), maskOf(Kind::ManagementPoint), tr("Choose…"), m_text.otherService);
    m_connectedTo = objectField(tr("Connected to"), maskOf(Kind::Cloud, Kind::Site), tr("Not connected"), m_text.connectedTo);
    m_bandwidth = new QSpinBox;
    m_bandwidth->setRange(0, std::numeric_limits<int>::max());
    m_bandwidth->setSpecialValueText(tr("Not stated"));
    m_bandwidth->setSuffix(tr(" kbit/s"));
    m_bandwidth->setGroupSeparatorShown(true);
    m_bandwidth->setSingleStep(1000);
    form->addRow(tr("Responsible service"), m_service);
    auto *other = new FieldFrame(m_themes, m_other);
    form->addRow(tr("Other service"), other);
    form->addRow(tr("Connected to"), new FieldFrame(m_themes, m_connectedTo));
    form->addRow(tr("Bandwidth"), m_bandwidth);
    m_service->setAccessibleName(tr("Responsible service"));
    m_bandwidth->setAccessibleName(tr("Bandwidth"));
    const auto showOther = [form, other](int choice) { form->setRowVisible(other, choice == static_cast<int>(LocationService::Other)); };
    connect(m_service, &QComboBox::currentIndexChanged, this, showOther);
    showOther(m_service->currentIndex());
    connect(m_service, &QComboBox::currentIndexChanged, this, &LocationDialog::changed);
    connect(m_bandwidth, &QSpinBox::valueChanged, this, &LocationDialog::changed);
}

// One edge for the fields of all sections.
void LocationDialog::alignLabels()
{
    int widest = 0;
    const int most = scaledInt(QFontMetricsF(font()), 150); // longer ones keep to themselves
    for (const bool adopts : {false, true}) {
        for (const QFormLayout *form : m_forms) {
            for (int row = 0; row < form->rowCount(); ++row) {
                const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
                if (QWidget *label = item ? item->widget() : nullptr)
                    adopts ? label->setMinimumWidth(widest) : void(widest = std::min(most, std::max(widest, label->sizeHint().width())));
            }
        }
    }
}

QWidget *LocationDialog::makeForm()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    const int gap = scaledInt(QFontMetricsF(font()), 8);
    column->setContentsMargins(0, 0, gap, 0);
    column->setSpacing(gap);
    addPlace(*column);
    column->addSpacing(gap);
    addPoint(*column);
    column->addSpacing(gap);
    addService(*column);
    alignLabels();
    column->addStretch(1);
    area->setWidget(page);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(scaledInt(QFontMetricsF(font()), 500));
    return area;
}

void LocationDialog::showText()
{
    m_isFilling = true;
    if (m_name->text() != words(m_text.name))
        m_name->setText(words(m_text.name));
    m_segments->setSegments(m_text.segments);
    m_depot->setText(words(m_text.depot));
    m_point->setText(words(m_text.point));
    m_isFilling = false;
}

// Names that follow the site's do so while it is typed; what somebody wrote stays.
void LocationDialog::renamed(const QString &name)
{
    m_text.segments = m_segments->segments();
    m_text.depot = m_depot->text().toStdString();
    m_text.point = m_point->text().toStdString();
    renameLocation(m_session.plan(), m_text, name.toStdString());
    showText();
    changed();
}

void LocationDialog::changed()
{
    if (m_isFilling)
        return;
    m_point->setEnabled(m_hasPoint->isChecked());
    for (const auto &[type, box] : m_applications)
        box->setEnabled(m_hasPoint->isChecked());
    m_depot->setEnabled(m_hasDepot->isChecked());
    m_bandwidth->setEnabled(!m_text.connectedTo.isNull());
    m_later.start();
}

LocationText LocationDialog::text() const
{
    LocationText out = m_text;
    out.name = m_name->text().trimmed().toStdString();
    out.type = m_type->currentData().toString().toStdString();
    if (m_clients->value() >= 0)
        out.clients = m_clients->value();
    out.segments = m_segments->segments();
    out.point = m_hasPoint->isChecked() ? m_point->text().trimmed().toStdString() : std::string();
    out.depot = m_hasDepot->isChecked() ? m_depot->text().trimmed().toStdString() : std::string();
    out.applications.clear();
    for (const auto &[type, box] : m_applications) {
        if (box->isChecked())
            out.applications.push_back(type);
    }
    out.service = static_cast<LocationService>(m_service->currentIndex());
    if (m_bandwidth->value() > 0)
        out.bandwidthKbps = m_bandwidth->value();
    return out;
}

Edit LocationDialog::edit() const { return addLocation(m_session.plan(), text()); }

void LocationDialog::refresh()
{
    changed();
    m_later.stop();
    const LocationText wanted = text();
    if (const QString problem = locationProblem(m_session.plan(), wanted); !problem.isEmpty())
        m_preview->showProblem(problem);
    else
        m_preview->show(addLocation(m_session.plan(), wanted));
    m_add->setEnabled(m_preview->isPossible());
}

void addLocationWithDialog(Session &session, const ThemeSource &themes, ObjectId parent, QWidget *window)
{
    LocationDialog dialog(session, themes, parent, window);
    if (dialog.exec() == QDialog::Accepted)
        performDrop(session, {}, dialog.edit());
}

} // namespace sitewright
