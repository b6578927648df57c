#pragma once

#include "core/base/utf8.h"
#include "core/text/tokenizer.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <string>

namespace anneal::tests {

/// A byte-level tokenizer.json of a few tokens: all bytes (ids 0 to 255), "he", "ll", "hell",
/// "hello", "Ġhello" and added tokens.
inline nlohmann::json smallTokenizer()
{
    using nlohmann::json;
    json vocabulary = json::object();
    int next = 256;
    for (int byte = 0; byte < 256; ++byte) {
        const bool printable = (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) ||
                               (byte >= 0xAE && byte <= 0xFF);
        std::string text;
        appendUtf8(text, static_cast<char32_t>(printable ? byte : next++));
        vocabulary[text] = byte;
    }
    int id = 256;
    for (const char* token : {"he", "ll", "hell", "hello", "\u0120hello"})
        vocabulary[token] = id++;
    const auto added = [](int number, const char* content, bool special) {
        return json{{"id", number},      {"content", content}, {"single_word", false},
                    {"lstrip", false},   {"rstrip", false},    {"normalized", false},
                    {"special", special}};
    };
    return {{"version", "1.0"},
            {"truncation", nullptr},
            {"padding", nullptr},
            {"added_tokens", {added(261, "<|end|>", true), added(262, "<tool>", false)}},
            {"normalizer", nullptr},
            {"pre_tokenizer",
             {{"type", "ByteLevel"},
              {"add_prefix_space", false},
              {"trim_offsets", true},
              {"use_regex", true}}},
            {"post_processor", nullptr},
            {"decoder", {{"type", "ByteLevel"}}},
            {"model",
             {{"type", "BPE"},
              {"vocab", vocabulary},
              {"merges", {"h e", "l l", "he ll", "hell o", "\u0120 hello"}}}}};
}

/// A folder with the given tokenizer.json.
class TokenizerFolder final {
public:
    explicit TokenizerFolder(const std::string& tokenizerJson)
    {
        write("tokenizer.json", tokenizerJson);
    }
    void write(const std::string& name, const std::string& content) const
    {
        std::ofstream(path() / name, std::ios::binary | std::ios::trunc) << content;
    }
    [[nodiscard]] std::filesystem::path path() const
    {
        return pathFromUtf8(m_folder.path().toStdString());
    }
    [[nodiscard]] Result<std::shared_ptr<const text::Tokenizer>> load() const
    {
        return text::loadTokenizer(path());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace anneal::tests
