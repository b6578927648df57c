#include "app/cli/report_text.h"

#include <cstdio>

namespace anneal::cli {
namespace {

const char* kindName(report::ProbeKind kind)
{
    switch (kind) {
    case report::ProbeKind::Training:
        return "training";
    case report::ProbeKind::HeldOut:
        return "held-out";
    case report::ProbeKind::Rewording:
        return "rewording";
    case report::ProbeKind::General:
        return "general";
    }
    return "";
}

std::string verdictSentence(const report::ProbeReport& report)
{
    switch (report.verdict) {
    case report::Verdict::Learned:
        return report.facts.goal == "identity" ? "It has learned who it is."
                                               : "It has learned its rows.";
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
    case report::Remedy::LowerLearningRate:
        return "Do this next: " + report.key + " from " + number(report.oldValue) + " to " +
               number(report.newValue) + ".";
    case report::Remedy::MoreRows:
        return "Do this next: add rows that ask for the same in other words.";
    case report::Remedy::EarlierCheckpoint:
        return "Do this next: use " + report.checkpoint +
               ", which has learned the rows and still knows the rest.";
    }
    return "";
}

std::string scoreText(const char* name, const report::ProbeReport::Score& score)
{
    return std::string(name) + " " + std::to_string(score.right) + " of " +
           std::to_string(score.asked) + " (before " + std::to_string(score.rightBefore) + ")";
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
    text += "\n" + scoreText("Training questions", report.training);
    if (report.heldOut.asked > 0)
        text += ", " + scoreText("held-out rows", report.heldOut);
    if (report.rewordings.asked > 0)
        text += ", " + scoreText("rewordings", report.rewordings);
    text += ", " + scoreText("general", report.general) + "\n" + verdictSentence(report);
    const auto remedy = remedySentence(report);
    return remedy.empty() ? text : text + " " + remedy;
}

} // namespace anneal::cli
