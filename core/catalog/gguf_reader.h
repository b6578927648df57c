#pragma once

#include "core/base/error.h"
#include "core/files/gguf.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anneal::catalog {

/// Typed, range-checked access to a GGUF's metadata below "<architecture>."; errors name file and
/// key.
class GgufReader final {
public:
    GgufReader(const files::GgufFile& file, const std::string& architecture);

    [[nodiscard]] const files::GgufFile& file() const { return m_file; }
    [[nodiscard]] bool has(const std::string& key) const;
    [[nodiscard]] const std::string* text(const std::string& key) const; ///< nullptr when not there

    /// An integer from 1 to 2^31. Required, or with a default.
    [[nodiscard]] Result<std::int64_t> size(const std::string& key,
                                            std::optional<std::int64_t> defaultValue = {}) const;

    /// The same, where 0 means none.
    [[nodiscard]] Result<std::int64_t> count(const std::string& key,
                                             std::int64_t defaultValue) const;

    /// A list of flags, also where they are written as numbers; nullopt when there is none.
    [[nodiscard]] std::optional<std::vector<bool>> flags(const std::string& key) const;

    /// A finite number above 0, as the decimal that its author wrote.
    [[nodiscard]] Result<double> positive(const std::string& key, double defaultValue) const;

    [[nodiscard]] tl::unexpected<Error> wrong(const std::string& key,
                                              const std::string& what) const;
    [[nodiscard]] tl::unexpected<Error> unsupported(const std::string& key,
                                                    const std::string& what) const;

private:
    const files::GgufFile& m_file;
    std::string m_prefix;
};

} // namespace anneal::catalog
