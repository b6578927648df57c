#pragma once

#include "core/data/identity_table.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace anneal::data {

/// Rows with numbers that only grow. Copies share them until one of the copies changes a row, so
/// that a copy of a million rows costs some thousand pointers. One thread for each copy.
class OwnRows final {
public:
    using Number = std::uint32_t;

    /// Above all numbers given so far.
    [[nodiscard]] Number end() const;
    [[nodiscard]] const IdentityRow& operator[](Number number) const
    {
        return (*m_parts[number / kPart])[number % kPart];
    }
    Number add(IdentityRow row);
    void set(Number number, IdentityRow row)
    {
        changeable(number / kPart)[number % kPart] = std::move(row);
    }
    /// Appends rows that were made elsewhere, without touching them; returns what has to be added
    /// to their numbers.
    Number adopt(OwnRows rows);
    /// Empty rows with the numbers below `end`.
    void reset(Number end);

private:
    static constexpr Number kPart = 256;
    using Part = std::vector<IdentityRow>;
    [[nodiscard]] Part& changeable(std::size_t part);
    std::vector<std::shared_ptr<Part>> m_parts; ///< of kPart rows each, or fewer
};

} // namespace anneal::data
