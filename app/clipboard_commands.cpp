// SPDX-License-Identifier: MIT
#include "app/clipboard_commands.h"

#include <optional>

#include <QClipboard>
#include <QGuiApplication>
#include <QUuid>

#include "model/edits/edit_words.h"
#include "model/edits/paste.h"
#include "model/edits/placement.h"
#include "model/edits/structure_edits.h"
#include "views/session/session.h"
#include "views/shared/drop_judge.h"
#include "views/shared/plain_text.h"
#include "views/shared/plan_clipboard.h"
#include "views/shared/plan_mime.h"
#include "views/shared/sliced_work.h"

using namespace Qt::StringLiterals;

namespace sitewright {

ClipboardCommands::ClipboardCommands(Session &session, Actions &actions, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
    using enum ActionId;
    actions.on(Cut, this, [this] { cut(); });
    actions.on(Copy, this, [this] { copy(); });
    actions.on(Paste, this, [this] { paste(); });
    actions.on(Duplicate, this, [this] { duplicate(); });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardCommands::followClipboard);
    connect(&session, &Session::replaced, this, [this] { m_cut.clear(); });
}

void ClipboardCommands::copy() { put(false); }

void ClipboardCommands::cut() { put(true); }

void ClipboardCommands::put(bool isCut)
{
    const std::vector<ObjectId> ids = m_session.selection().ids();
    auto mime = std::make_unique<PlanMime>(m_session.plan(), ids);
    if (mime->excerpt()->roots.empty())
        return;
    m_cut = isCut ? mime->excerpt()->roots : std::vector<ObjectId>();
    m_cutMark = isCut ? QUuid::createUuid().toByteArray() : QByteArray();
    if (isCut)
        mime->setData(cutMimeType, m_cutMark);
    const QString what = plain(nameOf(m_session.plan(), mime->excerpt()->roots));
    QGuiApplication::clipboard()->setMimeData(mime.release());
    m_session.hint(isCut ? tr("%1 will move where you paste it.").arg(what) : tr("%1 copied.").arg(what));
}

void ClipboardCommands::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (pasteApplications())
        return;
    if (!m_cut.empty() && mime && mime->data(cutMimeType) == m_cutMark)
        return moveCut();
    if (isForeignPayload(mime, m_session))
        return m_session.hint(tr("The clipboard holds applications of another window; copy their Management Point instead."));
    pasteExcerpt();
}

void ClipboardCommands::moveCut()
{
    Payload payload;
    payload.objects = m_cut;
    const auto edit = place(m_session.plan(), payload, m_session.target(), PlacementMode::Move);
    if (!edit)
        return m_session.hint(edit.error().why);
    m_cut.clear();
    performDrop(m_session, payload, *edit);
}

// The tree copies applications as what they are: data of a Management Point of this plan.
bool ClipboardCommands::pasteApplications()
{
    const auto payload = decodePayload(QGuiApplication::clipboard()->mimeData(), m_session);
    if (!payload)
        return false;
    if (const auto edit = place(m_session.plan(), *payload, m_session.target(), PlacementMode::Copy))
        performDrop(m_session, {}, *edit);
    else
        m_session.hint(edit.error().why);
    return true;
}

// What another program put there is text; much of it is read beside the window, with a way to stop.
Result<std::shared_ptr<const Excerpt>> ClipboardCommands::readClipboard() const
{
    constexpr qsizetype readBesideFrom = 1'000'000; // bytes
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const QByteArray bytes = qobject_cast<const PlanMime *>(mime) ? QByteArray() : planBytes(mime);
    if (bytes.size() < readBesideFrom)
        return readPlanMime(mime);
    const auto read = std::make_shared<std::optional<Result<std::shared_ptr<const Excerpt>>>>(); // a cancelled job may outlive this
    if (!workBeside(m_window, tr("Reading the clipboard…"), [read, bytes] { *read = readPlanBytes(bytes); }))
        return tl::unexpected(Error{.what = tr("Nothing pasted"), .why = tr("Pasting was cancelled; the plan is as it was.")});
    return std::move(**read);
}

void ClipboardCommands::pasteExcerpt()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const QByteArray mark = mime ? mime->data(cutMimeType) : QByteArray();
    const auto excerpt = readClipboard();
    if (!excerpt)
        return m_session.hint(plain(excerpt.error().why));
    const auto what = sitewright::paste(m_session.plan(), *excerpt, m_session.target());
    if (!what)
        return m_session.hint(plain(what.error().why));
    if (!performDrop(m_session, {}, what->edit))
        return;
    const QStringList &lost = what->news->lost;
    if (!lost.isEmpty())
        m_session.hint(plain(tr("Pasted. %Ln reference(s) to what this plan does not have was/were left out: %1.", nullptr, static_cast<int>(lost.size()))
                                 .arg(lost.first(std::min<qsizetype>(lost.size(), 3)).join(u", "_s) + (lost.size() > 3 ? u" …"_s : QString()))));
    if (!mark.isEmpty() && mark != m_cutMark)
        tellTaken(mark);
}

// Whoever cut it hears by the clipboard that it has arrived; the content stays, to be pasted again.
void ClipboardCommands::tellTaken(const QByteArray &mark)
{
    const QMimeData *old = QGuiApplication::clipboard()->mimeData();
    auto *taken = new QMimeData;
    taken->setData(planMimeType, old->data(planMimeType));
    taken->setText(old->text());
    taken->setData(takenMimeType, mark);
    QGuiApplication::clipboard()->setMimeData(taken);
}

void ClipboardCommands::followClipboard()
{
    if (m_cut.empty())
        return;
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (mime && mime->data(cutMimeType) == m_cutMark)
        return;
    const std::vector<ObjectId> gone = std::exchange(m_cut, {});
    if (!mime || mime->data(takenMimeType) != m_cutMark)
        return;
    Edit edit = removeObjects(m_session.plan(), gone);
    edit.name = tr("Cut %1").arg(nameOf(m_session.plan(), gone));
    if (m_session.perform(edit))
        m_session.hint(tr("What was cut has arrived in the other window. Undo brings it back here."));
}

void ClipboardCommands::duplicate()
{
    if (!m_session.selection().isEmpty())
        performDrop(m_session, {}, sitewright::duplicate(m_session.plan(), m_session.selection().ids()));
}

} // namespace sitewright
