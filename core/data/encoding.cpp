#include "core/data/sample_encoder.h"

#include <algorithm>
#include <iterator>

namespace anneal::data {
namespace {

std::size_t groupSize(const config::DataOptions& options)
{
    return static_cast<std::size_t>(std::max<std::int64_t>(1, options.preprocessingBatchSize));
}

} // namespace

Result<EncodedDataset> encode(const std::vector<Sample>& samples, const text::ChatEncoder& encoder,
                              const config::DataOptions& options, const std::string& stage)
{
    EncodedDataset out;
    SampleEncoder encoding(encoder, options, stage);
    for (std::size_t begin = 0; begin < samples.size(); begin += groupSize(options)) {
        const auto end = std::min(begin + groupSize(options), samples.size());
        ANNEAL_TRY(auto group,
                   encoding.encode({samples.begin() + static_cast<std::ptrdiff_t>(begin),
                                    samples.begin() + static_cast<std::ptrdiff_t>(end)}));
        std::move(group.begin(), group.end(), std::back_inserter(out.samples));
    }
    ANNEAL_CHECK(encoding.checkLearned());
    out.findings = std::move(encoding.findings());
    out.cutSamples = encoding.cutSamples();
    out.droppedSamples = encoding.droppedSamples();
    return out;
}

Result<EncodingCounts> encodeRows(const RowSet& rows, const std::vector<std::size_t>& order,
                                  const text::ChatEncoder& encoder,
                                  const config::DataOptions& options, const std::string& stage,
                                  const std::function<bool(std::vector<EncodedSample>&&)>& take)
{
    EncodingCounts counts;
    SampleEncoder encoding(encoder, options, stage);
    std::vector<Sample> group;
    for (std::size_t i = 0; i < order.size(); ++i) {
        ANNEAL_TRY(auto converted, rows.row(order[i]));
        ++counts.read;
        if (converted.problem) {
            const bool isUsed = converted.sample.isUsable();
            counts.dropped += isUsed ? 0 : 1;
            encoding.note(*converted.problem,
                          isUsed ? Finding::Severity::Warning : Finding::Severity::Dropped,
                          converted.sample, converted.message);
        }
        group.push_back(std::move(converted.sample));
        if (group.size() < groupSize(options) && i + 1 < order.size())
            continue;
        ANNEAL_TRY(auto encoded, encoding.encode(group));
        group.clear();
        if (!take(std::move(encoded)))
            break;
    }
    if (auto learned = encoding.checkLearned(); !learned)
        counts.nothingLearned = std::move(learned).error();
    counts.dropped += encoding.droppedSamples();
    counts.cut = encoding.cutSamples();
    counts.findings = std::move(encoding.findings());
    return counts;
}

} // namespace anneal::data
