#include "core/engine/asked_pairs.h"

#include "core/catalog/chat_encoder.h"
#include "core/catalog/open_model.h"
#include "core/data/row_set.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace anneal::engine {
namespace {

constexpr std::size_t kMostRows = 1000; // a look at rows, not a search through gigabytes

} // namespace

Result<AskedPairs> AskedPairs::find(const config::RunConfig& config,
                                    const std::vector<std::string>& questions)
{
    const std::string stage = "rm";
    const auto options = config.data();
    ANNEAL_TRY(const auto source, catalog::openModel(config.model()));
    ANNEAL_TRY(auto tokenizer, source.tokenizer());
    ANNEAL_TRY(const auto encoder,
               catalog::dataEncoder(source.name(), std::move(tokenizer), config.model(), stage));
    data::NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows, data::RowSet::open(options.dataset, options, stage, random));
    AskedPairs found;
    found.m_pairs.resize(questions.size());
    for (std::size_t i = 0; i < std::min(rows.size(), kMostRows); ++i) {
        ANNEAL_TRY(const auto row, rows.row(i));
        if (!row.sample.isUsable() || row.sample.prompt.empty())
            continue;
        const auto place =
            std::find(questions.begin(), questions.end(), row.sample.prompt.back().content);
        if (place == questions.end())
            continue;
        auto& pair = found.m_pairs[static_cast<std::size_t>(place - questions.begin())];
        if (pair)
            continue;
        ANNEAL_TRY(auto encoded, data::encode({row.sample}, encoder, options, stage));
        if (encoded.samples.empty())
            continue;
        auto& sample = encoded.samples.front();
        pair = Pair{std::move(sample.inputIds), std::move(sample.otherIds)};
    }
    return found;
}

std::size_t AskedPairs::missing() const
{
    return static_cast<std::size_t>(
        std::count_if(m_pairs.begin(), m_pairs.end(), [](const auto& pair) { return !pair; }));
}

Result<std::vector<std::optional<report::PairScores>>>
AskedPairs::scores(model::CausalLm& model, const train::ValueHead& head) const
{
    std::vector<std::optional<report::PairScores>> all(m_pairs.size());
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        const at::NoGradGuard noGrad;
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            if (!m_pairs[i])
                continue;
            const auto batch =
                model::makeBatch({m_pairs[i]->chosen, m_pairs[i]->rejected}, model.device());
            const auto scores =
                head.lastScores(model.hiddenStates(batch, nullptr, 0), batch.offsets).to(at::kCPU);
            all[i] = {scores[0].item<double>(), scores[1].item<double>()};
        }
        return {};
    }));
    return all;
}

} // namespace anneal::engine
