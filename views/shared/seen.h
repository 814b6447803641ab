// SPDX-License-Identifier: MIT
// Whether anybody can see a widget: it is shown, and the dock it stands in is not behind another one's tab. To Qt such a dock is
// visible, somewhere beside the window; what lists the plan there would be kept up to date for nobody.
#pragma once

#include <QPointer>
#include <QWidget>

class QDockWidget;

namespace sitewright {

class Seen : public QObject {
    Q_OBJECT

public:
    /// Made before the widget is put into its dock. A member of the widget, so that it is gone before the widget hides to go.
    explicit Seen(QWidget *widget);

    bool isSeen() const { return m_isSeen; }

signals:
    void changed(bool isSeen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enterDock();
    void update();

    QWidget *m_widget;
    QPointer<QDockWidget> m_dock;
    bool m_isOnTop = true;
    bool m_isSeen = false;
};

} // namespace sitewright
