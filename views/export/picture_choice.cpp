// SPDX-License-Identifier: MIT
#include "views/export/picture_choice.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSettings>

#include "views/network/link_loads.h"
#include "views/session/session.h"
#include "views/shared/sliced_work.h"

using namespace Qt::StringLiterals;

namespace sitewright {
namespace {

constexpr auto group = "picture/"_L1;

template <class Enum> Enum enumFrom(const QSettings &settings, QLatin1StringView key, Enum last)
{
    return Enum(std::clamp(settings.value(group + key, 0).toInt(), 0, int(last)));
}

} // namespace

PictureChoice PictureChoice::from(const QSettings &settings)
{
    PictureChoice out;
    out.part = enumFrom(settings, "part"_L1, PicturePart::Subtree);
    out.format = enumFrom(settings, "format"_L1, PictureFormat::Png);
    out.ground = enumFrom(settings, "ground"_L1, PictureGround::Paper);
    out.percent = std::clamp(settings.value(group + "percent"_L1, 100).toInt(), 10, 800);
    out.legend = settings.value(group + "legend"_L1, true).toBool();
    return out;
}

void PictureChoice::keepIn(QSettings &settings) const
{
    settings.setValue(group + "part"_L1, int(part));
    settings.setValue(group + "format"_L1, int(format));
    settings.setValue(group + "ground"_L1, int(ground));
    settings.setValue(group + "percent"_L1, percent);
    settings.setValue(group + "legend"_L1, legend);
}

QByteArray suffixOf(PictureFormat format)
{
    return format == PictureFormat::Svg ? ".svg" : format == PictureFormat::Pdf ? ".pdf" : ".png";
}

ObjectRef chosenSubtree(Session &session)
{
    const Plan &plan = session.plan();
    ObjectRef ref = plan.find(session.selection().current());
    while (ref && !ref.isStructure())
        ref = plan.owner(ref);
    return ref == plan.organization() ? ObjectRef() : ref;
}

bool waitForPicture(QWidget *window, PictureView view, Session &session)
{
    return waitUntil(window, QCoreApplication::translate("PictureForm", "The plan is being checked…"), [&] { return !session.isChecking(); })
        && (view != PictureView::Network
            || waitUntil(window, QCoreApplication::translate("PictureForm", "Loads of links are being worked out…"), [&] { return session.wantLinks(); }));
}

PictureOptions optionsFor(const PictureChoice &choice, Session &session, const PictureContext &context)
{
    PictureOptions out;
    out.view = choice.view;
    out.title = choice.title;
    out.legend = choice.legend;
    out.coloursServices = choice.coloursServices;
    out.arrows = choice.arrows;
    out.layers = choice.layers;
    out.networkLayers = choice.networkLayers;
    out.closed = choice.closed;
    if (out.showsLoads() && session.wantLinks())
        out.loads = loadsOf(session.ledger());
    out.scale = choice.percent / 100.0;
    out.theme = choice.ground == PictureGround::Dark ? Theme::dark() : Theme::light();
    out.onPaper = choice.ground == PictureGround::Paper;
    switch (choice.part) {
    case PicturePart::Plan: break;
    case PicturePart::View:
        if (choice.view == context.front)
            out.area = context.visible;
        break;
    case PicturePart::Selection:
        for (const ObjectId id : session.selection().ids()) {
            if (const ObjectRef ref = session.plan().find(id))
                out.objects.push_back(ref);
        }
        break;
    case PicturePart::Subtree: out.root = chosenSubtree(session); break;
    }
    return out;
}

} // namespace sitewright
