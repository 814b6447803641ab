// SPDX-License-Identifier: MIT
// What the engine overwrote while it followed a trial: what nodes read, which findings came and went, values of memoised facts. With
// it the inverse of the trial needs no rule to run again. Kept by RuleEngine, for one change at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/facts/facts.h"
#include "model/rules/finding.h"

namespace sitewright {

struct EngineJournal {
    enum class State : std::uint8_t {
        Idle,
        Recording, ///< the next change is a trial
        Recorded,  ///< the next change is its inverse
    };
    struct Reads {
        std::uint32_t node;
        std::size_t first; ///< in `cells`
        std::size_t count;
    };
    struct Added {
        std::uint32_t node;
        std::uint32_t slot; ///< of the engine's findings
    };
    struct Removed {
        std::uint32_t node;
        Finding finding;
        std::vector<ObjectRef> group; ///< all subjects of one with more than three
    };
    struct Value {
        Aspect fact;
        std::uint32_t index;
        ObjectRef object;         ///< of facts that are an object
        std::uint32_t number = 0; ///< of others; a LAN: noNetwork is none
    };

    State state = State::Idle;
    bool isWhole = true; ///< everything the change overwrote is here
    std::vector<Reads> reads;
    std::vector<std::uint32_t> cells;
    std::vector<Added> added;
    std::vector<Removed> removed;
    std::vector<Value> values;
    std::optional<ServerPlaces> serverPlaces;
    std::optional<std::optional<ReachId>> centralPart;

    bool isRecording() const { return state == State::Recording; }
    void begin()
    {
        state = State::Recording;
        isWhole = true;
        reads.clear();
        cells.clear();
        added.clear();
        removed.clear();
        values.clear();
        serverPlaces.reset();
        centralPart.reset();
    }
};

} // namespace sitewright
