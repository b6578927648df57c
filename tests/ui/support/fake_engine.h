#pragma once

#include "core/config/deploy_options.h"
#include "core/studio/answer_service.h"
#include "core/studio/engine.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace anneal::tests {

/// An engine that answers from a script and computes nothing: for tests of what the window does.
class FakeEngine final : public studio::Engine {
public:
    struct Script {
        std::vector<std::string> pieces = {"I am ", "Biscuit."};
        std::vector<std::string> otherPieces = {"I am a base model."}; ///< of a second voice
        std::string finishReason = "stop";
        int pieceMs = 0, promptTokens = 12;
        report::ExportCheck exportCheck;
        std::vector<Notice> exportNotes;
        std::optional<Error> loadError, answerError, exportError, voiceError;
        int exportSteps = 4, exportStepMs = 0;
        std::string chatTemplate = "smollm2";
        std::function<Result<report::TrainSummary>(const config::RunConfig&, studio::TrainListener&,
                                                   jobs::JobContext&)>
            train; ///< empty: refused
        // What was asked for.
        std::vector<studio::ModelChoice> loaded;
        std::vector<config::ModelOptions> voices;
        std::vector<studio::GenerateRequest> asked;
        std::vector<config::RunConfig> exported, measured;
        std::atomic<int> unloaded = 0;
    };
    explicit FakeEngine(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {
    }

    class Model final : public studio::ChatModel {
    public:
        explicit Model(std::shared_ptr<Script> script)
            : m_script(std::move(script))
        {
        }
        ~Model() override { ++m_script->unloaded; }
        Result<studio::Answer> generate(const studio::GenerateRequest& request,
                                        const std::function<void(const std::string&)>& onText,
                                        jobs::JobContext& context) override
        {
            m_script->asked.push_back(request);
            if (m_script->answerError)
                return tl::make_unexpected(*m_script->answerError);
            studio::Answer answer;
            answer.promptTokens = m_script->promptTokens + int(request.prefixIds.size());
            answer.seconds = 1;
            answer.finishReason = m_script->finishReason;
            answer.text = request.prefixText;
            answer.ids = request.prefixIds;
            const auto& pieces = request.voice == 0 ? m_script->pieces : m_script->otherPieces;
            for (const auto& piece : pieces) {
                std::this_thread::sleep_for(std::chrono::milliseconds(m_script->pieceMs));
                if (!context.waitWhilePaused()) {
                    answer.finishReason = "cancelled";
                    break;
                }
                onText(piece);
                answer.text += piece;
                answer.newIds.push_back(int(++answer.newTokens));
                answer.ids.push_back(answer.newIds.back());
            }
            return answer;
        }
        Result<std::size_t> addVoice(const config::ModelOptions& options,
                                     jobs::JobContext&) override
        {
            m_script->voices.push_back(options);
            if (m_script->voiceError)
                return tl::make_unexpected(*m_script->voiceError);
            return m_script->voices.size();
        }
        std::string chatTemplateName(std::size_t) const override { return m_script->chatTemplate; }
        std::int64_t maxPositions() const override { return 2048; }
        std::uint64_t weightBytes() const override { return 1000; }

    private:
        std::shared_ptr<Script> m_script;
    };

    studio::EngineInfo info() const override { return {}; }
    Result<studio::TrainSummary> train(const config::RunConfig& config,
                                       const std::vector<std::string>&,
                                       studio::TrainListener& listener,
                                       jobs::JobContext& context) override
    {
        if (!m_script->train)
            return refuse();
        return m_script->train(config, listener, context);
    }
    Result<std::unique_ptr<studio::ChatModel>> loadChat(const studio::ModelChoice& choice,
                                                        const studio::ProgressListener& progress,
                                                        jobs::JobContext&) override
    {
        m_script->loaded.push_back(choice);
        progress(0.5, "reading");
        if (m_script->loadError)
            return tl::make_unexpected(*m_script->loadError);
        return std::make_unique<Model>(m_script);
    }
    Result<std::unique_ptr<studio::AnswerService>>
    loadService(const std::vector<studio::ModelChoice>&, const studio::ServiceLimits&,
                const studio::ProgressListener&, jobs::JobContext&) override
    {
        return fail(ErrorCode::Unsupported, "The script has no service.");
    }

    Result<studio::ExportSummary> exportModel(const config::RunConfig& config,
                                              const studio::ProgressListener& progress,
                                              jobs::JobContext& context) override
    {
        m_script->exported.push_back(config);
        if (m_script->exportError)
            return tl::make_unexpected(*m_script->exportError);
        for (int step = 0; step < m_script->exportSteps; ++step) {
            std::this_thread::sleep_for(std::chrono::milliseconds(m_script->exportStepMs));
            if (!context.waitWhilePaused())
                return fail(ErrorCode::Cancelled, "stopped");
            progress(double(step) / m_script->exportSteps, "writing");
        }
        studio::ExportSummary summary;
        summary.folder = config.exporting().exportDir;
        if (config.exporting().exportFormat != "safetensors")
            summary.file = summary.folder / "model.gguf";
        summary.bytes = 271'000'000;
        summary.tensors = 272;
        summary.shards = 1;
        summary.dtype = "bfloat16";
        summary.seconds = 1.5;
        summary.deployed = config::deployOptions(config).deploy;
        summary.check = m_script->exportCheck;
        summary.notes = m_script->exportNotes;
        return summary;
    }
    Result<report::QualityTable> measureTypes(const config::RunConfig& config,
                                              const std::vector<std::string>& types,
                                              const report::QualityListener& measured,
                                              const studio::ProgressListener& progress,
                                              jobs::JobContext& context) override
    {
        m_script->measured.push_back(config);
        report::QualityTable table;
        table.rows = 10;
        table.tokens = 250;
        for (const auto& type : types) {
            std::this_thread::sleep_for(std::chrono::milliseconds(m_script->exportStepMs));
            if (!context.waitWhilePaused())
                return fail(ErrorCode::Cancelled, "stopped");
            const bool small = type.starts_with("Q4");
            table.types.push_back({.type = type,
                                   .bytes = small ? 90'000'000U : 140'000'000U,
                                   .tokens = 250,
                                   .agreement = small ? 0.93 : 0.998,
                                   .difference = small ? 0.21 : 0.004,
                                   .lossChange = small ? 0.12 : 0.001});
            progress(double(table.types.size()) / double(types.size()), type);
            measured(table);
        }
        return table;
    }
    Result<studio::ProbeReport> probe(const config::RunConfig&, const std::filesystem::path&,
                                      const studio::ProgressListener&, jobs::JobContext&) override
    {
        return refuse();
    }
    Result<std::vector<studio::ScoreOutput>> score(const studio::ModelChoice&,
                                                   const std::vector<studio::ScoreInput>&,
                                                   const std::filesystem::path&,
                                                   jobs::JobContext&) override
    {
        return refuse();
    }
    Result<studio::BenchReport> benchTrain(const studio::BenchOptions&,
                                           const studio::ProgressListener&,
                                           jobs::JobContext&) override
    {
        return refuse();
    }
    Result<studio::Pace> calibrate(const config::RunConfig&, jobs::JobContext&) override
    {
        return refuse();
    }

private:
    static tl::unexpected<Error> refuse()
    {
        return fail(ErrorCode::Unsupported, "The test's engine can't do this.");
    }
    std::shared_ptr<Script> m_script;
};

} // namespace anneal::tests
