#include "core/export/row_pieces.h"

#include "core/tensor/device.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace anneal::exporting {

RowPieces RowPieces::of(const std::vector<std::int64_t>& shape, std::int64_t together)
{
    const std::int64_t columns = shape.size() > 1 ? std::max<std::int64_t>(shape.back(), 1) : 1;
    return {.rows = shape.front(),
            .step = std::max<std::int64_t>(kPieceNumbers / columns / together, 1) * together};
}

Result<void> writePieces(const RowPieces& pieces, const RowBytes& make, const files::ByteSink& sink,
                         const std::function<void()>& given)
{
    const auto wave = std::max<std::int64_t>(at::get_num_threads(), 1);
    for (std::int64_t begin = 0; begin < pieces.count(); begin += wave) {
        const auto count = std::min(wave, pieces.count() - begin);
        std::vector<Result<std::vector<std::byte>>> made(static_cast<std::size_t>(count));
        at::parallel_for(0, count, 1, [&](std::int64_t from, std::int64_t to) {
            const at::NoGradGuard noGrad; // holds for a thread
            for (auto i = from; i < to; ++i) {
                auto& result = made[static_cast<std::size_t>(i)];
                const auto first = (begin + i) * pieces.step;
                const auto outcome = tensor::guarded([&]() -> Result<void> {
                    result = make(first, std::min(pieces.step, pieces.rows - first));
                    return {};
                });
                if (!outcome)
                    result = tl::make_unexpected(outcome.error());
            }
        });
        for (const auto& bytes : made) {
            if (!bytes)
                return tl::make_unexpected(bytes.error());
            ANNEAL_CHECK(sink(*bytes));
        }
        given();
    }
    return {};
}

} // namespace anneal::exporting
