#include "core/config/run_file.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/config/llamaboard_file.h"
#include "core/config/run_card_file.h"

#include <map>
#include <optional>
#include <sstream>

#include <nlohmann/json.hpp>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace anneal::config {
namespace {

constexpr std::uint64_t kMaxBytes = 4ULL << 20;
constexpr std::uint64_t kMostExpanded = 64ULL << 20;
constexpr int kMaxMapDepth = 8;
constexpr std::size_t kMostKeys =
    1000; // of a map inside the file: Json looks a key up by going through all of them

tl::unexpected<Error> malformed(const std::string& file, std::size_t line, Notice what)
{
    what.sentence = file + ", line " + std::to_string(line) + ": " + what.sentence;
    return fail(ErrorCode::Format, what, {{"file", file}, {"line", std::to_string(line)}});
}

std::string scalarText(const Json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number_float())
        return shortestFloat(value.get<double>());
    return value.dump();
}

RawValue rawValue(const Json& value)
{
    RawValue raw;
    if (value.is_null())
        return raw;
    if (value.is_object()) {
        raw.kind = RawValue::Kind::Map;
        raw.text = toPythonJson(value, {.asciiOnly = false});
    } else if (value.is_array()) {
        raw.kind = RawValue::Kind::List;
        for (const auto& part : value)
            raw.list.push_back(scalarText(part));
    } else {
        raw.kind = RawValue::Kind::Scalar;
        raw.text = scalarText(value);
    }
    return raw;
}

/// What a document may still grow to: a few aliases (*name) that name each other stand for a
/// document of any size.
class Budget final {
public:
    void take(const YAML::Node& node, const std::string& text)
    {
        constexpr std::uint64_t kBytesOfNode = 16;
        m_used += kBytesOfNode + text.size();
        if (m_used > kMostExpanded)
            throw YAML::ParserException(node.Mark(), "its aliases stand for too large a document");
    }

private:
    std::uint64_t m_used = 0;
};

/// The value of a YAML map entry as JSON: numbers and flags by YAML 1.2's rules unless quoted.
Json toJson(const YAML::Node& node, int depth, Budget& budget)
{
    if (depth > kMaxMapDepth)
        throw YAML::ParserException(node.Mark(), "maps are nested too deeply");
    budget.take(node, node.IsScalar() ? node.Scalar() : std::string());
    if (node.IsMap()) {
        if (node.size() > kMostKeys)
            throw YAML::ParserException(node.Mark(), "a map has too many keys");
        Json map = Json::object();
        for (const auto& member : node) {
            budget.take(member.first, member.first.Scalar());
            map[member.first.Scalar()] = toJson(member.second, depth + 1, budget);
        }
        return map;
    }
    if (node.IsSequence()) {
        Json list = Json::array();
        for (const auto& part : node)
            list.push_back(toJson(part, depth + 1, budget));
        return list;
    }
    if (!node.IsScalar())
        return nullptr;
    const std::string& text = node.Scalar();
    if (node.Tag() != "!") {
        if (text == "true" || text == "false")
            return text == "true";
        if (const auto number = parseFloat(text))
            return *number;
    }
    return text;
}

RawValue rawValue(const YAML::Node& node, Budget& budget)
{
    RawValue raw;
    if (node.IsScalar()) {
        raw.kind = RawValue::Kind::Scalar;
        budget.take(node, node.Scalar());
        raw.text = node.Scalar();
    } else if (node.IsSequence()) {
        raw.kind = RawValue::Kind::List;
        for (const auto& part : node) {
            if (!part.IsScalar())
                throw YAML::ParserException(part.Mark(), "a list holds single values only");
            budget.take(part, part.Scalar());
            raw.list.push_back(part.Scalar());
        }
    } else if (node.IsMap()) {
        raw.kind = RawValue::Kind::Map;
        raw.text = toPythonJson(toJson(node, 0, budget), {.asciiOnly = false});
    }
    return raw;
}

/// The reader of YAML takes a quote that is still open at the end of the file for a closed one.
bool isCutOff(const YAML::Node& node, std::string_view text)
{
    const auto begin = static_cast<std::size_t>(std::max(node.Mark().pos, 0));
    if (!node.IsScalar() || begin >= text.size() || (text[begin] != '"' && text[begin] != '\''))
        return false;
    const char quote = text[begin];
    for (std::size_t i = begin + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\')
            ++i;
        else if (text[i] == quote)
            return false;
    }
    return true;
}

/// Keeps where documents begin.
class DocumentLines final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark& mark) override { lines.push_back(mark.line); }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  const std::string&) override
    {
    }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
    }
    void OnMapEnd() override {}

    std::vector<int> lines;
};

/// The line of a second document. Not by YAML::LoadAll, which for some files never comes to an end
/// and finds empty documents until the memory is full.
std::optional<std::size_t> secondDocument(const std::string& text)
{
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    DocumentLines documents;
    for (int i = 0; i < 2; ++i) {
        if (!parser.HandleNextDocument(documents))
            return std::nullopt;
    }
    return static_cast<std::size_t>(std::max(documents.lines.back(), 0)) + 1;
}

Result<std::vector<RunFileEntry>> readYaml(const std::string& text, const std::string& file)
{
    std::vector<RunFileEntry> entries;
    try {
        if (const auto line = secondDocument(text))
            return malformed(file, *line, notice("run_file.documents"));
        const YAML::Node map = YAML::Load(text);
        if (map.IsNull())
            return malformed(file, 1, notice("run_file.empty"));
        if (!map.IsMap())
            return malformed(file, 1, notice("run_file.lines"));
        Budget budget;
        for (const auto& member : map) {
            const auto line = static_cast<std::size_t>(member.first.Mark().line) + 1;
            if (member.first.IsScalar() && member.first.Scalar() == kRunCardKey &&
                member.second.IsMap())
                continue; // what a run card tells of its run is no setting
            if (!member.first.IsScalar())
                return malformed(file, line, notice("run_file.key"));
            if (isCutOff(member.second, text))
                return malformed(file, line, notice("run_file.quote"));
            entries.push_back({member.first.Scalar(), rawValue(member.second, budget), line});
        }
    } catch (const YAML::Exception& error) {
        auto told = notice("run_file.yaml");
        told.sentence += " The reader says: " + error.msg + ".";
        return malformed(file, static_cast<std::size_t>(std::max(error.mark.line, 0)) + 1,
                         std::move(told));
    }
    return entries;
}

Result<std::vector<RunFileEntry>> readJson(const std::string& text, const std::string& file)
{
    ANNEAL_TRY(const auto pieces, splitJson(text, file));
    std::vector<RunFileEntry> entries;
    for (const auto& piece : pieces) {
        if (piece.key.empty())
            return malformed(file, piece.line, notice("run_file.object"));
        ANNEAL_TRY(const Json value,
                   parseJson(std::string_view(text).substr(piece.begin, piece.end - piece.begin),
                             file, piece.line));
        entries.push_back({piece.key, rawValue(value), piece.line});
    }
    return entries;
}

Result<void> refuseRepeated(const std::vector<RunFileEntry>& entries, const std::string& file)
{
    std::map<std::string, std::size_t> seen;
    for (const auto& entry : entries) {
        const auto [at, isNew] = seen.emplace(entry.key, entry.line);
        if (!isNew)
            return malformed(file, entry.line,
                             notice("run_file.twice",
                                    {{"key", entry.key}, {"other", std::to_string(at->second)}}));
    }
    return {};
}

} // namespace

Result<std::vector<RunFileEntry>> parseRunText(const std::string& text)
{
    const std::string name = "further arguments";
    if (text.find('\0') != std::string::npos || validUtf8Prefix(text) < text.size())
        return malformed(name, 1, notice("run_file.text"));
    std::vector<std::string> words;
    bool areWords = true;
    for (const auto& line : splitList(text, '\n')) {
        const std::string word = trimmed(line);
        if (word.empty())
            continue;
        const auto equals = word.find('=');
        const auto colon = word.find(':');
        areWords = areWords && word.front() != '{' && word.front() != '"' &&
                   equals != std::string::npos && equals < colon;
        words.push_back(word);
    }
    if (words.empty())
        return std::vector<RunFileEntry>();
    ANNEAL_TRY(auto entries, areWords ? parseOverrides(words) : readYaml(text, name));
    ANNEAL_CHECK(refuseRepeated(entries, name));
    return entries;
}

Result<std::vector<RunFileEntry>> readRunFile(const std::filesystem::path& file)
{
    ANNEAL_TRY(std::string text, readFile(file, kMaxBytes));
    const std::string name = toUtf8(file);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    if (const auto valid = validUtf8Prefix(text); valid < text.size())
        return malformed(name, lineOfByte(text, valid),
                         notice("run_file.utf8", {{"byte", std::to_string(valid)}}));
    if (const auto nul = text.find('\0'); nul != std::string::npos)
        return malformed(name, lineOfByte(text, nul), notice("run_file.nul"));

    const bool isJson = file.extension() == ".json" || file.extension() == ".JSON";
    ANNEAL_TRY(auto entries, isJson ? readJson(text, name) : readYaml(text, name));
    ANNEAL_CHECK(refuseRepeated(entries, name));
    if (isLlamaBoardForm(entries))
        return fromLlamaBoard(entries, file);
    return entries;
}

Result<std::vector<RunFileEntry>> parseOverrides(const std::vector<std::string>& words)
{
    std::vector<RunFileEntry> entries;
    const auto add = [&entries](std::string key, std::string value) {
        RawValue raw{RawValue::Kind::Scalar, std::move(value), {}};
        if (raw.text == "null" || raw.text == "None")
            raw = {};
        entries.push_back({std::move(key), std::move(raw), 0});
    };
    const auto nameOf = [](std::string_view word) {
        std::string key(word);
        for (auto& c : key)
            c = c == '-' ? '_' : c;
        return key;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const bool isOption = word.starts_with("--") && word.size() > 2;
        const auto equals = word.find('=');
        if (equals != std::string::npos && equals > (isOption ? 2U : 0U)) {
            const std::string key = word.substr(isOption ? 2 : 0, equals - (isOption ? 2 : 0));
            add(isOption ? nameOf(key) : key, word.substr(equals + 1));
        } else if (isOption) {
            const std::string key = nameOf(std::string_view(word).substr(2));
            const bool hasValue = i + 1 < words.size() && !words[i + 1].starts_with("--");
            const auto* setting = findSetting(key);
            if (hasValue)
                add(key, words[++i]);
            else if (!setting || setting->type == SettingType::Flag)
                add(key, "true");
            else
                return fail(ErrorCode::InvalidArgument, notice("word.no_value", {{"key", key}}),
                            {{"key", key}});
        } else {
            return fail(ErrorCode::InvalidArgument, notice("word.no_setting", {{"word", word}}),
                        {{"word", word}});
        }
    }
    return entries;
}

} // namespace anneal::config
