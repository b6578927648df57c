#pragma once

#include "core/data/dataset.h"
#include "core/data/row_set.h"

#include <functional>
#include <optional>

namespace anneal::data {

/// Stage of rows that are to be answered instead of learned: inputIds is the prompt, labels the
/// expected answer (so of another length), each cut as LLaMA-Factory's unsupervised processor cuts
/// them. A row without an answer keeps its question.
inline constexpr const char* kPredictStage = "predict";

/// Turns rows into what training sees, one group of preprocessing_batch_size rows at a time: packs,
/// blocks of plain text and the pairing of KTO rows stay inside a group (data_formats.md sections 4
/// to 6). Keeps what it has to tell. One thread.
class SampleEncoder final {
public:
    /// The references must outlive the object.
    SampleEncoder(const text::ChatEncoder& encoder, const config::DataOptions& options,
                  const std::string& stage);

    /// Encodes one group. Fails with Format or InvalidArgument (row and message) for tool calls and
    /// tools that can't be written.
    [[nodiscard]] Result<std::vector<EncodedSample>> encode(const std::vector<Sample>& group);

    void note(Finding::Kind kind, Finding::Severity severity, const Sample& sample, Notice problem);

    /// Takes over what another one has counted and has to tell, as if it had encoded those groups.
    void absorb(SampleEncoder&& other);

    [[nodiscard]] std::vector<Finding>& findings() { return m_findings; }
    [[nodiscard]] std::size_t cutSamples() const { return m_cutSamples; }
    [[nodiscard]] std::size_t droppedSamples() const { return m_droppedSamples; }
    /// Fails with InvalidArgument when nothing of what was encoded is learned.
    [[nodiscard]] Result<void> checkLearned() const;

private:
    using Ids = std::vector<text::TokenId>;
    [[nodiscard]] Result<void> answers(const std::vector<Sample>& group,
                                       std::vector<EncodedSample>& out);
    [[nodiscard]] Result<EncodedSample> conversation(const Sample& sample);
    [[nodiscard]] EncodedSample joined(std::vector<text::EncodedTurn>& turns, const Sample& sample);
    [[nodiscard]] Result<EncodedSample> pair(const Sample& sample);
    [[nodiscard]] Result<EncodedSample> question(const Sample& sample);
    [[nodiscard]] Result<EncodedSample> tagged(const Sample& sample, const text::Message& klAnswer);
    [[nodiscard]] Result<text::EncodedTurn> oneTurn(const Sample& sample,
                                                    const text::Message& answer) const;
    void plainTexts(const std::vector<Sample>& group, std::vector<EncodedSample>& out);
    void addText(Ids ids, std::size_t row, std::vector<EncodedSample>& out) const;
    void drop(const Sample& sample, Finding::Kind kind, Notice problem);
    void noteCut(const Sample& sample, std::size_t length);

    const text::ChatEncoder& m_encoder;
    const config::DataOptions& m_options;
    std::string m_stage;
    std::size_t m_cutoff;
    std::vector<Finding> m_findings;
    std::size_t m_cutSamples = 0, m_droppedSamples = 0, m_textTokens = 0, m_seen = 0;
    bool m_learnsSomething = false;
};

/// What became of all rows of a set.
struct EncodingCounts {
    std::size_t read = 0;                ///< rows
    std::size_t dropped = 0;             ///< rows that can't be used
    std::size_t cut = 0;                 ///< rows cut at cutoff_len, or that lost turns
    std::vector<Finding> findings;       ///< the first 10,000
    std::optional<Error> nothingLearned; ///< there were rows, but nothing in them is learned
};

/// Reads and encodes the rows `order` of `rows` on all cores, group by group, so that memory holds
/// a few groups, and hands each group to `take` in order and on this thread (false: stop). Fails
/// with what reading and encoding fail with; that nothing is learned is for the caller to judge.
[[nodiscard]] Result<EncodingCounts>
encodeRows(const RowSet& rows, const std::vector<std::size_t>& order,
           const text::ChatEncoder& encoder, const config::DataOptions& options,
           const std::string& stage, const std::function<bool(std::vector<EncodedSample>&&)>& take);

} // namespace anneal::data
