#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace anneal::config {

enum class SettingType { Flag, Integer, Number, Text, TextList, Map };

/// What this build does with a key.
enum class SettingTier {
    Honoured, ///< has its effect
    NoEffect, ///< accepted; a line in the log says why nothing changes (SettingInfo::note)
    Refused,  ///< any value but the default is an error that says why and what to use instead (SettingInfo::note)
};

enum class SettingGroup { Model, Method, Data, Output, Train, Evaluation, Generation, Export };

using SettingValue = std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<std::string>>;

/// One key of a run file. The table is the only list of keys: YAML reader, command line, form, help and tests come from it.
struct SettingInfo {
    std::string_view key = {};              ///< LLaMA-Factory's name
    SettingType type = SettingType::Text;
    SettingValue defaultValue = {};         ///< monostate = not set
    std::optional<double> minimum = {}, maximum = {};
    std::vector<std::string_view> choices = {}; ///< allowed texts; empty = any
    std::string_view unit = {};
    SettingGroup group = SettingGroup::Train;
    bool trainOnly = false;            ///< a trainer's key: unknown to export, chat and api
    SettingTier tier = SettingTier::Honoured;
    std::string_view label = {};            ///< "Learning rate" (English source text)
    std::string_view help = {};             ///< one exact sentence
    std::string_view note = {};             ///< of NoEffect and Refused: the reason and what to do
};

/// In the order in which a run file is written: by group, and inside a group as LLaMA-Factory's examples have it.
[[nodiscard]] std::span<const SettingInfo> settings();
[[nodiscard]] const SettingInfo* findSetting(std::string_view key); ///< nullptr when unknown

/// A value of an honoured key that this build refuses.
struct RefusedChoice {
    std::string_view key, value;
    std::string_view why; ///< and what to use instead
};
[[nodiscard]] std::span<const RefusedChoice> refusedChoices();

/// A value that LLaMA-Factory knows for an honoured key and this build refuses: why, and what to use instead; "" = not one of them.
[[nodiscard]] std::string_view refusedChoice(std::string_view key, std::string_view value);

/// What took the place of a key of older transformers releases: one sentence, "" = not one of them.
[[nodiscard]] std::string_view successorOf(std::string_view obsoleteKey);

} // namespace anneal::config
