// SPDX-License-Identifier: MIT
// Objects on the clipboard: as plan JSON, so that they come into other windows, other programs and editors, and back. The text is
// made when somebody asks for it; what goes from one window of this process to another needs none.
#pragma once

#include <memory>

#include <QLatin1StringView>
#include <QMimeData>

#include "model/base/error.h"
#include "model/edits/excerpt.h"

namespace sitewright {

inline constexpr QLatin1StringView planMimeType("application/x-sitewright-plan+json");
inline constexpr QLatin1StringView cutMimeType("application/x-sitewright-cut");     ///< a mark: whose objects they are
inline constexpr QLatin1StringView takenMimeType("application/x-sitewright-taken"); ///< the mark of what another window has taken

class PlanMime : public QMimeData {
    Q_OBJECT

public:
    /// `plan` is a copy of the whole plan as it is now: cheaper than the excerpt, which may never be asked for.
    PlanMime(Plan plan, std::vector<ObjectId> roots);

    std::shared_ptr<const Excerpt> excerpt() const { return m_excerpt; }

    QStringList formats() const override;
    bool hasFormat(const QString &type) const override;

protected:
    QVariant retrieveData(const QString &type, QMetaType wanted) const override;

private:
    static bool isJson(const QString &type);

    std::shared_ptr<const Excerpt> m_excerpt;
    mutable QByteArray m_json;
};

/// The part of a plan that is there, or why nothing of it can be pasted, as a sentence.
Result<std::shared_ptr<const Excerpt>> readPlanMime(const QMimeData *mime);
/// The same for the text another program put there: reading much of it takes a while.
Result<std::shared_ptr<const Excerpt>> readPlanBytes(const QByteArray &bytes);
QByteArray planBytes(const QMimeData *mime);
/// The same for the bytes of a file; `name` is what errors call it.
Result<std::shared_ptr<const Excerpt>> readExcerpt(std::string_view bytes, const QString &name);

} // namespace sitewright
