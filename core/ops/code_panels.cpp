#include "core/ops/code_panels.h"

#include "core/ops/kernel_support.h"

#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define ANNEAL_CODE_KERNELS 1
#include <immintrin.h>
// GCC 12 warns of its own header: AVX-512's operations begin with a register of any content.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"
#define ANNEAL_VNNI __attribute__((target("avx512f,avx512bw,avx512vnni")))
#define ANNEAL_VNNI_INLINE                                                                         \
    __attribute__((target("avx512f,avx512bw,avx512vnni"), always_inline)) inline
#endif

namespace anneal::ops {

#ifdef ANNEAL_CODE_KERNELS

namespace {

constexpr std::int64_t kPairs = kCodeBlock / 2; ///< of codes, which one instruction multiplies
constexpr std::int64_t kPieceBlocks = kPieceColumns / kCodeBlock;
constexpr float kLargest = 32767;
constexpr std::int64_t kFewLanes = 3; ///< that are quicker one by one

/// One block of a panel, [kCodeBlock, lanes].
ANNEAL_VNNI void roundBlock(const float* x, std::int16_t* codes, float* step, float* sum)
{
    __m512 largest = _mm512_setzero_ps(), poison = _mm512_setzero_ps();
    for (std::int64_t i = 0; i < kCodeBlock; ++i) {
        const __m512 values = _mm512_loadu_ps(x + i * kPanelLanes);
        largest = _mm512_max_ps(largest, _mm512_abs_ps(values));
        // A maximum forgets what is not a number; the sequence must not.
        poison = _mm512_fmadd_ps(values, _mm512_setzero_ps(), poison);
    }
    const __mmask16 some = _mm512_cmp_ps_mask(largest, _mm512_setzero_ps(), _CMP_NEQ_UQ);
    const __m512 inverse = _mm512_maskz_div_ps(some, _mm512_set1_ps(kLargest), largest);
    const __m512 steps = _mm512_add_ps(_mm512_div_ps(largest, _mm512_set1_ps(kLargest)), poison);
    __m512i total = _mm512_setzero_si512();
    for (std::int64_t pair = 0; pair < kPairs; ++pair) {
        const float* from = x + 2 * pair * kPanelLanes;
        const __m512i first = _mm512_cvtps_epi32(_mm512_mul_ps(_mm512_loadu_ps(from), inverse));
        const __m512i second =
            _mm512_cvtps_epi32(_mm512_mul_ps(_mm512_loadu_ps(from + kPanelLanes), inverse));
        total = _mm512_add_epi32(total, _mm512_add_epi32(first, second));
        const __m512i both = _mm512_or_si512(_mm512_and_si512(first, _mm512_set1_epi32(0xffff)),
                                             _mm512_slli_epi32(second, 16));
        _mm512_storeu_si512(codes + pair * kPanelLanes * 2, both);
    }
    _mm512_storeu_ps(step, steps);
    _mm512_storeu_ps(sum, _mm512_mul_ps(steps, _mm512_cvtepi32_ps(total)));
}

/// The panel's part that a piece is multiplied with.
struct PanelPart {
    const std::int16_t* codes;
    const float *steps, *sums;
};

/// kCount rows: their sums stay in registers, and each code of the panel is used by all of them.
template <std::int64_t kCount, bool kMinimums>
ANNEAL_VNNI_INLINE void addRows(const CodePiece& piece, std::int64_t firstRow, std::int64_t blocks,
                                const PanelPart& x, float* y)
{
    __m512 totals[kCount];
    for (std::int64_t r = 0; r < kCount; ++r)
        totals[r] = _mm512_loadu_ps(y + (firstRow + r) * kPanelLanes);
    for (std::int64_t b = 0; b < blocks; ++b) {
        __m512i products[kCount];
        for (std::int64_t r = 0; r < kCount; ++r)
            products[r] = _mm512_setzero_si512();
        const std::int16_t* rows = piece.codes + firstRow * kPieceColumns + b * kCodeBlock;
        for (std::int64_t pair = 0; pair < kPairs; ++pair) {
            const __m512i column =
                _mm512_loadu_si512(x.codes + (b * kPairs + pair) * kPanelLanes * 2);
            for (std::int64_t r = 0; r < kCount; ++r) {
                std::int32_t two = 0;
                std::memcpy(&two, rows + r * kPieceColumns + pair * 2, sizeof two);
                products[r] = _mm512_dpwssd_epi32(products[r], column, _mm512_set1_epi32(two));
            }
        }
        const __m512 step = _mm512_loadu_ps(x.steps + b * kPanelLanes);
        const __m512 sum = _mm512_loadu_ps(x.sums + b * kPanelLanes);
        for (std::int64_t r = 0; r < kCount; ++r) {
            const std::int64_t block = (firstRow + r) * kPieceBlocks + b;
            const __m512 scaled =
                _mm512_mul_ps(_mm512_cvtepi32_ps(products[r]), _mm512_set1_ps(piece.steps[block]));
            totals[r] = _mm512_fmadd_ps(scaled, step, totals[r]);
            if constexpr (kMinimums)
                totals[r] = _mm512_fmadd_ps(_mm512_set1_ps(piece.minimums[block]), sum, totals[r]);
        }
    }
    for (std::int64_t r = 0; r < kCount; ++r)
        _mm512_storeu_ps(y + (firstRow + r) * kPanelLanes, totals[r]);
}

template <bool kMinimums>
ANNEAL_VNNI void addPieceRows(const CodePiece& piece, std::int64_t count, std::int64_t blocks,
                              const PanelPart& x, float* y)
{
    constexpr std::int64_t kTogether = 8;
    std::int64_t row = 0;
    for (; row + kTogether <= count; row += kTogether)
        addRows<kTogether, kMinimums>(piece, row, blocks, x, y);
    for (; row < count; ++row)
        addRows<1, kMinimums>(piece, row, blocks, x, y);
}

} // namespace

bool multipliesCodes()
{
    static const bool known =
        __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
    return known;
}

void RoundedPanels::assign(const float* x, std::int64_t lanes, std::int64_t width)
{
    columns = width;
    const std::int64_t panels = (lanes + kPanelLanes - 1) / kPanelLanes;
    const std::int64_t blocks = panels * width / kCodeBlock, block = kCodeBlock * kPanelLanes;
    codes.resize(static_cast<std::size_t>(blocks * block));
    steps.resize(static_cast<std::size_t>(blocks * kPanelLanes));
    sums.resize(steps.size());
    for (std::int64_t b = 0; b < blocks; ++b)
        roundBlock(x + b * block, codes.data() + b * block, steps.data() + b * kPanelLanes,
                   sums.data() + b * kPanelLanes);
    const std::int64_t rest = lanes % kPanelLanes;
    fewLanes = rest <= kFewLanes ? rest : 0;
    rows.resize(static_cast<std::size_t>(fewLanes * width));
    const std::int16_t* last = codes.data() + (panels - 1) * width * kPanelLanes;
    for (std::int64_t lane = 0; lane < fewLanes; ++lane)
        for (std::int64_t pair = 0; pair < width / 2; ++pair)
            std::memcpy(rows.data() + lane * width + 2 * pair,
                        last + (pair * kPanelLanes + lane) * 2, 2 * sizeof(std::int16_t));
}

void addCodePiece(const CodePiece& piece, std::int64_t count, std::int64_t columns,
                  const RoundedPanels& x, std::int64_t panel, std::int64_t firstColumn, float* y)
{
    const std::int64_t first = panel * x.columns + firstColumn, blocks = columns / kCodeBlock;
    const float* steps = x.steps.data() + first / kCodeBlock * kPanelLanes;
    const float* sums = x.sums.data() + first / kCodeBlock * kPanelLanes;
    const auto add = piece.hasMinimums ? addPieceRows<true> : addPieceRows<false>;
    add(piece, count, blocks,
        {.codes = x.codes.data() + first * kPanelLanes, .steps = steps, .sums = sums}, y);
}

#else

bool multipliesCodes()
{
    return false;
}

void RoundedPanels::assign(const float*, std::int64_t, std::int64_t) {}

void addCodePiece(const CodePiece&, std::int64_t, std::int64_t, const RoundedPanels&, std::int64_t,
                  std::int64_t, float*)
{
}

#endif

} // namespace anneal::ops
