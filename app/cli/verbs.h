#pragma once

#include <CLI/App.hpp>

#include <functional>
#include <string>
#include <vector>

/// The verbs of the terminal program, one file each. `add` declares the verb's own options on its
/// subcommand; every other word becomes a setting.
namespace anneal::cli {

/// A declared verb: `run` is called with the words that no option took and returns the exit status.
using Run = std::function<int(const std::vector<std::string>& words)>;

[[nodiscard]] Run addTrain(CLI::App& verb);
[[nodiscard]] Run addEval(CLI::App& verb);
[[nodiscard]] Run addExport(CLI::App& verb);
[[nodiscard]] Run addChat(CLI::App& verb);
[[nodiscard]] Run addApi(CLI::App& verb);
[[nodiscard]] Run addGenerate(CLI::App& verb);
[[nodiscard]] Run addTokenize(CLI::App& verb);
[[nodiscard]] Run addData(CLI::App& verb);
[[nodiscard]] Run addScore(CLI::App& verb);
[[nodiscard]] Run addEstimate(CLI::App& verb);
[[nodiscard]] Run addProbe(CLI::App& verb);
[[nodiscard]] Run addDownload(CLI::App& verb);
[[nodiscard]] Run addModels(CLI::App& verb);
[[nodiscard]] Run addRuns(CLI::App& verb);
[[nodiscard]] Run addBench(CLI::App& verb);
[[nodiscard]] Run addEnv(CLI::App& verb);
[[nodiscard]] Run addVersion(CLI::App& verb);
[[nodiscard]] Run addDemo(CLI::App& verb);

} // namespace anneal::cli
