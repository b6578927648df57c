#include "core/train/bench.h"

#include "core/adapter/lora.h"
#include "core/base/machine.h"
#include "core/catalog/open_model.h"
#include "core/optim/optimizer.h"
#include "core/tensor/device.h"
#include "core/train/trained_parameters.h"
#include "core/train/update_runner.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <chrono>
#include <random>

namespace anneal::train {
namespace {

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::vector<data::EncodedSample> randomRows(const BenchRequest& request, std::int64_t vocabSize)
{
    std::mt19937 random(1); // NOLINT: the same rows each time
    std::vector<data::EncodedSample> rows(static_cast<std::size_t>(request.batch));
    for (auto& row : rows) {
        for (std::int64_t i = 0; i < request.length; ++i)
            row.inputIds.push_back(
                static_cast<text::TokenId>(random() % static_cast<std::uint64_t>(vocabSize)));
        row.labels = row.inputIds;
    }
    return rows;
}

// One product a core at once, in GFLOP/s of all together: what the machine can do without any
// waiting between cores.
double separateGflops(c10::ScalarType dtype, std::int64_t m, std::int64_t k, std::int64_t n)
{
    const auto workers = at::get_num_threads();
    constexpr int kProducts = 8;
    const auto start = std::chrono::steady_clock::now();
    at::parallel_for(0, workers, 1, [&](std::int64_t first, std::int64_t last) {
        const c10::AutoGradMode noGradients(false);
        for (auto worker = first; worker < last; ++worker) {
            const auto x = at::ones({m, k}, at::kFloat).to(dtype);
            const auto weight = at::ones({n, k}, at::kFloat).to(dtype);
            for (int i = 0; i < kProducts; ++i)
                at::linear(x, weight);
        }
    });
    return 2e-9 * kProducts * workers * static_cast<double>(m) * static_cast<double>(k) *
           static_cast<double>(n) / secondsSince(start);
}

double matmulSpeed(const model::CausalLm& model, std::int64_t tokens)
{
    const auto& config = model.config();
    const auto hidden = config.hiddenSize, inner = config.intermediateSize;
    const auto together =
        tensor::matmulGflops(model.dtype(), model.device(), tokens, hidden, inner);
    if (!model.device().is_cpu())
        return together;
    return std::max(together, separateGflops(model.dtype(), tokens, hidden, inner));
}

// Every weight that is multiplied once for each token: the linear layers and the output matrix.
double multipliedWeights(model::CausalLm& model)
{
    auto count = static_cast<double>(model.outputWeight().numel());
    model.forEachLinear([&](model::Linear& linear) {
        count += static_cast<double>(linear.outputs() * linear.inputs());
    });
    return count;
}

Result<BenchResult> measure(const BenchRequest& request,
                            const std::function<void(double)>& progress, jobs::JobContext& context)
{
    tensor::prepareProcess();
    ANNEAL_TRY(const auto source, catalog::openModel(request.model));
    const auto device = tensor::chooseDevice(false);
    std::optional<Notice> note;
    const auto dtype =
        tensor::chooseComputeType(request.model.computeType, device, source.config().hiddenSize,
                                  source.config().intermediateSize, note);
    ANNEAL_TRY(const auto model, model::load(source,
                                             {.dtype = dtype,
                                              .device = device,
                                              .packing = quant::packFormat(request.model),
                                              .doubleQuantised = request.model.doubleQuantization},
                                             context));
    ANNEAL_TRY(auto adapter, adapter::LoraAdapter::create(*model, config::LoraOptions{}, 42));
    adapter.setTraining(true);
    const config::TrainOptions options;
    ANNEAL_TRY(
        const auto optimizer,
        optim::makeOptimizer(
            trainedParameters(adapter, config::LoraOptions{}, options.learningRate), options));
    UpdateRunner runner(
        *model, adapter,
        {.checkpointEvery = request.model.gradientCheckpointing ? 1 : 0, .keptBytes = 0});
    const auto rows = randomRows(request, source.config().vocabSize);
    MicroBatch batch;
    for (const auto& row : rows)
        batch.push_back(&row);

    std::vector<double> seconds, speeds;
    for (std::int64_t step = -1; step < request.steps; ++step) {
        if (!context.waitWhilePaused())
            return fail(ErrorCode::Cancelled, "The measurement was stopped.");
        const auto start = std::chrono::steady_clock::now();
        (void)runner.run({batch}, static_cast<std::uint64_t>(step + 1), context);
        (void)optimizer->clipGradients(options.maxGradNorm);
        optimizer->step(1e-4);
        if (step >= 0) // the first one sets up kernels and memory
            seconds.push_back(secondsSince(start));
        speeds.push_back(matmulSpeed(*model, request.length * request.batch));
        if (progress)
            progress(static_cast<double>(step + 2) / static_cast<double>(request.steps + 1));
    }
    BenchResult result;
    result.dtype = dtype == at::kBFloat16 ? "bf16" : dtype == at::kHalf ? "fp16" : "fp32";
    result.batch = request.batch;
    result.length = request.length;
    result.tokensPerSecond = static_cast<double>(request.batch * request.length) / median(seconds);
    result.matmulGflops = median(speeds);
    result.limitTokensPerSecond = result.matmulGflops * 1e9 / (4 * multipliedWeights(*model));
    result.fraction = result.tokensPerSecond / result.limitTokensPerSecond;
    result.peakMemoryBytes = peakResidentBytes();
    return result;
}

} // namespace

Result<BenchResult> benchTrain(const BenchRequest& request,
                               const std::function<void(double)>& progress,
                               jobs::JobContext& context)
{
    if (request.batch < 1 || request.length < 2 || request.steps < 1)
        return fail(
            ErrorCode::InvalidArgument,
            "bench train needs a batch and steps of at least 1 and a length of at least 2.");
    BenchResult result;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        ANNEAL_TRY(result, measure(request, progress, context));
        return {};
    }));
    return result;
}

} // namespace anneal::train
