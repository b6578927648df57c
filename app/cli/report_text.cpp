#include "app/cli/report_text.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace anneal::cli {
namespace {

const char* kindName(report::ProbeKind kind)
{
    switch (kind) {
    case report::ProbeKind::Training:
        return "training";
    case report::ProbeKind::Rewording:
        return "rewording";
    case report::ProbeKind::General:
        return "general";
    }
    return "";
}

const char* verdictName(report::Verdict verdict)
{
    switch (verdict) {
    case report::Verdict::Learned:
        return "learned";
    case report::Verdict::Weak:
        return "weak";
    case report::Verdict::Forgot:
        return "forgot";
    }
    return "";
}

std::string verdictSentence(report::Verdict verdict)
{
    switch (verdict) {
    case report::Verdict::Learned:
        return "It has learned who it is.";
    case report::Verdict::Weak:
        return "It has not learned enough yet.";
    case report::Verdict::Forgot:
        return "It learned, but forgot general things.";
    }
    return "";
}

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

std::string remedySentence(const report::ProbeReport& report)
{
    switch (report.remedy) {
    case report::Remedy::None:
        return "";
    case report::Remedy::RaiseLearningRate:
    case report::Remedy::RaiseEpochs:
        return "Do this next: " + report.key + " from " + number(report.oldValue) + " to " +
               number(report.newValue) + ".";
    case report::Remedy::MoreRows:
        return "Do this next: add rows with other wordings of the same questions.";
    case report::Remedy::EarlierCheckpoint:
        return "Do this next: use an earlier checkpoint, or a lower learning rate.";
    }
    return "";
}

std::string scoreText(const char* name, const report::ProbeReport::Score& score)
{
    return std::string(name) + " " + std::to_string(score.right) + " of " +
           std::to_string(score.asked) + " (before " + std::to_string(score.rightBefore) + ")";
}

Json toJson(const report::ProbeReport::Score& score)
{
    return Json{
        {"right", score.right}, {"right_before", score.rightBefore}, {"asked", score.asked}};
}

} // namespace

std::string toText(const report::ProbeReport& report)
{
    std::string text;
    for (const auto& answer : report.answers) {
        text += std::string(answer.rightAfter ? "[right] " : "[wrong] ") + kindName(answer.kind) +
                ": " + answer.question + "\n    before: " + answer.before +
                "\n    after:  " + answer.after + "\n";
    }
    text += "\n" + scoreText("Training questions", report.training) + ", " +
            scoreText("rewordings", report.rewordings) + ", " +
            scoreText("general", report.general) + "\n" + verdictSentence(report.verdict);
    const auto remedy = remedySentence(report);
    return remedy.empty() ? text : text + " " + remedy;
}

Json toJson(const report::ProbeReport& report)
{
    Json answers = Json::array();
    for (const auto& answer : report.answers)
        answers.push_back({{"kind", kindName(answer.kind)},
                           {"question", answer.question},
                           {"before", answer.before},
                           {"after", answer.after},
                           {"expected", answer.expected},
                           {"right_before", answer.rightBefore},
                           {"right", answer.rightAfter}});
    return Json{{"verdict", verdictName(report.verdict)},
                {"training", toJson(report.training)},
                {"rewordings", toJson(report.rewordings)},
                {"general", toJson(report.general)},
                {"key", report.key},
                {"old_value", report.oldValue},
                {"new_value", report.newValue},
                {"answers", answers}};
}

} // namespace anneal::cli
