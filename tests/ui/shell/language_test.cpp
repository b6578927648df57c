#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "tests/ui/support/page_states.h"
#include "tests/ui/support/studio_window.h"
#include "ui/shell/nav_bar.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;

namespace {

/// Everything of a window that is read or spoken.
QStringList textsOf(const QWidget& window)
{
    QStringList texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        for (const char* name : {"text", "title", "placeholderText", "plainText", "toolTip",
                                 "accessibleName", "accessibleDescription", "suffix", "prefix"})
            if (const QVariant value = widget->property(name); value.isValid())
                texts << value.toString();
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (!view || !view->model() || qobject_cast<const QHeaderView*>(widget))
            continue;
        const auto& model = *view->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            texts << model.headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < std::min(50, model.rowCount()); ++row)
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    texts << model.index(row, column).data(role).toString();
        }
    }
    texts.removeDuplicates();
    return texts;
}

/// What the samples hold: a run's own name, and commands to copy.
bool isData(const QString& text)
{
    return text.contains(QLatin1String("biscuit-3 low learning rate")) ||
           text.contains(QLatin1String("ollama create"));
}

/// Three words of English one after the other.
QStringList englishOf(const QWidget& window)
{
    static const QRegularExpression words(
        QStringLiteral("\\b[A-Za-z]['a-z]+,?(?: ['a-z]{1,},?){2,}"));
    QStringList found;
    for (const QString& text : textsOf(window))
        if (words.match(text).hasMatch() && !isData(text))
            found << text.simplified().left(200);
    return found;
}

} // namespace

/// A window in another language says nothing in English.
class LanguageTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<tests::StudioWindow> m_studio;

    void makeWindow()
    {
        m_studio.reset();
        m_studio = std::make_unique<tests::StudioWindow>(m_home->path());
        m_studio->window.resize(1400, 900);
        m_studio->window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_studio->window));
        m_studio->preferences.setLanguage(QStringLiteral("zh_CN"));
        QCoreApplication::processEvents(); // the window hears of it by an event
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("ANNEAL_HOME", m_home->path().toUtf8());
        makeWindow();
    }
    void cleanupTestCase()
    {
        m_studio.reset();
        m_home.reset();
    }

    void noPageSaysAnythingInEnglish_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("state");
        for (const auto& place : tests::places())
            for (const QString& state : place.states)
                if (place.page != tests::Page::Evaluate || state != QLatin1String("answers"))
                    QTest::addRow("%s %s", place.name, qPrintable(state))
                        << int(place.page) << state; // those answers are of an English data set
    }

    void noPageSaysAnythingInEnglish()
    {
        QFETCH(int, page);
        QFETCH(QString, state);
        tests::showState(m_studio->window, tests::Page(page), state);
        QTest::qWait(20);
        const QStringList found = englishOf(m_studio->window);
        for (const QString& text : found)
            qWarning("%s", qPrintable(text));
        QVERIFY2(found.isEmpty(), qPrintable(found.value(0)));
    }

    void whatGoesWrongIsSaidInTheLanguage_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content"); // null: there is no such file
        const auto add = [](const QByteArray& name, tests::Page page, const char* file,
                            const QByteArray& content) {
            QTest::newRow(name.constData()) << int(page) << QString::fromLatin1(file) << content;
        };
        const QByteArray run = "model_name_or_path: m\ndataset: d\noutput_dir: o\n";
        add("no run file", tests::Page::Train, "nowhere.yaml", {});
        add("broken run file", tests::Page::Train, "broken.yaml", run + "stage: [sft\n");
        add("empty run file", tests::Page::Train, "empty.yaml", "# nothing\n");
        add("run file with a wrong key", tests::Page::Train, "key.yaml", run + "lora_rnak: 4\n");
        add("run file with an old key", tests::Page::Train, "old.yaml",
            run + "evaluation_strategy: steps\n");
        add("run file with a wrong value", tests::Page::Train, "value.yaml",
            run + "lora_rank: 0\n");
        add("run file that contradicts itself", tests::Page::Train, "both.yaml",
            run + "streaming: true\nval_size: 0.1\nmax_steps: 4\n");
        add("run file of a board of tomorrow", tests::Page::Train, "board.yaml",
            "train.dataset: d\ntrain.of_tomorrow: 1\n");
        add("no data file", tests::Page::Data, "nowhere.json", {});
        add("broken data file", tests::Page::Data, "broken.json", "[{\"instruction\": \"a\",\n ");
        add("data file without rows", tests::Page::Data, "empty.json", "[]");
        add("data file of another kind", tests::Page::Data, "picture.png", "x");
        add("data file with an open quote", tests::Page::Data, "quote.csv",
            "instruction,output\n\"a,b\n");
        add("data file that is no text", tests::Page::Data, "binary.json",
            QByteArray("\xff\x00\xfe", 3));
        for (const auto& [name, page] : {std::pair("chat", tests::Page::Chat),
                                         {"evaluate", tests::Page::Evaluate},
                                         {"export", tests::Page::Export},
                                         {"serve", tests::Page::Serve}}) {
            const QByteArray at = QByteArray(" in ") + name;
            add(QByteArray("no folder" + at), page, "nowhere", {});
            add("folder without a model" + at, page, "bare/notes.txt", "x");
            add("model without weights" + at, page, "shell/config.json",
                "{\"architectures\": [\"LlamaForCausalLM\"], \"model_type\": \"llama\"}");
            add("model of another kind" + at, page, "foo/config.json",
                "{\"architectures\": [\"FooForCausalLM\"]}");
            add("damaged model file" + at, page, "damaged/model.gguf", "GGUF\x03");
            add("adapter that is damaged" + at, page, "adapter/adapter_config.json",
                "{\"peft_type\": \"VERA\"");
        }
    }

    // The name of the page above it too, which is another widget's.
    void everyPageFollowsTheLanguage()
    {
        MainWindow& window = m_studio->window;
        for (const auto& place : tests::places()) {
            for (const char* code : {"en", "zh_CN"}) {
                window.openPage(place.page);
                m_studio->preferences.setLanguage(QString::fromLatin1(code));
                QCoreApplication::processEvents();
                QCOMPARE(window.findChild<QLabel*>(QStringLiteral("pageTitle"))->text(),
                         NavBar::pageName(place.page));
            }
        }
    }

    // Real faults by the ways that a user has: a file that is opened, a folder that is chosen.
    void whatGoesWrongIsSaidInTheLanguage()
    {
        QFETCH(int, page);
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        makeWindow(); // without samples
        MainWindow& window = m_studio->window;
        const QString path = m_home->filePath(file);
        const auto place = pathFromUtf8(path.toStdString());
        if (!content.isNull()) {
            std::filesystem::create_directories(place.parent_path());
            QVERIFY(writeFileAtomically(place, content.toStdString()));
        }
        window.openPage(tests::Page(page));
        QTest::qWait(50);
        const auto before = textsOf(window);
        if (tests::Page(page) == tests::Page::Train) {
            qobject_cast<TrainPage*>(window.page(tests::Page::Train))->openRunFile(path);
        } else {
            const bool folder =
                file.contains(QLatin1Char('/')) && !file.endsWith(QLatin1String("gguf"));
            m_studio->context.open(tests::Page(page),
                                   folder ? path.section(QLatin1Char('/'), 0, -2) : path);
        }
        QTest::qWait(300);
        QStringList told = textsOf(window);
        told.removeIf([&](const QString& text) { return before.contains(text); });
        if (const QByteArray folder = qgetenv("ANNEAL_SCREENSHOTS"); !folder.isEmpty())
            window.grab().save(QString::fromLocal8Bit(folder) + QLatin1Char('/') +
                               QString::fromLatin1(QTest::currentDataTag()).replace(' ', '-') +
                               QLatin1String(".png"));
        for (const QString& text : told)
            qInfo("%s", qPrintable(text.simplified().left(300)));
        QVERIFY(!told.isEmpty());
        const QStringList found = englishOf(window);
        QVERIFY2(found.isEmpty(), qPrintable(found.value(0)));
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
