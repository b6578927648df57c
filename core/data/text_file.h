#pragma once

#include "core/base/error.h"
#include "core/base/mapped_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace anneal::data {

/// A text file in UTF-8, whatever it was written in. A file that is UTF-8 already is mapped, not
/// copied. Cheap to move; the text lives as long as the object.
class TextFile final {
public:
    /// UTF-8 with or without a byte-order mark, UTF-16 with one, or GBK (what Chinese Windows
    /// programs write): taken when every byte fits and it is not valid UTF-8. Fails with NotFound,
    /// Io, or Format (file, byte).
    [[nodiscard]] static Result<TextFile> open(const std::filesystem::path& file);

    [[nodiscard]] std::string_view text() const;
    [[nodiscard]] const std::string& encoding() const
    {
        return m_encoding;
    }                                                        ///< "UTF-8", "UTF-16" or "GBK"
    [[nodiscard]] bool hasMark() const { return m_hasMark; } ///< began with a byte-order mark

private:
    std::optional<MappedFile> m_mapped;
    std::string m_converted;
    std::string m_encoding = "UTF-8";
    bool m_hasMark = false;
};

} // namespace anneal::data
