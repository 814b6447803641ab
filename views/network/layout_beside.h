// SPDX-License-Identifier: MIT
// Lays out the network of a large plan beside the window: of a copy of the plan, in the thread pool. Edits made meanwhile are
// followed when it is done. Forgetting it stops it.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "views/network/network_layout.h"

namespace sitewright {

class LayoutBeside : public QObject {
    Q_OBJECT

public:
    /// What was edited while it ran: for NetworkLayout::catchUp().
    struct Missed {
        bool isAny = false;
        std::vector<ObjectId> moved; ///< may have to stand elsewhere
    };

    explicit LayoutBeside(QObject *parent);
    ~LayoutBeside() override { stop(); }

    void start(const Plan &plan);
    void stop();
    bool isRunning() const { return bool(m_shared); }
    /// The plan changed while it runs.
    void follow(const Plan &plan, const ChangeSet &changes);
    /// 0 to 1; null before it has taken long enough to be worth a word.
    std::optional<double> progress() const;

signals:
    void progressed();
    void ready(sitewright::NetworkLayout &layout, const sitewright::LayoutBeside::Missed &missed);

private:
    struct Shared {
        NetworkLayout::Watch watch;
        std::atomic<bool> isReady = false;
        NetworkLayout layout;
    };

    void look();

    std::shared_ptr<Shared> m_shared; ///< the thread holds it too
    std::uint32_t m_sites = 0;
    Missed m_missed;
    QElapsedTimer m_since;
    QTimer m_look;
};

} // namespace sitewright
