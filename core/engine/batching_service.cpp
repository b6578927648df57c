// Who asks, who waits and who has a place.
#include "core/engine/batching_service.h"

#include "core/base/machine.h"
#include "core/catalog/activation_size.h"
#include "core/engine/form_guard.h"
#include "core/engine/prompt.h"
#include "core/infer/generation_state.h"
#include "core/tensor/device.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <numeric>

namespace anneal::engine {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t kCacheBytesWhenUnknown = std::uint64_t{1} << 30;

/// Models whose angles depend on the longest sequence of a batch: an answer would depend on what
/// else is asked, so they answer one request after another and keep no prompts.
bool answersAlone(const catalog::ModelConfig& config)
{
    const auto depends = [](const catalog::RopeConfig& rope) {
        return rope.type == catalog::RopeType::Dynamic || rope.type == catalog::RopeType::LongRope;
    };
    return depends(config.rope) || (config.localRope && depends(*config.localRope));
}

std::uint64_t cacheBytesHere()
{
    const auto free = machineInfo().availableMemoryBytes;
    return free == 0 ? kCacheBytesWhenUnknown : free / 2;
}

} // namespace

bool measures(const ServedRequest& request)
{
    return request.request.wants != studio::ServiceRequest::Wants::Answer;
}

BatchingService::BatchingService(LoadedModel loaded, std::vector<std::unique_ptr<Voice>> voices,
                                 std::vector<std::optional<train::ValueHead>> heads,
                                 const studio::ServiceLimits& limits)
    : m_model(std::move(loaded.model))
    , m_voices(std::move(voices))
    , m_heads(std::move(heads))
    , m_limits(limits)
    , m_alone(answersAlone(m_model->config()))
    , m_tokenBytes(static_cast<std::uint64_t>(catalog::cacheBytesPerToken(m_model->config())))
    , m_prefixes(m_tokenBytes, m_alone ? 0 : limits.prefixBytes)
    , m_batches(m_voices.size())
{
    if (m_limits.cacheBytes == 0)
        m_limits.cacheBytes = cacheBytesHere();
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void BatchingService::stop()
{
    {
        const std::lock_guard lock(m_mutex); // so that the thread is not just about to wait
        m_thread.request_stop();
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<std::uint64_t> BatchingService::submit(studio::ServiceRequest request,
                                              std::shared_ptr<studio::AnswerListener> listener)
{
    auto& question = request.question;
    if (question.voice >= m_voices.size())
        return fail(ErrorCode::InvalidArgument,
                    "There is no voice " + std::to_string(question.voice) + " of this model.");
    const auto& speech = m_voices[question.voice]->context;
    auto served = std::make_shared<ServedRequest>();
    ANNEAL_TRY(served->prompt, promptWithPrefix(speech, question));
    served->prefix = prefixOf(speech, question);
    const bool measures = request.wants != studio::ServiceRequest::Wants::Answer;
    // What is only read needs no room for a token behind it.
    ANNEAL_TRY(question.options, fittedOptions(speech, question.options,
                                               std::ssize(served->prompt) - (measures ? 1 : 0)));
    if (measures) {
        if (request.wants == studio::ServiceRequest::Wants::Score && !givesScores(question.voice))
            return fail(ErrorCode::Unsupported, "The model has no value head to score with.");
        ANNEAL_CHECK(infer::checkIds(served->prompt, m_model->config().vocabSize));
        request.count = 1;
        question.options.numBeams = 1;
        question.options.maxNewTokens = 0;
    }
    served->rows = request.count * static_cast<std::size_t>(question.options.numBeams);
    if (request.count < 1 || served->rows > m_limits.together)
        return fail(ErrorCode::InvalidArgument,
                    "n times num_beams must be between 1 and " + std::to_string(m_limits.together) +
                        ", not " + std::to_string(served->rows) + ".",
                    {{"key", "n"}});
    for (std::size_t i = 0; i < request.count && !measures; ++i) {
        auto options = question.options;
        if (options.seed)
            *options.seed += i;
        infer::ChoiceRules rules{.presencePenalty = request.presencePenalty,
                                 .frequencyPenalty = request.frequencyPenalty,
                                 .bias = request.logitBias,
                                 .topLogprobs = request.topLogprobs,
                                 .guard = {}};
        if (request.form) {
            ANNEAL_TRY(rules.guard, makeFormGuard(speech.tokenizer, speech.stopIds, request.form));
        }
        ANNEAL_TRY(auto growth, infer::growAnswer(served->prompt, speech.stopIds, options,
                                                  std::move(rules), m_model->config().vocabSize));
        served->growths.push_back(std::move(growth));
    }
    const auto room =
        question.options.maxNewTokens.value_or(question.options.maxLength.value_or(0));
    served->cacheBytes =
        m_tokenBytes * static_cast<std::uint64_t>(pagedTokens(std::ssize(served->prompt) + room)) *
        served->rows;
    served->open = request.count;
    served->listener = std::move(listener);
    served->request = std::move(request);

    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() >= m_limits.waiting)
        return std::uint64_t{0};
    served->number = ++m_lastNumber;
    std::erase_if(m_all, [](const auto& entry) { return entry.second.expired(); });
    m_all.emplace(served->number, served);
    m_waiting.push_back(served);
    m_wake.notify_all();
    return served->number;
}

void BatchingService::cancel(std::uint64_t number)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_all.find(number);
    if (found == m_all.end())
        return;
    if (const auto request = found->second.lock()) {
        request->gone = true;
        m_someGone = true;
        std::erase(m_waiting, request);
    }
    m_all.erase(found);
    m_wake.notify_all();
}

studio::ServiceFigures BatchingService::figures() const
{
    const std::lock_guard lock(m_mutex);
    auto figures = m_figures;
    figures.waiting = m_waiting.size();
    return figures;
}

std::size_t BatchingService::growing() const
{
    return std::accumulate(
        m_batches.begin(), m_batches.end(), std::size_t{0},
        [](std::size_t sum, const Batch& batch) { return sum + batch.choices.size(); });
}

bool BatchingService::isIdle() const
{
    return m_reading.empty() &&
           std::ranges::all_of(m_batches, [](const Batch& batch) { return batch.empty(); });
}

void BatchingService::run(const std::stop_token& stop)
{
    const at::NoGradGuard noGrad;
    while (waitForWork(stop)) {
        dropGone();
        admit();
        readPrompts();
        for (std::size_t voice = 0; voice < m_batches.size(); ++voice)
            if (!m_batches[voice].empty())
                step(voice);
        const std::lock_guard lock(m_mutex);
        m_figures.running = growing();
        m_figures.prefixBytes = m_prefixes.bytes();
    }
    const Error stopped{ErrorCode::Cancelled, "The server is going down.", {}};
    for (auto& batch : m_batches)
        failBatch(batch, stopped);
    for (auto& reading : m_reading)
        failRequest(*reading.request, stopped);
    m_reading.clear();
    std::deque<SharedRequest> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting = std::exchange(m_waiting, {});
        m_limits.waiting = 0; // nothing more is taken
    }
    for (const auto& request : waiting)
        request->listener->failed(stopped); // which may call cancel()
}

bool BatchingService::waitForWork(const std::stop_token& stop)
{
    const bool busy = !isIdle();
    std::unique_lock lock(m_mutex);
    if (!busy)
        m_wake.wait(lock, [&] { return stop.stop_requested() || !m_waiting.empty(); });
    return !stop.stop_requested();
}

bool BatchingService::hasRoomFor(const ServedRequest& request) const
{
    if (m_rows == 0)
        return true;
    return !m_alone && m_rows + request.rows <= m_limits.together &&
           m_cacheBytes + request.cacheBytes <= m_limits.cacheBytes;
}

// First come, first served: a large request that waits for room is not overtaken for ever.
void BatchingService::admit()
{
    while (true) {
        SharedRequest request;
        {
            const std::lock_guard lock(m_mutex);
            if (m_waiting.empty() || !hasRoomFor(*m_waiting.front()))
                return;
            request = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        if (request->cacheBytes > m_limits.cacheBytes)
            if (const auto fits = checkMemory("the answer", request->cacheBytes); !fits) {
                request->listener->failed(fits.error());
                continue;
            }
        request->placed = true;
        m_rows += request->rows;
        m_cacheBytes += request->cacheBytes;
        request->started = Clock::now();
        auto cache =
            measures(*request)
                ? m_model->makeCache(1) // every token's state is wanted
                : m_prefixes.begin(*m_model, request->request.question.voice, request->prompt);
        request->cachedTokens = cache->length(0);
        {
            const std::lock_guard lock(m_mutex);
            m_figures.promptTokens += request->prompt.size();
            m_figures.cachedTokens += static_cast<std::uint64_t>(request->cachedTokens);
        }
        m_reading.push_back({std::move(request), std::move(cache), {}});
    }
}

} // namespace anneal::engine
