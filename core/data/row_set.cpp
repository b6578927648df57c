#include "core/data/row_set.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <limits>
#include <set>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

/// Preference pairs belong to rm and dpo, everything else to the other stages.
Result<void> checkStage(const DatasetSpec& spec, const std::string& stage)
{
    const bool takesPairs = stage == "rm" || stage == "dpo";
    const auto context = [&](const char* kind) {
        return std::map<std::string, std::string>{
            {"key", "dataset"}, {"dataset", spec.name}, {"stage", stage}, {"kind", kind}};
    };
    if (spec.ranking && !takesPairs)
        return fail(ErrorCode::InvalidArgument,
                    "The data set \"" + spec.name +
                        "\" holds preference pairs (\"ranking\": true), which stage " + stage +
                        " can't learn from; choose other rows, or stage: dpo.",
                    context("pairs_unwanted"));
    if (!spec.ranking && takesPairs)
        return fail(ErrorCode::InvalidArgument,
                    "The data set \"" + spec.name + "\" holds no preference pairs, which stage " +
                        stage +
                        " needs; set \"ranking\": true and name \"chosen\" and \"rejected\" in its "
                        "columns where it has them.",
                    context("pairs_needed"));
    if (spec.formatting == "ids" && stage != "sft" && stage != "pt")
        return fail(ErrorCode::InvalidArgument,
                    "The data set \"" + spec.name +
                        "\" is tokenised already (\"formatting\": \"ids\"), which belongs to "
                        "stages sft and pt.",
                    context("ids_unwanted"));
    return {};
}

/// The fields that rows of this form are asked for.
std::vector<std::string> wantedColumns(const DatasetSpec& spec)
{
    if (spec.formatting == "ids")
        return {"input_ids", "labels"};
    const auto& c = spec.columns;
    std::vector<std::string> wanted;
    for (const auto* name :
         {&c.prompt, &c.query, &c.response, &c.messages, &c.history, &c.system, &c.tools, &c.chosen,
          &c.rejected, &c.ktoTag, &c.images, &c.videos, &c.audios}) {
        if (!name->empty())
            wanted.push_back(*name);
    }
    return wanted;
}

} // namespace

Finding rowFinding(Finding::Kind kind, Finding::Severity severity, const RowPlace& place,
                   Notice problem)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.row = place.row;
    finding.line = place.line;
    if (place.file)
        finding.file = *place.file;
    finding.notice =
        noticeAt({toUtf8(finding.file.filename()), place.line, place.row}, std::move(problem));
    return finding;
}

Result<RowSet> RowSet::open(const std::vector<std::string>& names,
                            const config::DataOptions& options, const std::string& stage,
                            NumpyLegacyRandom& random)
{
    if (names.empty())
        return fail(ErrorCode::InvalidArgument, notice("data.unnamed"), {{"key", "dataset"}});
    RowSet out;
    out.m_stage = stage;
    std::set<std::string> seen;
    for (const auto& name : names) {
        if (!seen.insert(name).second) {
            out.m_findings.push_back({Finding::Kind::Setting,
                                      Finding::Severity::Warning,
                                      {},
                                      0,
                                      0,
                                      notice("data.named_twice", {{"dataset", name}})});
            continue;
        }
        ANNEAL_CHECK(out.add(name, options, random));
    }
    std::vector<std::size_t> lengths;
    for (const auto& set : out.m_sets)
        lengths.push_back(set.size);
    ANNEAL_TRY(out.m_rows,
               mixedRows(lengths, options.mixStrategy, options.interleaveProbs, options.seed));
    return out;
}

Result<void> RowSet::add(const std::string& name, const config::DataOptions& options,
                         NumpyLegacyRandom& random)
{
    Set set;
    ANNEAL_TRY(set.spec, resolveDataset(name, pathFromUtf8(options.datasetDir)));
    ANNEAL_CHECK(checkStage(set.spec, m_stage));
    for (const auto& warning : set.spec.warnings)
        m_findings.push_back({Finding::Kind::Setting, Finding::Severity::Warning,
                              pathFromUtf8(options.datasetDir) / "dataset_info.json", 0, 0,
                              warning});
    ANNEAL_TRY(const auto paths, filesOf(set.spec));
    for (const auto& path : paths) {
        ANNEAL_TRY(auto file, RowFile::open(path, wantedColumns(set.spec)));
        if (auto note = file->note())
            m_findings.push_back(
                {Finding::Kind::Encoding, Finding::Severity::Note, path, 0, 0, std::move(*note)});
        set.firstRows.push_back(set.size);
        set.size += file->size();
        set.files.push_back(std::move(file));
    }
    if (set.size > std::numeric_limits<std::uint32_t>::max())
        return fail(ErrorCode::Unsupported, notice("data.many_rows", {{"dataset", name}}),
                    {{"dataset", name}});
    noteUnusedSystem(set);
    ANNEAL_CHECK(choose(set, options, random));
    m_sets.push_back(std::move(set));
    return {};
}

/// Rows with a system text that no column names would lose it without a word.
void RowSet::noteUnusedSystem(const Set& set)
{
    if (set.spec.formatting != "alpaca" || !set.spec.columns.system.empty() || set.files.empty())
        return;
    constexpr std::size_t kLookedAt = 100;
    const auto& file = set.files.front();
    for (std::size_t i = 0; i < std::min(kLookedAt, file->size()); ++i) {
        const auto row = file->row(i); // damaged rows are told when they are read
        const auto at = row && row->is_object() ? row->find("system") : Json::const_iterator();
        if (!row || !row->is_object() || at == row->end() || !at->is_string() ||
            at->get_ref<const std::string&>().empty())
            continue;
        m_findings.push_back(rowFinding(Finding::Kind::WrongType, Finding::Severity::Warning,
                                        file->place(i), notice("row.unused_system")));
        break;
    }
}

/// The split's range, then num_samples, then max_samples (data_formats.md section 3).
Result<void> RowSet::choose(Set& set, const config::DataOptions& options,
                            NumpyLegacyRandom& random) const
{
    ANNEAL_TRY(const auto ranges, splitRanges(set.spec, set.size));
    std::vector<std::uint32_t> rows;
    const bool isWhole = ranges.size() == 1 && ranges[0] == std::pair(std::size_t{0}, set.size);
    const bool draws = set.spec.numSamples && set.size > 0 && !options.streaming;
    if (!isWhole || draws) {
        for (const auto& [first, end] : ranges)
            for (auto row = first; row < end; ++row)
                rows.push_back(static_cast<std::uint32_t>(row));
        set.size = rows.size();
    }
    if (draws && !rows.empty()) {
        const auto wanted = *set.spec.numSamples;
        auto drawn = random.permutation(rows.size());
        drawn.resize(std::min(drawn.size(), wanted));
        const auto more = random.choice(rows.size(), wanted - drawn.size());
        drawn.insert(drawn.end(), more.begin(), more.end());
        std::vector<std::uint32_t> chosen;
        chosen.reserve(drawn.size());
        for (const auto index : drawn)
            chosen.push_back(rows[index]);
        rows = std::move(chosen);
        set.size = rows.size();
    }
    if (options.maxSamples)
        set.size = std::min(set.size, static_cast<std::size_t>(*options.maxSamples));
    set.chosen = std::move(rows);
    return {};
}

std::pair<const RowFile*, std::size_t> RowSet::find(MixedRow place) const
{
    const auto& set = m_sets[place.set];
    const std::size_t row = set.chosen.empty() ? place.row : set.chosen[place.row];
    const auto next = std::upper_bound(set.firstRows.begin(), set.firstRows.end(), row);
    const auto file = static_cast<std::size_t>(next - set.firstRows.begin()) - 1;
    return {set.files[file].get(), row - set.firstRows[file]};
}

RowPlace RowSet::place(std::size_t index) const
{
    const auto [file, row] = find(m_rows[index]);
    return file->place(row);
}

const DatasetSpec& RowSet::spec(std::size_t index) const
{
    return m_sets[m_rows[index].set].spec;
}

bool RowSet::hasTools() const
{
    return std::any_of(m_sets.begin(), m_sets.end(),
                       [](const Set& set) { return !set.spec.columns.tools.empty(); });
}

Result<Json> RowSet::json(std::size_t index) const
{
    const auto [file, row] = find(m_rows[index]);
    return file->row(row);
}

Result<Converted> RowSet::row(std::size_t index, bool forTraining) const
{
    ANNEAL_TRY(const Json row, json(index));
    auto converted = convertRow(row, spec(index), m_stage, forTraining);
    const auto place = this->place(index);
    converted.sample.row = place.row;
    converted.sample.line = place.line;
    converted.sample.file = place.file;
    return converted;
}

std::string RowSet::fileNames() const
{
    std::string names;
    for (const auto& set : m_sets)
        names += (names.empty() ? "" : ", ") + toUtf8(set.spec.path);
    return names;
}

} // namespace anneal::data
