#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/config/run_config.h"
#include "core/data/dataset.h"
#include "core/text/chat_template.h"
#include "tests/support/shared.h"

#include <map>

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace anneal;
namespace fs = std::filesystem;

namespace {

/// The day on which the goldens were made, which the tool format llama3 writes.
constexpr const char* kMadeOn = "23 Nov 2026";

fs::path goldens()
{
    return tests::sharedFolder() / "fixtures_llamafactory";
}

/// The folder with the tokenizer of `smollm2__chatml.json`: traps.md 15 says why SmolLM2's is the
/// run's own.
fs::path tokenizerFolder(const std::string& name)
{
    if (name == "smollm2")
        return goldens() / "smollm2_xfc_run";
    return tests::sharedFolder() / "fixtures" / "tokenizers" / name;
}

std::vector<text::TokenId> ids(const Json& row, const char* key)
{
    return row.contains(key) ? row[key].get<std::vector<text::TokenId>>()
                             : std::vector<text::TokenId>{};
}

} // namespace

/// What LLaMA-Factory's own converter, template and processor make of rows, for every template,
/// option set and stage of the goldens.
class EncodingGoldensTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodesAsLlamaFactory_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("number");
        if (tests::sharedFolder().empty()) {
            QTest::newRow("none") << QString() << 0;
            return;
        }
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(goldens() / "encoding"))
            files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        for (const auto& file : files) {
            auto json = readJsonFile(file);
            QVERIFY(json);
            const auto& cases = (*json)["cases"];
            for (std::size_t i = 0; i < cases.size(); ++i) {
                const std::string row =
                    toUtf8(file.stem()) + " " + cases[i]["name"].get<std::string>();
                QTest::newRow(row.c_str())
                    << QString::fromStdString(toUtf8(file)) << static_cast<int>(i);
            }
            m_files.emplace(toUtf8(file), std::move(*json));
        }
    }

    void encodesAsLlamaFactory()
    {
        QFETCH(QString, file);
        QFETCH(int, number);
        if (file.isEmpty())
            QSKIP("needs ../shared, which is not beside this checkout");
        const Json& golden = m_files.at(file.toStdString());
        const Json& one = golden["cases"][static_cast<std::size_t>(number)];

        std::vector<std::string> keys = {"dataset=" + one["dataset"].get<std::string>(),
                                         "dataset_dir=" + toUtf8(goldens() / "data"),
                                         "stage=" + one["stage"].get<std::string>(),
                                         "template=" + golden["template"].get<std::string>()};
        for (const auto& [key, value] : one["options"].items())
            keys.push_back(key + "=" +
                           (value.is_string() ? value.get<std::string>() : value.dump()));
        const auto config = config::RunConfig::fromOverrides(keys, config::Verb::Other);
        QVERIFY2(config, config ? "" : config.error().message.c_str());

        const std::string stem = toUtf8(pathFromUtf8(file.toStdString()).stem());
        const auto folder = tokenizerFolder(stem.substr(0, stem.find("__")));
        if (!fs::exists(folder / "tokenizer.json"))
            QSKIP("needs a tokenizer that is not there");
        const auto tokenizer = tokenizerOf(folder);
        QVERIFY(tokenizer);
        const auto encoder = catalog::dataEncoder("", tokenizer, config->model(),
                                                  one["stage"].get<std::string>(), kMadeOn);
        QVERIFY2(encoder, encoder ? "" : encoder.error().message.c_str());

        const auto options = config->data();
        const auto stage = config->train().stage;
        const auto loaded = data::loadDatasets(options.dataset, options, stage);
        QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
        const auto encoded = data::encode(loaded->samples, *encoder, options, stage);
        QVERIFY2(encoded, encoded ? "" : encoded.error().message.c_str());

        const Json& rows = one["rows"];
        QCOMPARE(encoded->samples.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& sample = encoded->samples[i];
            const bool isPair = rows[i].contains("chosen_input_ids");
            const std::pair<const char*, const std::vector<text::TokenId>*> fields[] = {
                {isPair ? "chosen_input_ids" : "input_ids", &sample.inputIds},
                {isPair ? "chosen_labels" : "labels", &sample.labels},
                {isPair ? "rejected_input_ids" : "kl_input_ids", &sample.otherIds},
                {isPair ? "rejected_labels" : "kl_labels", &sample.otherLabels},
                {"position_ids", &sample.positions},
                {"attention_mask", &sample.segments}};
            std::size_t compared = 0;
            for (const auto& [key, found] : fields) {
                if (!rows[i].contains(key))
                    continue;
                ++compared;
                QVERIFY2(*found == ids(rows[i], key),
                         (std::string(key) + " of row " + std::to_string(i)).c_str());
            }
            if (rows[i].contains("kto_tags")) {
                QCOMPARE(sample.isDesirable, rows[i]["kto_tags"].get<bool>());
                ++compared;
            }
            // Where the rows of a pack begin follows from the mask.
            compared += rows[i].contains("packing_params") ? 1 : 0;
            QCOMPARE(compared, rows[i].size());
        }
    }

private:
    std::shared_ptr<const text::Tokenizer> tokenizerOf(const fs::path& folder)
    {
        auto& slot = m_tokenizers[toUtf8(folder)];
        if (!slot) {
            if (auto loaded = text::loadTokenizer(folder))
                slot = *loaded;
            else
                qWarning("%s", loaded.error().message.c_str());
        }
        return slot;
    }

    std::map<std::string, Json> m_files;
    std::map<std::string, std::shared_ptr<const text::Tokenizer>> m_tokenizers;
};

QTEST_GUILESS_MAIN(EncodingGoldensTest)
#include "encoding_goldens_test.moc"
