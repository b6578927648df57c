#include "core/engine/loaded_model.h"

#include "core/base/machine.h"
#include "core/base/notice.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/catalog/open_model.h"
#include "core/tensor/device.h"

#include <algorithm>

namespace anneal::engine {
namespace {

config::ComputeType wantedType(const config::ModelOptions& options,
                               const catalog::ModelConfig& config, Precision precision)
{
    if (options.inferDtype == "float32")
        return config::ComputeType::Fp32;
    if (options.inferDtype == "bfloat16")
        return config::ComputeType::Bf16;
    if (options.inferDtype == "float16")
        return config::ComputeType::Fp16;
    const bool full = precision == Precision::Fp32UnlessConfigured ||
                      config.storedType == "float32" || config.storedType == "float64";
    return full ? config::ComputeType::Fp32 : config::ComputeType::Auto;
}

std::vector<text::TokenId> stopIdsOf(const Result<text::ChatEncoder>& encoder,
                                     const text::Tokenizer& tokenizer,
                                     const catalog::ModelConfig& config)
{
    std::vector<text::TokenId> ids;
    const auto add = [&](std::int64_t id) {
        const auto token = static_cast<text::TokenId>(id);
        if (id >= 0 && std::find(ids.begin(), ids.end(), token) == ids.end())
            ids.push_back(token);
    };
    if (encoder) {
        for (const auto id : encoder->stopIds())
            add(id);
    }
    for (const auto id : config.eosIds)
        add(id);
    if (const auto eos = tokenizer.specialTokens().eos)
        add(*eos);
    return ids;
}

// Whether two choices differ in nothing that changes the weights in memory. Several adapters do:
// all but the last are merged into them.
bool sameBase(const config::ModelOptions& a, const config::ModelOptions& b)
{
    const auto place = [](const config::ModelOptions& options) {
        const auto source = catalog::openModel(options);
        std::error_code ignored;
        return source ? std::filesystem::weakly_canonical(source->path(), ignored)
                      : std::filesystem::path();
    };
    const auto plain = [](const config::ModelOptions& options) {
        return options.adapterNameOrPath.size() <= 1 && options.addTokens.empty() &&
               options.addSpecialTokens.empty() && !options.resizeVocab;
    };
    if (!plain(a) || !plain(b) || a.inferDtype != b.inferDtype || a.useCpu != b.useCpu ||
        a.quantizationBit != b.quantizationBit || a.quantizationType != b.quantizationType ||
        a.doubleQuantization != b.doubleQuantization || a.ropeScaling != b.ropeScaling ||
        (!a.ropeScaling.empty() && a.trainingLength != b.trainingLength) || a.trainFromScratch ||
        b.trainFromScratch)
        return false;
    const auto one = place(a);
    return !one.empty() && one == place(b);
}

} // namespace

Result<void> checkMemory(const std::string& modelName, std::uint64_t bytes)
{
    const auto available = machineInfo().availableMemoryBytes;
    if (available == 0 || bytes <= available) // 0: the system does not tell
        return {};
    return fail(ErrorCode::OutOfMemory,
                "The model " + modelName + " needs about " + formatBytes(bytes) +
                    " of memory, but only " + formatBytes(available) +
                    " are free. Close other programs or choose a smaller model.",
                {{"model", modelName},
                 {"needed", std::to_string(bytes)},
                 {"available", std::to_string(available)},
                 {"kind", "model_memory"}});
}

Result<void> attachAdapter(LoadedModel& loaded, const std::string& folder)
{
    ANNEAL_TRY(auto adapter,
               adapter::LoraAdapter::load(*loaded.model, expandHome(pathFromUtf8(folder))));
    adapter.setTraining(false);
    loaded.adapter.emplace(std::move(adapter));
    return {};
}

Result<Voice> makeVoice(LoadedModel& loaded, const config::ModelOptions& base,
                        const config::ModelOptions& options)
{
    if (!sameBase(base, options))
        return fail(ErrorCode::Unsupported,
                    notice("adapter.other_base",
                           {{"model", options.modelNameOrPath}, {"base", base.modelNameOrPath}}),
                    {{"model", options.modelNameOrPath}});
    ANNEAL_TRY(const auto source, catalog::openModel(options));
    ANNEAL_TRY(auto speech, makeAnswerContext(source, options));
    Voice voice{std::move(speech), std::nullopt};
    if (options.adapterNameOrPath.empty())
        return voice;
    if (loaded.adapter)
        loaded.adapter->detachFrom(*loaded.model);
    auto adapter = adapter::LoraAdapter::load(
        *loaded.model, expandHome(pathFromUtf8(options.adapterNameOrPath.front())));
    if (adapter) {
        adapter->setTraining(false);
        adapter->detachFrom(*loaded.model);
        voice.adapter.emplace(std::move(*adapter));
    }
    if (loaded.adapter)
        loaded.adapter->attachTo(*loaded.model);
    if (!adapter)
        return tl::make_unexpected(std::move(adapter).error());
    return voice;
}

Result<AnswerContext> makeAnswerContext(const catalog::ModelSource& source,
                                        const config::ModelOptions& options)
{
    ANNEAL_TRY(auto tokenizer, source.tokenizer());
    auto encoder = catalog::chatEncoder(source.name(), tokenizer, options);
    if (!encoder && !options.chatTemplate.empty())
        return tl::make_unexpected(std::move(encoder).error());
    auto stopIds = stopIdsOf(encoder, *tokenizer, source.config());
    return AnswerContext{source.name(), source.config().maxPositions, std::move(tokenizer),
                         std::move(encoder), std::move(stopIds)};
}

Result<LoadedModel> loadModel(const config::ModelOptions& options, Precision precision,
                              const report::ProgressListener& progress, jobs::JobContext& context)
{
    ANNEAL_TRY(const auto source, catalog::openModel(options));
    ANNEAL_TRY(auto answering, makeAnswerContext(source, options));
    const auto& config = source.config();
    tensor::prepareProcess();
    const auto device = tensor::chooseDevice(options.useCpu);
    std::optional<Notice> note; // why another type was taken; it changes nothing that a reader of
                                // answers could act on
    const auto dtype = tensor::chooseComputeType(wantedType(options, config, precision), device,
                                                 config.hiddenSize, config.intermediateSize, note);
    if (device.is_cpu() && options.quantizationBit == 0) {
        const auto bytes =
            static_cast<std::uint64_t>(config.parameterCount()) * c10::elementSize(dtype);
        ANNEAL_CHECK(checkMemory(source.name(), bytes));
    }
    const model::LoadOptions load{.dtype = dtype,
                                  .device = device,
                                  .progress =
                                      [&](double fraction) {
                                          if (progress)
                                              progress(fraction, "Reading " + source.name());
                                      },
                                  .packing = quant::packFormat(options),
                                  .doubleQuantised = options.doubleQuantization};
    ANNEAL_TRY(auto weights, model::load(source, load, context));
    LoadedModel loaded{std::move(answering), std::move(weights), std::nullopt};
    for (const auto& folder : options.adapterNameOrPath) {
        if (loaded.adapter)
            loaded.adapter->mergeInto(*loaded.model);
        ANNEAL_CHECK(attachAdapter(loaded, folder));
    }
    return loaded;
}

} // namespace anneal::engine
