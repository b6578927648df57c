#include "core/studio/type_quality.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/catalog/gguf_mix.h"
#include "core/catalog/open_model.h"
#include "core/config/deploy_options.h"
#include "core/engine/own_rows.h"
#include "core/engine/tasks.h"
#include "core/export/streamed_pass.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace anneal::engine {
namespace {

constexpr std::int64_t kPlaces = 2048; ///< whose logits are made at a time

/// What the model says at the places of the answers; logprobs of the tokens that stand there.
Result<exporting::SaidTokens> read(const exporting::StreamedPass& pass, const at::Tensor& hidden,
                                   const OwnRows& rows, const exporting::WeightReader& reader)
{
    const auto chosen = hidden.index_select(0, at::tensor(rows.places, at::kLong)).split(kPlaces);
    const auto targets = at::tensor(rows.targets, at::kLong).split(kPlaces);
    std::vector<at::Tensor> logprobs, best;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        ANNEAL_TRY(const auto said, pass.say(chosen[i], targets[i], reader));
        logprobs.push_back(said.logprobs);
        best.push_back(said.best);
    }
    return exporting::SaidTokens{at::cat(logprobs), at::cat(best), {}};
}

/// The base's file and the adapters by name, size and time; which rows; how.
std::string keyOf(const config::ModelOptions& options, const catalog::ModelSource& source,
                  const OwnRows& rows, bool weighted)
{
    std::string key = "1|" + toUtf8(source.path());
    const auto add = [&key](const std::filesystem::path& file) {
        std::error_code ignored;
        const auto size = std::filesystem::file_size(file, ignored);
        const auto time = std::filesystem::last_write_time(file, ignored);
        key += "|" + std::to_string(size) + "," + std::to_string(time.time_since_epoch().count());
    };
    add(source.path());
    for (const auto& folder : exporting::adapterFolders(options))
        add(folder / "adapter_model.safetensors");
    return key + "|" + rows.digest + (weighted ? "|weighted" : "");
}

/// Beside the adapter, or beside a model that was trained in full: where the run is.
std::filesystem::path keptIn(const config::ModelOptions& options,
                             const catalog::ModelSource& source)
{
    const auto folders = exporting::adapterFolders(options);
    if (!folders.empty())
        return folders.back();
    std::error_code ignored;
    return std::filesystem::is_directory(source.path(), ignored) ? source.path()
                                                                 : std::filesystem::path();
}

class Measurement final {
public:
    Measurement(const config::RunConfig& config, const report::QualityListener& measured,
                const studio::ProgressListener& progress, jobs::JobContext& context)
        : m_config(config)
        , m_options(config.model())
        , m_measured(measured)
        , m_progress(progress)
        , m_context(context)
    {
    }

    Result<report::QualityTable> run(const std::vector<std::string>& types)
    {
        tell(0, "Reading your rows");
        ANNEAL_TRY(const auto source, catalog::openModel(m_options));
        ANNEAL_TRY(const auto rows, loadOwnRows(m_config, source));
        const bool weighted = config::deployOptions(m_config).importance;
        const auto key = keyOf(m_options, source, rows, weighted);
        const auto folder = keptIn(m_options, source);
        auto table = folder.empty() ? report::QualityTable{} : studio::keptQuality(folder, key);
        table.rows = rows.rows;
        table.tokens = static_cast<std::int64_t>(rows.places.size());
        table.weighted = weighted;
        table.key = key;
        std::vector<std::string> left;
        for (const auto& type : types)
            if (studio::qualityOf(table, type) == nullptr)
                left.push_back(type);
        if (!table.types.empty())
            m_measured(table);
        if (left.empty())
            return table;

        ANNEAL_TRY(const auto weights,
                   exporting::MergedWeights::open(source, exporting::adapterFolders(m_options)));
        ANNEAL_TRY(auto pass, exporting::StreamedPass::create(weights));
        m_steps = static_cast<double>(left.size()) + (weighted ? 2 : 1);
        const exporting::MergedReader exact(weights);
        if (weighted) {
            ANNEAL_TRY(m_importance, pass.importance(rows.batch, exact, step("Reading your rows")));
            ++m_done;
        }
        ANNEAL_TRY(const auto hidden, pass.run(rows.batch, exact, step("The model as it is")));
        ANNEAL_TRY(const auto before, read(pass, hidden, rows, exact));
        table.loss = -before.logprobs.mean().item<double>();
        ++m_done;
        for (const auto& name : left) {
            ANNEAL_TRY(auto one, measure(name, weights, pass, rows, before));
            studio::addQuality(table, std::move(one));
            ++m_done;
            if (!folder.empty())
                (void)studio::keepQuality(folder, table); // a folder that can't be written to
            m_measured(table);
        }
        tell(1, "Measured");
        return table;
    }

private:
    Result<report::TypeQuality> measure(const std::string& name,
                                        const exporting::MergedWeights& weights,
                                        exporting::StreamedPass& pass, const OwnRows& rows,
                                        const exporting::SaidTokens& before)
    {
        const auto* type = catalog::ggufFileType(name);
        if (type == nullptr)
            return fail(ErrorCode::InvalidArgument, notice("gguf.type", {{"value", name}}),
                        {{"key", "gguf_type"}, {"value", name}});
        ANNEAL_TRY(const auto plan, exporting::GgufWeights::plan(weights, *type, m_importance));
        report::TypeQuality quality{.type = name, .bytes = plan.bytes()};
        const exporting::RoundedReader rounded(plan);
        ANNEAL_TRY(const auto hidden, pass.run(rows.batch, rounded, step(name)));
        ANNEAL_TRY(const auto after, read(pass, hidden, rows, rounded));
        const auto change = after.logprobs - before.logprobs;
        quality.tokens = change.numel();
        quality.difference = change.abs().mean().item<double>();
        quality.lossChange = -change.mean().item<double>();
        quality.agreement = after.best.eq(before.best).to(at::kDouble).mean().item<double>();
        return quality;
    }

    exporting::StreamedPass::Step step(const std::string& what)
    {
        return [this, what](double fraction) {
            tell((m_done + fraction) / m_steps, what);
            return m_context.waitWhilePaused();
        };
    }

    void tell(double fraction, const std::string& what) const
    {
        if (m_progress)
            m_progress(fraction, what);
    }

    const config::RunConfig& m_config;
    config::ModelOptions m_options;
    const report::QualityListener& m_measured;
    const studio::ProgressListener& m_progress;
    jobs::JobContext& m_context;
    exporting::RowImportance m_importance;
    double m_done = 0, m_steps = 1; ///< forward passes
};

} // namespace

Result<report::QualityTable> measureGgufTypes(const config::RunConfig& config,
                                              const std::vector<std::string>& types,
                                              const report::QualityListener& measured,
                                              const studio::ProgressListener& progress,
                                              jobs::JobContext& context)
{
    report::QualityTable table;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        tensor::prepareProcess();
        Measurement measurement(config, measured, progress, context);
        ANNEAL_TRY(table, measurement.run(types));
        return {};
    }));
    return table;
}

} // namespace anneal::engine
