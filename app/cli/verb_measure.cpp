#include "app/cli/command.h"
#include "app/cli/engine_work.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/machine.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/catalog/random_model.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace anneal::cli {
namespace {

struct BenchFlags {
    std::string model = catalog::kDefaultModel, dtype = "bf16";
    std::int64_t batch = 4, length = 256, steps = 5, bits = 0;
    std::string form = "nf4", config, tokenizer, output;
    bool checkpointing = false, json = false;
};

Result<void> benchTrain(const BenchFlags& flags)
{
    studio::BenchOptions options;
    options.modelNameOrPath = flags.model;
    options.computeType =
        flags.dtype == "fp32" ? config::ComputeType::Fp32 : config::ComputeType::Bf16;
    options.batch = flags.batch;
    options.length = flags.length;
    options.steps = flags.steps;
    options.quantizationBit = flags.bits;
    options.quantizationType = flags.form;
    options.gradientCheckpointing = flags.checkpointing;
    studio::BenchReport result;
    ANNEAL_CHECK(withEngine(
        flags.json,
        [&](auto& engine, const auto& progress, jobs::JobContext& context) -> Result<void> {
            ANNEAL_TRY(result, engine.benchTrain(options, progress, context));
            return {};
        }));
    if (flags.json) {
        printLine(Json{{"dtype", result.dtype},
                       {"batch", result.batch},
                       {"length", result.length},
                       {"tokens_per_second", result.tokensPerSecond},
                       {"limit_tokens_per_second", result.limitTokensPerSecond},
                       {"fraction", result.fraction},
                       {"matmul_gflops", result.matmulGflops},
                       {"peak_memory_bytes", result.peakMemoryBytes}}
                      .dump());
        return {};
    }
    char text[256];
    std::snprintf(text, sizeof text,
                  "%s, batch %lld x %lld: %.0f tokens/s, %.0f %% of this machine's limit of %.0f "
                  "(%.0f GFLOP/s), at most %s",
                  result.dtype.c_str(), static_cast<long long>(result.batch),
                  static_cast<long long>(result.length), result.tokensPerSecond,
                  result.fraction * 100, result.limitTokensPerSecond, result.matmulGflops,
                  formatBytes(result.peakMemoryBytes).c_str());
    printLine(text);
    return {};
}

Result<void> benchModel(const BenchFlags& flags)
{
    if (flags.config.empty() || flags.output.empty())
        return fail(ErrorCode::InvalidArgument,
                    "bench model needs --config FILE (a config.json) and --output FOLDER.");
    ProgressLine progress(flags.json);
    std::uint64_t bytes = 0;
    ANNEAL_CHECK(runInterruptible([&](jobs::JobContext& context) -> Result<void> {
        ANNEAL_TRY(bytes,
                   catalog::writeRandomModel(
                       {expandHome(pathFromUtf8(flags.config)),
                        flags.tokenizer.empty() ? std::filesystem::path()
                                                : expandHome(pathFromUtf8(flags.tokenizer)),
                        expandHome(pathFromUtf8(flags.output)), 1},
                       [&](std::uint64_t done, std::uint64_t all) {
                           progress.show(static_cast<double>(done) /
                                             static_cast<double>(std::max<std::uint64_t>(all, 1)),
                                         "Writing random weights");
                           return context.waitWhilePaused();
                       }));
        return {};
    }));
    progress.clear();
    printLine(flags.json ? Json{{"folder", flags.output}, {"bytes", bytes}}.dump()
                         : flags.output + ": " + formatBytes(bytes) + " of random weights.");
    return {};
}

Json environment()
{
    const auto machine = machineInfo();
    Json result{{"anneal", ANNEAL_VERSION},
                {"system", machine.operatingSystem},
                {"processor", machine.processor},
                {"physical_cores", machine.physicalCores},
                {"logical_cores", machine.logicalCores},
                {"avx2", machine.hasAvx2},
                {"avx512", machine.hasAvx512},
                {"bf16", machine.hasBf16},
                {"memory_bytes", machine.memoryBytes},
                {"available_memory_bytes", machine.availableMemoryBytes},
                {"free_disk_bytes", freeDiskBytes(dataHome())},
                {"home", toUtf8(dataHome())}};
    const auto engine = studio::loadEngine();
    if (!engine) {
        result["engine"] = engine.error().message;
        return result;
    }
    const auto info = (*engine)->info();
    result["libtorch"] = info.torchVersion;
    result["cpu_capability"] = info.cpuCapability;
    result["devices"] = info.devices;
    result["threads"] = info.threads;
    return result;
}

} // namespace

Run addBench(CLI::App& verb)
{
    const auto flags = std::make_shared<BenchFlags>();
    verb.add_option("--model_name_or_path", flags->model, "The model (default: the default model)");
    verb.add_option("--dtype", flags->dtype, "bf16 (default) or fp32")
        ->check(CLI::IsMember({"bf16", "fp32"}));
    verb.add_option("--batch", flags->batch, "Rows at a time (default 4)")
        ->check(CLI::Range(1, 4096));
    verb.add_option("--length", flags->length, "Tokens a row (default 256)")
        ->check(CLI::Range(2, 1 << 20));
    verb.add_option("--steps", flags->steps, "Counted updates (default 5)")
        ->check(CLI::Range(1, 100000));
    verb.add_option("--quantization_bit", flags->bits, "Keeps the base in 4 or 8 bits")
        ->check(CLI::IsMember({4, 8}));
    verb.add_option("--quantization_type", flags->form, "nf4 (default), fp4 or int4")
        ->check(CLI::IsMember({"nf4", "fp4", "int4"}));
    verb.add_flag("--gradient_checkpointing", flags->checkpointing,
                  "Recomputes each layer in the backward pass");
    verb.add_option("--config", flags->config, "bench model: the config.json of the shape");
    verb.add_option("--tokenizer", flags->tokenizer,
                    "bench model: folder whose tokenizer files are taken over");
    verb.add_option("--output", flags->output, "bench model: the folder to write");
    verb.add_flag("--json", flags->json, "Prints JSON");
    return [flags](const std::vector<std::string>& words) {
        if (words.size() == 1 && words.front() == "model") {
            const auto done = benchModel(*flags);
            return done ? 0 : report(done.error(), flags->json);
        }
        if (words.size() != 1 || words.front() != "train")
            return report(Error{ErrorCode::InvalidArgument,
                                !words.empty() && words.front() == "decode"
                                    ? "bench decode is not part of this version of Anneal."
                                    : "Say what to measure: bench train [--dtype bf16|fp32] "
                                      "[--batch N] [--length N], or bench model --config FILE "
                                      "--output FOLDER.",
                                {}},
                          flags->json);
        const auto done = benchTrain(*flags);
        return done ? 0 : report(done.error(), flags->json);
    };
}

Run addEnv(CLI::App& verb)
{
    const auto json = std::make_shared<bool>(false);
    verb.add_flag("--json", *json, "Prints JSON");
    return [json](const std::vector<std::string>&) {
        const auto result = environment();
        if (*json) {
            printLine(result.dump());
            return 0;
        }
        for (const auto& [key, value] : result.items())
            printLine(key + ": " + (value.is_string() ? value.get<std::string>() : value.dump()));
        return 0;
    };
}

Run addVersion(CLI::App& verb)
{
    const auto json = std::make_shared<bool>(false);
    verb.add_flag("--json", *json, "Prints JSON");
    return [json](const std::vector<std::string>&) {
        printLine(*json ? Json{{"version", ANNEAL_VERSION}}.dump() : "anneal " ANNEAL_VERSION);
        return 0;
    };
}

} // namespace anneal::cli
