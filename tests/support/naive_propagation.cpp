// SPDX-License-Identifier: MIT
#include "tests/support/naive_propagation.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "model/io/plan_writer.h"
#include "tests/support/brute_ledger.h"

using namespace Qt::StringLiterals;

namespace sitewright::test {

namespace {

enum Process { Configuration, Repository, Preparation, Packages };

/// A day as minutes; work is followed over as many days as it takes.
class Minutes {
public:
    static std::optional<std::vector<bool>> read(const QString &text)
    {
        if (text.isEmpty())
            return std::vector<bool>(1440, true);
        std::vector<bool> open(1440, false);
        for (const QString &part : text.split(u',')) {
            const QRegularExpressionMatch found = QRegularExpression(u"^ *(\\d+):(\\d+) *- *(\\d+):(\\d+) *$"_s).match(part);
            if (!found.hasMatch())
                return {};
            const int from = found.captured(1).toInt() * 60 + found.captured(2).toInt(), to = found.captured(3).toInt() * 60 + found.captured(4).toInt();
            for (int at = from, n = to > from ? to - from : to - from + 1440; n > 0; --n, ++at)
                open[static_cast<std::size_t>(at % 1440)] = true;
        }
        return open;
    }

    Minutes(const std::vector<bool> &open, double work) : m_open(open), m_work(work)
    {
        double perDay = 0;
        for (const bool one : open)
            perDay += one ? 60 : 0;
        m_days = static_cast<std::size_t>(work / perDay) + 3;
        m_sum.push_back(0);
        for (std::size_t i = 0; i < m_days * 1440; ++i)
            m_sum.push_back(m_sum.back() + (open[i % 1440] ? 60 : 0));
    }
    double elapsed(double start) const
    {
        const auto first = static_cast<std::size_t>(start / 60);
        if (m_work == 0) {
            for (std::size_t i = first;; ++i) {
                if (m_open[i % 1440])
                    return std::max(0.0, static_cast<double>(i) * 60 - start);
            }
        }
        const double until = m_sum[first] + (m_open[first % 1440] ? start - static_cast<double>(first) * 60 : 0) + m_work;
        const auto end = static_cast<std::size_t>(std::ranges::lower_bound(m_sum, until - 1e-7) - m_sum.begin());
        return static_cast<double>(end) * 60 - (m_sum[end] - until) - start;
    }
    double earliest() const
    {
        double best = 1e18;
        for (int i = 0; i < 1440; ++i)
            best = std::min(best, elapsed(i * 60));
        return best;
    }
    double worst() const
    {
        double most = 0;
        for (int i = 0; i < 1440; ++i)
            most = std::max(most, elapsed(i * 60));
        return most;
    }
    double typical() const
    {
        double sum = 0;
        for (int i = 0; i < 1440; ++i)
            sum += elapsed(i * 60 + 30) / 1440;
        return sum;
    }

private:
    const std::vector<bool> m_open;
    double m_work;
    std::size_t m_days = 0;
    std::vector<double> m_sum;
};

class Naive {
public:
    explicit Naive(const Plan &plan) : m_brute(bruteLedger(plan))
    {
        const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(writePlan(plan))).object();
        m_root = root[u"organization"].toObject()[u"id"].toString();
        m_objects[m_root] = root[u"organization"].toObject();
        for (const QString &list : {u"regions"_s, u"sites"_s, u"depots"_s, u"repositories"_s, u"links"_s, u"managementPoints"_s}) {
            for (const QJsonValue &value : root[list].toArray()) {
                m_objects[value[u"id"].toString()] = value.toObject();
                if (list == u"repositories" && m_objects.contains(value[u"context"].toString()))
                    m_contexts.insert(value[u"context"].toString());
                m_hasHours = m_hasHours || (list == u"links" && !value[u"schedule"].toString().isEmpty());
            }
        }
    }

    /// Lines "process target context steps open", each with its three times.
    std::map<QString, std::array<double, 3>> arrivals()
    {
        std::map<QString, std::array<double, 3>> out;
        for (const Process process : {Configuration, Repository, Preparation, Packages}) {
            for (const QString &context : process == Configuration ? std::set<QString>{m_root} : m_contexts) {
                if (!hasMaster(context))
                    continue;
                if (process == Preparation)
                    put(out, process, context, context, start(context, Packages));
                for (const auto &[target, step] : m_brute.steps) {
                    const QString at = QString::fromStdString(target);
                    if (process != Preparation && !step.depot.empty() && isBelow(at, context))
                        put(out, process, at, context, arrival(at, context, process));
                }
            }
        }
        return out;
    }

private:
    inline static const std::array processes{u"configuration"_s, u"repository"_s, u"preparation"_s, u"packages"_s};
    struct Time {
        double earliest = 0, typical = 0, worst = 0;
        int steps = 0;
        bool open = false;
    };

    static void put(std::map<QString, std::array<double, 3>> &out, Process process, const QString &target, const QString &context, const Time &time)
    {
        out[u"%1 %2 %3 %4 %5"_s.arg(processes[process], target, context).arg(time.steps).arg(time.open)] = {time.earliest, time.typical, time.worst};
    }
    QString above(const QString &object) const
    {
        const QJsonObject &at = m_objects.at(object);
        return object == m_root ? QString() : at.contains(u"site") ? at[u"site"].toString() : at[u"parent"].toString();
    }
    bool isBelow(const QString &object, const QString &context) const
    {
        const QString up = above(object);
        return !up.isEmpty() && (up == context || isBelow(up, context));
    }
    bool hasMaster(const QString &context) const
    {
        for (const auto &[target, step] : m_brute.steps) {
            if (above(QString::fromStdString(target)) == context)
                return !step.source.empty();
        }
        return !m_objects.at(context)[u"masterDepot"].toString().isEmpty();
    }
    double interval(const QString &object, Process process) const // minutes; 0 = nobody said
    {
        if (object.isEmpty())
            return 0;
        const QString keys[] = {u"pollConfiguration"_s, u"pollRepository"_s, u"pollPreparation"_s, u"pollPackages"_s};
        const double own = m_objects.at(object)[keys[static_cast<int>(process)]].toDouble();
        return own > 0 ? own : interval(above(object), process);
    }
    QString service(const QString &object) const
    {
        const QString own = object.isEmpty() ? QString() : m_objects.at(object)[u"distributionService"].toString();
        return own.isEmpty() && !object.isEmpty() ? service(above(object)) : own;
    }
    bool canDistribute(const QString &point) const
    {
        if (point.isEmpty())
            return false;
        for (const QJsonValue &application : m_objects.at(point)[u"applications"].toArray()) {
            if (application[u"type"].toString() == u"distributionService")
                return true;
        }
        return false;
    }
    Time poll(const QString &structure, Process process) const
    {
        const double seconds = interval(structure, process) * 60;
        return {0, seconds / 2, seconds, 0, seconds == 0};
    }
    Time start(const QString &context, Process process) const
    {
        if (process != Packages)
            return {};
        Time out = poll(context, Preparation);
        out.open = out.open || !canDistribute(service(context));
        return out;
    }
    Time arrival(const QString &target, const QString &context, Process process) const
    {
        if (target == context)
            return start(context, process);
        const Time before = arrival(above(target), context, process), own = step(target, process);
        return {before.earliest + own.earliest, before.typical + own.typical, before.worst + own.worst, before.steps + own.steps, before.open || own.open};
    }
    bool someChangeIsMissing(const QString &target) const
    {
        const QString up = above(target);
        if (up.isEmpty())
            return false;
        for (const auto &[id, object] : m_objects) {
            if (object.contains(u"context") && object[u"context"].toString() == up && !object.contains(u"changeMb"))
                return true;
        }
        return someChangeIsMissing(up);
    }
    Time step(const QString &target, Process process) const
    {
        const BruteStep &brute = m_brute.steps.at(target.toStdString());
        const bool isDepot = m_objects.at(target).contains(u"site");
        const bool isInstall = isDepot && brute.source == brute.depot;
        if (brute.depot.empty() || (brute.source == brute.depot && !(isInstall && process != Configuration)))
            return {};
        Time out = poll(isDepot ? above(target) : target, process);
        out.steps = 1;
        out.open = out.open || brute.service.empty() || brute.source.empty();
        if (!isInstall && !brute.source.empty())
            addTransfer(out, target, brute, process);
        return out;
    }
    void addTransfer(Time &out, const QString &target, const BruteStep &brute, Process process) const
    {
        const double kilobytes = process == Packages ? static_cast<double>(brute.kilobytes) : 0;
        out.open = out.open || (process == Packages && someChangeIsMissing(target));
        const QString site = above(QString::fromStdString(brute.depot));
        auto frame = Minutes::read(m_objects.at(site)[u"timeFrame"].toString());
        out.open = out.open || !frame;
        std::vector<bool> open = frame.value_or(std::vector<bool>(1440, true));
        double legs[] = {0, 0};
        if (!brute.service.empty() && (kilobytes > 0 || m_hasHours)) {
            int drawn = 0;
            for (const int i : {0, 1}) {
                const auto &links = i == 0 ? brute.readLinks : brute.writeLinks;
                drawn += links.empty() ? 0 : 1;
                legs[i] = leg(out, links, kilobytes, open);
            }
            out.open = out.open || brute.unknown > 0 || brute.crossNetwork > drawn;
        }
        if (std::ranges::find(open, true) == open.end()) {
            out.open = true;
            open.assign(1440, true);
        }
        const Minutes together(open, std::max(legs[0], legs[1])), inTurn(open, legs[0] + legs[1]);
        out.earliest += together.earliest();
        out.typical += inTurn.typical();
        out.worst += inTurn.worst();
    }
    double leg(Time &out, const std::vector<std::string> &links, double kilobytes, std::vector<bool> &open) const
    {
        double slowest = 0; // seconds
        for (const std::string &link : links) {
            const QJsonObject &object = m_objects.at(QString::fromStdString(link));
            const double bandwidth = object[u"bandwidthKbps"].toDouble();
            out.open = out.open || (bandwidth == 0 && kilobytes > 0);
            slowest = bandwidth == 0 ? slowest : std::max(slowest, kilobytes * 8 / bandwidth);
            const auto hours = Minutes::read(object[u"schedule"].toString());
            out.open = out.open || !hours;
            for (std::size_t i = 0; hours && i < open.size(); ++i)
                open[i] = open[i] && (*hours)[i];
        }
        return slowest;
    }

    const BruteLedger m_brute;
    QString m_root;
    std::map<QString, QJsonObject> m_objects;
    std::set<QString> m_contexts;
    bool m_hasHours = false;
};

} // namespace

std::map<QString, std::array<double, 3>> naiveArrivals(const Plan &plan) { return Naive(plan).arrivals(); }

double naiveAverage(const QString &window, double work) { return Minutes(*Minutes::read(window), work).typical(); }

} // namespace sitewright::test
