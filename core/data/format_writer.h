#pragma once

#include "core/base/json.h"
#include "core/data/dataset.h"

#include <functional>
#include <string>
#include <vector>

namespace anneal::data {

/// A sample of a stage (sft, rm, kto; pt) as a row of a form. The problem ends the sentence "Row 3
/// ..." where the form can't hold it.
[[nodiscard]] tl::expected<Json, Notice> alpacaRow(const Sample& sample, const std::string& stage);
[[nodiscard]] Json shareGptRow(const Sample& sample, const std::string& stage);
/// `callsAsText`: calls of tools and the tools themselves as texts, for files whose rows all have
/// the same fields.
[[nodiscard]] Json openAiRow(const Sample& sample, const std::string& stage,
                             bool callsAsText = false);
[[nodiscard]] tl::expected<Json, Notice> plainRow(const Sample& sample);

/// The entry of dataset_info.json that reads such rows, without the file name.
[[nodiscard]] Json entryFor(const std::string& formatting, const std::string& stage);

/// A row of such with every field it can have, an example of each list and object: what a file
/// stored by column needs to know. Calls of tools are texts.
[[nodiscard]] Json exampleRow(const std::string& formatting, const std::string& stage);

/// A row of comma-separated values with a line break. Fails for what cells can't hold.
[[nodiscard]] tl::expected<std::string, Notice> csvLine(const Json& row,
                                                        const std::vector<std::string>& columns);

} // namespace anneal::data
