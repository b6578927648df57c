#include "core/studio/engine.h"

#include "core/base/machine.h"
#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/catalog/model_source.h"
#include "core/config/presets.h"
#include "core/data/sample_encoder.h"

#include <algorithm>
#include <cmath>

namespace anneal::studio {
namespace {

using catalog::ModelConfig;

// What the encoded rows look like.
struct DataShape {
    std::size_t rows = 0;
    std::int64_t tokens = 0;  ///< after cutting
    std::int64_t longest = 0; ///< after cutting
    std::int64_t longestUncut = 0;
};

Result<DataShape> measureData(const config::RunConfig& config, const catalog::ModelSource& source)
{
    auto options = config.data();
    const auto stage = config.train().stage;
    ANNEAL_TRY(auto tokenizer, source.tokenizer());
    ANNEAL_TRY(const auto encoder,
               catalog::dataEncoder(source.name(), std::move(tokenizer), config.model(), stage));
    data::NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows, data::RowSet::open(options.dataset, options, stage, random));
    const auto order = data::validationSplit(rows.size(), options.valSize, options.seed).train;
    DataShape shape;
    const auto measure = [&](std::vector<data::EncodedSample>&& group) {
        for (const auto& sample : group) {
            const auto length = static_cast<std::int64_t>(sample.inputIds.size());
            shape.rows += length > 0 ? 1U : 0U;
            shape.tokens += length;
            shape.longest = std::max(shape.longest, length);
        }
        return true;
    };
    ANNEAL_TRY(const auto counts, data::encodeRows(rows, order, encoder, options, stage, measure));
    ANNEAL_CHECK(data::checkUsable(rows, shape.rows, counts.findings));
    if (counts.nothingLearned)
        return tl::make_unexpected(*counts.nothingLearned);
    shape.longestUncut = shape.longest;
    if (counts.cut > 0) {
        constexpr std::int64_t kNoCut = 1 << 24;
        options.cutoffLen = kNoCut;
        options.packing = false;
        const auto longest = [&](std::vector<data::EncodedSample>&& group) {
            for (const auto& sample : group)
                shape.longestUncut =
                    std::max(shape.longestUncut, static_cast<std::int64_t>(sample.inputIds.size()));
            return true;
        };
        ANNEAL_CHECK(data::encodeRows(rows, order, encoder, options, stage, longest));
    }
    return shape;
}

double bytesPerWeight(config::ComputeType type)
{
    // Auto takes bf16 only where the processor multiplies it faster.
    if (type == config::ComputeType::Auto)
        return machineInfo().hasBf16 ? 2.0 : 4.0;
    return type == config::ComputeType::Fp32 ? 4.0 : 2.0;
}

// Numbers in A and B of all target layers.
double adapterParameters(const ModelConfig& c, const config::LoraOptions& lora)
{
    struct Layer {
        const char* name;
        std::int64_t out, in;
    };
    const auto q = c.heads * c.headDim, kv = c.kvHeads * c.headDim;
    const Layer layers[] = {{"q_proj", q, c.hiddenSize},
                            {"k_proj", kv, c.hiddenSize},
                            {"v_proj", kv, c.hiddenSize},
                            {"o_proj", c.hiddenSize, q},
                            {"gate_proj", c.intermediateSize, c.hiddenSize},
                            {"up_proj", c.intermediateSize, c.hiddenSize},
                            {"down_proj", c.hiddenSize, c.intermediateSize}};
    const auto wanted = [&](const std::string& name) {
        return std::any_of(lora.target.begin(), lora.target.end(), [&](const std::string& target) {
            return target == "all" || target == name;
        });
    };
    double perLayer = 0;
    for (const auto& layer : layers) {
        if (wanted(layer.name))
            perLayer += static_cast<double>(lora.rank * (layer.in + layer.out));
    }
    return perLayer * static_cast<double>(c.layers);
}

// What the backward pass needs of one token in one layer, in numbers: the inputs of the norms,
// products, rotation, attention and gate.
double activationsPerToken(const ModelConfig& c)
{
    const auto q = static_cast<double>(c.heads * c.headDim),
               kv = static_cast<double>(c.kvHeads * c.headDim);
    return 6.0 * static_cast<double>(c.hiddenSize) + 4.0 * q + 4.0 * kv +
           4.0 * static_cast<double>(c.intermediateSize);
}

struct MemoryInputs {
    const ModelConfig& model;
    double parameters, adapter, weightBytes;
    bool checkpointing;
    std::int64_t longest;
    double sequences; ///< worked on at the same time
};

double memoryFor(const MemoryInputs& in)
{
    // Calibrated on the default model: 1.3 GB measured after 75 updates of the identity preset.
    constexpr double kReuse = 1.6;         // freed blocks that no later one fits into
    constexpr double kRuntime = 250e6;     // libtorch and the program
    constexpr double kAdapterState = 16.0; // master, gradient and AdamW's two moments in fp32
    constexpr double kLogitRows = 256,
                     kLogitCopies =
                         3 * 4.0; // rows of a chunk; logits, probabilities, gradient in fp32
    const auto tokens = in.sequences * static_cast<double>(in.longest);
    const auto layer = activationsPerToken(in.model) * in.weightBytes;
    const auto layers = static_cast<double>(in.model.layers);
    const auto kept = static_cast<double>(in.model.hiddenSize) * in.weightBytes;
    const auto activations =
        tokens * (in.checkpointing ? layers * kept + 2 * layer : layers * layer);
    const auto logits = in.sequences * std::min(kLogitRows, static_cast<double>(in.longest)) *
                        static_cast<double>(in.model.vocabSize) * kLogitCopies;
    // Each sequence that is worked on at the same time has a gradient buffer of its own.
    const auto gradients = in.adapter * 4.0 * (in.sequences - 1);
    return kRuntime + in.parameters * in.weightBytes + in.adapter * kAdapterState + gradients +
           kReuse * (activations + logits);
}

double diskFor(const config::TrainOptions& options, double adapter, std::int64_t updates)
{
    constexpr double kTokenizerFiles = 6e6, kAdapter = 4.0, kOptimizer = 8.0;
    double checkpoints = 0;
    if (options.saveStrategy == "steps") {
        const double every = options.saveSteps < 1
                                 ? std::ceil(options.saveSteps * static_cast<double>(updates))
                                 : options.saveSteps;
        checkpoints = std::ceil(static_cast<double>(updates) / std::max(every, 1.0));
    } else if (options.saveStrategy == "epoch") {
        checkpoints = std::ceil(options.epochs);
    }
    if (options.saveTotalLimit) // the new one is complete before the oldest goes
        checkpoints = std::min(checkpoints, static_cast<double>(*options.saveTotalLimit) + 1);
    const double checkpoint =
        adapter * (kAdapter + (options.saveOnlyModel ? 0.0 : kOptimizer)) + kTokenizerFiles;
    return adapter * kAdapter + kTokenizerFiles + checkpoints * checkpoint;
}

} // namespace

Result<Estimate> estimate(const config::RunConfig& config, double tokensPerSecond)
{
    const auto model = config.model();
    const auto train = config.train();
    ANNEAL_TRY(const auto source, catalog::ModelSource::open(model.modelNameOrPath));
    ANNEAL_TRY(const auto shape, measureData(config, source));
    const auto machine = machineInfo();

    Estimate estimate;
    estimate.longestSample = shape.longestUncut;
    estimate.updates = config::plannedUpdates(shape.rows, train);
    const auto adapter = adapterParameters(source.config(), config.lora());
    // General rows that are rehearsed beside each batch count as rows of it.
    const auto perBatch = static_cast<double>(train.batchSize + train.rehearsalRows);
    const auto perUpdate = perBatch * static_cast<double>(train.accumulation);
    // On a processor each core works on a sequence of its own; only those are in memory at the same
    // time.
    const auto sequences =
        std::max(1.0, std::min(perUpdate, static_cast<double>(machine.physicalCores)));
    estimate.memoryBytes = static_cast<std::uint64_t>(
        memoryFor({source.config(), static_cast<double>(source.config().parameterCount()), adapter,
                   bytesPerWeight(model.computeType), model.gradientCheckpointing, shape.longest,
                   sequences}));
    estimate.availableMemoryBytes = machine.availableMemoryBytes;
    estimate.diskBytes = static_cast<std::uint64_t>(diskFor(train, adapter, estimate.updates));
    estimate.freeDiskBytes =
        freeDiskBytes(pathFromUtf8(train.outputDir.empty() ? "." : train.outputDir));
    if (tokensPerSecond > 0 && shape.rows > 0) {
        const auto meanTokens = static_cast<double>(shape.tokens) / static_cast<double>(shape.rows);
        const auto rehearsed = perBatch / static_cast<double>(train.batchSize);
        const auto trained = train.maxSteps > 0
                                 ? static_cast<double>(estimate.updates) * perUpdate * meanTokens
                                 : train.epochs * static_cast<double>(shape.tokens) * rehearsed;
        estimate.seconds = trained / tokensPerSecond;
    }
    return estimate;
}

Result<std::vector<std::string>> sampleQuestions(const config::RunConfig& config)
{
    constexpr std::size_t kQuestions = 3;
    const auto options = config.data();
    data::NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows,
               data::RowSet::open(options.dataset, options, config.train().stage, random));
    std::vector<std::string> questions;
    for (std::size_t i = 0; i < rows.size() && questions.size() < kQuestions; ++i) {
        ANNEAL_TRY(const auto row, rows.row(i));
        const auto& prompt = row.sample.prompt;
        if (row.sample.isUsable() && prompt.size() == 1 && !prompt.front().content.empty())
            questions.push_back(prompt.front().content);
    }
    return questions;
}

} // namespace anneal::studio
