#pragma once

#include "core/base/error.h"
#include "core/files/safetensors.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace anneal::exporting {

/// Numbers of a matrix that a processor holds at a time.
inline constexpr std::int64_t kPieceNumbers = 1 << 20;

/// How a matrix is cut: `step` rows at a time, of a multiple of `together` rows (whole heads, where
/// they are put in another order).
struct RowPieces {
    std::int64_t rows = 0;
    std::int64_t step = 1;

    [[nodiscard]] static RowPieces of(const std::vector<std::int64_t>& shape,
                                      std::int64_t together);
    [[nodiscard]] std::int64_t count() const { return (rows + step - 1) / step; }
};

/// The bytes of `count` rows from row `first`.
using RowBytes =
    std::function<Result<std::vector<std::byte>>(std::int64_t first, std::int64_t count)>;

/// Makes the rows piece by piece on all processors and gives them to the sink in order; as many
/// pieces as there are processors are in memory. `given` is called after each such wave. Fails as
/// `make` (also what it throws) and the sink do.
[[nodiscard]] Result<void> writePieces(const RowPieces& pieces, const RowBytes& make,
                                       const files::ByteSink& sink,
                                       const std::function<void()>& given);

} // namespace anneal::exporting
