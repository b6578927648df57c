#pragma once

#include "core/base/json.h"

#include <cstdint>
#include <string>

namespace arrow {
class Array;
}

namespace anneal::columnar {

/// The value of an Arrow array at a place as JSON: lists as arrays, structs as objects, maps as
/// lists of pairs, texts as they are; dates, decimals and the like as Arrow writes them. Throws
/// std::runtime_error for bytes that are no UTF-8 text and for nesting deeper than 64.
[[nodiscard]] Json toJson(const arrow::Array& array, std::int64_t index, int depth = 0);

} // namespace anneal::columnar
