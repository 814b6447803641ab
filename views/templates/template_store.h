// SPDX-License-Identifier: MIT
// The user's templates: parts of plans kept as plan files in one folder, named by their files.
#pragma once

#include <memory>

#include <QStringList>

#include "model/base/error.h"
#include "model/edits/excerpt.h"

namespace sitewright {

class TemplateStore {
public:
    /// The folder is made when the first template is saved.
    explicit TemplateStore(QString folder) : m_folder(std::move(folder)) {}
    /// In the user's data folder.
    static QString usualFolder();

    QStringList names() const; ///< in natural order
    bool has(const QString &name) const;
    Result<void> save(const QString &name, const Excerpt &part) const; ///< takes the place of one of that name
    Result<std::shared_ptr<const Excerpt>> read(const QString &name) const;
    Result<void> remove(const QString &name) const;
    /// A template or plan file from elsewhere; the name it got.
    Result<QString> importFile(const QString &path) const;
    Result<void> exportFile(const QString &name, const QString &path) const;

    /// Why a template cannot be called so; empty when it can.
    static QString nameProblem(const QString &name);

private:
    QString pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace sitewright
