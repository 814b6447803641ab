// SPDX-License-Identifier: MIT
#include "tests/bench/sqlite_peer.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace sitewright::bench {

namespace {

constexpr const char *schema = R"(
PRAGMA temp_store = MEMORY;
CREATE TABLE structure (id INTEGER PRIMARY KEY, kind INT, parent INT, service INT, clients INT);
CREATE TABLE segment (id INTEGER PRIMARY KEY, site INT, wol INT, clients INT);
CREATE TABLE point (id INTEGER PRIMARY KEY, home INT, stands INT, central INT, db INT);
CREATE TABLE leg (point INT, segment INT, PRIMARY KEY (point, segment)) WITHOUT ROWID;
CREATE TABLE application (point INT, type INT, PRIMARY KEY (point, type)) WITHOUT ROWID;
CREATE TABLE cloud (id INTEGER PRIMARY KEY);
CREATE TABLE link (a INT, b INT, lan INT);
CREATE TABLE apptype (type INTEGER PRIMARY KEY, most INT);
CREATE TABLE limits (sites INT, clients INT);
)";

constexpr const char *indexes = R"(
CREATE INDEX structure_parent ON structure (parent);
CREATE INDEX structure_kind ON structure (kind, clients);
CREATE INDEX segment_site ON segment (site);
CREATE INDEX segment_wol ON segment (id) WHERE wol = 1;
CREATE INDEX point_home ON point (home);
CREATE INDEX point_stands ON point (stands);
CREATE INDEX point_central ON point (id) WHERE central = 1;
CREATE INDEX point_db ON point (id, central) WHERE db = 1;
CREATE INDEX leg_segment ON leg (segment, point);
CREATE INDEX application_type ON application (type, point);
CREATE INDEX link_a ON link (a, lan);
CREATE INDEX link_b ON link (b, lan);
CREATE TEMP TABLE effective (id INTEGER PRIMARY KEY, service INT);
CREATE TEMP TABLE network (id INTEGER PRIMARY KEY, net INT);
CREATE TEMP TABLE edge (a INT, b INT, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE TEMP TABLE lan (net INTEGER PRIMARY KEY, lan INT);
CREATE TEMP TABLE point_lan (point INTEGER PRIMARY KEY, lan INT);
ANALYZE;
)";

constexpr const char *facts = R"(
DELETE FROM effective; DELETE FROM network; DELETE FROM edge; DELETE FROM lan; DELETE FROM point_lan;
INSERT INTO effective
  WITH RECURSIVE down (id, service) AS (
    SELECT id, service FROM structure WHERE parent IS NULL
    UNION ALL SELECT s.id, coalesce(s.service, d.service) FROM down d JOIN structure s ON s.parent = d.id)
  SELECT id, service FROM down;
INSERT INTO network
  SELECT g.id, CASE WHEN EXISTS (SELECT 1 FROM link WHERE a = g.id AND lan = 0) OR EXISTS (SELECT 1 FROM link WHERE b = g.id AND lan = 0)
                    THEN g.id ELSE g.site END FROM segment g;
INSERT OR IGNORE INTO edge
  WITH ends (a, b) AS (
    SELECT coalesce((SELECT net FROM network WHERE id = l.a), l.a), coalesce((SELECT net FROM network WHERE id = l.b), l.b)
    FROM link l WHERE l.lan = 1)
  SELECT a, b FROM ends UNION ALL SELECT b, a FROM ends;
INSERT INTO lan
  WITH RECURSIVE reach (x, y) AS (SELECT a, b FROM edge UNION SELECT r.x, e.b FROM reach r JOIN edge e ON e.a = r.y)
  SELECT x, min(y) FROM reach GROUP BY x;
INSERT INTO point_lan
  SELECT id, coalesce((SELECT lan FROM lan WHERE net = placed.net), net)
  FROM (SELECT p.id, coalesce((SELECT n.net FROM network n WHERE n.id = (SELECT min(segment) FROM leg WHERE point = p.id)), p.stands) AS net
        FROM point p) placed;
)";

// In the order of foundingRules; 4, 5, 7, 8 are Distribution Service, Event Dispatcher, OSD Proxy, Service Installation Service.
constexpr const char *rules[] = {
    "SELECT p.home, a.type FROM point p JOIN structure s ON s.id = p.home JOIN application a ON a.point = p.id JOIN apptype t ON t.type = a.type "
    "WHERE s.kind > 0 AND a.type <> 8 AND t.most > 0 GROUP BY p.home, a.type HAVING count(*) > min(t.most)",
    "SELECT p.home, 0 FROM application a JOIN point p ON p.id = a.point JOIN structure s ON s.id = p.home "
    "WHERE a.type = 8 AND s.kind > 0 GROUP BY p.home HAVING count(*) > 1",
    "SELECT p.id, 0 FROM point p WHERE p.db = 1 AND p.central = 0 AND EXISTS (SELECT 1 FROM application WHERE point = p.id) "
    "AND NOT EXISTS (SELECT 1 FROM application WHERE point = p.id AND type NOT IN (4, 5, 7, 8))",
    "SELECT o.id, 0 FROM structure o, limits l WHERE o.kind = 0 AND (SELECT count(*) FROM (SELECT 1 FROM point LIMIT 2)) = 1 "
    "AND (SELECT count(*) FROM point WHERE central = 1) = 1 AND ((SELECT count(*) FROM structure WHERE kind = 2) > l.sites "
    "OR (SELECT sum(clients) FROM structure WHERE kind = 2) > l.clients)",
    "SELECT s.id, 0 FROM structure s JOIN effective e ON e.id = s.id JOIN point p ON p.id = e.service JOIN point_lan n ON n.point = p.id "
    "LEFT JOIN lan l ON l.net = s.id WHERE s.kind = 2 AND p.stands IS NOT s.id AND n.lan <> coalesce(l.lan, s.id) "
    "AND EXISTS (SELECT 1 FROM application WHERE point = p.id AND type = 4)",
    "SELECT s.id, 0 FROM structure s JOIN effective e ON e.id = s.id JOIN point v ON v.id = e.service WHERE s.kind = 2 AND v.stands IS NOT s.id "
    "AND EXISTS (SELECT 1 FROM point p JOIN application a ON a.point = p.id WHERE p.stands = s.id AND a.type = 4)",
    "SELECT g.id, 0 FROM segment g WHERE g.wol = 1 AND NOT EXISTS (SELECT 1 FROM leg JOIN point p ON p.id = leg.point WHERE leg.segment = g.id "
    "AND (p.central = 1 OR EXISTS (SELECT 1 FROM application WHERE point = p.id AND type IN (5, 7))))",
    "SELECT g.id, 0 FROM segment g JOIN structure s ON s.id = g.site WHERE coalesce(g.clients, s.clients) > 0 "
    "AND NOT EXISTS (SELECT 1 FROM leg JOIN application a ON a.point = leg.point AND a.type = 8 WHERE leg.segment = g.id) "
    "AND NOT EXISTS (SELECT 1 FROM point p JOIN application a ON a.point = p.id AND a.type = 8 WHERE p.stands = g.site) "
    "AND NOT EXISTS (SELECT 1 FROM point p JOIN application a ON a.point = p.id AND a.type = 8 WHERE p.home = g.site)"};

} // namespace

void SqlitePeer::Close::operator()(sqlite3 *db) const { sqlite3_close(db); }
void SqlitePeer::Close::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

SqlitePeer::SqlitePeer(const std::vector<PeerTable> &tables)
{
    sqlite3 *db = nullptr;
    sqlite3_open(":memory:", &db);
    m_db.reset(db);
    run(schema);
    run("BEGIN");
    for (const PeerTable &table : tables)
        load(table);
    run("COMMIT");
    run(indexes);
    deriveFacts();
    run("ANALYZE"); // now that the derived tables are filled
    for (const char *rule : rules)
        m_rules.push_back(prepare(rule));
}

void SqlitePeer::run(const char *sql)
{
    char *problem = nullptr;
    if (sqlite3_exec(m_db.get(), sql, nullptr, nullptr, &problem) == SQLITE_OK)
        return;
    fprintf(stderr, "SQLite: %s\n", problem);
    std::abort();
}

SqlitePeer::Statement SqlitePeer::prepare(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db.get(), sql.c_str(), -1, &statement, nullptr) == SQLITE_OK)
        return Statement(statement);
    fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(m_db.get()));
    std::abort();
}

void SqlitePeer::load(const PeerTable &table)
{
    std::string sql = "INSERT INTO " + table.name + " VALUES (?";
    for (std::size_t i = 1; i < table.columns.size(); ++i)
        sql += ",?";
    const Statement insert = prepare(sql + ")");
    for (std::size_t row = 0; row < table.cells.size(); row += table.columns.size()) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const std::int64_t cell = table.cells[row + i];
            if (cell == none)
                sqlite3_bind_null(insert.get(), static_cast<int>(i) + 1);
            else
                sqlite3_bind_int64(insert.get(), static_cast<int>(i) + 1, cell);
        }
        sqlite3_step(insert.get());
        sqlite3_reset(insert.get());
    }
}

void SqlitePeer::deriveFacts()
{
    run("BEGIN");
    run(facts);
    run("COMMIT");
}

std::vector<PeerFinding> SqlitePeer::check()
{
    std::vector<PeerFinding> out;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        sqlite3_stmt *rule = m_rules[i].get();
        while (sqlite3_step(rule) == SQLITE_ROW)
            out.push_back({static_cast<int>(i) + 1, sqlite3_column_int64(rule, 0), sqlite3_column_int64(rule, 1)});
        sqlite3_reset(rule);
    }
    return out;
}

} // namespace sitewright::bench
