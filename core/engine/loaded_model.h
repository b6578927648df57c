#pragma once

#include "core/adapter/lora.h"
#include "core/catalog/model_source.h"
#include "core/config/options.h"
#include "core/jobs/job.h"
#include "core/model/causal_lm.h"
#include "core/report/progress.h"
#include "core/text/chat_template.h"

#include <memory>
#include <optional>
#include <string>

namespace anneal::engine {

/// What turns a request into tokens and tokens into text, without weights.
struct AnswerContext {
    std::string modelName;
    std::int64_t maxPositions = 0;
    std::shared_ptr<const text::Tokenizer> tokenizer;
    Result<text::ChatEncoder>
        encoder; ///< the error when no template fits: only conversations need one
    std::vector<text::TokenId> stopIds; ///< of the template and of the model's config
};

/// Fails when the tokenizer can't be read, or when the template named in `options` does not exist.
[[nodiscard]] Result<AnswerContext> makeAnswerContext(const catalog::ModelSource& source,
                                                      const config::ModelOptions& options);

/// A model ready to answer: weights in memory, adapters on it.
struct LoadedModel {
    AnswerContext context;
    std::unique_ptr<model::CausalLm> model;
    std::optional<adapter::LoraAdapter>
        adapter; ///< the last one, attached; earlier ones are merged
};

/// What to compute in: infer_dtype; for `auto` the checkpoint's own type, where 16-bit types give
/// way to fp32 on processors that are slower in them.
enum class Precision { AsConfigured, Fp32UnlessConfigured };

/// Loads `options.modelNameOrPath` and the adapters. Fails as catalog::ModelSource::open,
/// model::load and adapter::LoraAdapter::load do, and with OutOfMemory before loading when the
/// weights will not fit.
[[nodiscard]] Result<LoadedModel> loadModel(const config::ModelOptions& options,
                                            Precision precision,
                                            const report::ProgressListener& progress,
                                            jobs::JobContext& context);

/// The adapter of a run folder or checkpoint, put on the model.
[[nodiscard]] Result<void> attachAdapter(LoadedModel& loaded, const std::string& folder);

/// The voice of other adapters over the same base: how it speaks, and its adapter, which is left
/// detached. Fails with Unsupported when `options` want another base than `loaded` was made from
/// (`base`), or several adapters.
struct Voice {
    AnswerContext context;
    std::optional<adapter::LoraAdapter> adapter;
};
[[nodiscard]] Result<Voice> makeVoice(LoadedModel& loaded, const config::ModelOptions& base,
                                      const config::ModelOptions& options);

/// Fails with OutOfMemory when `bytes` more are not to be had.
[[nodiscard]] Result<void> checkMemory(const std::string& modelName, std::uint64_t bytes);

} // namespace anneal::engine
