#pragma once

#include "core/adapter/lora.h"
#include "core/data/dataset.h"
#include "core/model/causal_lm.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace anneal::tests {

/// A model folder or file loaded in fp32 on the CPU; the test fails (null) with the error's
/// sentence.
[[nodiscard]] std::unique_ptr<model::CausalLm> loadModel(const std::filesystem::path& path);

/// All tensors of a safetensors file, integers as int64, floats as fp32.
[[nodiscard]] std::map<std::string, at::Tensor> tensorsOf(const std::filesystem::path& file);

/// The stored micro-batches of a tiny model (padding cut off), 24 of two samples each.
[[nodiscard]] std::vector<std::vector<data::EncodedSample>>
storedBatches(const std::filesystem::path& file);

[[nodiscard]] double largestDifference(const at::Tensor& a, const at::Tensor& b);

/// Name of a layer's matrix in PEFT's files.
[[nodiscard]] std::string peftName(const std::string& layer, const char* matrix);

} // namespace anneal::tests
