#include "core/config/run_config.h"
#include "tests/fuzz/target.h"

// A run file, read as YAML and as JSON.
namespace anneal::fuzz {

void prepare(const std::filesystem::path&) {}

void read(std::string_view input, const std::filesystem::path& folder)
{
    for (const char* name : {"run.yaml", "run.json"}) {
        put(folder / name, input);
        for (const auto verb : {config::Verb::Train, config::Verb::Export}) {
            const auto run = config::RunConfig::fromFile(folder / name, {}, verb);
            if (!run)
                continue;
            (void)run->toCommand("train");
            // What was accepted can be written and read again.
            put(folder / "again.yaml", run->toYaml());
            const auto again = config::RunConfig::fromFile(folder / "again.yaml", {}, verb);
            require(again.has_value(), "a run file written from an accepted one is accepted");
            require(again->toYaml() == run->toYaml(), "a run file written twice stays the same");
        }
    }
}

const std::vector<std::string>& words()
{
    static const std::vector<std::string> list = {"model_name_or_path: x\n",
                                                  "dataset: a,b\n",
                                                  "stage: sft\n",
                                                  "lora_target: all\n",
                                                  "learning_rate: 1.0e-4\n",
                                                  "cutoff_len: ",
                                                  "num_train_epochs: ",
                                                  "bf16: true\n",
                                                  "&a ",
                                                  "*a",
                                                  "? ",
                                                  "- ",
                                                  "!!binary ",
                                                  "|\n  ",
                                                  ">-\n",
                                                  "---\n",
                                                  "{a: ",
                                                  "[1, ",
                                                  "\"\\x41\"",
                                                  "0x1F",
                                                  "1_000",
                                                  ".inf",
                                                  "~",
                                                  "<<: *a\n"};
    return list;
}

} // namespace anneal::fuzz
