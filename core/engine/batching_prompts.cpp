// How the batching service reads prompts.
#include "core/engine/batching_service.h"

#include "core/tensor/device.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace anneal::engine {
namespace {

using Clock = std::chrono::steady_clock;

/// Tokens of prompts that are read between two steps of the answers that grow: so long do these
/// stand still.
constexpr std::int64_t kPromptTokensAStep = 2 * PrefixStore::kPiece;

} // namespace

// Every prompt by itself and in the same pieces whatever else goes on, so that an answer does not
// depend on its neighbours; a long one takes turns with others. What is left of it is read beside
// the answers that grow.
void BatchingService::readPrompts()
{
    std::int64_t tokens = 0;
    while (!m_reading.empty() && tokens < kPromptTokensAStep) {
        Reading reading = std::move(m_reading.front());
        m_reading.pop_front();
        const auto before = reading.cache->length(0);
        const auto& prompt = reading.request->prompt;
        if (!measures(*reading.request) && before >= PrefixStore::wholeTokens(std::ssize(prompt))) {
            readRest(reading);
            continue;
        }
        auto found = readPiece(reading);
        if (!found) {
            failRequest(*reading.request, found.error());
            continue;
        }
        tokens += reading.cache->length(0) - before;
        if (reading.cache->length(0) == std::ssize(prompt))
            giveMeasured(reading);
        else
            m_reading.push_back(std::move(reading));
    }
}

void BatchingService::readRest(Reading& reading)
{
    auto& batch = m_batches[reading.request->request.question.voice];
    if (!batch.cache)
        batch.cache = m_model->makeCache(0);
    batch.cache->moveIn(*reading.cache, 0);
    batch.prompts.push_back(std::move(reading.request));
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

/// One more piece; states that are measured are added up.
Result<void> BatchingService::readPiece(Reading& reading)
{
    const auto& prompt = reading.request->prompt;
    return tensor::guarded([&]() -> Result<void> {
        useVoice(reading.request->request.question.voice);
        const auto first = reading.cache->length(0);
        const auto end = std::min(first + PrefixStore::kPiece, std::ssize(prompt));
        auto batch = model::makeBatch({{prompt.begin() + first, prompt.begin() + end}},
                                      m_model->device(), {first});
        batch.length = std::ssize(prompt);
        const auto hidden = m_model->hiddenStates(batch, reading.cache.get());
        if (measures(*reading.request))
            addStates(reading, hidden);
        return {};
    });
}

} // namespace anneal::engine
