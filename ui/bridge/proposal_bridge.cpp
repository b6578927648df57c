#include "ui/bridge/proposal_bridge.h"

#include <mutex>

namespace anneal::ui {

namespace {

constexpr int kDrainMs = 60;

/// A rewording needs some freedom; repeating it would be of no use.
config::GenerationOptions variationOptions(std::size_t maxTokens)
{
    config::GenerationOptions options;
    options.temperature = 0.9;
    options.topP = 0.95;
    options.maxNewTokens = std::int64_t(maxTokens);
    return options;
}

/// Without its last line, which may be half of one.
std::string withoutCutLine(const std::string& text)
{
    const auto end = text.rfind('\n');
    return end == std::string::npos ? std::string() : text.substr(0, end);
}

data::AskModel askLoaded(studio::ChatModel& model)
{
    return [&model](const data::VariationPrompt& prompt,
                    jobs::JobContext& context) -> Result<std::string> {
        studio::GenerateRequest request;
        request.conversation.system = prompt.system;
        request.conversation.messages = {{text::Role::User, prompt.exampleQuestion},
                                         {text::Role::Assistant, prompt.exampleAnswer},
                                         {text::Role::User, prompt.question}};
        request.options = variationOptions(prompt.maxTokens);
        request.enableThinking = false;
        ANNEAL_TRY(auto answer, model.generate(
                                    request, [](const std::string&) {}, context));
        return answer.finishReason == "stop" ? std::move(answer.text) : withoutCutLine(answer.text);
    };
}

data::AskModel askAddress(const hub::ChatAddress& address, const hub::ChatPatience& patience)
{
    return [address, patience](const data::VariationPrompt& prompt,
                               jobs::JobContext& context) -> Result<std::string> {
        ANNEAL_TRY(auto answer, hub::askChat(address,
                                             {prompt.system,
                                              prompt.question,
                                              {{prompt.exampleQuestion, prompt.exampleAnswer}},
                                              prompt.maxTokens},
                                             patience, context));
        return answer.cut ? withoutCutLine(answer.text) : std::move(answer.text);
    };
}

} // namespace

/// What the worker found; it outlives the bridge where the loaded model is asked.
struct ProposalBridge::Shared {
    std::mutex mutex;
    std::vector<data::RowProposal> found;
    std::optional<std::size_t> askedRow;
    data::ProposalCount count;
    std::size_t total = 0;

    void add(const data::RowProposal& proposal)
    {
        const std::lock_guard lock(mutex);
        found.push_back(proposal);
        ++total;
    }
    void setAsked(std::size_t row)
    {
        const std::lock_guard lock(mutex);
        askedRow = row;
    }
    Result<void> run(const data::ProposalWish& wish, const data::AskModel& ask,
                     jobs::JobContext& context)
    {
        const auto onProposal = [this](const data::RowProposal& one) { add(one); };
        const auto onAsking = [this](std::size_t row, std::size_t) { setAsked(row); };
        ANNEAL_TRY(const auto counted,
                   ask ? data::proposeFromModel(wish, ask, onProposal, onAsking, context)
                       : data::proposeFromBank(wish, onProposal, context));
        const std::lock_guard lock(mutex);
        count = counted;
        return {};
    }
};

ProposalBridge::ProposalBridge(ChatBridge& chat, QObject* parent)
    : QObject(parent)
    , m_chat(chat)
{
    m_drain.setInterval(kDrainMs);
    connect(&m_drain, &QTimer::timeout, this, &ProposalBridge::drain);
    connect(&m_channel, &JobChannel::ended, this, &ProposalBridge::finish);
    connect(&chat, &ChatBridge::loanEnded, this, [this](const std::optional<Error>& error) {
        if (m_phase == Phase::Borrows)
            finish(error);
    });
    connect(&chat, &ChatBridge::stateChanged, this, &ProposalBridge::takeState);
    connect(&chat, &ChatBridge::loadProgressed, this, [this](double fraction) {
        if (m_phase == Phase::WaitsForModel)
            Q_EMIT progressed(
                {ProposalProgress::Step::Loading, fraction, 0, 0, m_request.wish.most});
    });
    connect(&chat, &ChatBridge::failed, this, [this](const Error& error) {
        if (m_phase == Phase::WaitsForModel && m_chat.state() == ChatState::Empty)
            finish(error);
    });
}

ProposalBridge::~ProposalBridge()
{
    if (m_phase == Phase::Borrows)
        m_chat.stop();
}

void ProposalBridge::start(ProposalRequest request)
{
    if (busy())
        return;
    m_request = std::move(request);
    m_shared = std::make_shared<Shared>();
    m_stopping = false;
    m_drain.start();
    if (m_request.source == ProposalSource::Model) {
        m_phase = Phase::WaitsForModel;
        if (m_chat.state() == ChatState::Empty)
            m_chat.load(m_request.model);
        else
            borrow();
        return;
    }
    m_phase = Phase::Works;
    const auto ask = m_request.source == ProposalSource::Address
                         ? askAddress(m_request.address, m_request.patience)
                         : data::AskModel();
    m_channel.start([shared = m_shared, wish = m_request.wish, ask](jobs::JobContext& context) {
        return shared->run(wish, ask, context);
    });
}

/// When the model is there and free.
void ProposalBridge::borrow()
{
    if (m_chat.state() != ChatState::Ready) {
        if (m_chat.state() == ChatState::Answering)
            Q_EMIT progressed({ProposalProgress::Step::Waiting, 0, 0, 0, m_request.wish.most});
        return;
    }
    m_phase = Phase::Borrows;
    m_chat.lend([shared = m_shared, wish = m_request.wish](studio::ChatModel& model,
                                                           jobs::JobContext& context) {
        return shared->run(wish, askLoaded(model), context);
    });
}

void ProposalBridge::takeState(ChatState state)
{
    if (m_phase != Phase::WaitsForModel)
        return;
    if (state ==
        ChatState::Ready) // after the pages that see it first: a waiting question goes first
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_phase == Phase::WaitsForModel)
                    borrow();
            },
            Qt::QueuedConnection);
    else if (state == ChatState::Empty && m_stopping)
        finish(std::nullopt);
    else if (state ==
             ChatState::Empty) // failed() follows; a stop or unload of another page has none
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_phase == Phase::WaitsForModel && m_chat.state() == ChatState::Empty) {
                    m_stopping = true;
                    finish(std::nullopt);
                }
            },
            Qt::QueuedConnection);
}

void ProposalBridge::stop()
{
    if (!busy())
        return;
    m_stopping = true;
    if (m_phase == Phase::Works)
        m_channel.requestStop();
    else if (m_phase == Phase::Borrows || m_chat.state() == ChatState::Loading)
        m_chat.stop();
    else
        finish(std::nullopt); // it only waited
}

void ProposalBridge::drain()
{
    std::vector<data::RowProposal> found;
    std::optional<std::size_t> asked;
    std::size_t total = 0;
    {
        const std::lock_guard lock(m_shared->mutex);
        found.swap(m_shared->found);
        asked = m_shared->askedRow;
        total = m_shared->total;
    }
    for (const auto& one : found)
        Q_EMIT proposed(one);
    if (asked && busy())
        Q_EMIT progressed({ProposalProgress::Step::Asking, 1, *asked, total, m_request.wish.most});
}

void ProposalBridge::finish(const std::optional<Error>& error)
{
    m_drain.stop();
    drain();
    m_phase = Phase::Idle;
    ProposalEnd end;
    {
        const std::lock_guard lock(m_shared->mutex);
        end.count = m_shared->count;
        end.count.found = m_shared->total;
    }
    end.stopped = m_stopping || (error && error->code == ErrorCode::Cancelled);
    if (error && error->code != ErrorCode::Cancelled)
        end.error = error;
    Q_EMIT ended(end);
}

} // namespace anneal::ui
