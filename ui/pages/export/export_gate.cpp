#include "ui/pages/export/export_gate.h"

#include "core/base/machine.h"
#include "core/base/utf8.h"
#include "core/catalog/gguf_mix.h"
#include "core/deploy/deployment.h"
#include "core/deploy/request_examples.h"
#include "core/studio/adapter_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <fstream>

namespace anneal::ui {

namespace fs = std::filesystem;

namespace {

constexpr quint64 kTextFilesBytes = 6'000'000; // tokenizer, config, template

fs::path toPath(const QString& text)
{
    return pathFromUtf8(text.toStdString());
}

enum class FolderState { New, EarlierExport, Taken };

bool startsWithMark(const fs::path& file)
{
    std::ifstream in(file);
    std::string line;
    return std::getline(in, line) && line.starts_with("# Ollama Modelfile written by Anneal");
}

FolderState folderState(const fs::path& folder, ExportTarget target, bool asGguf = false)
{
    std::error_code error;
    if (!fs::exists(folder, error))
        return FolderState::New;
    if (!fs::is_directory(folder, error))
        return FolderState::Taken;
    if (fs::is_empty(folder, error))
        return FolderState::New;
    const bool copied = fs::exists(folder / "adapter_config.json", error);
    const bool trained = fs::exists(folder / "trainer_state.json", error) ||
                         fs::exists(folder / "trainer_log.jsonl", error);
    if (trained)
        return FolderState::Taken; // a run, not a copy of one
    if (target == ExportTarget::Adapter && !asGguf)
        return copied ? FolderState::EarlierExport : FolderState::Taken;
    return startsWithMark(folder / "Modelfile") || deploy::isDeployment(folder)
               ? FolderState::EarlierExport
               : FolderState::Taken;
}

bool canWrite(const QString& folder)
{
    QFileInfo info(folder);
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.absolutePath());
    return info.isDir() && info.isWritable();
}

const catalog::ModelEntry* baseOf(const ModelOption& option,
                                  const std::vector<catalog::ModelEntry>& models)
{
    const auto& base = option.choice.model.modelNameOrPath;
    for (const auto& entry : models)
        if (entry.name == base || toUtf8(entry.path) == base)
            return &entry;
    return nullptr;
}

} // namespace

quint64 exportBytes(const ExportForm& form, ExportTarget target,
                    const std::vector<catalog::ModelEntry>& models)
{
    if (!form.option)
        return 0;
    const auto& option = *form.option;
    if (target == ExportTarget::Adapter)
        return option.hasAdapter() ? studio::adapterBytes(pathFromUtf8(
                                         option.choice.model.adapterNameOrPath.front()))
                                   : 0;
    if (target == ExportTarget::Gguf) {
        const auto& types = catalog::ggufFileTypes();
        for (std::size_t i = 0; i < types.size() && i < form.ggufBytes.size(); ++i)
            if (form.ggufType.toStdString() == types[i].name)
                return form.ggufBytes[i];
        return 0;
    }
    const auto* base = baseOf(option, models);
    if (!base || base->parameters <= 0)
        return 0;
    const auto parameters = quint64(base->parameters);
    const auto& dtype = form.dtype;
    if (dtype == QLatin1String("float32"))
        return parameters * 4 + kTextFilesBytes;
    if (dtype == QLatin1String("auto") && base->format == catalog::ModelFormat::HuggingFaceFolder)
        return base->bytes + kTextFilesBytes;
    return parameters * 2 + kTextFilesBytes;
}

QString recommendedGgufType(const ExportForm& form, const std::vector<catalog::ModelEntry>& models)
{
    const auto* base = form.option ? baseOf(*form.option, models) : nullptr;
    const auto& type = catalog::recommendedGgufType(base ? base->parameters : 0);
    return QString::fromStdString(std::string(type.name));
}

ExportPlan planExport(const ExportForm& form, const std::vector<catalog::ModelEntry>& models)
{
    ExportPlan plan;
    if (!form.option || !form.option->problem.isEmpty())
        return plan;
    if (form.target == ExportTarget::Adapter && !form.option->hasAdapter()) {
        plan.need = ExportNeed::Form;
        return plan;
    }
    plan.bytes = exportBytes(form, form.target, models);
    if (form.folder.trimmed().isEmpty() || !QDir::isAbsolutePath(form.folder)) {
        plan.need = ExportNeed::Folder;
        return plan;
    }
    const auto folder = toPath(form.folder);
    plan.freeBytes = freeDiskBytes(folder);
    const auto state = folderState(folder, form.target, form.adapterAsGguf);
    plan.replaces = state == FolderState::EarlierExport;
    if (state == FolderState::Taken)
        plan.need = ExportNeed::OtherFolder;
    else if (!canWrite(form.folder))
        plan.need = ExportNeed::Writable;
    else if (plan.freeBytes > 0 && plan.bytes > plan.freeBytes)
        plan.need = ExportNeed::Space;
    else
        plan.need = ExportNeed::Nothing;
    return plan;
}

Result<config::RunConfig> exportConfig(const ExportForm& form)
{
    config::RunConfig config;
    const auto set = [&config](const char* key, config::SettingValue value) {
        return config.set(key, std::move(value));
    };
    const auto& model = form.option->choice.model;
    ANNEAL_CHECK(set("model_name_or_path", model.modelNameOrPath));
    if (form.option->hasAdapter())
        ANNEAL_CHECK(set("adapter_name_or_path", model.adapterNameOrPath));
    if (!model.chatTemplate.empty())
        ANNEAL_CHECK(set("template", model.chatTemplate));
    if (model.defaultSystem)
        ANNEAL_CHECK(set("default_system", *model.defaultSystem));
    ANNEAL_CHECK(set("export_dir", form.folder.toStdString()));
    switch (form.target) {
    case ExportTarget::Gguf:
        ANNEAL_CHECK(set("export_format", std::string("gguf")));
        ANNEAL_CHECK(set("gguf_type", form.ggufType.toStdString()));
        ANNEAL_CHECK(set("gguf_importance", form.importance));
        ANNEAL_CHECK(set("export_deploy", form.deploys));
        break;
    case ExportTarget::Folder:
        ANNEAL_CHECK(set("infer_dtype", form.dtype.toStdString()));
        ANNEAL_CHECK(set("export_size", form.shardGb));
        ANNEAL_CHECK(set("export_deploy", form.deploys));
        break;
    case ExportTarget::Adapter:
        ANNEAL_CHECK(set("export_format", std::string("gguf_lora")));
        break;
    }
    for (const config::SettingInfo& info : config::settings())
        if (form.further.isGiven(info.key))
            ANNEAL_CHECK(config.set(info.key, form.further.value(info.key)));
    ANNEAL_CHECK(config.check(config::Verb::Export));
    return config;
}

namespace {

QString exportName(const ModelOption& option)
{
    auto name = option.kind == ModelOption::Kind::Checkpoint
                    ? QFileInfo(option.runId).fileName() + QLatin1Char('-') +
                          QFileInfo(option.id).fileName()
                    : option.title;
    name.replace(QRegularExpression(QStringLiteral(R"([\\/:*?"<>|\s]+)")), QStringLiteral("-"));
    return name;
}

} // namespace

QString studioFolder(const ModelOption& option)
{
    return QDir::home().filePath(QStringLiteral(".lmstudio/models/anneal/") + exportName(option));
}

bool isStudioFolder(const QString& folder)
{
    return QDir::fromNativeSeparators(folder).contains(QLatin1String("/.lmstudio/models/"));
}

QString proposedFolder(const QString& parent, const ModelOption& option, ExportTarget target)
{
    auto name = exportName(option);
    if (target == ExportTarget::Adapter)
        name += QStringLiteral("-adapter");
    if (target == ExportTarget::Gguf)
        name += QStringLiteral("-gguf");
    const QDir folder(parent);
    auto proposed = folder.filePath(name);
    for (int number = 2; folderState(toPath(proposed), target) == FolderState::Taken; ++number)
        proposed = folder.filePath(QStringLiteral("%1-%2").arg(name).arg(number));
    return QDir::cleanPath(proposed);
}

namespace {

struct ExportTexts {
    Q_DECLARE_TR_FUNCTIONS(anneal::ui::ExportTexts)
};

} // namespace

QString servingSnippet(const QString& folder)
{
    const auto name = deploy::deploymentName(QFileInfo(folder).fileName().toStdString());
    const auto ask = deploy::requestLines(deploy::RequestKind::Tutorial,
                                          {"http://127.0.0.1:8000", "", name, "Who are you?"});
#ifdef Q_OS_WIN
    const auto start = QStringLiteral("start.bat");
#else
    const auto start = QStringLiteral("./start.sh");
#endif
    return QStringLiteral("cd \"%1\"\n%2\n%3")
        .arg(QDir::toNativeSeparators(folder), start, QString::fromStdString(ask));
}

QString usageSnippet(ExportTarget target, const QString& folder)
{
    auto path = folder;
    path.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    path.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    if (target == ExportTarget::Gguf) {
        auto name = QFileInfo(folder).fileName().toLower();
        name.remove(QRegularExpression(QStringLiteral("-gguf$")));
        return QStringLiteral("cd \"%1\"\nollama create %2 -f Modelfile\nollama run %2")
            .arg(QDir::toNativeSeparators(folder), name);
    }
    if (target == ExportTarget::Adapter)
        return QStringLiteral("from peft import AutoPeftModelForCausalLM\n"
                              "model = AutoPeftModelForCausalLM.from_pretrained(\"%1\")")
            .arg(path);
    return QStringLiteral("from transformers import pipeline\n"
                          "chat = pipeline(\"text-generation\", \"%1\")\n"
                          "print(chat([{\"role\": \"user\", \"content\": \"%2\"}]))")
        .arg(path, ExportTexts::tr("Who are you?"));
}

} // namespace anneal::ui
