#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace anneal::report {

/// `fraction` 0 to 1 of the whole work, and what is being done (English). Called on the worker
/// thread; must not block.
using ProgressListener = std::function<void(double fraction, const std::string& what)>;

struct ExportSummary {
    std::filesystem::path folder;
    std::uint64_t bytes = 0;
    std::int64_t tensors = 0;
    int shards = 0;
    std::string dtype;
    double seconds = 0;
};

} // namespace anneal::report
