#include "core/studio/adapter_copy.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/files/safetensors.h"
#include "core/runs/adapter_config.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <vector>

namespace anneal::studio {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPieceBytes = 16u << 20;

/// What PEFT and transformers read of an adapter folder; the first two must be there.
constexpr std::array kFiles = {"adapter_config.json", "adapter_model.safetensors",
                               "README.md",           "chat_template.jinja",
                               "tokenizer.json",      "tokenizer_config.json",
                               "tokenizer.model",     "special_tokens_map.json",
                               "added_tokens.json",   "vocab.json",
                               "merges.txt"};

std::vector<fs::path> filesOf(const fs::path& adapter)
{
    std::vector<fs::path> found;
    std::error_code ignored;
    for (const auto* name : kFiles)
        if (fs::is_regular_file(adapter / name, ignored))
            found.push_back(adapter / name);
    return found;
}

/// Nothing of anyone else's is replaced: the folder is new, empty, or holds an earlier copy only.
Result<void> checkTarget(const fs::path& target)
{
    std::error_code error;
    if (!fs::exists(target, error))
        return {};
    const auto isOurs = [](const fs::directory_entry& entry) {
        const auto name = toUtf8(entry.path().filename());
        return entry.is_regular_file() &&
               std::any_of(kFiles.begin(), kFiles.end(),
                           [&name](const char* known) { return name == known; });
    };
    for (const auto& entry : fs::directory_iterator(target, error))
        if (!isOurs(entry))
            return fail(
                ErrorCode::InvalidArgument,
                "'" + toUtf8(target) + "' holds " + toUtf8(entry.path().filename()) +
                    ", which is no part of an adapter. Choose another folder.",
                {{"folder", toUtf8(target)}, {"kind", "target_taken"}, {"file", toUtf8(target)}});
    if (error)
        return fail(ErrorCode::Io, "'" + toUtf8(target) + "' is not a folder that can be read.",
                    {{"folder", toUtf8(target)}});
    return {};
}

Result<void> copyFile(const fs::path& from, const fs::path& to, std::uint64_t& copied,
                      std::uint64_t total, const report::ProgressListener& progress,
                      jobs::JobContext& context)
{
    std::ifstream in(from, std::ios::binary);
    if (!in)
        return fail(ErrorCode::Io, "Cannot read '" + toUtf8(from) + "'. Check its permissions.",
                    {{"file", toUtf8(from)}});
    ANNEAL_TRY(auto out, AtomicFile::create(to));
    std::vector<char> piece(kPieceBytes);
    while (in) {
        if (!context.waitWhilePaused())
            return fail(ErrorCode::Cancelled, "The export was stopped.");
        in.read(piece.data(), std::streamsize(piece.size()));
        const auto got = std::size_t(in.gcount());
        if (in.bad())
            return fail(ErrorCode::Io, "Reading '" + toUtf8(from) + "' failed.",
                        {{"file", toUtf8(from)}});
        ANNEAL_CHECK(out.write({piece.data(), got}));
        copied += got;
        progress(total ? double(copied) / double(total) : 1.0, toUtf8(from.filename()));
    }
    return out.commit();
}

/// The copy, read from the disk again, has the original's bytes.
Result<void> compareFile(const fs::path& from, const fs::path& to, jobs::JobContext& context)
{
    std::ifstream original(from, std::ios::binary), copy(to, std::ios::binary);
    std::vector<char> a(kPieceBytes), b(kPieceBytes);
    while (original && copy) {
        if (!context.waitWhilePaused())
            return fail(ErrorCode::Cancelled, "The export was stopped.");
        original.read(a.data(), std::streamsize(a.size()));
        copy.read(b.data(), std::streamsize(b.size()));
        if (original.gcount() != copy.gcount() ||
            !std::equal(a.begin(), a.begin() + original.gcount(), b.begin()))
            break;
        if (original.eof() && copy.eof())
            return {};
    }
    return fail(ErrorCode::Io,
                "The copy of '" + toUtf8(from) +
                    "' is not what was written, so nothing was kept. Check the disk and export "
                    "once more.",
                {{"file", toUtf8(from)}});
}

} // namespace

Result<report::ExportSummary> copyAdapter(const fs::path& adapter, const fs::path& target,
                                          const report::ProgressListener& progress,
                                          jobs::JobContext& context)
{
    const auto started = std::chrono::steady_clock::now();
    std::error_code ignored;
    if (fs::equivalent(adapter, target, ignored))
        return fail(ErrorCode::InvalidArgument,
                    "'" + toUtf8(target) + "' is the adapter itself. Choose another folder.",
                    {{"folder", toUtf8(target)}, {"kind", "target_is_source"}});
    ANNEAL_CHECK(checkTarget(target));
    ANNEAL_CHECK(runs::readAdapterConfig(adapter / "adapter_config.json"));
    report::ExportSummary summary;
    {
        ANNEAL_TRY(const auto weights,
                   files::SafetensorsFile::open(adapter / "adapter_model.safetensors"));
        summary.tensors = std::int64_t(weights.tensors().size());
    }
    const auto total = adapterBytes(adapter);
    ANNEAL_TRY(auto folder, AtomicFolder::create(target));
    for (const auto& file : filesOf(adapter))
        ANNEAL_CHECK(copyFile(file, folder.path() / file.filename(), summary.bytes, total, progress,
                              context));
    for (const auto& file : filesOf(adapter))
        ANNEAL_CHECK(compareFile(file, folder.path() / file.filename(), context));
    summary.check.made = summary.check.passed = summary.check.sameBytes = true;
    ANNEAL_CHECK(folder.commit());
    summary.folder = target;
    summary.model = target;
    summary.shards = 1;
    summary.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return summary;
}

std::uint64_t adapterBytes(const fs::path& adapter)
{
    std::error_code ignored;
    if (!fs::is_regular_file(adapter / "adapter_config.json", ignored))
        return 0;
    std::uint64_t bytes = 0;
    for (const auto& file : filesOf(adapter))
        if (const auto size = fs::file_size(file, ignored); size != std::uintmax_t(-1))
            bytes += size;
    return bytes;
}

} // namespace anneal::studio
