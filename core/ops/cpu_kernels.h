#pragma once

#include <c10/util/BFloat16.h>

#include <cstdint>

/// Loops of the CPU functions, one pass over memory each, for float and bf16 storage with fp32
/// inside. Compiled for several instruction sets; the processor decides at load time.
/// Single-threaded: callers split rows over threads. Not for other modules.
namespace anneal::ops::cpu {

using Half = c10::BFloat16;

/// y = round(x * inverse) * weight, or with `offset` round(x * inverse * (1 + weight));
/// inverse[row] = 1 / sqrt(mean(x^2) + eps).
void rmsNorm(const float* x, const float* weight, float* y, float* inverse, std::int64_t rows,
             std::int64_t width, float eps, bool offset);
void rmsNorm(const Half* x, const Half* weight, Half* y, float* inverse, std::int64_t rows,
             std::int64_t width, float eps, bool offset);

/// The gradient with respect to x.
void rmsNormBackward(const float* x, const float* weight, const float* gradient,
                     const float* inverse, float* dx, std::int64_t rows, std::int64_t width,
                     bool offset);
void rmsNormBackward(const Half* x, const Half* weight, const Half* gradient, const float* inverse,
                     Half* dx, std::int64_t rows, std::int64_t width, bool offset);

/// x and y [rows, heads, dim], tables [rows, dim]; direction 1 or -1.
void rotate(const float* x, const float* cosTable, const float* sinTable, float* y,
            std::int64_t rows, std::int64_t heads, std::int64_t dim, float direction);
void rotate(const Half* x, const Half* cosTable, const Half* sinTable, Half* y, std::int64_t rows,
            std::int64_t heads, std::int64_t dim, float direction);

void swiglu(const float* gate, const float* up, float* y, std::int64_t count);
void swiglu(const Half* gate, const Half* up, Half* y, std::int64_t count);
void swigluBackward(const float* gate, const float* up, const float* gradient, float* dGate,
                    float* dUp, std::int64_t count);
void swigluBackward(const Half* gate, const Half* up, const Half* gradient, Half* dGate, Half* dUp,
                    std::int64_t count);

/// In place: scores of one query against keys 0 .. length-1 become probabilities over keys first ..
/// last, 0 elsewhere. Scores are multiplied by `scale`.
void softmaxRow(float* row, std::int64_t length, std::int64_t first, std::int64_t last,
                float scale);
void softmaxRow(Half* row, std::int64_t length, std::int64_t first, std::int64_t last, float scale);

/// In place in `gradient`: scale * p * (gradient - sum(gradient * p)).
void softmaxRowBackward(const float* p, float* gradient, std::int64_t length, float scale);
void softmaxRowBackward(const Half* p, Half* gradient, std::int64_t length, float scale);

/// Cross-entropy of one row of logits; with `gradient` the row becomes softmax - one-hot(label).
[[nodiscard]] double crossEntropyRow(float* row, std::int64_t length, std::int64_t label,
                                     bool gradient);
[[nodiscard]] double crossEntropyRow(Half* row, std::int64_t length, std::int64_t label,
                                     bool gradient);

} // namespace anneal::ops::cpu
