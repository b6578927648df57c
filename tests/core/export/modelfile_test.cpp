#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/catalog/model_source.h"
#include "core/export/modelfile.h"
#include "core/export/target_folder.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace anneal;

namespace {

std::string modelfileFor(const std::string& name,
                         const std::shared_ptr<const text::Tokenizer>& tokenizer,
                         std::optional<bool> thinking = true)
{
    config::ModelOptions options;
    options.chatTemplate = name;
    options.enableThinking = thinking;
    const auto encoder = catalog::chatEncoder("", tokenizer, options);
    if (!encoder)
        qFatal("%s", encoder.error().message.c_str());
    return exporting::modelfile("FROM .", &*encoder, *tokenizer, thinking);
}

} // namespace

/// The Modelfile renders the conversation as training did.
class ModelfileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void chatMlIsWrittenWithItsStops();
    void withoutTemplateOnlyTheStopsAreWritten();
    void theSystemTextOfLlama2StandsInTheFirstTurn();
    void anEmptyThoughtIsWrittenWhenThinkingIsOff();

private:
    std::shared_ptr<const text::Tokenizer> m_tokenizer;
};

void ModelfileTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto opened =
        catalog::openTokenizer(toUtf8(tests::sharedFolder() / "fixtures" / "tokenizers" / "qwen3"));
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
    m_tokenizer = *opened;
}

void ModelfileTest::chatMlIsWrittenWithItsStops()
{
    const auto text = modelfileFor("chatml", m_tokenizer);
    QVERIFY(text.starts_with(exporting::kModelfileMark));
    QVERIFY(text.find("\nFROM .\n") != std::string::npos);
    const std::string expected =
        "TEMPLATE \"\"\"{{ if .System }}<|im_start|>system\n{{ .System }}<|im_end|>\n{{ end }}"
        "{{ range $i, $_ := .Messages }}{{ if eq .Role \"user\" }}<|im_start|>user\n{{ .Content "
        "}}<|im_end|>\n"
        "<|im_start|>assistant\n{{ else if eq .Role \"assistant\" }}{{ .Content }}<|im_end|>\n"
        "{{ end }}{{ end }}\"\"\"";
    QVERIFY2(text.find(expected) != std::string::npos, text.c_str());
    QVERIFY(text.find("PARAMETER stop \"<|im_end|>\"\n") != std::string::npos);
    QVERIFY(text.ends_with("PARAMETER num_ctx 4096\n"));
}

void ModelfileTest::withoutTemplateOnlyTheStopsAreWritten()
{
    const auto text = exporting::modelfile("FROM .", nullptr, *m_tokenizer, true);
    QVERIFY(text.find("TEMPLATE") == std::string::npos);
    QVERIFY(text.find("PARAMETER stop \"<|im_end|>\"\n") != std::string::npos);
}

void ModelfileTest::theSystemTextOfLlama2StandsInTheFirstTurn()
{
    const auto text = modelfileFor("llama2", m_tokenizer);
    const auto loop = text.find("{{ range");
    const auto system = text.find("$.System");
    QVERIFY(loop != std::string::npos && system != std::string::npos);
    QVERIFY(system > loop);
    QVERIFY(text.find("{{ $first = false }}") != std::string::npos);
}

void ModelfileTest::anEmptyThoughtIsWrittenWhenThinkingIsOff()
{
    QVERIFY(modelfileFor("qwen3", m_tokenizer, true).find("<think>") == std::string::npos);
    const auto text = modelfileFor("qwen3", m_tokenizer, false);
    QVERIFY(
        text.find("{{ if eq (len (slice $.Messages $i)) 1 }}<think>\n\n</think>\n\n{{ end }}") !=
        std::string::npos);
}

QTEST_GUILESS_MAIN(ModelfileTest)
#include "modelfile_test.moc"
