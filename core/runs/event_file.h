#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anneal::runs {

/// CRC-32C (Castagnoli) of some bytes. Source: RFC 3720, appendix B.4.
[[nodiscard]] std::uint32_t crc32c(std::string_view bytes);

/// A file of TensorBoard's events: records of TFRecord framing (length, masked checksum of it,
/// bytes, masked checksum of them), each an Event message with scalar summaries.
/// Source: tensorflow/core/lib/io/record_writer.h and tensorflow/core/util/event.proto.
/// Thread use: one writer, from one thread at a time; readers may follow it while it grows.
class EventFile final {
public:
    /// Creates `folder` and in it `events.out.tfevents.<seconds>.<computer>.<process>.<number>`, as
    /// PyTorch's SummaryWriter names it. Fails with Io.
    [[nodiscard]] static Result<EventFile> create(const std::filesystem::path& folder);

    /// Appends one event a number, all of this step, and hands them to the system. A number that is
    /// not finite is written as it is. Fails with Io.
    [[nodiscard]] Result<void> add(std::int64_t step,
                                   const std::vector<std::pair<std::string, double>>& scalars);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    explicit EventFile(std::filesystem::path path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] Result<void> append(const std::string& records) const;
    std::filesystem::path m_path;
};

/// `<month><day>_<hour>-<minute>-<second>_<computer>`, what transformers names a session's folder.
[[nodiscard]] std::string sessionFolderName();

} // namespace anneal::runs
