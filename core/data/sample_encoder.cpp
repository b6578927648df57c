#include "core/data/sample_encoder.h"

#include "core/base/utf8.h"
#include "core/data/packing.h"

#include <algorithm>
#include <iterator>

namespace anneal::data {
namespace {

constexpr std::size_t kMaxFindings = 10'000;

text::Conversation conversationOf(const Sample& sample)
{
    return {sample.system, sample.tools, sample.prompt};
}

void append(std::vector<text::TokenId>& ids, const std::vector<text::TokenId>& more,
            std::size_t count)
{
    ids.insert(ids.end(), more.begin(), more.begin() + static_cast<std::ptrdiff_t>(count));
}

/// Prompt and answer, each cut; only the answer is learned.
void fill(std::vector<text::TokenId>& ids, std::vector<text::TokenId>& labels,
          const std::vector<text::TokenId>& prompt, const std::vector<text::TokenId>& answer,
          KeptLengths kept)
{
    ids.reserve(kept.source + kept.target);
    append(ids, prompt, kept.source);
    labels.assign(kept.source, kIgnore);
    const auto target = std::min(kept.target, answer.size());
    append(ids, answer, target);
    append(labels, answer, target);
}

/// Says which row an error is about.
Error placed(Error error, const Sample& sample)
{
    const auto place = sample.file ? toUtf8(sample.file->filename()) : std::string();
    error.message = noticeAt({place, sample.line, sample.row},
                             notice("row.not_encoded", {{"error", error.message}}))
                        .sentence;
    error.context["row"] = std::to_string(sample.row);
    if (sample.file)
        error.context["file"] = toUtf8(*sample.file);
    if (sample.line > 0)
        error.context["line"] = std::to_string(sample.line);
    return error;
}

} // namespace

SampleEncoder::SampleEncoder(const text::ChatEncoder& encoder, const config::DataOptions& options,
                             const std::string& stage)
    : m_encoder(encoder)
    , m_options(options)
    , m_stage(stage)
    , m_cutoff(static_cast<std::size_t>(std::max<std::int64_t>(1, options.cutoffLen)))
{
}

Result<std::vector<EncodedSample>> SampleEncoder::encode(const std::vector<Sample>& group)
{
    std::vector<EncodedSample> out;
    m_seen += group.size();
    const auto first = std::find_if(group.begin(), group.end(),
                                    [](const Sample& sample) { return sample.isUsable(); });
    if (first == group.end())
        return out;
    if (m_stage == "pt" && first->inputIds.empty())
        plainTexts(group, out);
    else
        ANNEAL_CHECK(answers(group, out));
    m_learnsSomething =
        m_learnsSomething || std::any_of(out.begin(), out.end(), [](const EncodedSample& sample) {
            return std::any_of(sample.labels.begin(), sample.labels.end(),
                               [](text::TokenId label) { return label != kIgnore; });
        });
    return out;
}

Result<void> SampleEncoder::answers(const std::vector<Sample>& group,
                                    std::vector<EncodedSample>& out)
{
    std::vector<EncodedSample> encoded;
    encoded.reserve(group.size());
    for (std::size_t i = 0; i < group.size(); ++i) {
        const auto& sample = group[i];
        if (!sample.isUsable())
            continue;
        const bool isQuestion = m_stage == kPredictStage;
        if (!sample.inputIds.empty() && !isQuestion) {
            EncodedSample own;
            own.inputIds = sample.inputIds;
            own.labels = sample.labels;
            own.row = sample.row;
            encoded.push_back(std::move(own));
            continue;
        }
        const bool wantsPair = m_stage == "rm" || m_stage == "dpo" || m_stage == "kto";
        const bool fits = isQuestion ? !sample.inputIds.empty() || sample.prompt.size() % 2 == 1
                                     : sample.prompt.size() % 2 == 1 &&
                                           sample.response.size() == (wantsPair ? 2U : 1U);
        if (!fits) {
            drop(sample, Finding::Kind::WrongOrder,
                 notice(wantsPair ? "row.not_two_answers" : "row.not_one_answer"));
            continue;
        }
        Result<EncodedSample> one;
        if (m_stage == "kto") {
            // The answer of the row before, or of the last row for the first one.
            auto other = i;
            do {
                other = (other + group.size() - 1) % group.size();
            } while (group[other].response.empty());
            const auto& answers = group[other].response;
            const bool isFirst = !answers.front().content.empty() || answers.size() < 2;
            one = tagged(sample, answers[isFirst ? 0 : 1]);
        } else {
            one = isQuestion ? question(sample) : wantsPair ? pair(sample) : conversation(sample);
        }
        if (!one)
            return tl::make_unexpected(placed(std::move(one).error(), sample));
        one->row = sample.row;
        if (m_options.packing && m_stage == "sft" && one->inputIds.size() > m_cutoff) {
            drop(sample, Finding::Kind::TooLong, notice("row.too_long_to_pack"));
            continue;
        }
        encoded.push_back(std::move(*one));
    }
    if (m_options.packing && (m_stage == "sft" || m_stage == "pt"))
        encoded = packSamples(encoded, m_cutoff, m_encoder.pad(), m_options.neatPacking);
    out = std::move(encoded);
    return {};
}

Result<EncodedSample> SampleEncoder::conversation(const Sample& sample)
{
    auto conversation = conversationOf(sample);
    conversation.messages.insert(conversation.messages.end(), sample.response.begin(),
                                 sample.response.end());
    ANNEAL_TRY(auto turns, m_encoder.encodeMultiTurn(conversation, m_options.maskHistory));
    return joined(turns, sample);
}

/// Cuts and labels the turns (data_formats.md sections 4 and 5).
EncodedSample SampleEncoder::joined(std::vector<text::EncodedTurn>& turns, const Sample& sample)
{
    const bool efficientEos = m_encoder.chatTemplate().efficientEos;
    const bool backwards = m_options.maskHistory; // the last turn comes first, the only one learned
    if (backwards)
        std::reverse(turns.begin(), turns.end());
    std::size_t used = efficientEos ? 1 : 0;
    std::size_t wanted = used;
    std::size_t taken = 0;
    std::vector<EncodedSample> parts;
    for (const auto& turn : turns)
        wanted += turn.prompt.size() + turn.response.size();
    for (; taken < turns.size() && used < m_cutoff; ++taken) {
        const auto& turn = turns[taken];
        const auto kept = keptLengths(turn.prompt.size(), turn.response.size(), m_cutoff - used);
        used += kept.source + kept.target;
        EncodedSample part;
        fill(part.inputIds, part.labels, turn.prompt, turn.response, kept);
        if (m_options.trainOnPrompt)
            part.labels = part.inputIds;
        // The EOS that ends the turn before is the first prompt token of templates that leave it
        // out of the answer.
        if (efficientEos && taken != 0 && !m_options.trainOnPrompt && kept.source > 0)
            part.labels.front() = m_encoder.eos();
        if (m_options.maskHistory && taken != 0)
            std::fill(part.labels.begin() + static_cast<std::ptrdiff_t>(kept.source),
                      part.labels.end(), kIgnore);
        parts.push_back(std::move(part));
    }
    if (backwards)
        std::reverse(parts.begin(), parts.end());
    EncodedSample out;
    out.inputIds.reserve(used);
    out.labels.reserve(used);
    for (const auto& part : parts) {
        append(out.inputIds, part.inputIds, part.inputIds.size());
        append(out.labels, part.labels, part.labels.size());
    }
    if (efficientEos) {
        out.inputIds.push_back(m_encoder.eos());
        out.labels.push_back(m_encoder.eos());
    }
    if (taken < turns.size() || used < wanted)
        noteCut(sample, wanted);
    return out;
}

Result<text::EncodedTurn> SampleEncoder::oneTurn(const Sample& sample,
                                                 const text::Message& answer) const
{
    auto conversation = conversationOf(sample);
    conversation.messages.push_back(answer);
    ANNEAL_TRY(auto turn, m_encoder.encodeOneTurn(conversation));
    if (m_encoder.chatTemplate().efficientEos)
        turn.response.push_back(m_encoder.eos());
    return turn;
}

Result<EncodedSample> SampleEncoder::pair(const Sample& sample)
{
    ANNEAL_TRY(const auto better, oneTurn(sample, sample.response[0]));
    ANNEAL_TRY(const auto worse, oneTurn(sample, sample.response[1]));
    const auto longest = std::max(better.response.size(), worse.response.size());
    const auto kept = keptLengths(better.prompt.size(), longest, m_cutoff);
    EncodedSample out;
    fill(out.inputIds, out.labels, better.prompt, better.response, kept);
    fill(out.otherIds, out.otherLabels, better.prompt, worse.response, kept);
    if (kept.source < better.prompt.size() || kept.target < longest)
        noteCut(sample, better.prompt.size() + longest);
    return out;
}

Result<EncodedSample> SampleEncoder::tagged(const Sample& sample, const text::Message& klAnswer)
{
    EncodedSample out;
    out.isDesirable = !sample.response[0].content.empty();
    ANNEAL_TRY(const auto own, oneTurn(sample, sample.response[out.isDesirable ? 0 : 1]));
    ANNEAL_TRY(const auto other, oneTurn(sample, klAnswer));
    const auto kept = keptLengths(own.prompt.size(), own.response.size(), m_cutoff);
    fill(out.inputIds, out.labels, own.prompt, own.response, kept);
    fill(out.otherIds, out.otherLabels, other.prompt, other.response,
         keptLengths(other.prompt.size(), other.response.size(), m_cutoff));
    if (kept.source < own.prompt.size() || kept.target < own.response.size())
        noteCut(sample, own.prompt.size() + own.response.size());
    return out;
}

/// The texts of one group of rows, each ended by EOS: one sample each, or blocks of `cutoff` tokens
/// across them. No BOS is put in front: with transformers 5 LLaMA-Factory adds none for any
/// tokenizer.json.
void SampleEncoder::plainTexts(const std::vector<Sample>& group, std::vector<EncodedSample>& out)
{
    const auto& tokenizer = m_encoder.tokenizer();
    const std::string eos = m_encoder.chatTemplate().name == "llama3"
                                ? "<|end_of_text|>"
                                : tokenizer.tokenOf(m_encoder.eos()).value_or("");
    Ids all;
    for (const auto& sample : group) {
        if (sample.prompt.empty())
            continue;
        Ids ids =
            tokenizer.encode(sample.prompt.front().content + eos, {.addSpecialTokens = false});
        if (m_options.packing) {
            all.insert(all.end(), ids.begin(), ids.end());
            continue;
        }
        if (ids.size() > m_cutoff) {
            noteCut(sample, ids.size());
            ids.resize(m_cutoff);
        }
        addText(std::move(ids), sample.row, out);
    }
    for (std::size_t begin = 0; begin + m_cutoff <= all.size(); begin += m_cutoff) {
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(begin);
        addText(Ids(first, first + static_cast<std::ptrdiff_t>(m_cutoff)), group.front().row, out);
    }
    m_textTokens += all.size();
}

void SampleEncoder::addText(Ids ids, std::size_t row, std::vector<EncodedSample>& out) const
{
    EncodedSample sample;
    sample.labels = ids;
    // The language-model collator ignores every pad id, real EOS tokens included where both are the
    // same.
    std::replace(sample.labels.begin(), sample.labels.end(), m_encoder.pad(), kIgnore);
    sample.inputIds = std::move(ids);
    sample.row = row;
    out.push_back(std::move(sample));
}

void SampleEncoder::note(Finding::Kind kind, Finding::Severity severity, const Sample& sample,
                         Notice problem)
{
    if (m_findings.size() < kMaxFindings)
        m_findings.push_back(
            rowFinding(kind, severity, {sample.file, sample.row, sample.line}, std::move(problem)));
}

void SampleEncoder::absorb(SampleEncoder&& other)
{
    const auto room = kMaxFindings - std::min(kMaxFindings, m_findings.size());
    const auto count = std::min(room, other.m_findings.size());
    std::move(other.m_findings.begin(),
              other.m_findings.begin() + static_cast<std::ptrdiff_t>(count),
              std::back_inserter(m_findings));
    m_cutSamples += other.m_cutSamples;
    m_droppedSamples += other.m_droppedSamples;
    m_textTokens += other.m_textTokens;
    m_seen += other.m_seen;
    m_learnsSomething = m_learnsSomething || other.m_learnsSomething;
}

void SampleEncoder::drop(const Sample& sample, Finding::Kind kind, Notice problem)
{
    ++m_droppedSamples;
    note(kind, Finding::Severity::Dropped, sample, std::move(problem));
}

void SampleEncoder::noteCut(const Sample& sample, std::size_t length)
{
    ++m_cutSamples;
    note(Finding::Kind::TooLong, Finding::Severity::Warning, sample,
         notice("row.cut",
                {{"tokens", std::to_string(length)}, {"cutoff", std::to_string(m_cutoff)}}));
}

Result<void> SampleEncoder::checkLearned() const
{
    if (m_learnsSomething || m_seen == 0)
        return {};
    if (m_stage == "pt" && m_options.packing && m_textTokens > 0)
        return fail(ErrorCode::InvalidArgument,
                    "The text has " + std::to_string(m_textTokens) +
                        " tokens, less than one block of cutoff_len (" +
                        std::to_string(m_options.cutoffLen) +
                        "); lower cutoff_len or set packing: false.",
                    {{"key", "cutoff_len"},
                     {"kind", "short_text"},
                     {"tokens", std::to_string(m_textTokens)},
                     {"cutoff", std::to_string(m_options.cutoffLen)}});
    return fail(ErrorCode::InvalidArgument,
                "Nothing is left to learn: no row has an answer within cutoff_len (" +
                    std::to_string(m_options.cutoffLen) + ").",
                {{"key", "cutoff_len"},
                 {"kind", "nothing_learned"},
                 {"cutoff", std::to_string(m_options.cutoffLen)}});
}

} // namespace anneal::data
