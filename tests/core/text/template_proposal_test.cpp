#include "core/base/resource.h"
#include "core/text/chat_template.h"

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

QTEST_GUILESS_MAIN(TemplateProposalTest)
#include "template_proposal_test.moc"
