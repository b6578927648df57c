#include "core/engine/answer_service.h"

#include "core/base/machine.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/engine/json_guard.h"
#include "core/engine/prefix_store.h"
#include "core/engine/prompt.h"
#include "core/engine/served_choice.h"
#include "core/infer/generation_state.h"
#include "core/tensor/device.h"
#include "core/train/value_head.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <numeric>
#include <thread>

namespace anneal::engine {
namespace {

using Clock = std::chrono::steady_clock;
using SharedRequest = std::shared_ptr<ServedRequest>;

/// Tokens of prompts that are read between two steps of the answers that grow: so long do these
/// stand still.
constexpr std::int64_t kPromptTokensAStep = 2 * PrefixStore::kPiece;

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

std::uint64_t tokenBytesOf(const catalog::ModelConfig& config)
{
    return static_cast<std::uint64_t>(config.layers * config.kvHeads * config.headDim * 2) *
           sizeof(float);
}

std::uint64_t cacheBytesHere()
{
    const auto free = machineInfo().availableMemoryBytes;
    return free == 0 ? kCacheBytesWhenUnknown : free / 2;
}

bool measures(const ServedRequest& request)
{
    return request.request.wants != studio::ServiceRequest::Wants::Answer;
}

/// The value head in the folder of the last adapter, or of the model; nullopt where there is none.
Result<std::optional<train::ValueHead>> headOf(const config::ModelOptions& options,
                                               const model::CausalLm& model)
{
    const auto folder = expandHome(pathFromUtf8(options.adapterNameOrPath.empty()
                                                    ? options.modelNameOrPath
                                                    : options.adapterNameOrPath.back()));
    std::error_code ignored;
    if (!std::filesystem::exists(folder / train::ValueHead::kFile, ignored))
        return std::nullopt;
    ANNEAL_TRY(auto head,
               train::ValueHead::load(folder, model.config().hiddenSize, model.device()));
    return std::optional(std::move(head));
}

class Service final : public studio::AnswerService {
public:
    Service(LoadedModel loaded, std::vector<std::unique_ptr<Voice>> voices,
            std::vector<std::optional<train::ValueHead>> heads, const studio::ServiceLimits& limits)
        : m_model(std::move(loaded.model))
        , m_voices(std::move(voices))
        , m_heads(std::move(heads))
        , m_limits(limits)
        , m_alone(answersAlone(m_model->config()))
        , m_tokenBytes(tokenBytesOf(m_model->config()))
        , m_prefixes(m_tokenBytes, m_alone ? 0 : limits.prefixBytes)
        , m_batches(m_voices.size())
    {
        if (m_limits.cacheBytes == 0)
            m_limits.cacheBytes = cacheBytesHere();
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }

    ~Service() override { Service::stop(); }

    void stop() override
    {
        {
            const std::lock_guard lock(m_mutex); // so that the thread is not just about to wait
            m_thread.request_stop();
        }
        m_wake.notify_all();
        if (m_thread.joinable())
            m_thread.join();
    }

    Result<std::uint64_t> submit(studio::ServiceRequest request,
                                 std::shared_ptr<studio::AnswerListener> listener) override;
    void cancel(std::uint64_t number) override;
    studio::ServiceFigures figures() const override;

    std::int64_t maxPositions() const override { return m_model->config().maxPositions; }
    std::string chatTemplateName(std::size_t voice) const override
    {
        const auto& encoder = m_voices.at(voice)->context.encoder;
        return encoder ? encoder->chatTemplate().name : std::string();
    }
    bool givesScores(std::size_t voice) const override { return m_heads.at(voice).has_value(); }
    std::vector<std::int32_t> tokensOf(const std::string& text, bool special) const override
    {
        return m_voices.front()->context.tokenizer->encode(text, {special, false});
    }

private:
    /// A prompt that is being read.
    struct Reading {
        SharedRequest request;
        std::unique_ptr<model::KvCache> cache; ///< of one sequence
        at::Tensor states; ///< fp32 [hidden]: their sum for an embedding, the last for a score
    };
    /// The answers of one voice that grow together.
    struct Batch {
        std::unique_ptr<model::KvCache> cache; ///< their rows, in their order
        std::vector<std::unique_ptr<ServedChoice>> choices;
        std::vector<text::TokenId> tokens; ///< of each row: the one to go on from
    };

    void run(const std::stop_token& stop);
    [[nodiscard]] bool waitForWork(const std::stop_token& stop);
    void admit();
    [[nodiscard]] bool hasRoomFor(const ServedRequest& request) const;
    void dropGone();
    void readPrompts();
    [[nodiscard]] Result<at::Tensor> readPiece(Reading& reading);
    [[nodiscard]] Result<void> join(Reading& reading, const at::Tensor& logits);
    static void addStates(Reading& reading, const at::Tensor& hidden);
    void giveMeasured(Reading& reading);
    void step(std::size_t voice);
    [[nodiscard]] at::Tensor logitsOf(std::size_t voice);
    void failRequest(ServedRequest& request, const Error& error);
    void failBatch(Batch& batch, const Error& error);
    void keepRows(Batch& batch, const std::vector<std::size_t>& sources);
    void leave(ServedRequest& request);
    void useVoice(std::size_t voice);
    [[nodiscard]] std::size_t growing() const;

    std::unique_ptr<model::CausalLm> m_model;
    std::vector<std::unique_ptr<Voice>> m_voices;
    std::vector<std::optional<train::ValueHead>> m_heads; ///< one a voice
    studio::ServiceLimits m_limits;
    bool m_alone;
    std::uint64_t m_tokenBytes;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<SharedRequest> m_waiting;                         // guarded by m_mutex
    std::map<std::uint64_t, std::weak_ptr<ServedRequest>> m_all; // guarded by m_mutex
    studio::ServiceFigures m_figures;                            // guarded by m_mutex
    std::uint64_t m_lastNumber = 0;                              // guarded by m_mutex
    bool m_someGone = false;                                     // guarded by m_mutex

    // The thread's own.
    PrefixStore m_prefixes;
    std::deque<Reading> m_reading;
    std::vector<Batch> m_batches; ///< one a voice
    std::size_t m_rows = 0;       ///< that placed requests take
    std::uint64_t m_cacheBytes = 0;
    std::size_t m_voice = 0; ///< whose adapter lies on the model

    std::jthread m_thread; // declared last: joins before the rest goes
};

Result<std::uint64_t> Service::submit(studio::ServiceRequest request,
                                      std::shared_ptr<studio::AnswerListener> listener)
{
    auto& question = request.question;
    if (question.voice >= m_voices.size())
        return fail(ErrorCode::InvalidArgument,
                    "There is no voice " + std::to_string(question.voice) + " of this model.");
    const auto& speech = m_voices[question.voice]->context;
    auto served = std::make_shared<ServedRequest>();
    ANNEAL_TRY(served->prompt, promptOf(speech, question));
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
        if (request.json)
            rules.guard = makeJsonGuard(speech.tokenizer, speech.stopIds);
        ANNEAL_TRY(auto growth, infer::growAnswer(served->prompt, speech.stopIds, options,
                                                  std::move(rules), m_model->config().vocabSize));
        served->growths.push_back(std::move(growth));
    }
    const auto room =
        question.options.maxNewTokens.value_or(question.options.maxLength.value_or(0));
    // A block grows by half of itself.
    served->cacheBytes = m_tokenBytes *
                         static_cast<std::uint64_t>(std::ssize(served->prompt) + room) *
                         served->rows * 3 / 2;
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

void Service::cancel(std::uint64_t number)
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

studio::ServiceFigures Service::figures() const
{
    const std::lock_guard lock(m_mutex);
    auto figures = m_figures;
    figures.waiting = m_waiting.size();
    return figures;
}

std::size_t Service::growing() const
{
    return std::accumulate(
        m_batches.begin(), m_batches.end(), std::size_t{0},
        [](std::size_t sum, const Batch& batch) { return sum + batch.choices.size(); });
}

void Service::run(const std::stop_token& stop)
{
    const at::NoGradGuard noGrad;
    while (waitForWork(stop)) {
        dropGone();
        admit();
        readPrompts();
        for (std::size_t voice = 0; voice < m_batches.size(); ++voice)
            if (!m_batches[voice].choices.empty())
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

bool Service::waitForWork(const std::stop_token& stop)
{
    const bool busy = !m_reading.empty() || growing() > 0;
    std::unique_lock lock(m_mutex);
    if (!busy)
        m_wake.wait(lock, [&] { return stop.stop_requested() || !m_waiting.empty(); });
    return !stop.stop_requested();
}

bool Service::hasRoomFor(const ServedRequest& request) const
{
    if (m_rows == 0)
        return true;
    return !m_alone && m_rows + request.rows <= m_limits.together &&
           m_cacheBytes + request.cacheBytes <= m_limits.cacheBytes;
}

// First come, first served: a large request that waits for room is not overtaken for ever.
void Service::admit()
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

void Service::leave(ServedRequest& request)
{
    if (!std::exchange(request.placed, false))
        return;
    m_rows -= request.rows;
    m_cacheBytes -= request.cacheBytes;
}

void Service::failRequest(ServedRequest& request, const Error& error)
{
    leave(request);
    if (request.gone.exchange(true))
        return;
    request.listener->failed(error);
    const std::lock_guard lock(m_mutex);
    m_someGone = true; // its other answers go too
}

void Service::failBatch(Batch& batch, const Error& error)
{
    for (const auto& choice : batch.choices)
        if (choice)
            failRequest(choice->request(), error);
    batch = {};
}

void Service::dropGone()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_someGone, false))
            return;
    }
    std::erase_if(m_reading, [&](const Reading& reading) {
        if (reading.request->gone)
            leave(*reading.request);
        return reading.request->gone.load();
    });
    for (auto& batch : m_batches) {
        std::vector<std::size_t> sources;
        std::size_t row = 0;
        for (const auto& choice : batch.choices) {
            for (std::size_t i = 0; i < choice->rows(); ++i, ++row)
                if (!choice->request().gone)
                    sources.push_back(row);
            if (choice->request().gone)
                leave(choice->request());
        }
        std::erase_if(batch.choices,
                      [](const auto& choice) { return choice->request().gone.load(); });
        keepRows(batch, sources);
    }
}

/// Row i of the batch becomes a copy of row sources[i], its token too.
void Service::keepRows(Batch& batch, const std::vector<std::size_t>& sources)
{
    if (!batch.cache)
        return;
    std::vector<text::TokenId> tokens;
    for (const auto source : sources)
        tokens.push_back(batch.tokens.at(source));
    bool same = sources.size() == batch.tokens.size();
    for (std::size_t i = 0; same && i < sources.size(); ++i)
        same = sources[i] == i;
    if (!same)
        batch.cache->reorder(sources);
    batch.tokens = std::move(tokens);
}

void Service::useVoice(std::size_t voice)
{
    if (voice == m_voice)
        return;
    if (auto& adapter = m_voices[m_voice]->adapter)
        adapter->detachFrom(*m_model);
    if (auto& adapter = m_voices[voice]->adapter)
        adapter->attachTo(*m_model);
    m_voice = voice;
}

// Every prompt by itself and in the same pieces whatever else goes on, so that an answer does not
// depend on its neighbours; a long one takes turns with others.
void Service::readPrompts()
{
    std::int64_t tokens = 0;
    while (!m_reading.empty() && tokens < kPromptTokensAStep) {
        Reading reading = std::move(m_reading.front());
        m_reading.pop_front();
        const auto before = reading.cache->length(0);
        auto logits = readPiece(reading);
        if (!logits) {
            failRequest(*reading.request, logits.error());
            continue;
        }
        tokens += reading.cache->length(0) - before;
        if (!logits->defined()) {
            m_reading.push_back(std::move(reading));
            continue;
        }
        if (measures(*reading.request))
            giveMeasured(reading);
        else if (const auto joined = join(reading, *logits); !joined)
            failRequest(*reading.request, joined.error());
    }
}

void Service::addStates(Reading& reading, const at::Tensor& hidden)
{
    const auto states = hidden.to(at::kFloat);
    if (reading.request->request.wants == studio::ServiceRequest::Wants::Score)
        reading.states = states[states.size(0) - 1];
    else
        reading.states = reading.states.defined() ? reading.states + states.sum(0) : states.sum(0);
}

void Service::giveMeasured(Reading& reading)
{
    auto& request = *reading.request;
    leave(request);
    at::Tensor found;
    const auto measured = tensor::guarded([&]() -> Result<void> {
        if (request.request.wants == studio::ServiceRequest::Wants::Score)
            found = m_heads[request.request.question.voice]->scores(reading.states.unsqueeze(0));
        else
            found = reading.states / reading.states.norm().clamp_min(1e-12);
        found = found.cpu().contiguous();
        return {};
    });
    if (!measured)
        return failRequest(request, measured.error());
    const auto* first = found.const_data_ptr<float>();
    std::vector<float> values(first, first + found.numel());
    if (std::ranges::all_of(values, [](float value) { return std::isfinite(value); }))
        request.listener->measured(values, std::ssize(request.prompt));
    else
        failRequest(request, {ErrorCode::Diverged, "The model's output is not a number.", {}});
}

/// The logits of the prompt's last token once it is read, [1, vocabulary], or the states
/// that are measured; undefined before.
Result<at::Tensor> Service::readPiece(Reading& reading)
{
    const auto& prompt = reading.request->prompt;
    at::Tensor logits;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        useVoice(reading.request->request.question.voice);
        const auto first = reading.cache->length(0);
        const auto end = std::min(first + PrefixStore::kPiece, std::ssize(prompt));
        auto batch = model::makeBatch({{prompt.begin() + first, prompt.begin() + end}},
                                      m_model->device(), {first});
        batch.length = std::ssize(prompt);
        const auto hidden = m_model->hiddenStates(batch, reading.cache.get());
        const bool whole = end == std::ssize(prompt);
        if (measures(*reading.request)) {
            addStates(reading, hidden);
            logits = whole ? reading.states : at::Tensor();
        } else if (whole)
            logits = m_model->logits(hidden.narrow(0, hidden.size(0) - 1, 1)).to(at::kFloat).cpu();
        return {};
    }));
    return logits;
}

/// The answers of a prompt that was read take their places in the batch.
Result<void> Service::join(Reading& reading, const at::Tensor& logits)
{
    auto& request = *reading.request;
    const auto voice = request.request.question.voice;
    request.promptRead = Clock::now();
    auto& batch = m_batches[voice];
    std::vector<std::unique_ptr<ServedChoice>> choices;
    std::vector<text::TokenId> tokens;
    std::size_t newTokens = 0;
    const auto joined = tensor::guarded([&]() -> Result<void> {
        m_prefixes.keep(*m_model, voice, request.prompt, *reading.cache);
        for (std::size_t i = 0; i < request.request.count; ++i) {
            auto choice =
                std::make_unique<ServedChoice>(reading.request, i, m_voices[voice]->context);
            ANNEAL_TRY(const auto step, choice->next(logits));
            tokens.insert(tokens.end(), step.tokens.begin(), step.tokens.end());
            newTokens += choice->newTokens();
            if (!step.tokens.empty())
                choices.push_back(std::move(choice));
        }
        if (tokens.empty())
            return {};
        if (!batch.cache)
            batch.cache = m_model->makeCache(0);
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
            batch.cache->copyIn(*reading.cache, 0, reading.cache->length(0));
        batch.cache->moveIn(*reading.cache, 0);
        return {};
    });
    {
        const std::lock_guard lock(m_mutex);
        m_figures.newTokens += newTokens;
    }
    if (!joined) {
        if (batch.cache) { // without those that were copied already
            std::vector<std::size_t> before(batch.tokens.size());
            std::iota(before.begin(), before.end(), std::size_t{0});
            batch.cache->reorder(before);
        }
        return joined;
    }
    batch.tokens.insert(batch.tokens.end(), tokens.begin(), tokens.end());
    for (auto& choice : choices)
        batch.choices.push_back(std::move(choice));
    if (request.open == 0)
        leave(request);
    return {};
}

at::Tensor Service::logitsOf(std::size_t voice)
{
    useVoice(voice);
    return infer::step(*m_model, m_batches[voice].tokens, *m_batches[voice].cache);
}

void Service::step(std::size_t voice)
{
    auto& batch = m_batches[voice];
    std::vector<std::size_t> sources;
    std::vector<text::TokenId> tokens;
    std::vector<std::unique_ptr<ServedChoice>> kept;
    std::size_t newTokens = 0;
    const auto stepped = tensor::guarded([&]() -> Result<void> {
        const auto logits = logitsOf(voice);
        std::int64_t row = 0;
        for (auto& choice : batch.choices) {
            const auto rows = static_cast<std::int64_t>(choice->rows());
            const auto told = choice->newTokens();
            auto next = choice->next(logits.narrow(0, row, rows));
            newTokens += choice->newTokens() - told;
            if (!next)
                failRequest(choice->request(), next.error());
            else if (choice->request().open == 0)
                leave(choice->request());
            if (next && !next->tokens.empty()) {
                for (const auto source : next->sources)
                    sources.push_back(static_cast<std::size_t>(row) + source);
                tokens.insert(tokens.end(), next->tokens.begin(), next->tokens.end());
                kept.push_back(std::move(choice));
            }
            row += rows;
        }
        keepRows(batch, sources);
        return {};
    });
    if (stepped) {
        batch.choices = std::move(kept);
        batch.tokens = std::move(tokens);
    } else {
        for (auto& choice : kept)
            batch.choices.push_back(std::move(choice));
        failBatch(batch, stepped.error());
    }
    const std::lock_guard lock(m_mutex);
    ++m_figures.steps;
    m_figures.newTokens += newTokens;
}

} // namespace

Result<std::unique_ptr<studio::AnswerService>>
makeAnswerService(LoadedModel loaded, const std::vector<studio::ModelChoice>& voices,
                  const studio::ServiceLimits& limits)
{
    if (limits.together < 1 || limits.together > 64)
        return fail(ErrorCode::InvalidArgument, "Between 1 and 64 answers can grow together, not " +
                                                    std::to_string(limits.together) + ".");
    std::vector<std::optional<train::ValueHead>> heads;
    for (const auto& voice : voices) {
        ANNEAL_TRY(auto head, headOf(voice.model, *loaded.model));
        heads.push_back(std::move(head));
    }
    std::vector<std::unique_ptr<Voice>> made;
    for (std::size_t i = 1; i < voices.size(); ++i) {
        ANNEAL_TRY(auto voice, makeVoice(loaded, voices.front().model, voices[i].model));
        made.push_back(std::make_unique<Voice>(std::move(voice)));
    }
    made.insert(made.begin(), std::make_unique<Voice>(
                                  Voice{std::move(loaded.context), std::move(loaded.adapter)}));
    return std::make_unique<Service>(std::move(loaded), std::move(made), std::move(heads), limits);
}

} // namespace anneal::engine
