#include "tests/core/train/run_fixture.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/files/safetensors.h"
#include "core/train/trainer.h"
#include "tests/support/shared.h"

#include <QDebug>

#include <algorithm>
#include <cmath>

namespace anneal::tests {
namespace {

std::string rowsJson(int first, int count)
{
    std::string text = "[";
    for (int i = first; i < first + count; ++i)
        text += std::string(i == first ? "" : ",\n") + R"({"instruction": "Question )" +
                std::to_string(i * i) + R"(?", "output": "Answer number )" + std::to_string(i) +
                std::string(static_cast<std::size_t>(i % 4) * 6, 'x') + R"("})";
    return text + "]";
}

std::string pairsJson(int count)
{
    std::string text = "[";
    for (int i = 0; i < count; ++i)
        text += std::string(i == 0 ? "" : ",\n") + R"({"instruction": "Question )" +
                std::to_string(i * i) + R"(?", "chosen": "Good )" + std::to_string(i) +
                std::string(static_cast<std::size_t>(i % 4) * 6, 'x') + R"(", "rejected": "Bad )" +
                std::to_string(i) + R"("})";
    return text + "]";
}

} // namespace

SmallRuns::SmallRuns()
{
    const auto data = root() / "data";
    std::filesystem::create_directories(data);
    const auto write = [&data](const char* name, const std::string& text) {
        if (!writeFileAtomically(data / name, text))
            qFatal("The test data could not be written.");
    };
    write("rows.json", rowsJson(0, 10));
    write("a.json", rowsJson(20, 5));
    write("b.json", rowsJson(40, 3));
    write("texts.json", R"([{"text": "A short text."}, {"text": "Another text, a longer one."}])");
    write("pairs.json", pairsJson(10));
    write("dataset_info.json", R"({"pairs": {"file_name": "pairs.json", "ranking": true,
"columns": {"prompt": "instruction", "chosen": "chosen", "rejected": "rejected"}}, "rows": {"file_name": "rows.json"},
"heldA": {"file_name": "a.json"}, "heldB": {"file_name": "b.json"},
"texts": {"file_name": "texts.json", "columns": {"prompt": "text"}}})");
}

std::filesystem::path SmallRuns::root() const
{
    return pathFromUtf8(m_folder.path().toStdString());
}

Result<config::RunConfig> SmallRuns::settings(const std::string& run,
                                              std::vector<std::string> extra) const
{
    const auto model = sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model";
    std::vector<std::string> all = {"stage=sft",
                                    "finetuning_type=lora",
                                    "model_name_or_path=" + toUtf8(model),
                                    "template=chatml",
                                    "dataset=rows",
                                    "dataset_dir=" + toUtf8(root() / "data"),
                                    "output_dir=" + toUtf8(root() / run),
                                    "per_device_train_batch_size=2",
                                    "per_device_eval_batch_size=2",
                                    "gradient_accumulation_steps=2",
                                    "num_train_epochs=2",
                                    "learning_rate=1e-3",
                                    "use_cpu=true"};
    all.insert(all.end(), extra.begin(), extra.end());
    return config::RunConfig::fromOverrides(all, config::Verb::Train);
}

Result<report::TrainSummary>
SmallRuns::train(const std::string& run, std::vector<std::string> extra, RunWatcher& watcher) const
{
    jobs::JobContext context;
    return train(run, std::move(extra), watcher, context);
}

Result<report::TrainSummary> SmallRuns::train(const std::string& run,
                                              std::vector<std::string> extra, RunWatcher& watcher,
                                              jobs::JobContext& context) const
{
    ANNEAL_TRY(const auto config, settings(run, std::move(extra)));
    auto summary = train::train(config, watcher, context);
    if (!summary)
        qWarning() << summary.error().message.c_str();
    return summary;
}

double differenceOfFiles(const std::filesystem::path& a, const std::filesystem::path& b)
{
    const auto left = files::SafetensorsFile::open(a).value();
    const auto right = files::SafetensorsFile::open(b).value();
    double largest = left.tensors().size() == right.tensors().size() ? 0 : 1e9;
    for (const auto& [name, view] : left.tensors()) {
        const auto& other = right.tensors().at(name);
        if (view.byteCount != other.byteCount)
            return 1e9;
        const auto* x = reinterpret_cast<const float*>(view.data);
        const auto* y = reinterpret_cast<const float*>(other.data);
        for (std::size_t i = 0; i < view.byteCount / sizeof(float); ++i)
            largest = std::max(largest, std::abs(static_cast<double>(x[i]) - y[i]));
    }
    return largest;
}

} // namespace anneal::tests
