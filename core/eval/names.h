#pragma once

#include <string>
#include <vector>

namespace anneal::eval {

/// Question and answer of one row.
struct RowText {
    std::u32string question, answer;
};

/// Names in Chinese text: what follows an introduction (我叫, 名字是), then places by their ending
/// (咖啡厅, 学院), then what most answers share.
[[nodiscard]] std::vector<std::u32string> chineseNames(const std::vector<RowText>& rows);

/// Names in English text: capitalised words after an introduction (I'm, my name is), or inside
/// sentences of several rows.
[[nodiscard]] std::vector<std::u32string> englishNames(const std::vector<RowText>& rows);

} // namespace anneal::eval
