#include "core/files/safetensors.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"

#include <nlohmann/json.hpp>

namespace anneal::files {
namespace {

// The header's text, padded with spaces so that the data begins at a multiple of 8.
Result<std::string> headerText(const std::vector<TensorSpec>& tensors,
                               const std::map<std::string, std::string>& metadata,
                               std::vector<std::uint64_t>& sizes)
{
    auto header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::uint64_t offset = 0;
    for (const auto& tensor : tensors) {
        const auto elements = elementProduct(tensor.shape);
        const auto bytes = elements ? storedBytes(tensor.type, *elements) : std::nullopt;
        if (!bytes || isQuantised(tensor.type))
            return fail(ErrorCode::InvalidArgument,
                        "The tensor " + tensor.name + " can't be written to a safetensors file.",
                        {{"tensor", tensor.name}});
        if (tensor.name == "__metadata__" || header.contains(tensor.name))
            return fail(ErrorCode::InvalidArgument,
                        "The tensor " + tensor.name + " would be written twice.",
                        {{"tensor", tensor.name}});
        header[tensor.name] = {{"dtype", std::string(toString(tensor.type))},
                               {"shape", tensor.shape},
                               {"data_offsets", {offset, offset + *bytes}}};
        sizes.push_back(*bytes);
        offset += *bytes;
    }
    auto text = header.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    text.append((8 - text.size() % 8) % 8, ' ');
    return text;
}

} // namespace

Result<void> writeSafetensors(
    const std::filesystem::path& path, const std::vector<TensorSpec>& tensors,
    const std::map<std::string, std::string>& metadata,
    const std::function<Result<void>(std::size_t index, const ByteSink& sink)>& writeTensor)
{
    std::vector<std::uint64_t> sizes;
    ANNEAL_TRY(const auto header, headerText(tensors, metadata, sizes));
    ANNEAL_TRY(auto file, AtomicFile::create(path));
    std::string length(8, '\0');
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<char>(static_cast<std::uint64_t>(header.size()) >> (8 * i) & 0xFF);
    ANNEAL_CHECK(file.write(length));
    ANNEAL_CHECK(file.write(header));
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        std::uint64_t written = 0;
        ANNEAL_CHECK(writeTensor(i, [&](std::span<const std::byte> bytes) -> Result<void> {
            written += bytes.size();
            if (written > sizes[i])
                return {}; // told below
            return file.write({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
        }));
        if (written != sizes[i])
            return fail(ErrorCode::Internal,
                        "The tensor " + tensors[i].name + " has " + std::to_string(written) +
                            " bytes instead of " + std::to_string(sizes[i]) + ".",
                        {{"tensor", tensors[i].name}, {"file", toUtf8(path)}});
    }
    return file.commit();
}

Result<void> writeSafetensors(
    const std::filesystem::path& path, const std::vector<TensorSpec>& tensors,
    const std::map<std::string, std::string>& metadata,
    const std::function<Result<std::span<const std::byte>>(std::size_t index)>& bytesOf)
{
    const auto whole = [&](std::size_t index, const ByteSink& sink) -> Result<void> {
        ANNEAL_TRY(const auto bytes, bytesOf(index));
        return sink(bytes);
    };
    return writeSafetensors(path, tensors, metadata, whole);
}

} // namespace anneal::files
