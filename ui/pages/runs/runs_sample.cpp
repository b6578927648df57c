#include "ui/pages/data/notice_bar.h"
#include "ui/pages/runs/queue_card.h"
#include "ui/pages/runs/run_notes.h"
#include "ui/pages/runs/run_table.h"
#include "ui/pages/runs/runs_parts.h"
#include "ui/pages/train/train_sample.h"

#include <cmath>

// Sample data for the pictures of `anneal-studio --screenshots`: the real controls, filled.

namespace anneal::ui {

namespace {

struct Sample {
    const char* name;
    runs::RunState state;
    int step, total;
    double last, rate;
    int hoursAgo;
};

constexpr Sample kSamples[] = {
    {"biscuit-4", runs::RunState::Running, 112, 180, 0.37, 2e-4, 0},
    {"biscuit-2", runs::RunState::Finished, 180, 180, 0.19, 2e-4, 2},
    {"biscuit-3 low learning rate", runs::RunState::Finished, 180, 180, 1.31, 5e-5, 3},
    {"letters-1", runs::RunState::Stopped, 240, 600, 0.84, 1e-4, 22},
    {"biscuit-0", runs::RunState::Failed, 30, 180, 2.92, 5e-3, 26},
};

double lossAt(const Sample& sample, double step)
{
    const double noise = 0.05 * std::sin(step * 1.7) + 0.04 * std::sin(step * 0.61);
    return sample.last + (3.1 - sample.last) * std::exp(-4.5 * step / sample.total) + noise;
}

runs::RunEntry entryOf(const Sample& sample)
{
    runs::RunEntry run;
    run.name = sample.name;
    if (sample.state == runs::RunState::Finished)
        run.score = sample.last < 1 ? 0.93 : 0.2;
    run.path = std::filesystem::path("saves") / "SmolLM2-135M-Instruct" / "lora" / sample.name;
    run.state = sample.state;
    run.baseModel = "models/SmolLM2-135M-Instruct";
    run.dataSet = sample.total == 600 ? "letters" : "biscuit";
    run.step = sample.step;
    run.totalSteps = sample.total;
    run.loss = sample.last;
    run.bytes = 68'000'000;
    run.modified = std::chrono::system_clock::now() - std::chrono::hours(sample.hoursAgo);
    for (int step = 1; step <= sample.step; step += 3)
        run.curve.push_back(float(lossAt(sample, step)));
    for (int step = sample.step / 90 * 90; step > 0; step -= 90) {
        runs::CheckpointEntry checkpoint;
        checkpoint.name = "checkpoint-" + std::to_string(step);
        checkpoint.path = run.path / checkpoint.name;
        checkpoint.step = step;
        checkpoint.loss = std::round(100 * lossAt(sample, step)) / 100;
        checkpoint.bytes = 29'000'000;
        checkpoint.best = step == 180;
        run.checkpoints.push_back(checkpoint);
    }
    return run;
}

runs::RunDetails detailsOf(const Sample& sample)
{
    runs::RunDetails details;
    for (int step = 1; step <= sample.step; ++step) {
        details.loss.steps.push_back(step);
        details.loss.values.push_back(lossAt(sample, step));
        if (step % 30 == 0) {
            details.heldOut.steps.push_back(step);
            details.heldOut.values.push_back(lossAt(sample, step) + 0.12);
        }
    }
    details.best.emplace(details.heldOut.steps.back(), details.heldOut.values.back());
    const auto number = [](double value) { return QString::number(value).toStdString(); };
    details.settings = {{"model_name_or_path", "models/SmolLM2-135M-Instruct"},
                        {"lora_rank", "16"},
                        {"lora_target", "all"},
                        {"dataset", "biscuit"},
                        {"template", "smollm2"},
                        {"cutoff_len", "512"},
                        {"per_device_train_batch_size", "4"},
                        {"learning_rate", number(sample.rate)},
                        {"num_train_epochs", "20"},
                        {"lr_scheduler_type", "cosine"}};
    details.results = {{"epoch", 20},
                       {"eval_loss", sample.last + 0.12},
                       {"train_loss", sample.last + 0.6},
                       {"train_runtime", 174},
                       {"train_steps_per_second", 1.034}};
    return details;
}

config::RunConfig waitingRun(const std::string& name)
{
    config::RunConfig run;
    const auto set = [&](const char* key, const std::string& text) { (void)run.set(key, text); };
    set("model_name_or_path", "SmolLM2-135M-Instruct");
    set("dataset", name.substr(0, name.find('-')));
    set("output_dir", "saves/SmolLM2-135M-Instruct/lora/" + name);
    set("num_train_epochs", "20");
    return run;
}

} // namespace

void RunsPage::Parts::showSample(const QString& state)
{
    sample = true;
    notice->close();
    std::vector<runs::RunEntry> runs;
    if (state != QLatin1String("empty")) {
        for (const Sample& one : kSamples)
            runs.push_back(entryOf(one));
    }
    auto waiting = std::make_unique<RunQueue>(std::filesystem::path());
    if (state == QLatin1String("queue"))
        for (const char* name : {"biscuit-5", "letters-2", "biscuit-6"})
            waiting->add(waitingRun(name));
    queue->showQueue(*waiting);
    sampleQueue = std::move(waiting); // the one before goes when nothing shows it any more
    queue->setCanStart(false);
    model.setTicked({});
    model.setRuns(runs);
    showList();
    if (runs.empty())
        return;
    const bool list = state == QLatin1String("list");
    const std::size_t shown = list ? 0 : 1;
    table->choose(RunModel::pathText(runs[shown].path));
    table->unfold({RunModel::pathText(runs[1].path)});
    if (state == QLatin1String("compare")) {
        model.setTicked({RunModel::pathText(runs[1].path), RunModel::pathText(runs[2].path)});
        showDetails({runs[1], runs[2]}, {detailsOf(kSamples[1]), detailsOf(kSamples[2])});
    } else {
        auto read = detailsOf(kSamples[shown]);
        read.notes = RunsPage::tr("Learned its name well. Next: more wordings.").toStdString();
        if (state == QLatin1String("answers")) {
            read.probe = sampleProbeReport(report::Verdict::Learned);
            read.config.emplace();
            (void)read.config->set("preset", "identity");
        }
        showDetails({runs[shown]}, {read});
        details->showTab(state == QLatin1String("notes")     ? RunDetailsPanel::Notes
                         : state == QLatin1String("answers") ? RunDetailsPanel::Answers
                         : list                              ? RunDetailsPanel::Results
                                                             : RunDetailsPanel::Settings);
    }
    showActions();
}

} // namespace anneal::ui
