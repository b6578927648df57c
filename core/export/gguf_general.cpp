#include "core/export/gguf_general.h"

#include "core/base/utf8.h"
#include "core/files/gguf.h"
#include "core/text/unicode_table.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <sstream>

namespace anneal::exporting {

namespace {

constexpr std::uint32_t kQuantisationVersion = 2;

/// "135M", "1.5B".
std::string sizeLabel(std::int64_t parameters)
{
    const auto count = static_cast<double>(parameters);
    char text[32];
    if (count >= 1e9)
        std::snprintf(text, sizeof text, count >= 1e10 ? "%.0fB" : "%.1fB", count / 1e9);
    else if (count >= 1e6)
        std::snprintf(text, sizeof text, "%.0fM", count / 1e6);
    else
        std::snprintf(text, sizeof text, "%.0fK", count / 1e3);
    return text;
}

/// Of a GGUF its key, of a folder what its model card says; "" when unknown.
std::string licenceOf(const catalog::ModelSource& source)
{
    if (source.format() == catalog::ModelFormat::Gguf) {
        const auto file = files::GgufFile::open(source.path());
        const auto* licence = file ? file->text("general.license") : nullptr;
        return licence != nullptr ? *licence : "";
    }
    std::istringstream card(source.fileText("README.md"));
    std::string line;
    if (!std::getline(card, line) || !line.starts_with("---"))
        return {};
    constexpr std::string_view kKey = "license: ";
    while (std::getline(card, line) && !line.starts_with("---"))
        if (line.starts_with(kKey))
            return text::toValidUtf8(line.substr(kKey.size()));
    return {};
}

} // namespace

std::string ggufTitle(const std::filesystem::path& folder)
{
    auto title = toUtf8((folder / "").parent_path().filename());
    for (const std::string_view ending : {"-gguf", "_gguf", ".gguf"})
        if (title.size() > ending.size() && title.ends_with(ending))
            title.resize(title.size() - ending.size());
    return title.empty() ? "model" : title;
}

std::string ggufFileName(const std::string& title, const std::string& type)
{
    return (title.ends_with("-" + type) ? title : title + "-" + type) + ".gguf";
}

// llama.cpp's vocabulary loader looks these tokens up when the lower-cased name holds "phi-3" or
// "phi3", and ends with an exception where one is missing (llama-vocab.cpp, token attributes).
std::string ggufModelName(const std::string& title, const catalog::ModelSource& source,
                          const text::Tokenizer& tokenizer)
{
    auto name = title == source.name() ? title : title + " (" + source.name() + ")";
    const auto known = {"</s>", "<unk>", "<s>", "<|endoftext|>"};
    if (std::all_of(known.begin(), known.end(),
                    [&](const char* token) { return tokenizer.idOf(token).has_value(); }))
        return name;
    const auto isLetter = [&name](std::size_t at, char letter) {
        return std::tolower(static_cast<unsigned char>(name[at])) == letter;
    };
    std::string plain;
    for (std::size_t i = 0; i < name.size(); ++i) {
        plain += name[i];
        if (i < 2 || !isLetter(i - 2, 'p') || !isLetter(i - 1, 'h') || !isLetter(i, 'i'))
            continue;
        const bool dash = i + 1 < name.size() && name[i + 1] == '-';
        const auto digit = dash ? i + 2 : i + 1;
        if (digit >= name.size() || name[digit] != '3')
            continue;
        plain += ' ';
        i = digit - 1;
    }
    return plain;
}

files::GgufFields ggufGeneral(const GgufGeneral& general, const catalog::ModelSource& source)
{
    files::GgufFields fields;
    fields.emplace_back("general.architecture", general.architecture);
    fields.emplace_back("general.type", general.type);
    fields.emplace_back("general.name", general.name);
    if (general.type == "model")
        fields.emplace_back("general.size_label", sizeLabel(source.config().parameterCount()));
    if (const auto licence = licenceOf(source); !licence.empty())
        fields.emplace_back("general.license", licence);
    if (general.tuned) {
        fields.emplace_back("general.base_model.count", std::uint32_t{1});
        fields.emplace_back("general.base_model.0.name", source.name());
    }
    fields.emplace_back("general.file_type", general.fileType);
    if (general.quantised)
        fields.emplace_back("general.quantization_version", kQuantisationVersion);
    return fields;
}

} // namespace anneal::exporting
