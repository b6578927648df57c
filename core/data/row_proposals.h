#pragma once

#include "core/data/identity_rows.h"
#include "core/jobs/job.h"

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

namespace anneal::data {

/// "More rows like these": a row's question asked in another way. The row's answer belongs to it
/// too. Only the user makes a row of it.
struct RowProposal {
    std::size_t row = 0; ///< it comes from
    std::string question;
    [[nodiscard]] bool operator==(const RowProposal&) const = default;
};

/// What is wanted.
struct ProposalWish {
    IdentityRows rows;               ///< the whole set
    std::vector<std::size_t> chosen; ///< of these rows; empty: of all
    std::size_t most = 5;
    std::vector<std::string> open; ///< proposed before and not decided on
};

/// What became of a wish.
struct ProposalCount {
    std::size_t found = 0;
    std::size_t asked = 0;   ///< times that a model answered
    std::size_t unfit = 0;   ///< lines that are no rewording
    std::size_t known = 0;   ///< that the set has, or that were proposed before
    std::size_t ofCheck = 0; ///< that the did-it-work check asks
};

/// Lets through what is neither a question of the set, nor proposed, nor one of the did-it-work
/// check's: a rewording that is trained on proves nothing. Texts that differ in marks and case
/// alone are the same question.
class NewQuestions final {
public:
    /// Reads every row; a stopped one knows those that were read. Fails with Internal when the
    /// built-in list is missing.
    [[nodiscard]] static Result<NewQuestions> create(const ProposalWish& wish,
                                                     jobs::JobContext& context);

    /// True when it is new, once; else `count` says why not.
    [[nodiscard]] bool take(const std::string& question, ProposalCount& count);

private:
    std::unordered_set<std::string> m_known, m_ofCheck; ///< letters
};

using OnProposal = std::function<void(const RowProposal&)>;

/// From the built-in wordings, a question of each row in turn. A wording goes to the row of the
/// set that it is most like, and is left out where that one is not among the chosen. Fails with
/// Internal, or Cancelled.
[[nodiscard]] Result<ProposalCount>
proposeFromBank(const ProposalWish& wish, const OnProposal& proposed, jobs::JobContext& context);

/// One request to a model, with an example that a small one can follow.
struct VariationPrompt {
    std::string system, exampleQuestion, exampleAnswer, question;
    std::size_t maxTokens = 0; ///< that the answer may need
};

/// The model's answer as it is. Fails as the model does.
using AskModel = std::function<Result<std::string>(const VariationPrompt&, jobs::JobContext&)>;

/// `row` is asked about now; so many of the wish were found.
using OnAsking = std::function<void(std::size_t row, std::size_t found)>;

/// From a model that is asked about each row in turn, a row again only where others gave too
/// little, and three times at most. Fails as the model does, or with Cancelled; what was proposed
/// until then stands.
[[nodiscard]] Result<ProposalCount> proposeFromModel(const ProposalWish& wish, const AskModel& ask,
                                                     const OnProposal& proposed,
                                                     const OnAsking& asking,
                                                     jobs::JobContext& context);

} // namespace anneal::data
