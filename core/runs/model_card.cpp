#include "core/base/json.h"
#include "core/runs/adapter_config.h"

#include <nlohmann/json.hpp>

namespace anneal::runs {
namespace {

/// A YAML scalar; names with anything special in them are quoted.
std::string yamlName(const std::string& name)
{
    const bool plain = !name.empty() &&
                       name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                              "0123456789_-./") == std::string::npos &&
                       name.front() != '-' &&
                       name.find_first_not_of("0123456789.") != std::string::npos;
    return plain ? name : toPythonJson(Json(name), {.asciiOnly = false});
}

} // namespace

std::string toMarkdown(const ModelCard& card)
{
    std::string out = "---\n"
                      "library_name: peft\n"
                      "license: other\n"
                      "base_model: " +
                      yamlName(card.baseModel) +
                      "\n"
                      "tags:\n"
                      "- " +
                      yamlName("base_model:adapter:" + card.baseModel) +
                      "\n"
                      "- anneal\n"
                      "- lora\n"
                      "- transformers\n"
                      "pipeline_tag: text-generation\n"
                      "---\n\n";
    out += "# " + card.runName + "\n\n";
    out += "A LoRA adapter for `" + card.baseModel + "`";
    if (!card.datasets.empty()) {
        out += ", trained on ";
        for (std::size_t i = 0; i < card.datasets.size(); ++i)
            out += (i == 0 ? "`" : ", `") + card.datasets[i] + "`";
    }
    out += ". Load it with PEFT on top of that model, or with Anneal.\n";
    if (!card.settings.empty()) {
        out += "\n## Settings and results\n\n";
        for (const auto& [name, value] : card.settings)
            out += "- " + name + ": " + value + "\n";
    }
    return out;
}

} // namespace anneal::runs
