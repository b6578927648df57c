#include "core/train/value_head.h"

#include "core/base/utf8.h"
#include "core/files/safetensors.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <cmath>

namespace anneal::train {
namespace {

constexpr const char* kWeight = "v_head.summary.weight";
constexpr const char* kBias = "v_head.summary.bias";

} // namespace

ValueHead::ValueHead(std::int64_t hiddenSize, std::uint64_t seed, c10::Device device)
{
    const auto generator = at::detail::createCPUGenerator(seed);
    const double bound = 1.0 / std::sqrt(static_cast<double>(hiddenSize));
    m_weight = at::empty({1, hiddenSize}, at::kFloat).uniform_(-bound, bound, generator).to(device);
    m_bias = at::empty({1}, at::kFloat).uniform_(-bound, bound, generator).to(device);
}

Result<ValueHead> ValueHead::load(const std::filesystem::path& folder, std::int64_t hiddenSize,
                                  c10::Device device)
{
    ANNEAL_TRY(const auto file, files::SafetensorsFile::open(folder / kFile));
    const auto read = [&](const char* name,
                          const std::vector<std::int64_t>& shape) -> Result<at::Tensor> {
        const auto found = file.tensors().find(name);
        if (found == file.tensors().end() || found->second.shape != shape)
            return fail(ErrorCode::Format,
                        toUtf8(file.path()) + ": tensor " + name +
                            " is missing or of another shape than this model's hidden size asks "
                            "for; the value head belongs to another model.",
                        {{"file", toUtf8(file.path())}, {"tensor", name}});
        ANNEAL_TRY(const auto values, tensor::toTensor(found->second, at::kFloat, device));
        return values.clone();
    };
    ValueHead head;
    ANNEAL_TRY(head.m_weight, read(kWeight, {1, hiddenSize}));
    ANNEAL_TRY(head.m_bias, read(kBias, {1}));
    return head;
}

Result<void> ValueHead::save(const std::filesystem::path& folder) const
{
    const std::vector<at::Tensor> values = {m_bias.detach().to(at::kCPU).contiguous(),
                                            m_weight.detach().to(at::kCPU).contiguous()};
    return files::writeSafetensors(
        folder / kFile,
        {{kBias, files::StorageType::F32, values[0].sizes().vec()},
         {kWeight, files::StorageType::F32, values[1].sizes().vec()}},
        {{"format", "pt"}}, [&](std::size_t i) -> Result<std::span<const std::byte>> {
            return std::span(static_cast<const std::byte*>(values[i].const_data_ptr()),
                             values[i].nbytes());
        });
}

at::Tensor ValueHead::scores(const at::Tensor& hidden) const
{
    return at::linear(hidden.to(at::kFloat), m_weight, m_bias).squeeze(1);
}

at::Tensor ValueHead::lastScores(const at::Tensor& states,
                                 const std::vector<std::int64_t>& offsets) const
{
    std::vector<std::int64_t> last;
    for (std::size_t s = 1; s < offsets.size(); ++s)
        last.push_back(offsets[s] - 1);
    return scores(states.index_select(0, at::tensor(last, at::kLong).to(states.device())));
}

std::vector<adapter::TrainedParameter> WithValueHead::parameters() const
{
    auto list = m_inner->parameters();
    list.push_back({kWeight, m_head.weight()});
    list.push_back({kBias, m_head.bias(), true});
    return list;
}

void WithValueHead::setTraining(bool training)
{
    m_inner->setTraining(training);
    m_head.weight().requires_grad_(training);
    m_head.bias().requires_grad_(training);
}

Result<void> WithValueHead::save(const std::filesystem::path& folder,
                                 const std::string& baseModel) const
{
    ANNEAL_CHECK(m_inner->save(folder, baseModel));
    return m_head.save(folder);
}

Result<void> WithValueHead::restore(const std::filesystem::path& folder)
{
    ANNEAL_CHECK(m_inner->restore(folder));
    ANNEAL_TRY(const auto stored,
               ValueHead::load(folder, m_head.weight().size(1), m_head.weight().device()));
    m_head.weight().detach().copy_(stored.weight());
    m_head.bias().detach().copy_(stored.bias());
    return {};
}

} // namespace anneal::train
