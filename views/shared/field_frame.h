// SPDX-License-Identifier: MIT
// A field of the inspector: one editor and, beside its value, where the value comes from ("own", "from Iberia"). Own values have a
// solid line, inherited ones a dashed and quiet one. Owns the editor and draws the frame in its place.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace sitewright {

class ElidedLabel;
class ThemeSource;

class FieldFrame : public QWidget {
    Q_OBJECT
public:
    FieldFrame(const ThemeSource &themes, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    void setOrigin(const QString &origin);  // empty: none
    void setInherited(bool inherited);
    bool isInherited() const { return m_inherited; }
    // Draws the line in the colour of errors; the reason belongs into the tool tip and the accessible description.
    void setWrong(const QString &reason);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adopt();

    const ThemeSource &m_themes;
    QWidget *m_editor;
    ElidedLabel *m_origin;
    bool m_inherited = false;
    bool m_wrong = false;
};

}  // namespace sitewright
