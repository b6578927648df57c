#include "core/runs/adapter_config.h"
#include "core/runs/run_list.h"
#include "core/runs/trainer_log.h"
#include "core/runs/trainer_state.h"
#include "tests/fuzz/target.h"

#include <array>

// The small files of an adapter or run folder: the first line names the file, the rest is its
// content.
namespace anneal::fuzz {
namespace {

constexpr std::array<std::string_view, 4> kNames = {"adapter_config.json", "trainer_state.json",
                                                    "trainer_log.jsonl", "run.yaml"};

} // namespace

void prepare(const std::filesystem::path&) {}

void read(std::string_view input, const std::filesystem::path& folder)
{
    const auto run = folder / "run";
    std::filesystem::create_directories(run / "checkpoint-1");
    const auto [name, content] = firstLine(input);
    std::string_view file = kNames[0];
    for (const auto known : kNames) {
        if (name == known)
            file = known;
    }
    put(run / file, content);
    if (const auto config = runs::readAdapterConfig(run / "adapter_config.json")) {
        put(folder / "again.json", runs::toJson(*config));
        const auto again = runs::readAdapterConfig(folder / "again.json");
        require(again.has_value(),
                "an adapter configuration written from an accepted one is accepted");
        require(runs::toJson(*again) == runs::toJson(*config),
                "an adapter configuration written twice stays the same");
    }
    if (const auto state = runs::readTrainerState(run / "trainer_state.json"))
        (void)runs::toJson(*state);
    (void)runs::readTrainerLog(run / "trainer_log.jsonl");
    (void)runs::describeRun(run);
    (void)runs::listRuns(folder);
    std::filesystem::remove(run / file);
}

const std::vector<std::string>& words()
{
    static const std::vector<std::string> list = {"adapter_config.json\n",
                                                  "trainer_state.json\n",
                                                  "trainer_log.jsonl\n",
                                                  "run.yaml\n",
                                                  "\"peft_type\"",
                                                  "\"LORA\"",
                                                  "\"r\"",
                                                  "\"lora_alpha\"",
                                                  "\"target_modules\"",
                                                  "\"all-linear\"",
                                                  "\"rank_pattern\"",
                                                  "\"alpha_pattern\"",
                                                  "\"bias\"",
                                                  "\"lora_only\"",
                                                  "\"use_dora\"",
                                                  "\"modules_to_save\"",
                                                  "\"layers_to_transform\"",
                                                  "\"log_history\"",
                                                  "\"global_step\"",
                                                  "\"current_steps\"",
                                                  "\"loss\"",
                                                  "NaN",
                                                  "Infinity"};
    return list;
}

} // namespace anneal::fuzz
