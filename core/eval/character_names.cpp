#include "core/eval/names.h"
#include "core/eval/probe.h"
#include "core/eval/text_units.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace anneal::eval {

std::vector<std::string> characterNames(const std::vector<data::Sample>& rows)
{
    constexpr std::size_t kMostRows = 500; // names of an identity show in far fewer
    std::vector<RowText> chinese, english;
    for (const auto& row : rows) {
        if (row.prompt.empty() || row.response.empty() ||
            chinese.size() + english.size() >= kMostRows)
            continue;
        RowText text{toUtf32(row.prompt.back().content), toUtf32(row.response.front().content)};
        const auto cjk = std::count_if(text.answer.begin(), text.answer.end(), isCjk);
        (cjk > 0 ? chinese : english).push_back(std::move(text));
    }
    std::vector<std::string> names;
    for (const auto& found : {chineseNames(chinese), englishNames(english)}) {
        for (const auto& name : found) {
            auto text = fromUtf32(name);
            if (std::find(names.begin(), names.end(), text) == names.end())
                names.push_back(std::move(text));
        }
    }
    return names;
}

} // namespace anneal::eval
