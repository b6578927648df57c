#include "core/files/gguf_writer.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/files/gguf_types.h"

#include <bit>
#include <cstring>
#include <set>

namespace anneal::files {
namespace {

constexpr std::size_t kLongestTensorName = 63; ///< ggml keeps 64 bytes with the end

static_assert(std::endian::native == std::endian::little);

class Header {
public:
    template <typename T>
    void number(T value)
    {
        char bytes[sizeof(T)];
        std::memcpy(bytes, &value, sizeof(T));
        m_bytes.append(bytes, sizeof(T));
    }
    void text(const std::string& value)
    {
        number<std::uint64_t>(value.size());
        m_bytes += value;
    }
    void field(const GgufField& value)
    {
        std::visit([this](const auto& one) { put(one); }, value);
    }
    void pad()
    {
        m_bytes.append((kGgufAlignment - m_bytes.size() % kGgufAlignment) % kGgufAlignment, '\0');
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    void put(std::uint32_t value) { plain(kGgufU32, value); }
    void put(float value) { plain(kGgufF32, value); }
    void put(bool value) { plain(kGgufFlag, static_cast<std::uint8_t>(value ? 1 : 0)); }
    void put(const std::string& value)
    {
        number<std::uint32_t>(kGgufText);
        text(value);
    }
    void put(const std::vector<std::string>& values)
    {
        array(kGgufText, values.size());
        for (const auto& value : values)
            text(value);
    }
    void put(const std::vector<std::int32_t>& values)
    {
        array(kGgufI32, values.size());
        for (const auto value : values)
            number(value);
    }
    void put(const std::vector<float>& values)
    {
        array(kGgufF32, values.size());
        for (const auto value : values)
            number(value);
    }
    void put(const std::vector<bool>& values)
    {
        array(kGgufFlag, values.size());
        for (const bool value : values)
            number(static_cast<std::uint8_t>(value ? 1 : 0));
    }
    template <typename T>
    void plain(GgufValueType type, T value)
    {
        number<std::uint32_t>(type);
        number(value);
    }
    void array(GgufValueType type, std::size_t count)
    {
        number<std::uint32_t>(kGgufArray);
        number<std::uint32_t>(type);
        number<std::uint64_t>(count);
    }
    std::string m_bytes;
};

std::uint64_t padded(std::uint64_t bytes)
{
    return (bytes + kGgufAlignment - 1) / kGgufAlignment * kGgufAlignment;
}

std::uint64_t bytesOf(const TensorSpec& tensor)
{
    return storedBytes(tensor.type, elementProduct(tensor.shape).value_or(0)).value_or(0);
}

Result<void> check(const GgufFields& fields, const std::vector<TensorSpec>& tensors)
{
    std::set<std::string> names;
    for (const auto& [key, value] : fields) {
        if (key.empty() || !names.insert(key).second)
            return fail(ErrorCode::InvalidArgument,
                        "The key " + key + " would be written twice to the GGUF file.",
                        {{"key", key}});
    }
    names.clear();
    for (const auto& tensor : tensors) {
        const auto refuse = [&](const std::string& what) {
            return fail(ErrorCode::InvalidArgument,
                        "The tensor " + tensor.name + " can't be written to a GGUF file: " + what +
                            ".",
                        {{"tensor", tensor.name}});
        };
        if (tensor.name.empty() || tensor.name.size() > kLongestTensorName)
            return refuse("its name is longer than " + std::to_string(kLongestTensorName) +
                          " bytes");
        if (!names.insert(tensor.name).second)
            return refuse("it is there twice");
        const auto elements = elementProduct(tensor.shape);
        if (tensor.shape.empty() || tensor.shape.size() > 4 || !elements ||
            !storedBytes(tensor.type, *elements))
            return refuse("its shape does not fit");
        if (!ggmlNumber(tensor.type))
            return refuse("GGUF has no type " + std::string(toString(tensor.type)));
        if (tensor.shape.back() % static_cast<std::int64_t>(blockElements(tensor.type)) != 0)
            return refuse("its rows are no whole " + std::string(toString(tensor.type)) +
                          " blocks");
    }
    return {};
}

std::string headerOf(const GgufFields& fields, const std::vector<TensorSpec>& tensors)
{
    constexpr std::uint32_t kVersion = 3;
    Header header;
    header.number<std::uint32_t>(0x46554747); // "GGUF"
    header.number<std::uint32_t>(kVersion);
    header.number<std::uint64_t>(tensors.size());
    header.number<std::uint64_t>(fields.size());
    for (const auto& [key, value] : fields) {
        header.text(key);
        header.field(value);
    }
    std::uint64_t offset = 0;
    for (const auto& tensor : tensors) {
        header.text(tensor.name);
        header.number<std::uint32_t>(static_cast<std::uint32_t>(tensor.shape.size()));
        for (auto size = tensor.shape.rbegin(); size != tensor.shape.rend(); ++size)
            header.number<std::int64_t>(*size); // ggml's first dimension is the row length
        header.number<std::uint32_t>(ggmlNumber(tensor.type).value_or(0));
        header.number<std::uint64_t>(offset);
        offset += padded(bytesOf(tensor));
    }
    header.pad();
    return header.bytes();
}

} // namespace

std::uint64_t ggufFileBytes(const GgufFields& fields, const std::vector<TensorSpec>& tensors)
{
    std::uint64_t bytes = headerOf(fields, tensors).size();
    for (const auto& tensor : tensors)
        bytes += padded(bytesOf(tensor));
    return bytes;
}

Result<void>
writeGguf(const std::filesystem::path& path, const GgufFields& fields,
          const std::vector<TensorSpec>& tensors,
          const std::function<Result<void>(std::size_t index, const ByteSink& sink)>& writeTensor)
{
    ANNEAL_CHECK(check(fields, tensors));
    ANNEAL_TRY(auto file, AtomicFile::create(path));
    ANNEAL_CHECK(file.write(headerOf(fields, tensors)));
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const auto wanted = bytesOf(tensors[i]);
        std::uint64_t written = 0;
        ANNEAL_CHECK(writeTensor(i, [&](std::span<const std::byte> bytes) -> Result<void> {
            written += bytes.size();
            if (written > wanted)
                return {}; // told below
            return file.write({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
        }));
        if (written != wanted)
            return fail(ErrorCode::Internal,
                        "The tensor " + tensors[i].name + " has " + std::to_string(written) +
                            " bytes instead of " + std::to_string(wanted) + ".",
                        {{"tensor", tensors[i].name}, {"file", toUtf8(path)}});
        ANNEAL_CHECK(file.write(std::string(padded(wanted) - wanted, '\0')));
    }
    return file.commit();
}

} // namespace anneal::files
