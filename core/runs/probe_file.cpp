#include "core/runs/probe_file.h"

#include "core/base/atomic_file.h"

#include <nlohmann/json.hpp>

#include <array>

namespace anneal::runs {
namespace {

using report::ProbeKind;
using report::Remedy;
using report::Verdict;

template <typename Value>
struct Name {
    Value value;
    const char* text;
};

constexpr std::array kKinds = {
    Name{ProbeKind::Training, "training"}, Name{ProbeKind::HeldOut, "held_out"},
    Name{ProbeKind::Rewording, "rewording"}, Name{ProbeKind::General, "general"}};
constexpr std::array kVerdicts = {Name{Verdict::Learned, "learned"}, Name{Verdict::Weak, "weak"},
                                  Name{Verdict::Forgot, "forgot"}};
constexpr std::array kRemedies = {Name{Remedy::None, "none"},
                                  Name{Remedy::RaiseLearningRate, "raise_learning_rate"},
                                  Name{Remedy::RaiseEpochs, "raise_epochs"},
                                  Name{Remedy::MoreRows, "more_rows"},
                                  Name{Remedy::EarlierCheckpoint, "earlier_checkpoint"},
                                  Name{Remedy::LowerLearningRate, "lower_learning_rate"}};

template <typename Value, std::size_t n>
std::string textOf(const std::array<Name<Value>, n>& names, Value value)
{
    for (const auto& name : names) {
        if (name.value == value)
            return name.text;
    }
    return {};
}

template <typename Value, std::size_t n>
Value valueOf(const std::array<Name<Value>, n>& names, const Json& json, const char* key,
              Value otherwise)
{
    const auto text = json.value(key, std::string());
    for (const auto& name : names) {
        if (text == name.text)
            return name.value;
    }
    return otherwise;
}

Json toJson(const report::ProbeReport::Score& score)
{
    return Json{
        {"right", score.right}, {"right_before", score.rightBefore}, {"asked", score.asked}};
}

report::ProbeReport::Score scoreOf(const Json& json, const char* key)
{
    report::ProbeReport::Score score;
    if (const auto found = json.find(key); found != json.end() && found->is_object()) {
        score.right = found->value("right", 0);
        score.rightBefore = found->value("right_before", 0);
        score.asked = found->value("asked", 0);
    }
    return score;
}

Json toJson(const report::ProbedCheckpoint& checkpoint)
{
    return Json{{"name", checkpoint.name},
                {"training", toJson(checkpoint.training)},
                {"held_out", toJson(checkpoint.heldOut)},
                {"rewordings", toJson(checkpoint.rewordings)},
                {"general", toJson(checkpoint.general)},
                {"holds", checkpoint.holds}};
}

std::vector<report::ProbedCheckpoint> checkpointsOf(const Json& json)
{
    std::vector<report::ProbedCheckpoint> checkpoints;
    const auto found = json.find("checkpoints");
    if (found == json.end())
        return checkpoints;
    for (const auto& one : *found)
        checkpoints.push_back({one.value("name", std::string()), scoreOf(one, "training"),
                               scoreOf(one, "held_out"), scoreOf(one, "rewordings"),
                               scoreOf(one, "general"), one.value("holds", false)});
    return checkpoints;
}

report::ProbeFacts factsOf(const Json& json)
{
    report::ProbeFacts facts;
    facts.goal = json.value("goal", std::string());
    facts.learningRate = json.value("learning_rate", 0.0);
    facts.goalLearningRate = json.value("goal_learning_rate", 0.0);
    facts.epochs = json.value("epochs", 0.0);
    facts.updates = json.value("updates", std::int64_t{0});
    facts.losses = json.value("losses", std::vector<double>());
    facts.checkpoints = checkpointsOf(json);
    return facts;
}

report::ProbeReport fromJson(const Json& json)
{
    report::ProbeReport report;
    report.verdict = valueOf(kVerdicts, json, "verdict", Verdict::Weak);
    report.remedy = valueOf(kRemedies, json, "remedy", Remedy::None);
    report.key = json.value("key", std::string());
    report.oldValue = json.value("old_value", 0.0);
    report.newValue = json.value("new_value", 0.0);
    report.checkpoint = json.value("checkpoint", std::string());
    report.training = scoreOf(json, "training");
    report.heldOut = scoreOf(json, "held_out");
    report.rewordings = scoreOf(json, "rewordings");
    report.general = scoreOf(json, "general");
    if (const auto facts = json.find("facts"); facts != json.end())
        report.facts = factsOf(*facts);
    for (const auto& one : json.at("answers")) {
        report::ProbeAnswer answer;
        answer.kind = valueOf(kKinds, one, "kind", ProbeKind::Training);
        answer.question = one.value("question", std::string());
        answer.before = one.value("before", std::string());
        answer.after = one.value("after", std::string());
        answer.expected = one.value("expected", std::string());
        answer.rightBefore = one.value("right_before", false);
        answer.rightAfter = one.value("right", false);
        answer.overruled = one.value("overruled", false);
        report.answers.push_back(std::move(answer));
    }
    // Reports of earlier versions proposed a checkpoint without having asked one.
    if (report.remedy == Remedy::EarlierCheckpoint && report.checkpoint.empty()) {
        report.remedy = Remedy::LowerLearningRate;
        report.key = "learning_rate";
        report.oldValue = report.facts.learningRate;
        report.newValue = report.facts.learningRate / 2;
    }
    return report;
}

} // namespace

Json toJson(const report::ProbeReport& report)
{
    Json answers = Json::array();
    for (const auto& answer : report.answers) {
        answers.push_back({{"kind", textOf(kKinds, answer.kind)},
                           {"question", answer.question},
                           {"before", answer.before},
                           {"after", answer.after},
                           {"expected", answer.expected},
                           {"right_before", answer.rightBefore},
                           {"right", answer.rightAfter}});
        if (answer.overruled)
            answers.back()["overruled"] = true;
    }
    const auto& facts = report.facts;
    Json checkpoints = Json::array();
    for (const auto& checkpoint : facts.checkpoints)
        checkpoints.push_back(toJson(checkpoint));
    return Json{{"verdict", textOf(kVerdicts, report.verdict)},
                {"training", toJson(report.training)},
                {"held_out", toJson(report.heldOut)},
                {"rewordings", toJson(report.rewordings)},
                {"general", toJson(report.general)},
                {"remedy", textOf(kRemedies, report.remedy)},
                {"key", report.key},
                {"old_value", report.oldValue},
                {"new_value", report.newValue},
                {"checkpoint", report.checkpoint},
                {"facts",
                 {{"goal", facts.goal},
                  {"learning_rate", facts.learningRate},
                  {"goal_learning_rate", facts.goalLearningRate},
                  {"epochs", facts.epochs},
                  {"updates", facts.updates},
                  {"losses", facts.losses},
                  {"checkpoints", checkpoints}}},
                {"answers", answers}};
}

Result<void> writeProbeReport(const std::filesystem::path& run, const report::ProbeReport& report)
{
    // An answer may end within a character: that is kept as the mark for it.
    return writeFileAtomically(run / std::filesystem::path(kProbeFile),
                               toJson(report).dump(2, ' ', false, Json::error_handler_t::replace) +
                                   "\n");
}

std::optional<report::ProbeReport> readProbeReport(const std::filesystem::path& run)
{
    constexpr std::uint64_t kMostBytes = 1ULL << 24;
    const auto json = readJsonFile(run / std::filesystem::path(kProbeFile), kMostBytes);
    if (!json)
        return std::nullopt;
    try {
        return fromJson(*json);
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace anneal::runs
