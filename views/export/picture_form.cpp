// SPDX-License-Identifier: MIT
#include "views/export/picture_form.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "views/session/session.h"
#include "views/shared/fonts.h"
#include "views/shared/plain_text.h"

namespace sitewright {

PictureForm::PictureForm(Session &session, const PictureContext &context, const PictureChoice &choice, QWidget *parent)
    : QWidget(parent), m_given(choice), m_front(context.front), m_showsAny(!context.visible.isEmpty())
{
    m_rows = new QFormLayout(this);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(scaledInt(QFontMetricsF(font()), 8));
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addViews();
    addParts(session);
    m_title = new QLineEdit(choice.title);
    m_title->setPlaceholderText(tr("none"));
    m_title->setClearButtonEnabled(true);
    m_rows->addRow(tr("&Title"), m_title);
    m_legend = new QCheckBox(tr("&Legend"));
    m_legend->setChecked(choice.legend);
    m_colours = new QCheckBox(tr("Colour by &responsible service"));
    m_colours->setChecked(choice.coloursServices);
    m_arrows = new QCheckBox(tr("&Arrows from responsible services"));
    m_arrows->setChecked(choice.arrows);
    m_rows->addRow(m_legend);
    for (QCheckBox *box : {m_legend, m_colours, m_arrows})
        connect(box, &QCheckBox::toggled, this, &PictureForm::changed);
    addLayers();
    connect(m_view, &QComboBox::currentIndexChanged, this, &PictureForm::enableWhatApplies);
    connect(m_view, &QComboBox::currentIndexChanged, this, &PictureForm::changed);
    connect(m_part, &QComboBox::currentIndexChanged, this, &PictureForm::changed);
    connect(m_title, &QLineEdit::textChanged, this, &PictureForm::changed);
    enableWhatApplies();
}

void PictureForm::addViews()
{
    m_view = new QComboBox;
    m_view->setObjectName(QStringLiteral("pictureView"));
    m_view->addItem(tr("Structure"));
    m_view->addItem(tr("Network"));
    m_view->setCurrentIndex(int(m_given.view));
    m_rows->addRow(tr("&View"), m_view);
}

void PictureForm::addParts(Session &session)
{
    m_part = new QComboBox;
    m_part->setObjectName(QStringLiteral("picturePart"));
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_part->setMinimumContentsLength(24);
    const ObjectRef subtree = chosenSubtree(session);
    const auto count = int(session.selection().ids().size());
    m_part->addItem(tr("The whole plan"));
    m_part->addItem(tr("What the window shows"));
    m_part->addItem(count > 0 ? tr("The %Ln selected object(s)", nullptr, count) : tr("What is selected"));
    m_part->addItem(subtree ? plain(tr("%1 and everything in it").arg(elideMiddle(session.plan().displayName(subtree), 40)))
                            : tr("A region or site and everything in it"));
    m_part->setCurrentIndex(int(m_given.part));
    enable(PicturePart::Selection, count > 0);
    enable(PicturePart::Subtree, !subtree.isNull());
    m_rows->addRow(tr("&Part"), m_part);
}

// Colours and arrows are layers of both views; of the others each has its own.
void PictureForm::addLayers()
{
    auto *all = new QVBoxLayout;
    all->setSpacing(m_rows->spacing() / 2);
    const auto add = [&](const QString &title, bool isOn) {
        auto *box = new QCheckBox(title);
        box->setChecked(isOn);
        all->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PictureForm::enableWhatApplies);
        connect(box, &QCheckBox::toggled, this, &PictureForm::changed);
        return box;
    };
    for (int i = 0; i < layerCount; ++i) {
        if (Layer(i) != Layer::Arrows)
            m_layers.emplace_back(add(Layers::title(Layer(i)), m_given.layers.shows(Layer(i))), Layer(i));
    }
    for (const NetworkLayer layer : {NetworkLayer::Links, NetworkLayer::Clouds, NetworkLayer::Loads})
        m_networkLayers.emplace_back(add(NetworkSwitches::title(layer), m_given.networkLayers.shows(layer)), layer);
    for (QCheckBox *box : {m_colours, m_arrows})
        all->addWidget(box);
    m_closed = add(tr("Closed boxes stay closed"), true);
    m_rows->addRow(tr("Layers"), all);
}

void PictureForm::enableWhatApplies()
{
    const bool isNetwork = m_view->currentIndex() == int(PictureView::Network);
    for (const auto &[box, layer] : m_layers)
        box->setVisible(!isNetwork);
    m_closed->setVisible(!isNetwork && !m_given.closed.empty());
    for (const auto &[box, layer] : m_networkLayers)
        box->setVisible(isNetwork);
    const auto isOn = [](const auto &boxes, auto wanted) {
        return std::ranges::any_of(boxes, [&](const auto &entry) { return entry.second == wanted && entry.first->isChecked(); });
    };
    for (const auto &[box, layer] : m_layers)
        box->setEnabled(layer != Layer::Applications || isOn(m_layers, Layer::ManagementPoints));
    for (const auto &[box, layer] : m_networkLayers)
        box->setEnabled(layer != NetworkLayer::Loads || isOn(m_networkLayers, NetworkLayer::Links));
    enable(PicturePart::View, m_showsAny && m_view->currentIndex() == int(m_front));
}

void PictureForm::enable(PicturePart part, bool on)
{
    qobject_cast<QStandardItemModel *>(m_part->model())->item(int(part))->setEnabled(on);
    if (!on && m_part->currentIndex() == int(part))
        m_part->setCurrentIndex(int(PicturePart::Plan));
}

PictureChoice PictureForm::choice() const
{
    PictureChoice out = m_given;
    out.view = PictureView(m_view->currentIndex());
    out.part = PicturePart(m_part->currentIndex());
    out.title = m_title->text().trimmed();
    out.legend = m_legend->isChecked();
    out.coloursServices = m_colours->isChecked();
    out.arrows = m_arrows->isChecked();
    if (!m_closed->isChecked())
        out.closed.clear();
    for (const auto &[box, layer] : m_layers)
        out.layers.set(layer, box->isChecked());
    for (const auto &[box, layer] : m_networkLayers)
        out.networkLayers.set(layer, box->isChecked());
    return out;
}

} // namespace sitewright
