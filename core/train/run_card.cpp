#include "core/train/run_card.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/machine.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/config/process_place.h"
#include "core/config/semi_options.h"
#include "core/data/dataset_spec.h"
#include "core/data/row_file.h"
#include "core/runs/run_list.h"
#include "core/train/checkpoint.h"
#include "core/train/run_inputs.h"
#include "core/train/value_head.h"

#include <nlohmann/json.hpp>
#include <torch/version.h>

#include <ctime>
#include <sstream>

namespace anneal::train {
namespace {

namespace fs = std::filesystem;

// A card stays a file that a person can read; the whole curve is in trainer_state.json.
constexpr std::size_t kMostLosses = 5000;

std::string now()
{
    const auto seconds = std::time(nullptr);
    std::tm parts{};
#ifdef _WIN32
    ::gmtime_s(&parts, &seconds);
#else
    ::gmtime_r(&seconds, &parts);
#endif
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

void addFile(std::vector<config::CardFile>& files, const fs::path& file, bool large = false)
{
    if (auto described = config::describeFile(file, large))
        files.push_back(std::move(*described));
}

void addModel(std::vector<config::CardFile>& files, const std::string& name)
{
    const auto path = catalog::resolveModel(name);
    std::error_code error;
    if (!path)
        return;
    if (!fs::is_directory(*path, error)) {
        addFile(files, *path, true);
        return;
    }
    addFile(files, *path / "config.json");
    addFile(files, *path / "tokenizer.json");
    std::vector<fs::path> weights;
    for (fs::directory_iterator at(*path, error), end; !error && at != end; at.increment(error)) {
        if (at->path().extension() == ".safetensors" || at->path().extension() == ".gguf")
            weights.push_back(at->path());
    }
    std::sort(weights.begin(), weights.end());
    for (const auto& file : weights)
        addFile(files, file, true);
}

void addAdapters(std::vector<config::CardFile>& files, const std::vector<std::string>& folders)
{
    for (const auto& folder : folders) {
        const auto path = expandHome(pathFromUtf8(folder));
        addFile(files, path / "adapter_config.json");
        addFile(files, path / "adapter_model.safetensors", true);
        addFile(files, path / ValueHead::kFile);
    }
}

// Of the model, the adapters that it goes on from, and the model that it is compared with.
std::vector<config::CardFile> modelFiles(const config::RunConfig& config)
{
    std::vector<config::CardFile> files;
    const auto reference = config.preference();
    addModel(files, config.model().modelNameOrPath);
    addAdapters(files, config.model().adapterNameOrPath);
    if (!reference.refModel.empty())
        addModel(files, reference.refModel);
    addAdapters(files, reference.refModelAdapters);
    return files;
}

std::vector<config::CardFile> dataFiles(const config::RunConfig& config)
{
    const auto options = config.data();
    std::vector<std::string> names;
    for (const auto& more :
         {options.dataset, options.evalDataset, config::pseudoOptions(config).datasets,
          config::semiOptions(config).unlabelled})
        names.insert(names.end(), more.begin(), more.end());
    return dataFilesOf(names, pathFromUtf8(options.datasetDir));
}

Json toJson(const std::vector<config::CardFile>& files)
{
    Json list = Json::array();
    for (const auto& file : files) {
        Json entry{{"path", toUtf8(file.path)}, {"bytes", file.bytes}};
        if (!file.sha256.empty())
            entry["sha256"] = file.sha256;
        if (!file.samples.empty())
            entry["sha256_of_samples"] = file.samples;
        if (file.rows >= 0)
            entry["rows"] = file.rows;
        list.push_back(std::move(entry));
    }
    return list;
}

// JSON's texts and numbers are YAML's too, so only maps and lists need lines of their own.
void addYaml(std::string& out, const Json& map, const std::string& indent)
{
    for (const auto& [key, value] : map.items()) {
        out += indent + key + ":";
        if (value.is_object() && !value.empty()) {
            out += "\n";
            addYaml(out, value, indent + "  ");
        } else if (value.is_array() && !value.empty()) {
            out += "\n";
            for (const auto& entry : value)
                out += indent + "  - " + toPythonJson(entry, {.asciiOnly = false}) + "\n";
        } else {
            out += " " + toPythonJson(value, {.asciiOnly = false}) + "\n";
        }
    }
}

// What repeats the run: with the choices that were made on this machine, and from the beginning.
config::RunConfig repeatable(const config::RunConfig& config, const RunInputs& inputs)
{
    auto settled = config;
    for (const char* key : {"resume_from_checkpoint", "overwrite_output_dir"})
        settled.reset(key);
    if (config.model().computeType == config::ComputeType::Auto)
        (void)settled.set("compute_type", std::string(config::toString(inputs.computeType)));
    if (!config.isGiven("template"))
        (void)settled.set("template", inputs.chatTemplate);
    return settled.check(config::Verb::Train) ? settled : config;
}

} // namespace

std::vector<config::CardFile> dataFilesOf(const std::vector<std::string>& names,
                                          const fs::path& datasetDir)
{
    std::vector<config::CardFile> files;
    for (const auto& name : names) {
        const auto spec = data::resolveDataset(name, datasetDir);
        const auto paths = spec ? data::filesOf(*spec) : Result<std::vector<fs::path>>();
        if (!paths)
            continue;
        for (const auto& path : *paths) {
            addFile(files, path);
            if (const auto rows = data::RowFile::open(path); rows && !files.empty())
                files.back().rows = static_cast<std::int64_t>((*rows)->size());
        }
    }
    return files;
}

RunCardStart beginCard(const config::RunConfig& config)
{
    return {modelFiles(config), dataFiles(config), now()};
}

Result<void> writeCard(const fs::path& runFolder, const config::RunConfig& config,
                       const RunInputs& inputs, const RunCardStart& start, const Progress& progress,
                       const RunCardEnd& end)
{
    const auto machine = machineInfo();
    const auto place = config::processPlace(config);
    const auto processes = place ? place->processes : 1;
    Json losses = Json::array(), results = Json::object();
    const auto& history = progress.state.logHistory;
    const auto every = history.size() / kMostLosses + 1;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const auto& entry = history[i];
        if (entry.loss && i % every == 0)
            losses.push_back(Json{{"step", entry.step}, {"loss", *entry.loss}});
        else if (!entry.loss)
            for (const auto& [name, value] : runs::numbersOf(entry))
                results[name] = value;
    }
    results["train_loss"] =
        progress.lossSum / static_cast<double>(std::max<std::int64_t>(progress.step, 1));
    const Json card{
        {"versions", {{"anneal", ANNEAL_VERSION}, {"libtorch", TORCH_VERSION}}},
        {"seed", config.train().seed},
        {"machine",
         {{"processor", machine.processor},
          {"cores", machine.physicalCores},
          {"memory_bytes", machine.memoryBytes},
          {"system", machine.operatingSystem},
          {"device", inputs.deviceName}}},
        {"model", {{"name", config.model().modelNameOrPath}, {"files", toJson(start.model)}}},
        {"data", toJson(start.data)},
        {"rows", inputs.train.size()},
        {"processes", processes},
        {"started", start.time},
        {"finished", now()},
        {"updates", progress.step},
        {"planned_updates", progress.state.maxSteps},
        {"asked_updates", end.askedUpdates},
        {"last_checkpoint", end.lastCheckpoint},
        {"end", end.reason},
        {"losses", losses},
        {"results", results}};
    std::string text = "# Training this file repeats the run; name another folder for it: anneal "
                       "train run_card.yaml output_dir=..." +
                       (processes > 1 ? " --processes " + std::to_string(processes) : "") + "\n" +
                       repeatable(config, inputs).toYaml() + "\n" +
                       std::string(config::kRunCardKey) + ":\n";
    addYaml(text, card, "  ");
    return writeFileAtomically(runFolder / fs::path(runs::kRunCardFile), text);
}

Result<void> writeCardOver(const fs::path& runFolder, const config::RunConfig& config,
                           const fs::path& part, const Json& more)
{
    ANNEAL_TRY(const auto card, readFile(part));
    ANNEAL_TRY(const auto trained, config::RunConfig::fromFile(part, {}, config::Verb::Train));
    auto settled = config;
    for (const char* key : {"resume_from_checkpoint", "overwrite_output_dir"})
        settled.reset(key);
    for (const char* key : {"compute_type", "template"}) { // what that training chose
        if (trained.isGiven(key))
            ANNEAL_CHECK(settled.set(key, trained.value(key)));
    }
    const auto start = card.find("\n" + std::string(config::kRunCardKey) + ":\n");
    if (start == std::string::npos)
        return fail(ErrorCode::Format,
                    toUtf8(part) + " is no run card; start the run afresh with "
                                   "overwrite_output_dir: true.",
                    {{"file", toUtf8(part)}});
    // All of it but the data, which the other trainings read too.
    std::string told;
    bool isData = false;
    std::istringstream lines(card.substr(start + 1));
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("  ") && line.size() > 2 && line[2] != ' ')
            isData = line.starts_with("  data:");
        if (!isData && !line.empty())
            told += line + "\n";
    }
    Json others = more;
    others["data"] = toJson(dataFiles(config));
    addYaml(told, others, "  ");
    return writeFileAtomically(runFolder / fs::path(runs::kRunCardFile),
                               card.substr(0, card.find('\n')) + "\n" + settled.toYaml() + "\n" +
                                   told);
}

} // namespace anneal::train
