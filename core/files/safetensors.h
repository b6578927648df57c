#pragma once

#include "core/base/error.h"
#include "core/base/mapped_file.h"
#include "core/files/dtype.h"

#include <functional>
#include <map>
#include <span>
#include <string>

namespace anneal::files {

/// A safetensors file, memory-mapped. Every offset and shape of the header is checked before open() returns: within the file,
/// not overlapping, product of the shape times the type's size equal to the bytes.
/// Source: https://github.com/huggingface/safetensors (format section of its README).
class SafetensorsFile final {
public:
    /// Bytes that belong to no tensor are an error, unless the caller wants to see which tensors such a file still has.
    enum class Gaps { Refused, Allowed };

    /// Fails with NotFound, Io, Format (names file and byte or tensor), or Unsupported (dtype by name). An error about a gap has the
    /// context key "gap".
    [[nodiscard]] static Result<SafetensorsFile> open(const std::filesystem::path& path, Gaps gaps = Gaps::Refused);

    [[nodiscard]] const std::map<std::string, TensorView>& tensors() const { return m_tensors; }
    [[nodiscard]] const std::map<std::string, std::string>& metadata() const { return m_metadata; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_file.path(); }

private:
    MappedFile m_file;
    std::map<std::string, TensorView> m_tensors;
    std::map<std::string, std::string> m_metadata;
};

/// What a writer is told of a tensor before its bytes.
struct TensorSpec {
    std::string name;
    StorageType type = StorageType::F32;
    std::vector<std::int64_t> shape;
};

/// Takes the next bytes of the tensor that is being written.
using ByteSink = std::function<Result<void>(std::span<const std::byte> bytes)>;

/// Writes a safetensors file atomically: `writeTensor` is asked for each tensor in order and gives its bytes to the sink in as
/// many pieces as it likes, exactly as many bytes as the spec says; nothing is held in memory. The header is padded to 8 bytes.
[[nodiscard]] Result<void> writeSafetensors(
    const std::filesystem::path& path, const std::vector<TensorSpec>& tensors,
    const std::map<std::string, std::string>& metadata,
    const std::function<Result<void>(std::size_t index, const ByteSink& sink)>& writeTensor);

/// The same of tensors that lie in memory: `bytesOf` is asked for one after the other.
[[nodiscard]] Result<void> writeSafetensors(
    const std::filesystem::path& path, const std::vector<TensorSpec>& tensors,
    const std::map<std::string, std::string>& metadata,
    const std::function<Result<std::span<const std::byte>>(std::size_t index)>& bytesOf);

} // namespace anneal::files
