#include "tests/app/program.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace anneal;
using tests::runProgram;

class CliTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyVerbHasHelp_data();
    void everyVerbHasHelp();
    void mistakesEndWithTwoAndOneSentence_data();
    void mistakesEndWithTwoAndOneSentence();
    void anErrorIsJsonOnRequest();
    void theVersionIsPrinted();
    void anEmptyMachineListsNothing();
    void theDefaultModelIsListed();
    void textBecomesIdsAndBack();
    void aBrokenModelIsNamed();
    void dataIsCheckedAndEncoded();
    void pairsAreEncodedWithTheReferencesFields();
    void dataIsConvertedAndRegistered();
    void greedyAnswersAreTheReferences();
    void scoresFollowTheLabels();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const;
    void installDefaultModel() const;
    std::unique_ptr<tests::TemporaryHome> m_home;
};

void CliTest::init()
{
    m_home.reset();
    m_home = std::make_unique<tests::TemporaryHome>();
    qputenv("HF_HOME", (m_home->path() / "hf").c_str());
}

QString CliTest::write(const QString& name, const QByteArray& content) const
{
    const auto path = QString::fromStdString((m_home->path() / name.toStdString()).string());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write %s", qPrintable(path));
    return path;
}

void CliTest::installDefaultModel() const
{
    std::filesystem::create_directories(m_home->path() / "models");
    std::filesystem::create_symlink(tests::defaultModelFile(),
                                    m_home->path() / "models" /
                                        tests::defaultModelFile().filename());
}

void CliTest::everyVerbHasHelp_data()
{
    QTest::addColumn<QString>("verb");
    for (const auto* verb :
         {"train", "chat", "api", "serve", "generate", "export", "tokenize", "score", "data", "bench", "runs",
          "models", "download", "env", "version", "estimate", "probe", "demo"})
        QTest::newRow(verb) << QString(verb);
}

void CliTest::everyVerbHasHelp()
{
    QFETCH(QString, verb);
    const auto result = runProgram({verb, "--help"});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains(verb.toUtf8()), result.out.constData());
}

void CliTest::mistakesEndWithTwoAndOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("unknown verb") << QStringList{"trian"} << "train";
    QTest::newRow("open to all") << QStringList{"api", "--host", "0.0.0.0", "model_name_or_path=x"}
                                 << "API_KEY";
    QTest::newRow("port") << QStringList{"serve", "--port", "70000", "model_name_or_path=x"}
                          << "no port";
    QTest::newRow("unknown key") << QStringList{"train", "learing_rate=1"} << "learning_rate";
    QTest::newRow("value out of range") << QStringList{"train", "lora_rank=-1"} << "lora_rank";
    QTest::newRow("value of another kind")
        << QStringList{"train", "learning_rate=fast"} << "learning_rate";
    QTest::newRow("missing run file") << QStringList{"train", "nowhere.yaml"} << "nowhere.yaml";
    QTest::newRow("unknown model")
        << QStringList{"generate", "--model_name_or_path", "no-such-model", "--prompt", "x"}
        << "no-such-model";
    QTest::newRow("unknown template") << QStringList{"generate",
                                                     "--model_name_or_path",
                                                     "no-such-model",
                                                     "--template",
                                                     "chatlm",
                                                     "--prompt",
                                                     "x"}
                                      << "no-such-model";
}

void CliTest::mistakesEndWithTwoAndOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    const auto result = runProgram(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(mentions.toUtf8()), result.err.constData());
    QVERIFY2(result.err.trimmed().count('\n') == 0, result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void CliTest::anErrorIsJsonOnRequest()
{
    const auto result = runProgram({"train", "learing_rate=1", "--json"});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.error()["code"].toString(), QString("InvalidArgument"));
    QVERIFY(!result.error()["message"].toString().isEmpty());
    QVERIFY(result.error()["context"].isObject());
}

void CliTest::theVersionIsPrinted()
{
    const auto result = runProgram({"version"});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.startsWith("anneal "));
}

void CliTest::anEmptyMachineListsNothing()
{
    const auto models = runProgram({"models", "--json"});
    QCOMPARE(models.status, 0);
    QVERIFY2(QJsonDocument::fromJson(models.out).array().isEmpty(), models.out.constData());
    const auto runs = runProgram({"runs", "--json"});
    QCOMPARE(runs.status, 0);
    QVERIFY2(QJsonDocument::fromJson(runs.out).array().isEmpty(), runs.out.constData());
}

void CliTest::theDefaultModelIsListed()
{
    if (tests::defaultModelFile().empty())
        QSKIP("needs the default model, which was not fetched");
    installDefaultModel();
    const auto result = runProgram({"models", "--json"});
    QCOMPARE(result.status, 0);
    const auto model = QJsonDocument::fromJson(result.out).array().first().toObject();
    QCOMPARE(model["name"].toString(), QString("SmolLM2-135M-Instruct"));
    QCOMPARE(model["architecture"].toString(), QString("LlamaForCausalLM"));
    QCOMPARE(model["parameters"].toInteger(), 134'515'008);
}

void CliTest::textBecomesIdsAndBack()
{
    if (tests::defaultModelFile().empty())
        QSKIP("needs the default model, which was not fetched");
    installDefaultModel();
    const auto result = runProgram({"tokenize", "--model_name_or_path", "SmolLM2-135M-Instruct",
                                    "--text", "你好 123", "--json"});
    QCOMPARE(result.status, 0);
    const auto object = result.json();
    QCOMPARE(object["decoded"].toString(), QString("你好 123"));
    QCOMPARE(object["ids"].toArray().size(), object["tokens"].toArray().size());
    const auto input = write("in.jsonl", "{\"ids\": [504, 3575]}\n{\"text\": \"\"}\n");
    const auto lines = runProgram({"tokenize", "--model_name_or_path", "SmolLM2-135M-Instruct",
                                   "--input", input, "--json"})
                           .jsonLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines[0]["decoded"].toString().isEmpty());
    QVERIFY(lines[1]["ids"].toArray().isEmpty());
}

void CliTest::aBrokenModelIsNamed()
{
    const auto model = write("broken.gguf", "GGUFxx");
    const auto result = runProgram({"generate", "--model_name_or_path", model, "--prompt", "x"});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("broken.gguf"), result.err.constData());
}

void CliTest::dataIsCheckedAndEncoded()
{
    if (tests::defaultModelFile().empty())
        QSKIP("needs the default model, which was not fetched");
    installDefaultModel();
    const auto rows = write("rows.json", R"([
  {"instruction": "Who are you?", "input": "", "output": "I am Biscuit."},
  {"instruction": "What do you do?", "input": "", "output": ""}
])");
    const QStringList where = {"model_name_or_path=SmolLM2-135M-Instruct", "dataset=" + rows};
    const auto checked = runProgram(QStringList{"data", "check"} + where);
    QVERIFY2(checked.out.contains("rows.json") && checked.out.contains("3"),
             checked.out.constData());
    const auto encoded = runProgram(QStringList{"data", "encode"} + where + QStringList{"--json"});
    QCOMPARE(encoded.status, 0);
    const auto lines = encoded.jsonLines();
    QVERIFY(!lines.isEmpty());
    QCOMPARE(lines[0]["input_ids"].toArray().size(), lines[0]["labels"].toArray().size());
    const auto malformed = write("malformed.json", "[\n{\"instruction\": \"x\",\n");
    const auto refused = runProgram(
        {"data", "check", "model_name_or_path=SmolLM2-135M-Instruct", "dataset=" + malformed});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("malformed.json") && refused.err.contains("line"),
             refused.err.constData());
}

void CliTest::pairsAreEncodedWithTheReferencesFields()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto goldens = tests::sharedFolder() / "fixtures_llamafactory";
    const QStringList where = {"model_name_or_path=" +
                                   QString::fromStdString((goldens / "smollm2_xfc_run").string()),
                               "dataset_dir=" + QString::fromStdString((goldens / "data").string()),
                               "template=smollm2", "--json"};
    const auto pairs =
        runProgram(QStringList{"data", "encode", "stage=dpo", "dataset=dpo_first4"} + where);
    QVERIFY2(pairs.status == 0, pairs.err.constData());
    QCOMPARE(pairs.jsonLines().size(), 4);
    QCOMPARE(pairs.jsonLines()[0].keys(), QStringList({"chosen_input_ids", "chosen_labels",
                                                       "rejected_input_ids", "rejected_labels"}));
    const auto tagged =
        runProgram(QStringList{"data", "encode", "stage=kto", "dataset=kto_first6"} + where);
    QCOMPARE(tagged.jsonLines()[0].keys(),
             QStringList({"input_ids", "kl_input_ids", "kl_labels", "kto_tags", "labels"}));
    const auto packs = runProgram(QStringList{"data", "encode", "neat_packing=true",
                                              "cutoff_len=256", "dataset=alpaca_en_first20"} +
                                  where);
    QVERIFY(packs.jsonLines()[0]["packing_params"].toObject().contains("sequence_boundaries"));
    // In training order the same rows stand in another order.
    const QStringList rows = QStringList{"data", "encode", "dataset=xfc"} + where;
    const auto plain = runProgram(rows).jsonLines();
    const auto ordered = runProgram(rows + QStringList{"--ordered", "--epoch", "1"}).jsonLines();
    QCOMPARE(ordered.size(), plain.size());
    QVERIFY(ordered[0] == plain[8] && ordered[1] == plain[4]);
}

void CliTest::dataIsConvertedAndRegistered()
{
    const auto rows = write("rows.json", R"([
  {"instruction": "Who?", "input": "", "output": "Biscuit."},
  {"instruction": "What?", "input": "", "output": null}
])");
    const auto target = QFileInfo(rows).dir().filePath("chat.jsonl");
    const auto result = runProgram({"data", "convert", "dataset=" + rows, "--to", "sharegpt",
                                    "--output", target, "--register", "--json"});
    QCOMPARE(result.status, 2); // a row was left out
    const auto lines = result.jsonLines();
    QVERIFY2(lines[0]["message"].toString().contains("row 2 has no answer"),
             result.out.constData());
    QCOMPARE(lines.last()["rows"].toInt(), 1);
    QFile written(target);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto row = QJsonDocument::fromJson(written.readAll()).object();
    QCOMPARE(row["conversations"].toArray()[1].toObject()["value"].toString(), QString("Biscuit."));
    QFile info(QFileInfo(rows).dir().filePath("dataset_info.json"));
    QVERIFY(info.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(info.readAll())
                 .object()["chat"]
                 .toObject()["formatting"]
                 .toString(),
             QString("sharegpt"));
    QCOMPARE(runProgram({"data", "convert", "dataset=" + rows}).status, 2);
}

void CliTest::greedyAnswersAreTheReferences()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto model = tests::sharedFolder() / "fixtures/models/llama_gqa";
    QFile file(QString::fromStdString((model / "golden.json").string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto greedy = QJsonDocument::fromJson(file.readAll())
                            .object()["generation"]
                            .toObject()["greedy"]
                            .toArray();
    QVERIFY(!greedy.isEmpty());
    QByteArray lines;
    for (const auto& entry : greedy)
        lines += QJsonDocument(QJsonObject{{"ids", entry.toObject()["prompt_ids"]}})
                     .toJson(QJsonDocument::Compact) +
                 "\n";
    const auto result = runProgram({"generate", "--model_name_or_path",
                                    QString::fromStdString((model / "model").string()), "--input",
                                    write("prompts.jsonl", lines), "--json", "do_sample=false",
                                    "max_new_tokens=24"});
    QVERIFY2(result.status == 0, result.err.constData());
    const auto answers = result.jsonLines();
    QCOMPARE(answers.size(), greedy.size());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        auto wanted = greedy[i].toObject()["new_ids"].toArray();
        // The reference keeps the stop token; the answer ends before it.
        for (const auto& stop : greedy[i].toObject()["eos_token_id"].toArray()) {
            if (!wanted.isEmpty() && wanted.last() == stop)
                wanted.removeLast();
        }
        QCOMPARE(answers[i]["new_ids"].toArray(), wanted);
    }
}

void CliTest::scoresFollowTheLabels()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto model = QString::fromStdString(
        (tests::sharedFolder() / "fixtures/models/llama_gqa/model").string());
    const auto input =
        write("score.jsonl",
              "{\"ids\": [5, 6, 7, 8], \"labels\": [-100, -100, 7, 8]}\n{\"ids\": [5, 6, 7, 8]}\n");
    const auto result =
        runProgram({"score", "--model_name_or_path", model, "--input", input, "--json"});
    QVERIFY2(result.status == 0, result.err.constData());
    const auto lines = result.jsonLines();
    QCOMPARE(lines.size(), 2);
    const auto masked = lines[0]["token_logprobs"].toArray(),
               all = lines[1]["token_logprobs"].toArray();
    QCOMPARE(masked.size(), 4);
    QVERIFY(masked[0].isNull() && masked[1].isNull() && masked[2].isDouble());
    QVERIFY(all[0].isNull() && all[1].isDouble());
    QCOMPARE(masked[3].toDouble(), all[3].toDouble());
    QVERIFY(qAbs(lines[0]["loss"].toDouble() + (masked[2].toDouble() + masked[3].toDouble()) / 2) <
            1e-6);
    const auto wrong = runProgram({"score", "--model_name_or_path", model, "--input",
                                   write("bad.jsonl", "{\"ids\": [99999]}\n")});
    QCOMPARE(wrong.status, 2);
}

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
