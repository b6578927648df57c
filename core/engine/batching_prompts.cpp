// How the batching service reads prompts.
#include "core/engine/batching_service.h"

#include "core/tensor/device.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace anneal::engine {
namespace {

using Clock = std::chrono::steady_clock;

/// Tokens of prompts that are read between two steps of the answers that grow: so long do these
/// stand still.
constexpr std::int64_t kPromptTokensAStep = 2 * PrefixStore::kPiece;

} // namespace

// Every prompt by itself and in the same pieces whatever else goes on, so that an answer does not
// depend on its neighbours; a long one takes turns with others.
void BatchingService::readPrompts()
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

void BatchingService::addStates(Reading& reading, const at::Tensor& hidden)
{
    const auto states = hidden.to(at::kFloat);
    if (reading.request->request.wants == studio::ServiceRequest::Wants::Score)
        reading.states = states[states.size(0) - 1];
    else
        reading.states = reading.states.defined() ? reading.states + states.sum(0) : states.sum(0);
}

void BatchingService::giveMeasured(Reading& reading)
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
Result<at::Tensor> BatchingService::readPiece(Reading& reading)
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
Result<void> BatchingService::join(Reading& reading, const at::Tensor& logits)
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

} // namespace anneal::engine
