#pragma once

#include "core/base/notice.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace anneal::report {

/// `fraction` 0 to 1 of the whole work, and what is being done (English). Called on the worker
/// thread; must not block.
using ProgressListener = std::function<void(double fraction, const std::string& what)>;

/// The exported model, opened again, against the tuned one.
struct ExportCheck {
    bool made = false;       ///< false: `problem` says why not, none = not asked for
    bool passed = false;     ///< as near as the number format allows
    bool samePrompts = true; ///< tokenizer and template give the same ids
    std::int64_t prompts = 0, tokens = 0;
    double agreement = 0;  ///< share of the tuned model's tokens that it would write too, 0 to 1
    double difference = 0; ///< mean distance of those tokens' log-probabilities
    std::optional<Error> problem = {};
    bool sameBytes = false; ///< a copy, compared with its original byte by byte; nothing was asked
};

struct ExportSummary {
    std::filesystem::path folder = {};
    std::filesystem::path file = {}; ///< the one GGUF file in it; empty for a folder of safetensors
    std::filesystem::path model = {}; ///< what opens it: `file`, or the folder of the weights
    bool deployed = false;            ///< with what is needed to serve it
    std::uint64_t bytes = 0;
    std::int64_t tensors = 0;
    int shards = 0;
    std::string dtype = {}; ///< "bfloat16", or a GGUF's "Q4_K_M"
    double seconds = 0;
    ExportCheck check = {};
    std::vector<Notice> notes = {}; ///< what the export can only say nearly
};

} // namespace anneal::report
