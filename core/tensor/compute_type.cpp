#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace anneal::tensor {
namespace {

constexpr std::int64_t kProbeTokens = 256;

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void finishDevice(c10::Device device)
{
    if (device.is_cuda())
        at::detail::getCUDAHooks().deviceSynchronize(device.index());
}

// Time of one bf16 product x W^T of [tokens, k] x [n, k] over that of the same product in fp32: of
// each the quickest of some runs within `budget` seconds. They take turns, because other programs
// slow the machine down for moments.
double bf16Cost(c10::Device device, std::int64_t tokens, std::int64_t k, std::int64_t n,
                double budget)
{
    const c10::AutoGradMode noGradients(false);
    const auto options = at::TensorOptions().dtype(at::kFloat).device(device);
    const auto x = at::ones({tokens, k}, options), weight = at::ones({n, k}, options);
    const auto halfX = x.to(at::kBFloat16), halfWeight = weight.to(at::kBFloat16);
    const auto secondsOfProduct = [&](const at::Tensor& left, const at::Tensor& right) {
        return secondsOf([&] {
            at::linear(left, right);
            finishDevice(device);
        });
    };
    (void)secondsOfProduct(x, weight); // creates the kernels
    (void)secondsOfProduct(halfX, halfWeight);
    double full = secondsOfProduct(x, weight), half = secondsOfProduct(halfX, halfWeight);
    double spent = full + half;
    for (int run = 0; run < 20 && spent < budget; ++run) {
        const double nextFull = secondsOfProduct(x, weight);
        const double nextHalf = secondsOfProduct(halfX, halfWeight);
        full = std::min(full, nextFull);
        half = std::min(half, nextHalf);
        spent += nextFull + nextHalf;
    }
    return half / full;
}

double bf16Cost(c10::Device device, std::int64_t hiddenSize, std::int64_t intermediateSize)
{
    constexpr double kBudget = 0.2;
    // Emulated bf16 can be hundreds of times slower, so a small product is tried first.
    constexpr double kHopeless = 8.0;
    const double small =
        bf16Cost(device, 16, hiddenSize, std::min<std::int64_t>(intermediateSize, 64), kBudget);
    return small > kHopeless
               ? small
               : bf16Cost(device, kProbeTokens, hiddenSize, intermediateSize, kBudget);
}

} // namespace

c10::ScalarType chooseComputeType(config::ComputeType wanted, c10::Device device,
                                  std::int64_t hiddenSize, std::int64_t intermediateSize,
                                  std::optional<Notice>& note)
{
    note.reset();
    switch (wanted) {
    case config::ComputeType::Fp32:
        return at::kFloat;
    case config::ComputeType::Fp16:
        if (device.is_cuda())
            return at::kHalf;
        note = notice("setting.fp16");
        return at::kFloat;
    case config::ComputeType::Bf16: {
        // Asked for by name: only a real loss overrules it, not a noisy measurement.
        constexpr double kClearlySlower = 3.0;
        if (bf16Cost(device, hiddenSize, intermediateSize) < kClearlySlower)
            return at::kBFloat16;
        note = notice("setting.bf16");
        return at::kFloat;
    }
    case config::ComputeType::Auto:
        break;
    }
    return bf16Cost(device, hiddenSize, intermediateSize) < 1.0 ? at::kBFloat16 : at::kFloat;
}

config::ComputeType computeTypeOf(c10::ScalarType dtype)
{
    using config::ComputeType;
    return dtype == at::kBFloat16 ? ComputeType::Bf16
           : dtype == at::kHalf   ? ComputeType::Fp16
                                  : ComputeType::Fp32;
}

double matmulGflops(c10::ScalarType dtype, c10::Device device, std::int64_t m, std::int64_t k,
                    std::int64_t n)
{
    const c10::AutoGradMode noGradients(false);
    const auto options = at::TensorOptions().dtype(at::kFloat).device(device);
    const auto x = at::ones({m, k}, options).to(dtype);
    const auto weight = at::ones({n, k}, options).to(dtype);
    const auto product = [&] {
        at::linear(x, weight);
        finishDevice(device);
    };
    product();
    std::vector<double> seconds;
    for (int run = 0; run < 9; ++run)
        seconds.push_back(secondsOf(product));
    std::nth_element(seconds.begin(), seconds.begin() + 4, seconds.end());
    return 2e-9 * static_cast<double>(m) * static_cast<double>(k) * static_cast<double>(n) /
           seconds[4];
}

} // namespace anneal::tensor
