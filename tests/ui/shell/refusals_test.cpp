#include "core/base/atomic_file.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "tests/core/config/refused_settings.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/settings/languages.h"
#include "ui/shell/language.h"

#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// Whatever core/config refuses, the window says it whole in its language.
class RefusalsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Language().apply(QStringLiteral("en")); }

    void everyRefusalIsSaidInTheLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageEntry& language : kLanguages)
            if (qstrcmp(language.code, "en") != 0)
                QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }

    void everyRefusalIsSaidInTheLanguage()
    {
        QFETCH(QString, code);
        const QTemporaryDir temporary;
        const auto file = pathFromUtf8(temporary.path().toStdString()) / "run.yaml";
        Language language;
        language.apply(QStringLiteral("en"));
        std::vector<Error> errors;
        std::vector<ErrorText> english;
        for (const Refused& one : kRefused) {
            QVERIFY(writeFileAtomically(file, runFileOf(one)));
            const auto read = config::RunConfig::fromFile(file, {}, one.verb);
            QVERIFY2(!read, one.settings);
            errors.push_back(read.error());
            english.push_back(describe(read.error()));
        }
        language.apply(code);
        for (std::size_t i = 0; i < errors.size(); ++i) {
            const Error& error = errors[i];
            const ErrorText said = describe(error);
            const QByteArray where = QByteArray(kRefused[i].id) + ": " + said.title.toUtf8() +
                                     " | " + said.text.toUtf8();
            QVERIFY2(said.title != english[i].title && said.text != english[i].text,
                     where.constData());
            QVERIFY2(said.text.startsWith(noticeText(keptNotice(error.context))),
                     where.constData());
            QVERIFY2(
                !said.text.contains(QString::fromStdString(keptNotice(error.context).sentence)),
                where.constData());
            // A line of the file is named where the setting stands in one.
            if (error.context.contains("line"))
                QVERIFY2(said.text.contains(QString::fromStdString(error.context.at("line"))) &&
                             said.text.contains(QString::fromStdString(toUtf8(file))),
                         where.constData());
            // The terminal stays English.
            QVERIFY2(QString::fromStdString(error.message)
                         .contains(QString::fromStdString(keptNotice(error.context).sentence)),
                     error.message.c_str());
        }
    }
};

QTEST_MAIN(RefusalsTest)
#include "refusals_test.moc"
