// SPDX-License-Identifier: MIT
#include "views/templates/template_store.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include "model/base/plain_characters.h"
#include "model/io/plan_writer.h"
#include "model/io/safe_file.h"
#include "views/shared/plan_clipboard.h"

using namespace Qt::StringLiterals;

namespace sitewright {

namespace {

constexpr auto suffix = ".siteplan.json"_L1;
constexpr qsizetype longestName = 60;

QString tr(const char *text) { return QCoreApplication::translate("Templates", text); }

Error failed(const QString &what, const QString &why) { return {.what = what, .why = why}; }

Result<void> write(const QString &path, const QByteArray &bytes)
{
    const auto saved = saveFile(QFile::encodeName(path), bytes);
    return saved ? Result<void>() : tl::unexpected(failed(tr("The template could not be saved"), saved.error().text()));
}

Result<std::shared_ptr<const Excerpt>> readPath(const QString &path)
{
    const auto content = readFile(QFile::encodeName(path));
    if (!content)
        return tl::unexpected(failed(tr("The template could not be read"), content.error().text()));
    auto read = readExcerpt({content->bytes.constData(), std::size_t(content->bytes.size())}, path);
    if (!read)
        return tl::unexpected(failed(tr("The template could not be read"), read.error().text()));
    return read;
}

} // namespace

QString TemplateStore::usualFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s; }

// Any name is a file name so: what the file system does not like is written as a number.
QString TemplateStore::pathOf(const QString &name) const
{
    return m_folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name, " ", ".")) + suffix;
}

QString TemplateStore::nameProblem(const QString &name)
{
    if (name.trimmed().isEmpty() || name.size() > longestName || !isPlainLine(name.toStdString()))
        return tr("Give the template a name.");
    return {};
}

QStringList TemplateStore::names() const
{
    QStringList out;
    for (const QString &file : QDir(m_folder).entryList({u'*' + suffix}, QDir::Files | QDir::Readable))
        out << QUrl::fromPercentEncoding(file.chopped(suffix.size()).toUtf8());
    std::ranges::sort(out, [](const QString &a, const QString &b) { return naturallyBefore(a.toStdString(), b.toStdString()); });
    return out;
}

bool TemplateStore::has(const QString &name) const { return QFileInfo::exists(pathOf(name)); }

Result<void> TemplateStore::save(const QString &name, const Excerpt &part) const
{
    if (const QString problem = nameProblem(name); !problem.isEmpty())
        return tl::unexpected(failed(tr("The template could not be saved"), problem));
    if (!QDir().mkpath(m_folder))
        return tl::unexpected(failed(tr("The template could not be saved"), tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder))));
    Excerpt cut = excerptOf(part.plan, part.roots);
    cut.plan.set(cut.plan.settings(), FieldId::Name, name.toStdString());
    return write(pathOf(name), QByteArray::fromStdString(writePlan(cut.plan, cut.roots)));
}

Result<std::shared_ptr<const Excerpt>> TemplateStore::read(const QString &name) const { return readPath(pathOf(name)); }

Result<void> TemplateStore::remove(const QString &name) const
{
    QFile file(pathOf(name));
    if (!file.remove())
        return tl::unexpected(failed(tr("The template could not be deleted"), file.errorString()));
    return {};
}

Result<QString> TemplateStore::importFile(const QString &path) const
{
    const auto part = readPath(path);
    if (!part)
        return tl::unexpected(part.error());
    QString base = QFileInfo(path).fileName();
    base = base.endsWith(suffix) ? base.chopped(suffix.size()) : QFileInfo(path).completeBaseName();
    base = QUrl::fromPercentEncoding(base.toUtf8()).left(longestName - 4);
    if (!nameProblem(base).isEmpty())
        base = tr("Template");
    QString name = base;
    for (int number = 2; has(name); ++number)
        name = base + u' ' + QString::number(number);
    if (const auto saved = save(name, **part); !saved)
        return tl::unexpected(saved.error());
    return name;
}

Result<void> TemplateStore::exportFile(const QString &name, const QString &path) const
{
    const auto content = readFile(QFile::encodeName(pathOf(name)));
    if (!content)
        return tl::unexpected(failed(tr("The template could not be read"), content.error().text()));
    return write(path, content->bytes);
}

} // namespace sitewright
