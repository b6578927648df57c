#include "core/base/utf8.h"
#include "core/data/row_set.h"

#include <algorithm>

namespace anneal::data {
namespace {

constexpr std::size_t kMaxFindings = 10'000;

} // namespace

Result<LoadedDataset> loadDatasets(const std::vector<std::string>& names,
                                   const config::DataOptions& options, const std::string& stage)
{
    NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows, RowSet::open(names, options, stage, random));
    LoadedDataset loaded;
    loaded.findings = rows.findings();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ANNEAL_TRY(auto converted, rows.row(i));
        ++loaded.rowsRead;
        const bool isUsed = converted.sample.isUsable();
        if (converted.problem && loaded.findings.size() < kMaxFindings)
            loaded.findings.push_back(
                rowFinding(*converted.problem,
                           isUsed ? Finding::Severity::Warning : Finding::Severity::Dropped,
                           rows.place(i), std::move(converted.message)));
        if (isUsed)
            loaded.samples.push_back(std::move(converted.sample));
        else
            ++loaded.rowsDropped;
    }
    ANNEAL_CHECK(checkUsable(rows, loaded.samples.size(), loaded.findings));
    return loaded;
}

Result<void> checkUsable(const RowSet& rows, std::size_t usable,
                         const std::vector<Finding>& findings)
{
    if (usable > 0)
        return {};
    const auto files = rows.fileNames();
    if (rows.size() == 0)
        return fail(ErrorCode::InvalidArgument, files + " holds no rows; add some to train on.",
                    {{"key", "dataset"}, {"file", files}, {"kind", "no_rows"}});
    const auto why = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == Finding::Severity::Dropped;
    });
    std::string message =
        "None of the " + std::to_string(rows.size()) + " rows of " + files + " can be used.";
    std::map<std::string, std::string> context = {
        {"key", "dataset"}, {"file", files}, {"kind", "unusable_rows"}};
    if (why != findings.end()) {
        message += " " + why->notice.sentence;
        context["line"] = std::to_string(why->line);
        context["row"] = std::to_string(why->row);
        context["kind"] = "no_usable_row";
        keepNotice(why->notice, context);
    }
    return fail(ErrorCode::InvalidArgument, std::move(message), std::move(context));
}

} // namespace anneal::data
