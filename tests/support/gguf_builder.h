#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace anneal::tests {

/// Writes GGUF bytes by hand, right or wrong on purpose.
class GgufBuilder final {
public:
    struct Tensor {
        std::string name;
        std::vector<std::uint64_t> sizes; ///< ggml order: row length first
        std::uint32_t type = 0;
        std::string data;
    };

    std::uint32_t magic = 0x46554747, version = 3;
    std::uint64_t alignment = 32;
    std::int64_t extraTensors = 0, extraKeys = 0; ///< added to the counts that are written
    std::int64_t extraOffset = 0;                 ///< added to the last tensor's offset

    void text(const std::string& key, const std::string& value);
    void u32(const std::string& key, std::uint32_t value);
    void f32(const std::string& key, float value);
    void texts(const std::string& key, const std::vector<std::string>& values);
    void raw(const std::string& key, std::uint32_t type, const std::string& bytes);
    void tensor(Tensor tensor);

    [[nodiscard]] std::string bytes() const;

    template <typename T>
    [[nodiscard]] static std::string bytesOf(T value)
    {
        return {reinterpret_cast<const char*>(&value), sizeof value};
    }
    [[nodiscard]] static std::string stringBytes(const std::string& value);

private:
    std::uint64_t m_keyCount = 0;
    std::string m_keys;
    std::vector<Tensor> m_tensors;
};

} // namespace anneal::tests
