#include "ui/bridge/error_text.h"
#include "ui/bridge/sentences.h"
#include "ui/pages/data/more_rows_card.h"

#include <QLocale>

// What the card says about the work.

namespace anneal::ui {

MoreRowsStatus describe(const ProposalProgress& progress)
{
    const QLocale locale;
    switch (progress.step) {
    case ProposalProgress::Step::Waiting:
        return {MoreRowsCard::tr("The model answers in Chat; this follows.")};
    case ProposalProgress::Step::Loading:
        return {MoreRowsCard::tr("Loading the model: %1 %")
                    .arg(locale.toString(int(100 * progress.loaded)))};
    case ProposalProgress::Step::Asking:
        break;
    }
    return {MoreRowsCard::tr("Asking about row %1: %2 of %3 found")
                .arg(locale.toString(qulonglong(progress.row + 1)),
                     locale.toString(qulonglong(progress.found)),
                     locale.toString(qulonglong(progress.most)))};
}

MoreRowsStatus describe(const ProposalEnd& end, ProposalSource source, std::size_t most)
{
    if (end.error) {
        const auto text = describe(*end.error);
        return {titled(text.title, text.text), "bad"};
    }
    const int found = int(end.count.found);
    if (end.stopped)
        return {MoreRowsCard::tr("Stopped; %n found.", nullptr, found)};
    if (end.count.found == most)
        return {MoreRowsCard::tr("Read each one: only what you accept becomes a row.")};
    if (source == ProposalSource::Bank)
        return {
            found > 0
                ? MoreRowsCard::tr("%n found; the list has no more for these rows.", nullptr, found)
                : MoreRowsCard::tr(
                      "The list has nothing for these rows. It knows questions about who it "
                      "is, its name, maker, work, abilities and origin, and greetings; let a "
                      "model word the others."),
            found > 0 ? "muted" : "warning"};
    const int unfit = int(end.count.unfit + end.count.known + end.count.ofCheck);
    return {
        found > 0
            ? sentences({MoreRowsCard::tr("%n found.", nullptr, found),
                         MoreRowsCard::tr("%n more line(s) were no new question.", nullptr, unfit)})
        : unfit > 0 ? MoreRowsCard::tr("Nothing that can be used came: %n line(s) were no new "
                                       "question. A larger model does better.",
                                       nullptr, unfit)
                    : MoreRowsCard::tr(
                          "Nothing came. Rows need a question and an answer; a larger model does "
                          "better."),
        found > 0 ? "muted" : "warning"};
}

} // namespace anneal::ui
