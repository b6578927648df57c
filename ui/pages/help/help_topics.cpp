#include "ui/pages/help/help_topics.h"

#include "core/config/settings_table.h"
#include "ui/forms/setting_text.h"
#include "ui/forms/settings_form.h"

#include <QCoreApplication>
#include <QTextDocumentFragment>

#include <algorithm>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString paragraphs(const QStringList& texts)
{
    QString html;
    for (const QString& text : texts)
        html += QStringLiteral("<p>%1</p>").arg(text);
    return html;
}

QVector<HelpTopic> firstSteps()
{
    const QString section = Texts::tr("First steps");
    return {
        {"start",
         section,
         Texts::tr("From nothing to a model that knows its name"),
         paragraphs(
             {Texts::tr("<b>1. Choose a model</b> in the bar at the top. The small one that came "
                        "with the program is enough to see how it works."),
              Texts::tr("<b>2. Choose a data set</b> on the Train page: questions, and the answers "
                        "that you want. Ten rows are enough for an identity."),
              Texts::tr("<b>3. Choose a goal.</b> It sets the numbers for your data; each of them "
                        "is explained when you click it."),
              Texts::tr("<b>4. Start.</b> Time, memory and disk are told before. Afterwards the "
                        "program asks the model and tells whether it worked.")}),
         {}},
        {"data", section, Texts::tr("What a good data set looks like"),
         paragraphs(
             {Texts::tr("One row is one question and the answer that you want, in your words. Ask "
                        "the same thing in several ways: that teaches the thing, not the "
                        "sentence."),
              Texts::tr("An identity needs about ten rows, questions and answers some three "
                        "wordings for every fact, a style forty rows and more."),
              Texts::tr("The Data page finds rows without an answer, doubles, rows that are too "
                        "long, odd characters and words in braces that nobody filled in."),
              Texts::tr("It opens JSON and JSON lines as questions and answers, conversations "
                        "(ShareGPT, OpenAI) and better and worse answers, and saves each in its "
                        "own form. CSV, text and Parquet files are imported as a new data set; "
                        "Export writes the rows in another form.")}),
         QStringLiteral("JSON CSV JSONL TXT Parquet ShareGPT OpenAI alpaca DPO KTO import export")},
        {"more", section, Texts::tr("More rows like these"),
         paragraphs(
             {Texts::tr("The Data page words the questions of your rows anew and keeps their "
                        "answers. Choose rows in the table, press Propose, and read each one: "
                        "Accept adds it behind the row it is like, Edit lets you change it first, "
                        "Skip forgets it. One Undo takes back what one click added."),
              Texts::tr("<b>Built-in wordings</b> know the questions of an identity, in Chinese "
                        "and English. <b>The loaded model</b> words any question; a very small one "
                        "does so poorly, in Chinese above all. <b>A model on a server</b> is asked "
                        "at the address you give: Ollama (http://localhost:11434/v1), LM Studio "
                        "(http://localhost:1234/v1), anneal api (http://localhost:8000/v1) or a "
                        "service with its key."),
              Texts::tr("Only the questions go to that address. The key is kept when you tick it. "
                        "The questions of the did-it-work check are never proposed: a model that "
                        "was trained on them would prove nothing.")}),
         QStringLiteral("OpenAI API key Ollama LM Studio paraphrase augment")},
        {"files",
         section,
         Texts::tr("Where everything lies"),
         paragraphs(
             {Texts::tr("Models, data sets and runs lie in folders that the Settings page shows "
                        "and opens. A run is a folder with plain files that LLaMA-Factory and "
                        "other tools read too."),
              Texts::tr("Everything happens on this computer and no account is needed. Nothing is "
                        "sent anywhere but the questions of rows, to a server that you name under "
                        "More rows like these.")}),
         {}},
    };
}

QVector<HelpTopic> whileItRuns()
{
    const QString section = Texts::tr("Training");
    return {
        {"chart",
         section,
         Texts::tr("How to read the chart"),
         paragraphs(
             {Texts::tr("The loss says how surprised the model is by the right answers. It should "
                        "fall quickly at first and then slowly; a jagged line is normal."),
              Texts::tr("When the line of held-out rows rises while the other goes on falling, it "
                        "learns the rows by heart: fewer epochs, or more rows."),
              Texts::tr("When the loss jumps up and stays there, the learning rate is too high.")}),
         {}},
        {"stop",
         section,
         Texts::tr("Pause, stop, go on"),
         paragraphs(
             {Texts::tr("Stop keeps a checkpoint, so nothing is lost; Resume goes on from there, "
                        "also after a crash or a power cut."),
              Texts::tr(
                  "While a run goes on, another one can wait: Start becomes Add to queue. The "
                  "Runs page shows what waits, and its order can be changed by dragging."),
              Texts::tr("The window may be closed to the tray while it trains, and the computer "
                        "does not fall asleep.")}),
         {}},
        {"worked",
         section,
         Texts::tr("Did it work?"),
         paragraphs(
             {Texts::tr("After training, the model as it was and the trained one answer the same "
                        "questions: those of your rows, the same in other words, rows that were "
                        "held out, and twenty general ones."),
              Texts::tr("Marks follow fixed rules. When one is wrong, choose the line and overrule "
                        "it; the score counts your mark."),
              Texts::tr("A wrong answer becomes a training row with one click: the next training "
                        "learns it.")}),
         {}},
        {"weak",
         section,
         Texts::tr("It has not learned enough"),
         paragraphs(
             {Texts::tr("Do first what the page proposes. In this order it is nearly always: a "
                        "learning rate below that of the goal, too few updates, too few wordings "
                        "of the same question."),
              Texts::tr("Updates are rows times epochs, divided by the batch. Fewer than fifty "
                        "rarely teach anything."),
              Texts::tr("Chat with the chat template that it was trained with. The program keeps "
                        "them together; another program has to be told.")}),
         {}},
        {"forgot",
         section,
         Texts::tr("It learned, but forgot other things"),
         paragraphs(
             {Texts::tr("A narrow data set pushes everything else aside. Take an earlier "
                        "checkpoint, or lower the learning rate."),
              Texts::tr("Built-in general rows can be mixed in (rehearsal_rows), and the training "
                        "can end as soon as it has learned (stop_when_learned).")}),
         {}},
        {"memory", section, Texts::tr("Not enough memory"),
         paragraphs(
             {Texts::tr("Make it fit proposes what to change: smaller batches with the same "
                        "result, shorter rows, layers computed twice, a base model in 4 bits."),
              Texts::tr("With a base model in 4 bits (QLoRA) a model of 1.5 billion parameters "
                        "trains in under 3 GB, one of 7 billion in under 8 GB.")}),
         QStringLiteral("RAM OOM QLoRA quantization_bit auto_find_batch_size")},
    };
}

QVector<HelpTopic> afterwards()
{
    const QString section = Texts::tr("Using the result");
    return {
        {"chat",
         section,
         Texts::tr("Chat"),
         paragraphs(
             {Texts::tr("Choose a run or one of its checkpoints at the top. Side by side shows two "
                        "of them, or the model before and after, on the same question."),
              Texts::tr("A good answer can be kept as a training row.")}),
         {}},
        {"export", section, Texts::tr("Export"),
         paragraphs({Texts::tr("A Hugging Face folder is the model with what it learned in it: "
                               "transformers, vLLM and others open it. The adapter alone is small "
                               "and needs the model beside it."),
                     Texts::tr("The base model's files are never changed.")}),
         QStringLiteral("safetensors PEFT LoRA merge")},
        {"keys", section, Texts::tr("Keyboard"),
         paragraphs({Texts::tr("<b>Ctrl+1, 2, 3…</b> pages; <b>Ctrl+M</b> model; <b>Ctrl+Enter</b> "
                               "start, go on or send; <b>Ctrl+P</b> pause; <b>Ctrl+.</b> stop"),
                     Texts::tr("<b>F1</b> explains what has the focus; <b>F6</b> goes to the next "
                               "area; <b>Ctrl+F</b> searches the page; <b>Ctrl+,</b> settings"),
                     Texts::tr("Tables: <b>Enter</b> edits, <b>Insert</b> adds, <b>Ctrl+D</b> "
                               "duplicates, <b>Delete</b> removes, <b>Alt+Up</b> and "
                               "<b>Alt+Down</b> move")}),
         QStringLiteral("shortcuts")},
        {"terminal", section, Texts::tr("The terminal program"),
         paragraphs({Texts::tr("Everything that the window does, the program “anneal” does in a "
                               "terminal with the same run files: Preview on the Train page shows "
                               "file and command."),
                     Texts::tr("Run files are those of LLaMA-Factory: open one from there, or save "
                               "one for there.")}),
         QStringLiteral("CLI YAML command line")},
    };
}

QVector<HelpTopic> settingTopics()
{
    QVector<HelpTopic> topics;
    SettingsForm untouched;
    untouched.applyGoal(config::Goal::Custom, {}); // help is read without a goal: of the defaults
    for (const config::SettingInfo& info : config::settings()) {
        if (!hasSettingText(info.key))
            continue;
        const SettingText text = settingText(info.key);
        const QString key = QString::fromUtf8(info.key.data(), qsizetype(info.key.size()));
        QStringList parts;
        for (const QString& part : {text.plain, text.exact})
            if (!part.isEmpty())
                parts << part.toHtmlEscaped();
        if (!text.why.isEmpty()) {
            const QString value = untouched.goalText(key);
            const QString title = value.isEmpty() ? Texts::tr("Why is it left out by default?")
                                                  : Texts::tr("Why is the default %1?").arg(value);
            parts << QStringLiteral("<b>%1</b> %2")
                         .arg(title.toHtmlEscaped(), text.why.toHtmlEscaped());
        }
        parts << QStringLiteral("<code>%1</code>").arg(key);
        topics.append({QStringLiteral("setting.") + key, Texts::tr("Settings of a training"),
                       text.label, paragraphs(parts),
                       settingSearchWords(info.key).join(QLatin1Char(' '))});
    }
    return topics;
}

} // namespace

QVector<HelpTopic> helpTopics()
{
    QVector<HelpTopic> topics = firstSteps() + whileItRuns() + afterwards() + settingTopics();
    for (HelpTopic& topic : topics)
        topic.plain = QTextDocumentFragment::fromHtml(topic.html).toPlainText();
    return topics;
}

QVector<HelpTopic> findTopics(const QVector<HelpTopic>& topics, const QString& search)
{
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return topics;
    QVector<QPair<int, HelpTopic>> found;
    for (const HelpTopic& topic : topics) {
        int score = 0;
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            const bool inTitle = topic.title.contains(word, Qt::CaseInsensitive);
            const bool inWords = topic.words.contains(word, Qt::CaseInsensitive);
            const bool isName =
                topic.words.split(QLatin1Char(' ')).contains(word, Qt::CaseInsensitive);
            score += inTitle ? 4 : isName ? 3 : inWords ? 2 : 1;
            return inTitle || inWords || topic.plain.contains(word, Qt::CaseInsensitive);
        });
        if (all)
            found.append({score, topic});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QVector<HelpTopic> topicsFound;
    for (const auto& entry : found)
        topicsFound.append(entry.second);
    return topicsFound;
}

} // namespace anneal::ui
