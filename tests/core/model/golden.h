#pragma once

#include "core/model/causal_lm.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace anneal::tests {

/// The folders of tiny models with goldens: those of ../shared, and those in tests/data.
[[nodiscard]] std::vector<std::filesystem::path> goldenModels();

/// The tensors of a safetensors file, as they are stored. Throws std::runtime_error with the
/// library's sentence.
[[nodiscard]] std::map<std::string, at::Tensor> readTensors(const std::filesystem::path& file);

/// A model on the CPU. Throws std::runtime_error.
[[nodiscard]] std::unique_ptr<model::CausalLm> loadModel(const std::filesystem::path& path,
                                                         c10::ScalarType dtype = c10::kFloat);

[[nodiscard]] double largestDifference(const at::Tensor& a, const at::Tensor& b);

/// A golden batch without its padding.
struct GoldenCase {
    model::TokenBatch batch;
    at::Tensor targets; ///< [N], shifted by one: what position i has to predict, -100 = none
    at::Tensor logits;  ///< [N, vocabulary]
    double loss = 0;
};

/// Case `name` ("full", "right_pad", "left_pad", "left_pad_pos") of a model's golden tensors.
[[nodiscard]] GoldenCase goldenCase(const std::map<std::string, at::Tensor>& golden,
                                    const std::string& name);

} // namespace anneal::tests
