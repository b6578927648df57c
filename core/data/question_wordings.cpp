#include "core/data/question_wordings.h"

#include "core/base/json.h"
#include "core/base/resource.h"
#include "core/base/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace anneal::data {
namespace {

struct Family {
    std::string about, language;
    std::vector<std::string> asked;      ///< taken as other wordings
    std::set<std::u32string> recognised; ///< letters of `asked` and of what is only recognised
    std::set<std::u32string> kept;       ///< letters of what the check asks
};

} // namespace

std::u32string questionLetters(std::string_view question)
{
    std::u32string kept;
    for (auto c : toUtf32(question)) {
        if (c >= U'A' && c <= U'Z')
            c += U'a' - U'A';
        const bool isAscii = c < 0x80,
                   isLetter = (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
        const bool isMark = (c >= 0x2000 && c < 0x2070) || (c >= 0x3000 && c < 0x3040) ||
                            (c >= 0xFF00 && c < 0xFF10) || (c >= 0xFF1A && c < 0xFF21);
        if (isAscii ? isLetter : !isMark)
            kept += c;
    }
    return kept;
}

namespace {

Result<std::vector<Family>> families(Wordings which)
{
    constexpr std::string_view kFile = "data/identity_questions.json";
    const auto bytes = resource(kFile);
    if (!bytes)
        return fail(ErrorCode::Internal, "The built-in identity questions are missing.");
    ANNEAL_TRY(const auto json, parseJson(*bytes, std::string(kFile)));
    std::vector<Family> all;
    for (const auto& entry : json) {
        auto& family = all.emplace_back();
        family.about = entry.at("about").get<std::string>();
        family.language = entry.at("language").get<std::string>();
        family.asked = entry.at("questions").get<std::vector<std::string>>();
        for (const auto& question : entry.at("only_recognised"))
            family.kept.insert(questionLetters(question.get<std::string>()));
        if (which == Wordings::Offered) {
            const auto more = entry.at("more").get<std::vector<std::string>>();
            family.asked.insert(family.asked.end(), more.begin(), more.end());
        }
        family.recognised = family.kept;
        for (const auto& question : family.asked)
            family.recognised.insert(questionLetters(question));
    }
    return all;
}

// Who somebody is and what the name is are answered alike where only one of them is in the data.
std::string nearest(const std::string& about)
{
    return about == "who" ? "name" : about == "name" ? "who" : "";
}

// Length of the longest common subsequence over that of the longer text.
double likeness(const std::u32string& a, const std::u32string& b)
{
    std::vector<std::size_t> lengths(b.size() + 1);
    for (const auto c : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto above = lengths[j + 1];
            lengths[j + 1] = c == b[j] ? diagonal + 1 : std::max(above, lengths[j]);
            diagonal = above;
        }
    }
    return static_cast<double>(lengths.back()) /
           static_cast<double>(std::max<std::size_t>({a.size(), b.size(), 1}));
}

} // namespace

Result<std::vector<std::vector<std::string>>>
otherWordings(const std::vector<std::string>& questions, Wordings which)
{
    ANNEAL_TRY(const auto known, families(which));
    std::vector<std::u32string> own;
    std::vector<const Family*> familyOf;
    std::set<std::pair<std::string, std::string>> present; // about and language
    for (const auto& question : questions) {
        own.push_back(questionLetters(question));
        const auto found = std::find_if(known.begin(), known.end(), [&](const Family& family) {
            return family.recognised.contains(own.back());
        });
        familyOf.push_back(found == known.end() ? nullptr : &*found);
        if (familyOf.back())
            present.emplace(found->about, found->language);
    }
    const std::set<std::u32string> asked(own.begin(), own.end());
    std::vector<std::vector<std::string>> result(questions.size());
    for (const auto& family : known) {
        // Rows of this kind; where there are none, those of the nearest kind.
        const bool isOrphan = !present.contains({family.about, family.language});
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            if (familyOf[i] && familyOf[i]->language == family.language &&
                (familyOf[i] == &family ||
                 (isOrphan && nearest(family.about) == familyOf[i]->about)))
                rows.push_back(i);
        }
        for (const auto& wording : family.asked) {
            const auto text = questionLetters(wording);
            if (rows.empty() || asked.contains(text))
                continue;
            const auto closest = std::max_element(rows.begin(), rows.end(), [&](auto a, auto b) {
                return likeness(own[a], text) < likeness(own[b], text);
            });
            result[*closest].push_back(wording);
        }
    }
    return result;
}

Result<std::set<std::u32string>> questionsOfTheCheck()
{
    ANNEAL_TRY(const auto known, families(Wordings::Varied));
    std::set<std::u32string> letters;
    for (const auto& family : known)
        letters.insert(family.kept.begin(), family.kept.end());
    return letters;
}

} // namespace anneal::data
