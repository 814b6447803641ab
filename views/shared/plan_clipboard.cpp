// SPDX-License-Identifier: MIT
#include "views/shared/plan_clipboard.h"

#include <QCoreApplication>

#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr std::size_t mostBytes = std::size_t(64) << 20;
constexpr std::size_t mostObjects = 200'000;

QString tr(const char *text) { return QCoreApplication::translate("PlanClipboard", text); }

Error refused(const QString &why) { return {.what = tr("The clipboard cannot be pasted"), .why = why}; }

} // namespace

PlanMime::PlanMime(Plan plan, std::vector<ObjectId> roots)
{
    std::vector<ObjectId> outermost = outermostOf(plan, roots);
    m_excerpt = std::make_shared<const Excerpt>(Excerpt{std::move(plan), std::move(outermost)});
}

bool PlanMime::isJson(const QString &type) { return type == planMimeType || type == "text/plain"_L1 || type == "application/json"_L1; }

QStringList PlanMime::formats() const { return QStringList{planMimeType, u"application/json"_s, u"text/plain"_s} + QMimeData::formats(); }

bool PlanMime::hasFormat(const QString &type) const { return isJson(type) || QMimeData::hasFormat(type); }

QVariant PlanMime::retrieveData(const QString &type, QMetaType wanted) const
{
    if (!isJson(type))
        return QMimeData::retrieveData(type, wanted);
    if (m_json.isEmpty()) {
        const Excerpt part = excerptOf(m_excerpt->plan, m_excerpt->roots);
        m_json = QByteArray::fromStdString(writePlan(part.plan, part.roots));
    }
    return wanted.id() == QMetaType::QString ? QVariant(QString::fromUtf8(m_json)) : QVariant(m_json);
}

Result<std::shared_ptr<const Excerpt>> readExcerpt(std::string_view bytes, const QString &name)
{
    ReadOptions options;
    options.maxBytes = mostBytes;
    options.maxObjects = mostObjects;
    auto loaded = readPlan(bytes, name, options);
    if (!loaded)
        return tl::unexpected(loaded.error().empty() ? Error{.what = name} : loaded.error().front());
    Excerpt out{std::move(loaded->plan), {}};
    out.roots = loaded->roots.empty() ? topObjects(out.plan) : outermostOf(out.plan, loaded->roots);
    return std::make_shared<const Excerpt>(std::move(out));
}

QByteArray planBytes(const QMimeData *mime)
{
    if (!mime)
        return {};
    return mime->hasFormat(planMimeType) ? mime->data(planMimeType) : mime->text().toUtf8();
}

Result<std::shared_ptr<const Excerpt>> readPlanMime(const QMimeData *mime)
{
    const auto *own = qobject_cast<const PlanMime *>(mime);
    return own ? own->excerpt() : readPlanBytes(planBytes(mime));
}

Result<std::shared_ptr<const Excerpt>> readPlanBytes(const QByteArray &bytes)
{
    if (std::size_t(bytes.size()) > mostBytes)
        return tl::unexpected(refused(tr("The clipboard holds more than %1 MiB.").arg(mostBytes >> 20)));
    if (!bytes.trimmed().startsWith('{'))
        return tl::unexpected(refused(tr("The clipboard holds no part of a plan.")));
    auto read = readExcerpt({bytes.constData(), std::size_t(bytes.size())}, tr("clipboard"));
    if (!read)
        return tl::unexpected(refused(tr("What the clipboard holds cannot be pasted. %1").arg(read.error().text())));
    return read;
}

} // namespace sitewright
