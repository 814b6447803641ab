// SPDX-License-Identifier: MIT
#include "app/rule_profiles.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include "app/error_words.h"
#include "model/io/profile_reader.h"
#include "model/io/profile_writer.h"
#include "model/io/safe_file.h"
#include "views/dialogs/profile_dialog.h"
#include "views/dialogs/rule_settings_dialog.h"
#include "views/session/session.h"
#include "views/shared/plain_text.h"
#include "views/shared/theme_source.h"

namespace sitewright {

RuleProfiles::RuleProfiles(Session &session, const ThemeSource &themes, QWidget *window)
    : QObject(window), m_session(session), m_themes(themes), m_window(window)
{
    connect(&session, &Session::ruleSettingsWanted, this, &RuleProfiles::openSettings);
}

void RuleProfiles::openSettings(const QString &name)
{
    if (!m_dialog) {
        m_dialog = new RuleSettingsDialog(m_session, m_themes, m_window);
        connect(m_dialog, &RuleSettingsDialog::importWanted, this, &RuleProfiles::importWithDialog);
        connect(m_dialog, &RuleSettingsDialog::exportWanted, this, &RuleProfiles::exportWithDialog);
    }
    m_dialog->open(name.toStdString());
}

Result<void> RuleProfiles::exportTo(const QByteArray &path)
{
    const std::string bytes = writeProfile(knownPartOf(ruleProfileOf(m_session.plan())));
    const auto saved = saveFile(path, QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (!saved)
        return tl::unexpected<Error>(saved.error());
    return {};
}

bool RuleProfiles::importFrom(const QByteArray &path)
{
    const QString name = QFile::decodeName(path);
    QWidget *parent = m_dialog ? static_cast<QWidget *>(m_dialog) : m_window;
    const auto content = readFile(path);
    if (!content) {
        showError(parent, tr("Nothing imported"), errorWords(content.error()));
        return false;
    }
    auto profile = readProfile(std::string_view(content->bytes.constData(), static_cast<std::size_t>(content->bytes.size())), name);
    if (!profile) {
        showError(parent, tr("Nothing imported"), tr("%1 could not be read as a rule profile. The plan is as it was.").arg(name),
                  errorLines(profile.error()));
        return false;
    }
    ProfileDialog dialog(m_session, m_themes, QFileInfo(name).fileName(), std::move(*profile), parent);
    return dialog.exec() == QDialog::Accepted && m_session.perform(dialog.edit()).has_value();
}

void RuleProfiles::importWithDialog()
{
    const QString name = QFileDialog::getOpenFileName(m_dialog, tr("Import a rule profile"), QString(), tr("Rule profiles (*.json);;All files (*)"));
    if (!name.isEmpty())
        importFrom(QFile::encodeName(name));
}

void RuleProfiles::exportWithDialog()
{
    const QString name = QFileDialog::getSaveFileName(m_dialog, tr("Export the rule profile"), QStringLiteral("rules.json"), tr("Rule profiles (*.json)"));
    if (name.isEmpty())
        return;
    if (const auto done = exportTo(QFile::encodeName(name)); !done)
        showError(m_dialog, tr("Nothing exported"), done.error().text());
    else
        m_session.hint(tr("Exported to %1.").arg(name));
}

} // namespace sitewright
