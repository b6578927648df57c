#include "core/base/utf8.h"
#include "core/data/conversion.h"
#include "core/data/row_file.h"
#include "tests/fuzz/target.h"

#include <array>

#include <nlohmann/json.hpp>

// A data file: the first line is its extension, the rest its content.
namespace anneal::fuzz {
namespace {

constexpr std::array<std::string_view, 4> kTypes = {"json", "jsonl", "csv", "txt"};

void requireText(const std::string& text)
{
    require(validUtf8Prefix(text) == text.size(), "the text of a row is UTF-8");
}

void convert(const Json& row, data::DatasetSpec spec, const char* formatting)
{
    spec.formatting = formatting;
    for (const char* stage : {"sft", "pt"}) {
        const auto converted = data::convertRow(row, spec, stage);
        require(converted.sample.isUsable() || converted.problem, "a dropped row says why");
        for (const auto* messages : {&converted.sample.prompt, &converted.sample.response}) {
            for (const auto& message : *messages)
                requireText(message.content);
        }
    }
}

} // namespace

void prepare(const std::filesystem::path&) {}

void read(std::string_view input, const std::filesystem::path& folder)
{
    const auto [name, content] = firstLine(input);
    std::string_view type = kTypes[0];
    for (const auto known : kTypes) {
        if (name == known)
            type = known;
    }
    const auto path = folder / ("rows." + std::string(type));
    put(path, content);
    const auto rows = data::RowFile::open(path);
    const auto guessed = data::guessSpec(path);
    if (!rows)
        return;
    auto openai = guessed.value_or(data::DatasetSpec{});
    openai.columns.messages = "messages";
    openai.tags = {"role",        "content",       "user",  "assistant",
                   "observation", "function_call", "system"};
    for (std::size_t i = 0; i < (*rows)->size(); ++i) {
        require((*rows)->place(i).line >= 1, "every row has its line");
        const auto row = (*rows)->row(i);
        if (!row)
            continue;
        if (guessed)
            convert(*row, *guessed, guessed->formatting.c_str());
        convert(*row, {}, "alpaca");
        convert(*row, {}, "sharegpt");
        convert(*row, openai, "openai");
        convert(*row, {}, "ids");
    }
}

const std::vector<std::string>& words()
{
    static const std::vector<std::string> list = {
        "json\n",         "jsonl\n",    "csv\n",         "txt\n",       "\"instruction\"",
        "\"input\"",      "\"output\"", "\"messages\"",  "\"role\"",    "\"content\"",
        "\"from\"",       "\"value\"",  "\"human\"",     "\"gpt\"",     "\"conversations\"",
        "\"tools\"",      "\"system\"", "\"input_ids\"", "\"labels\"",  "\"function_call\"",
        "\"tool_calls\"", "\"chosen\"", "\"rejected\"",  "\"history\"", "\"\"",
        "\xFF\xFE",       "\xC4\xE3",   "\r\n",          "\"a,b\"",     "{{name}}"};
    return list;
}

} // namespace anneal::fuzz
