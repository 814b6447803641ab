// SPDX-License-Identifier: MIT
#include "model/edits/application_edits.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/catalog/object_kinds.h"
#include "model/edits/edit_words.h"

namespace sitewright {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Edit", text); }

bool carries(const ApplicationList &list, std::string_view type) { return std::ranges::find(list, type, &Application::type) != list.end(); }

// The instance on `from`, for its settings; nothing when the MP is gone or has no such application.
std::optional<Application> instance(const Draft &draft, ObjectId from, std::string_view type)
{
    if (!draft.exists(from))
        return std::nullopt;
    const ApplicationList list = draft.applications(from);
    const auto found = std::ranges::find(list, type, &Application::type);
    return found == list.end() ? std::nullopt : std::optional(*found);
}

// False after a refusal: the MP has the application already.
bool put(Draft &draft, ObjectId point, const Application &application)
{
    ApplicationList list = draft.applications(point);
    if (carries(list, application.type)) {
        const Plan &plan = draft.base();
        const QString name = applicationNameOf(plan, application.type);
        draft.refuse(refusal(tr("%1 cannot be put there").arg(name), tr("%1 already has %2.").arg(nameOf(plan, point), name)));
        return false;
    }
    list.push_back(application);
    draft.set(point, FieldId::Applications, std::move(list));
    return true;
}

void takeOff(Draft &draft, ObjectId point, std::string_view type)
{
    ApplicationList list = draft.applications(point);
    std::erase_if(list, [&](const Application &application) { return application.type == type; });
    draft.set(point, FieldId::Applications, std::move(list));
}

} // namespace

Edit addApplication(const Plan &plan, ObjectId point, std::string_view type)
{
    return {.name = tr("Install %1 on %2").arg(applicationNameOf(plan, type), nameOf(plan, point)),
            .compose = [point, type = std::string(type)](Draft &draft) {
                ApplicationList list = draft.applications(point);
                if (carries(list, type))
                    return;
                list.push_back({.type = type});
                draft.set(point, FieldId::Applications, std::move(list));
            },
            .mergeKey = {}};
}

Edit removeApplication(const Plan &plan, ObjectId point, std::string_view type)
{
    return {.name = tr("Remove %1 from %2").arg(applicationNameOf(plan, type), nameOf(plan, point)),
            .compose = [point, type = std::string(type)](Draft &draft) { takeOff(draft, point, type); },
            .mergeKey = {}};
}

Edit removeDuplicateApplication(const Plan &plan, ObjectId point, std::string_view type)
{
    return {.name = tr("List %1 once on %2").arg(applicationNameOf(plan, type), nameOf(plan, point)),
            .compose =
                [point, type = std::string(type)](Draft &draft) {
                    ApplicationList list = draft.applications(point);
                    const auto first = std::ranges::find(list, type, &Application::type);
                    if (first == list.end())
                        return;
                    list.erase(std::remove_if(first + 1, list.end(), [&](const Application &a) { return a.type == type; }), list.end());
                    draft.set(point, FieldId::Applications, std::move(list));
                },
            .mergeKey = {}};
}

std::string proposedTypeKey(const Plan &plan, std::string_view name)
{
    std::string stem;
    bool startsWord = false;
    for (const QChar c : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).normalized(QString::NormalizationForm_KD)) {
        const char16_t u = c.unicode();
        if (u < 128 && c.isLetterOrNumber()) {
            const QChar written = stem.empty() ? c.toLower() : startsWord ? c.toUpper() : c;
            stem += static_cast<char>(written.unicode());
            startsWord = false;
        } else if (!c.isMark()) {
            startsWord = true;
        }
    }
    if (stem.empty())
        stem = "application";
    std::string key = stem;
    for (int number = 2; plan.applicationType(key) >= 0 || !plan.find(ObjectId::synthetic(key)).isNull(); ++number)
        key = stem + std::to_string(number);
    return key;
}

Edit addApplicationType(const Plan &, const ApplicationTypeText &text)
{
    return {.name = tr("Add application type %1").arg(QString::fromStdString(text.name)),
            .compose =
                [text](Draft &draft) {
                    if (text.name.empty())
                        return draft.refuse(refusal(tr("The application type cannot be added"), tr("It needs a name.")));
                    const std::string key = proposedTypeKey(draft.base(), text.name);
                    const ObjectId id = draft.create(Kind::ApplicationType, {}, text.name, ObjectId::synthetic(key));
                    draft.set(id, FieldId::TypeKey, key);
                    draft.set(id, FieldId::ShortName, text.shortName);
                    draft.set(id, FieldId::Levels, TextList(text.levels));
                    draft.set(id, FieldId::MaxPerObject, std::int64_t(text.maxPerObject));
                    draft.set(id, FieldId::NeedsDatabase, text.needsDatabase);
                },
            .mergeKey = {}};
}

QString levelProblem(const Plan &plan, std::string_view type, Kind home)
{
    const int number = plan.applicationType(type);
    if (number < builtInApplicationCount)
        return {};
    const ObjectRef row(Kind::ApplicationType, static_cast<std::uint32_t>(number - builtInApplicationCount));
    const TextList levels = valueOr(plan.value(row, FieldId::Levels), TextList());
    if (levels.empty() || std::ranges::find(levels, spec(home).key) != levels.end())
        return {};
    const QString name = applicationNameOf(plan, type);
    switch (home) {
    case Kind::Organization: return tr("%1 is not allowed on a Management Point of the organisation.").arg(name);
    case Kind::Region: return tr("%1 is not allowed on a Management Point of a region.").arg(name);
    default: return tr("%1 is not allowed on a Management Point of a site.").arg(name);
    }
}

Edit moveApplication(const Plan &plan, ObjectId from, ObjectId to, std::string_view type)
{
    return {.name = tr("Move %1 from %2 to %3").arg(applicationNameOf(plan, type), nameOf(plan, from), nameOf(plan, to)),
            .compose =
                [from, to, type = std::string(type)](Draft &draft) {
                    const auto moved = instance(draft, from, type);
                    if (moved && from != to && put(draft, to, *moved))
                        takeOff(draft, from, type);
                },
            .mergeKey = {}};
}

Edit copyApplication(const Plan &plan, ObjectId from, ObjectId to, std::string_view type)
{
    return {.name = tr("Copy %1 from %2 to %3").arg(applicationNameOf(plan, type), nameOf(plan, from), nameOf(plan, to)),
            .compose =
                [from, to, type = std::string(type)](Draft &draft) {
                    if (auto copied = instance(draft, from, type)) {
                        copied->primary = false; // only one Business Logic Server can be the primary one
                        put(draft, to, *copied);
                    }
                },
            .mergeKey = {}};
}

} // namespace sitewright
