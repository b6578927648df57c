#include "core/train/whole_weights.h"

#include "core/base/utf8.h"
#include "core/catalog/free_parameters.h"
#include "core/export/shard_writer.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>

#include <map>
#include <set>

namespace anneal::train {
namespace {

constexpr std::uint64_t kShardBytes = 5'000'000'000;

/// In pieces: an embedding in another number format would be a copy of hundreds of MB.
Result<void> giveBytes(const at::Tensor& weight, c10::ScalarType dtype, const files::ByteSink& sink)
{
    constexpr std::int64_t kPiece = 1 << 20; // numbers
    for (const auto& part : weight.reshape({-1}).split(kPiece)) {
        const auto piece = part.to(at::kCPU, dtype).contiguous();
        ANNEAL_CHECK(sink({static_cast<const std::byte*>(piece.const_data_ptr()), piece.nbytes()}));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<WholeWeights>> WholeWeights::create(model::CausalLm& model,
                                                           const config::TrainOptions& train,
                                                           const config::FreezeOptions& freeze,
                                                           const catalog::ModelSource& weights,
                                                           exporting::FolderFiles texts)
{
    std::unique_ptr<WholeWeights> whole(
        new WholeWeights(model, std::move(texts), train.pureBf16 ? at::kBFloat16 : at::kFloat));
    std::vector<std::string> names;
    model.forEachParameter([&](const std::string& name, at::Tensor&) { names.push_back(name); });
    if (train.finetuningType == "freeze") {
        ANNEAL_TRY(names, catalog::freeParameters(names, model.config().layers, freeze));
    }
    const std::set<std::string> wanted(names.begin(), names.end());
    Result<void> status;
    model.forEachParameter([&](const std::string& name, at::Tensor& weight) {
        if (!status || !wanted.contains(name))
            return;
        auto values = model::readWeight(weights, name, whole->m_dtype, weight.device());
        if (!values) {
            status = tl::make_unexpected(std::move(values).error());
            return;
        }
        weight = values->clone(); // what was read may lie in a file, which must not be written to
        whole->m_parameters.push_back({name, weight, false});
    });
    ANNEAL_CHECK(status);
    return whole;
}

void WholeWeights::setTraining(bool training)
{
    for (auto& parameter : m_parameters)
        parameter.values.requires_grad_(training);
}

Result<void> WholeWeights::restore(const std::filesystem::path& folder)
{
    ANNEAL_TRY(const auto source, catalog::ModelSource::open(toUtf8(folder)));
    for (auto& parameter : m_parameters) {
        ANNEAL_TRY(const auto values,
                   model::readWeight(source, parameter.name, m_dtype, parameter.values.device()));
        parameter.values.detach().copy_(values);
    }
    return {};
}

Result<void> WholeWeights::save(const std::filesystem::path& folder,
                                const std::string& /*baseModel*/) const
{
    std::map<std::string, at::Tensor> weights;
    std::vector<exporting::WeightEntry> entries;
    m_model.forEachParameter([&](const std::string& name, at::Tensor& weight) {
        entries.push_back({name, weight.sizes().vec()});
        weights.emplace(name, weight.detach());
    });
    jobs::JobContext uninterrupted;
    ANNEAL_CHECK(exporting::writeShards(
        folder,
        [&](const exporting::WeightEntry& entry, const files::ByteSink& sink) {
            return giveBytes(weights.at(entry.name), m_dtype, sink);
        },
        m_dtype, exporting::splitIntoShards(entries, m_dtype, kShardBytes),
        [](std::uint64_t, const std::string&) {}, uninterrupted));
    return m_texts.write(folder);
}

} // namespace anneal::train
