#include "core/ops/cpu_kernels.h"

#include "core/ops/kernel_support.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace anneal::ops::cpu {
namespace {

// exp(x) to 2 units in the last place. Source: the range reduction and polynomial of Cephes' expf
// (S. Moshier).
ANNEAL_INLINE float fastExp(float x)
{
    x = x < -87.33f ? -87.33f : x;
    x = x > 88.37f ? 88.37f : x;
    const float n = std::nearbyint(x * 1.44269504088896341f);
    float r = x - n * 0.693359375f;
    r = r + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * (r * r) + r + 1.0f;
    const auto exponent = (static_cast<std::int32_t>(n) + 127) << 23;
    return p * std::bit_cast<float>(exponent);
}

template <typename T>
ANNEAL_INLINE void rmsNormRows(const T* x, const T* weight, T* y, float* inverse, std::int64_t rows,
                               std::int64_t width, float eps, bool offset)
{
    for (std::int64_t row = 0; row < rows; ++row, x += width, y += width) {
        float sum = 0;
        ANNEAL_SUM(sum)
        for (std::int64_t i = 0; i < width; ++i) {
            const float value = load(x, i);
            sum += value * value;
        }
        const float scale = 1.0f / std::sqrt(sum / static_cast<float>(width) + eps);
        inverse[row] = scale;
        if (offset) {
            for (std::int64_t i = 0; i < width; ++i)
                store(y, i, load(x, i) * scale * (1.0f + load(weight, i)));
        } else {
            for (std::int64_t i = 0; i < width; ++i)
                store(y, i, rounded(x, load(x, i) * scale) * load(weight, i));
        }
    }
}

template <typename T>
ANNEAL_INLINE void rmsNormBackwardRows(const T* x, const T* weight, const T* gradient,
                                       const float* inverse, T* dx, std::int64_t rows,
                                       std::int64_t width, bool offset)
{
    const float added = offset ? 1.0f : 0.0f;
    for (std::int64_t row = 0; row < rows; ++row, x += width, gradient += width, dx += width) {
        const float scale = inverse[row];
        float sum = 0;
        ANNEAL_SUM(sum)
        for (std::int64_t i = 0; i < width; ++i)
            sum += load(gradient, i) * (load(weight, i) + added) * load(x, i);
        const float along = sum * scale * scale / static_cast<float>(width);
        for (std::int64_t i = 0; i < width; ++i) {
            const float scaled = load(gradient, i) * (load(weight, i) + added);
            store(dx, i, (scaled - load(x, i) * along) * scale);
        }
    }
}

// The halves are told apart, or the loop would not become vector code.
template <typename T>
ANNEAL_INLINE void rotateHead(const T* ANNEAL_APART first, const T* ANNEAL_APART second,
                              const T* ANNEAL_APART cosTable, const T* ANNEAL_APART sinTable,
                              T* ANNEAL_APART toFirst, T* ANNEAL_APART toSecond, std::int64_t half,
                              float direction)
{
    for (std::int64_t i = 0; i < half; ++i) {
        const float a = load(first, i), b = load(second, i);
        store(toFirst, i, a * load(cosTable, i) - b * load(sinTable, i) * direction);
        store(toSecond, i, b * load(cosTable, i + half) + a * load(sinTable, i + half) * direction);
    }
}

template <typename T>
ANNEAL_INLINE void rotateRows(const T* x, const T* cosTable, const T* sinTable, T* y,
                              std::int64_t rows, std::int64_t heads, std::int64_t dim,
                              float direction)
{
    const auto half = dim / 2;
    for (std::int64_t row = 0; row < rows; ++row, cosTable += dim, sinTable += dim) {
        for (std::int64_t head = 0; head < heads; ++head, x += dim, y += dim) {
            rotateHead(x, x + half, cosTable, sinTable, y, y + half, half, direction);
        }
    }
}

template <typename T>
ANNEAL_INLINE void swigluAll(const T* gate, const T* up, T* y, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = load(gate, i);
        store(y, i, g / (1.0f + fastExp(-g)) * load(up, i));
    }
}

template <typename T>
ANNEAL_INLINE void swigluBackwardAll(const T* gate, const T* up, const T* gradient, T* dGate,
                                     T* dUp, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = load(gate, i), d = load(gradient, i);
        const float sigmoid = 1.0f / (1.0f + fastExp(-g));
        const float silu = g * sigmoid;
        store(dUp, i, d * silu);
        store(dGate, i, d * load(up, i) * (sigmoid + silu * (1.0f - sigmoid)));
    }
}

template <typename T>
ANNEAL_INLINE void softmax(T* row, std::int64_t length, std::int64_t first, std::int64_t last,
                           float scale)
{
    float highest = -std::numeric_limits<float>::infinity();
    ANNEAL_MAXIMUM(highest)
    for (std::int64_t i = first; i <= last; ++i)
        highest = std::max(highest, load(row, i) * scale);
    float sum = 0;
    ANNEAL_SUM(sum)
    for (std::int64_t i = first; i <= last; ++i)
        sum += fastExp(load(row, i) * scale - highest);
    const float factor = 1.0f / sum;
    for (std::int64_t i = first; i <= last; ++i)
        store(row, i, fastExp(load(row, i) * scale - highest) * factor);
    for (std::int64_t i = 0; i < first; ++i)
        store(row, i, 0.0f);
    for (std::int64_t i = last + 1; i < length; ++i)
        store(row, i, 0.0f);
}

template <typename T>
ANNEAL_INLINE void softmaxBackward(const T* p, T* gradient, std::int64_t length, float scale)
{
    float sum = 0;
    ANNEAL_SUM(sum)
    for (std::int64_t i = 0; i < length; ++i)
        sum += load(p, i) * load(gradient, i);
    for (std::int64_t i = 0; i < length; ++i)
        store(gradient, i, load(p, i) * (load(gradient, i) - sum) * scale);
}

template <typename T>
ANNEAL_INLINE double crossEntropy(T* row, std::int64_t length, std::int64_t label, bool gradient)
{
    float highest = -std::numeric_limits<float>::infinity();
    ANNEAL_MAXIMUM(highest)
    for (std::int64_t i = 0; i < length; ++i)
        highest = std::max(highest, load(row, i));
    const float own = load(row, label);
    // In parts, so that the rounding of a sum over 100,000 numbers stays small.
    constexpr std::int64_t kPart = 1024;
    double sum = 0;
    for (std::int64_t begin = 0; begin < length; begin += kPart) {
        const auto end = std::min(begin + kPart, length);
        float part = 0;
        ANNEAL_SUM(part)
        for (std::int64_t i = begin; i < end; ++i)
            part += fastExp(load(row, i) - highest);
        sum += static_cast<double>(part);
    }
    if (gradient) {
        const auto factor = static_cast<float>(1.0 / sum);
        const float atLabel = fastExp(own - highest) * factor - 1.0f;
        for (std::int64_t i = 0; i < length; ++i)
            store(row, i, fastExp(load(row, i) - highest) * factor);
        store(row, label, atLabel);
    }
    return std::log(sum) + static_cast<double>(highest) - static_cast<double>(own);
}

} // namespace

#define ANNEAL_KERNELS(T)                                                                          \
    ANNEAL_CLONES void rmsNorm(const T* x, const T* weight, T* y, float* inverse,                  \
                               std::int64_t rows, std::int64_t width, float eps, bool offset)      \
    {                                                                                              \
        rmsNormRows(x, weight, y, inverse, rows, width, eps, offset);                              \
    }                                                                                              \
    ANNEAL_CLONES void rmsNormBackward(const T* x, const T* weight, const T* gradient,             \
                                       const float* inverse, T* dx, std::int64_t rows,             \
                                       std::int64_t width, bool offset)                            \
    {                                                                                              \
        rmsNormBackwardRows(x, weight, gradient, inverse, dx, rows, width, offset);                \
    }                                                                                              \
    ANNEAL_CLONES void rotate(const T* x, const T* cosTable, const T* sinTable, T* y,              \
                              std::int64_t rows, std::int64_t heads, std::int64_t dim,             \
                              float direction)                                                     \
    {                                                                                              \
        rotateRows(x, cosTable, sinTable, y, rows, heads, dim, direction);                         \
    }                                                                                              \
    ANNEAL_CLONES void swiglu(const T* gate, const T* up, T* y, std::int64_t count)                \
    {                                                                                              \
        swigluAll(gate, up, y, count);                                                             \
    }                                                                                              \
    ANNEAL_CLONES void swigluBackward(const T* gate, const T* up, const T* gradient, T* dGate,     \
                                      T* dUp, std::int64_t count)                                  \
    {                                                                                              \
        swigluBackwardAll(gate, up, gradient, dGate, dUp, count);                                  \
    }                                                                                              \
    ANNEAL_CLONES void softmaxRow(T* row, std::int64_t length, std::int64_t first,                 \
                                  std::int64_t last, float scale)                                  \
    {                                                                                              \
        softmax(row, length, first, last, scale);                                                  \
    }                                                                                              \
    ANNEAL_CLONES void softmaxRowBackward(const T* p, T* gradient, std::int64_t length,            \
                                          float scale)                                             \
    {                                                                                              \
        softmaxBackward(p, gradient, length, scale);                                               \
    }                                                                                              \
    ANNEAL_CLONES double crossEntropyRow(T* row, std::int64_t length, std::int64_t label,          \
                                         bool gradient)                                            \
    {                                                                                              \
        return crossEntropy(row, length, label, gradient);                                         \
    }

ANNEAL_KERNELS(float)
ANNEAL_KERNELS(Half)

} // namespace anneal::ops::cpu
