#include "core/train/held_rows.h"

#include "core/data/sample_encoder.h"

#include <algorithm>
#include <numeric>

namespace anneal::train {
namespace {

class Loader final {
public:
    Loader(const config::RunConfig& config, const catalog::ModelSource& source,
           const text::ChatEncoder& encoder, HeldRowsUse use, report::TrainListener& listener)
        : m_options(config.data())
        , m_stage(config.train().stage)
        , m_encodedStage(use == HeldRowsUse::Answers ? data::kPredictStage : m_stage)
        , m_each(config.evaluation().onEachDataset && use == HeldRowsUse::Loss)
        , m_vocabSize(source.config().vocabSize)
        , m_encoder(encoder)
        , m_listener(listener)
    {
    }

    Result<HeldRows> load()
    {
        data::NumpyLegacyRandom random(m_options.seed);
        // Drawing the training rows moves the random numbers on, also where they aren't needed.
        if (!m_options.dataset.empty()) {
            ANNEAL_TRY(const auto rows,
                       data::RowSet::open(m_options.dataset, m_options, m_stage, random));
            if (m_options.valSize > 0) {
                const auto split =
                    data::validationSplit(rows.size(), m_options.valSize, m_options.seed);
                ANNEAL_CHECK(add(rows, split.validation));
                return std::move(m_held);
            }
        }
        if (!m_each) {
            ANNEAL_CHECK(addDatasets(m_options.evalDataset, random));
            return std::move(m_held);
        }
        m_options.interleaveProbs.clear(); // of one data set alone there is nothing to mix
        for (const auto& name : m_options.evalDataset) {
            const auto before = m_held.samples.size();
            ANNEAL_CHECK(addDatasets({name}, random));
            m_held.parts.emplace_back(name, m_held.samples.size() - before);
        }
        return std::move(m_held);
    }

private:
    Result<void> addDatasets(const std::vector<std::string>& names, data::NumpyLegacyRandom& random)
    {
        ANNEAL_TRY(const auto rows, data::RowSet::open(names, m_options, m_stage, random));
        std::vector<std::size_t> order(rows.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        return add(rows, order);
    }

    Result<void> add(const data::RowSet& rows, const std::vector<std::size_t>& order)
    {
        for (const auto& finding : rows.findings())
            m_listener.warned(finding.notice);
        const auto before = m_held.samples.size();
        std::optional<std::int64_t> foreign;
        const auto take = [&](std::vector<data::EncodedSample>&& group) {
            for (auto& sample : group) {
                if (sample.inputIds.empty())
                    continue;
                for (const auto id : sample.inputIds) {
                    if (id < 0 || id >= m_vocabSize)
                        foreign = id;
                }
                m_held.samples.push_back(std::move(sample));
            }
            return !foreign;
        };
        ANNEAL_TRY(const auto counts,
                   data::encodeRows(rows, order, m_encoder, m_options, m_encodedStage, take));
        if (foreign)
            return fail(ErrorCode::InvalidArgument,
                        "The rows hold token " + std::to_string(*foreign) +
                            ", but the model's vocabulary has " + std::to_string(m_vocabSize) +
                            " entries; the tokenizer belongs to another model.",
                        {{"kind", "foreign_tokens"}});
        for (const auto& finding : counts.findings) {
            if (finding.severity == data::Finding::Severity::Dropped)
                m_listener.warned(finding.notice);
        }
        return data::checkUsable(rows, m_held.samples.size() - before, counts.findings);
    }

    config::DataOptions m_options;
    std::string m_stage, m_encodedStage;
    bool m_each;
    std::int64_t m_vocabSize;
    const text::ChatEncoder& m_encoder;
    report::TrainListener& m_listener;
    HeldRows m_held;
};

} // namespace

Result<HeldRows> loadHeldRows(const config::RunConfig& config, const catalog::ModelSource& source,
                              const text::ChatEncoder& encoder, HeldRowsUse use,
                              report::TrainListener& listener)
{
    return Loader(config, source, encoder, use, listener).load();
}

} // namespace anneal::train
