#include "core/files/gguf.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/files/gguf_types.h"

#include <bit>
#include <cstring>
#include <limits>

namespace anneal::files {
namespace {

constexpr std::uint64_t kLongestKey = 65535;
constexpr std::uint64_t kLongestTensorName = 1024;
constexpr std::uint32_t kMostDimensions = 4;

std::optional<std::size_t> valueBytes(std::uint32_t type)
{
    switch (type) {
    case kGgufU8:
    case kGgufI8:
    case kGgufFlag:
        return 1;
    case kGgufU16:
    case kGgufI16:
        return 2;
    case kGgufU32:
    case kGgufI32:
    case kGgufF32:
        return 4;
    case kGgufU64:
    case kGgufI64:
    case kGgufF64:
        return 8;
    default:
        return std::nullopt;
    }
}

// Reads forward through the mapped bytes; every read checks what is left.
class Reader {
public:
    explicit Reader(const MappedFile& file)
        : m_file(file)
        , m_bytes(file.bytes())
    {
    }

    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }

    [[nodiscard]] tl::unexpected<Error>
    damaged(const std::string& what, std::map<std::string, std::string> context = {}) const
    {
        context.emplace("file", toUtf8(m_file.path()));
        context.emplace("byte", std::to_string(m_at));
        return fail(ErrorCode::Format,
                    "The file " + toUtf8(m_file.path()) +
                        " is damaged or not a GGUF file: " + what + ". Download or copy it again.",
                    std::move(context));
    }

    [[nodiscard]] tl::unexpected<Error> endsInside(const std::string& what) const
    {
        return damaged("it ends at byte " + std::to_string(m_bytes.size()) + ", inside " + what);
    }

    template <typename T>
    Result<T> number(const std::string& what)
    {
        if (left() < sizeof(T))
            return endsInside(what);
        return take<T>();
    }

    // Only after left() was checked.
    template <typename T>
    T take()
    {
        static_assert(std::endian::native == std::endian::little);
        T value;
        std::memcpy(&value, m_bytes.data() + m_at, sizeof(T));
        m_at += sizeof(T);
        return value;
    }

    Result<std::string> text(std::uint64_t longest, const std::string& what)
    {
        ANNEAL_TRY(const auto length, number<std::uint64_t>(what));
        if (length > left())
            return endsInside(what);
        if (length > longest)
            return damaged(what + " is " + std::to_string(length) + " bytes long");
        std::string value(reinterpret_cast<const char*>(m_bytes.data()) + m_at,
                          static_cast<std::size_t>(length));
        m_at += value.size();
        return value;
    }

private:
    const MappedFile& m_file;
    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
};

template <typename Stored, typename Wide>
std::vector<Wide> takeMany(Reader& reader, std::size_t count)
{
    std::vector<Wide> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = static_cast<Wide>(reader.take<Stored>());
    return values;
}

GgufValue takeArray(Reader& reader, std::uint32_t type, std::size_t count)
{
    switch (type) {
    case kGgufU8:
        return takeMany<std::uint8_t, std::int64_t>(reader, count);
    case kGgufI8:
        return takeMany<std::int8_t, std::int64_t>(reader, count);
    case kGgufU16:
        return takeMany<std::uint16_t, std::int64_t>(reader, count);
    case kGgufI16:
        return takeMany<std::int16_t, std::int64_t>(reader, count);
    case kGgufU32:
        return takeMany<std::uint32_t, std::int64_t>(reader, count);
    case kGgufI32:
        return takeMany<std::int32_t, std::int64_t>(reader, count);
    case kGgufU64:
        return takeMany<std::uint64_t, std::int64_t>(reader, count);
    case kGgufI64:
        return takeMany<std::int64_t, std::int64_t>(reader, count);
    case kGgufF32:
        return takeMany<float, double>(reader, count);
    case kGgufF64:
        return takeMany<double, double>(reader, count);
    default:
        break;
    }
    std::vector<bool> flags(count);
    for (std::size_t i = 0; i < count; ++i)
        flags[i] = reader.take<std::uint8_t>() != 0;
    return flags;
}

Result<GgufValue> arrayValue(Reader& reader, const std::string& key)
{
    const auto what = "the value of the key " + key;
    ANNEAL_TRY(const auto type, reader.number<std::uint32_t>(what));
    ANNEAL_TRY(const auto count, reader.number<std::uint64_t>(what));
    if (type == kGgufText) {
        if (count > reader.left() / sizeof(std::uint64_t))
            return reader.endsInside(what);
        std::vector<std::string> texts;
        texts.reserve(static_cast<std::size_t>(count));
        for (std::uint64_t i = 0; i < count; ++i) {
            ANNEAL_TRY(auto text, reader.text(std::numeric_limits<std::uint64_t>::max(), what));
            texts.push_back(std::move(text));
        }
        return GgufValue(std::move(texts));
    }
    const auto bytes = valueBytes(type);
    if (!bytes)
        return reader.damaged(what + " is a list of the unknown type " + std::to_string(type),
                              {{"key", key}});
    if (count > reader.left() / *bytes)
        return reader.endsInside(what);
    return takeArray(reader, type, static_cast<std::size_t>(count));
}

Result<GgufValue> value(Reader& reader, const std::string& key)
{
    const auto what = "the value of the key " + key;
    ANNEAL_TRY(const auto type, reader.number<std::uint32_t>(what));
    if (type == kGgufArray)
        return arrayValue(reader, key);
    if (type == kGgufText) {
        ANNEAL_TRY(auto text, reader.text(std::numeric_limits<std::uint64_t>::max(), what));
        return GgufValue(std::move(text));
    }
    const auto bytes = valueBytes(type);
    if (!bytes)
        return reader.damaged(what + " has the unknown type " + std::to_string(type),
                              {{"key", key}});
    if (reader.left() < *bytes)
        return reader.endsInside(what);
    switch (type) {
    case kGgufU8:
        return GgufValue(std::int64_t{reader.take<std::uint8_t>()});
    case kGgufI8:
        return GgufValue(std::int64_t{reader.take<std::int8_t>()});
    case kGgufU16:
        return GgufValue(std::int64_t{reader.take<std::uint16_t>()});
    case kGgufI16:
        return GgufValue(std::int64_t{reader.take<std::int16_t>()});
    case kGgufU32:
        return GgufValue(std::int64_t{reader.take<std::uint32_t>()});
    case kGgufI32:
        return GgufValue(std::int64_t{reader.take<std::int32_t>()});
    case kGgufI64:
        return GgufValue(reader.take<std::int64_t>());
    case kGgufU64:
        return GgufValue(reader.take<std::uint64_t>());
    case kGgufF32:
        return GgufValue(double{reader.take<float>()});
    case kGgufF64:
        return GgufValue(reader.take<double>());
    default:
        return GgufValue(reader.take<std::uint8_t>() != 0);
    }
}

struct TensorInfo {
    std::string name;
    TensorView view; // data still unset
    std::uint64_t offset = 0;
};

Result<StorageType> storageType(const Reader& reader, std::uint32_t number, const std::string& name,
                                const std::filesystem::path& path)
{
    if (const auto* known = ggmlType(number)) {
        if (known->type)
            return *known->type;
        return fail(
            ErrorCode::Unsupported,
            notice("model.gguf_type",
                   {{"tensor", name}, {"file", toUtf8(path)}, {"type", std::string(known->name)}}),
            {{"file", toUtf8(path)}, {"tensor", name}, {"type", std::string(known->name)}});
    }
    return reader.damaged("the tensor " + name + " has the unknown type " + std::to_string(number),
                          {{"tensor", name}});
}

Result<TensorInfo> tensorInfo(Reader& reader, const std::filesystem::path& path)
{
    TensorInfo info;
    ANNEAL_TRY(info.name, reader.text(kLongestTensorName, "the name of a tensor"));
    const auto what = "the entry of the tensor " + info.name;
    ANNEAL_TRY(const auto dimensions, reader.number<std::uint32_t>(what));
    if (dimensions < 1 || dimensions > kMostDimensions)
        return reader.damaged("the tensor " + info.name + " has " + std::to_string(dimensions) +
                                  " dimensions instead of 1 to 4",
                              {{"tensor", info.name}});
    info.view.shape.resize(dimensions);
    for (std::uint32_t i = 0; i < dimensions; ++i) {
        ANNEAL_TRY(const auto size, reader.number<std::int64_t>(what));
        if (size < 0)
            return reader.damaged("the tensor " + info.name + " has a negative dimension",
                                  {{"tensor", info.name}});
        info.view.shape[dimensions - 1 - i] = size; // ggml's first dimension is the row length
    }
    ANNEAL_TRY(const auto number, reader.number<std::uint32_t>(what));
    ANNEAL_TRY(info.view.type, storageType(reader, number, info.name, path));
    ANNEAL_TRY(info.offset, reader.number<std::uint64_t>(what));

    const auto row = info.view.shape.back();
    if (row % static_cast<std::int64_t>(blockElements(info.view.type)) != 0)
        return reader.damaged("the rows of the tensor " + info.name + " (" + std::to_string(row) +
                                  " numbers) are no whole " +
                                  std::string(toString(info.view.type)) + " blocks",
                              {{"tensor", info.name}});
    const auto elements = elementProduct(info.view.shape);
    const auto bytes = elements ? storedBytes(info.view.type, *elements) : std::nullopt;
    if (!bytes)
        return reader.damaged("the product of the shape of the tensor " + info.name +
                                  " overflows 64 bits",
                              {{"tensor", info.name}});
    info.view.byteCount = static_cast<std::size_t>(*bytes);
    return info;
}

Result<void> checkVersion(Reader& reader, const std::filesystem::path& path)
{
    if (reader.left() == 0)
        return reader.damaged("it is empty");
    ANNEAL_TRY(const auto magic, reader.number<std::uint32_t>("its first four bytes"));
    if (magic != 0x46554747) // "GGUF"
        return reader.damaged("it does not begin with the letters GGUF", {{"byte", "0"}});
    ANNEAL_TRY(const auto version, reader.number<std::uint32_t>("the version"));
    if (version == 2 || version == 3)
        return {};
    const bool swapped = version == 0x02000000 || version == 0x03000000;
    return fail(ErrorCode::Unsupported,
                notice(swapped ? "model.gguf_order" : "model.gguf_version",
                       {{"file", toUtf8(path)}, {"version", std::to_string(version)}}),
                {{"file", toUtf8(path)}, {"byte", "4"}, {"version", std::to_string(version)}});
}

} // namespace

Result<GgufFile> GgufFile::open(const std::filesystem::path& path)
{
    constexpr std::uint64_t kSmallestKey = 8 + 4 + 1, kSmallestTensor = 8 + 4 + 8 + 4 + 8;
    GgufFile file;
    ANNEAL_TRY(file.m_file, MappedFile::open(path));
    Reader reader(file.m_file);
    ANNEAL_CHECK(checkVersion(reader, path));
    ANNEAL_TRY(const auto tensorCount, reader.number<std::uint64_t>("the number of tensors"));
    ANNEAL_TRY(const auto keyCount, reader.number<std::uint64_t>("the number of keys"));
    if (tensorCount > reader.left() / kSmallestTensor || keyCount > reader.left() / kSmallestKey)
        return reader.damaged("it says that it holds " + std::to_string(tensorCount) +
                              " tensors and " + std::to_string(keyCount) +
                              " keys, more than fit into its " +
                              std::to_string(file.m_file.bytes().size()) + " bytes");
    for (std::uint64_t i = 0; i < keyCount; ++i) {
        ANNEAL_TRY(auto key,
                   reader.text(kLongestKey, "the name of key number " + std::to_string(i + 1)));
        ANNEAL_TRY(auto read, value(reader, key));
        if (!file.m_metadata.emplace(key, std::move(read)).second)
            return reader.damaged("the key " + key + " is there twice", {{"key", key}});
    }

    std::vector<TensorInfo> infos;
    infos.reserve(static_cast<std::size_t>(tensorCount));
    for (std::uint64_t i = 0; i < tensorCount; ++i) {
        ANNEAL_TRY(auto info, tensorInfo(reader, path));
        infos.push_back(std::move(info));
    }

    const auto alignment =
        static_cast<std::uint64_t>(file.integer("general.alignment").value_or(kGgufAlignment));
    if (alignment == 0 || alignment > 1U << 20 || !std::has_single_bit(alignment))
        return reader.damaged("general.alignment is " + std::to_string(alignment) +
                                  ", not a power of two",
                              {{"key", "general.alignment"}});
    const auto padded = [&](std::uint64_t size) {
        return (size + alignment - 1) / alignment * alignment;
    };
    const std::uint64_t fileBytes = file.m_file.bytes().size();
    const std::uint64_t dataStart = padded(reader.at());
    std::uint64_t expected = 0;
    for (auto& info : infos) {
        if (info.offset != expected)
            return reader.damaged("the tensor " + info.name + " is said to begin at byte " +
                                      std::to_string(info.offset) + " of the data instead of " +
                                      std::to_string(expected),
                                  {{"tensor", info.name}});
        if (dataStart > fileBytes || info.view.byteCount > fileBytes - dataStart ||
            expected > fileBytes - dataStart - info.view.byteCount)
            return reader.damaged("it ends at byte " + std::to_string(fileBytes) +
                                      ", before the end of the tensor " + info.name,
                                  {{"tensor", info.name}});
        info.view.data = file.m_file.bytes().data() + dataStart + expected;
        expected += padded(info.view.byteCount);
        if (!file.m_tensors.emplace(info.name, std::move(info.view)).second)
            return reader.damaged("the tensor " + info.name + " is there twice",
                                  {{"tensor", info.name}});
    }
    return file;
}

namespace {

template <typename T>
const T* valueOf(const std::map<std::string, GgufValue>& metadata, const std::string& key)
{
    const auto found = metadata.find(key);
    return found == metadata.end() ? nullptr : std::get_if<T>(&found->second);
}

} // namespace

std::optional<std::int64_t> GgufFile::integer(const std::string& key) const
{
    if (const auto* value = valueOf<std::int64_t>(m_metadata, key))
        return *value;
    const auto* wide = valueOf<std::uint64_t>(m_metadata, key);
    if (wide != nullptr &&
        *wide <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return static_cast<std::int64_t>(*wide);
    return std::nullopt;
}

std::optional<double> GgufFile::number(const std::string& key) const
{
    if (const auto* value = valueOf<double>(m_metadata, key))
        return *value;
    if (const auto value = integer(key))
        return static_cast<double>(*value);
    return std::nullopt;
}

std::optional<bool> GgufFile::flag(const std::string& key) const
{
    const auto* value = valueOf<bool>(m_metadata, key);
    return value != nullptr ? std::optional(*value) : std::nullopt;
}

const std::string* GgufFile::text(const std::string& key) const
{
    return valueOf<std::string>(m_metadata, key);
}

const std::vector<std::string>* GgufFile::texts(const std::string& key) const
{
    return valueOf<std::vector<std::string>>(m_metadata, key);
}

const std::vector<std::int64_t>* GgufFile::integers(const std::string& key) const
{
    return valueOf<std::vector<std::int64_t>>(m_metadata, key);
}

const std::vector<double>* GgufFile::numbers(const std::string& key) const
{
    return valueOf<std::vector<double>>(m_metadata, key);
}

} // namespace anneal::files
