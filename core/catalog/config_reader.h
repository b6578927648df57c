#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace anneal::catalog {

/// Typed, range-checked access to a config.json; errors name file and key. A key that is absent or
/// null counts as not set.
class ConfigReader final {
public:
    ConfigReader(std::filesystem::path file, const Json& object);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool has(const std::string& key) const;
    [[nodiscard]] bool isNull(const std::string& key) const; ///< there, and null

    /// A size: an integer from 1 to 2^31. Required, or with a default.
    [[nodiscard]] Result<std::int64_t> size(const std::string& key) const;
    [[nodiscard]] Result<std::int64_t> size(const std::string& key,
                                            std::int64_t defaultValue) const;

    /// A size where null means none (0), and an absent key the default.
    [[nodiscard]] Result<std::int64_t> optionalSize(const std::string& key,
                                                    std::int64_t whenAbsent) const;

    /// An integer from 0 to 2^31.
    [[nodiscard]] Result<std::int64_t> count(const std::string& key,
                                             std::int64_t defaultValue) const;

    /// A finite number above 0.
    [[nodiscard]] Result<double> positive(const std::string& key) const;
    [[nodiscard]] Result<double> positive(const std::string& key, double defaultValue) const;

    /// Any finite number.
    [[nodiscard]] Result<double> number(const std::string& key, double defaultValue) const;

    /// A number above 0 where null means none (0), and an absent key the default.
    [[nodiscard]] Result<double> optionalPositive(const std::string& key, double whenAbsent) const;

    /// Finite numbers above 0; required.
    [[nodiscard]] Result<std::vector<double>> positives(const std::string& key) const;

    /// Texts; nullopt when not set.
    [[nodiscard]] Result<std::optional<std::vector<std::string>>>
    texts(const std::string& key) const;

    /// Numbers or truth values as flags: 0 and false are false; nullopt when not set.
    [[nodiscard]] Result<std::optional<std::vector<bool>>> flags(const std::string& key) const;

    [[nodiscard]] Result<bool> flag(const std::string& key, bool defaultValue) const;
    [[nodiscard]] Result<std::string> text(const std::string& key,
                                           const std::string& defaultValue) const;

    /// One token id, a list of ids, or nothing.
    [[nodiscard]] Result<std::vector<std::int64_t>> tokenIds(const std::string& key) const;

    /// The object below `key`; nullopt when not set.
    [[nodiscard]] Result<std::optional<ConfigReader>> object(const std::string& key) const;

    [[nodiscard]] tl::unexpected<Error> wrong(const std::string& key,
                                              const std::string& what) const;
    [[nodiscard]] tl::unexpected<Error> unsupported(const std::string& key,
                                                    const std::string& what) const;

private:
    [[nodiscard]] const Json* find(const std::string& key) const;

    std::filesystem::path m_file;
    const Json* m_object;
};

} // namespace anneal::catalog
