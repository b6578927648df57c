#pragma once

#include "core/base/error.h"
#include "core/base/mapped_file.h"
#include "core/files/dtype.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace anneal::files {

/// A metadata value; integers are widened, arrays hold one type.
using GgufValue = std::variant<std::int64_t, std::uint64_t, double, bool, std::string, std::vector<std::int64_t>,
                               std::vector<double>, std::vector<bool>, std::vector<std::string>>;

/// A GGUF file (versions 2 and 3, little endian), memory-mapped; counts, lengths, offsets and shapes are all checked against the
/// file's size before open() returns. Source: ggml's docs/gguf.md.
class GgufFile final {
public:
    /// Fails with NotFound, Io, Format (names file and byte, key or tensor), or Unsupported (version, tensor type by name).
    [[nodiscard]] static Result<GgufFile> open(const std::filesystem::path& path);

    [[nodiscard]] const std::map<std::string, GgufValue>& metadata() const { return m_metadata; }
    [[nodiscard]] const std::map<std::string, TensorView>& tensors() const { return m_tensors; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_file.path(); }

    /// A metadata value by key and type (integers convert when they fit); nullptr / nullopt when absent or of another kind.
    [[nodiscard]] std::optional<std::int64_t> integer(const std::string& key) const;
    [[nodiscard]] std::optional<double> number(const std::string& key) const;
    [[nodiscard]] std::optional<bool> flag(const std::string& key) const;
    [[nodiscard]] const std::string* text(const std::string& key) const;
    [[nodiscard]] const std::vector<std::string>* texts(const std::string& key) const;
    [[nodiscard]] const std::vector<std::int64_t>* integers(const std::string& key) const;
    [[nodiscard]] const std::vector<double>* numbers(const std::string& key) const;

private:
    MappedFile m_file;
    std::map<std::string, GgufValue> m_metadata;
    std::map<std::string, TensorView> m_tensors;
};

} // namespace anneal::files
