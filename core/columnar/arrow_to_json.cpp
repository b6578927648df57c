#include "core/columnar/arrow_to_json.h"

#include "core/base/utf8.h"

#include <stdexcept>

#include <arrow/array.h>
#include <arrow/scalar.h>
#include <arrow/type.h>
#include <nlohmann/json.hpp>

namespace anneal::columnar {
namespace {

constexpr int kMaxDepth = 64;

Json text(std::string_view bytes)
{
    if (validUtf8Prefix(bytes) != bytes.size())
        throw std::runtime_error("a text is not UTF-8.");
    return Json(std::string(bytes));
}

template <typename Array>
Json textAt(const arrow::Array& array, std::int64_t index)
{
    return text(static_cast<const Array&>(array).GetView(index));
}

template <typename Array>
Json numberAt(const arrow::Array& array, std::int64_t index)
{
    return Json(static_cast<const Array&>(array).Value(index));
}

template <typename Array>
Json listAt(const arrow::Array& array, std::int64_t index, int depth)
{
    const auto& list = static_cast<const Array&>(array);
    Json out = Json::array();
    const auto first = list.value_offset(index);
    for (auto i = first; i < first + list.value_length(index); ++i)
        out.push_back(toJson(*list.values(), i, depth + 1));
    return out;
}

Json structAt(const arrow::Array& array, std::int64_t index, int depth)
{
    const auto& object = static_cast<const arrow::StructArray&>(array);
    Json out = Json::object();
    for (int i = 0; i < object.num_fields(); ++i)
        out[object.struct_type()->field(i)->name()] = toJson(*object.field(i), index, depth + 1);
    return out;
}

Json mapAt(const arrow::Array& array, std::int64_t index, int depth)
{
    const auto& map = static_cast<const arrow::MapArray&>(array);
    Json out = Json::array();
    const auto first = map.value_offset(index);
    for (auto i = first; i < first + map.value_length(index); ++i)
        out.push_back(
            Json::array({toJson(*map.keys(), i, depth + 1), toJson(*map.items(), i, depth + 1)}));
    return out;
}

Json otherAt(const arrow::Array& array, std::int64_t index)
{
    const auto scalar = array.GetScalar(index);
    if (!scalar.ok())
        throw std::runtime_error(scalar.status().message() + ".");
    return text((*scalar)->ToString());
}

} // namespace

Json toJson(const arrow::Array& array, std::int64_t index, int depth)
{
    using arrow::Type;
    if (depth > kMaxDepth)
        throw std::runtime_error("lists or structs stand too deep inside each other.");
    if (array.IsNull(index))
        return nullptr;
    switch (array.type_id()) {
    case Type::NA:
        return nullptr;
    case Type::BOOL:
        return Json(static_cast<const arrow::BooleanArray&>(array).Value(index));
    case Type::INT8:
        return numberAt<arrow::Int8Array>(array, index);
    case Type::INT16:
        return numberAt<arrow::Int16Array>(array, index);
    case Type::INT32:
        return numberAt<arrow::Int32Array>(array, index);
    case Type::INT64:
        return numberAt<arrow::Int64Array>(array, index);
    case Type::UINT8:
        return numberAt<arrow::UInt8Array>(array, index);
    case Type::UINT16:
        return numberAt<arrow::UInt16Array>(array, index);
    case Type::UINT32:
        return numberAt<arrow::UInt32Array>(array, index);
    case Type::UINT64:
        return numberAt<arrow::UInt64Array>(array, index);
    case Type::FLOAT:
        return numberAt<arrow::FloatArray>(array, index);
    case Type::DOUBLE:
        return numberAt<arrow::DoubleArray>(array, index);
    case Type::STRING:
        return textAt<arrow::StringArray>(array, index);
    case Type::LARGE_STRING:
        return textAt<arrow::LargeStringArray>(array, index);
    case Type::STRING_VIEW:
        return textAt<arrow::StringViewArray>(array, index);
    case Type::BINARY:
        return textAt<arrow::BinaryArray>(array, index);
    case Type::LARGE_BINARY:
        return textAt<arrow::LargeBinaryArray>(array, index);
    case Type::LIST:
        return listAt<arrow::ListArray>(array, index, depth);
    case Type::LARGE_LIST:
        return listAt<arrow::LargeListArray>(array, index, depth);
    case Type::FIXED_SIZE_LIST:
        return listAt<arrow::FixedSizeListArray>(array, index, depth);
    case Type::STRUCT:
        return structAt(array, index, depth);
    case Type::MAP:
        return mapAt(array, index, depth);
    case Type::DICTIONARY: {
        const auto& coded = static_cast<const arrow::DictionaryArray&>(array);
        return toJson(*coded.dictionary(), coded.GetValueIndex(index), depth + 1);
    }
    default:
        return otherAt(array, index);
    }
}

} // namespace anneal::columnar
