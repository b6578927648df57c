#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>

/// Numbers in 8 bits: blocks of kByteBlock, each with its largest magnitude and codes of a code
/// book that is dense near zero. Source: Dettmers et al. 2022, arXiv:2110.02861, section 2
/// (block-wise quantisation) and appendix F (dynamic code book), as bitsandbytes builds it.
namespace anneal::quant {

inline constexpr std::int64_t kByteBlock = 256;

/// 256 ascending values of [-1, 1] (or [0, 1] without `isSigned`), 0 and 1 among them.
[[nodiscard]] const std::array<float, 256>& dynamicCodeBook(bool isSigned);

/// codes [n] uint8 and scales [ceil(n / 256)] fp32 from values [n] fp32 on the CPU. Rounds to the
/// nearest code, ties to the lower one.
void encodeBlocks(const at::Tensor& values, bool isSigned, at::Tensor& codes, at::Tensor& scales);

/// The reverse, fp32 [n].
[[nodiscard]] at::Tensor decodeBlocks(const at::Tensor& codes, const at::Tensor& scales,
                                      bool isSigned);

} // namespace anneal::quant
