#pragma once

#include "core/base/error.h"
#include "core/base/notice.h"
#include "core/config/options.h"
#include "core/config/settings_table.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace anneal::config {

struct RunFileEntry;

enum class Verb { Train, Export, Chat, Api, Other };

/// A checked set of keys: what was given, and the table's defaults for the rest. Plain value, cheap to copy.
class RunConfig final {
public:
    /// Reads a flat YAML or JSON map and applies `key=value` / `--key value` overrides. Fails with NotFound, Format (file, line), or
    /// InvalidArgument: unknown key (with the nearest known one), wrong type, out of range, refused key, rejected combination.
    [[nodiscard]] static Result<RunConfig> fromFile(const std::filesystem::path& file,
                                                    const std::vector<std::string>& overrides, Verb verb);
    [[nodiscard]] static Result<RunConfig> fromOverrides(const std::vector<std::string>& overrides, Verb verb);

    /// Sets one key from its text form; checks type and range.
    [[nodiscard]] Result<void> set(std::string_view key, std::string_view text);
    [[nodiscard]] Result<void> set(std::string_view key, const std::string& text) { return set(key, std::string_view(text)); }
    [[nodiscard]] Result<void> set(std::string_view key, const char* text) { return set(key, std::string_view(text)); }
    [[nodiscard]] Result<void> set(std::string_view key, SettingValue value);
    /// The same of a line of a run file: lists and maps too.
    [[nodiscard]] Result<void> set(const RunFileEntry& entry);
    void reset(std::string_view key);

    [[nodiscard]] bool isGiven(std::string_view key) const;
    [[nodiscard]] SettingValue value(std::string_view key) const; ///< given or default
    [[nodiscard]] std::string valueText(std::string_view key) const; ///< as YAML writes it; "" = not set

    /// Range and combination checks over everything given.
    [[nodiscard]] Result<void> check(Verb verb) const;

    /// One line for each key that is accepted without effect, with the reason.
    [[nodiscard]] std::vector<Notice> notes() const;

    /// LLaMA-Factory's order and group comments; keys at their default left out. `forLlamaFactory` leaves out Anneal's own keys.
    [[nodiscard]] std::string toYaml(bool forLlamaFactory = false) const;

    /// `anneal train key=value ...`, quoted for a POSIX shell.
    [[nodiscard]] std::string toCommand(std::string_view verb) const;

    [[nodiscard]] ModelOptions model() const;
    [[nodiscard]] DataOptions data() const;
    [[nodiscard]] LoraOptions lora() const;
    [[nodiscard]] FreezeOptions freeze() const;
    [[nodiscard]] PreferenceOptions preference() const;
    [[nodiscard]] TrainOptions train() const;
    [[nodiscard]] EvaluationOptions evaluation() const;
    [[nodiscard]] GenerationOptions generation() const;
    [[nodiscard]] PredictionOptions prediction() const;
    [[nodiscard]] ExportOptions exporting() const;

private:
    [[nodiscard]] static Result<RunConfig> fromEntries(const std::vector<RunFileEntry>& entries, const std::string& file,
                                                       Verb verb);

    std::map<std::string, SettingValue, std::less<>> m_given;
};

} // namespace anneal::config
