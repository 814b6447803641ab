// SPDX-License-Identifier: MIT
#include "model/edits/waiver_edits.h"

#include <QCoreApplication>

#include "model/edits/edit_words.h"

namespace sitewright {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Edit", text, nullptr, n); }

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

} // namespace

Edit waive(const Plan &, std::string_view key, std::string_view fingerprint, const WaiverText &words)
{
    return {.name = tr("Waive %1").arg(text(key)),
            .compose =
                [key = std::string(key), fingerprint = std::string(fingerprint), words](Draft &draft) {
                    if (words.reason.empty())
                        return draft.refuse(refusal(tr("The finding cannot be waived"), tr("A waiver needs a reason.")));
                    const ObjectId id = ObjectId::synthetic(key);
                    if (!draft.exists(id))
                        draft.create(Kind::Waiver, {}, {}, id);
                    draft.set(id, FieldId::Key, key);
                    draft.set(id, FieldId::Fingerprint, fingerprint);
                    draft.set(id, FieldId::Reason, words.reason);
                    draft.set(id, FieldId::Author, words.author);
                    draft.set(id, FieldId::Date, words.date);
                    draft.set(id, FieldId::Expires, words.expires);
                    draft.set(id, FieldId::Scope, words.scope == "finding" ? std::string() : words.scope);
                },
            .mergeKey = {}};
}

Edit withdrawWaiver(const Plan &, std::string_view key)
{
    return {.name = tr("Withdraw the waiver of %1").arg(text(key)),
            .compose =
                [id = ObjectId::synthetic(key)](Draft &draft) {
                    if (draft.exists(id))
                        draft.remove(id);
                },
            .mergeKey = {}};
}

Edit waiveTogether(std::vector<Edit> waivers)
{
    if (waivers.size() == 1)
        return std::move(waivers.front());
    const int count = static_cast<int>(waivers.size());
    return {.name = tr("Give %n waiver(s)", count),
            .compose =
                [waivers = std::move(waivers)](Draft &draft) {
                    for (const Edit &one : waivers)
                        one.compose(draft);
                },
            .mergeKey = {}};
}

Edit withdrawWaivers(const Plan &plan, const std::vector<std::string> &keys)
{
    if (keys.size() == 1)
        return withdrawWaiver(plan, keys.front());
    return {.name = tr("Withdraw %n waiver(s)", static_cast<int>(keys.size())),
            .compose =
                [keys](Draft &draft) {
                    std::vector<ObjectId> gone;
                    for (const std::string &key : keys) {
                        if (const ObjectId id = ObjectId::synthetic(key); draft.exists(id))
                            gone.push_back(id);
                    }
                    draft.remove(gone);
                },
            .mergeKey = {}};
}

} // namespace sitewright
