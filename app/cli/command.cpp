#include "app/cli/command.h"

#include "core/base/json.h"
#include "core/base/terminal.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/config/presets.h"
#include "core/data/row_set.h"

#include <nlohmann/json.hpp>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <optional>
#include <thread>

namespace anneal::cli {

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return 130;
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
    case ErrorCode::Format:
    case ErrorCode::Unsupported:
        return 2;
    case ErrorCode::Io:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Diverged:
    case ErrorCode::Internal:
        break;
    }
    return 1;
}

bool isSettingWord(const std::string& word)
{
    return word.starts_with("--") || word.find('=') != std::string::npos;
}

namespace {

/// The words after the verb: `[run.yaml|run.json] [key=value ...] [--key value ...]`.
struct RunWords {
    std::optional<std::filesystem::path> file;
    std::vector<std::string> overrides;
};

RunWords splitWords(const std::vector<std::string>& words)
{
    RunWords result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (i == 0 && !isSettingWord(word))
            result.file = pathFromUtf8(word);
        else
            result.overrides.push_back(word);
    }
    return result;
}

} // namespace

Result<config::RunConfig> readConfig(const std::vector<std::string>& words, config::Verb verb)
{
    const auto split = splitWords(words);
    if (split.file)
        return config::RunConfig::fromFile(*split.file, split.overrides, verb);
    return config::RunConfig::fromOverrides(split.overrides, verb);
}

Result<config::RunConfig> readTrainConfig(const std::vector<std::string>& words)
{
    ANNEAL_TRY(auto config, readConfig(words, config::Verb::Train));
    const auto goal = config::goalFromString(config.valueText("preset"));
    if (goal == config::Goal::Custom || !config.prediction().train)
        return config;
    config::PresetInput input;
    const auto options = config.data();
    data::NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows,
               data::RowSet::open(options.dataset, options, config.train().stage, random));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ANNEAL_TRY(const auto row, rows.row(i));
        input.rows += row.sample.isUsable() ? 1U : 0U;
    }
    ANNEAL_TRY(const auto model, catalog::describeModel(config.model().modelNameOrPath));
    input.parameters = model.parameters;
    config::applyPreset(goal, input, config);
    ANNEAL_CHECK(config.check(config::Verb::Train));
    return config;
}

int report(const Error& error, bool json)
{
    if (json) {
        Json object;
        object["error"] = {{"code", std::string(toString(error.code))},
                           {"message", error.message},
                           {"context", error.context}};
        std::cerr << object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    } else {
        std::cerr << "anneal: " + error.message + "\n"; // at once: several processes may speak
    }
    return exitStatus(error.code);
}

namespace {

// Written by the signal handler, read by the watching thread: the only thing a handler may touch.
std::atomic<int> interrupts{0};
static_assert(std::atomic<int>::is_always_lock_free);

void onInterrupt(int signal)
{
    if (interrupts.fetch_add(1) > 0)
        std::_Exit(130);
    std::signal(signal, onInterrupt); // some systems reset the handler
}

} // namespace

Result<void> runInterruptible(const jobs::Job::Body& body)
{
    interrupts = 0;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    Result<void> outcome;
    std::atomic<bool> finished{false};
    {
        jobs::Job job(body, [&](const Result<void>& result) {
            outcome = result;
            finished = true;
        });
        bool told = false;
        while (!finished) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            if (!told && interrupts > 0) {
                told = true;
                job.requestStop();
            }
        }
        job.wait();
    }
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    return outcome;
}

void printNote(const std::string& text, bool json)
{
    if (json)
        std::cerr << Json{{"note", text}}.dump(-1, ' ', false, Json::error_handler_t::replace)
                  << '\n';
    else
        std::cerr << "anneal: " << text << '\n';
}

void printLine(const std::string& text)
{
    std::cout << text << '\n' << std::flush;
}

void printTable(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], codePointCount(row[i]));
    }
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line.append(widths[i] - codePointCount(row[i]) + 2, ' ');
        }
        printLine(line);
    }
}

ProgressLine::ProgressLine(bool quiet)
    : m_quiet(quiet)
    , m_terminal(errorIsTerminal())
{
}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(double fraction, const std::string& text)
{
    if (m_quiet)
        return;
    if (m_terminal) {
        constexpr int kWidth = 24;
        const int filled = std::max(0, std::min(kWidth, static_cast<int>(fraction * kWidth)));
        std::string bar(static_cast<std::size_t>(filled), '#');
        bar.resize(kWidth, '.');
        std::fprintf(stderr, "\r\033[K[%s] %3.0f %%  %s", bar.c_str(), fraction * 100,
                     text.c_str());
        std::fflush(stderr);
        m_shown = true;
        return;
    }
    // Piped: a line for each tenth and for each change of what is being done.
    if (fraction - m_lastPrinted >= 0.1 || fraction < m_lastPrinted || m_lastPrinted < 0) {
        std::fprintf(stderr, "%3.0f %%  %s\n", fraction * 100, text.c_str());
        m_lastPrinted = fraction;
    }
}

void ProgressLine::clear()
{
    if (m_shown) {
        std::fprintf(stderr, "\r\033[K");
        std::fflush(stderr);
        m_shown = false;
    }
}

Result<std::vector<std::string>> readLines(const std::filesystem::path& file)
{
    std::vector<std::string> lines;
    std::string line;
    const auto readAll = [&](std::istream& stream) {
        while (std::getline(stream, line)) {
            if (!line.empty() && line.back() == '\r')
                line.pop_back();
            if (!line.empty())
                lines.push_back(line);
        }
    };
    if (file == "-") {
        readAll(std::cin);
        return lines;
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(ErrorCode::NotFound, "The input file " + toUtf8(file) + " can't be opened.",
                    {{"file", toUtf8(file)}});
    readAll(stream);
    return lines;
}

} // namespace anneal::cli
