#pragma once

#include "core/data/conversion.h"

#include <nlohmann/json.hpp>

/// What the conversions of the different forms share.
namespace anneal::data {

[[nodiscard]] inline Converted dropped(Finding::Kind kind, Notice message)
{
    return {{}, kind, std::move(message)};
}

/// A field of a row; null counts as absent.
[[nodiscard]] const Json* findField(const Json& row, const std::string& key);
[[nodiscard]] std::string textOf(const Json* field); ///< "" when it is no text
/// Tools may stand as JSON instead of as a text that holds JSON; an empty list is `emptyList`.
[[nodiscard]] std::string toolsOf(const Json* field, const char* emptyList);

/// Puts the answer of a KTO row in its place: first when it is a good one.
void addTagged(Sample& sample, text::Message answer, bool isGood);

/// The column of pictures, films or sounds that the row has something in; "" = none.
[[nodiscard]] std::string mediaIn(const Json& row, const Columns& columns);

/// sharegpt and openai.
[[nodiscard]] Converted convertMessages(const Json& row, const DatasetSpec& spec, bool forTraining);

} // namespace anneal::data
