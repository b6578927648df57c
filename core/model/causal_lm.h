#pragma once

#include "core/base/error.h"
#include "core/catalog/model_config.h"
#include "core/catalog/model_source.h"
#include "core/jobs/job.h"
#include "core/model/linear.h"
#include "core/ops/ops.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anneal::model {

/// Tokens of several sequences one after the other, no padding (see core/ops/ops.h).
struct TokenBatch {
    at::Tensor ids;       ///< [N] int64
    at::Tensor positions; ///< [N] int64
    ops::Offsets offsets;
    /// Tokens of the longest sequence, counted with padding and with what follows in later pieces:
    /// some RoPE types depend on it. 0 = as the positions say.
    std::int64_t length = 0;
    /// With a cache: the numbers of a token depend neither on its neighbours nor on how a prompt was
    /// cut. Kept on the CPU, for 2 to kMostApart tokens and where the model has row kernels;
    /// elsewhere they may differ in the last bits.
    bool apart = false;
    static constexpr std::int64_t kMostApart = 128;
};

/// A batch of id lists; positions count from 0 in each (or from the given starts).
[[nodiscard]] TokenBatch makeBatch(const std::vector<std::vector<text::TokenId>>& sequences, c10::Device device,
                                   const std::vector<std::int64_t>& firstPositions = {});

/// Keys and values of the tokens seen so far, one entry a layer, for each of several sequences. Belongs to one generation.
class KvCache {
public:
    virtual ~KvCache() = default;
    [[nodiscard]] virtual std::int64_t length(std::size_t sequence) const = 0;
    virtual void truncate(std::size_t sequence, std::int64_t length) = 0;
    /// Sequence i becomes a copy of source[i] (beam search).
    virtual void reorder(const std::vector<std::size_t>& source) = 0;

    [[nodiscard]] virtual std::size_t sequences() const = 0;
    /// Moves a sequence of another cache of the same model behind the own ones; an empty one stays in its place there.
    virtual void moveIn(KvCache& other, std::size_t sequence) = 0;
    /// Copies the first `length` tokens of such a sequence behind the own ones.
    virtual void copyIn(const KvCache& other, std::size_t sequence, std::int64_t length) = 0;
};

/// A decoder-only language model with frozen or trainable weights. One instance belongs to one job at a time.
class CausalLm {
public:
    virtual ~CausalLm() = default;

    [[nodiscard]] virtual const catalog::ModelConfig& config() const = 0;
    [[nodiscard]] virtual c10::Device device() const = 0;
    [[nodiscard]] virtual c10::ScalarType dtype() const = 0;

    /// Final hidden states (after the last norm), [N, hidden]. With a cache, the batch continues its sequences (same order) and is appended to it.
    /// In the compute type, but fp32 where single tokens are computed in fp32 on the CPU, and so their logits: a rounded logit of 20 would be
    /// off by a sixteenth.
    /// Gradients flow when grad mode is on; `checkpointEvery` > 0: every so many-th layer is recomputed in the backward pass instead of keeping its activations.
    [[nodiscard]] virtual at::Tensor hiddenStates(const TokenBatch& batch, KvCache* cache = nullptr, std::int64_t checkpointEvery = 0) = 0;

    /// hidden [n, H] -> logits [n, vocabulary] in the compute type, fp32 for few rows on the CPU (final soft cap applied).
    [[nodiscard]] virtual at::Tensor logits(const at::Tensor& hidden) const = 0;

    /// Final hidden states and the output matrix as the losses of core/ops take them, with what outputAdapter adds.
    struct Output {
        at::Tensor hidden; ///< [n, H], or with the adapter's columns behind them
        ops::OutputMatrix matrix;
    };
    [[nodiscard]] Output output(const at::Tensor& hidden) const;

    /// The output matrix itself [vocabulary, hidden] (the embedding when tied), and the final logit cap (0 = none).
    [[nodiscard]] virtual const at::Tensor& outputWeight() const = 0;
    [[nodiscard]] virtual double finalSoftcap() const { return 0.0; }

    /// Gives a tied output matrix a place of its own, so that it or the embedding can be replaced alone; afterwards it is visited as "lm_head.weight".
    virtual void untieOutput() = 0;

    /// Generating on the CPU from a file of blocks of 4 or 8 bits: what such a matrix is multiplied with is rounded to 16 bits, each 32
    /// numbers by their largest (ops/code_panels.h). Half as quick again for sixteen sequences at once, a quarter slower for one, which
    /// takes the same way so that its bits depend on nothing beside it. To be set before a cache is used; elsewhere and on other
    /// processors nothing changes.
    virtual void roundActivations(bool on) = 0;

    [[nodiscard]] virtual std::unique_ptr<KvCache> makeCache(std::size_t sequences) const = 0;

    /// Every linear layer inside the decoder layers, in the order of transformers' named_modules (per layer q, k, v, o, gate, up,
    /// down, or where they are fused o, qkv, gate_up, down); not lm_head.
    virtual void forEachLinear(const std::function<void(Linear&)>& visit) = 0;

    /// Every weight by its Hugging Face parameter name ("model.layers.0.self_attn.q_proj.weight"); a tied lm_head and packed weights are
    /// not visited.
    virtual void forEachParameter(const std::function<void(const std::string& name, at::Tensor& tensor)>& visit) = 0;

    /// NEFTune: called on the embedding output in training when set. x [N, hidden].
    std::function<at::Tensor(const at::Tensor& embedded, const TokenBatch& batch)> embeddingNoise;

    /// What a fine-tuning method adds to the embedding and to the output matrix; null = nothing. Of a tied pair each has its own.
    std::shared_ptr<EndAdapter> embeddingAdapter, outputAdapter;
};

struct LoadOptions {
    c10::ScalarType dtype;   ///< compute type of the weights
    c10::Device device;
    std::function<void(double fraction)> progress{};               ///< may be empty
    std::optional<std::uint64_t> memoryBytes{};           ///< what may be used; nullopt = what the machine has free now
    /// Keeps the linear layers of the decoder packed (and the model frozen). Blocks of a quantised GGUF are used as they lie in the
    /// file, whatever the format.
    std::optional<quant::PackFormat> packing{};
    bool doubleQuantised = true;
};

/// Loads the weights. Fails with Unsupported (architecture), Format (a damaged tensor), OutOfMemory (before the work starts), Cancelled.
/// Weights stored in the compute type share the mapped file: they are read-only, so replace such a tensor, never change it in place.
[[nodiscard]] Result<std::unique_ptr<CausalLm>> load(const catalog::ModelSource& source, const LoadOptions& options,
                                                     jobs::JobContext& context);

/// One weight by its Hugging Face name as the model computes with it, whatever a file does to it: q
/// and k rows in order, Gemma's norms without the 1 that a GGUF adds. With an `owner`, a tensor may
/// share the mapped bytes, see tensor::toTensor.
[[nodiscard]] Result<at::Tensor> readWeight(const catalog::ModelSource& source,
                                            const std::string& name, c10::ScalarType dtype,
                                            c10::Device device,
                                            std::shared_ptr<const void> owner = nullptr);

/// The model's layers and names without its numbers: all weights are zeros that take no memory. For work on adapters and names.
[[nodiscard]] Result<std::unique_ptr<CausalLm>> skeleton(const catalog::ModelConfig& config);

} // namespace anneal::model
