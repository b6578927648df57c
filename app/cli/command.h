#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"

#include <filesystem>
#include <string>
#include <vector>

/// What the verbs of the terminal program share.
namespace anneal::cli {

/// Exit statuses: 0 done, 1 failed underway, 2 something the user has to change, 130 stopped.
[[nodiscard]] int exitStatus(ErrorCode code);

/// Whether a word after the verb is a setting (`key=value`, `--key`) and no file.
[[nodiscard]] bool isSettingWord(const std::string& word);

/// The settings of a verb from its words: `[run.yaml|run.json] [key=value ...] [--key value ...]`.
[[nodiscard]] Result<config::RunConfig> readConfig(const std::vector<std::string>& words,
                                                   config::Verb verb);

/// The same, with the preset of the key `preset` filled in from the data and the model.
[[nodiscard]] Result<config::RunConfig> readTrainConfig(const std::vector<std::string>& words);

/// Prints one sentence, with `json` an object `{"error": {...}}`, to standard error and returns the
/// exit status.
int report(const Error& error, bool json);

/// Runs `body` on a worker; Ctrl-C and SIGTERM request a stop, a second one ends the process with
/// 130.
[[nodiscard]] Result<void> runInterruptible(const jobs::Job::Body& body);

/// Prints a line to standard output, flushed (so that a pipe sees it at once).
void printLine(const std::string& text);

/// Prints rows in columns; the first row is the heading.
void printTable(const std::vector<std::vector<std::string>>& rows);

/// Prints a line that is no part of the result to standard error, with `json` as `{"note": ...}`.
void printNote(const std::string& text, bool json);

/// A progress line on standard error: redrawn in place on a terminal, a plain line per `step` of
/// the fraction when piped. Silent with `quiet`.
class ProgressLine final {
public:
    explicit ProgressLine(bool quiet);
    ~ProgressLine();
    void show(double fraction, const std::string& text);
    void clear();

private:
    bool m_quiet = false, m_terminal = false, m_shown = false;
    double m_lastPrinted = -1;
};

/// Lines of a JSON-lines file, or of standard input for "-". Fails with NotFound or Io.
[[nodiscard]] Result<std::vector<std::string>> readLines(const std::filesystem::path& file);

} // namespace anneal::cli
