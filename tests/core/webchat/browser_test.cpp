#include "tests/core/webchat/browser.h"
#include "tests/core/webchat/chat_fixture.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace anneal;
using tests::Browser;
using tests::ChatFixture;

namespace {

const QString kAnswer =
    "(document.querySelector('.message.assistant:last-child .bubble')?.innerText ?? '')";
const QString kGrowing = "document.querySelector('.message.growing')";
const QString kField = "document.querySelector('.composer textarea')";

/// All parts of the page whose text is too pale for its ground, as a list of words.
const char* const kPale = R"js((() => {
    const rgb = (text) => text.match(/[\d.]+/g).map(Number);
    const light = ([r, g, b]) => {
        const [x, y, z] = [r, g, b].map((v) => v / 255).map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ground = (element) => {
        for (let e = element; e; e = e.parentElement) {
            const colour = rgb(getComputedStyle(e).backgroundColor);
            if (colour.length < 4 || colour[3] > 0.9)
                return colour;
        }
        return [255, 255, 255];
    };
    const bad = [];
    for (const e of document.querySelectorAll('body *')) {
        const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim() !== '');
        if (!own || e.closest('noscript, .unseen, :disabled') || !e.checkVisibility({opacityProperty: true, visibilityProperty: true}))
            continue;
        const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x);
        const ratio = (a + 0.05) / (b + 0.05);
        if (ratio < 4.5)
            bad.push(`${e.className || e.tagName} "${e.textContent.slice(0, 20)}" ${ratio.toFixed(2)}`);
    }
    return bad.join('; ');
})())js";

/// Controls that a screen reader has no name for.
const char* const kNameless =
    R"js([...document.querySelectorAll('button, a, input, textarea, select, summary')]
    .filter((e) => e.checkVisibility() && !(e.getAttribute('aria-label') || e.innerText?.trim() || e.closest('label')?.innerText.trim()
        || e.type === 'checkbox'))
    .map((e) => e.outerHTML.slice(0, 120)).join('; '))js";

} // namespace

/// The page in a real Chromium. ANNEAL_SCREENSHOTS names a folder for pictures.
class BrowserTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void somebodySignsInAsksStopsAndFindsItAgain();
    void questionsAreEditedAndAnswersRepeated();
    void theFirstPersonMakesAnAccount();
    void markdownBecomesElementsAndNeverHtml();
    void bothThemesAndLanguagesCanBeRead_data();
    void bothThemesAndLanguagesCanBeRead();
    void aPhoneShowsItAll();
    void theColoursAreTheStudios();

private:
    [[nodiscard]] QString address(const ChatFixture& own) const
    {
        return QString("http://127.0.0.1:%1/chat/").arg(own.api->server->port());
    }
    void signIn(Browser& browser, const ChatFixture& own) const;
    void verifyClean(const Browser& browser, const ChatFixture& own) const;
    void picture(Browser& browser, const QString& name) const
    {
        if (const auto folder = qEnvironmentVariable("ANNEAL_SCREENSHOTS"); !folder.isEmpty())
            browser.screenshot(QDir(folder).filePath(name + ".png"));
    }
    std::unique_ptr<ChatFixture> m_short, m_long;
};

void BrowserTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    if (Browser::program().isEmpty())
        QSKIP("needs Chromium (Debian: apt install chromium), which this computer does not have");
    m_short = std::make_unique<ChatFixture>(12);
    m_long = std::make_unique<ChatFixture>(6000);
}

void BrowserTest::signIn(Browser& browser, const ChatFixture& own) const
{
    browser.open(address(own));
    QVERIFY(browser.waitFor("document.activeElement?.name === 'name'"));
    browser.type("Anna");
    browser.evaluate("document.querySelector('input[name=password]').focus()");
    browser.type(ChatFixture::kPassword);
    browser.enter();
    QVERIFY(browser.waitFor(kField));
}

void BrowserTest::verifyClean(const Browser& browser, const ChatFixture& own) const
{
    QVERIFY2(browser.problems.isEmpty(), qPrintable(browser.problems.join("\n")));
    QVERIFY(!browser.requested.isEmpty());
    for (const auto& url : browser.requested)
        QVERIFY2(url.startsWith(address(own)) || url == "about:blank", qPrintable(url));
}

void BrowserTest::somebodySignsInAsksStopsAndFindsItAgain()
{
    Browser browser;
    const auto& own = *m_long;
    browser.open(address(own));
    QVERIFY(browser.waitFor("document.activeElement?.name === 'name'"));
    picture(browser, "sign-in");
    browser.type("Anna");
    browser.evaluate("document.querySelector('input[name=password]').focus()");
    browser.type("wrong password");
    browser.enter();
    QVERIFY(browser.waitFor("document.querySelector('.form-error').textContent.includes('wrong')"));
    browser.evaluate("document.querySelector('input[name=password]').value = ''");
    browser.type(ChatFixture::kPassword);
    browser.enter();
    QVERIFY(browser.waitFor(kField + " === document.activeElement"));
    QCOMPARE(browser.evaluate("document.querySelector('.greeting strong').textContent").toString(),
             QString("there"));
    QCOMPARE(browser.evaluate("document.cookie").toString(), QString()); // no script reads it
    picture(browser, "empty");

    browser.type("Line one");
    browser.press("Enter", "Enter", 13, 8); // with Shift
    browser.type("line two");
    QCOMPARE(browser.evaluate(kField + ".value").toString(), QString("Line one\nline two"));
    browser.enter();
    QVERIFY(browser.waitFor(kAnswer + " !== '' && " + kGrowing));
    const auto first = browser.evaluate(kAnswer + ".length").toInt();
    QVERIFY(browser.waitFor(kAnswer + ".length > " + QString::number(first + 20))); // it grows
    QVERIFY(browser.waitFor("location.hash.startsWith('#c=')"));
    picture(browser, "growing");
    // The page is left and comes back in the midst: the answer went on.
    browser.call("Page.reload");
    QVERIFY(browser.waitFor(kGrowing + " && " + kAnswer + ".length > " + QString::number(first)));
    QVERIFY(browser.waitFor("document.querySelector('.send.stop')"));
    browser.evaluate(kField + ".focus()");
    browser.escape();
    QVERIFY(browser.waitFor("!" + kGrowing +
                            " && document.querySelector('.note')?.textContent === 'Stopped.'"));
    const auto stopped = browser.evaluate(kAnswer).toString();
    QVERIFY(!stopped.isEmpty());
    browser.call("Page.reload");
    QVERIFY(browser.waitFor("document.querySelector('.note')"));
    QCOMPARE(browser.evaluate(kAnswer).toString(), stopped);
    QCOMPARE(browser.evaluate("document.querySelector('.user .bubble').innerText").toString(),
             QString("Line one\nline two"));
    // Found by a word, deleted, and brought back.
    browser.evaluate("document.querySelector('.search').focus()");
    browser.type("two");
    QVERIFY(browser.waitFor("document.querySelector('.list mark')?.textContent === 'two'"));
    browser.evaluate("document.querySelector('.search').select()");
    browser.press("Backspace", "Backspace", 8);
    browser.evaluate("document.querySelector('#conversation-menu summary').click()");
    browser.evaluate("document.querySelector('#conversation-menu .danger').click()");
    QVERIFY(browser.waitFor("document.querySelector('.toast .link')"));
    QVERIFY(browser.waitFor("document.querySelectorAll('.list button').length === 0"));
    browser.evaluate("document.querySelector('.toast .link').click()");
    QVERIFY(browser.waitFor("document.querySelectorAll('.list button').length === 1 && "
                            "document.querySelectorAll('.message').length === 2"));
    verifyClean(browser, own);
    // Signing out leaves nothing behind.
    browser.evaluate("[...document.querySelectorAll('.foot .menu-item')].at(-1).click()");
    QVERIFY(browser.waitFor("document.querySelector('input[name=password]')"));
    QVERIFY(!browser.evaluate("document.body.innerText").toString().contains("line two"));
}

void BrowserTest::questionsAreEditedAndAnswersRepeated()
{
    const ChatFixture own(12); // its password is changed
    Browser browser;
    signIn(browser, own);
    const QString done =
        "!" + kGrowing + " && document.querySelectorAll('.message .tools').length === 2";
    browser.evaluate(kField + ".focus()");
    browser.type("First wording");
    browser.enter();
    QVERIFY(browser.waitFor(done));
    QCOMPARE(browser.evaluate("document.title + document.querySelector('#title').textContent")
                 .toString(),
             QString("tinyFirst wording"));
    // Again: a second version, and back to the first.
    browser.evaluate("document.querySelector('.assistant [title=\"Answer again\"]').click()");
    QVERIFY(browser.waitFor(
        done + " && document.querySelector('.assistant .version')?.textContent === '2 / 2'"));
    browser.evaluate("document.querySelector('.assistant [title=\"Previous version\"]').click()");
    QVERIFY(
        browser.waitFor("document.querySelector('.assistant .version')?.textContent === '1 / 2'"));
    // It was cut by its longest length, and goes on.
    browser.evaluate("document.querySelector('.assistant .continue').click()");
    QVERIFY(browser.waitFor(
        done + " && document.querySelector('.assistant .tools .hint')?.textContent.startsWith('24 "
               "tokens')"));
    // Another wording of the question; Escape leaves it.
    browser.evaluate("document.querySelector('.user [title=Edit]').click()");
    QVERIFY(browser.waitFor("document.activeElement?.className === 'edit-field'"));
    browser.escape();
    QVERIFY(browser.waitFor(
        "document.querySelector('.user .bubble')?.textContent === 'First wording'"));
    browser.evaluate("document.querySelector('.user [title=Edit]').click()");
    browser.evaluate("document.querySelector('.edit-field').select()");
    browser.type("Second wording");
    browser.enter();
    QVERIFY(browser.waitFor(
        done + " && document.querySelector('.user .version')?.textContent === '2 / 2'"));
    QCOMPARE(browser.evaluate("document.querySelector('.user .bubble').textContent").toString(),
             QString("Second wording"));
    // A name of its own.
    browser.evaluate("document.querySelector('#conversation-menu summary').click()");
    browser.evaluate("document.querySelector('#conversation-menu .menu-item').click()");
    QVERIFY(browser.waitFor("document.activeElement?.name === 'title'"));
    picture(browser, "rename");
    browser.type("About wordings");
    browser.enter();
    QVERIFY(browser.waitFor(
        "document.querySelector('.list .entry-title')?.textContent === 'About wordings' && "
        "document.querySelector('#title').textContent === 'About wordings'"));
    const auto file =
        browser
            .evaluate(
                "fetch(document.querySelector('#conversation-menu a').href).then((r) => r.text())")
            .toString();
    QVERIFY2(file.startsWith("# About wordings"), qPrintable(file));
    // Another password: the wrong present one is told in the dialog.
    browser.evaluate("document.querySelectorAll('.foot .menu-item')[4].click()");
    QVERIFY(browser.waitFor("document.activeElement?.name === 'old'"));
    browser.type("not this one");
    browser.evaluate("document.querySelector('input[name=new]').focus()");
    browser.type("another one");
    browser.enter();
    QVERIFY(browser.waitFor("document.querySelector('dialog .form-error').textContent !== ''"));
    browser.evaluate("document.querySelector('input[name=old]').select()");
    browser.type(ChatFixture::kPassword);
    browser.enter();
    QVERIFY(
        browser.waitFor("!document.querySelector('dialog') && document.querySelector('.toast')"));
    // A session that has ended keeps what was being written.
    browser.evaluate(kField + ".focus()");
    browser.type("Not sent yet");
    browser.evaluate("fetch('/chat/api/sign-out', {method: 'POST', headers: {'Content-Type': "
                     "'application/json'}, body: '{}'})");
    browser.enter();
    QVERIFY(browser.waitFor(
        "document.querySelector('.form-error')?.textContent.includes('signed out')"));
    browser.evaluate("document.querySelector('input[name=name]').focus()");
    browser.type("Anna");
    browser.evaluate("document.querySelector('input[name=password]').focus()");
    browser.type("another one");
    browser.enter();
    QVERIFY(browser.waitFor(kField + "?.value === 'Not sent yet'"));
    verifyClean(browser, own);
}

void BrowserTest::theFirstPersonMakesAnAccount()
{
    const ChatFixture own(12, false);
    Browser browser("zh-CN");
    browser.open(address(own));
    QVERIFY(browser.waitFor("document.querySelector('.hint')"));
    QVERIFY(browser.evaluate("document.querySelector('.hint').textContent")
                .toString()
                .contains(QString::fromUtf8("终端")));
    QCOMPARE(browser.evaluate("document.querySelectorAll('input').length").toInt(), 0);
    browser.evaluate("location.hash = 'set-up=" + QString::fromStdString(own.chat->setUpCode()) +
                     "'");
    QVERIFY(browser.waitFor("document.querySelector('input[name=name]')"));
    browser.evaluate("document.querySelector('input[name=name]').focus()");
    browser.type(QString::fromUtf8("小明"));
    browser.evaluate("document.querySelector('input[name=password]').focus()");
    browser.type("12345678");
    browser.enter();
    QVERIFY(browser.waitFor(kField));
    QCOMPARE(browser.evaluate("document.querySelector('.account span').textContent").toString(),
             QString::fromUtf8("小明"));
    QCOMPARE(browser.evaluate("location.hash").toString(), QString());
    QCOMPARE(browser.evaluate("document.documentElement.lang").toString(), QString("zh-CN"));
    verifyClean(browser, own);
}

void BrowserTest::markdownBecomesElementsAndNeverHtml()
{
    Browser browser;
    signIn(browser, *m_short);
    const auto html = [&](const QString& text) {
        QString quoted = text;
        quoted.replace('\\', "\\\\").replace('`', "\\`").replace('$', "\\$");
        return browser
            .evaluate("import('/chat/markdown.js').then((m) => { const d = "
                      "document.createElement('div'); "
                      "d.append(m.markdown(`" +
                      quoted + "`)); return d.innerHTML; })")
            .toString();
    };
    QCOMPARE(
        html("# A\n\ntext **b** *c* `d` ~~e~~"),
        QString("<h3>A</h3><p>text <strong>b</strong> <em>c</em> <code>d</code> <del>e</del></p>"));
    QCOMPARE(html("1. a\n2. b\n   - c\n   - d\n3. e"),
             QString("<ol><li>a</li><li>b<ul><li>c</li><li>d</li></ul></li><li>e</li></ol>"));
    QCOMPARE(html("- a\n\n- b"), QString("<ul><li>a</li><li>b</li></ul>"));
    QVERIFY(html("3. a\n4. b").startsWith("<ol start=\"3\"><li>a</li><li>b</li>"));
    QCOMPARE(html("> q\n> r"), QString("<blockquote><p>q<br>r</p></blockquote>"));
    QVERIFY(html("| a | b |\n|---|:-:|\n| 1 | 2 |").contains("<td class=\"center\">2</td>"));
    QVERIFY(html("```cpp\nint a<b>;\n```").contains("<code>int a&lt;b&gt;;</code>"));
    QVERIFY(html("```\nnot closed").contains("<code>not closed</code>"));
    QCOMPARE(html("snake_case_name and 2 * 3 * 4"),
             QString("<p>snake_case_name and 2 * 3 * 4</p>"));
    QCOMPARE(html("a\\*b"), QString("<p>a*b</p>"));
    QVERIFY(html("[x](https://example.org/a_(b))").contains("href=\"https://example.org/a_(b)\""));
    QVERIFY(html("see https://example.org/a.").contains("href=\"https://example.org/a\""));
    for (const char* evil :
         {"<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "[x](javascript:alert(1))",
          "![x](https://evil.example/p.png)", "[x](data:text/html,<script>alert(1)</script>)",
          "<a href='javascript:alert(1)'>x</a>", "`<b>`", "| <i> | b |\n|--|--|"}) {
        const auto made = html(evil);
        QVERIFY2(!made.contains("<img") && !made.contains("<script") &&
                     !made.contains("href=\"javascript") && !made.contains("href=\"data") &&
                     !made.contains("<b>") && !made.contains("<i>"),
                 qPrintable(made));
    }
    // Hostile nesting ends, and soon.
    QVERIFY(!html(QString("> ").repeated(5000) + "x").isEmpty());
    QVERIFY(!html(QString("*").repeated(20'000)).isEmpty());
    QVERIFY(!html(QString("[").repeated(20'000)).isEmpty());
    const auto thought =
        browser
            .evaluate(
                "import('/chat/markdown.js').then((m) => "
                "JSON.stringify([m.splitThought('<think>\\na\\n</think>\\n\\nb', '<think>\\n', "
                "'\\n</think>\\n\\n'), m.splitThought('<think>a', '<think>', '</think>'), "
                "m.splitThought('a</think>b', '<think>', '</think>')]))")
            .toString();
    QCOMPARE(
        thought,
        QString(
            R"([{"thought":"a","answer":"b","open":false},{"thought":"a","answer":"","open":true},{"thought":"a","answer":"b","open":false}])"));
    verifyClean(browser, *m_short);
}

void BrowserTest::bothThemesAndLanguagesCanBeRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    for (const char* language : {"en-US", "zh-CN"})
        for (const char* theme : {"light", "dark"})
            QTest::addRow("%s %s", language, theme) << language << theme;
}

void BrowserTest::bothThemesAndLanguagesCanBeRead()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    const bool chinese = language == "zh-CN";
    Browser browser(language);
    browser.setColours(theme, true);
    signIn(browser, *m_short);
    QCOMPARE(browser.evaluate("document.querySelector('.new-chat').textContent").toString(),
             chinese ? QString::fromUtf8("新对话") : QString("New chat"));
    QCOMPARE(
        browser.evaluate("getComputedStyle(document.querySelector('.chat > main')).backgroundColor")
            .toString(),
        theme == "dark" ? QString("rgb(27, 31, 38)") : QString("rgb(255, 255, 255)"));
    QCOMPARE(browser.evaluate(kPale).toString(), QString());
    browser.evaluate(kField + ".focus()");
    browser.type(chinese ? QString::fromUtf8("你是谁？") : QString("Who are you?"));
    browser.enter();
    QVERIFY(browser.waitFor("!" + kGrowing +
                            " && document.querySelectorAll('.message .tools').length === 2"));
    // What a better model would write, in the same place.
    browser.evaluate(
        R"js(import('/chat/markdown.js').then((m) => document.querySelector('.assistant .bubble').replaceChildren(
        Object.assign(document.createElement('div'), {className: 'markdown'})))
        .then(() => import('/chat/markdown.js')).then((m) => document.querySelector('.assistant .markdown').append(m.markdown(
        '### Three things\n\n1. A **bold** word and `code`\n2. A [link](https://example.org)\n\n> A quote\n\n| Name | Figure |\n|---|--:|\n| Loss | 0.09 |\n\n```python\nprint("你好")\n```'))))js");
    QCOMPARE(browser.evaluate(kPale).toString(), QString());
    QCOMPARE(browser.evaluate(kNameless).toString(), QString());
    picture(browser, "chat-" + language + "-" + theme);
    browser.evaluate("document.querySelector('.foot summary').click()");
    QCOMPARE(browser.evaluate(kPale).toString(), QString());
    picture(browser, "menu-" + language + "-" + theme);
    // The other theme by hand, which holds after a reload.
    browser.evaluate(QString("document.querySelectorAll('.foot .menu-item')[%1].click()")
                         .arg(theme == "dark" ? 1 : 2));
    const auto other = theme == "dark" ? QString("rgb(255, 255, 255)") : QString("rgb(27, 31, 38)");
    QCOMPARE(
        browser.evaluate("getComputedStyle(document.querySelector('.chat > main')).backgroundColor")
            .toString(),
        other);
    browser.call("Page.reload");
    QVERIFY(browser.waitFor("document.querySelectorAll('.message .tools').length === 2"));
    QCOMPARE(
        browser.evaluate("getComputedStyle(document.querySelector('.chat > main')).backgroundColor")
            .toString(),
        other);
    // And the other language.
    browser.evaluate("document.querySelectorAll('.foot .menu-item')[3].click()");
    QVERIFY(browser.waitFor(QString("document.querySelector('.new-chat').textContent === '%1'")
                                .arg(chinese ? QString("New chat") : QString::fromUtf8("新对话"))));
    QCOMPARE(browser.evaluate("document.documentElement.lang").toString(),
             chinese ? QString("en") : QString("zh-CN"));
    verifyClean(browser, *m_short);
}

void BrowserTest::aPhoneShowsItAll()
{
    Browser browser;
    browser.resize(360, 740, true);
    const QString kNoSideways = "document.documentElement.scrollWidth <= innerWidth && "
                                "document.querySelector('#page').scrollWidth <= innerWidth";
    browser.open(address(*m_short));
    QVERIFY(browser.waitFor("document.querySelector('input[name=password]')"));
    QVERIFY(browser.evaluate(kNoSideways).toBool());
    picture(browser, "phone-sign-in");
    signIn(browser, *m_short);
    browser.evaluate(kField + ".focus()");
    browser.type(
        "A long question with averyveryveryveryveryveryveryverylongwordthatfitsnowhere in it");
    browser.enter();
    QVERIFY(browser.waitFor("!" + kGrowing +
                            " && document.querySelectorAll('.message .tools').length === 2"));
    browser.evaluate("import('/chat/markdown.js').then((m) => document.querySelector('.assistant "
                     ".bubble').append(m.markdown("
                     "'```\\n' + 'x'.repeat(300) + '\\n```\\n\\n|a|b|c|d|\\n|-|-|-|-|\\n|' + 'word "
                     "word |'.repeat(4) + '\\n\\n' + 'y'.repeat(200))))");
    QVERIFY(browser.evaluate(kNoSideways).toBool());
    QVERIFY(
        browser.evaluate("document.querySelector('.messages').scrollWidth <= innerWidth").toBool());
    QVERIFY(
        browser
            .evaluate(
                "document.querySelector('.composer').getBoundingClientRect().bottom <= innerHeight")
            .toBool());
    picture(browser, "phone");
    QVERIFY(
        !browser
             .evaluate(
                 "document.querySelector('.new-chat').checkVisibility({visibilityProperty: true})")
             .toBool());
    browser.click("header .only-phone");
    QVERIFY(browser.waitFor("document.querySelector('.sidebar').getBoundingClientRect().x === 0"));
    QVERIFY(browser.evaluate(kNoSideways).toBool());
    picture(browser, "phone-list");
    browser.evaluate("document.querySelector('.list button').click()");
    QVERIFY(browser.waitFor("!document.querySelector('.list-open')"));
    QCOMPARE(browser.evaluate(kNameless).toString(), QString());
    verifyClean(browser, *m_short);
}

void BrowserTest::theColoursAreTheStudios()
{
    const auto read = [](const char* name) {
        QFile file(QString(ANNEAL_SOURCE_DIR "/resources/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto tokens =
        QJsonDocument::fromJson(read("styles/tokens.json")).object()["color"].toObject();
    const auto style = QString::fromUtf8(read("webchat/tokens.css"));
    const auto blocks =
        style.split("    color-scheme: ").mid(1); // light, dark by the system, dark by choice
    QCOMPARE(blocks.size(), 3);
    const QRegularExpression line("--([a-z-]+): (#[0-9A-F]{6});");
    for (const auto& block : blocks) {
        const auto colours = tokens[block.left(block.indexOf(';'))].toObject();
        int count = 0;
        for (auto found = line.globalMatch(block); found.hasNext(); ++count) {
            const auto match = found.next();
            QString name = match.captured(1);
            for (auto at = name.indexOf('-'); at >= 0; at = name.indexOf('-'))
                name.replace(at, 2, name[at + 1].toUpper());
            QCOMPARE(match.captured(2), colours[name].toString());
        }
        QVERIFY(count > 20);
    }
}

QTEST_GUILESS_MAIN(BrowserTest)
#include "browser_test.moc"
