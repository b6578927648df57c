#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/text/tokenizer.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::text;

namespace {

using Pointer = std::shared_ptr<const Tokenizer>;

Pointer tokenizerOf(const std::string& name)
{
    return loadTokenizer(tests::sharedFolder() / "fixtures" / "tokenizers" / name).value();
}

/// The tokenizer as it comes back from the files that it would be saved in.
Pointer reloaded(const Tokenizer& tokenizer)
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    const auto files = tokenizer.filesToSave().value();
    for (const auto& [name, content] : files) {
        if (!writeFileAtomically(path / name, content))
            return nullptr;
    }
    return loadTokenizer(path).value();
}

} // namespace

/// Added and split tokens, against transformers (tests/data/text).
class MoreTokensTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        m_golden = readJsonFile(ANNEAL_SOURCE_DIR "/tests/data/text/more_tokens.json").value();
    }

    void textsAreCutAsTransformersCutsThem_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(m_golden["tokenizers"].size()); ++i)
            QTest::addRow("%d", i) << i;
    }

    void textsAreCutAsTransformersCutsThem()
    {
        QFETCH(int, index);
        const auto& golden = m_golden["tokenizers"][static_cast<std::size_t>(index)];
        const auto plain = tokenizerOf(golden["tokenizer"].get<std::string>());
        QCOMPARE(plain->size(), golden["before"].get<std::size_t>());
        const auto more = withAddedTokens(plain, m_golden["plain"].get<std::vector<std::string>>(),
                                          m_golden["special"].get<std::vector<std::string>>())
                              .value();
        for (const auto& tokenizer : {more, reloaded(*more)}) {
            QVERIFY(tokenizer);
            QCOMPARE(tokenizer->size(), golden["after"].get<std::size_t>());
            for (const auto& one : golden["cases"]) {
                const auto text = one["text"].get<std::string>();
                const auto ids = one["ids"].get<std::vector<TokenId>>();
                QVERIFY2(tokenizer->encode(text, {.addSpecialTokens = false}) == ids, text.c_str());
                QCOMPARE(tokenizer->decode(ids, true), one["shown"].get<std::string>());
            }
        }
        const auto split = withSplitSpecialTokens(plain);
        for (const auto& one : golden["split"])
            QVERIFY(split->encode(one["text"].get<std::string>(), {.addSpecialTokens = false}) ==
                    one["ids"].get<std::vector<TokenId>>());
    }

    void tokensThatAreThereKeepTheirIds()
    {
        const auto plain = tokenizerOf("tiny_chatml");
        const auto more = withAddedTokens(plain, {"the", "new", "new"}, {"<|im_end|>"}).value();
        QCOMPARE(more->idOf("<|im_end|>"), plain->idOf("<|im_end|>"));
        if (plain->idOf("the"))
            QCOMPARE(more->idOf("the"), plain->idOf("the"));
        QVERIFY(more->idOf("new"));
        QVERIFY(more->size() <= plain->size() + 2);
    }

private:
    Json m_golden;
};

QTEST_GUILESS_MAIN(MoreTokensTest)
#include "more_tokens_test.moc"
