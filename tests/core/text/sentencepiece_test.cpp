#include "core/text/tokenizer.h"
#include "tests/core/text/golden.h"
#include "tests/support/shared.h"

#include <QtTest>

#include <random>

using namespace anneal;
using namespace anneal::tests;
namespace fs = std::filesystem;

/// Folders that hold a tokenizer.model only, against the sentencepiece library.
class SentencePieceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodesAndDecodesAsTheLibrary_data();
    void encodesAndDecodesAsTheLibrary();
    void controlPiecesInTheTextAreRecognised();
    void aBrokenModelIsRefused();
    void changedModelsNeverCrash_data() { encodesAndDecodesAsTheLibrary_data(); }
    void changedModelsNeverCrash();

private:
    /// A folder with this model as its tokenizer.model.
    fs::path folderOf(const std::string& model);
    QTemporaryDir m_temporary;
};

fs::path SentencePieceTest::folderOf(const std::string& model)
{
    const auto folder = fs::path(m_temporary.path().toStdString()) / model;
    fs::create_directories(folder);
    fs::copy(sharedFolder() / "fixtures" / "sentencepiece" / (model + ".model"),
             folder / "tokenizer.model", fs::copy_options::overwrite_existing);
    return folder;
}

void SentencePieceTest::encodesAndDecodesAsTheLibrary_data()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QTest::addColumn<QString>("model");
    for (const char* model : {"bpe", "unigram", "unigram_no_bytes"})
        QTest::newRow(model) << model;
}

void SentencePieceTest::encodesAndDecodesAsTheLibrary()
{
    QFETCH(QString, model);
    const auto tokenizer = text::loadTokenizer(folderOf(model.toStdString()));
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().message.c_str());
    const auto golden = readGolden(sharedFolder() / "fixtures" / "sentencepiece" /
                                   (model.toStdString() + "_golden.json"));
    for (const auto& entry : golden["cases"]) {
        const auto text = entry["text"].get<std::string>();
        // Control pieces written in the text are tokens here, text to the bare library.
        if (text.find("<s>") != std::string::npos || text.find("</s>") != std::string::npos ||
            text.find("<unk>") != std::string::npos || text.find("<pad>") != std::string::npos)
            continue;
        QCOMPARE((*tokenizer)->encode(text, {false, false}), idsOf(entry["ids"]));
        QCOMPARE(QString::fromStdString((*tokenizer)->decode(idsOf(entry["ids"]))),
                 QString::fromStdString(entry.value("decoded", text)));
    }
}

void SentencePieceTest::controlPiecesInTheTextAreRecognised()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto tokenizer = text::loadTokenizer(folderOf("bpe"));
    QVERIFY(tokenizer);
    const auto ids = (*tokenizer)->encode("a</s>");
    QCOMPARE(ids.front(), 1);
    QCOMPARE(ids.back(), 2);
    QCOMPARE((*tokenizer)->decode(ids, true), std::string("a"));
    QVERIFY((*tokenizer)->addsBos());
}

void SentencePieceTest::aBrokenModelIsRefused()
{
    const auto folder = fs::path(m_temporary.path().toStdString()) / "broken";
    fs::create_directories(folder);
    std::ofstream(folder / "tokenizer.model", std::ios::binary) << "no model at all";
    const auto tokenizer = text::loadTokenizer(folder);
    QVERIFY(!tokenizer);
    QVERIFY(tokenizer.error().code == ErrorCode::Format);
    QVERIFY(tokenizer.error().message.find("tokenizer.model") != std::string::npos);
}

void SentencePieceTest::changedModelsNeverCrash()
{
    QFETCH(QString, model);
    const auto folder = folderOf(model.toStdString());
    const auto whole = readMaybePacked(folder / "tokenizer.model");
    std::mt19937 random(11);
    for (int i = 0; i < 150; ++i) {
        auto bytes = whole;
        // The pieces fill most of the file; the settings behind them are hit in every second round.
        for (auto count = 1 + random() % 5; count > 0; --count) {
            const auto range = i % 2 == 0 ? bytes.size() : std::min<std::size_t>(400, bytes.size());
            bytes[bytes.size() - 1 - random() % range] = static_cast<char>(random());
        }
        if (i % 10 == 0)
            bytes.resize(random() % bytes.size());
        std::ofstream(folder / "tokenizer.model", std::ios::binary | std::ios::trunc) << bytes;
        const auto tokenizer = text::loadTokenizer(folder);
        if (!tokenizer) {
            QVERIFY(!tokenizer.error().message.empty());
            continue;
        }
        const auto ids = (*tokenizer)->encode("Hello  \u4f60\u597d 123 <s>\n");
        (void)(*tokenizer)->decode(ids);
        (void)(*tokenizer)->decode({0, 1, 2, 3, 500, 1 << 20, -1}, true);
    }
}

QTEST_GUILESS_MAIN(SentencePieceTest)
#include "sentencepiece_test.moc"
