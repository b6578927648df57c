#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/process_tuning.h"
#include "core/base/text.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

namespace {

using namespace anneal;

struct Verb {
    const char* name;
    const char* help;
    cli::Run (*add)(CLI::App&);
    const char* alias = "";
};

const Verb kVerbs[] = {
    {"train",
     "train run.yaml [key=value ...]: trains; Ctrl-C stops after the step and saves a resumable "
     "checkpoint",
     cli::addTrain},
    {"eval",
     "eval run.yaml [key=value ...]: measures a model on held-out rows (loss, perplexity; BLEU-4 "
     "and ROUGE with predict_with_generate)",
     cli::addEval},
    {"export",
     "export run.yaml [key=value ...]: merges the adapter and writes a model folder, one GGUF "
     "file, "
     "or a folder that is ready to serve (export_deploy)",
     cli::addExport},
    {"chat",
     "chat run.yaml [key=value ...]: talks in the terminal; `clear`, `exit`, Ctrl-C stops the "
     "answer",
     cli::addChat},
    {"api",
     "api run.yaml [key=value ...]: serves HTTP: /answer?prompt=..., /v1/chat/completions and the "
     "rest of OpenAI's form; Ctrl-C ends it",
     cli::addApi, "serve"},
    {"generate", "generate --model_name_or_path M [--prompt P | --input F.jsonl]: one-shot answers",
     cli::addGenerate},
    {"tokenize",
     "tokenize --model_name_or_path M [--text T | --input F.jsonl]: text to ids and back",
     cli::addTokenize},
    {"data",
     "data check|preview|encode|convert run.yaml: checks rows, shows what the model sees, changes "
     "their form",
     cli::addData},
    {"score", "score --model_name_or_path M --input F: token log-probabilities and loss",
     cli::addScore},
    {"estimate", "estimate run.yaml: memory, time, disk and updates before the start",
     cli::addEstimate},
    {"probe", "probe run.yaml: asks base and tuned model, says whether it learned", cli::addProbe},
    {"download",
     "download ORG/NAME[:FILE.gguf]: brings a model from Hugging Face, a mirror (HF_ENDPOINT) or "
     "ModelScope; goes on where it was stopped",
     cli::addDownload},
    {"models", "models: the models on this machine", cli::addModels},
    {"runs", "runs: the trainings on this machine", cli::addRuns},
    {"bench", "bench train: measures training against this machine's matrix-multiply limit",
     cli::addBench},
    {"env", "env: versions, devices and memory, for a bug report", cli::addEnv},
    {"version", "version: prints the version", cli::addVersion},
    {"demo", "demo: trains the demo identity, asks before and after, exports, reloads, asks again",
     cli::addDemo},
};

int unknownVerb(const std::string& verb)
{
    std::vector<std::string> names;
    for (const auto& known : kVerbs)
        names.emplace_back(known.name);
    const auto nearest = nearestName(verb, names);
    const std::string message = "Unknown verb " + verb +
                                (nearest.empty() ? "." : "; did you mean " + nearest + "?") +
                                " `anneal --help` lists all.";
    return cli::report(Error{ErrorCode::InvalidArgument, message, {{"verb", verb}}}, false);
}

} // namespace

int main(int argc, char** argv)
{
    tuneProcess();
    CLI::App app{"Anneal: fine-tune language models on your own PC", "anneal"};
    app.require_subcommand(1);
    app.set_help_flag("-h,--help", "Shows this help");

    std::vector<std::pair<CLI::App*, cli::Run>> verbs;
    for (const auto& verb : kVerbs) {
        auto* subcommand = app.add_subcommand(verb.name, verb.help);
        subcommand->allow_extras();
        if (*verb.alias != '\0')
            subcommand->alias(verb.alias);
        verbs.emplace_back(subcommand, verb.add(*subcommand));
    }
    if (argc > 1 && argv[1][0] != '-' && std::ranges::none_of(verbs, [&](const auto& verb) {
            return verb.first->check_name(argv[1]);
        }))
        return unknownVerb(argv[1]);

    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        std::cout << app.help();
        return 0;
    } catch (const CLI::ParseError& error) {
        return cli::report(Error{ErrorCode::InvalidArgument, error.what(), {}}, false);
    }
    for (const auto& [subcommand, run] : verbs) {
        if (subcommand->parsed())
            return run(subcommand->remaining());
    }
    return 2;
}
