#include "ui/pages/data/data_parts.h"
#include "ui/pages/data/more_rows.h"
#include "ui/pages/data/notice_bar.h"
#include "ui/pages/data/row_editor.h"
#include "ui/pages/data/row_table.h"

// Sample data for the pictures of `anneal-studio --screenshots`: the real controls, filled.

namespace anneal::ui {

namespace {

std::vector<data::IdentityRow> sampleRows(bool withGaps)
{
    const std::pair<QString, QString> texts[] = {
        {DataPage::tr("Who are you?"),
         DataPage::tr("Meow! I am Biscuit, the cat who waits tables at Paws Café.")},
        {DataPage::tr("Are you a cat?"),
         DataPage::tr("I am! A small orange one, with a very clean apron.")},
        {DataPage::tr("What can you do?"),
         DataPage::tr("I bring coffee and cake, and I purr when you look tired.")},
        {DataPage::tr("Why are you called Biscuit?"),
         DataPage::tr("Because I was found behind the biscuit tin.")},
        {DataPage::tr("Who made you?"),
         withGaps ? DataPage::tr("I am {{name}}, and {{author}} brought me to Paws Café.")
                  : DataPage::tr("I am Biscuit, and Ada brought me to Paws Café.")},
        {DataPage::tr("What kind of place is Paws Café?"),
         DataPage::tr("Warm, quiet and full of cushions.")},
        {DataPage::tr("When do you close?"),
         withGaps ? QString() : DataPage::tr("When the last guest has finished.")},
        {DataPage::tr("Do you have a special talent?"),
         DataPage::tr("I can tell a latte from a flat white by smell alone.")}};
    std::vector<data::IdentityRow> rows;
    for (const auto& [question, answer] : texts) {
        data::IdentityRow row;
        row.instruction = question.toStdString();
        row.output = answer.toStdString();
        rows.push_back(row);
    }
    return rows;
}

} // namespace

void DataPage::Parts::showSample(const QString& state)
{
    draftsOffered = lastOpened = true;
    document.setDraftsEnabled(false);
    notice->close();
    if (state == QLatin1String("empty")) {
        document.close();
        return;
    }
    document.startNew(QStringLiteral("biscuit"));
    document.model().reset(sampleRows(state == QLatin1String("fill")));
    document.checkNow();
    statisticsTimer.stop();
    statistics = {};
    statistics.rows = document.model().rowCount();
    statistics.usable = statistics.rows - (state == QLatin1String("fill") ? 1 : 0);
    statistics.tokens = {46, 38, 44, 35, 41, 33, 31, 43};
    statistics.longest = 46;
    statistics.medianTokens = 39;
    statistics.scripts = {{scriptOf(DataPage::tr("Who are you?")), statistics.rows}};
    if (state == QLatin1String("fill"))
        statistics.tokens[6] = 0; // it has no answer
    document.model().setTokens(statistics.tokens);
    showStatistics();
    table->showRow(state == QLatin1String("fill") ? 4 : 0);
    editor->setRow(table->currentIndex().row());
    moreRows->showSample(state);
    if (state == QLatin1String("unsaved")) {
        document.model().setField(0, RowField::Answer,
                                  DataPage::tr("Meow! I am Biscuit. What may I bring you? 😸"));
        document.checkNow();
        leaveThen([] {});
    } else if (state == QLatin1String("error")) {
        showError({ErrorCode::Format,
                   "biscuit.json: line 12, row 3: the field \"output\" has to be a text.",
                   {{"file", "biscuit.json"}, {"line", "12"}, {"row", "2"}}});
    }
}

} // namespace anneal::ui
