#pragma once

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/files/safetensors.h"
#include "core/runs/adapter_config.h"
#include "tests/support/shared.h"
#include "tests/ui/support/fake_engine.h"
#include "ui/bridge/chat_bridge.h"
#include "ui/bridge/export_bridge.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/studio_context.h"
#include "ui/settings/preferences.h"

#include <QSettings>
#include <QtTest>

namespace anneal::tests {

/// All that a page needs, in a temporary home, with a scripted engine.
struct StudioFixture {
    TemporaryHome home;
    std::shared_ptr<FakeEngine::Script> script = std::make_shared<FakeEngine::Script>();
    ui::Preferences preferences{std::make_unique<QSettings>(
        QString::fromStdString(toUtf8(home.path() / "settings.ini")), QSettings::IniFormat)};
    ui::TrainBridge train;
    ui::ChatBridge chat{nullptr, [script = script] {
                            return Result<std::shared_ptr<studio::Engine>>(
                                std::make_shared<FakeEngine>(script));
                        }};
    ui::ExportBridge exporting{nullptr, [script = script] {
                                   return Result<std::shared_ptr<studio::Engine>>(
                                       std::make_shared<FakeEngine>(script));
                               }};
    ui::StudioContext context{preferences, train, chat, exporting};
};

/// The control of that objectName; fails the test when it is not there.
template <typename T>
T* control(QWidget& page, const char* name)
{
    auto* found = page.findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("no control called %s", name);
    return found;
}

inline void click(QWidget& page, const char* name)
{
    auto* button = control<QWidget>(page, name);
    if (!button->isEnabled() || !button->isVisibleTo(&page))
        qFatal("%s can't be clicked", name);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// A run folder with a small adapter, as a training leaves it.
inline std::filesystem::path makeRun(const std::string& name, bool withCheckpoint = false)
{
    const auto folder = runsFolder() / "tiny" / "lora" / name;
    const auto fill = [](const std::filesystem::path& place) {
        std::filesystem::create_directories(place);
        runs::AdapterConfig config;
        config.baseModel = "tiny";
        config.targetModules = {"q_proj"};
        if (!writeFileAtomically(place / "adapter_config.json", runs::toJson(config)))
            qFatal("no adapter_config.json");
        static const float zeros[8] = {};
        const auto bytes = std::as_bytes(std::span(zeros));
        const auto written = files::writeSafetensors(
            place / "adapter_model.safetensors",
            {{"base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight",
              files::StorageType::F32,
              {2, 4}}},
            {}, [&](std::size_t) { return Result<std::span<const std::byte>>(bytes); });
        if (!written)
            qFatal("no weights");
    };
    fill(folder);
    const std::string state = R"({"global_step": 70, "max_steps": 70, "log_history": []})";
    if (!writeFileAtomically(folder / "trainer_state.json", state))
        qFatal("no trainer_state.json");
    if (withCheckpoint) {
        fill(folder / "checkpoint-40");
        if (!writeFileAtomically(folder / "checkpoint-40" / "trainer_state.json", state))
            qFatal("no trainer_state.json");
    }
    return folder;
}

/// A run folder with a model's whole weights, as the methods full and freeze leave it.
inline std::filesystem::path makeWholeRun(const std::string& name)
{
    const auto folder = makeRun(name, true);
    for (const auto& place : {folder, folder / "checkpoint-40"}) {
        std::filesystem::remove(place / "adapter_config.json");
        std::filesystem::rename(place / "adapter_model.safetensors", place / "model.safetensors");
        if (!writeFileAtomically(place / "config.json", "{}"))
            qFatal("no config.json");
    }
    if (!writeFileAtomically(folder / "run.yaml", "model_name_or_path: tiny\ntemplate: smollm2\n"
                                                  "finetuning_type: full\n"))
        qFatal("no run.yaml");
    return folder;
}

} // namespace anneal::tests
