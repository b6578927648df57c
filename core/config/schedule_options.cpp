#include "core/config/schedule_options.h"

#include "core/base/json.h"
#include "core/config/value_of.h"

#include <nlohmann/json.hpp>

namespace anneal::config {

std::map<std::string, std::string> scheduleWords(const RunConfig& config)
{
    std::map<std::string, std::string> words;
    const auto text = valueOf<std::string>(config, "lr_scheduler_kwargs", {});
    if (const auto kwargs = parseJson(text, "lr_scheduler_kwargs")) {
        for (const auto& [name, word] : kwargs->items()) {
            if (word.is_string())
                words[name] = word.get<std::string>();
        }
    }
    return words;
}

} // namespace anneal::config
