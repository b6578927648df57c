#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/conversations/store_state.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace anneal::conversations {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMaxFileBytes = 64u << 20;

std::string textOf(const Json& json, const char* key)
{
    const auto at = json.find(key);
    return at != json.end() && at->is_string() ? at->get<std::string>() : std::string();
}

double numberOf(const Json& json, const char* key)
{
    const auto at = json.find(key);
    return at != json.end() && at->is_number() ? at->get<double>() : 0;
}

/// "2026-03-02T10:31:00.123" in local time, as the first store wrote it; 0 for anything else.
std::int64_t timeOf(const std::string& text)
{
    std::tm parts{};
    int milliseconds = 0;
    if (std::sscanf(text.c_str(), "%d-%d-%dT%d:%d:%d.%d", &parts.tm_year, &parts.tm_mon,
                    &parts.tm_mday, &parts.tm_hour, &parts.tm_min, &parts.tm_sec,
                    &milliseconds) < 6)
        return 0;
    parts.tm_year -= 1900;
    parts.tm_mon -= 1;
    parts.tm_isdst = -1;
    const auto seconds = std::mktime(&parts);
    return seconds < 0 ? 0 : static_cast<std::int64_t>(seconds) * 1000 + milliseconds;
}

Result<Conversation> readOld(const fs::path& file)
{
    ANNEAL_TRY(const auto json, readJsonFile(file, kMaxFileBytes));
    const auto name = toUtf8(file);
    if (!json.is_object() || numberOf(json, "schema") != 1 || !json.contains("messages") ||
        !json.at("messages").is_array())
        return fail(ErrorCode::Format, name + " is no conversation of version 1.",
                    {{"file", name}});
    Conversation conversation;
    conversation.id = toUtf8(file.stem());
    conversation.title = textOf(json, "title");
    conversation.created = timeOf(textOf(json, "created"));
    conversation.modified = timeOf(textOf(json, "modified"));
    conversation.system = textOf(json, "system");
    conversation.checkpoint = textOf(json, "checkpoint");
    std::int64_t last = 0;
    for (const auto& turn : json.at("messages")) {
        if (!turn.is_object())
            continue;
        Message message;
        message.parent = last;
        message.role = textOf(turn, "role") == "user" ? Role::User : Role::Assistant;
        message.text = textOf(turn, "content");
        message.created = conversation.modified;
        message.promptTokens = static_cast<std::int64_t>(numberOf(turn, "promptTokens"));
        message.newTokens = static_cast<std::int64_t>(numberOf(turn, "newTokens"));
        message.tokensPerSecond = numberOf(turn, "tokensPerSecond");
        message.finishReason = textOf(turn, "finishReason");
        last = conversation.add(std::move(message));
    }
    return conversation;
}

} // namespace

Result<void> takeOverOldStore(Store& store, const fs::path& folder,
                              std::vector<std::string>& unreadable, std::size_t& takenOver)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().extension() == ".json")
            files.push_back(at->path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        const auto conversation = readOld(file);
        if (!conversation) {
            unreadable.push_back(toUtf8(file.filename()));
            continue;
        }
        // One that is there already was taken over just before the program ended.
        if (const auto known = store.read({}, conversation->id); !known) {
            ANNEAL_CHECK(store.saveAll({}, *conversation));
            ++takenOver;
        }
        const auto done = folder / "imported";
        fs::create_directories(done, error);
        fs::rename(file, done / file.filename(), error);
        if (error)
            return fail(ErrorCode::Io,
                        "'" + toUtf8(file) + "' was taken over but can't be moved to '" +
                            toUtf8(done) + "': " + error.message() + ".",
                        {{"file", toUtf8(file)}});
    }
    return {};
}

} // namespace anneal::conversations
