#include "core/catalog/model_source.h"

#include "tests/support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace anneal;
namespace fs = std::filesystem;
using catalog::ModelSource;

namespace {

/// A copy of the tiny Llama whose config.json has another value for a key.
fs::path copyWithConfig(const QTemporaryDir& folder, const char* key, double value)
{
    const fs::path copy = fs::path(folder.path().toStdString()) / "model";
    fs::copy(tests::sharedFolder() / "fixtures/models/llama_gqa/model", copy);
    QFile config(QString::fromStdString((copy / "config.json").string()));
    if (!config.open(QIODevice::ReadOnly))
        qFatal("no config.json in the fixture");
    auto json = QJsonDocument::fromJson(config.readAll()).object();
    config.close();
    json[QLatin1String(key)] = value;
    fs::remove(copy / "config.json");
    if (!config.open(QIODevice::WriteOnly) || config.write(QJsonDocument(json).toJson()) < 0)
        qFatal("can't write the copy of config.json");
    return copy;
}

} // namespace

class ModelSourceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBrokenFolderIsRefused_data();
    void everyBrokenFolderIsRefused();
    void theMessageNamesWhatIsWrong_data();
    void theMessageNamesWhatIsWrong();
    void shardsGiveTheSameTensorsAsOneFile();
    void aShardThatLinksOutOfTheFolderIsRefused();
    void aHubSnapshotMayLinkIntoItsRepository();
    void moreLayersThanTensorsAreRefusedAtOnce();
    void aTensorThatNobodyTakesIsOnlyAWarning();
    void dropoutThatIsNotAppliedIsTold();
    void generationConfigNamesTheTokensThatEndAnAnswer();
    void theDefaultModelIsOpened();
};

void ModelSourceTest::everyBrokenFolderIsRefused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("mustLoad");
    if (tests::sharedFolder().empty())
        return;
    QFile file(
        QString::fromStdString((tests::sharedFolder() / "fixtures/broken/expect.json").string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const auto& entry : QJsonDocument::fromJson(file.readAll()).object()["cases"].toArray()) {
        const auto folder = entry.toObject()["folder"].toString();
        if (!folder.startsWith("tokenizer_"))
            QTest::newRow(qPrintable(folder)) << folder << entry.toObject()["must_load"].toBool();
    }
}

void ModelSourceTest::everyBrokenFolderIsRefused()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QFETCH(QString, folder);
    QFETCH(bool, mustLoad);
    const auto path = tests::sharedFolder() / "fixtures/broken" / folder.toStdString();
    const auto source = ModelSource::open(path.string());
    QVERIFY2(source.has_value() == mustLoad,
             source ? "was opened" : source.error().message.c_str());
    if (!source)
        QVERIFY2(source.error().message.find(folder.toStdString()) != std::string::npos,
                 source.error().message.c_str());
}

void ModelSourceTest::theMessageNamesWhatIsWrong_data()
{
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* folder, const char* mentions) {
        QTest::newRow(folder) << QString(mentions);
    };
    row("hole_in_data", "model.layers.0.mlp.up_proj.weight is missing");
    row("missing_tensor", "model.layers.0.mlp.up_proj.weight is missing");
    row("wrong_shape", "model.layers.0.self_attn.k_proj.weight");
    row("no_weights", "neither model.safetensors nor");
    row("no_config", "no config.json");
    row("config_not_json", "line");
    row("config_lacks_hidden_size", "hidden_size");
    row("config_unknown_arch", "MambaForCausalLM");
    row("config_heads_do_not_divide", "not a multiple");
    row("config_one_layer_too_many", "model.layers.1.");
    row("config_vocab_larger", "model.embed_tokens.weight");
    row("shard_missing", "model-00002-of-00002.safetensors");
    row("shard_outside_folder", "../outside.safetensors");
    row("shard_lacks_tensor", "lm_head.weight");
}

void ModelSourceTest::theMessageNamesWhatIsWrong()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QFETCH(QString, mentions);
    const auto source = ModelSource::open(
        (tests::sharedFolder() / "fixtures/broken" / QTest::currentDataTag()).string());
    QVERIFY(!source);
    QVERIFY2(QString::fromStdString(source.error().message).contains(mentions),
             source.error().message.c_str());
}

void ModelSourceTest::shardsGiveTheSameTensorsAsOneFile()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto model = tests::sharedFolder() / "fixtures/models/llama_gqa";
    const auto one = ModelSource::open((model / "model").string());
    const auto sharded = ModelSource::open((model / "model_sharded").string());
    QVERIFY(one && sharded);
    QCOMPARE(one->tensors().size(), sharded->tensors().size());
    for (const auto& [name, tensor] : one->tensors()) {
        const auto& other = sharded->tensors().at(name);
        QVERIFY(tensor.shape == other.shape &&
                std::equal(tensor.data, tensor.data + tensor.byteCount, other.data));
    }
    QVERIFY(one->warnings().empty());
}

void ModelSourceTest::aShardThatLinksOutOfTheFolderIsRefused()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QTemporaryDir folder;
    const fs::path copy = fs::path(folder.path().toStdString()) / "model";
    fs::copy(tests::sharedFolder() / "fixtures/models/llama_gqa/model_sharded", copy);
    QVERIFY(ModelSource::open(copy.string()));
    for (const auto& entry : fs::directory_iterator(copy)) {
        if (entry.path().extension() != ".safetensors")
            continue;
        const auto outside = copy.parent_path() / entry.path().filename();
        fs::rename(entry.path(), outside);
        fs::create_symlink(outside, entry.path());
        const auto source = ModelSource::open(copy.string());
        QVERIFY(!source);
        QVERIFY(source.error().message.find("leads out") != std::string::npos);
        QVERIFY(source.error().message.find(entry.path().filename().string()) != std::string::npos);
        return;
    }
    QFAIL("the fixture has no shard");
}

void ModelSourceTest::aHubSnapshotMayLinkIntoItsRepository()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QTemporaryDir folder;
    const fs::path repository = fs::path(folder.path().toStdString()) / "models--org--name";
    const auto snapshot = repository / "snapshots/0123";
    fs::create_directories(snapshot);
    fs::create_directories(repository / "blobs");
    for (const auto& entry : fs::directory_iterator(tests::sharedFolder() /
                                                    "fixtures/models/llama_gqa/model_sharded")) {
        const auto name = entry.path().filename();
        fs::copy_file(entry.path(), repository / "blobs" / name);
        fs::create_symlink(fs::path("../../blobs") / name, snapshot / name);
    }
    const auto source = ModelSource::open(snapshot.string());
    QVERIFY2(source, source ? "" : source.error().message.c_str());
}

void ModelSourceTest::moreLayersThanTensorsAreRefusedAtOnce()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QTemporaryDir folder;
    // the names of all these tensors would need terabytes
    const auto copy = copyWithConfig(folder, "num_hidden_layers", 2147483647.0);
    const auto source = ModelSource::open(copy.string());
    QVERIFY(!source);
    QVERIFY(source.error().message.find("2147483647 layers") != std::string::npos);
}

void ModelSourceTest::aTensorThatNobodyTakesIsOnlyAWarning()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto source =
        ModelSource::open((tests::sharedFolder() / "fixtures/broken/unexpected_tensor").string());
    QVERIFY2(source, source ? "" : source.error().message.c_str());
    QCOMPARE(source->warnings().size(), std::size_t{1});
}

void ModelSourceTest::dropoutThatIsNotAppliedIsTold()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QTemporaryDir folder;
    const auto source =
        ModelSource::open(copyWithConfig(folder, "attention_dropout", 0.1).string());
    QVERIFY2(source, source ? "" : source.error().message.c_str());
    QCOMPARE(source->warnings().size(), std::size_t{1});
    QVERIFY(source->warnings().front().sentence.find("attention_dropout 0.1") != std::string::npos);
}

void ModelSourceTest::generationConfigNamesTheTokensThatEndAnAnswer()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto model = tests::sharedFolder() / "fixtures/models/llama_gqa/model";
    const auto source = ModelSource::open(model.string());
    QVERIFY2(source, source ? "" : source.error().message.c_str());
    QVERIFY(source->config().eosIds == std::vector<std::int64_t>({999, 997})); // config.json: 999
    QTemporaryDir folder;
    const auto copy = fs::path(folder.path().toStdString()) / "model";
    fs::copy(model, copy, fs::copy_options::recursive);
    fs::permissions(copy, fs::perms::owner_all);
    fs::remove(copy / "generation_config.json");
    std::ofstream(copy / "generation_config.json") << R"({"eos_token_id": "x"})";
    const auto wrong = ModelSource::open(copy.string());
    QVERIFY(!wrong);
    QVERIFY(wrong.error().message.find("eos_token_id") != std::string::npos);
    QVERIFY(wrong.error().message.find("generation_config.json") != std::string::npos);
}

void ModelSourceTest::theDefaultModelIsOpened()
{
    if (tests::defaultModelFile().empty())
        QSKIP("needs the default model, which was not fetched");
    const auto source = ModelSource::open(tests::defaultModelFile().string());
    QVERIFY2(source, source ? "" : source.error().message.c_str());
    QCOMPARE(source->name(), std::string("SmolLM2-135M-Instruct"));
    QCOMPARE(source->config().parameterCount(), 134'515'008);
    QCOMPARE(source->config().storedType, std::string("bfloat16"));
    QVERIFY(source->config().tiedEmbeddings && !source->tensors().contains("lm_head.weight"));
    QVERIFY(source->rowPermuted("model.layers.3.self_attn.k_proj.weight"));
    QVERIFY(!source->rowPermuted("model.layers.3.self_attn.v_proj.weight"));
    QCOMPARE(source->diskBytes(), std::uint64_t{98'362'432});
}

QTEST_GUILESS_MAIN(ModelSourceTest)
#include "model_source_test.moc"
