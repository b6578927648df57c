#include "core/files/dequantise.h"

#include "core/files/block_formats.h"

#include <bit>
#include <cstring>
#include <string>

namespace anneal::files {
namespace {

template <typename T>
T valueAt(const std::byte* data, std::size_t index)
{
    T value;
    std::memcpy(&value, data + index * sizeof(T), sizeof(T));
    return value;
}

} // namespace

Result<void> dequantise(const TensorView& tensor, std::int64_t first, std::span<float> out)
{
    const auto elements = static_cast<std::int64_t>(blockElements(tensor.type));
    const auto count = static_cast<std::int64_t>(out.size());
    if (first < 0 || first % elements != 0 || count % elements != 0)
        return fail(ErrorCode::InvalidArgument, "A " + std::string(toString(tensor.type)) +
                                                    " tensor is read in whole blocks of " +
                                                    std::to_string(elements) + " numbers.");
    if (first > tensor.elementCount() || count > tensor.elementCount() - first)
        return fail(ErrorCode::InvalidArgument,
                    "Numbers were asked for that lie behind the end of the tensor.");

    const auto* data =
        tensor.data + static_cast<std::size_t>(first / elements) * blockBytes(tensor.type);
    if (const auto decode = blockDecoder(tensor.type)) {
        decode(data, out.size() / static_cast<std::size_t>(elements), out.data());
        return {};
    }
    switch (tensor.type) {
    case StorageType::F32:
        if (!out.empty())
            std::memcpy(out.data(), data, out.size_bytes());
        return {};
    case StorageType::F64:
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<float>(valueAt<double>(data, i));
        return {};
    case StorageType::F16:
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = halfToFloat(valueAt<std::uint16_t>(data, i));
        return {};
    case StorageType::BF16:
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = std::bit_cast<float>(
                static_cast<std::uint32_t>(valueAt<std::uint16_t>(data, i)) << 16);
        return {};
    default:
        return fail(ErrorCode::Unsupported,
                    "A tensor of the type " + std::string(toString(tensor.type)) +
                        " can't be read as weights.",
                    {{"type", std::string(toString(tensor.type))}});
    }
}

} // namespace anneal::files
