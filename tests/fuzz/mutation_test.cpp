#include "tests/fuzz/target.h"

#include "core/base/atomic_file.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace fs = std::filesystem;
using namespace anneal;

namespace {

// No reader may need more for a file of some kilobytes. Without a sanitizer only: its shadow memory
// alone is larger.
constexpr std::uint64_t kMostMemory = 1ULL << 30;
constexpr qint64 kMilliseconds = 2000;
constexpr std::size_t kLongestInput = 1 << 16;

/// The inputs to start from: the files of corpus/NAME, in the order of their names.
std::vector<std::string> corpus()
{
    std::vector<fs::path> files;
    for (const auto& entry :
         fs::directory_iterator(fs::path(ANNEAL_SOURCE_DIR) / "tests/fuzz/corpus" / FUZZ_TARGET))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> inputs;
    for (const auto& file : files)
        inputs.push_back(readFile(file).value());
    return inputs;
}

/// A changed input: bytes flipped, numbers made extreme, pieces cut, doubled, exchanged or taken
/// from another input.
class Mutator final {
public:
    explicit Mutator(const std::vector<std::string>& inputs)
        : m_inputs(inputs)
    {
    }

    std::string next()
    {
        std::string text = m_inputs[m_random() % m_inputs.size()];
        for (auto count = 1 + m_random() % 5; count > 0; --count)
            change(text);
        if (text.size() > kLongestInput)
            text.resize(kLongestInput);
        return text;
    }

private:
    std::size_t place(const std::string& text)
    {
        return text.empty() ? 0 : m_random() % text.size();
    }

    void change(std::string& text)
    {
        const auto at = place(text);
        switch (m_random() % 8) {
        case 0:
            if (!text.empty())
                text[at] = static_cast<char>(m_random());
            break;
        case 1:
            text.erase(at, m_random() % 40);
            break;
        case 2:
            text.insert(at, word());
            break;
        case 3:
            text.replace(at, m_random() % 12, word());
            break;
        case 4:
            text.insert(at, text.substr(place(text), m_random() % 80));
            break;
        case 5:
            text.resize(at);
            break;
        case 6: { // a number of the binary formats
            static constexpr std::uint64_t kValues[] = {0,
                                                        1,
                                                        0x7F,
                                                        0xFF,
                                                        0x7FFFFFFF,
                                                        0xFFFFFFFF,
                                                        0x4000000000000000,
                                                        0x7FFFFFFFFFFFFFFF,
                                                        0xFFFFFFFFFFFFFFFF};
            auto value = kValues[m_random() % std::size(kValues)];
            const auto bytes = std::size_t{1} << m_random() % 4;
            for (std::size_t i = at; i < std::min(at + bytes, text.size()); ++i, value >>= 8)
                text[i] = static_cast<char>(value);
            break;
        }
        default: {
            const auto& other = m_inputs[m_random() % m_inputs.size()];
            text.replace(at, m_random() % 60, other.substr(place(other), m_random() % 200));
        }
        }
    }

    const std::string& word()
    {
        static const std::vector<std::string> common = {"null",
                                                        "true",
                                                        "-1",
                                                        "1e999",
                                                        "18446744073709551616",
                                                        "9223372036854775807",
                                                        "{",
                                                        "}",
                                                        "[",
                                                        "]",
                                                        "\"",
                                                        ",",
                                                        ":",
                                                        "\n",
                                                        "\\u0000",
                                                        "\\ud800",
                                                        "\xFF",
                                                        "\xEF\xBB\xBF",
                                                        "..",
                                                        "/",
                                                        "[[[[[[[[",
                                                        "{\"a\":{\"a\":{\"a\":"};
        const auto& own = fuzz::words();
        return own.empty() || m_random() % 3 == 0 ? common[m_random() % common.size()]
                                                  : own[m_random() % own.size()];
    }

    const std::vector<std::string>& m_inputs;
    std::mt19937 m_random{7}; // NOLINT: the same inputs in every run
};

} // namespace

/// The entry function of one fuzz target over its corpus and over changed inputs: a crash, a broken
/// promise, an endless loop or unbounded memory ends the test.
class MutationTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theCorpusIsReadWithoutHarm();
    void changedInputsAreReadWithoutHarm();

private:
    QTemporaryDir m_folder;
    std::vector<std::string> m_inputs;
};

void MutationTest::initTestCase()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    const rlimit limit{kMostMemory, kMostMemory};
    QCOMPARE(setrlimit(RLIMIT_DATA, &limit), 0);
#endif
    m_inputs = corpus();
    QVERIFY(!m_inputs.empty());
    fuzz::prepare(m_folder.path().toStdString());
}

void MutationTest::theCorpusIsReadWithoutHarm()
{
    for (const auto& input : m_inputs) {
        fuzz::read(input, m_folder.path().toStdString());
        for (std::size_t cut = 0; cut < std::min<std::size_t>(input.size(), 64); ++cut)
            fuzz::read(std::string_view(input).substr(0, input.size() * cut / 64),
                       m_folder.path().toStdString());
    }
}

void MutationTest::changedInputsAreReadWithoutHarm()
{
    Mutator mutator(m_inputs);
    QElapsedTimer timer;
    timer.start();
    int runs = 0;
    for (; timer.elapsed() < kMilliseconds; ++runs) {
        const auto input = mutator.next();
        fuzz::put(fs::path(ANNEAL_BINARY_DIR) / "tests" / (FUZZ_TARGET ".last-input"), input);
        fuzz::read(input, m_folder.path().toStdString());
    }
    qInfo("%d changed inputs", runs);
}

QTEST_GUILESS_MAIN(MutationTest)
#include "mutation_test.moc"
