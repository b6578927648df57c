#include "core/conversations/conversation.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <chrono>
#include <random>
#include <utility>

namespace anneal::conversations {
namespace {

constexpr std::size_t kTitleCharacters = 80;

/// The chosen child of `parent` that a predicate accepts; the newest where none is marked.
template <typename Accepts>
const Message* chosenChild(const std::vector<Message>& messages, std::int64_t parent,
                           Accepts accepts)
{
    const Message* newest = nullptr;
    for (const auto& message : messages) {
        if (message.parent != parent || !accepts(message))
            continue;
        if (message.chosen)
            return &message;
        newest = &message;
    }
    return newest;
}

bool isQuestion(const Message& message)
{
    return message.role != Role::Assistant; // a tool's answer stands where a question does
}

} // namespace

const Message* Conversation::find(std::int64_t number) const
{
    const auto at = std::find_if(messages.begin(), messages.end(),
                                 [number](const Message& m) { return m.number == number; });
    return at == messages.end() ? nullptr : &*at;
}

Message* Conversation::find(std::int64_t number)
{
    return const_cast<Message*>(std::as_const(*this).find(number));
}

std::int64_t Conversation::add(Message message)
{
    message.number = messages.empty() ? 1 : messages.back().number + 1;
    message.chosen = true;
    if (message.created == 0)
        message.created = nowMs();
    const auto number = message.number;
    messages.push_back(std::move(message));
    choose(number);
    return number;
}

const Message* Conversation::answer(std::int64_t question, int lane) const
{
    return chosenChild(messages, question, [lane](const Message& message) {
        return !isQuestion(message) && message.lane == lane;
    });
}

std::vector<std::size_t> Conversation::shown() const
{
    std::vector<std::size_t> order;
    const auto take = [&](const Message* message) {
        order.push_back(static_cast<std::size_t>(message - messages.data()));
    };
    // A message follows one that was written before it, so this ends.
    for (const auto* question = chosenChild(messages, 0, isQuestion); question;) {
        take(question);
        const auto* left = answer(question->number, 0);
        const auto* right = sideBySide ? answer(question->number, 1) : nullptr;
        if (left)
            take(left);
        if (right)
            take(right);
        const auto* last = left ? left : right;
        question = last ? chosenChild(messages, last->number, isQuestion) : nullptr;
    }
    return order;
}

std::vector<std::int64_t> Conversation::versions(std::int64_t number) const
{
    std::vector<std::int64_t> numbers;
    const auto* one = find(number);
    for (const auto& message : messages)
        if (one && message.parent == one->parent && message.lane == one->lane &&
            isQuestion(message) == isQuestion(*one))
            numbers.push_back(message.number);
    return numbers;
}

std::vector<std::int64_t> Conversation::choose(std::int64_t number)
{
    std::vector<std::int64_t> changed;
    for (const auto version : versions(number)) {
        auto& message = *find(version);
        if (message.chosen != (version == number))
            changed.push_back(version);
        message.chosen = version == number;
    }
    return changed;
}

std::vector<const Message*> Conversation::history(std::int64_t question, int lane) const
{
    std::vector<const Message*> told;
    const auto* asked = find(question);
    if (!asked)
        return told;
    told.push_back(asked);
    for (const auto* at = find(asked->parent); at;) { // `at`: the answer that a question followed
        const auto* before = find(at->parent);
        if (!before)
            break;
        const auto* own = at->lane == lane ? at : answer(before->number, lane);
        if (own && !own->text.empty()) {
            told.push_back(own);
            told.push_back(before);
        }
        at = find(before->parent);
    }
    std::reverse(told.begin(), told.end());
    return told;
}

std::string Conversation::firstQuestion() const
{
    const auto* first = chosenChild(messages, 0, isQuestion);
    return first ? oneLine(first->text, kTitleCharacters) : std::string();
}

Summary Conversation::summary() const
{
    return {id, title, firstQuestion(), created, modified};
}

std::int64_t nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

Conversation newConversation()
{
    std::random_device random;
    constexpr char kDigits[] = "0123456789abcdef";
    Conversation conversation;
    for (int i = 0; i < 32; ++i)
        conversation.id += kDigits[random() % 16];
    conversation.created = conversation.modified = nowMs();
    return conversation;
}

std::string oneLine(const std::string& text, std::size_t characters)
{
    std::u32string line;
    bool blank = false;
    for (const char32_t c : toUtf32(text)) {
        if (c == U' ' || c == U'\n' || c == U'\r' || c == U'\t') {
            blank = !line.empty();
            continue;
        }
        if (line.size() >= characters)
            break;
        if (blank)
            line += U' ';
        blank = false;
        line += c;
    }
    return fromUtf32(line);
}

} // namespace anneal::conversations
