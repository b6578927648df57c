#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/report/probe_report.h"

#include <string>
#include <vector>

namespace anneal::eval {

/// What the did-it-work check asks: training questions, questions of held-out rows, rewordings, and
/// general questions that must not get worse.
struct ProbeSet {
    struct Question {
        report::ProbeKind kind;
        std::string text;
        std::string expected; ///< the row's answer of a training or held-out question; the accepted
                              ///< words of a general one ("Paris|巴黎"), "" else
        std::string system;   ///< the row's system text, "" = none
    };
    std::vector<Question> questions;
    std::vector<std::string> names; ///< character, place: what a right rewording has to mention
};

/// From the training rows up to ten, from the held-out rows up to twenty, both spread evenly;
/// rewordings of who it is in the rows' language(s), unless `goal` (setting preset) is about
/// something else; and the built-in general questions. No rewording or general question is a
/// training question.
[[nodiscard]] ProbeSet makeProbeSet(const std::vector<data::Sample>& rows,
                                    const std::vector<data::Sample>& heldOut = {},
                                    const std::string& goal = "identity");

/// Share of the shorter text that stands in the other in order: longest common subsequence of code
/// points / shorter length, 0 to 1.
[[nodiscard]] double inOrderShare(const std::string& a, const std::string& b);

/// A training question is right at repeats(), a held-out one at saysTheSame(). A rewording is right
/// when it names the character or the place and readsAsSentence(). A general question is right when
/// one of the accepted words occurs.
[[nodiscard]] bool judge(const ProbeSet::Question& question, const std::string& answer,
                         const std::vector<std::string>& names);

/// Whether an answer is the row's own, perhaps cut: inOrderShare >= 0.7; half of the words in order
/// too, because a long answer holds most letters of any short one; half of the content words of as
/// much of the row as the answer is long; no number that the row does not have; and not one word
/// alone.
[[nodiscard]] bool repeats(const std::string& answer, const std::string& expected);

/// Whether an answer in other words tells what `expected` tells: every number of it occurs, and of
/// its content words (all but the usual small ones; pairs of characters in Chinese) at least six in
/// ten, all of them where there are no more than two; and the answer is not a loop or broken text.
[[nodiscard]] bool saysTheSame(const std::string& answer, const std::string& expected);

/// Valid text of at least three words (or Chinese characters) that ends or is long, without a loop
/// of repeated words and without marks of the chat template.
[[nodiscard]] bool readsAsSentence(const std::string& text);

/// True when `name` stands in `text`: as a whole word in alphabetic scripts, upper and lower case
/// alike.
[[nodiscard]] bool mentions(const std::string& text, const std::string& name);

/// Names that most answers share and ordinary text does not: "小肥肠", "喵喵咖啡厅", "Biscuit".
[[nodiscard]] std::vector<std::string> characterNames(const std::vector<data::Sample>& rows);

} // namespace anneal::eval
