#include "core/eval/verdict.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace anneal::eval {
namespace {

using report::ProbeKind;
using report::ProbeReport;
using report::Remedy;
using report::Verdict;

constexpr std::int64_t kFewUpdates = 50;
constexpr double kHighestRate = 2e-3, kHighLoss = 1.0;

double meanOf(const std::vector<double>& values, std::size_t first, std::size_t last)
{
    return std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(first),
                           values.begin() + static_cast<std::ptrdiff_t>(last), 0.0) /
           static_cast<double>(last - first);
}

struct LossCourse {
    bool known = false, fellByHalf = false, stillFalls = false;
    double last = 0;
};

// Means over a tenth of the run at its beginning, before its end and at its end.
LossCourse courseOf(const std::vector<double>& losses)
{
    LossCourse course;
    const auto n = losses.size();
    if (n < 2)
        return course;
    const auto window = std::max<std::size_t>(1, n / 10);
    course.known = true;
    course.last = meanOf(losses, n - window, n);
    course.fellByHalf = course.last <= 0.5 * losses.front();
    const auto earlier =
        n >= 3 * window ? meanOf(losses, n - 3 * window, n - 2 * window) : losses.front();
    course.stillFalls = course.last < 0.9 * earlier;
    return course;
}

void propose(ProbeReport& report, Remedy remedy, const char* key, double oldValue, double newValue)
{
    report.remedy = remedy;
    report.key = key;
    report.oldValue = oldValue;
    report.newValue = newValue;
    report.checkpoint.clear();
}

void proposeForWeak(ProbeReport& report, const LossCourse& course)
{
    const auto& facts = report.facts;
    const double doubled = std::min(2 * facts.learningRate, kHighestRate);
    // Twice the epochs, and at least as many as give 50 updates.
    const double enough = facts.updates > 0 ? facts.epochs * static_cast<double>(kFewUpdates) /
                                                  static_cast<double>(facts.updates)
                                            : 0.0;
    const double moreEpochs = std::ceil(std::max(2 * facts.epochs, enough));
    if (facts.learningRate < 0.99 * facts.goalLearningRate)
        propose(report, Remedy::RaiseLearningRate, "learning_rate", facts.learningRate,
                facts.goalLearningRate);
    else if (facts.updates < kFewUpdates || course.stillFalls)
        propose(report, Remedy::RaiseEpochs, "num_train_epochs", facts.epochs, moreEpochs);
    else if (course.known && course.last > kHighLoss && doubled > facts.learningRate)
        propose(report, Remedy::RaiseLearningRate, "learning_rate", facts.learningRate, doubled);
    else
        propose(report, Remedy::RaiseEpochs, "num_train_epochs", facts.epochs, moreEpochs);
}

// Returns how many general answers got lost.
int count(ProbeReport& report)
{
    report.training = report.heldOut = report.rewordings = report.general = {};
    int lost = 0;
    for (const auto& answer : report.answers) {
        auto& score = answer.kind == ProbeKind::Training    ? report.training
                      : answer.kind == ProbeKind::HeldOut   ? report.heldOut
                      : answer.kind == ProbeKind::Rewording ? report.rewordings
                                                            : report.general;
        ++score.asked;
        score.right += answer.rightAfter ? 1 : 0;
        score.rightBefore += answer.rightBefore ? 1 : 0;
        if (answer.kind == ProbeKind::General && answer.rightBefore && !answer.rightAfter)
            ++lost;
    }
    return lost;
}

bool hasForgotten(int lost, int asked)
{
    return lost * 20 > asked * 3;
}

bool answersTooFewRows(const ProbeReport& report)
{
    return report.training.right * 10 < report.training.asked * 7;
}

bool answersFewHeldOutRows(const ProbeReport& report)
{
    const auto& score = report.heldOut;
    return score.right * 2 < score.asked && (score.right - score.rightBefore) * 4 < score.asked;
}

// Of those that hold the one that answers most; of equals the newest.
const report::ProbedCheckpoint* bestCheckpoint(const std::vector<report::ProbedCheckpoint>& asked)
{
    const report::ProbedCheckpoint* best = nullptr;
    for (const auto& checkpoint : asked)
        if (checkpoint.holds && (!best || checkpoint.score() > best->score()))
            best = &checkpoint;
    return best;
}

} // namespace

void decide(ProbeReport& report)
{
    const auto& facts = report.facts;
    const int lost = count(report);
    propose(report, Remedy::None, "", 0, 0);
    const auto course = courseOf(facts.losses);
    if (answersTooFewRows(report) || (course.known && !course.fellByHalf)) {
        report.verdict = Verdict::Weak;
        proposeForWeak(report, course);
        return;
    }
    if (hasForgotten(lost, report.general.asked)) {
        report.verdict = Verdict::Forgot;
        if (const auto* best = bestCheckpoint(facts.checkpoints)) {
            propose(report, Remedy::EarlierCheckpoint, "", 0, 0);
            report.checkpoint = best->name;
        } else {
            propose(report, Remedy::LowerLearningRate, "learning_rate", facts.learningRate,
                    facts.learningRate / 2);
        }
        return;
    }
    const bool fewHeldOut = answersFewHeldOutRows(report);
    report.verdict = facts.goal == "qa" && fewHeldOut ? Verdict::Weak : Verdict::Learned;
    if (fewHeldOut || report.rewordings.right * 5 < report.rewordings.asked * 3)
        propose(report, Remedy::MoreRows, "", 0, 0);
}

bool holds(const ProbeReport& report)
{
    auto counted = report;
    const int lost = count(counted);
    return counted.training.asked > 0 &&
           counted.training.right * 10 >= counted.training.asked * 9 &&
           counted.rewordings.right * 5 >= counted.rewordings.asked * 4 &&
           !hasForgotten(lost, counted.general.asked);
}

report::ProbedCheckpoint scoreCheckpoint(const std::string& name, ProbeReport asked,
                                         const std::string& goal, int generalAsked)
{
    const int lost = count(asked);
    report::ProbedCheckpoint scored{name,          asked.training, asked.heldOut, asked.rewordings,
                                    asked.general, false};
    scored.general.asked = generalAsked;
    scored.holds = scored.training.asked > 0 && !answersTooFewRows(asked) &&
                   !hasForgotten(lost, generalAsked) &&
                   !(goal == "qa" && answersFewHeldOutRows(asked));
    return scored;
}

Result<std::vector<report::ProbedCheckpoint>>
searchCheckpoints(const std::vector<std::string>& newestFirst, double secondsLeft,
                  double secondsEach, const CheckpointAsker& ask,
                  const std::function<double()>& secondsNow)
{
    // Hardly better than this can be found further back.
    constexpr double kGoodEnough = 0.9;
    std::vector<report::ProbedCheckpoint> found;
    const double begin = secondsNow();
    double now = begin;
    for (const auto& name : newestFirst) {
        if (now - begin + secondsEach > secondsLeft)
            break;
        auto asked = ask(name);
        const double after = secondsNow();
        secondsEach = after - now;
        now = after;
        if (!asked && asked.error().code == ErrorCode::Cancelled)
            return tl::make_unexpected(asked.error());
        if (!asked)
            continue;
        found.push_back(std::move(*asked));
        if (found.back().holds && found.back().score() >= kGoodEnough)
            break;
    }
    return found;
}

} // namespace anneal::eval
