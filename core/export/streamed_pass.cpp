#include "core/export/streamed_pass.h"

#include "core/model/decoder.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <charconv>

namespace anneal::exporting {
namespace {

constexpr std::int64_t kSamples = 64; ///< inputs of each matrix that are kept

/// Leaves a forward pass from inside; caught where it began.
struct Interrupted {
    Error error;
};

/// Of "model.layers.12.mlp.up_proj.weight" 12; -1 outside the layers.
std::int64_t layerOf(const std::string& name)
{
    constexpr std::string_view kStart = "model.layers.";
    std::int64_t layer = -1;
    if (name.starts_with(kStart))
        std::from_chars(name.data() + kStart.size(), name.data() + name.size(), layer);
    return layer;
}

MatrixInputs inputsOf(const at::Tensor& x)
{
    const auto means = x.square().mean(0, false, at::kDouble).to(at::kFloat).contiguous();
    const auto* data = means.const_data_ptr<float>();
    const auto step = std::max<std::int64_t>(x.size(0) / kSamples, 1);
    return {{data, data + means.numel()},
            x.slice(0, step / 2, x.size(0), step).slice(0, 0, kSamples).t().contiguous()};
}

/// Remembers what goes into a linear layer.
class Watched final : public model::LinearAdapter {
public:
    at::Tensor forward(const model::Linear& base, const at::Tensor& x) const override
    {
        inputs = inputsOf(x);
        return base.baseForward(x);
    }
    mutable MatrixInputs inputs;
};

} // namespace

Result<StreamedPass> StreamedPass::create(const MergedWeights& weights)
{
    auto config = weights.source().config();
    config.tiedEmbeddings = config.tiedEmbeddings && !weights.isUntied();
    ANNEAL_TRY(auto model, model::skeleton(config));
    return StreamedPass(std::move(model));
}

Result<at::Tensor> StreamedPass::run(const model::TokenBatch& batch, const GgufWeights& rounded,
                                     const Step& step)
{
    auto& decoder = dynamic_cast<model::Decoder&>(*m_model);
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < rounded.specs().size(); ++i)
        places[rounded.hubName(i)] = i;
    const auto layers = m_model->config().layers;

    const auto fill = [&](std::int64_t layer) -> Result<void> {
        const auto before = layer < 0 ? layers - 1 : layer - 1; // that of an earlier run
        Result<void> filled;
        m_model->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
            const auto own = layerOf(name);
            if (own >= 0 && own == before)
                tensor = at::zeros({}, at::kFloat).expand(tensor.sizes());
            if (own != layer || !filled)
                return;
            auto weight = rounded.asRead(places.at(name));
            if (weight)
                tensor = std::move(*weight);
            else
                filled = tl::make_unexpected(std::move(weight).error());
        });
        return filled;
    };
    at::Tensor hidden;
    const auto guarded = tensor::guarded([&]() -> Result<void> {
        const at::NoGradGuard noGrad;
        ANNEAL_CHECK(fill(-1)); // embedding, last norm, output matrix
        decoder.layerListener = [&](std::size_t i, const at::Tensor&) {
            const auto layer = static_cast<std::int64_t>(i);
            const auto fraction = static_cast<double>(layer) / static_cast<double>(layers + 1);
            if (!step(fraction))
                throw Interrupted{Error{ErrorCode::Cancelled, "The measurement was stopped.", {}}};
            if (layer >= layers)
                return;
            if (auto filled = fill(layer); !filled)
                throw Interrupted{std::move(filled).error()};
        };
        try {
            hidden = m_model->hiddenStates(batch);
        } catch (const Interrupted& interrupted) {
            decoder.layerListener = nullptr;
            return tl::make_unexpected(interrupted.error);
        }
        decoder.layerListener = nullptr;
        return {};
    });
    decoder.layerListener = nullptr;
    if (!guarded)
        return tl::make_unexpected(guarded.error());
    return hidden;
}

Result<RowImportance> StreamedPass::importance(const model::TokenBatch& batch,
                                               const GgufWeights& rounded, const Step& step)
{
    std::map<std::string, std::shared_ptr<Watched>> watched;
    m_model->forEachLinear([&](model::Linear& linear) {
        auto one = std::make_shared<Watched>();
        watched[linear.name() + ".weight"] = one;
        linear.attach(std::move(one));
    });
    const auto hidden = run(batch, rounded, step);
    m_model->forEachLinear([](model::Linear& linear) { linear.attach(nullptr); });
    if (!hidden)
        return tl::make_unexpected(hidden.error());
    RowImportance importance;
    for (const auto& [name, one] : watched)
        importance[name] = std::move(one->inputs);
    if (!m_model->config().tiedEmbeddings)
        importance["lm_head.weight"] = inputsOf(*hidden);
    return importance;
}

} // namespace anneal::exporting
