#include "tests/support/gguf_builder.h"

namespace anneal::tests {

std::string GgufBuilder::stringBytes(const std::string& value)
{
    return bytesOf<std::uint64_t>(value.size()) + value;
}

void GgufBuilder::raw(const std::string& key, std::uint32_t type, const std::string& bytes)
{
    m_keys += stringBytes(key) + bytesOf(type) + bytes;
    ++m_keyCount;
}

void GgufBuilder::text(const std::string& key, const std::string& value)
{
    raw(key, 8, stringBytes(value));
}

void GgufBuilder::u32(const std::string& key, std::uint32_t value)
{
    raw(key, 4, bytesOf(value));
}

void GgufBuilder::f32(const std::string& key, float value)
{
    raw(key, 6, bytesOf(value));
}

void GgufBuilder::texts(const std::string& key, const std::vector<std::string>& values)
{
    auto bytes = bytesOf<std::uint32_t>(8) + bytesOf<std::uint64_t>(values.size());
    for (const auto& value : values)
        bytes += stringBytes(value);
    raw(key, 9, bytes);
}

void GgufBuilder::tensor(Tensor tensor)
{
    m_tensors.push_back(std::move(tensor));
}

std::string GgufBuilder::bytes() const
{
    auto out = bytesOf(magic) + bytesOf(version) +
               bytesOf(static_cast<std::int64_t>(m_tensors.size()) + extraTensors) +
               bytesOf(static_cast<std::int64_t>(m_keyCount) + extraKeys) + m_keys;
    std::string data;
    for (std::size_t i = 0; i < m_tensors.size(); ++i) {
        const auto& tensor = m_tensors[i];
        out += stringBytes(tensor.name) + bytesOf(static_cast<std::uint32_t>(tensor.sizes.size()));
        for (const auto size : tensor.sizes)
            out += bytesOf(size);
        const bool last = i + 1 == m_tensors.size();
        out += bytesOf(tensor.type) +
               bytesOf(static_cast<std::int64_t>(data.size()) + (last ? extraOffset : 0));
        data += tensor.data;
        data.append((alignment - data.size() % alignment) % alignment, '\0');
    }
    out.append((alignment - out.size() % alignment) % alignment, '\0');
    return out + data;
}

} // namespace anneal::tests
