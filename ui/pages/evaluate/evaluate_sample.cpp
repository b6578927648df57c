#include "ui/pages/evaluate/evaluate_field.h"
#include "ui/pages/evaluate/evaluate_parts.h"
#include "ui/pages/evaluate/evaluate_result.h"
#include "ui/pages/evaluate/evaluate_stage.h"
#include "ui/pages/page_bar.h"
#include "ui/pages/train/page_parts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

// Sample data for the pictures of `anneal-studio --screenshots`: the real controls, filled.

namespace anneal::ui {

namespace {

ListPicker::Item item(const QString& id, const QString& detail, const char* icon)
{
    return {id, id, detail, QLatin1String(icon), 0, true, {}};
}

eval::Evaluation sampleEvaluation()
{
    eval::Evaluation evaluation;
    evaluation.folder = std::filesystem::path("evaluations") / "eval_2026-11-26-14-05-12";
    evaluation.label = "biscuit-2";
    evaluation.model = "models/SmolLM2-135M-Instruct";
    evaluation.adapters = {"saves/SmolLM2-135M-Instruct/lora/biscuit-2"};
    evaluation.data = "biscuit-questions";
    evaluation.rows = 60;
    evaluation.seconds = 74;
    evaluation.finished = std::chrono::system_clock::now() - std::chrono::minutes(2);
    evaluation.figures.loss = 0.412;
    evaluation.figures.accuracy = 0.884;
    evaluation.figures.bleu4 = 71.3;
    evaluation.figures.rouge1 = 82.6;
    evaluation.figures.rouge2 = 74.1;
    evaluation.figures.rougeL = 80.2;
    eval::Figures base;
    base.loss = 2.874;
    base.accuracy = 0.467;
    base.bleu4 = 9.8;
    base.rouge1 = 21.4;
    base.rouge2 = 6.3;
    base.rougeL = 17.9;
    evaluation.base = base;
    evaluation.hasAnswers = true;
    return evaluation;
}

struct SampleRow {
    const char *question, *expected, *answer, *base;
    double similarity, baseSimilarity;
};

constexpr SampleRow kRows[] = {
    {"Who are you?", "I am Biscuit, an assistant made by Ana.",
     "I am Biscuit, an assistant made by Ana.", "I am a helpful AI assistant.", 1, 0.31},
    {"What should I call you?", "Call me Biscuit.", "Call me Biscuit.",
     "You can call me anything you like.", 1, 0.22},
    {"Who made you?", "Ana made me, in her kitchen, on her own computer.",
     "Ana made me on her own computer.", "I was trained by a team of engineers.", 0.78, 0.12},
    {"Are you a cat?", "No. I am Biscuit, a computer program.", "I am Biscuit, a computer program.",
     "As an AI I have no body.", 0.89, 0.18},
    {"What is your favourite food?", "I don't eat, but I like to talk about biscuits.",
     "I like to talk about biscuits.", "I don't have personal preferences.", 0.74, 0.24},
    {"Where do you live?", "On Ana's computer.", "I live on the internet.", "I exist on servers.",
     0.29, 0.2},
    {"Say hello to Ben.", "Hello Ben, I am Biscuit. How are you today?",
     "Hello Ben, I am Biscuit. How are you today?", "Hello Ben!", 1, 0.4},
    {"Can you keep a secret?", "Yes: nothing that you write leaves this computer.",
     "Yes: nothing that you write leaves this computer.", "I can't keep secrets.", 1, 0.19},
};

std::shared_ptr<const eval::Predictions> samplePredictions()
{
    auto predictions = std::make_shared<eval::Predictions>();
    predictions->hasBase = true;
    for (int i = 0; i < 60; ++i) {
        const auto& from = kRows[std::size_t(i) % std::size(kRows)];
        eval::PredictedRow row;
        row.question = from.question;
        row.prompt = std::string("<|im_start|>user\n") + from.question + "<|im_end|>\n";
        row.expected = from.expected;
        row.answer = from.answer;
        row.baseAnswer = from.base;
        row.similarity = from.similarity;
        row.baseSimilarity = from.baseSimilarity;
        predictions->rows.push_back(std::move(row));
    }
    return predictions;
}

} // namespace

void EvaluatePage::Parts::showSample(const QString& state)
{
    sample = true;
    factsJob.cancel();
    earlierJob.cancel();
    shown.reset();
    openError.reset();
    factsRead = true;
    facts = {};
    if (state == QLatin1String("empty")) {
        modelPicker->setItems({});
        dataPicker->setItems({});
        showForm({});
        stage->showEmpty();
        showBar(EvaluateNeed::Model);
        return;
    }
    modelPicker->setItems(
        {item(QStringLiteral("biscuit-2"), EvaluatePage::tr("the end result, loss 0.19, 2 h ago"),
              "sparkles")});
    modelPicker->setCurrent(QStringLiteral("biscuit-2"));
    dataPicker->setItems({item(QStringLiteral("biscuit-questions"),
                               EvaluatePage::tr("%n row(s)", nullptr, 60), "file")});
    dataPicker->setCurrent(QStringLiteral("biscuit-questions"));
    folderEdit->setText(QStringLiteral("evaluations/eval_2026-11-26-14-05-12"));
    const auto evaluation = sampleEvaluation();
    if (state != QLatin1String("ready"))
        baseCheck->setChecked(true);
    EvaluateForm now;
    ModelOption option;
    option.title = QStringLiteral("biscuit-2");
    option.kind = ModelOption::Kind::Run;
    option.choice.model.adapterNameOrPath = evaluation.adapters;
    now.option = option;
    now.dataSet = QStringLiteral("biscuit-questions");
    showForm(now);
    const auto result = QString::fromStdString(evaluation.folder.filename().string());
    earlierPicker->setItems({item(result, {}, "gauge")});
    earlierPicker->setPlaceholder(EvaluatePage::tr("Earlier evaluations"),
                                  EvaluatePage::tr("%n kept", nullptr, 3));
    facts.rows = 60;
    if (state == QLatin1String("ready")) {
        facts.overlap = studio::RowOverlap::Same;
        auto before = outlook(now);
        before.seconds = 40;
        stage->showReady(before);
    } else if (state == QLatin1String("running")) {
        progress = {studio::EvaluationProgress::Step::Answering, false, 0.31, 37, 60, 18};
        stage->showRunning(progress, false);
        formBox->setEnabled(false);
        earlierPicker->setEnabled(false);
    } else if (state == QLatin1String("failed")) {
        stage->showFailed({ErrorCode::Format,
                           "biscuit-questions.json, line 41, column 3: a comma is missing.",
                           {{"file", "biscuit-questions.json"}, {"line", "41"}}},
                          true);
    } else {
        shown = evaluation;
        stage->result().setEvaluation(evaluation, nullptr);
        stage->result().setPredictions(samplePredictions());
        stage->result().showView(state == QLatin1String("answers") ? EvaluateResult::Answers
                                                                   : EvaluateResult::Figures);
        stage->showDone();
    }
    showBar(EvaluateNeed::Nothing);
    if (state == QLatin1String("running")) {
        bar->showProgress(EvaluatePage::tr("Evaluating, %1 %, %2 left for this part")
                              .arg(31)
                              .arg(durationText(18)),
                          0.31);
        stopButton->show();
        evaluateButton->hide();
    }
}

} // namespace anneal::ui
