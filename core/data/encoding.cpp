#include "core/base/utf8.h"
#include "core/data/dataset.h"
#include "core/data/packing.h"

#include <algorithm>

namespace anneal::data {
namespace {

using Ids = std::vector<text::TokenId>;

constexpr std::size_t kMaxFindings = 10'000;

class Encoding final {
public:
    Encoding(const text::ChatEncoder& encoder, const config::DataOptions& options,
             EncodedDataset& out)
        : m_encoder(encoder)
        , m_options(options)
        , m_cutoff(static_cast<std::size_t>(std::max<std::int64_t>(1, options.cutoffLen)))
        , m_out(out)
    {
    }

    /// Question and answer rows: labels where an answer is learned.
    Result<EncodedSample> conversation(const Sample& sample)
    {
        text::Conversation conversation;
        conversation.system = sample.system.empty() ? m_options.defaultSystem : sample.system;
        conversation.tools = sample.tools;
        conversation.messages = sample.prompt;
        conversation.messages.insert(conversation.messages.end(), sample.response.begin(),
                                     sample.response.end());
        ANNEAL_TRY(auto turns, m_encoder.encodeMultiTurn(conversation, m_options.maskHistory));
        EncodedSample out = joined(turns, sample);
        out.row = sample.row;
        return out;
    }

    /// The texts of one batch of rows, each ended by EOS: one sample each, or blocks of `cutoff`
    /// tokens across them. No BOS is put in front: with transformers 5 LLaMA-Factory adds none for
    /// any tokenizer.json.
    void plainTexts(const std::vector<const Sample*>& batch)
    {
        const auto& tokenizer = m_encoder.tokenizer();
        const std::string eos = m_encoder.chatTemplate().name == "llama3"
                                    ? "<|end_of_text|>"
                                    : tokenizer.tokenOf(m_encoder.eos()).value_or("");
        Ids all;
        for (const auto* sample : batch) {
            Ids ids =
                tokenizer.encode(sample->prompt.front().content + eos, {.addSpecialTokens = false});
            if (m_options.packing) {
                all.insert(all.end(), ids.begin(), ids.end());
                continue;
            }
            if (ids.size() > m_cutoff) {
                noteCut(*sample, ids.size());
                ids.resize(m_cutoff);
            }
            addText(std::move(ids), sample->row);
        }
        for (std::size_t begin = 0; begin + m_cutoff <= all.size(); begin += m_cutoff) {
            const auto first = all.begin() + static_cast<std::ptrdiff_t>(begin);
            addText(Ids(first, first + static_cast<std::ptrdiff_t>(m_cutoff)), batch.front()->row);
        }
        m_textTokens += all.size();
    }

    void note(Finding::Kind kind, Finding::Severity severity, const Sample& sample,
              const std::string& message)
    {
        if (m_out.findings.size() >= kMaxFindings)
            return;
        const auto file = sample.file ? *sample.file : std::filesystem::path();
        const std::string place = sample.file ? toUtf8(file.filename()) + ", line " +
                                                    std::to_string(sample.line) + ": row "
                                              : "Row ";
        m_out.findings.push_back({kind, severity, file, sample.row, sample.line,
                                  place + std::to_string(sample.row + 1) + " " + message});
    }

    [[nodiscard]] std::size_t textTokens() const { return m_textTokens; }

private:
    /// Cuts and labels the turns (data_formats.md sections 4 and 5).
    EncodedSample joined(std::vector<text::EncodedTurn>& turns, const Sample& sample)
    {
        const bool efficientEos = m_encoder.chatTemplate().efficientEos;
        const bool backwards =
            m_options.maskHistory; // the last turn comes first and is the only one learned
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
            const auto kept =
                keptLengths(turn.prompt.size(), turn.response.size(), m_cutoff - used);
            used += kept.source + kept.target;
            EncodedSample part;
            part.inputIds.assign(turn.prompt.begin(),
                                 turn.prompt.begin() + static_cast<std::ptrdiff_t>(kept.source));
            if (m_options.trainOnPrompt)
                part.labels = part.inputIds;
            else
                part.labels.assign(kept.source, kIgnore);
            // The EOS that ends the turn before is the first prompt token of templates that leave
            // it out of the answer.
            if (efficientEos && taken != 0 && !m_options.trainOnPrompt && kept.source > 0)
                part.labels.front() = m_encoder.eos();
            const auto answer = turn.response.begin();
            const auto answerEnd = answer + static_cast<std::ptrdiff_t>(kept.target);
            part.inputIds.insert(part.inputIds.end(), answer, answerEnd);
            if (m_options.maskHistory && taken != 0)
                part.labels.resize(part.inputIds.size(), kIgnore);
            else
                part.labels.insert(part.labels.end(), answer, answerEnd);
            parts.push_back(std::move(part));
        }
        if (backwards)
            std::reverse(parts.begin(), parts.end());
        EncodedSample out;
        for (const auto& part : parts) {
            out.inputIds.insert(out.inputIds.end(), part.inputIds.begin(), part.inputIds.end());
            out.labels.insert(out.labels.end(), part.labels.begin(), part.labels.end());
        }
        if (efficientEos) {
            out.inputIds.push_back(m_encoder.eos());
            out.labels.push_back(m_encoder.eos());
        }
        if (taken < turns.size() || used < wanted)
            noteCut(sample, wanted);
        return out;
    }

    void addText(Ids ids, std::size_t row)
    {
        EncodedSample out;
        out.labels = ids;
        // The language-model collator ignores every pad id, real EOS tokens included where both are
        // the same.
        std::replace(out.labels.begin(), out.labels.end(), m_encoder.pad(), kIgnore);
        out.inputIds = std::move(ids);
        out.row = row;
        m_out.samples.push_back(std::move(out));
    }

    void noteCut(const Sample& sample, std::size_t length)
    {
        ++m_out.cutSamples;
        note(Finding::Kind::TooLong, Finding::Severity::Warning, sample,
             "has " + std::to_string(length) + " tokens and was cut to " +
                 std::to_string(m_cutoff) + "; raise cutoff_len to keep it whole.");
    }

    const text::ChatEncoder& m_encoder;
    const config::DataOptions& m_options;
    std::size_t m_cutoff;
    EncodedDataset& m_out;
    std::size_t m_textTokens = 0;
};

Result<void> encodeBatch(const std::vector<const Sample*>& batch, Encoding& encoding,
                         const text::ChatEncoder& encoder, const config::DataOptions& options,
                         EncodedDataset& out)
{
    const bool packs = options.packing;
    const auto cutoff = static_cast<std::size_t>(std::max<std::int64_t>(1, options.cutoffLen));
    std::vector<EncodedSample> encoded;
    for (const auto* sample : batch) {
        if (!sample->inputIds.empty()) {
            encoded.push_back({sample->inputIds, sample->labels, {}, sample->row});
            continue;
        }
        if (sample->prompt.size() % 2 != 1 || sample->response.size() != 1) {
            encoding.note(Finding::Kind::WrongOrder, Finding::Severity::Dropped, *sample,
                          "is left out: it is not a question with one answer.");
            continue;
        }
        ANNEAL_TRY(auto one, encoding.conversation(*sample));
        if (packs && one.inputIds.size() > cutoff) {
            encoding.note(Finding::Kind::TooLong, Finding::Severity::Dropped, *sample,
                          "is left out: with its end token it is longer than cutoff_len.");
            continue;
        }
        encoded.push_back(std::move(one));
    }
    if (packs)
        encoded = packSamples(encoded, cutoff, encoder.pad());
    std::move(encoded.begin(), encoded.end(), std::back_inserter(out.samples));
    return {};
}

} // namespace

Result<EncodedDataset> encode(const std::vector<Sample>& samples, const text::ChatEncoder& encoder,
                              const config::DataOptions& options, const std::string& stage)
{
    EncodedDataset out;
    Encoding encoding(encoder, options, out);
    const auto batchSize =
        static_cast<std::size_t>(std::max<std::int64_t>(1, options.preprocessingBatchSize));
    for (std::size_t begin = 0; begin < samples.size(); begin += batchSize) {
        std::vector<const Sample*> batch;
        for (std::size_t i = begin; i < std::min(begin + batchSize, samples.size()); ++i)
            batch.push_back(&samples[i]);
        const bool isPlainText = stage == "pt" && batch.front()->inputIds.empty();
        if (isPlainText)
            encoding.plainTexts(batch);
        else
            ANNEAL_CHECK(encodeBatch(batch, encoding, encoder, options, out));
    }
    const bool learnsSomething =
        std::any_of(out.samples.begin(), out.samples.end(), [](const EncodedSample& sample) {
            return std::any_of(sample.labels.begin(), sample.labels.end(),
                               [](text::TokenId label) { return label != kIgnore; });
        });
    if (!learnsSomething && !samples.empty()) {
        if (stage == "pt" && options.packing && encoding.textTokens() > 0)
            return fail(ErrorCode::InvalidArgument,
                        "The text has " + std::to_string(encoding.textTokens()) +
                            " tokens, less than one block of cutoff_len (" +
                            std::to_string(options.cutoffLen) +
                            "); lower cutoff_len or set packing: false.",
                        {{"key", "cutoff_len"}});
        return fail(ErrorCode::InvalidArgument,
                    "Nothing is left to learn: no row has an answer within cutoff_len (" +
                        std::to_string(options.cutoffLen) + ").",
                    {{"key", "cutoff_len"}});
    }
    return out;
}

} // namespace anneal::data
