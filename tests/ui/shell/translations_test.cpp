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
                       QStringLiteral("ui"), QStringLiteral("app"),
                       QStringLiteral("core/base"), QStringLiteral("core/config"),
                       QStringLiteral("core/text/known_differences.cpp"), QStringLiteral("-ts"),
                       fresh});
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
