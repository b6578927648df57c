#include "core/adapter/pissa.h"

#include "core/adapter/lora.h"
#include "core/adapter/work_scope.h"
#include "core/base/notice.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/GradMode.h>

#include <algorithm>

namespace anneal::adapter {
namespace {

struct Decomposed {
    at::Tensor u, s, vh; ///< of at least the wanted rank
};

Decomposed randomised(const at::Tensor& weight, std::int64_t rank, std::int64_t iterations,
                      std::uint64_t seed)
{
    const auto orthonormal = [](const at::Tensor& x) { return std::get<0>(at::linalg_qr(x)); };
    auto probe = at::empty({weight.size(1), rank}, at::kFloat);
    probe.normal_(0, 1, at::detail::createCPUGenerator(seed));
    auto basis = orthonormal(at::mm(weight, probe.to(weight.device())));
    for (std::int64_t i = 0; i < iterations; ++i) {
        basis = orthonormal(at::mm(weight.t(), basis));
        basis = orthonormal(at::mm(weight, basis));
    }
    const auto [u, s, vh] = at::linalg_svd(at::mm(basis.t(), weight), false);
    return {at::mm(basis, u), s, vh};
}

} // namespace

PrincipalPart principalPart(const at::Tensor& weight, std::int64_t rank, double scale,
                            std::int64_t iterations, std::uint64_t seed)
{
    const c10::AutoGradMode noGradients(false);
    const auto wide = weight.detach().to(at::kFloat);
    Decomposed parts;
    if (iterations < 0) {
        auto [u, s, vh] = at::linalg_svd(wide, false);
        parts = {u, s, vh};
    } else {
        parts = randomised(wide, rank, iterations, seed);
    }
    const auto root = (parts.s.narrow(0, 0, rank) / scale).sqrt();
    return {(root.unsqueeze(1) * parts.vh.narrow(0, 0, rank)).contiguous(),
            (parts.u.narrow(1, 0, rank) * root).contiguous()};
}

at::Tensor residual(const at::Tensor& weight, const at::Tensor& a, const at::Tensor& b,
                    double scale)
{
    const c10::AutoGradMode noGradients(false);
    return at::addmm(weight.detach().to(at::kFloat), b, a, 1.0, -scale).to(weight.scalar_type());
}

Result<void> LoraAdapter::startFromPrincipalPart(model::CausalLm& model, std::int64_t iterations,
                                                 std::uint64_t seed)
{
    if (isAtAnEnd())
        return fail(ErrorCode::Unsupported, notice("ends.layers_only", {{"key", "pissa_init"}}),
                    {{"key", "pissa_init"}});
    Result<void> status;
    std::size_t number = 0;
    model.forEachLinear([&](model::Linear& linear) {
        const auto found = std::find(m_layers.begin(), m_layers.end(), linear.adapter());
        if (found == m_layers.end() || !status)
            return;
        auto& layer = **found;
        const auto rank = layer.a().size(0);
        if (rank > std::min(linear.inputs(), linear.outputs())) {
            status =
                fail(ErrorCode::InvalidArgument,
                     notice("pissa.rank",
                            {{"most", std::to_string(std::min(linear.inputs(), linear.outputs()))},
                             {"layer", linear.name()}}),
                     {{"key", "lora_rank"}});
            return;
        }
        const auto part = principalPart(linear.weight(), rank, layer.scale(), iterations,
                                        mixedSeed(seed, number++));
        layer.startFrom(part.a, part.b);
        linear.weight() = residual(linear.weight(), part.a, part.b, layer.scale());
    });
    return status;
}

Result<LoraAdapter> LoraAdapter::continuePrincipalPart(model::CausalLm& model,
                                                       const std::filesystem::path& folder)
{
    ANNEAL_TRY(auto adapter, load(model, folder, true));
    adapter.m_config.rank /= 2;
    adapter.m_config.alpha /= 2;
    model.forEachLinear([&](model::Linear& linear) {
        const auto found =
            std::find(adapter.m_layers.begin(), adapter.m_layers.end(), linear.adapter());
        if (found == adapter.m_layers.end())
            return;
        const auto &a = (*found)->a(), &b = (*found)->b();
        const auto rank = a.size(0) / 2;
        const double scale = (*found)->scale();
        // The second half is what save() put there: the start, taken away.
        const auto startA = a.narrow(0, rank, rank).clone();
        const auto startB = b.narrow(1, rank, rank).neg().contiguous();
        auto layer = std::make_shared<LoraLinear>(linear.name(), startA.clone(), startB.clone(),
                                                  scale, adapter.m_config.dropout);
        layer->startFrom(startA, startB);
        layer->a().copy_(a.narrow(0, 0, rank));
        layer->b().copy_(b.narrow(1, 0, rank));
        linear.weight() = residual(linear.weight(), startA, startB, scale);
        linear.attach(layer);
        *found = std::move(layer);
    });
    return adapter;
}

} // namespace anneal::adapter
