#include "core/engine/chat_model.h"

#include "core/engine/answering.h"
#include "core/tensor/device.h"

#include <vector>

namespace anneal::engine {
namespace {

class LoadedChatModel final : public studio::ChatModel {
public:
    LoadedChatModel(LoadedModel loaded, config::ModelOptions options)
        : m_loaded(std::move(loaded))
        , m_options(std::move(options))
    {
    }

    Result<studio::Answer> generate(const studio::GenerateRequest& request,
                                    const std::function<void(const std::string& piece)>& onText,
                                    jobs::JobContext& context) override
    {
        if (request.voice == 0)
            return answer(*m_loaded.model, m_loaded.context, request, onText, context);
        if (request.voice > m_voices.size())
            return fail(ErrorCode::InvalidArgument,
                        "There is no voice " + std::to_string(request.voice) + " of this model.");
        auto& voice = *m_voices[request.voice - 1];
        if (m_loaded.adapter)
            m_loaded.adapter->detachFrom(*m_loaded.model);
        if (voice.adapter)
            voice.adapter->attachTo(*m_loaded.model);
        auto result = answer(*m_loaded.model, voice.context, request, onText, context);
        if (voice.adapter)
            voice.adapter->detachFrom(*m_loaded.model);
        if (m_loaded.adapter)
            m_loaded.adapter->attachTo(*m_loaded.model);
        return result;
    }

    Result<std::size_t> addVoice(const config::ModelOptions& options, jobs::JobContext&) override
    {
        std::optional<Voice> voice;
        ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
            ANNEAL_TRY(auto made, makeVoice(m_loaded, m_options, options));
            voice.emplace(std::move(made));
            return {};
        }));
        m_voices.push_back(std::make_unique<Voice>(std::move(*voice)));
        return m_voices.size();
    }

    std::string chatTemplateName(std::size_t voice) const override
    {
        const auto& speech = voice == 0 ? m_loaded.context : m_voices.at(voice - 1)->context;
        return speech.encoder ? speech.encoder->chatTemplate().name : std::string();
    }

    std::int64_t maxPositions() const override { return m_loaded.model->config().maxPositions; }

    std::uint64_t weightBytes() const override
    {
        std::uint64_t bytes = 0;
        m_loaded.model->forEachParameter(
            [&](const std::string&, at::Tensor& weight) { bytes += weight.nbytes(); });
        return bytes;
    }

private:
    LoadedModel m_loaded;
    config::ModelOptions m_options;
    std::vector<std::unique_ptr<Voice>> m_voices;
};

} // namespace

std::unique_ptr<studio::ChatModel> makeChatModel(LoadedModel loaded,
                                                 const config::ModelOptions& options)
{
    return std::make_unique<LoadedChatModel>(std::move(loaded), options);
}

} // namespace anneal::engine
