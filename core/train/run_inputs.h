#pragma once

#include "core/adapter/lora.h"
#include "core/config/run_config.h"
#include "core/data/dataset.h"
#include "core/distributed/process_group.h"
#include "core/jobs/job.h"
#include "core/model/causal_lm.h"
#include "core/report/train_events.h"
#include "core/text/chat_template.h"
#include "core/train/value_head.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace anneal::train {

/// Everything that a run reads before its first update.
struct RunInputs {
    std::unique_ptr<model::CausalLm> model;
    std::shared_ptr<const text::Tokenizer> tokenizer;
    std::unique_ptr<adapter::Trainable> trainable; ///< attached to the model, in training
    ValueHead* valueHead = nullptr;                ///< of `trainable`, with stage rm
    std::vector<data::EncodedSample> train, evaluation;
    /// With eval_on_each_dataset the names of its data sets and how many samples of `evaluation`
    /// each has, in their order; else empty.
    std::vector<std::pair<std::string, std::size_t>> evaluationParts;
    /// With streaming: of each row its place in `train`, kLeftOut where there is none; else empty.
    std::vector<std::size_t> streamed;
    static constexpr std::size_t kLeftOut = static_cast<std::size_t>(-1);
    /// With vary_questions: of each sample of `train` the same answer to other wordings of its
    /// question; else empty.
    std::vector<std::vector<data::EncodedSample>> wordings;
    std::vector<data::EncodedSample> rehearsal; ///< empty unless rehearsal_rows is set
    std::size_t cutRows = 0, droppedRows = 0;
    std::string chatTemplate, deviceName;
    config::ComputeType computeType = config::ComputeType::Fp32; ///< never Auto
    std::int64_t baseParameters = 0, embeddingParameters = 0;
};

/// Loads data first (its faults are the likely ones), then model and adapter: that of
/// `continueFrom`, that named in the settings, or a new one. Of several processes, that of rank 0
/// says what to compute in. Fails with what data::, catalog::, model::, adapter:: and the group
/// fail with.
[[nodiscard]] Result<RunInputs> loadInputs(const config::RunConfig& config,
                                           const std::optional<std::filesystem::path>& continueFrom,
                                           report::TrainListener& listener,
                                           jobs::JobContext& context,
                                           distributed::ProcessGroup* group = nullptr);

/// The model that stages dpo and kto compare with: ref_model with its adapters, or a second copy of
/// a model whose own weights are trained; null where the model without its adapter serves, or none
/// is needed.
[[nodiscard]] Result<std::unique_ptr<model::CausalLm>>
loadReference(const config::RunConfig& config, const RunInputs& inputs, jobs::JobContext& context);

} // namespace anneal::train
