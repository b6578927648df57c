#pragma once

#include <map>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace anneal {

/// What kind of thing went wrong. The names are stable: `--json` prints them.
enum class ErrorCode {
    Cancelled,       ///< the user stopped it
    InvalidArgument, ///< a setting or request that has to be changed
    NotFound,        ///< a file, model, run or key that is not there
    Io,              ///< reading or writing failed (permission, disk full)
    Format,          ///< a file that is malformed, truncated or lies about itself
    Unsupported,     ///< valid, but not something this build can do
    OutOfMemory,
    Diverged, ///< training produced NaN, Inf or a runaway loss
    Internal, ///< a bug of ours
};

[[nodiscard]] std::string_view toString(ErrorCode code);

/// One failure. `message` is one clear English sentence that names the file and place and what to
/// do; `context` holds the same facts as fields (file, line, byte, key, tensor, row, ...), so that
/// the studio can translate the sentence and mark the field; context["kind"] is the stable name of
/// the trouble where it has one ("disk_full"; the studio's texts for them stand in
/// ui/bridge/error_kinds.cpp).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    std::map<std::string, std::string> context;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// A failed Result of any type: `return fail(ErrorCode::Format, "...", {{"file", path}});`
[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, std::string message,
                                         std::map<std::string, std::string> context = {});

} // namespace anneal

#define ANNEAL_CONCAT_INNER(a, b) a##b
#define ANNEAL_CONCAT(a, b) ANNEAL_CONCAT_INNER(a, b)

/// Unwraps a Result or returns its error: `ANNEAL_TRY(auto file, GgufFile::open(path));`
#define ANNEAL_TRY(declaration, expression)                                                        \
    auto ANNEAL_CONCAT(annealResult, __LINE__) = (expression);                                     \
    if (!ANNEAL_CONCAT(annealResult, __LINE__))                                                    \
        return ::tl::make_unexpected(std::move(ANNEAL_CONCAT(annealResult, __LINE__)).error());    \
    declaration = std::move(*ANNEAL_CONCAT(annealResult, __LINE__))

/// Returns the error of a Result<void>, else goes on.
#define ANNEAL_CHECK(expression)                                                                   \
    do {                                                                                           \
        if (auto annealChecked = (expression); !annealChecked)                                     \
            return ::tl::make_unexpected(std::move(annealChecked).error());                        \
    } while (false)
