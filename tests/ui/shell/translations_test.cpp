#include "ui/bridge/error_text.h"
#include "ui/bridge/warning_text.h"
#include "ui/settings/languages.h"
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace anneal::ui;

class TranslationsTest final : public QObject {
    Q_OBJECT

    struct Message {
        QString context, source, comment;
        QStringList translations;
        bool unfinished = false;
    };

    static QVector<Message> read(const char* language)
    {
        return readFile(QStringLiteral(ANNEAL_SOURCE_DIR "/translations/anneal_%1.ts")
                            .arg(QLatin1String(language)));
    }

    static QVector<Message> readFile(const QString& name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QVector<Message> messages;
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                messages.append({context, {}, {}, {}, false});
            else if (xml.name() == QLatin1String("source"))
                messages.last().source = xml.readElementText();
            else if (xml.name() == QLatin1String("comment"))
                messages.last().comment = xml.readElementText();
            else if (xml.name() == QLatin1String("translation")) {
                messages.last().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
                const QString text =
                    xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                messages.last().translations.append(text);
            }
        }
        return messages;
    }

    static QStringList placeholders(const QString& text)
    {
        static const QRegularExpression pattern(QStringLiteral("%(?:n|L?\\d)"));
        QStringList found;
        for (auto matches = pattern.globalMatch(text); matches.hasNext();)
            found.append(matches.next().captured());
        found.removeDuplicates();
        found.sort();
        return found;
    }

private Q_SLOTS:
    void nothingIsLeftUntranslated_data()
    {
        QTest::addColumn<QByteArray>("language");
        for (const LanguageEntry& language : kLanguages)
            QTest::newRow(language.code) << QByteArray(language.code);
    }

    void nothingIsLeftUntranslated()
    {
        QFETCH(QByteArray, language);
        const auto messages = read(language.constData());
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            QVERIFY2(!message.unfinished,
                     qPrintable(message.context + QStringLiteral(": ") + message.source));
            for (const QString& translation : message.translations)
                QVERIFY2(!translation.isEmpty() || message.source.trimmed().isEmpty(),
                         qPrintable(message.source));
        }
    }

    void placeholdersAgree_data() { nothingIsLeftUntranslated_data(); }

    void placeholdersAgree()
    {
        QFETCH(QByteArray, language);
        for (const Message& message : read(language.constData())) {
            for (const QString& translation : message.translations)
                QVERIFY2(placeholders(message.source) == placeholders(translation),
                         qPrintable(message.source));
        }
    }

    void everyLanguageHasEveryMessage()
    {
        const auto keysOf = [](const char* language) {
            QSet<QString> keys;
            for (const Message& message : read(language))
                keys.insert(message.context + QLatin1Char('|') + message.source);
            return keys;
        };
        const QSet<QString> chinese = keysOf("zh_CN");
        QVERIFY(chinese.size() > 1000);
        for (const LanguageEntry& language : kLanguages) {
            if (qstrcmp(language.code, "en") == 0)
                continue; // the source is English; its file has plurals only
            QVERIFY2(keysOf(language.code) == chinese, language.code);
        }
    }

    // The sources are the truth: what they say in the window stands in the files, and nothing else.
    void everyStringOfTheSourcesIsThere()
    {
        // Of this Qt: the one that is found by its name alone may be another's.
        const QString lupdate = QStandardPaths::findExecutable(
            QStringLiteral("lupdate"), {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
        if (lupdate.isEmpty())
            QSKIP("lupdate (qt6-l10n-tools) is not installed, so the sources can't be read");
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(ANNEAL_SOURCE_DIR));
        process.start(lupdate,
                      {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                       QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-ts"), fresh});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        const auto keysOf = [](const QVector<Message>& messages) {
            QSet<QString> keys;
            for (const Message& message : messages)
                keys.insert(message.context + QLatin1Char('|') + message.source + QLatin1Char('|') +
                            message.comment);
            return keys;
        };
        const QSet<QString> said = keysOf(readFile(fresh));
        QVERIFY(said.size() > 1000);
        const auto listed = [](const QSet<QString>& keys) {
            QStringList list(keys.begin(), keys.end());
            list.sort();
            return QByteArray::number(list.size()) + ": " +
                   list.mid(0, 12).join(QLatin1Char('\n')).toUtf8();
        };
        for (const LanguageEntry& language : kLanguages) {
            if (qstrcmp(language.code, "en") == 0)
                continue; // the source is English; its file has plurals only
            const QSet<QString> there = keysOf(read(language.code));
            const QSet<QString> missing = said - there, left = there - said;
            QVERIFY2(missing.isEmpty(),
                     (QByteArray(language.code) + " lacks " + listed(missing)).constData());
            QVERIFY2(
                left.isEmpty(),
                (QByteArray(language.code) + " has what nobody says, " + listed(left)).constData());
        }
    }

    // Core warns in English; the log of a training says it in the language in force.
    void warningsOfATrainingAreTranslated_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("facts");
        const auto row = [](const char* name, const char* sentence, const QStringList& facts) {
            QTest::newRow(name) << QString::fromUtf8(sentence) << facts;
        };
        row("learned",
            "It has learned: the training questions and their other wordings get the right answer "
            "after 40 updates, so the training ends here (stop_when_learned).",
            {"40"});
        row("early",
            "Stopped early after update 30: eval_loss has not been better than 0.5 in 3 "
            "measurements (early_stopping_steps).",
            {"30", "eval_loss", "0.5", "3"});
        row("memory",
            "Memory ran out in update 7: a pass holds at most 2 rows from here on, and there are "
            "more of them (auto_find_batch_size); the updates stay the same.",
            {"7", "2"});
        row("passes", "A pass holds at most 1 row, as the run found before (auto_find_batch_size).",
            {"1"});
        row("settings",
            "The run in saves/a goes on with other settings than before: learning_rate.",
            {"saves/a", "learning_rate"});
        row("finished",
            "The run in saves/a is finished: all 70 updates are made. Raise num_train_epochs or "
            "max_steps to go on, or choose another output_dir.",
            {"saves/a", "70"});
        row("order",
            "The data, seed, batch size or accumulation differ from those of "
            "saves/a/checkpoint-40; the run goes on at the same update, but with another order of "
            "rows.",
            {"saves/a/checkpoint-40"});
        row("longer",
            "The run was planned for 70 updates and goes on to 140; the learning rate follows the "
            "longer schedule from here on.",
            {"70", "140"});
    }

    void warningsOfATrainingAreTranslated()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, facts);
        Language language;
        language.apply(QStringLiteral("en"));
        const QString english = warningText(sentence);
        language.apply(QStringLiteral("zh_CN"));
        const QString chinese = warningText(sentence);
        QVERIFY2(chinese != english && chinese != sentence, qPrintable(chinese));
        for (const QString& text : {english, chinese}) {
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
            for (const QString& fact : facts)
                QVERIFY2(text.contains(fact), qPrintable(text));
        }
        QCOMPARE(warningText(QStringLiteral("Something new.")), QStringLiteral("Something new."));
        language.apply(QStringLiteral("en"));
    }

    void whatIsWrongWithAModelIsTranslated()
    {
        Language language;
        language.apply(QStringLiteral("zh_CN"));
        for (const char* problem :
             {"The model of x/config.json has the architecture Foo, which Anneal does not compute.",
              "The file model.safetensors of the model x is missing. Download the model again.",
              "The folder x holds an adapter, not a model.", "The file x is not a JSON object."}) {
            const QString text = modelProblemText(problem);
            QVERIFY(!text.isEmpty());
            static const QRegularExpression latin(QStringLiteral("[a-z]{4,}"));
            QVERIFY2(!text.contains(latin), qPrintable(text));
        }
        QVERIFY(modelProblemText({}).isEmpty());
        language.apply(QStringLiteral("en"));
    }

    void systemsLanguagesAreKnownByTheirScript()
    {
        QCOMPARE(languageCode(QLocale(QStringLiteral("zh_HK"))), QStringLiteral("zh_TW"));
        QCOMPARE(languageCode(QLocale(QStringLiteral("zh_SG"))), QStringLiteral("zh_CN"));
        QCOMPARE(languageCode(QLocale(QStringLiteral("en_GB"))), QStringLiteral("en"));
        QCOMPARE(languageCode(QLocale(QStringLiteral("de_DE"))), QString());
    }

    void languagesSwitchAtRunTime()
    {
        Language language;
        language.apply(QStringLiteral("zh_CN"));
        QCOMPARE(QCoreApplication::translate("anneal::ui::NavBar", "Train"),
                 QStringLiteral("训练"));
        QCOMPARE(QLocale().language(), QLocale::Chinese);
        language.apply(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("anneal::ui::NavBar", "Train"),
                 QStringLiteral("Train"));
        QCOMPARE(QCoreApplication::translate("anneal::ui::ModelBar", "%n core(s)", nullptr, 1),
                 QStringLiteral("1 core"));
        QCOMPARE(QCoreApplication::translate("anneal::ui::ModelBar", "%n core(s)", nullptr, 8),
                 QStringLiteral("8 cores"));
    }

    void standardButtonsAreTranslatedToo()
    {
        if (!QFile::exists(QStringLiteral(":/anneal/i18n/qtbase_zh_CN.qm")))
            QSKIP("this build has no translations of Qt itself");
        Language language;
        language.apply(QStringLiteral("zh_CN"));
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        QVERIFY(!box.button(QDialogButtonBox::Cancel)->text().contains(QLatin1String("Cancel")));
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
