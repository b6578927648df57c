#include "core/base/utf8.h"
#include "core/data/conversion.h"
#include "core/data/dataset.h"
#include "core/data/dataset_files.h"
#include "core/data/random_order.h"

#include <algorithm>
#include <numeric>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

constexpr std::size_t kMaxFindings = 10'000;

class Loader final {
public:
    Loader(const config::DataOptions& options, const std::string& stage)
        : m_options(options)
        , m_stage(stage)
        , m_random(options.seed)
    {
    }

    Result<void> load(const DatasetSpec& spec)
    {
        if (spec.ranking)
            return fail(ErrorCode::InvalidArgument,
                        "The data set \"" + spec.name +
                            "\" holds preference pairs (\"ranking\": true), which stage " +
                            m_stage + " can't learn from; choose question and answer rows.",
                        {{"key", "dataset"}, {"dataset", spec.name}});
        ANNEAL_TRY(const auto paths, filesOf(spec));
        std::vector<RowFile> files;
        for (const auto& path : paths) {
            ANNEAL_TRY(auto file, RowFile::open(path));
            noteEncoding(file, path);
            files.push_back(std::move(file));
        }
        for (const auto& [file, row] : chosenRows(files, spec)) {
            ANNEAL_TRY(const Json json, files[file].row(row));
            take(convertRow(json, spec, m_stage), files[file].place(row));
            if (spec.formatting == "alpaca")
                noteUnusedSystem(json, spec, files[file].place(row));
        }
        return {};
    }

    LoadedDataset finish() { return std::move(m_loaded); }

private:
    using RowIndex = std::pair<std::size_t, std::size_t>; ///< file, row

    /// num_samples, then max_samples (data_formats.md section 3).
    std::vector<RowIndex> chosenRows(const std::vector<RowFile>& files, const DatasetSpec& spec)
    {
        std::vector<RowIndex> rows;
        for (std::size_t file = 0; file < files.size(); ++file) {
            for (std::size_t row = 0; row < files[file].size(); ++row)
                rows.emplace_back(file, row);
        }
        if (spec.numSamples && !rows.empty()) {
            auto drawn = m_random.permutation(rows.size());
            drawn.resize(std::min(drawn.size(), *spec.numSamples));
            const auto more = m_random.choice(rows.size(), *spec.numSamples - drawn.size());
            drawn.insert(drawn.end(), more.begin(), more.end());
            std::vector<RowIndex> chosen;
            for (const auto index : drawn)
                chosen.push_back(rows[index]);
            rows = std::move(chosen);
        }
        if (m_options.maxSamples && rows.size() > static_cast<std::size_t>(*m_options.maxSamples))
            rows.resize(static_cast<std::size_t>(*m_options.maxSamples));
        return rows;
    }

    void take(Converted converted, const RowPlace& place)
    {
        ++m_loaded.rowsRead;
        if (converted.problem)
            add(*converted.problem,
                converted.sample ? Finding::Severity::Warning : Finding::Severity::Dropped, place,
                converted.message);
        if (!converted.sample) {
            ++m_loaded.rowsDropped;
            return;
        }
        converted.sample->row = place.row;
        converted.sample->line = place.line;
        converted.sample->file = place.file;
        m_loaded.samples.push_back(std::move(*converted.sample));
    }

    void add(Finding::Kind kind, Finding::Severity severity, const RowPlace& place,
             const std::string& message)
    {
        if (m_loaded.findings.size() < kMaxFindings)
            m_loaded.findings.push_back({kind, severity, *place.file, place.row, place.line,
                                         toUtf8(place.file->filename()) + ", line " +
                                             std::to_string(place.line) + ": row " +
                                             std::to_string(place.row + 1) + " " + message});
    }

    void noteEncoding(const RowFile& file, const std::filesystem::path& path)
    {
        if (file.encoding() != "UTF-8")
            m_loaded.findings.push_back(
                {Finding::Kind::Encoding, Finding::Severity::Note, path, 0, 0,
                 toUtf8(path.filename()) + " is not UTF-8; it was read as " + file.encoding() +
                     "."});
    }

    void noteUnusedSystem(const Json& row, const DatasetSpec& spec, const RowPlace& place)
    {
        if (m_notedSystem || !spec.columns.system.empty() || !row.is_object() ||
            !row.contains("system"))
            return;
        if (!row["system"].is_string() || row["system"].get_ref<const std::string&>().empty())
            return;
        m_notedSystem = true;
        add(Finding::Kind::WrongType, Finding::Severity::Warning, place,
            "has a \"system\" text that is not used: name it in \"columns\" of dataset_info.json.");
    }

    const config::DataOptions& m_options;
    const std::string& m_stage;
    NumpyLegacyRandom m_random;
    LoadedDataset m_loaded;
    bool m_notedSystem = false;
};

} // namespace

Result<LoadedDataset> loadDatasets(const std::vector<std::string>& names,
                                   const config::DataOptions& options, const std::string& stage)
{
    if (names.empty())
        return fail(ErrorCode::InvalidArgument, "No data set is named: set dataset.",
                    {{"key", "dataset"}});
    Loader loader(options, stage);
    std::string files;
    for (const auto& name : names) {
        ANNEAL_TRY(const auto spec, resolveDataset(name, pathFromUtf8(options.datasetDir)));
        ANNEAL_CHECK(loader.load(spec));
        files += (files.empty() ? "" : ", ") + toUtf8(spec.path);
    }
    LoadedDataset loaded = loader.finish();
    if (loaded.samples.empty()) {
        if (loaded.rowsRead == 0)
            return fail(ErrorCode::InvalidArgument, files + " holds no rows; add some to train on.",
                        {{"key", "dataset"}, {"file", files}});
        const auto why = std::find_if(
            loaded.findings.begin(), loaded.findings.end(),
            [](const Finding& finding) { return finding.severity == Finding::Severity::Dropped; });
        std::string message = "None of the " + std::to_string(loaded.rowsRead) + " rows of " +
                              files + " can be used.";
        std::map<std::string, std::string> context = {{"key", "dataset"}, {"file", files}};
        if (why != loaded.findings.end()) {
            message += " " + why->message;
            context["line"] = std::to_string(why->line);
            context["row"] = std::to_string(why->row);
        }
        return fail(ErrorCode::InvalidArgument, std::move(message), std::move(context));
    }
    return loaded;
}

} // namespace anneal::data
