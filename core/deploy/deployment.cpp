#include "core/deploy/deployment.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/config/settings_table.h"
#include "core/deploy/deployment_texts.h"

#include <fstream>

namespace anneal::deploy {
namespace fs = std::filesystem;
namespace {

constexpr const char* kLocal = "http://127.0.0.1:8000";

Result<std::string> serveSettings(const Deployment& deployment, const config::RunConfig& config)
{
    config::RunConfig served;
    ANNEAL_CHECK(served.set("model_name_or_path", deployment.model));
    if (!deployment.chatTemplate.empty())
        ANNEAL_CHECK(served.set("template", deployment.chatTemplate));
    for (const auto& setting : config::settings()) {
        const bool speech = setting.key == std::string_view("default_system") ||
                            setting.key == std::string_view("enable_thinking") ||
                            setting.key == std::string_view("tool_format");
        if (config.isGiven(setting.key) &&
            (speech || setting.group == config::SettingGroup::Generation))
            ANNEAL_CHECK(served.set(setting.key, config.value(setting.key)));
    }
    return std::string(kServeMark) +
           "\n# Settings that a request leaves out; `anneal api --help` has the rest.\n" +
           served.toYaml();
}

Result<void> writeScript(const fs::path& file, const std::string& text)
{
    ANNEAL_CHECK(writeFileAtomically(file, text));
    std::error_code ignored; // a file system without such a bit: `sh start.sh` works all the same
    fs::permissions(file, fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec,
                    fs::perm_options::add, ignored);
    return {};
}

} // namespace

std::string named(std::string text, const std::string& name)
{
    constexpr std::string_view kPlace = "@NAME@";
    for (auto at = text.find(kPlace); at != std::string::npos;
         at = text.find(kPlace, at + name.size()))
        text.replace(at, kPlace.size(), name);
    return text;
}

std::string deploymentName(const std::string& title)
{
    std::string name;
    for (const char c : title) {
        const bool plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || ((c == '-' || c == '_' || c == '.') && !name.empty()))
            name += c;
        else if (c == ' ' && !name.empty())
            name += '-';
    }
    while (!name.empty() && !std::isalnum(static_cast<unsigned char>(name.back())))
        name.pop_back();
    return name.empty() ? "model" : name.substr(0, 64);
}

Result<void> writeDeployment(const fs::path& folder, const Deployment& deployment,
                             const config::RunConfig& config)
{
    ANNEAL_TRY(const auto settings, serveSettings(deployment, config));
    const Request request{kLocal, "", deployment.name, deployment.question};
    ANNEAL_CHECK(writeFileAtomically(folder / "serve.yaml", settings));
    ANNEAL_CHECK(writeScript(folder / "start.sh", startScript(deployment)));
    ANNEAL_CHECK(writeFileAtomically(folder / "start.bat", startBatch(deployment)));
    ANNEAL_CHECK(writeScript(folder / "collect.sh", collectScript()));
    ANNEAL_CHECK(writeFileAtomically(folder / ("anneal-" + deployment.name + ".service"),
                                     systemdUnit(deployment)));
    ANNEAL_CHECK(writeFileAtomically(folder / "Containerfile", containerFile(deployment)));
    ANNEAL_CHECK(writeFileAtomically(folder / "README.md", readme(deployment)));
    ANNEAL_CHECK(writeFileAtomically(folder / "README.zh.md", readmeChinese(deployment)));
    const auto examples = folder / "examples";
    ANNEAL_CHECK(writeFileAtomically(examples / "README.md", examplesPage(request)));
    ANNEAL_CHECK(writeScript(examples / "answer.sh", requestFile(RequestKind::Curl, request)));
    ANNEAL_CHECK(
        writeFileAtomically(examples / "answer.py", requestFile(RequestKind::Python, request)));
    ANNEAL_CHECK(
        writeFileAtomically(examples / "Answer.java", requestFile(RequestKind::Java, request)));
    return writeFileAtomically(examples / "answer.mjs",
                               requestFile(RequestKind::JavaScript, request));
}

bool isDeployment(const fs::path& folder)
{
    std::ifstream file(folder / "serve.yaml");
    std::string line;
    return std::getline(file, line) && line.starts_with(kServeMark);
}

} // namespace anneal::deploy
