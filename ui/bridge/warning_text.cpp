#include "ui/bridge/warning_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WarningText)
};

/// A sentence of core with its numbers and names, and what the window says instead.
struct Known {
    const char* pattern;
    const char* text;
};

constexpr Known kKnown[] = {
    {"^It has learned: .* after (\\d+) updates, so the training ends here",
     QT_TRANSLATE_NOOP("WarningText", "It has learned: training questions and new wordings get the "
                                      "right answer after %1 updates, so the training ends here.")},
    {"^Stopped early after update (\\d+): (\\S+) has not been better than (\\S+) in (\\d+)",
     QT_TRANSLATE_NOOP("WarningText", "Stopped early after update %1: %2 has not been better than "
                                      "%3 in %4 measurements.")},
    {"^Memory ran out in update (\\d+): a pass holds at most (\\d+) row",
     QT_TRANSLATE_NOOP("WarningText",
                       "Memory ran out in update %1: from here on no more rows than %2 "
                       "go through at once; the updates stay the same.")},
    {"^A pass holds at most (\\d+) rows?, as the run found before",
     QT_TRANSLATE_NOOP("WarningText", "No more rows than %1 go through at once, as the run found "
                                      "before.")},
    {"^The run in (.*) goes on with other settings than before: (.*)\\.$",
     QT_TRANSLATE_NOOP("WarningText",
                       "The run in %1 goes on with other settings than before: %2.")},
    {"^The run in (.*) is finished: all (\\d+) updates are made",
     QT_TRANSLATE_NOOP("WarningText", "The run in %1 is finished: all %2 updates are made. Raise "
                                      "the epochs to go on, or choose another name.")},
    {"^The data, seed, batch size or accumulation differ from those of (.*); the run goes on",
     QT_TRANSLATE_NOOP("WarningText",
                       "Data, seed or batch size differ from those of %1: it goes on "
                       "at the same update, but with another order of rows.")},
    {"^The run was planned for (\\d+) updates and goes on to (\\d+);",
     QT_TRANSLATE_NOOP("WarningText", "It was planned for %1 updates and goes on to %2: the "
                                      "learning rate follows the longer course from here on.")},
    {"^The training is finished and saved, but its answers were stopped",
     QT_TRANSLATE_NOOP("WarningText", "The training is finished and saved; its answers to held-out "
                                      "rows were stopped. The Evaluate page can make them.")},
    {"^Rows are taken as tokens from (.*); what says how",
     QT_TRANSLATE_NOOP("WarningText", "Rows are taken as tokens from %1: settings of data and "
                                      "template have no effect.")},
    {"^The rows are kept as tokens in (.*) \\(tokenized_path\\)",
     QT_TRANSLATE_NOOP("WarningText",
                       "The rows are kept as tokens in %1, from where the next run takes them.")},
};

} // namespace

QString warningText(const QString& sentence)
{
    for (const Known& known : kKnown) {
        const QRegularExpression pattern(QLatin1String(known.pattern));
        const auto found = pattern.match(sentence);
        if (!found.hasMatch())
            continue;
        QString text = Texts::tr(known.text);
        for (int i = 1; i <= found.lastCapturedIndex(); ++i)
            text.replace(QStringLiteral("%%1").arg(i), found.captured(i));
        return text;
    }
    return sentence;
}

} // namespace anneal::ui
