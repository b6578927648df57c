#pragma once

#include "core/base/json.h"

namespace anneal::data {

/// As parseJson(), but a number whose text a double does not give back ("1.50", "1e5", thirty
/// digits) is kept as a binary value of its text, which toPythonJson() writes as it stands: an
/// editor must not change what nobody touched.
[[nodiscard]] Result<Json> parseExactJson(std::string_view text, const std::string& fileName,
                                          std::size_t firstLine = 1);

/// Makes plain numbers of such, as training reads them.
void makeNumbersPlain(Json& value);

} // namespace anneal::data
