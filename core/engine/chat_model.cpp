#include "core/engine/chat_model.h"

#include "core/engine/answering.h"

namespace anneal::engine {
namespace {

class LoadedChatModel final : public studio::ChatModel {
public:
    explicit LoadedChatModel(LoadedModel loaded)
        : m_loaded(std::move(loaded))
    {
    }

    Result<studio::Answer> generate(const studio::GenerateRequest& request,
                                    const std::function<void(const std::string& piece)>& onText,
                                    jobs::JobContext& context) override
    {
        return answer(*m_loaded.model, m_loaded.context, request, onText, context);
    }

    std::string chatTemplateName() const override
    {
        return m_loaded.context.encoder ? m_loaded.context.encoder->chatTemplate().name
                                        : std::string();
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
};

} // namespace

std::unique_ptr<studio::ChatModel> makeChatModel(LoadedModel loaded)
{
    return std::make_unique<LoadedChatModel>(std::move(loaded));
}

} // namespace anneal::engine
