// SPDX-License-Identifier: MIT
// The cascade somebody asked to see: of a repository, or of a depot. Every view that shows the plan lights it up. Followed
// through edits until it is left, or its subject is gone.
#pragma once

#include <unordered_set>

#include <QObject>
#include <QTimer>

#include "model/analysis/cascade.h"
#include "model/plan/change_set.h"

namespace sitewright {

class Session;

class CascadeGuide : public QObject {
    Q_OBJECT

public:
    explicit CascadeGuide(Session &session, QObject *parent = nullptr);

    static bool isSubject(ObjectRef ref) { return ref.is(Kind::Repository) || ref.is(Kind::Depot); }

    bool isOn() const { return !m_subject.isNull(); }
    ObjectId subject() const { return m_subject; }
    const Cascade &cascade() const { return m_cascade; }
    /// Sites and clouds it passes, also those only a link of it ends at.
    const std::unordered_set<ObjectRef> &places() const { return m_places; }
    /// "Cascade of Software"
    QString title() const;
    /// How many depots, actions, crossings and kilobytes; or why nothing travels.
    QString sums() const;

public slots:
    /// Does nothing for what is no subject.
    void show(sitewright::ObjectId subject);
    void leave();

signals:
    void changed();

private:
    void trace();
    void planChanged(const ChangeSet &changes);

    Session &m_session;
    ObjectId m_subject;
    Cascade m_cascade;
    std::unordered_set<ObjectRef> m_places;
    QTimer m_soon; ///< in a large plan a trace takes a while: it follows an edit, but not each of many
};

} // namespace sitewright
