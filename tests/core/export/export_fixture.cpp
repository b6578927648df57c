#include "tests/core/export/export_fixture.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace anneal::tests {

Result<report::ExportSummary> exported(std::vector<std::string> settings,
                                       const std::filesystem::path& target,
                                       const std::vector<std::string>& usual)
{
    for (const auto& one : usual) {
        const auto key = one.substr(0, one.find('=') + 1);
        if (std::none_of(settings.begin(), settings.end(),
                         [&](const std::string& given) { return given.starts_with(key); }))
            settings.push_back(one);
    }
    settings.push_back("export_dir=" + toUtf8(target));
    ANNEAL_TRY(const auto config, config::RunConfig::fromOverrides(settings, config::Verb::Export));
    jobs::JobContext context;
    return exporting::exportModel(config, {}, {}, {}, context);
}

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(toUtf8(entry.path().filename()));
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace anneal::tests
