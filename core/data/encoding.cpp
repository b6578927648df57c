#include "core/data/sample_encoder.h"

#include <algorithm>
#include <deque>
#include <future>
#include <iterator>
#include <thread>

namespace anneal::data {
namespace {

std::size_t groupSize(const config::DataOptions& options)
{
    return static_cast<std::size_t>(std::max<std::int64_t>(1, options.preprocessingBatchSize));
}

struct Shared {
    const RowSet& rows;
    const std::vector<std::size_t>& order;
    const text::ChatEncoder& encoder;
    const config::DataOptions& options;
    const std::string& stage;
};

/// Some groups that follow each other.
struct Part {
    std::vector<std::vector<EncodedSample>> groups;
    SampleEncoder encoder;
    std::size_t read = 0, dropped = 0;
};

/// The rows `begin` to `end` of the order.
Result<Part> encodePart(const Shared& shared, std::size_t begin, std::size_t end)
{
    Part part{{}, SampleEncoder(shared.encoder, shared.options, shared.stage)};
    std::vector<Sample> group;
    for (auto i = begin; i < end; ++i) {
        ANNEAL_TRY(auto converted, shared.rows.row(shared.order[i]));
        ++part.read;
        if (converted.problem) {
            const bool isUsed = converted.sample.isUsable();
            part.dropped += isUsed ? 0 : 1;
            part.encoder.note(*converted.problem,
                              isUsed ? Finding::Severity::Warning : Finding::Severity::Dropped,
                              converted.sample, converted.message);
        }
        group.push_back(std::move(converted.sample));
        if (group.size() < groupSize(shared.options) && i + 1 < end)
            continue;
        ANNEAL_TRY(auto encoded, part.encoder.encode(group));
        group.clear();
        part.groups.push_back(std::move(encoded));
    }
    return part;
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
    // Small groups are done several at a time, so that a thread is worth its start.
    constexpr std::size_t kRowsATask = 500;
    constexpr unsigned kMostThreads = 8;
    const auto size = groupSize(options);
    const auto step = size * std::max<std::size_t>(1, kRowsATask / size);
    const auto threads = std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
    const Shared shared{rows, order, encoder, options, stage};
    EncodingCounts counts;
    SampleEncoder all(encoder, options, stage);
    std::deque<std::future<Result<Part>>> running;
    std::size_t next = 0;
    for (bool goesOn = true; goesOn && (next < order.size() || !running.empty());) {
        for (; next < order.size() && running.size() < threads; next += step)
            running.push_back(std::async(std::launch::async, encodePart, shared, next,
                                         std::min(next + step, order.size())));
        auto part = running.front().get();
        running.pop_front();
        if (!part)
            return tl::make_unexpected(std::move(part).error());
        counts.read += part->read;
        counts.dropped += part->dropped;
        all.absorb(std::move(part->encoder));
        for (std::size_t i = 0; goesOn && i < part->groups.size(); ++i)
            goesOn = take(std::move(part->groups[i]));
    }
    if (auto learned = all.checkLearned(); !learned)
        counts.nothingLearned = std::move(learned).error();
    counts.dropped += all.droppedSamples();
    counts.cut = all.cutSamples();
    counts.findings = std::move(all.findings());
    return counts;
}

} // namespace anneal::data
