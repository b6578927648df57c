#include "core/ops/low_rank.h"

#include "core/ops/function_support.h"
#include "core/ops/low_rank_kernels.h"

namespace anneal::ops {
namespace {

// Above it a matrix product is expected to be as fast: an estimate, not yet measured.
constexpr std::int64_t kLargestLoopRank = 32;

// Columns that fit the first cache together with the factor's.
constexpr std::int64_t kColumns = 512;

bool usesLoops(const at::Tensor& x, const at::Tensor& factorOrLow, std::int64_t rank)
{
    return hasCpuKernel(x) && factorOrLow.scalar_type() == at::kFloat &&
           rank % cpu::kRankStep == 0 && rank <= kLargestLoopRank;
}

} // namespace

at::Tensor lowRankFactor(const at::Tensor& matrix, const at::Tensor& x)
{
    const auto rank = matrix.size(0), width = matrix.size(1);
    const auto padded = (rank + cpu::kRankStep - 1) / cpu::kRankStep * cpu::kRankStep;
    if (!hasCpuKernel(x) || padded > kLargestLoopRank)
        return matrix.to(x.scalar_type());
    if (padded == rank)
        return matrix.to(at::kFloat).contiguous();
    auto factor = at::zeros({padded, width}, matrix.options().dtype(at::kFloat));
    factor.narrow(0, 0, rank).copy_(matrix);
    return factor;
}

at::Tensor lowRankProject(const at::Tensor& x, const at::Tensor& factor)
{
    const auto rank = factor.size(0), rows = x.size(0), width = x.size(1);
    if (!usesLoops(x, factor, rank))
        return at::mm(x, factor.t());
    const auto from = x.contiguous();
    auto low = at::empty({rows, rank}, factor.options());
    withElementType(x, [&]<typename T>(T*) {
        const auto* values = elements<T>(from);
        const auto* matrix = elements<float>(factor);
        auto* to = mutableElements<float>(low);
        at::parallel_for(0, rows, rowsAThread(width), [&](std::int64_t first, std::int64_t last) {
            cpu::projectLowRank(values + first * width, matrix, to + first * rank,
                                {last - first, width, rank, width, width});
        });
    });
    return low;
}

void lowRankAdd(at::Tensor& y, const at::Tensor& low, const at::Tensor& factor)
{
    const auto rank = factor.size(0), rows = y.size(0), width = y.size(1);
    if (!usesLoops(y, factor, rank) || !y.is_contiguous()) {
        y.addmm_(low.to(y.scalar_type()), factor.to(y.scalar_type()));
        return;
    }
    withElementType(y, [&]<typename T>(T*) {
        auto* values = mutableElements<T>(y);
        const auto* matrix = elements<float>(factor);
        const auto* small = elements<float>(low);
        at::parallel_for(0, rows, rowsAThread(width), [&](std::int64_t first, std::int64_t last) {
            for (std::int64_t column = 0; column < width; column += kColumns)
                cpu::addLowRank(
                    values + first * width + column, small + first * rank, matrix + column,
                    {last - first, std::min(kColumns, width - column), rank, width, width});
        });
    });
}

at::Tensor lowRankGather(const at::Tensor& low, const at::Tensor& x)
{
    const auto rank = low.size(1), rows = x.size(0), width = x.size(1);
    if (!usesLoops(x, low, rank))
        return at::mm(low.to(x.scalar_type()).t(), x);
    const auto from = x.contiguous();
    auto factor = at::zeros({rank, width}, low.options());
    withElementType(x, [&]<typename T>(T*) {
        const auto* values = elements<T>(from);
        const auto* small = elements<float>(low);
        auto* to = mutableElements<float>(factor);
        at::parallel_for(0, width, std::max(kColumns / 4, rowsAThread(rows)),
                         [&](std::int64_t first, std::int64_t last) {
                             cpu::gatherLowRank(values + first, small, to + first,
                                                {rows, last - first, rank, width, width});
                         });
    });
    return factor;
}

} // namespace anneal::ops
