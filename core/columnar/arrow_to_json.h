#pragma once

#include "core/base/json.h"

#include <cstdint>
#include <string_view>

namespace arrow {
class Array;
}

namespace anneal::columnar {

/// The value of an Arrow array at a place as JSON: lists as arrays, structs as objects, maps as
/// lists of pairs, texts as they are; dates, decimals and the like as Arrow writes them. `room`:
/// bytes that the row may still take, because a dictionary or a list of nulls can stand for any
/// number of them. Throws std::runtime_error for bytes that are no UTF-8 text, nesting deeper than
/// 64, too little room and types that no data set has (unions, runs).
[[nodiscard]] Json toJson(const arrow::Array& array, std::int64_t index, std::size_t& room,
                          int depth = 0);

/// Throws std::runtime_error.
void requireUtf8(std::string_view text);

} // namespace anneal::columnar
