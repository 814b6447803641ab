// SPDX-License-Identifier: MIT
// The founding rules as SQL over an indexed database in memory: what a careful author of queries would write. Loading and
// indexing is not timed. What the engine computes as facts first, SQL derives first, too, into tables with keys.
#pragma once

#include <memory>

#include "tests/bench/plan_tables.h"

struct sqlite3;
struct sqlite3_stmt;

namespace sitewright::bench {

class SqlitePeer {
public:
    explicit SqlitePeer(const std::vector<PeerTable> &tables);

    /// Effective services and LANs.
    void deriveFacts();
    /// The eight queries; not sorted.
    std::vector<PeerFinding> check();

private:
    struct Close {
        void operator()(sqlite3 *db) const;
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;

    void run(const char *sql);
    Statement prepare(const std::string &sql);
    void load(const PeerTable &table);

    std::unique_ptr<sqlite3, Close> m_db;
    std::vector<Statement> m_rules; ///< prepared once
};

} // namespace sitewright::bench
