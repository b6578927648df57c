#include "core/files/dtype.h"

#include <limits>

namespace anneal::files {
namespace {

struct TypeInfo {
    StorageType type;
    std::string_view name;
    std::size_t elements, bytes; // of one block
};

// In the order of the enumeration.
constexpr TypeInfo kTypes[] = {
    {StorageType::F64, "F64", 1, 8},         {StorageType::F32, "F32", 1, 4},
    {StorageType::F16, "F16", 1, 2},         {StorageType::BF16, "BF16", 1, 2},
    {StorageType::I64, "I64", 1, 8},         {StorageType::I32, "I32", 1, 4},
    {StorageType::I16, "I16", 1, 2},         {StorageType::I8, "I8", 1, 1},
    {StorageType::U8, "U8", 1, 1},           {StorageType::Bool, "BOOL", 1, 1},
    {StorageType::Q4_0, "Q4_0", 32, 18},     {StorageType::Q4_1, "Q4_1", 32, 20},
    {StorageType::Q5_0, "Q5_0", 32, 22},     {StorageType::Q5_1, "Q5_1", 32, 24},
    {StorageType::Q8_0, "Q8_0", 32, 34},     {StorageType::Q2_K, "Q2_K", 256, 84},
    {StorageType::Q3_K, "Q3_K", 256, 110},   {StorageType::Q4_K, "Q4_K", 256, 144},
    {StorageType::Q5_K, "Q5_K", 256, 176},   {StorageType::Q6_K, "Q6_K", 256, 210},
    {StorageType::IQ4_NL, "IQ4_NL", 32, 18}, {StorageType::IQ4_XS, "IQ4_XS", 256, 136},
};

constexpr bool inOrder()
{
    std::size_t index = 0;
    for (const auto& info : kTypes) {
        if (static_cast<std::size_t>(info.type) != index++)
            return false;
    }
    return true;
}
static_assert(inOrder());

const TypeInfo& infoOf(StorageType type)
{
    return kTypes[static_cast<std::size_t>(type)];
}

} // namespace

std::string_view toString(StorageType type)
{
    return infoOf(type).name;
}

bool isQuantised(StorageType type)
{
    return infoOf(type).elements > 1;
}

std::size_t blockElements(StorageType type)
{
    return infoOf(type).elements;
}

std::size_t blockBytes(StorageType type)
{
    return infoOf(type).bytes;
}

std::optional<StorageType> plainTypeByName(std::string_view name)
{
    for (const auto& info : kTypes) {
        if (info.elements == 1 && info.name == name)
            return info.type;
    }
    return std::nullopt;
}

std::optional<std::int64_t> elementProduct(const std::vector<std::int64_t>& shape)
{
    bool empty = false;
    std::int64_t product = 1;
    for (const auto size : shape) {
        if (size < 0)
            return std::nullopt;
        if (size == 0) {
            empty = true;
            continue;
        }
        if (product > std::numeric_limits<std::int64_t>::max() / size)
            return std::nullopt;
        product *= size;
    }
    return empty ? 0 : product;
}

std::optional<std::uint64_t> storedBytes(StorageType type, std::int64_t elements)
{
    const auto count = static_cast<std::uint64_t>(elements);
    if (elements < 0 || count % blockElements(type) != 0)
        return std::nullopt;
    const auto blocks = count / blockElements(type);
    if (blocks > std::numeric_limits<std::uint64_t>::max() / blockBytes(type))
        return std::nullopt;
    return blocks * blockBytes(type);
}

std::int64_t TensorView::elementCount() const
{
    return elementProduct(shape).value_or(0);
}

} // namespace anneal::files
