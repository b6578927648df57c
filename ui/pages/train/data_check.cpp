#include "ui/pages/train/data_check.h"

#include "core/base/utf8.h"
#include "core/data/row_set.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DataCheck)
};

constexpr std::size_t kMostFindings = 10'000;
constexpr std::size_t kFirstRows = 20;
constexpr std::array<std::string_view, 2> kPlaceholders{"{{name}}", "{{author}}"};

std::string_view placeholderIn(const data::Sample& sample)
{
    for (const std::string_view wanted : kPlaceholders) {
        const auto has = [wanted](const text::Message& message) {
            return message.content.find(wanted) != std::string::npos;
        };
        if (std::any_of(sample.prompt.begin(), sample.prompt.end(), has) ||
            std::any_of(sample.response.begin(), sample.response.end(), has) ||
            sample.system.find(wanted) != std::string::npos)
            return wanted;
    }
    return {};
}

/// About four letters of a language with an alphabet make a token; about one sign of others does.
double guessedTokens(const std::string& text)
{
    const auto ascii = double(std::count_if(text.begin(), text.end(), [](char byte) {
        return static_cast<unsigned char>(byte) < 0x80;
    }));
    return ascii / 4 + double(text.size() - std::size_t(ascii)) / 3;
}

void countFindings(const std::vector<data::Finding>& findings, DataCheck& check)
{
    std::set<std::size_t> unanswered, duplicates;
    for (const data::Finding& finding : findings) {
        if (finding.kind == data::Finding::Kind::MissingAnswer)
            unanswered.insert(finding.row);
        if (finding.kind == data::Finding::Kind::Duplicate)
            duplicates.insert(finding.row);
    }
    check.unanswered = qint64(unanswered.size());
    check.duplicates = qint64(duplicates.size());
    if (!unanswered.empty())
        check.firstProblemRow = qint64(*unanswered.begin());
}

void describeEntry(const QString& name, const QString& folder, DataCheck& check)
{
    if (const auto entries = data::listDatasets(pathFromUtf8(folder.toStdString()))) {
        for (const data::DatasetEntry& entry : *entries)
            if (entry.name == name.toStdString()) {
                check.files = {entry.file};
                check.formatting = QString::fromStdString(entry.formatting);
                return;
            }
    }
    check.files = {pathFromUtf8(name.toStdString())};
}

} // namespace

DataCheck checkDataSet(const QString& name, const QString& folder, const QString& stage,
                       jobs::JobContext& context)
{
    DataCheck check;
    describeEntry(name, folder, check);
    config::DataOptions options;
    options.datasetDir = folder.toStdString();
    options.dataset = {name.toStdString()};
    data::NumpyLegacyRandom random(options.seed);
    const auto rows = data::RowSet::open(options.dataset, options, stage.toStdString(), random);
    if (!rows) {
        check.error = rows.error();
        return check;
    }
    check.rows = qint64(rows->size());
    std::vector<data::Finding> findings = rows->findings();
    double tokens = 0;
    std::size_t used = 0;
    // One row at a time: the file may be far larger than what should be in memory.
    for (std::size_t i = 0; i < rows->size() && !context.stopRequested(); ++i) {
        const auto row = rows->row(i);
        if (!row) {
            check.error = row.error();
            return check;
        }
        const data::Sample& sample = row->sample;
        if (row->problem && findings.size() < kMostFindings)
            findings.push_back(data::rowFinding(*row->problem,
                                                sample.isUsable()
                                                    ? data::Finding::Severity::Warning
                                                    : data::Finding::Severity::Dropped,
                                                rows->place(i), row->message));
        if (!sample.isUsable())
            continue;
        ++used;
        const bool answered = stage == QLatin1String("pt") || !sample.inputIds.empty() ||
                              (!sample.response.empty() && !sample.response[0].content.empty());
        check.usable += answered ? 1 : 0;
        if (const std::string_view left = placeholderIn(sample); !left.empty()) {
            ++check.unfilled;
            if (check.placeholder.isEmpty())
                check.placeholder = QString::fromUtf8(left.data(), qsizetype(left.size()));
        }
        for (const auto& message : sample.prompt)
            tokens += guessedTokens(message.content);
        for (const auto& message : sample.response)
            tokens += guessedTokens(message.content);
        if (check.first.size() < kFirstRows && !sample.prompt.empty() && !sample.response.empty())
            check.first.push_back(sample);
    }
    check.usableOf = {check.usable};
    check.problemSet = name;
    if (used > 0)
        check.meanTokens = tokens / double(used);
    countFindings(findings, check);
    if (const auto usable = data::checkUsable(*rows, used, findings);
        !usable && !context.stopRequested())
        check.error = usable.error();
    return check;
}

DataCheck checkDataSets(const QStringList& names, const QString& folder, const QString& stage,
                        jobs::JobContext& context)
{
    DataCheck all;
    for (const QString& name : names) {
        DataCheck one = checkDataSet(name, folder, stage, context);
        if (names.size() == 1 || one.error)
            return one;
        const auto before = double(all.usable), added = double(one.usable);
        if (before + added > 0)
            all.meanTokens = (all.meanTokens * before + one.meanTokens * added) / (before + added);
        all.files.push_back(one.files.front());
        all.usableOf.push_back(one.usable);
        all.rows += one.rows;
        all.usable += one.usable;
        all.unfilled += one.unfilled;
        all.unanswered += one.unanswered;
        all.duplicates += one.duplicates;
        if (all.formatting.isEmpty())
            all.formatting = one.formatting;
        if (all.placeholder.isEmpty())
            all.placeholder = one.placeholder;
        if (all.firstProblemRow < 0) {
            all.firstProblemRow = one.firstProblemRow;
            all.problemSet = one.problemSet;
        }
        for (data::Sample& sample : one.first)
            if (all.first.size() < kFirstRows)
                all.first.push_back(std::move(sample));
    }
    return all;
}

DataVerdict summarise(const DataCheck& check)
{
    using Kind = DataVerdict::Kind;
    const auto count = [](qint64 number) { return QLocale().toString(number); };
    if (check.error)
        return {Kind::Bad, Texts::tr("This data set can't be read.")};
    if (check.usable == 0)
        return {Kind::Bad, Texts::tr("No row has an answer to learn.")};
    if (check.unfilled > 0)
        return {Kind::Doubtful,
                Texts::tr("%n row(s) still say {{name}} or {{author}}.", "", int(check.unfilled))};
    if (check.unanswered > 0)
        return {Kind::Doubtful,
                Texts::tr("%n row(s) have no answer and are left out.", "", int(check.unanswered))};
    if (check.usable < check.rows)
        return {
            Kind::Doubtful,
            Texts::tr("%1 of %2 rows can be used.").arg(count(check.usable), count(check.rows))};
    if (check.duplicates > 0)
        return {Kind::Doubtful,
                Texts::tr("%n row(s) stand there twice.", "", int(check.duplicates))};
    return {Kind::Good,
            Texts::tr("All %1 rows are complete. No problems found.").arg(count(check.rows))};
}

} // namespace anneal::ui
