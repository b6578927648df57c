// The routes in which an answer is asked for, followed and stopped.
#include "core/serve/json_text.h"
#include "core/webchat/chat_routes.h"

#include <algorithm>

namespace anneal::webchat {

using conversations::Message;
using conversations::Role;

namespace {

constexpr std::size_t kMostQuestionBytes = 128 << 10;
constexpr std::size_t kMostGrowing = 3; ///< answers of one user at a time
constexpr std::string_view kNew = "new";

} // namespace

Result<void> ChatRoutes::mayAsk(const std::string& owner, const std::string& id) const
{
    const auto growing = m_answers->growing(owner);
    if (growing.contains(id))
        return fail(ErrorCode::Cancelled, "An answer is still being written here. Stop it first.",
                    {{"code", "answering"}});
    if (growing.size() >= kMostGrowing)
        return fail(ErrorCode::Cancelled,
                    "Answers are being written in " + std::to_string(kMostGrowing) +
                        " conversations already. Wait for one of them.",
                    {{"code", "too_many"}});
    return {};
}

std::size_t ChatRoutes::voiceOf(const std::string& name) const
{
    const auto found = std::ranges::find(m_models, name, &serve::ServedModel::name);
    return found == m_models.end() ? 0 : static_cast<std::size_t>(found - m_models.begin());
}

/// A new question: behind the answer `parent`, 0 = the first of the conversation. With a parent
/// that has one already it is another version of it.
Result<ChatRoutes::Asked> ChatRoutes::readQuestion(const Json& body, const std::string& owner,
                                                   const std::string& id)
{
    const auto text = textOf(body, "text");
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return fail(ErrorCode::InvalidArgument, "Ask something.", {{"code", "empty"}});
    if (text.size() > kMostQuestionBytes)
        return fail(ErrorCode::InvalidArgument, "That is too long.", {{"code", "too_long"}});
    Asked asked;
    if (id == kNew) {
        asked.conversation = conversations::newConversation();
        asked.conversation.system = m_options.persona;
    } else {
        ANNEAL_TRY(asked.conversation, m_store->store.read(owner, id));
    }
    const auto parent = numberOf(body, "parent", 0);
    const auto* before = asked.conversation.find(parent);
    if (parent != 0 && (before == nullptr || before->role != Role::Assistant))
        return wrongMessage();
    Message question;
    question.parent = parent;
    question.text = text;
    asked.question = asked.conversation.add(std::move(question));
    return asked;
}

Result<ChatRoutes::Asked> ChatRoutes::readRepeat(const Json& body, const std::string& owner,
                                                 const std::string& id)
{
    Asked asked;
    ANNEAL_TRY(asked.conversation, m_store->store.read(owner, id));
    asked.question = numberOf(body, "question", 0);
    const auto* question = asked.conversation.find(asked.question);
    if (question == nullptr || question->role != Role::User)
        return wrongMessage();
    return asked;
}

/// An answer that was cut by its longest length, or by the end of the server, goes on.
Result<ChatRoutes::Asked> ChatRoutes::readContinuation(const Json& body, const std::string& owner,
                                                       const std::string& id)
{
    Asked asked;
    ANNEAL_TRY(asked.conversation, m_store->store.read(owner, id));
    asked.answer = numberOf(body, "answer", 0);
    const auto* answer = asked.conversation.find(asked.answer);
    if (answer == nullptr || answer->role != Role::Assistant)
        return wrongMessage();
    if (answer->text.empty() || (answer->finishReason != "length" && !answer->finishReason.empty()))
        return fail(ErrorCode::InvalidArgument, "This answer has come to its end.",
                    {{"code", "is_whole"}});
    asked.question = answer->parent;
    return asked;
}

/// Keeps the question and an answer (an empty one, or one that goes on), then asks the model. The
/// store's lock is held.
Result<void> ChatRoutes::start(Asked asked, const Json& body, const std::string& owner,
                               const Reply& reply)
{
    auto& conversation = asked.conversation;
    const auto wanted = textOf(body, "model");
    const auto voice = voiceOf(wanted.empty() ? conversation.checkpoint : wanted);
    const auto& model = m_models[voice];
    conversation.checkpoint = model.name;
    conversation.modified = conversations::nowMs();
    const bool goesOn = asked.answer != 0;
    studio::ServiceRequest request;
    request.question.voice = voice;
    request.question.options = m_options.defaults;
    request.question.conversation.system = conversation.system;
    for (const auto* message : conversation.history(asked.question, 0))
        request.question.conversation.messages.push_back(
            {message->role == Role::Assistant     ? text::Role::Assistant
             : message->role == Role::Observation ? text::Role::Observation
                                                  : text::Role::User,
             message->text});
    if (goesOn) {
        auto& answer = *conversation.find(asked.answer);
        request.question.prefixText = answer.text;
        if (answer.model == model.name) // another one has other tokens
            request.question.prefixIds = answer.ids;
        answer.model = model.name;
        answer.chatTemplate = model.chatTemplate;
        answer.finishReason.clear();
    } else {
        Message answer;
        answer.role = Role::Assistant;
        answer.parent = asked.question;
        answer.model = model.name;
        answer.chatTemplate = model.chatTemplate;
        answer.contextLength = 0;
        asked.answer = conversation.add(std::move(answer));
    }
    auto changed = conversation.versions(asked.question);
    const auto answers = conversation.versions(asked.answer);
    changed.insert(changed.end(), answers.begin(), answers.end());
    ANNEAL_CHECK(m_store->store.save(owner, conversation, changed));
    const Json first{
        {"conversation", conversation.id}, {"question", asked.question}, {"answer", asked.answer}};
    auto kept = *conversation.find(asked.answer);
    const auto started = m_answers->start(owner, conversation.id, kept, std::move(request), reply,
                                          "data: " + serve::toText(first) + "\n\n");
    if (started)
        return {};
    // The question stays, with an answer that says why it is none; one that was to go on stays as
    // it was.
    kept.finishReason = goesOn ? "length" : "refused";
    ANNEAL_CHECK(m_store->store.grow(owner, conversation.id, kept));
    auto error = started.error();
    if (error.code == ErrorCode::InvalidArgument)
        error.context["code"] = "does_not_fit";
    auto response = problem(error);
    auto json = Json::parse(response.body);
    json["conversation"] = conversation.id;
    response.body = serve::toText(json);
    reply->send(std::move(response));
    return {};
}

void ChatRoutes::ask(const Call& call)
{
    const std::lock_guard lock(m_store->mutex);
    const auto answer = [&]() -> Result<void> {
        ANNEAL_CHECK(mayAsk(call.user.owner(), call.place.id));
        ANNEAL_TRY(auto asked, readQuestion(call.body, call.user.owner(), call.place.id));
        return start(std::move(asked), call.body, call.user.owner(), call.reply);
    };
    if (const auto answered = answer(); !answered)
        failed(answered.error(), call.reply);
}

void ChatRoutes::regenerate(const Call& call)
{
    const std::lock_guard lock(m_store->mutex);
    const auto answer = [&]() -> Result<void> {
        ANNEAL_CHECK(mayAsk(call.user.owner(), call.place.id));
        ANNEAL_TRY(auto asked, readRepeat(call.body, call.user.owner(), call.place.id));
        return start(std::move(asked), call.body, call.user.owner(), call.reply);
    };
    if (const auto answered = answer(); !answered)
        failed(answered.error(), call.reply);
}

void ChatRoutes::continued(const Call& call)
{
    const std::lock_guard lock(m_store->mutex);
    const auto answer = [&]() -> Result<void> {
        ANNEAL_CHECK(mayAsk(call.user.owner(), call.place.id));
        ANNEAL_TRY(auto asked, readContinuation(call.body, call.user.owner(), call.place.id));
        return start(std::move(asked), call.body, call.user.owner(), call.reply);
    };
    if (const auto answered = answer(); !answered)
        failed(answered.error(), call.reply);
}

void ChatRoutes::follow(const Call& call)
{
    if (!m_answers->follow(call.user.owner(), call.place.id, call.reply))
        call.reply->send(problem(404, "not_growing", "No answer is being written there."));
}

void ChatRoutes::stop(const Call& call)
{
    m_answers->stop(call.user.owner(), call.place.id); // over already: that is what was wanted
    told({}, call.reply);
}

} // namespace anneal::webchat
