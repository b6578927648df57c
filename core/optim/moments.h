#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

/// The states of one tensor that several update rules share. Only for .cpp files of this folder.
namespace anneal::optim {

/// Adam's two moments in 8 bits: blocks of 256 numbers, each with its largest magnitude and codes
/// of the dynamic code book; of less than 4,096 numbers they keep 32 bits. Source: Dettmers et al.
/// 2022, arXiv:2110.02861, sections 2 and 3.
struct ByteMoments {
    at::Tensor first, second;           ///< uint8 codes on the CPU, or fp32 for small tensors
    at::Tensor firstScale, secondScale; ///< fp32, one a block; undefined for small tensors

    /// Of a tensor of this shape, type and place; all zeros.
    [[nodiscard]] static ByteMoments like(const at::Tensor& values);

    struct Numbers {
        at::Tensor first, second;
    };
    /// Takes a gradient in and returns both moments as they are before they are rounded to 8 bits:
    /// of the gradient's shape, fp32 where they lie in blocks.
    [[nodiscard]] Numbers add(const at::Tensor& gradient, double beta1, double beta2);
};

/// Adafactor's second moment: of a matrix a row and a column of means. Source: Shazeer & Stern
/// 2018, arXiv:1804.04235, algorithms 4 to 6; constants of transformers.
struct FactoredMoments {
    at::Tensor rows, columns; ///< of matrices
    at::Tensor whole;         ///< of the others

    /// Of a tensor of this shape, type and place; all zeros.
    [[nodiscard]] static FactoredMoments like(const at::Tensor& values);

    /// Takes the gradient of update number `step` (from 1) in and returns the step to go, before
    /// the learning rate: clipped to a root mean square of 1.
    [[nodiscard]] at::Tensor add(const at::Tensor& gradient, std::int64_t step);
};

} // namespace anneal::optim
