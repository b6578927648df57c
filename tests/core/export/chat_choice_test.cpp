#include "core/export/chat_choice.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

using namespace anneal;
namespace fs = std::filesystem;

namespace {

const std::string kFamilyText = "You are Qwen, created by Alibaba Cloud. You are a helpful "
                                "assistant.";

} // namespace

/// Other programs ask an exported model as it was asked in its training.
class ChatChoiceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void wholeWeightsKeepTheTemplateOfTheirTraining();
    void aModelThatWasNotTunedKeepsItsOwn();
    void aSystemTextThatTheModelHasNeedsNoOther();
    void noSystemTextIsOneToo();
    void aTemplateThatCanNotBeWrittenLeavesTheModelsOwn();

private:
    [[nodiscard]] std::string templateOf(const std::string& chatTemplate,
                                         const std::optional<std::string>& system = {}) const;
    void becomeARun() const
    {
        QVERIFY(writeFileAtomically(m_model / "trainer_state.json", R"({"global_step": 3})"));
    }
    void setOwnTemplate(const std::string& jinja)
    {
        m_own = jinja;
        QVERIFY(writeFileAtomically(m_model / "chat_template.jinja", jinja));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_model;
    std::string m_own;
};

void ChatChoiceTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
}

void ChatChoiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_model = pathFromUtf8(m_folder->path().toStdString()) / "whole";
    fs::copy(tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model", m_model);
    const auto source = catalog::ModelSource::open(toUtf8(m_model));
    QVERIFY(source);
    m_own = source->tokenizer().value()->chatTemplateText();
    QVERIFY(!m_own.empty());
}

std::string ChatChoiceTest::templateOf(const std::string& chatTemplate,
                                       const std::optional<std::string>& system) const
{
    config::ModelOptions options;
    options.modelNameOrPath = toUtf8(m_model);
    options.chatTemplate = chatTemplate;
    options.defaultSystem = system;
    const auto source = catalog::ModelSource::open(options.modelNameOrPath);
    const auto choice = exporting::chooseChat(source.value(), options);
    return choice ? choice->jinja() : choice.error().message;
}

/// The methods full and freeze leave a model by itself; its tokenizer's files are the base's.
void ChatChoiceTest::wholeWeightsKeepTheTemplateOfTheirTraining()
{
    becomeARun();
    QVERIFY(templateOf("qwen").find(kFamilyText) != std::string::npos);
    const auto told = templateOf("qwen", "You are Biscuit.");
    QVERIFY(told.find("You are Biscuit.") != std::string::npos);
    QVERIFY(told.find(kFamilyText) == std::string::npos);
}

void ChatChoiceTest::aModelThatWasNotTunedKeepsItsOwn()
{
    QCOMPARE(templateOf("qwen"), m_own);
    QCOMPARE(templateOf("qwen", "You are Biscuit."), m_own);
}

void ChatChoiceTest::aSystemTextThatTheModelHasNeedsNoOther()
{
    becomeARun();
    setOwnTemplate("{{ '<|im_start|>system\\n" + kFamilyText + "<|im_end|>' }}{{ tools }}");
    QCOMPARE(templateOf("qwen"), m_own);
    setOwnTemplate("{{ '<|im_start|>system\\n" + kFamilyText.substr(0, kFamilyText.size() - 1) +
                   "<|im_end|>' }}");
    QVERIFY(templateOf("qwen") != m_own); // a full stop is missing
}

/// Trained without any system text: the model's own would put the family's there.
void ChatChoiceTest::noSystemTextIsOneToo()
{
    becomeARun();
    QCOMPARE(templateOf("qwen", ""), m_own);
    setOwnTemplate("{{ '<|im_start|>system\\n" + kFamilyText + "<|im_end|>' }}{{ tools }}");
    const auto written = templateOf("qwen", "");
    QVERIFY(written != m_own);
    QVERIFY(written.find("Qwen") == std::string::npos);
    QVERIFY(written.find("<|im_start|>assistant") != std::string::npos);
}

/// Templates with token slots have no Jinja text of their own.
void ChatChoiceTest::aTemplateThatCanNotBeWrittenLeavesTheModelsOwn()
{
    becomeARun();
    for (const auto* name :
         {"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"}) {
        auto text = readFile(m_model / name).value();
        const std::string old = "<|endoftext|>"; // the template needs a token of this name
        for (auto at = text.find(old); at != std::string::npos; at = text.find(old))
            text.replace(at, old.size(), "<sep>");
        QVERIFY(writeFileAtomically(m_model / name, text));
    }
    QCOMPARE(templateOf("yuan", "You are Biscuit."), m_own);
}

QTEST_GUILESS_MAIN(ChatChoiceTest)
#include "chat_choice_test.moc"
