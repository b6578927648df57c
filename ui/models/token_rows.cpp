#include "ui/models/token_rows.h"

#include "core/catalog/chat_encoder.h"
#include "core/catalog/model_source.h"
#include "core/text/tokenizer.h"

#include <limits>
#include <map>

namespace anneal::ui {

namespace {

config::DataOptions wholeRows(config::DataOptions options)
{
    options.packing = false;
    options.cutoffLen = std::numeric_limits<std::int32_t>::max();
    return options;
}

/// Which tokens of `whole` are left in `shorter`, which holds some of them in the same order. A
/// question's tokens never match an answer's: their labels differ.
std::vector<bool> keptTokens(const data::EncodedSample& whole, const data::EncodedSample* shorter)
{
    std::vector<bool> kept(whole.inputIds.size(), false);
    if (!shorter)
        return kept;
    std::size_t next = 0;
    for (std::size_t i = 0; i < kept.size() && next < shorter->inputIds.size(); ++i) {
        if (whole.inputIds[i] == shorter->inputIds[next] &&
            whole.labels[i] == shorter->labels[next]) {
            kept[i] = true;
            ++next;
        }
    }
    return kept;
}

TokenRow describe(const data::EncodedSample& whole, const data::EncodedSample* shorter,
                  const std::shared_ptr<const text::Tokenizer>& tokenizer)
{
    TokenRow row;
    row.row = whole.row;
    row.tokens = qint64(whole.inputIds.size());
    const std::vector<bool> kept = keptTokens(whole, shorter);
    text::StreamDecoder decoder(tokenizer, false);
    int held = 0; // tokens of a character that is not whole yet
    for (std::size_t i = 0; i < whole.inputIds.size(); ++i) {
        const text::TokenId id = whole.inputIds[i];
        TokenPiece piece;
        piece.text = QString::fromStdString(decoder.push(id));
        piece.learned = whole.labels[i] != data::kIgnore;
        piece.cut = !kept[i];
        piece.special = tokenizer->isSpecial(id);
        row.learned += piece.learned && !piece.cut ? 1 : 0;
        row.cut += piece.cut ? 1 : 0;
        const bool last = i + 1 == whole.inputIds.size();
        if (last)
            piece.text += QString::fromStdString(decoder.finish());
        if (piece.text.isEmpty() && !last) {
            ++held;
            continue;
        }
        piece.tokens = 1 + std::exchange(held, 0);
        row.pieces.append(piece);
    }
    return row;
}

} // namespace

Result<std::shared_ptr<const text::ChatEncoder>> TokenReader::encoderFor(const Question& question)
{
    const std::string key = question.model + '\n' + question.chatTemplate + '\n' + question.stage;
    if (m_encoder && key == m_key)
        return m_encoder;
    ANNEAL_TRY(auto tokenizer, catalog::openTokenizer(question.model));
    config::ModelOptions options;
    options.chatTemplate = question.chatTemplate;
    ANNEAL_TRY(auto encoder, catalog::chatEncoder(question.model, tokenizer, options));
    m_tokenizer = std::move(tokenizer);
    m_encoder = std::make_shared<const text::ChatEncoder>(std::move(encoder));
    m_key = key;
    return m_encoder;
}

Result<std::vector<std::pair<std::size_t, qint64>>> TokenReader::count(const Question& question)
{
    const std::lock_guard lock(m_mutex);
    ANNEAL_TRY(const auto encoder, encoderFor(question));
    std::vector<std::pair<std::size_t, qint64>> counts;
    if (question.samples.empty())
        return counts;
    ANNEAL_TRY(const auto whole, data::encode(question.samples, *encoder,
                                              wholeRows(question.options), question.stage));
    counts.reserve(whole.samples.size());
    for (const auto& sample : whole.samples)
        counts.emplace_back(sample.row, qint64(sample.inputIds.size()));
    return counts;
}

Result<std::vector<TokenRow>> TokenReader::read(const Question& question)
{
    const std::lock_guard lock(m_mutex);
    ANNEAL_TRY(const auto encoder, encoderFor(question));
    std::vector<TokenRow> rows;
    if (question.samples.empty())
        return rows;
    config::DataOptions options = question.options;
    options.packing = false; // a row by itself
    ANNEAL_TRY(const auto shorter,
               data::encode(question.samples, *encoder, options, question.stage));
    ANNEAL_TRY(const auto whole,
               data::encode(question.samples, *encoder, wholeRows(options), question.stage));
    std::map<std::size_t, const data::EncodedSample*> shorterOf;
    for (const auto& sample : shorter.samples)
        shorterOf[sample.row] = &sample;
    for (const auto& sample : whole.samples) {
        const auto found = shorterOf.find(sample.row);
        rows.push_back(
            describe(sample, found == shorterOf.end() ? nullptr : found->second, m_tokenizer));
    }
    return rows;
}

} // namespace anneal::ui
