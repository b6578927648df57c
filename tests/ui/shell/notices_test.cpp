#include "core/base/atomic_file.h"
#include "core/base/file_lock.h"
#include "core/base/notice.h"
#include "core/base/system_error.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/config/combinations.h"
#include "core/config/run_config.h"
#include "core/config/settings_table.h"
#include "core/data/row_set.h"
#include "core/serve/access.h"
#include "core/text/chat_template.h"
#include "core/text/known_differences.h"
#include "ui/bridge/error_kinds.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/bridge/sentences.h"
#include "ui/settings/languages.h"
#include "ui/shell/language.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

using namespace anneal;
using namespace anneal::ui;
namespace fs = std::filesystem;

namespace {

QStringList facts(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!\\{)\\{([a-z_]+)\\}"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

/// What core says, in the languages of the window.
class NoticesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Language().apply(QStringLiteral("en")); }

    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageEntry& language : kLanguages)
            if (qstrcmp(language.code, "en") != 0)
                QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }

    void everySentenceIsTranslated()
    {
        QFETCH(QString, code);
        Language language;
        language.apply(code);
        std::vector<std::string_view> texts = config::inertReasons();
        for (const auto& row : noticeTexts())
            texts.push_back(row.text);
        for (const auto& setting : config::settings())
            if (!setting.note.empty())
                texts.push_back(setting.note);
        for (const auto& choice : config::refusedChoices())
            texts.push_back(choice.why);
        for (const auto& difference : text::knownDifferences())
            for (const auto told : {difference.plain, difference.tools})
                if (!told.empty())
                    texts.push_back(told);
        QVERIFY(texts.size() > 250);
        QStringList missing;
        for (const auto text : texts) {
            const QString source = fromView(text), translation = reasonText(text);
            // A sentence of facts alone would be the same in every language; there is none.
            if (translation == source || facts(source) != facts(translation))
                missing << source;
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QString::number(missing.size()) + QStringLiteral(": ") +
                            missing.mid(0, 10).join(QLatin1Char('\n'))));
    }

    // A kind that core gives an error has texts, and every text has its kind.
    void everyKindOfErrorHasTexts()
    {
        QSet<QString> given;
        QStringList sources;
        for (const char* folder : {"/core", "/ui"}) {
            QDirIterator files(QStringLiteral(ANNEAL_SOURCE_DIR) + QLatin1String(folder),
                               {QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                sources << files.next();
        }
        static const QRegularExpression field(QStringLiteral(
            "\\{\"kind\",([^}]*)\\}|\\[\"kind\"\\] = ([^;]*);|context\\((\"[a-z_]+\")\\)|"
            "\\{std::errc::[a-z_]+,([^}]*)\\}|insert_or_assign\\(\"kind\", ([^)]*)\\)"));
        static const QRegularExpression name(QStringLiteral("\"([a-z]+(?:_[a-z]+)*)\""));
        for (const QString& source : sources) {
            QFile file(source);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = field.globalMatch(text); found.hasNext();) {
                const auto one = found.next();
                for (auto names = name.globalMatch(one.captured(one.lastCapturedIndex()));
                     names.hasNext();)
                    given.insert(names.next().captured(1));
            }
        }
        const QStringList list = errorKinds();
        QSet<QString> known(list.begin(), list.end());
        QCOMPARE(known.size(), list.size());
        const QSet<QString> untold = given - known;
        QVERIFY2(untold.isEmpty(),
                 qPrintable(QStringList(untold.values()).join(QLatin1String(", "))));
        // These are codes of the chat page, not kinds.
        known -= QSet<QString>{QStringLiteral("name_bad"), QStringLiteral("name_taken"),
                               QStringLiteral("password_short"), QStringLiteral("password_long")};
        const QSet<QString> unused = known - given;
        QVERIFY2(unused.isEmpty(),
                 qPrintable(QStringList(unused.values()).join(QLatin1String(", "))));
    }

    void warningsOfATrainingAreTranslated_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char* id, const QStringList& names, const QStringList& values) {
            QTest::newRow(id) << QByteArray(id) << names << values;
        };
        row("run.learned", {"updates"}, {"40"});
        row("run.early", {"update", "metric", "best", "measurements"},
            {"30", "eval_loss", "0.5", "3"});
        row("run.memory_rows", {"update", "rows"}, {"7", "2"});
        row("run.other_settings", {"folder", "changes"}, {"saves/a", "learning_rate: 1 -> 2"});
        row("run.finished", {"folder", "updates"}, {"saves/a", "70"});
        row("run.other_order", {"folder"}, {"saves/a/checkpoint-40"});
        row("run.longer", {"before", "planned"}, {"70", "140"});
    }

    void warningsOfATrainingAreTranslated()
    {
        QFETCH(QByteArray, id);
        QFETCH(QStringList, names);
        QFETCH(QStringList, values);
        std::map<std::string, std::string> given;
        for (qsizetype i = 0; i < names.size(); ++i)
            given[names[i].toStdString()] = values[i].toStdString();
        const Notice told = notice(id.constData(), given);
        Language language;
        language.apply(QStringLiteral("en"));
        const QString english = noticeText(told);
        QCOMPARE(english, QString::fromStdString(told.sentence));
        language.apply(QStringLiteral("zh_CN"));
        const QString chinese = noticeText(told);
        QVERIFY2(chinese != english, qPrintable(chinese));
        for (const QString& text : {english, chinese}) {
            QVERIFY2(!text.contains(QLatin1Char('{')), qPrintable(text));
            for (const QString& value : values)
                QVERIFY2(text.contains(value), qPrintable(text));
        }
    }

    // Chinese and Japanese put no blank between sentences.
    void sentencesAreJoinedAsTheLanguageDoes()
    {
        Language language;
        const QStringList two = {QStringLiteral("A."), QString(), QStringLiteral("B.")};
        for (const char* code : {"en", "ko", "ru"}) {
            language.apply(QString::fromLatin1(code));
            QCOMPARE(sentences(two), QStringLiteral("A. B."));
            QCOMPARE(titled(QStringLiteral("A"), QStringLiteral("B.")), QStringLiteral("A. B."));
        }
        for (const char* code : {"zh_CN", "zh_TW", "ja"}) {
            language.apply(QString::fromLatin1(code));
            QCOMPARE(sentences(two), QStringLiteral("A.B."));
            QCOMPARE(titled(QStringLiteral("A"), QStringLiteral("B。")), QStringLiteral("A。B。"));
        }
        QCOMPARE(sentences({}), QString());
        QCOMPARE(sentences({QString(), QStringLiteral("B.")}), QStringLiteral("B."));
    }

    // Nobody joins translated texts by a blank in the code.
    void noSentencesAreJoinedByABlank()
    {
        static const QRegularExpression joined(QStringLiteral(
            "(?:\\)|\\+=)\\s*\\+?\\s*QLatin1Char\\(' '\\)\\s*\\+\\s*(?:[A-Za-z]+::)?tr\\(|"
            "tr\\(\"[^\"]*\"[^;]{0,40}\\)\\s*\\+\\s*QLatin1Char\\(' '\\)"));
        QDirIterator files(QStringLiteral(ANNEAL_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        QStringList found;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (QString::fromUtf8(file.readAll()).contains(joined))
                found << file.fileName();
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void rowsAreNamedInTheLanguageToo()
    {
        Language language;
        language.apply(QStringLiteral("zh_CN"));
        const auto told =
            noticeAt({.file = "a.json", .line = 7, .row = 2}, notice("row.no_answer"));
        const QString text = noticeText(told);
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
        QVERIFY2(text.contains(QLatin1String("a.json")) && text.contains(QLatin1Char('7')) &&
                     text.contains(QLatin1Char('3')),
                 qPrintable(text));
        QVERIFY2(!QString(text).remove(QLatin1String("a.json")).contains(latin), qPrintable(text));
        // What failed beside the work has the texts of errors.
        const QString failed = noticeText(noticeOf(systemError(
            "Could not write", "/x/log.csv", std::make_error_code(std::errc::no_space_on_device))));
        QVERIFY2(failed.contains(QLatin1String("/x/log.csv")) && !failed.contains("Could not"),
                 qPrintable(failed));
    }

    void whatIsWrongWithAModelIsTranslated()
    {
        Language language;
        language.apply(QStringLiteral("zh_CN"));
        const std::vector<Error> problems = {
            {ErrorCode::Unsupported, "The architecture Foo …", {{"architecture", "Foo"}}},
            {ErrorCode::NotFound, "The file … is missing.", {{"kind", "file_missing"}}},
            {ErrorCode::NotFound, "The folder … holds an adapter.", {{"kind", "adapter_no_model"}}},
            {ErrorCode::Format, "The file x is not a JSON object.", {{"file", "x"}}}};
        QSet<QString> texts;
        for (const Error& problem : problems) {
            const QString text = modelProblemText(problem);
            static const QRegularExpression latin(QStringLiteral("[a-z]{4,}"));
            QVERIFY2(!text.isEmpty() && !text.contains(latin), qPrintable(text));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), qsizetype(problems.size()));
    }

    // Title and advice alone name the file or setting, and no word of the English sentence is
    // needed.
    void usualErrorsSayEverythingByThemselves()
    {
        const QTemporaryDir temporary;
        const auto folder = pathFromUtf8(temporary.path().toStdString());
        const auto write = [&](const char* name, const std::string& text) {
            fs::create_directories((folder / name).parent_path());
            QVERIFY(writeFileAtomically(folder / name, text).has_value());
        };
        write("damaged.json", "[{\"instruction\": \"a\",\n \"output\": ");
        write("columns.json", R"([{"instruction": "a", "reply": "b"}])");
        write("dataset_info.json", R"({"set": {"file_name": "columns.json"}})");
        write("quote.csv", "instruction,output\n\"a,b\n");
        write("cells.csv", "instruction,output\na,b,c\n");
        write("picture.png", "x");
        write("empty.json", "[]");
        write("adapter/adapter_config.json", "{}");
        write("bare/config.json", "{}");
        write("foo/config.json", R"({"architectures": ["FooForCausalLM"]})");
        fs::create_directories(folder / "nothing");
        const auto rows = [&](const char* name) -> std::optional<Error> {
            config::DataOptions options;
            options.datasetDir = toUtf8(folder);
            options.dataset = {fs::exists(folder / name) ? toUtf8(folder / name) : name};
            data::NumpyLegacyRandom random(1);
            const auto opened = data::RowSet::open(options.dataset, options, "sft", random);
            if (!opened)
                return opened.error();
            std::vector<data::Finding> findings;
            for (std::size_t i = 0; i < opened->size(); ++i) {
                const auto row = opened->row(i);
                if (!row)
                    return row.error();
                if (row->problem)
                    findings.push_back(data::rowFinding(*row->problem,
                                                        data::Finding::Severity::Dropped,
                                                        opened->place(i), row->message));
            }
            const auto usable = data::checkUsable(*opened, 0, findings);
            return usable ? std::nullopt : std::optional(usable.error());
        };
        const auto model = [&](const char* name) -> std::optional<Error> {
            const auto opened = catalog::ModelSource::open(toUtf8(folder / name));
            return opened ? std::nullopt : std::optional(opened.error());
        };
        const auto system = [&](std::errc code) -> std::optional<Error> {
            return systemError("Could not write", folder / "runs" / "log.csv",
                               std::make_error_code(code));
        };
        const auto lock = FileLock::acquire(folder / "run" / ".lock");
        QVERIFY(lock.has_value());
        struct Case {
            const char* name;
            std::optional<Error> error;
            QStringList named;
        };
        const auto second = FileLock::acquire(folder / "run" / ".lock");
        const auto key = serve::Access::create("127.0.0.1", {.key = "abc", .addresses = {}});
        const auto noTemplate = text::chatTemplate("qwne");
        config::RunConfig settings;
        const auto setting = settings.set("stage", std::string_view("ppo"));
        config::RunConfig wide;
        const auto value = wide.set("lora_rank", std::string_view("5000"));
        const auto together = [](const std::vector<std::string>& words) -> std::optional<Error> {
            const auto read = config::RunConfig::fromOverrides(words, config::Verb::Train);
            return read ? std::nullopt : std::optional(read.error());
        };
        write("run.yaml", "model_name_or_path: m\nstage: [sft\n");
        const auto runFile =
            config::RunConfig::fromFile(folder / "run.yaml", {}, config::Verb::Train);
        write("later.yaml", "model_name_or_path: m\ndataset: d\noutput_dir: o\nsave_steps: 1.5\n");
        const auto later =
            config::RunConfig::fromFile(folder / "later.yaml", {}, config::Verb::Train);
        const std::vector<Case> cases = {
            {"damaged data", rows("damaged.json"), {"damaged.json", "2"}},
            {"missing column", rows("set"), {"columns.json", "output", "1"}},
            {"no rows", rows("empty.json"), {"empty.json"}},
            {"open quote", rows("quote.csv"), {"quote.csv", "2"}},
            {"too many cells", rows("cells.csv"), {"cells.csv", "2"}},
            {"no data file", rows("picture.png"), {"picture.png", ".jsonl"}},
            {"adapter as model", model("adapter"), {"adapter"}},
            {"no model", model("nothing"), {"nothing", "config.json"}},
            {"unknown kind", model("foo"), {"FooForCausalLM"}},
            {"disk full", system(std::errc::no_space_on_device), {"log.csv"}},
            {"no permission", system(std::errc::permission_denied), {"log.csv"}},
            {"read only", system(std::errc::read_only_file_system), {"log.csv"}},
            {"folder in use", second ? std::nullopt : std::optional(second.error()), {"run"}},
            {"short key", key ? std::nullopt : std::optional(key.error()), {}},
            {"template",
             noTemplate ? std::nullopt : std::optional(noTemplate.error()),
             {"qwne", "qwen"}},
            {"setting", setting ? std::nullopt : std::optional(setting.error()), {"stage", "sft"}},
            {"value",
             value ? std::nullopt : std::optional(value.error()),
             {"lora_rank", "5000", "1024"}},
            {"settings together",
             together({"model_name_or_path=m", "dataset=d", "output_dir=o", "streaming=true"}),
             {"streaming", "max_steps"}},
            {"settings against each other",
             together({"model_name_or_path=m", "dataset=d", "output_dir=o", "val_size=0.1",
                       "eval_dataset=e"}),
             {"val_size", "eval_dataset"}},
            {"nothing to train on",
             together({"model_name_or_path=m", "output_dir=o"}),
             {"dataset", "dataset: identity"}},
            {"broken run file",
             runFile ? std::nullopt : std::optional(runFile.error()),
             {"run.yaml", "YAML", "3"}},
            {"setting of a run file",
             later ? std::nullopt : std::optional(later.error()),
             {"save_steps", "later.yaml", "4"}},
        };
        Language language;
        for (const Case& one : cases) {
            QVERIFY2(one.error.has_value(), one.name);
            language.apply(QStringLiteral("en"));
            const ErrorText english = describe(*one.error);
            language.apply(QStringLiteral("zh_CN"));
            const ErrorText chinese = describe(*one.error);
            const QString all = chinese.title + QLatin1Char('\n') + chinese.text;
            const QByteArray where = QByteArray(one.name) + ": " + all.toUtf8();
            QVERIFY2(chinese.title != english.title && chinese.text != english.text,
                     where.constData());
            QVERIFY2(!all.contains(QLatin1Char('{')), where.constData());
            for (const QString& word : one.named)
                QVERIFY2(all.contains(word), where.constData());
            // "The details say ..." leaves a reader without English alone.
            QVERIFY2(!all.contains(QStringLiteral("详情")), where.constData());
            QCOMPARE(chinese.details, QString::fromStdString(one.error->message));
        }
    }
};

QTEST_MAIN(NoticesTest)
#include "notices_test.moc"
