#include "core/studio/evaluation.h"

#include "core/base/atomic_file.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/eval/predictions.h"
#include "core/runs/run_list.h"

#include <algorithm>
#include <chrono>

namespace anneal::studio {
namespace {

namespace fs = std::filesystem;
using Step = EvaluationProgress::Step;

constexpr double kLossWeight = 1, kAnswersWeight = 6; ///< answering a row takes so much longer
constexpr double kReadingShare = 0.05;                ///< of a pass

/// Turns what the engine tells during one pass into progress over all, and keeps the notes.
class PassListener final : public TrainListener {
public:
    PassListener(const EvaluationListener& listener, std::vector<Notice>& notes, bool base,
                 double begin, double share)
        : m_listener(listener)
        , m_notes(notes)
        , m_begin(begin)
        , m_share(share)
    {
        m_progress.base = base;
        m_progress.fraction = begin;
        tell();
    }

    void phaseChanged(report::TrainPhase phase) override
    {
        if (phase == report::TrainPhase::Measuring)
            m_progress.step = Step::Measuring;
        else if (phase == report::TrainPhase::Predicting)
            m_progress.step = Step::Answering;
        tell();
    }
    void loading(double fraction) override
    {
        m_progress.fraction = m_begin + m_share * kReadingShare * fraction;
        tell();
    }
    void predicted(const report::PredictEvent& event) override
    {
        const double done = double(event.done) / double(std::max<std::int64_t>(event.total, 1));
        m_progress.fraction = m_begin + m_share * (kReadingShare + (1 - kReadingShare) * done);
        m_progress.done = event.done;
        m_progress.total = event.total;
        m_progress.secondsLeft = event.secondsLeft;
        tell();
    }
    void warned(const Notice& notice) override
    {
        // Each pass says the same of the same rows.
        if (std::find(m_notes.begin(), m_notes.end(), notice) == m_notes.end())
            m_notes.push_back(notice);
    }
    [[nodiscard]] std::int64_t rows() const { return m_progress.total; }

private:
    void tell()
    {
        if (m_listener)
            m_listener(m_progress);
    }
    const EvaluationListener& m_listener;
    std::vector<Notice>& m_notes;
    double m_begin, m_share;
    EvaluationProgress m_progress;
};

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

eval::Evaluation describe(const EvaluationPlan& plan)
{
    const auto model = plan.settings.model();
    const auto data = plan.settings.data();
    eval::Evaluation evaluation;
    evaluation.label = plan.label;
    evaluation.model = model.modelNameOrPath;
    evaluation.adapters = model.adapterNameOrPath;
    evaluation.chatTemplate = model.chatTemplate;
    evaluation.data = joined(data.evalDataset.empty() ? data.dataset : data.evalDataset);
    evaluation.run = plan.run;
    evaluation.heldOut = plan.heldOut;
    evaluation.trainedRows = plan.trainedRows;
    return evaluation;
}

Result<void> refuseFolder(const std::string& folder)
{
    return fail(
        ErrorCode::InvalidArgument,
        "The folder " + folder +
            " holds something else than an evaluation; choose another "
            "output_dir.",
        {{"key", "output_dir"}, {"folder", folder}, {"kind", "target_taken"}, {"file", folder}});
}

} // namespace

bool canHoldEvaluation(const fs::path& folder)
{
    std::error_code error;
    if (!fs::exists(folder, error))
        return !error;
    return fs::is_directory(folder, error) &&
           (fs::is_empty(folder, error) || runs::isEvaluation(folder));
}

Result<config::RunConfig> evaluationPass(const EvaluationPlan& plan, bool answers, bool base)
{
    auto settings = plan.settings;
    if (base)
        settings.reset("adapter_name_or_path");
    for (const char* key : {"do_eval", "do_predict", "predict_with_generate", "compute_accuracy"})
        settings.reset(key);
    ANNEAL_CHECK(settings.set("do_train", false));
    if (answers) {
        ANNEAL_CHECK(settings.set("do_predict", true));
        ANNEAL_CHECK(settings.set("predict_with_generate", true));
    } else {
        ANNEAL_CHECK(settings.set("do_eval", true));
        ANNEAL_CHECK(settings.set("compute_accuracy", true));
    }
    ANNEAL_CHECK(settings.check(config::Verb::Train));
    return settings;
}

Result<eval::Evaluation> evaluate(Engine& engine, const EvaluationPlan& plan,
                                  const EvaluationListener& listener, jobs::JobContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    if (plan.passes() == 0)
        return fail(ErrorCode::InvalidArgument, notice("evaluate.nothing"));
    const auto target = plan.settings.train().outputDir;
    if (!canHoldEvaluation(pathFromUtf8(target)))
        ANNEAL_CHECK(refuseFolder(target));
    ANNEAL_TRY(auto folder, AtomicFolder::create(pathFromUtf8(target)));
    auto evaluation = describe(plan);

    const double all =
        ((plan.loss ? kLossWeight : 0) + (plan.answers ? kAnswersWeight : 0)) * (plan.base ? 2 : 1);
    double begun = 0;
    for (const bool base : {false, true}) {
        for (const bool answers : {false, true}) {
            if ((base && !plan.base) || !(answers ? plan.answers : plan.loss))
                continue;
            ANNEAL_TRY(auto pass, evaluationPass(plan, answers, base));
            if (!base)
                ANNEAL_CHECK(writeFileAtomically(
                    folder.path() / (answers ? "answers.yaml" : "loss.yaml"), pass.toYaml()));
            const auto place = base ? folder.path() / eval::kBaseFolder : folder.path();
            ANNEAL_CHECK(pass.set("output_dir", toUtf8(place)));
            const double share = (answers ? kAnswersWeight : kLossWeight) / all;
            PassListener told(listener, evaluation.notes, base, begun, share);
            ANNEAL_TRY(const auto summary, engine.train(pass, {}, told, context));
            if (summary.stopped || context.stopRequested())
                return fail(ErrorCode::Cancelled, "The evaluation was stopped.");
            begun += share;
            evaluation.rows = told.rows();
        }
    }
    if (plan.answers) {
        if (listener)
            listener({Step::Comparing, false, 1, 0, 0, 0});
        ANNEAL_CHECK(eval::writeRowNotes(folder.path(), plan.settings, context));
    }
    evaluation.folder = folder.path();
    evaluation.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    evaluation.finished = std::chrono::system_clock::now();
    ANNEAL_CHECK(eval::writeEvaluation(evaluation));
    ANNEAL_CHECK(folder.commit());
    return eval::readEvaluation(pathFromUtf8(target));
}

} // namespace anneal::studio
