#include "core/base/utf8.h"
#include "core/data/tokenized_folder.h"
#include "core/files/safetensors.h"
#include "core/studio/engine.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace anneal;
namespace fs = std::filesystem;

class EstimateTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void updatesAndTimeFollowFromRowsAndEpochs();
    void memoryGrowsWithLengthAndRank();
    void recomputingLayersTakesLessMemory();
    void rehearsedRowsTakeTime();
    void whatWasMeasuredCounts();
    void measuringHeldRowsAndAskingTakeTime();
    void bothAnswersOfAPairTakeMemory();
    void layersBelowTheTrainedOnesKeepNothing();
    void weightsCountInTheComputeType();
    void everySequenceOfAnUpdateHasGradientsOfItsOwn();
    void checkpointsTakeDisk();
    void anEpochThatIsNotReachedSavesNothing();
    void savingWholeWeightsTakesTime();
    void theLongestRowIsToldBeforeCutting();
    void anAdapterOfAnotherModelIsNamed();
    void sampleQuestionsAreTheFirstThree();
    void rulesThatSaveMemoryAreCounted();
    void adaptersAtTheEndsAreCounted();
    void aContinuedAdapterCountsAsItIs();
    void mergedAdaptersTakeCopiesOfTheirMatrices();
    void rowsKeptAsTokensNeedNoDataSet();

private:
    [[nodiscard]] studio::Estimate estimate(const std::vector<std::string>& overrides,
                                            const studio::Pace& pace = {},
                                            studio::Asking asking = studio::Asking::Never);
    QTemporaryDir m_folder;
    std::string m_rows;
};

void EstimateTest::init()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_rows = (fs::path(m_folder.path().toStdString()) / "rows.json").string();
    std::ofstream out(m_rows);
    out << "[";
    for (int i = 0; i < 10; ++i)
        out << (i == 0 ? "" : ",") << R"({"instruction": "Question )" << i
            << R"(", "input": "", "output": "Answer number )" << i
            << " which says a little more.\"}";
    out << "]";
}

studio::Estimate EstimateTest::estimate(const std::vector<std::string>& overrides,
                                        const studio::Pace& pace, studio::Asking asking)
{
    std::vector<std::string> all = {
        "model_name_or_path=" + toUtf8(tests::sharedFolder() / "fixtures/models/llama_gqa/model"),
        "dataset=" + m_rows, "template=default",
        "output_dir=" + m_folder.path().toStdString() + "/run"};
    all.insert(all.end(), overrides.begin(), overrides.end());
    const auto config = config::RunConfig::fromOverrides(all, config::Verb::Train);
    if (!config)
        qFatal("%s", config.error().message.c_str());
    const auto result = studio::estimate(*config, pace, asking);
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return *result;
}

void EstimateTest::updatesAndTimeFollowFromRowsAndEpochs()
{
    const auto once = estimate({"per_device_train_batch_size=2", "num_train_epochs=1"}, {1000});
    QCOMPARE(once.updates, 5);
    const auto thrice = estimate({"per_device_train_batch_size=2", "num_train_epochs=3"}, {1000});
    QCOMPARE(thrice.updates, 15);
    QVERIFY(once.seconds > 0);
    QVERIFY(qAbs(thrice.seconds - 3 * once.seconds) < 1e-9);
    QCOMPARE(estimate({}).seconds, 0.0); // speed not known
    QVERIFY(once.fitsMemory() && once.fitsDisk());
}

void EstimateTest::memoryGrowsWithLengthAndRank()
{
    const auto small = estimate({"per_device_train_batch_size=2", "lora_rank=8"});
    QVERIFY(estimate({"per_device_train_batch_size=2", "lora_rank=32"}).memoryBytes >
            small.memoryBytes);
    QVERIFY(
        estimate({"per_device_train_batch_size=2", "lora_rank=8", "cutoff_len=16"}).memoryBytes <
        small.memoryBytes);
}

void EstimateTest::recomputingLayersTakesLessMemory()
{
    // Short rows keep so little that their layers are never recomputed.
    const auto shortKept = estimate({"disable_gradient_checkpointing=true"});
    QCOMPARE(estimate({"disable_gradient_checkpointing=false"}).memoryBytes, shortKept.memoryBytes);

    const auto file = m_folder.path().toStdString() + "/long.json";
    {
        std::ofstream out(file);
        out << R"([{"instruction": "Question", "input": "", "output": ")";
        for (int i = 0; i < 40'000; ++i)
            out << "word ";
        out << "\"}]";
    }
    const std::vector<std::string> settings = {"dataset=" + file, "cutoff_len=60000"};
    const auto with = [&](const char* last) {
        auto all = settings;
        all.emplace_back(last);
        return estimate(all).memoryBytes;
    };
    QVERIFY(with("disable_gradient_checkpointing=false") <
            with("disable_gradient_checkpointing=true"));
}

void EstimateTest::rehearsedRowsTakeTime()
{
    const auto plain = estimate({"per_device_train_batch_size=2", "num_train_epochs=4"}, {1000});
    const auto one = estimate(
        {"per_device_train_batch_size=2", "num_train_epochs=4", "rehearsal_rows=1"}, {1000});
    const auto two = estimate(
        {"per_device_train_batch_size=2", "num_train_epochs=4", "rehearsal_rows=2"}, {1000});
    QVERIFY(one.seconds > plain.seconds);
    QVERIFY(qAbs((two.seconds - plain.seconds) - 2 * (one.seconds - plain.seconds)) < 1e-9);
    QCOMPARE(one.updates, plain.updates);
}

void EstimateTest::whatWasMeasuredCounts()
{
    studio::Pace pace{1000};
    pace.secondsPerUpdate = 2.5;
    pace.firstSeconds = 3;
    pace.memoryBytes = 3'000'000'000;
    const auto estimate =
        this->estimate({"per_device_train_batch_size=2", "num_train_epochs=4"}, pace);
    QCOMPARE(estimate.updates, 20);
    QCOMPARE(estimate.seconds, 53.0); // 20 updates, and what the first takes besides
    QVERIFY(estimate.memoryBytes > pace.memoryBytes);
    QVERIFY(estimate.memoryBytes < pace.memoryBytes + 300'000'000); // the program itself
}

void EstimateTest::measuringHeldRowsAndAskingTakeTime()
{
    const std::vector<std::string> plain = {"per_device_train_batch_size=2", "num_train_epochs=4",
                                            "val_size=4"};
    auto measuring = plain;
    measuring.emplace_back("eval_strategy=epoch");
    const auto without = estimate(plain, {1000}), with = estimate(measuring, {1000});
    // Six rows are trained four times, four rows are passed through forward four times.
    QVERIFY(with.seconds > 1.2 * without.seconds && with.seconds < 1.5 * without.seconds);
    auto saving = plain;
    saving.emplace_back("save_steps=4");
    const auto quiet = estimate(saving, {1000});
    const auto asked = estimate(saving, {1000}, studio::Asking::AtCheckpoints);
    QCOMPARE(quiet.seconds, without.seconds);
    QVERIFY(asked.seconds > quiet.seconds);
}

void EstimateTest::bothAnswersOfAPairTakeMemory()
{
    const auto file = m_folder.path().toStdString() + "/pairs.json";
    {
        std::ofstream out(file);
        out << "[";
        for (int i = 0; i < 4; ++i) {
            std::string longer;
            for (int w = 0; w < 400; ++w)
                longer += "word ";
            out << (i == 0 ? "" : ",") << R"({"instruction": "Q", "input": "", "chosen": ")"
                << longer << R"(", "rejected": ")" << longer << "\"}";
        }
        out << "]";
    }
    {
        std::ofstream info(m_folder.path().toStdString() + "/dataset_info.json");
        info << R"({"pairs": {"file_name": "pairs.json", "ranking": true, "columns": {"prompt":
            "instruction", "query": "input", "chosen": "chosen", "rejected": "rejected"}}})";
    }
    const std::vector<std::string> pairs = {
        "dataset=pairs", "dataset_dir=" + m_folder.path().toStdString(), "stage=dpo",
        "cutoff_len=4096", "disable_gradient_checkpointing=true"};
    auto two = pairs, four = pairs;
    two.emplace_back("per_device_train_batch_size=1");
    four.emplace_back("per_device_train_batch_size=2");
    const auto small = estimate(two), large = estimate(four);
    QVERIFY(large.memoryBytes > small.memoryBytes);
    // Two pairs hold what four rows of that length hold at once.
    const auto perRow = static_cast<double>(large.memoryBytes - small.memoryBytes) / 2;
    QVERIFY(static_cast<double>(small.memoryBytes) > 2 * perRow);
}

void EstimateTest::layersBelowTheTrainedOnesKeepNothing()
{
    const auto bytes = [this](const char* layers) {
        return estimate({"finetuning_type=freeze", layers, "optim=sgd",
                         "disable_gradient_checkpointing=true", "per_device_train_batch_size=8"})
            .memoryBytes;
    };
    QVERIFY(bytes("freeze_trainable_layers=1") < bytes("freeze_trainable_layers=2"));
}

// The fixture's weights are stored in fp32, so they need no memory besides their file in fp32.
void EstimateTest::weightsCountInTheComputeType()
{
    const auto wide = estimate({"compute_type=fp32"}), narrow = estimate({"compute_type=bf16"});
    QVERIFY(narrow.memoryBytes != wide.memoryBytes);
    const auto settled = [&](config::ComputeType type) {
        return estimate({"compute_type=auto"}, {0, type}).memoryBytes;
    };
    QCOMPARE(settled(config::ComputeType::Fp32), wide.memoryBytes);
    QCOMPARE(settled(config::ComputeType::Bf16), narrow.memoryBytes);
}

void EstimateTest::everySequenceOfAnUpdateHasGradientsOfItsOwn()
{
    const auto two = estimate({"per_device_train_batch_size=2", "lora_rank=8"});
    const auto eight =
        estimate({"per_device_train_batch_size=2", "lora_rank=8", "gradient_accumulation_steps=4"});
    QVERIFY(eight.memoryBytes > two.memoryBytes);
}

void EstimateTest::checkpointsTakeDisk()
{
    const auto few =
        estimate({"per_device_train_batch_size=2", "num_train_epochs=4", "save_steps=20"});
    const auto many =
        estimate({"per_device_train_batch_size=2", "num_train_epochs=4", "save_steps=2"});
    QVERIFY(many.diskBytes > few.diskBytes);
    QVERIFY(few.freeDiskBytes > 0);
}

void EstimateTest::anEpochThatIsNotReachedSavesNothing()
{
    const std::string batch = "per_device_train_batch_size=2", each = "save_strategy=epoch";
    const auto epochs = [&](const char* number) {
        return estimate({batch, each, std::string("num_train_epochs=") + number}).diskBytes;
    };
    const auto steps = [&](const char* number) {
        return estimate({batch, each, std::string("max_steps=") + number}).diskBytes;
    };
    // Five updates an epoch; num_train_epochs is 3 where it is not given.
    QCOMPARE(steps("4"), epochs("1"));
    QCOMPARE(steps("5"), epochs("1"));
    QCOMPARE(steps("6"), epochs("2"));
}

void EstimateTest::savingWholeWeightsTakesTime()
{
    studio::Pace pace;
    pace.tokensPerSecond = 100;
    const std::vector<std::string> run{"finetuning_type=full", "per_device_train_batch_size=2",
                                       "num_train_epochs=4", "save_steps=10"};
    const auto before = estimate(run, pace);
    pace.writtenBytesPerSecond = 1e6;
    const auto after = estimate(run, pace);
    // Two checkpoints and the end, each with all weights: what stands on the disk at the end.
    QVERIFY(std::abs(after.seconds - before.seconds -
                     static_cast<double>(after.diskBytes) / pace.writtenBytesPerSecond) < 1e-3);
}

void EstimateTest::theLongestRowIsToldBeforeCutting()
{
    const auto whole = estimate({}), cut = estimate({"cutoff_len=16"});
    QVERIFY(whole.longestSample > 16);
    QCOMPARE(cut.longestSample, whole.longestSample);
}

void EstimateTest::rulesThatSaveMemoryAreCounted()
{
    const auto bytes = [this](std::vector<std::string> more) {
        more.emplace_back("finetuning_type=full");
        return estimate(more).memoryBytes;
    };
    const auto whole = bytes({"optim=adamw_torch"});
    for (const char* rule : {"use_galore=true", "use_apollo=true", "use_adam_mini=true",
                             "use_muon=true", "use_badam=true"})
        QVERIFY2(bytes({"optim=adamw_torch", rule}) < whole, rule);
    const auto galore = bytes({"optim=adamw_torch", "use_galore=true"});
    for (const char* optim : {"optim=adamw_8bit", "optim=adafactor"})
        QVERIFY2(bytes({optim, "use_galore=true"}) < galore, optim);
    // 124,320 numbers a layer, of three: gradients of one, moments of one.
    const auto badam = bytes({"optim=adamw_torch", "use_badam=true"});
    QVERIFY(badam < bytes({"optim=adamw_torch", "use_adam_mini=true"}));
    QVERIFY(bytes({"optim=adamw_torch", "pure_bf16=true"}) <
            bytes({"optim=adamw_torch", "bf16=true"}));
}

void EstimateTest::adaptersAtTheEndsAreCounted()
{
    const auto disk = [this](const char* targets) {
        return static_cast<double>(
            estimate({std::string("lora_target=") + targets, "lora_rank=8", "save_strategy=no"})
                .diskBytes);
    };
    const double plain = disk("q_proj");
    // A and B of a vocabulary of 1,000 and a width of 64, in fp32.
    QCOMPARE(disk("q_proj,embed_tokens") - plain, 8 * (1000 + 64) * 4.0);
    QCOMPARE(disk("q_proj,embed_tokens,lm_head") - plain, 2 * 8 * (1000 + 64) * 4.0);
}

// Its own ranks and layers, whatever the settings of a new one say.
void EstimateTest::aContinuedAdapterCountsAsItIs()
{
    const auto adapter =
        tests::sharedFolder() / "fixtures/models/llama_gqa/train/rslora_r4_qv/final";
    const auto bytes = [&](const std::vector<std::string>& more) {
        std::vector<std::string> all = {"adapter_name_or_path=" + toUtf8(adapter),
                                        "save_strategy=no"};
        all.insert(all.end(), more.begin(), more.end());
        return estimate(all).diskBytes;
    };
    const auto fresh = [&](const char* rank) {
        return bytes({"create_new_adapter=true", "lora_target=q_proj,v_proj", rank});
    };
    const auto kept = bytes({"lora_rank=64", "lora_target=all"});
    QCOMPARE(kept, fresh("lora_rank=4"));
    QVERIFY(kept < fresh("lora_rank=64"));
    // Block expansion says where a new adapter gets matrices.
    QCOMPARE(bytes({"use_llama_pro=true", "freeze_trainable_layers=5"}), kept);
}

void EstimateTest::mergedAdaptersTakeCopiesOfTheirMatrices()
{
    const auto adapter =
        toUtf8(tests::sharedFolder() / "fixtures/models/llama_gqa/train/rslora_r4_qv/final");
    const auto bytes = [&](const std::vector<std::string>& more) {
        std::vector<std::string> all = {"compute_type=fp32", "lora_target=q_proj,v_proj",
                                        "lora_rank=4"};
        all.insert(all.end(), more.begin(), more.end());
        return static_cast<double>(estimate(all).memoryBytes);
    };
    const double fresh = bytes({});
    // q_proj of 64 times 64 and v_proj of 64 times 32, of three layers, in fp32.
    const double copies = 3 * (64 * 64 + 64 * 32) * 4.0;
    QCOMPARE(bytes({"adapter_name_or_path=" + adapter}), fresh); // it is gone on with
    QCOMPARE(bytes({"adapter_name_or_path=" + adapter, "create_new_adapter=true"}) - fresh, copies);
    QCOMPARE(bytes({"adapter_name_or_path=" + adapter + "," + adapter}) - fresh, copies);

    // An adapter of the embedding, and an output matrix that it brings whole.
    const fs::path ends = m_folder.path().toStdString() + "/ends";
    fs::create_directories(ends);
    const std::vector<float> zeros(1000 * 64);
    const std::vector<files::TensorSpec> specs = {
        {"base_model.model.lm_head.weight", files::StorageType::F32, {1000, 64}},
        {"base_model.model.model.embed_tokens.lora_embedding_A",
         files::StorageType::F32,
         {4, 1000}}};
    QVERIFY(
        files::writeSafetensors(ends / "adapter_model.safetensors", specs, {}, [&](std::size_t i) {
            const auto& shape = specs[i].shape;
            return Result<std::span<const std::byte>>(
                std::as_bytes(std::span(zeros.data(), std::size_t(shape[0] * shape[1]))));
        }));
    QCOMPARE(bytes({"adapter_name_or_path=" + toUtf8(ends), "create_new_adapter=true"}) - fresh,
             2 * 1000 * 64 * 4.0);
}

void EstimateTest::rowsKeptAsTokensNeedNoDataSet()
{
    const auto folder = m_folder.path().toStdString() + "/kept";
    data::TokenizedData kept;
    kept.stage = "sft";
    kept.chatTemplate = "default";
    for (int i = 0; i < 4; ++i) {
        data::EncodedSample sample;
        sample.inputIds.assign(30, 5);
        sample.labels.assign(30, 5);
        kept.train.push_back(std::move(sample));
    }
    if (!data::hasTokenizedData(folder).value()) {
        QVERIFY(data::writeTokenizedData(folder, kept));
    }
    fs::remove(m_rows);
    const auto found = estimate(
        {"tokenized_path=" + folder, "per_device_train_batch_size=2", "num_train_epochs=3"});
    QCOMPARE(found.updates, 6);
    QCOMPARE(found.longestSample, 30);
}

void EstimateTest::anAdapterOfAnotherModelIsNamed()
{
    const auto adapter = fs::path(m_folder.path().toStdString()) / "adapter";
    fs::create_directories(adapter);
    const auto writeFor = [&](const std::string& base) {
        std::ofstream(adapter / "adapter_config.json")
            << R"({"peft_type": "LORA", "r": 8, "lora_alpha": 16, "target_modules": ["q_proj"], )"
            << R"("base_model_name_or_path": ")" << base << R"("})";
    };
    const auto named = [&] {
        return estimate({"adapter_name_or_path=" + adapter.string()}).adapterOfOther;
    };
    writeFor("Qwen/Qwen3-0.6B");
    QCOMPARE(named(), std::string("Qwen/Qwen3-0.6B"));
    writeFor("elsewhere/model/"); // the same folder's name
    QCOMPARE(named(), std::string());
    writeFor("elsewhere/model.Q4_1.gguf");
    QCOMPARE(named(), std::string());
    QCOMPARE(estimate({}).adapterOfOther, std::string());
}

void EstimateTest::sampleQuestionsAreTheFirstThree()
{
    const auto config = config::RunConfig::fromOverrides(
        {"model_name_or_path=x", "dataset=" + m_rows, "output_dir=x"}, config::Verb::Train);
    QVERIFY2(config, config ? "" : config.error().message.c_str());
    const auto questions = studio::sampleQuestions(*config);
    QVERIFY2(questions, questions ? "" : questions.error().message.c_str());
    QVERIFY(*questions == std::vector<std::string>({"Question 0", "Question 1", "Question 2"}));
}

QTEST_GUILESS_MAIN(EstimateTest)
#include "estimate_test.moc"
