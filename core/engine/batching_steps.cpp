// How the answers of the batching service grow, and what goes when one is gone.
#include "core/engine/batching_service.h"

#include "core/tensor/device.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace anneal::engine {
namespace {

/// Tokens of prompts that are read in a step beside the answers that grow.
constexpr std::int64_t kPromptTokens = 64;

/// What goes wrong in one answer, or in telling it, is that answer's alone.
Result<infer::GrowingAnswer::Step> nextOf(ServedChoice& choice, const at::Tensor& logits)
{
    infer::GrowingAnswer::Step step;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        ANNEAL_TRY(step, choice.next(logits));
        return {};
    }));
    return step;
}

} // namespace

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
    for (const auto& prompt : batch.prompts)
        failRequest(*prompt, error);
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
        std::vector<text::TokenId> tokens;
        std::size_t sequence = 0;
        for (const auto& choice : batch.choices) {
            for (std::size_t i = 0; i < choice->rows(); ++i, ++sequence)
                if (!choice->request().gone) {
                    sources.push_back(sequence);
                    tokens.push_back(batch.tokens[sequence]);
                }
            if (choice->request().gone)
                leave(choice->request());
        }
        for (const auto& prompt : batch.prompts) {
            if (prompt->gone)
                leave(*prompt);
            else
                sources.push_back(sequence);
            ++sequence;
        }
        std::erase_if(batch.choices,
                      [](const auto& choice) { return choice->request().gone.load(); });
        std::erase_if(batch.prompts, [](const auto& prompt) { return prompt->gone.load(); });
        keepSequences(batch, sources);
        batch.tokens = std::move(tokens);
    }
}

/// Sequence i of the batch's cache becomes a copy of its sequence sources[i].
void BatchingService::keepSequences(Batch& batch, const std::vector<std::size_t>& sources)
{
    if (!batch.cache)
        return;
    bool same = sources.size() == batch.cache->sequences();
    for (std::size_t i = 0; same && i < sources.size(); ++i)
        same = sources[i] == i;
    if (!same)
        batch.cache->reorder(sources);
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

/// One more token of each answer and the next pieces[i] tokens of prompt i, [tokens, hidden].
at::Tensor BatchingService::hiddenStatesOf(std::size_t voice,
                                           const std::vector<std::int64_t>& pieces)
{
    auto& batch = m_batches[voice];
    std::vector<std::vector<text::TokenId>> sequences;
    std::vector<std::int64_t> positions;
    std::int64_t longest = 0;
    for (const auto token : batch.tokens) {
        positions.push_back(batch.cache->length(sequences.size()));
        sequences.push_back({token});
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto& prompt = batch.prompts[i]->prompt;
        const auto first = batch.cache->length(sequences.size());
        const auto begin = prompt.begin() + first;
        positions.push_back(first);
        sequences.emplace_back(begin, begin + pieces[i]);
        longest = std::max(longest, std::ssize(prompt));
    }
    auto tokens = model::makeBatch(sequences, m_model->device(), positions);
    tokens.length = longest;
    tokens.apart = true;
    useVoice(voice);
    return m_model->hiddenStates(tokens, batch.cache.get());
}

/// The answers that grow, with the logits of their rows.
void BatchingService::grow(Batch& batch, const at::Tensor& logits, Stepped& stepped)
{
    std::size_t row = 0;
    for (auto& choice : batch.choices) {
        const auto rows = choice->rows(), told = choice->newTokens();
        const auto next = nextOf(*choice, logits.narrow(0, static_cast<std::int64_t>(row),
                                                        static_cast<std::int64_t>(rows)));
        stepped.newTokens += choice->newTokens() - told;
        if (!next)
            failRequest(choice->request(), next.error());
        else if (choice->request().open == 0)
            leave(choice->request());
        if (next && !next->tokens.empty()) {
            for (const auto source : next->sources)
                stepped.sources.push_back(row + source);
            stepped.tokens.insert(stepped.tokens.end(), next->tokens.begin(), next->tokens.end());
            stepped.choices.push_back(std::move(choice));
        }
        row += rows;
    }
}

/// The answers of a prompt that was read into `sequence`; logits [1, vocabulary] of its last token.
Result<void> BatchingService::begin(const SharedRequest& request, std::size_t sequence,
                                    const at::Tensor& logits, Stepped& stepped)
{
    const auto voice = request->request.question.voice;
    request->promptRead = std::chrono::steady_clock::now();
    m_prefixes.keep(*m_model, voice, request->prompt, *m_batches[voice].cache, sequence);
    std::vector<std::unique_ptr<ServedChoice>> choices;
    std::vector<text::TokenId> tokens;
    for (std::size_t i = 0; i < request->request.count; ++i) {
        auto choice = std::make_unique<ServedChoice>(request, i, m_voices[voice]->context);
        ANNEAL_TRY(const auto next, nextOf(*choice, logits));
        stepped.newTokens += choice->newTokens();
        tokens.insert(tokens.end(), next.tokens.begin(), next.tokens.end());
        if (!next.tokens.empty())
            choices.push_back(std::move(choice));
    }
    stepped.sources.insert(stepped.sources.end(), tokens.size(), sequence);
    stepped.tokens.insert(stepped.tokens.end(), tokens.begin(), tokens.end());
    std::ranges::move(choices, std::back_inserter(stepped.choices));
    if (request->open == 0)
        leave(*request);
    return {};
}

void BatchingService::step(std::size_t voice)
{
    auto& batch = m_batches[voice];
    Stepped stepped;
    const auto done = tensor::guarded([&]() -> Result<void> {
        // The prompts share what a step has room for.
        const auto share = std::max<std::int64_t>(
            1, kPromptTokens / std::max<std::int64_t>(1, std::ssize(batch.prompts)));
        const auto answers = batch.tokens.size();
        std::vector<std::int64_t> pieces, wanted(answers);
        std::iota(wanted.begin(), wanted.end(), std::int64_t{0});
        auto end = static_cast<std::int64_t>(answers);
        std::vector<bool> whole;
        for (std::size_t i = 0; i < batch.prompts.size(); ++i) {
            const auto left =
                std::ssize(batch.prompts[i]->prompt) - batch.cache->length(answers + i);
            pieces.push_back(std::min(share, left));
            end += pieces.back();
            whole.push_back(pieces.back() == left);
            if (whole.back())
                wanted.push_back(end - 1);
        }
        const auto hidden = hiddenStatesOf(voice, pieces);
        const auto rows = at::tensor(wanted, at::kLong).to(hidden.device());
        const auto logits =
            wanted.empty() ? at::Tensor()
                           : m_model->logits(hidden.index_select(0, rows)).to(at::kFloat).cpu();
        grow(batch, logits, stepped);

        auto row = static_cast<std::int64_t>(answers);
        std::vector<SharedRequest> prompts;
        std::vector<std::size_t> unread;
        for (std::size_t i = 0; i < batch.prompts.size(); ++i) {
            const auto& request = batch.prompts[i];
            if (!whole[i]) {
                prompts.push_back(request);
                unread.push_back(answers + i);
            } else if (const auto begun =
                           begin(request, answers + i, logits.narrow(0, row++, 1), stepped);
                       !begun) {
                failRequest(*request, begun.error());
            }
        }
        stepped.sources.insert(stepped.sources.end(), unread.begin(), unread.end());
        keepSequences(batch, stepped.sources);
        batch.prompts = std::move(prompts);
        return {};
    });
    if (done) {
        batch.choices = std::move(stepped.choices);
        batch.tokens = std::move(stepped.tokens);
    } else {
        std::ranges::move(stepped.choices, std::back_inserter(batch.choices));
        failBatch(batch, done.error());
    }
    const std::lock_guard lock(m_mutex);
    ++m_figures.steps;
    m_figures.newTokens += stepped.newTokens;
}

} // namespace anneal::engine
