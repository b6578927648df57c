#pragma once

#include "core/adapter/trainable.h"
#include "core/base/error.h"
#include "core/config/options.h"
#include "core/files/safetensors.h"
#include "core/model/causal_lm.h"
#include "core/model/linear.h"
#include "core/runs/adapter_config.h"

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anneal::adapter {

/// One low-rank update: y = x W^T + b + scale * dropout(x) A^T B^T.
/// Shapes: A [rank, in], B [out, rank], fp32. scale = alpha / rank, or alpha / sqrt(rank) with
/// rsLoRA. x is cast to A's type first and the sum is cast back (bf16 base: the products run in
/// bf16 from fp32 masters, as autocast does). With a magnitude [out] the update is
/// weight-decomposed (DoRA, core/adapter/dora.h). Stands at a linear layer, or at one of the
/// model's ends: at the output matrix W [vocabulary, hidden] it is the same; an embedding's row is
/// E[id] + scale * B[id] A, where PEFT calls our B^T lora_embedding_A and our A^T lora_embedding_B,
/// and nothing is dropped out. Source: Hu et al. 2021, arXiv:2106.09685, section 4.1; Kalajdzievski
/// 2023, arXiv:2312.03732 (rsLoRA).
class LoraLinear final : public model::LinearAdapter, public model::EndAdapter {
public:
    enum class Place { Layer, Embedding, Output };

    LoraLinear(std::string name, at::Tensor a, at::Tensor b, double scale, double dropout,
               at::Tensor magnitude = {}, Place place = Place::Layer);

    [[nodiscard]] at::Tensor forward(const model::Linear& base, const at::Tensor& x) const override;
    [[nodiscard]] at::Tensor embedded(const at::Tensor& ids) const override;
    [[nodiscard]] Output output(const at::Tensor& hidden) const override;
    [[nodiscard]] Place place() const { return m_place; }

    [[nodiscard]] std::optional<model::LowRank> lowRank() const override;

    /// What the layer computes as one weight [out, in], of the type of `weight`, which is the
    /// base's and is not changed.
    [[nodiscard]] at::Tensor merged(const at::Tensor& weight) const;

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] at::Tensor& a() { return m_a; }
    [[nodiscard]] at::Tensor& b() { return m_b; }
    [[nodiscard]] const at::Tensor& a() const { return m_a; }
    [[nodiscard]] const at::Tensor& b() const { return m_b; }
    [[nodiscard]] at::Tensor& magnitude() { return m_magnitude; } ///< undefined without DoRA
    [[nodiscard]] const at::Tensor& magnitude() const { return m_magnitude; }
    [[nodiscard]] double scale() const { return m_scale; }

    /// Begins with these matrices, whose product the base's weight is without from now on (PiSSA).
    /// What is stored is then the difference: an ordinary update of twice the rank for the
    /// untouched base.
    void startFrom(const at::Tensor& a, const at::Tensor& b);
    /// A and B as they are stored: [2 rank, in] and [out, 2 rank] after startFrom().
    [[nodiscard]] at::Tensor storedA() const;
    [[nodiscard]] at::Tensor storedB() const;
    [[nodiscard]] const at::Tensor& startA() const
    {
        return m_startA;
    } ///< undefined without startFrom()
    [[nodiscard]] const at::Tensor& startB() const { return m_startB; }

    /// In training all matrices require gradients and dropout acts; a new layer is not in training.
    void setTraining(bool training);

    /// Prepares gradient buffers for shares 0 .. count-1 of an update (see work_scope.h); share 0
    /// uses the matrices' own.
    void setSlots(std::size_t count);
    /// Adds the gradients of the shares above 0, in their order, to the matrices' own, and clears
    /// them.
    void collectGradients();

private:
    struct Leaves {
        at::Tensor a, b, magnitude; ///< the numbers of the matrices, with a gradient of their own
    };
    [[nodiscard]] Leaves leavesOf(std::size_t slot) const;
    [[nodiscard]] at::Tensor keepMask(const at::Tensor& x) const;

    std::string m_name;
    Place m_place;
    at::Tensor m_a, m_b, m_magnitude, m_startA, m_startB;
    std::vector<Leaves> m_slots; ///< of shares 1, 2, ...
    double m_scale = 1.0, m_dropout = 0.0;
    std::uint64_t m_seedOfLayer = 0;
    bool m_training = false;
};

/// A weight of the base that an adapter brings whole: a module of modules_to_save, or a trained
/// bias.
struct ReplacedWeight {
    std::string name; ///< Hugging Face parameter name
    at::Tensor values;
    at::Tensor original;   ///< the model's own, while `values` stand in its place
    bool isOfBase = false; ///< no trained one: what PEFT saved with an adapter at this matrix; may
                           ///< be the model's own
};

/// The adapters of one model, in the order of transformers' modules: the embedding's, those of
/// forEachLinear, the output matrix's.
class LoraAdapter final : public Trainable {
public:
    /// New adapters on the target layers, drawn as peft draws them (training_rules.md section 6,
    /// traps.md 3): after `manual_seed(seed)`. With `expandedLayers` only in so many layers that
    /// block expansion added (catalog::expandedLayers; LLaMA Pro). "embed_tokens" and "lm_head" are
    /// targets where they are named. Fails with InvalidArgument when a target name matches no layer
    /// (names the layers there are), Unsupported for DoRA at the
    /// model's ends.
    [[nodiscard]] static Result<LoraAdapter> create(model::CausalLm& model,
                                                    const config::LoraOptions& options,
                                                    std::uint64_t seed,
                                                    std::int64_t expandedLayers = 0);

    /// From a PEFT folder; attached to the model, weights of modules_to_save in the place of the
    /// model's own: of its type, or in fp32 when they are to be trained. Fails with NotFound,
    /// Format (tensor), InvalidArgument (another model's shapes), Unsupported (DoRA at an end; to
    /// train on a weight under the adapter that is not the model's own).
    [[nodiscard]] static Result<LoraAdapter>
    load(model::CausalLm& model, const std::filesystem::path& folder, bool toTrain = false);

    /// The same to be merged a few rows at a time: all numbers stay where they lie in the mapped
    /// file, in its type, so that an adapter with whole matrices takes no memory. Not to be trained
    /// or changed in place.
    [[nodiscard]] static Result<LoraAdapter> map(model::CausalLm& model,
                                                 const std::filesystem::path& folder);
    /// Where numbers of such an adapter lie in its file; empty for others.
    [[nodiscard]] std::span<const std::byte> mappedBytes(const at::Tensor& values) const;

    /// PiSSA (core/adapter/pissa.h): the matrices of a new adapter begin as the principal part of
    /// their weights, which lose it. `iterations` -1 = exact. Fails with InvalidArgument (a rank
    /// above a matrix's), Unsupported (an adapter at an end).
    [[nodiscard]] Result<void> startFromPrincipalPart(model::CausalLm& model,
                                                      std::int64_t iterations, std::uint64_t seed);
    /// An adapter that began so and was saved, to be trained on.
    [[nodiscard]] static Result<LoraAdapter>
    continuePrincipalPart(model::CausalLm& model, const std::filesystem::path& folder);
    /// Which of the matrices of such an adapter: as saved (for the untouched base), as trained or
    /// as begun (both for the residual).
    enum class Part { Stored, Trained, Start };
    [[nodiscard]] Result<void> savePart(const std::filesystem::path& folder,
                                        const std::string& baseModel, Part part) const;

    /// adapter_model.safetensors and adapter_config.json into `folder`.
    [[nodiscard]] Result<void> save(const std::filesystem::path& folder,
                                    const std::string& baseModel) const override;

    [[nodiscard]] Result<void> restore(const std::filesystem::path& folder) override;

    /// The base's weights become what base and adapter compute together, in the base's type; then
    /// detached from the model. A tied pair that has an adapter at one of its ends is none
    /// afterwards.
    void mergeInto(model::CausalLm& model);
    void detachFrom(model::CausalLm& model);
    /// Puts an adapter that was detached onto the same model again.
    void attachTo(model::CausalLm& model);
    /// The model's own weights stand in their place again while the matrices stay, and back.
    void takeWholeModulesOut(model::CausalLm& model);
    void putWholeModulesBack(model::CausalLm& model);

    /// The modules at the model's ends.
    static constexpr const char* kEmbedding = "model.embed_tokens";
    static constexpr const char* kOutput = "lm_head";

    [[nodiscard]] const std::vector<std::shared_ptr<LoraLinear>>& layers() const
    {
        return m_layers;
    }
    [[nodiscard]] const runs::AdapterConfig& config() const { return m_config; }
    [[nodiscard]] const std::vector<ReplacedWeight>& replaced() const { return m_replaced; }

    /// In PEFT's order: of each layer A, B, magnitude; then the weights of modules_to_save.
    [[nodiscard]] std::vector<TrainedParameter> parameters() const override;
    void setTraining(bool training) override;
    [[nodiscard]] bool hasSlots() const override { return m_replaced.empty(); }
    void setSlots(std::size_t count) override;
    void collectGradients() override;

private:
    enum class Use { Compute, Train, Map };
    class Reader;
    [[nodiscard]] static Result<LoraAdapter> read(model::CausalLm& model,
                                                  const std::filesystem::path& folder, Use use);
    [[nodiscard]] std::map<std::string, at::Tensor> storedTensors(Part part) const;
    [[nodiscard]] bool isAtAnEnd() const;
    void attachEnds(model::CausalLm& model) const;
    void detachEnds(model::CausalLm& model) const;
    [[nodiscard]] bool startsFromPrincipalPart() const
    {
        return !m_layers.empty() && m_layers.front()->startA().defined();
    }

    runs::AdapterConfig m_config;
    std::vector<std::shared_ptr<LoraLinear>> m_layers;
    std::vector<ReplacedWeight> m_replaced;
    std::shared_ptr<const files::SafetensorsFile> m_mapped; ///< of map()
};

} // namespace anneal::adapter
