#include "core/files/quantise.h"

#include "core/files/block_encoders.h"

#include <bit>
#include <cstring>
#include <string>

namespace anneal::files {
namespace {

template <std::uint16_t (*convert)(float)>
void writeHalves(std::span<const float> values, std::byte* out)
{
    for (const float value : values) {
        const auto half = convert(value);
        std::memcpy(out, &half, sizeof half);
        out += sizeof half;
    }
}

Result<void> checkSize(StorageType type, std::span<const float> values, std::span<std::byte> out)
{
    const auto bytes = storedBytes(type, static_cast<std::int64_t>(values.size()));
    if (bytes && *bytes == out.size())
        return {};
    return fail(ErrorCode::InvalidArgument, std::to_string(values.size()) +
                                                " numbers are no whole " +
                                                std::string(toString(type)) + " blocks in " +
                                                std::to_string(out.size()) + " bytes.");
}

} // namespace

std::uint16_t floatToHalf(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t sign = bits >> 16 & 0x8000U;
    const std::uint32_t magnitude = bits & 0x7FFFFFFFU;
    std::uint32_t half = 0;
    if (magnitude > 0x7F800000U) {
        half = 0x7E00U;
    } else if (magnitude >= 0x477FF000U) { // 65520 and more round to infinity
        half = 0x7C00U;
    } else if (magnitude < 0x38800000U) {
        // Below 2^-14 a half counts in steps of 2^-24, which is a float's step just above 0.5: the
        // sum rounds as the half must.
        half = std::bit_cast<std::uint32_t>(std::bit_cast<float>(magnitude) + 0.5F) - 0x3F000000U;
    } else {
        const std::uint32_t rebased = magnitude - (112U << 23);
        half = (rebased + 0xFFFU + (rebased >> 13 & 1U)) >> 13;
    }
    return static_cast<std::uint16_t>(sign | half);
}

std::uint16_t floatToBfloat16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    if ((bits & 0x7FFFFFFFU) > 0x7F800000U)
        return static_cast<std::uint16_t>(bits >> 16 | 64U); // stays a quiet NaN
    return static_cast<std::uint16_t>((bits + 0x7FFFU + (bits >> 16 & 1U)) >> 16);
}

bool takesImportance(StorageType type)
{
    return weightedEncoder(type) != nullptr;
}

Result<void> quantise(StorageType type, std::span<const float> values,
                      std::span<const float> importance, std::span<std::byte> out)
{
    auto* encode = weightedEncoder(type);
    if (encode == nullptr)
        return fail(ErrorCode::Unsupported,
                    "The numbers of " + std::string(toString(type)) + " have no importance.",
                    {{"type", std::string(toString(type))}});
    const auto columns = importance.size();
    if (columns == 0 || values.size() % columns != 0 || columns % blockElements(type) != 0)
        return fail(ErrorCode::InvalidArgument, std::to_string(values.size()) +
                                                    " numbers are no rows of " +
                                                    std::to_string(columns) + " whole " +
                                                    std::string(toString(type)) + " blocks.");
    ANNEAL_CHECK(checkSize(type, values, out));
    const auto rowBytes = columns / blockElements(type) * blockBytes(type);
    for (std::size_t row = 0; row < values.size() / columns; ++row)
        encode(values.data() + row * columns, importance.data(), columns,
               reinterpret_cast<std::uint8_t*>(out.data()) + row * rowBytes);
    return {};
}

Result<void> quantise(StorageType type, std::span<const float> values, std::span<std::byte> out)
{
    ANNEAL_CHECK(checkSize(type, values, out));
    auto* encode = smallBlockEncoder(type);
    if (encode == nullptr)
        encode = kBlockEncoder(type);
    if (encode != nullptr) {
        encode(values.data(), values.size() / blockElements(type),
               reinterpret_cast<std::uint8_t*>(out.data()));
        return {};
    }
    switch (type) {
    case StorageType::F32:
        if (!values.empty())
            std::memcpy(out.data(), values.data(), values.size_bytes());
        return {};
    case StorageType::F16:
        writeHalves<floatToHalf>(values, out.data());
        return {};
    case StorageType::BF16:
        writeHalves<floatToBfloat16>(values, out.data());
        return {};
    default:
        return fail(ErrorCode::Unsupported,
                    "Weights can't be written as " + std::string(toString(type)) + ".",
                    {{"type", std::string(toString(type))}});
    }
}

} // namespace anneal::files
