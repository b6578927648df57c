#include "core/base/json.h"
#include "core/train/batch_source.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace anneal;

namespace {

data::EncodedSample sample(text::TokenId token)
{
    data::EncodedSample made;
    made.inputIds = {token};
    made.labels = {token};
    return made;
}

/// The samples of an epoch of four rows in batches of two.
std::vector<const data::EncodedSample*> samplesOf(train::BatchSource& source, std::int64_t epoch)
{
    std::vector<const data::EncodedSample*> all;
    for (const auto& batch : source.microBatchesOf({epoch, 0, 2, true}))
        all.insert(all.end(), batch.begin(), batch.end());
    return all;
}

} // namespace

class BatchSourceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherWordingsTakeTurnsWithTheRowsOwn()
    {
        train::RunInputs inputs;
        for (const text::TokenId token : {0, 1, 2, 3})
            inputs.train.push_back(sample(token));
        inputs.wordings.resize(4);
        inputs.wordings[1] = {sample(10), sample(11), sample(12)};
        const auto config = config::RunConfig::fromOverrides(
            {"model_name_or_path=x", "dataset=x", "output_dir=x", "per_device_train_batch_size=2",
             "vary_questions=true"},
            config::Verb::Train);
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        const auto plan = train::makePlan(4, config->train());
        QVERIFY(plan);
        train::BatchSource source(*config, inputs, *plan);
        std::set<const data::EncodedSample*> asked;
        for (std::int64_t epoch = 0; epoch < 6; ++epoch) {
            const auto samples = samplesOf(source, epoch);
            QCOMPARE(samples.size(), std::size_t{4});
            for (const std::size_t row : {std::size_t{0}, std::size_t{2}, std::size_t{3}})
                QCOMPARE(std::count(samples.begin(), samples.end(), &inputs.train[row]), 1);
            QCOMPARE(std::count(samples.begin(), samples.end(), &inputs.train[1]),
                     epoch % 2 == 0 ? 1 : 0);
            for (const auto& other : inputs.wordings[1]) {
                if (std::find(samples.begin(), samples.end(), &other) != samples.end())
                    asked.insert(&other);
            }
        }
        QCOMPARE(asked.size(), std::size_t{3}); // each once before any comes again
    }

    // tests/data/make_process_goldens.py
    void processesShareTheBatchesAsAccelerateDoes()
    {
        const auto goldens = readJsonFile(
            std::filesystem::path(ANNEAL_SOURCE_DIR) / "tests/data/process_goldens.json", 1 << 20);
        QVERIFY(goldens);
        int compared = 0;
        for (const auto& golden : (*goldens)["shards"]) {
            const auto rows = golden["rows"].get<std::size_t>();
            const auto processes = golden["processes"].get<std::int64_t>();
            const auto config = config::RunConfig::fromOverrides(
                {"model_name_or_path=x", "dataset=x", "output_dir=x", "disable_shuffling=true",
                 "per_device_train_batch_size=" + golden["batch"].dump(),
                 "dataloader_drop_last=" + golden["drop_last"].dump()},
                config::Verb::Train);
            QVERIFY2(config, config ? "" : config.error().message.c_str());
            const auto expected = golden["batches"];
            const auto plan = train::makePlan(rows, config->train(), processes);
            if (expected[0].empty()) {
                QVERIFY(!plan);
                continue;
            }
            QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
            QCOMPARE(plan->microBatches, std::ssize(expected[0]));
            train::RunInputs inputs;
            for (std::size_t row = 0; row < rows; ++row)
                inputs.train.push_back(sample(static_cast<text::TokenId>(row)));
            for (std::int64_t rank = 0; rank < processes; ++rank) {
                train::BatchSource source(*config, inputs, *plan, rank);
                const auto batches = source.microBatchesOf({0, 0, plan->microBatches, true});
                auto taken = Json::array();
                for (const auto& batch : batches) {
                    auto& part = taken.emplace_back(Json::array());
                    for (const auto* row : batch)
                        part.push_back(row->inputIds.front());
                }
                QVERIFY2(taken == expected[static_cast<std::size_t>(rank)],
                         (golden.dump() + " not " + taken.dump()).c_str());
                ++compared;
            }
        }
        QVERIFY(compared > 200);
    }
};

QTEST_GUILESS_MAIN(BatchSourceTest)
#include "batch_source_test.moc"
