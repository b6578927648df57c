#include "ui/pages/train/probe_review.h"

#include "core/base/utf8.h"
#include "core/data/dataset.h"
#include "core/eval/verdict.h"
#include "core/runs/probe_file.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/train/verdict_answers.h"

namespace anneal::ui {

namespace fs = std::filesystem;

namespace {

struct RowPlace {
    fs::path file;
    bool own = false; ///< a data set that the run was trained on
};

// Where a row of this run's data goes: its own file, else one beside the others.
RowPlace rowPlace(const config::RunConfig& config, const fs::path& dataFolder)
{
    const auto names = config.data().dataset;
    for (const RowTarget& target : rowTargets(dataFolder))
        for (const std::string& name : names)
            if (target.title.toStdString() == name || target.id.toStdString() == name)
                return {pathFromUtf8(target.id.toStdString()), true};
    for (int number = 1;; ++number) {
        const auto file =
            dataFolder / (number == 1 ? std::string("from-check.json")
                                      : "from-check-" + std::to_string(number) + ".json");
        if (std::error_code ignored; !fs::exists(file, ignored))
            return {file, false};
    }
}

} // namespace

ProbeReview::ProbeReview(VerdictAnswers& answers, QObject* parent)
    : QObject(parent)
    , m_answers(answers)
{
    connect(&answers, &VerdictAnswers::markOverruled, this, &ProbeReview::overrule);
    connect(&answers, &VerdictAnswers::rowWanted, this, &ProbeReview::addRow);
    connect(&answers, &VerdictAnswers::rowUndone, this, &ProbeReview::undoRow);
}

void ProbeReview::begin(const config::RunConfig& config, const fs::path& run,
                        const std::optional<report::ProbeReport>& report)
{
    m_config = config;
    m_run = run;
    m_report = report;
    m_added.reset();
    m_answers.setNote({}, false);
}

void ProbeReview::overrule(std::size_t answer, bool right)
{
    if (!m_report || answer >= m_report->answers.size())
        return;
    auto& marked = m_report->answers[answer];
    marked.overruled = !marked.overruled; // twice is the rule's own mark again
    marked.rightAfter = right;
    eval::decide(*m_report);
    m_saving.run([run = m_run, report = *m_report](
                     jobs::JobContext&) { return runs::writeProbeReport(run, report); },
                 [this](const Result<void>& written) {
                     if (written)
                         Q_EMIT reportSaved();
                     else
                         tellFailure(written.error());
                 });
    Q_EMIT reportChanged(*m_report);
}

void ProbeReview::addRow(const QString& question, const QString& answer)
{
    data::IdentityRow row;
    row.instruction = question.toStdString();
    row.output = answer.toStdString();
    m_adding.run(
        [row, config = m_config](jobs::JobContext&) -> Result<AddedRow> {
            const auto folder = pathFromUtf8(config.data().datasetDir);
            const auto place = rowPlace(config, folder);
            ANNEAL_TRY(const auto saved, appendRow(folder, place.file, row));
            return AddedRow{saved, row, place.own};
        },
        [this](const Result<AddedRow>& added) {
            if (!added) {
                tellFailure(added.error());
                return;
            }
            m_added = *added;
            const QString note =
                added->own ? tr("Row %1 of %2: the next training learns it.")
                           : tr("Row %1 of the new data set %2: choose that set as well for the "
                                "next training, or copy the row into yours.");
            m_answers.setNote(note.arg(added->saved.row + 1)
                                  .arg(QString::fromStdString(toUtf8(added->saved.file.stem()))),
                              true);
            Q_EMIT rowsChanged();
        });
}

void ProbeReview::undoRow()
{
    if (!m_added)
        return;
    m_removing.run(
        [added = *m_added](jobs::JobContext&) { return takeRowOut(added.saved, added.row); },
        [this](const Result<void>& removed) {
            m_added.reset();
            if (!removed) {
                tellFailure(removed.error());
                return;
            }
            m_answers.setNote(tr("The row is taken away again."), false);
            Q_EMIT rowsChanged();
        });
}

void ProbeReview::tellFailure(const Error& error)
{
    m_answers.setNote(describe(error).text, false);
}

} // namespace anneal::ui
