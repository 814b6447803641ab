// SPDX-License-Identifier: MIT
// What somebody chose to have as a picture: kept between exports, and made into options for the plan as it is now.
#pragma once

#include "views/export/picture_export.h"

class QSettings;
class QWidget;

namespace sitewright {

class Session;

enum class PicturePart : quint8 { Plan, View, Selection, Subtree };
enum class PictureFormat : quint8 { Svg, Pdf, Png };
enum class PictureGround : quint8 { Light, Dark, Paper };

struct PictureChoice {
    PictureView view = PictureView::Structure;
    PicturePart part = PicturePart::Plan;
    PictureFormat format = PictureFormat::Svg;
    PictureGround ground = PictureGround::Light;
    int percent = 100;
    QString title;
    bool legend = true;
    bool coloursServices = false;
    bool arrows = false;
    LayerSet layers;             ///< as the window shows them
    NetworkLayers networkLayers;
    std::vector<ObjectId> closed; ///< boxes of the structure

    static PictureChoice from(const QSettings &settings);
    void keepIn(QSettings &settings) const;
    friend bool operator==(const PictureChoice &, const PictureChoice &) = default;
};

/// What the window shows of the plan while it is asked.
struct PictureContext {
    PictureView front = PictureView::Structure;
    QRectF visible;   ///< units of the view in front
    QString planName; ///< proposed for files
};

QByteArray suffixOf(PictureFormat format); ///< ".svg"
/// Waits until everything such a picture can show is worked out; false when somebody would not wait.
bool waitForPicture(QWidget *window, PictureView view, Session &session);
/// Parts that there are not (nothing is selected) become the whole plan. Loads of links are left out as long as they are worked out.
PictureOptions optionsFor(const PictureChoice &choice, Session &session, const PictureContext &context);
/// What "this object and everything in it" would be; null when nothing of that kind is selected.
ObjectRef chosenSubtree(Session &session);

} // namespace sitewright
