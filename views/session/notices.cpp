// SPDX-License-Identifier: MIT
#include "views/session/notices.h"

#include "views/session/session.h"

namespace sitewright {

Notices::Notices(Session &session) : QObject(&session) {}

void Notices::post(Session &session, const Notice &notice)
{
    session.hint(notice.sentence);
    if (auto *notices = session.findChild<Notices *>(QString(), Qt::FindDirectChildrenOnly))
        emit notices->posted(notice);
}

} // namespace sitewright
