#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace anneal::data {

/// A text file in UTF-8, whatever it was written in.
struct TextFile {
    std::string text;     ///< UTF-8 without a byte-order mark
    std::string encoding; ///< "UTF-8", "UTF-16" or "GBK"
};

/// UTF-8 with or without a byte-order mark, UTF-16 with one, or GBK (what Chinese Windows programs
/// write): taken when every byte fits and it is not valid UTF-8. Fails with NotFound, Io, or Format
/// (file, byte).
[[nodiscard]] Result<TextFile> readTextFile(const std::filesystem::path& file);

} // namespace anneal::data
