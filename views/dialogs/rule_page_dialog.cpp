// SPDX-License-Identifier: MIT
#include "views/dialogs/rule_page_dialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

#include "model/rules/finding_text.h"
#include "model/rules/rule_table.h"
#include "views/shared/fonts.h"
#include "views/shared/theme_source.h"

using namespace Qt::StringLiterals;

namespace sitewright {

/// Loads nothing by itself: pages have neither pictures nor links to the outside.
class RulePageView : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
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

RulePageDialog::RulePageDialog(const ThemeSource &themes, QWidget *parent) : QDialog(parent), m_themes(themes), m_page(new RulePageView)
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
    buttons->setContentsMargins(gap, 0, gap, 0);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_page, &QTextBrowser::anchorClicked, this, &RulePageDialog::follow);
    connect(&themes, &ThemeSource::changed, this, &RulePageDialog::load);
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
    setWindowTitle(index < 0 ? code : u"%1 – %2"_s.arg(code, ruleTitle(*ruleTable()[static_cast<std::size_t>(index)])));
    m_page->setMarkdown(pageOf(m_code));
    calmHeadings(*m_page->document(), font());
    m_page->moveCursor(QTextCursor::Start);
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
