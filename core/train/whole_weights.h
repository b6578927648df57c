#pragma once

#include "core/adapter/trainable.h"
#include "core/catalog/model_source.h"
#include "core/config/options.h"
#include "core/export/folder_files.h"
#include "core/model/causal_lm.h"

namespace anneal::train {

/// Weights of the model itself that are trained: all of them, or those that finetuning_type freeze
/// leaves free. Each stands in the model as an fp32 master, whatever is computed in. Saved as a
/// Hugging Face folder in fp32, from which training goes on without a loss of digits.
class WholeWeights final : public adapter::Trainable {
public:
    /// Takes the values from `weights` (the base, or a checkpoint of this kind) and the texts of
    /// saved folders from `texts`. `model` must outlive it. Fails with InvalidArgument for a module
    /// or number of layers that the model does not have, and as model::readWeight does.
    [[nodiscard]] static Result<std::unique_ptr<WholeWeights>>
    create(model::CausalLm& model, const config::TrainOptions& train,
           const config::FreezeOptions& freeze, const catalog::ModelSource& weights,
           exporting::FolderFiles texts);

    [[nodiscard]] std::vector<adapter::TrainedParameter> parameters() const override
    {
        return m_parameters;
    }
    void setTraining(bool training) override;
    [[nodiscard]] bool hasSlots() const override { return false; }
    void setSlots(std::size_t /*count*/) override {}
    void collectGradients() override {}
    [[nodiscard]] Result<void> save(const std::filesystem::path& folder,
                                    const std::string& baseModel) const override;

    [[nodiscard]] Result<void> restore(const std::filesystem::path& folder) override;

private:
    WholeWeights(model::CausalLm& model, exporting::FolderFiles texts, c10::ScalarType dtype)
        : m_model(model)
        , m_texts(std::move(texts))
        , m_dtype(dtype)
    {
    }
    model::CausalLm& m_model;
    exporting::FolderFiles m_texts;
    c10::ScalarType m_dtype; ///< fp32, or with pure_bf16 bf16
    std::vector<adapter::TrainedParameter> m_parameters;
};

} // namespace anneal::train
