#include "core/text/tokenizer.h"
#include "tests/core/text/golden.h"
#include "tests/support/shared.h"

#include <QtTest>

using namespace anneal;
using namespace anneal::tests;
namespace fs = std::filesystem;

/// The default model's GGUF vocabulary against its published tokenizer.
class GgufVocabularyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void encodesAsThePublishedTokenizer();
    void knowsTheRolesAndTheChatTemplate();
    void savedFilesGiveTheSameTokenizer();
    void savedFilesEqualThePublishedOnes();

private:
    std::shared_ptr<const text::Tokenizer> m_tokenizer;
};

void GgufVocabularyTest::initTestCase()
{
    if (defaultModelFile().empty())
        QSKIP("needs the default model, which was not fetched");
    const auto file = files::GgufFile::open(defaultModelFile());
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    const auto loaded = text::loadTokenizer(*file);
    QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
    m_tokenizer = *loaded;
}

void GgufVocabularyTest::encodesAsThePublishedTokenizer()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto golden = readGolden(sharedFolder() / "fixtures" / "smollm2" / "golden_encode.json");
    for (const auto& entry : golden["cases"])
        QCOMPARE(m_tokenizer->encode(entry["text"].get<std::string>(), {false, false}),
                 idsOf(entry["ids"]));
}

void GgufVocabularyTest::knowsTheRolesAndTheChatTemplate()
{
    const auto& special = m_tokenizer->specialTokens();
    QCOMPARE(special.bos.value_or(-1), 1);
    QCOMPARE(special.eos.value_or(-1), 2);
    QCOMPARE(special.pad.value_or(-1), 2);
    QCOMPARE(special.unk.value_or(-1), 0);
    QVERIFY(!m_tokenizer->addsBos());
    QVERIFY(m_tokenizer->isSpecial(2) && !m_tokenizer->isSpecial(20));
    QVERIFY(m_tokenizer->chatTemplateText().find("<|im_start|>") != std::string::npos);
}

void GgufVocabularyTest::savedFilesGiveTheSameTokenizer()
{
    QTemporaryDir folder;
    const auto files = m_tokenizer->filesToSave();
    QVERIFY(files);
    for (const auto& [name, content] : *files)
        std::ofstream(fs::path(folder.path().toStdString()) / name, std::ios::binary) << content;
    const auto again = text::loadTokenizer(fs::path(folder.path().toStdString()));
    QVERIFY2(again, again ? "" : again.error().message.c_str());
    QCOMPARE((*again)->size(), m_tokenizer->size());
    QCOMPARE((*again)->chatTemplateText(), m_tokenizer->chatTemplateText());
    for (const char* text : {"Hello 123", "<|im_start|>user\n你好<|im_end|>", "  \n\t x", "é"})
        QCOMPARE((*again)->encode(text), m_tokenizer->encode(text));
    for (text::TokenId id = 0; id < static_cast<text::TokenId>(m_tokenizer->size()); id += 97)
        QCOMPARE((*again)->tokenOf(id), m_tokenizer->tokenOf(id));
}

void GgufVocabularyTest::savedFilesEqualThePublishedOnes()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto files = m_tokenizer->filesToSave();
    QVERIFY(files);
    const auto published = readGolden(sharedFolder() / "fixtures" / "smollm2" / "tokenizer.json");
    for (const auto& [name, content] : *files)
        if (name == "tokenizer.json")
            QVERIFY(nlohmann::json::parse(content) == published);
}

QTEST_GUILESS_MAIN(GgufVocabularyTest)
#include "gguf_vocabulary_test.moc"
