// SPDX-License-Identifier: MIT
#include "tests/support/dialog_checks.h"

#include <QAccessible>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sitewright::test {
namespace {

template <class Fits>
QPushButton *buttonThat(const QWidget &dialog, Fits fits)
{
    const QList<QPushButton *> all = dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(all, fits);
    return found == all.end() ? nullptr : *found;
}

} // namespace

bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) || widget.inherits("QHeaderView") || widget.inherits("QTabBar") || widget.inherits("QRubberBand")
           || (parent && (parent->inherits("QAbstractScrollArea") || parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")
                          || parent->inherits("QKeySequenceEdit")));
}

QPushButton *defaultButton(const QWidget &dialog)
{
    return buttonThat(dialog, [](const QPushButton *button) { return button->isDefault(); });
}

QPushButton *buttonCalled(const QWidget &dialog, const QString &text)
{
    return buttonThat(dialog, [&](const QPushButton *button) { return button->text().remove(u'&') == text; });
}

QString describe(const QWidget &widget, const QString &text)
{
    return QLatin1StringView(widget.metaObject()->className()) + u" '"_s + text + u"' ("_s + widget.objectName() + u")"_s;
}

QStringList unnamedControls(QWidget &window)
{
    QStringList out;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || isPart(*widget) || widget->window() != &window)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            out.append(describe(*widget));
    }
    return out;
}

} // namespace sitewright::test
