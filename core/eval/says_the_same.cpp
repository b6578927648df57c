#include "core/eval/content.h"
#include "core/eval/probe.h"
#include "core/eval/text_units.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

namespace anneal::eval {
namespace {

constexpr double kContentShare = 0.6;
constexpr std::size_t kFewWords = 2; ///< so few must all be there

} // namespace

bool saysTheSame(const std::string& answer, const std::string& expected)
{
    const auto wanted = contentOf(expected), given = contentOf(answer);
    if (wanted.words.empty() && wanted.numbers.empty())
        return mentions(answer, trimmed(expected));
    if (shared(wanted.numbers, given.numbers) < wanted.numbers.size())
        return false;
    const auto found = shared(wanted.words, given.words);
    const bool enough = wanted.words.size() <= kFewWords
                            ? found == wanted.words.size()
                            : static_cast<double>(found) >=
                                  kContentShare * static_cast<double>(wanted.words.size());
    // A short answer need not be a sentence; a long one must not be a heap of words.
    const auto lengthOf = [](const std::string& text) {
        return units(toUtf32(trimmed(text))).size();
    };
    return enough && (lengthOf(answer) <= lengthOf(expected) + 4 || readsAsSentence(answer));
}

} // namespace anneal::eval
