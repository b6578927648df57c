#include "core/base/resource.h"
#include "core/files/gguf.h"
#include "core/text/chat_template.h"
#include "tests/support/shared.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace anneal;
using nlohmann::json;

class TemplateProposalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKnownFolderGetsItsTemplate();
    void everyRegisteredNameGetsItsTemplate();
    void pathsAndEndingsDoNotMatter_data();
    void pathsAndEndingsDoNotMatter();
    void marksOverruleTheName();
    void nothingFitsNothingIsProposed();
    void everyProposalIsATemplate();
    void foreignTurnMarksAreTold();
    void anotherSystemTextIsTold();
    void ofTheDefaultModelItIsAllThatIsTold();
    void knownDifferencesOfAFamilyAreTold();
    void theModelsOwnTemplateIsNotADifference();
};

void TemplateProposalTest::everyKnownFolderGetsItsTemplate()
{
    const auto document = json::parse(*resource("model_templates.json"));
    for (const char* part : {"folders", "folders_base"})
        for (const auto& [folder, name] : document[part].items())
            QCOMPARE(QString::fromStdString(text::proposeTemplate("org/" + folder, "").name),
                     QString::fromStdString(name.get<std::string>()));
}

void TemplateProposalTest::everyRegisteredNameGetsItsTemplate()
{
    const auto document = json::parse(*resource("model_templates.json"));
    for (const char* part : {"registry", "registry_base"})
        for (const auto& [chatTemplate, names] : document[part].items())
            for (const auto& name : names) {
                const auto proposal = text::proposeTemplate(name.get<std::string>(), "");
                if (proposal.name != chatTemplate)
                    qWarning("%s: %s", name.dump().c_str(), proposal.reason.c_str());
                QCOMPARE(proposal.name, chatTemplate);
                QVERIFY(proposal.reason.ends_with("."));
            }
}

void TemplateProposalTest::pathsAndEndingsDoNotMatter_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("gguf") << "/models/SmolLM2-135M-Instruct.Q4_1.gguf"
                          << "smollm2";
    QTest::newRow("gguf k quant") << "SmolLM2-135M-Instruct-Q4_K_M.gguf"
                                  << "smollm2";
    QTest::newRow("windows") << "C:\\models\\Qwen2.5-7B-Instruct"
                             << "qwen";
    QTest::newRow("ending") << "Qwen/Qwen2.5-7B-Instruct-AWQ"
                            << "qwen";
    QTest::newRow("slash at the end") << "meta-llama/Meta-Llama-3-8B-Instruct/"
                                      << "llama3";
    QTest::newRow("hub cache")
        << "/home/a/.cache/hub/models--Qwen--Qwen2.5-7B-Instruct/snapshots/0123abc"
        << "qwen";
}

void TemplateProposalTest::pathsAndEndingsDoNotMatter()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QCOMPARE(QString::fromStdString(text::proposeTemplate(path.toStdString(), "").name), name);
}

void TemplateProposalTest::marksOverruleTheName()
{
    const auto proposal = text::proposeTemplate(
        "Hermes-Llama-3-8B-tuned", "{{ '<|im_start|>' + role }}{{ content + '<|im_end|>' }}");
    QVERIFY(proposal.name != "llama3");
    QVERIFY(!proposal.name.empty());
}

void TemplateProposalTest::nothingFitsNothingIsProposed()
{
    const auto proposal = text::proposeTemplate("my-model", "");
    QVERIFY(proposal.name.empty());
    QVERIFY(!proposal.reason.empty());
}

void TemplateProposalTest::everyProposalIsATemplate()
{
    const auto document = json::parse(*resource("model_templates.json"));
    for (const auto& rule : document["marker_rules"])
        QVERIFY(text::chatTemplate(rule["template"].get<std::string>()));
    for (const auto& rule : document["name_rules"])
        QVERIFY(text::chatTemplate(rule["template"].get<std::string>()));
}

void TemplateProposalTest::foreignTurnMarksAreTold()
{
    const auto jinja = "{{ '<|im_start|>' + role + '\\n' + content + '<|im_end|>\\n' }}";
    const auto told = text::templateDifferences(*text::chatTemplate("llama3"), "some-model", jinja);
    QVERIFY(!told.empty());
    QVERIFY(told.front().sentence.find("<|start_header_id|>") != std::string::npos);
    const auto words =
        text::templateDifferences(*text::chatTemplate("vicuna"), "some-model", jinja);
    QVERIFY(!words.empty() && words.front().sentence.find("USER:") != std::string::npos);
}

void TemplateProposalTest::anotherSystemTextIsTold()
{
    const std::string jinja = "<|im_start|>system\\nYou are a helpful AI assistant named SmolLM, "
                              "trained by Hugging Face<|im_end|>\\n<|im_start|>user assistant";
    const auto told =
        text::templateDifferences(*text::chatTemplate("smollm2"), "SmolLM2-135M-Instruct", jinja);
    QCOMPARE(told.size(), std::size_t{1});
    QVERIFY(told.front().sentence.find("trained by Hugging Face.") != std::string::npos);
}

/// The text itself is told, which a row of known differences would only say again, also of a run
/// that sets another.
void TemplateProposalTest::ofTheDefaultModelItIsAllThatIsTold()
{
    if (tests::defaultModelFile().empty())
        QSKIP("needs the default model, which was not fetched");
    const auto file = files::GgufFile::open(tests::defaultModelFile());
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    const auto own = *file->text("tokenizer.chat_template");
    auto smollm2 = *text::chatTemplate("smollm2");
    const auto told = [&](bool withTools) {
        std::vector<std::string> ids;
        for (const auto& one :
             text::templateDifferences(smollm2, "SmolLM2-135M-Instruct", own, withTools))
            ids.push_back(one.id);
        return ids;
    };
    using Ids = std::vector<std::string>;
    QCOMPARE(told(false), Ids{"template.system"});
    QCOMPARE(told(true), (Ids{"template.system", "template.tools"})); // it has no form for tools
    QCOMPARE(smollm2.defaultSystem.back(), '.');
    smollm2.defaultSystem.pop_back();
    QCOMPARE(told(false), Ids{});
}

void TemplateProposalTest::knownDifferencesOfAFamilyAreTold()
{
    const std::string jinja = "<|im_start|>user <|im_end|> <|im_start|>assistant <think>";
    const auto qwen3 = *text::chatTemplate("qwen3");
    const auto plain = text::templateDifferences(qwen3, "Qwen/Qwen3-0.6B", jinja);
    QCOMPARE(plain.size(), std::size_t{1});
    QVERIFY(plain.front().sentence.find("empty thought") != std::string::npos);
    QCOMPARE(text::templateDifferences(qwen3, "Qwen/Qwen3-0.6B", jinja, true).size(),
             std::size_t{2});
    QVERIFY(text::templateDifferences(qwen3, "Qwen/Qwen3-0.6B", "").empty());
}

void TemplateProposalTest::theModelsOwnTemplateIsNotADifference()
{
    const std::string jinja =
        "<|im_start|>user <|im_end|> <|im_start|>assistant <|im_start|>system";
    QVERIFY(text::templateDifferences(*text::chatTemplate("chatml"), "my-model", jinja).empty());
}

QTEST_GUILESS_MAIN(TemplateProposalTest)
#include "template_proposal_test.moc"
