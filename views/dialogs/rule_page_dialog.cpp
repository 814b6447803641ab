// SPDX-License-Identifier: MIT
#include "views/dialogs/rule_page_dialog.h"

#include <algorithm>
#include <cmath>

#include <QDialogButtonBox>
#include <QFile>
#include <QPainter>
#include <QScreen>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

#include "model/rules/finding_text.h"
#include "model/rules/rule_table.h"
#include "views/shared/chips.h"
#include "views/shared/dialog_parts.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {

/// Loads nothing by itself: pages have neither pictures nor links to the outside.
class RulePageView : public QTextBrowser {
public:
    explicit RulePageView(const ThemeSource &themes) : m_themes(themes) {}
    QVariant loadResource(int, const QUrl &) override { return {}; }

protected:
    // It has no frame that could show the focus.
    void paintEvent(QPaintEvent *event) override
    {
        QTextBrowser::paintEvent(event);
        if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
            return;
        QPainter painter(viewport());
        paintBox(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 3, QColor(), m_themes.theme().color(Tone::FocusRing), 1.5);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QTextBrowser::focusInEvent(event);
        viewport()->update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QTextBrowser::focusOutEvent(event);
        viewport()->update();
    }

private:
    const ThemeSource &m_themes;
};

namespace {

// What the rule table itself knows, for a rule whose page is not written yet.
QString pageFromTable(const Rule &rule)
{
    const QString code = QString::fromLatin1(rule.code.data(), static_cast<qsizetype>(rule.code.size()));
    return u"# %1\n\n%2\n\n%3 · %4\n"_s.arg(code, ruleTitle(rule), severityName(rule.severity), categoryName(rule.category));
}

QString pageOf(std::string_view code)
{
    QFile file(rulePagePath(code));
    if (file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readAll());
    const int index = ruleIndex(code);
    return index < 0 ? QString() : pageFromTable(*ruleTable()[static_cast<std::size_t>(index)]);
}

// All rules, each leading to its page: what is shown before one is asked for.
QString overview()
{
    QString out = u"# %1\n"_s.arg(RulePageDialog::tr("All rules"));
    for (const Category category : {Category::Inconsistent, Category::Incomplete, Category::NotCovered, Category::Advice}) {
        out += u"\n## %1\n\n"_s.arg(categoryName(category));
        for (const Rule *rule : ruleTable()) {
            const QString code = QString::fromLatin1(rule->code.data(), static_cast<qsizetype>(rule->code.size()));
            if (rule->category == category)
                out += u"- [%1](%1): %2\n"_s.arg(code, ruleTitle(*rule));
        }
    }
    return out;
}

// Markdown headings come out as on a web page: far too loud beside the plan.
void calmHeadings(QTextDocument &document, const QFont &base)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        const QFont font = level == 1 ? titleFont(base) : boldFont(base);
        QTextCharFormat format;
        format.setFont(font);
        format.setProperty(QTextFormat::FontSizeAdjustment, 0);
        cursor.mergeCharFormat(format);
        QTextBlockFormat space;
        space.setTopMargin(level == 1 ? 0 : QFontMetricsF(base).height() * 0.9);
        space.setBottomMargin(QFontMetricsF(base).height() * 0.3);
        QTextCursor(block).mergeBlockFormat(space);
    }
}

} // namespace

RulePageDialog::RulePageDialog(const ThemeSource &themes, QWidget *parent) : QDialog(parent), m_themes(themes), m_page(new RulePageView(themes))
{
    const int gap = scaledInt(QFontMetricsF(font()), 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, gap);
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setAccessibleName(tr("About the rule"));
    m_page->document()->setDocumentMargin(gap * 2);
    column->addWidget(m_page, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    calmClose(*buttons);
    buttons->setContentsMargins(gap, 0, gap, 0);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_page, &QTextBrowser::anchorClicked, this, &RulePageDialog::follow);
    connect(&themes, &ThemeSource::changed, this, &RulePageDialog::load);
    load();
    resize(scaledInt(QFontMetricsF(font()), 560), scaledInt(QFontMetricsF(font()), 520));
}

void RulePageDialog::showRule(std::string_view code)
{
    m_code = code;
    load();
    show();
    raise();
}

void RulePageDialog::load()
{
    const int index = ruleIndex(m_code);
    const QString code = QString::fromStdString(m_code);
    setWindowTitle(m_code.empty() ? tr("All rules") : index < 0 ? code : u"%1 – %2"_s.arg(code, ruleTitle(*ruleTable()[static_cast<std::size_t>(index)])));
    m_page->setMarkdown(m_code.empty() ? overview() : pageOf(m_code));
    calmHeadings(*m_page->document(), font());
    m_page->moveCursor(QTextCursor::Start);
    fitPage();
}

// No line is cut that could be shown: as high as the page, within reason.
void RulePageDialog::fitPage()
{
    const QFontMetricsF metrics(font());
    const int least = scaledInt(metrics, 420), most = std::min(scaledInt(metrics, 760), screen()->availableSize().height() * 9 / 10);
    m_page->document()->setTextWidth(width());
    const int beside = height() - m_page->height();
    const int wanted = int(std::ceil(m_page->document()->size().height())) + std::max(beside, scaledInt(metrics, 72));
    if (!isVisible() || height() < wanted)
        resize(width(), std::clamp(wanted, least, std::max(least, most)));
}

QString RulePageDialog::pageText() const { return m_page->toPlainText(); }

// Pages refer to each other by the rule's code or by the name of the other page.
void RulePageDialog::follow(const QUrl &link)
{
    const std::string code = link.fileName().section(u'.', 0, 0).toStdString();
    if (link.scheme().isEmpty() && ruleIndex(code) >= 0)
        showRule(code);
}

} // namespace sitewright
