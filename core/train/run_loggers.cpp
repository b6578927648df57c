#include "core/train/run_loggers.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace anneal::train {
namespace {

std::vector<std::string> columnsOf(const config::RunConfig& config)
{
    std::vector<std::string> columns = {"epoch", "loss", "learning_rate", "grad_norm"};
    const auto options = config.evaluation();
    std::vector<std::string> prefixes;
    if (options.onEachDataset) {
        for (const auto& name : config.data().evalDataset)
            prefixes.push_back("eval_" + name + "_");
    } else if (options.hasRows) {
        prefixes.push_back("eval_");
    }
    for (const auto& prefix : prefixes) {
        columns.push_back(prefix + "loss");
        if (options.accuracy)
            columns.push_back(prefix + "accuracy");
    }
    columns.insert(columns.end(), {"train_loss", "train_runtime"});
    return columns;
}

// transformers' rewrite_logs.
std::string tagOf(const std::string& name)
{
    constexpr std::string_view kMeasured = "eval_";
    return name.starts_with(kMeasured) ? "eval/" + name.substr(kMeasured.size()) : "train/" + name;
}

} // namespace

Result<RunLoggers> RunLoggers::open(const std::filesystem::path& runFolder,
                                    const config::RunConfig& config,
                                    const std::vector<runs::LogEntry>& history)
{
    RunLoggers loggers;
    const auto options = config.train();
    const auto wants = [&options](std::string_view name) {
        return std::find(options.reportTo.begin(), options.reportTo.end(), name) !=
               options.reportTo.end();
    };
    if (wants("tensorboard")) {
        const auto folder = options.loggingDir.empty()
                                ? runFolder / "runs" / pathFromUtf8(runs::sessionFolderName())
                                : expandHome(pathFromUtf8(options.loggingDir));
        ANNEAL_TRY(loggers.m_events, runs::EventFile::create(folder));
    }
    if (wants("csv")) {
        ANNEAL_TRY(loggers.m_csv, runs::CsvLog::create(runFolder / "training_log.csv",
                                                       columnsOf(config), history));
    }
    return loggers;
}

Result<void> RunLoggers::add(const runs::LogEntry& entry)
{
    if (m_csv)
        ANNEAL_CHECK(m_csv->add(entry));
    if (!m_events)
        return {};
    std::vector<std::pair<std::string, double>> scalars;
    for (const auto& [name, value] : runs::numbersOf(entry))
        scalars.emplace_back(tagOf(name), value);
    if (entry.numInputTokensSeen)
        scalars.emplace_back("train/num_input_tokens_seen",
                             static_cast<double>(*entry.numInputTokensSeen));
    return m_events->add(entry.step, scalars);
}

} // namespace anneal::train
