#include "core/columnar/arrow_to_json.h"

#include "core/base/utf8.h"

#include <stdexcept>

#include <arrow/array.h>
#include <arrow/extension_type.h>
#include <arrow/scalar.h>
#include <arrow/type.h>
#include <arrow/type_traits.h>
#include <nlohmann/json.hpp>

namespace anneal::columnar {
namespace {

constexpr int kMaxDepth = 64;

void requireRoom(std::size_t room, std::size_t bytes)
{
    if (bytes > room)
        throw std::runtime_error("it holds more than 64 MiB; divide it into several rows.");
}

void take(std::size_t& room, std::size_t bytes)
{
    requireRoom(room, bytes);
    room -= bytes;
}

Json text(std::string_view bytes, std::size_t& room)
{
    take(room, bytes.size());
    requireUtf8(bytes);
    return Json(std::string(bytes));
}

template <typename Array>
Json textAt(const arrow::Array& array, std::int64_t index, std::size_t& room)
{
    return text(static_cast<const Array&>(array).GetView(index), room);
}

template <typename Array>
Json numberAt(const arrow::Array& array, std::int64_t index)
{
    return Json(static_cast<const Array&>(array).Value(index));
}

template <typename Array>
Json listAt(const arrow::Array& array, std::int64_t index, std::size_t& room, int depth)
{
    const auto& list = static_cast<const Array&>(array);
    Json out = Json::array();
    const std::int64_t first = list.value_offset(index), count = list.value_length(index);
    requireRoom(room, static_cast<std::size_t>(count) * sizeof(Json)); // before the work
    for (auto i = first; i < first + count; ++i)
        out.push_back(toJson(*list.values(), i, room, depth + 1));
    return out;
}

Json structAt(const arrow::Array& array, std::int64_t index, std::size_t& room, int depth)
{
    const auto& object = static_cast<const arrow::StructArray&>(array);
    Json out = Json::object();
    for (int i = 0; i < object.num_fields(); ++i) {
        const auto& name = object.struct_type()->field(i)->name();
        take(room, name.size());
        requireUtf8(name);
        out[name] = toJson(*object.field(i), index, room, depth + 1);
    }
    return out;
}

Json mapAt(const arrow::Array& array, std::int64_t index, std::size_t& room, int depth)
{
    const auto& map = static_cast<const arrow::MapArray&>(array);
    Json out = Json::array();
    const std::int64_t first = map.value_offset(index);
    for (auto i = first; i < first + map.value_length(index); ++i) {
        auto key = toJson(*map.keys(), i, room, depth + 1);
        out.push_back(Json::array({std::move(key), toJson(*map.items(), i, room, depth + 1)}));
    }
    return out;
}

/// Dates, times, decimals, bytes of a fixed length.
Json otherAt(const arrow::Array& array, std::int64_t index, std::size_t& room)
{
    const auto& type = *array.type();
    if (!arrow::is_primitive(type.id()) && !arrow::is_fixed_size_binary(type.id()))
        throw std::runtime_error("columns of the type " + type.name() + " are not supported.");
    const auto scalar = array.GetScalar(index);
    if (!scalar.ok())
        throw std::runtime_error(scalar.status().message() + ".");
    return text((*scalar)->ToString(), room);
}

} // namespace

void requireUtf8(std::string_view text)
{
    if (validUtf8Prefix(text) != text.size())
        throw std::runtime_error("a text is not UTF-8.");
}

Json toJson(const arrow::Array& array, std::int64_t index, std::size_t& room, int depth)
{
    using arrow::Type;
    if (depth > kMaxDepth)
        throw std::runtime_error("lists or structs stand too deep inside each other.");
    take(room, sizeof(Json));
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
        return textAt<arrow::StringArray>(array, index, room);
    case Type::LARGE_STRING:
        return textAt<arrow::LargeStringArray>(array, index, room);
    case Type::STRING_VIEW:
        return textAt<arrow::StringViewArray>(array, index, room);
    case Type::BINARY:
        return textAt<arrow::BinaryArray>(array, index, room);
    case Type::LARGE_BINARY:
        return textAt<arrow::LargeBinaryArray>(array, index, room);
    case Type::BINARY_VIEW:
        return textAt<arrow::BinaryViewArray>(array, index, room);
    case Type::LIST:
        return listAt<arrow::ListArray>(array, index, room, depth);
    case Type::LARGE_LIST:
        return listAt<arrow::LargeListArray>(array, index, room, depth);
    case Type::LIST_VIEW:
        return listAt<arrow::ListViewArray>(array, index, room, depth);
    case Type::LARGE_LIST_VIEW:
        return listAt<arrow::LargeListViewArray>(array, index, room, depth);
    case Type::FIXED_SIZE_LIST:
        return listAt<arrow::FixedSizeListArray>(array, index, room, depth);
    case Type::STRUCT:
        return structAt(array, index, room, depth);
    case Type::MAP:
        return mapAt(array, index, room, depth);
    case Type::EXTENSION:
        return toJson(*static_cast<const arrow::ExtensionArray&>(array).storage(), index, room,
                      depth + 1);
    case Type::DICTIONARY: {
        const auto& coded = static_cast<const arrow::DictionaryArray&>(array);
        return toJson(*coded.dictionary(), coded.GetValueIndex(index), room, depth + 1);
    }
    default:
        return otherAt(array, index, room);
    }
}

} // namespace anneal::columnar
