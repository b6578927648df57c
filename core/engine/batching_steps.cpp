// How the answers of the batching service grow, and what goes when one is gone.
#include "core/engine/batching_service.h"

#include "core/infer/generation_state.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>

namespace anneal::engine {

void BatchingService::leave(ServedRequest& request)
{
    if (!std::exchange(request.placed, false))
        return;
    m_rows -= request.rows;
    m_cacheBytes -= request.cacheBytes;
}

void BatchingService::failRequest(ServedRequest& request, const Error& error)
{
    leave(request);
    if (request.gone.exchange(true))
        return;
    request.listener->failed(error);
    const std::lock_guard lock(m_mutex);
    m_someGone = true; // its other answers go too
}

void BatchingService::failBatch(Batch& batch, const Error& error)
{
    for (const auto& choice : batch.choices)
        if (choice)
            failRequest(choice->request(), error);
    batch = {};
}

void BatchingService::dropGone()
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
void BatchingService::keepRows(Batch& batch, const std::vector<std::size_t>& sources)
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

void BatchingService::useVoice(std::size_t voice)
{
    if (voice == m_voice)
        return;
    if (auto& adapter = m_voices[m_voice]->adapter)
        adapter->detachFrom(*m_model);
    if (auto& adapter = m_voices[voice]->adapter)
        adapter->attachTo(*m_model);
    m_voice = voice;
}

at::Tensor BatchingService::logitsOf(std::size_t voice)
{
    useVoice(voice);
    return infer::step(*m_model, m_batches[voice].tokens, *m_batches[voice].cache);
}

void BatchingService::step(std::size_t voice)
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

} // namespace anneal::engine
