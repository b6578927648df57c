#include "core/data/tokenized_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/mapped_file.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"

#include <limits>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

namespace fs = std::filesystem;

constexpr const char* kHead = "tokenized.json";
constexpr const char* kTrain = "train.jsonl";
constexpr const char* kEvaluation = "validation.jsonl";
constexpr int kSchema = 1;

struct Field {
    const char* name;
    std::vector<std::int32_t> EncodedSample::*numbers;
};
constexpr Field kFields[] = {
    {"input_ids", &EncodedSample::inputIds},  {"labels", &EncodedSample::labels},
    {"other_ids", &EncodedSample::otherIds},  {"other_labels", &EncodedSample::otherLabels},
    {"positions", &EncodedSample::positions}, {"segments", &EncodedSample::segments}};

std::string lineOf(const EncodedSample& sample)
{
    Json json = {{"row", sample.row}};
    for (const auto& field : kFields) {
        if (!(sample.*field.numbers).empty())
            json[field.name] = sample.*field.numbers;
    }
    if (sample.isDesirable)
        json["is_desirable"] = true;
    return json.dump() + "\n";
}

// Null where a field is not what it must be.
std::optional<EncodedSample> sampleOf(const Json& json)
{
    EncodedSample sample;
    if (!json.is_object() || !json.contains("row") || !json["row"].is_number_unsigned())
        return std::nullopt;
    sample.row = json["row"].get<std::size_t>();
    for (const auto& field : kFields) {
        const auto found = json.find(field.name);
        if (found == json.end())
            continue;
        if (!found->is_array())
            return std::nullopt;
        for (const auto& number : *found) {
            if (!number.is_number_integer())
                return std::nullopt;
            const auto value = number.get<std::int64_t>();
            if (value < std::numeric_limits<std::int32_t>::min() ||
                value > std::numeric_limits<std::int32_t>::max())
                return std::nullopt;
            (sample.*field.numbers).push_back(static_cast<std::int32_t>(value));
        }
    }
    const auto desirable = json.find("is_desirable");
    sample.isDesirable =
        desirable != json.end() && desirable->is_boolean() && desirable->get<bool>();
    const auto length = sample.inputIds.size();
    const auto fits = [length](const auto& numbers) {
        return numbers.empty() || numbers.size() == length;
    };
    if (length == 0 || sample.labels.size() != length || !fits(sample.positions) ||
        !fits(sample.segments) || sample.otherIds.size() != sample.otherLabels.size())
        return std::nullopt;
    return sample;
}

Result<std::vector<EncodedSample>> readSamples(const fs::path& file)
{
    std::vector<EncodedSample> samples;
    ANNEAL_TRY(const auto mapped, MappedFile::open(file));
    const std::string_view text(reinterpret_cast<const char*>(mapped.bytes().data()),
                                mapped.bytes().size());
    std::size_t line = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        ++line;
        ANNEAL_TRY(const auto json, parseJson(text.substr(begin, end - begin), toUtf8(file), line));
        auto sample = sampleOf(json);
        if (!sample)
            return fail(ErrorCode::Format,
                        toUtf8(file) + ", line " + std::to_string(line) +
                            " is no row of tokens; delete the folder to make it anew.",
                        {{"file", toUtf8(file)}, {"line", std::to_string(line)}});
        samples.push_back(std::move(*sample));
        begin = end + 1;
    }
    return samples;
}

std::string linesOf(const std::vector<EncodedSample>& samples)
{
    std::string text;
    for (const auto& sample : samples)
        text += lineOf(sample);
    return text;
}

} // namespace

Result<bool> hasTokenizedData(const fs::path& folder)
{
    std::error_code ignored;
    if (fs::exists(folder / kHead, ignored))
        return true;
    for (const char* name : {"dataset_dict.json", "dataset_info.json", "state.json"}) {
        if (fs::exists(folder / name, ignored))
            return fail(ErrorCode::Unsupported,
                        notice("tokenized.arrow", {{"folder", toUtf8(folder)}}),
                        {{"key", "tokenized_path"}, {"file", toUtf8(folder / name)}});
    }
    if (fs::exists(folder, ignored) && !fs::is_empty(folder, ignored))
        return fail(ErrorCode::InvalidArgument,
                    notice("tokenized.other", {{"folder", toUtf8(folder)}}),
                    {{"key", "tokenized_path"}});
    return false;
}

Result<TokenizedData> readTokenizedData(const fs::path& folder)
{
    ANNEAL_TRY(const auto head, readJsonFile(folder / kHead, 1 << 20));
    const auto text = [&head](const char* key) {
        const auto found = head.find(key);
        return found != head.end() && found->is_string() ? found->get<std::string>()
                                                         : std::string();
    };
    if (!head.is_object() || !head.contains("schema") || head["schema"] != kSchema)
        return fail(ErrorCode::Format,
                    toUtf8(folder / kHead) +
                        " is of another version of this program; delete the folder to make it "
                        "anew.",
                    {{"file", toUtf8(folder / kHead)}});
    TokenizedData data;
    data.stage = text("stage");
    data.chatTemplate = text("template");
    ANNEAL_TRY(data.train, readSamples(folder / kTrain));
    std::error_code ignored;
    if (fs::exists(folder / kEvaluation, ignored)) {
        ANNEAL_TRY(data.evaluation, readSamples(folder / kEvaluation));
    }
    return data;
}

Result<void> writeTokenizedData(const fs::path& target, const TokenizedData& data)
{
    ANNEAL_TRY(auto folder, AtomicFolder::create(target));
    const Json head = {{"schema", kSchema}, {"stage", data.stage}, {"template", data.chatTemplate}};
    ANNEAL_CHECK(writeFileAtomically(folder.path() / kTrain, linesOf(data.train)));
    if (!data.evaluation.empty())
        ANNEAL_CHECK(writeFileAtomically(folder.path() / kEvaluation, linesOf(data.evaluation)));
    ANNEAL_CHECK(writeFileAtomically(folder.path() / kHead, head.dump(2) + "\n"));
    return folder.commit();
}

} // namespace anneal::data
