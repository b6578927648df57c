#include "core/distributed/process_group.h"

#include "core/distributed/link.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <thread>

namespace anneal::distributed {
namespace {

// Of fp32 numbers that travel at once: large enough to fill a network, small beside any model.
constexpr std::int64_t kBucketNumbers = 8 << 20;
// Texts up to this many bytes, which most are, take one exchange.
constexpr std::int64_t kShortText = 2048;
constexpr std::int64_t kLengthBytes = sizeof(std::int64_t);
constexpr const char* kProcessField = "process";

// "[/some/file.cc:543] Connection closed by peer [10.0.0.2]:4711. This is typically ..." without
// its beginning and end.
std::string plainReason(std::string text)
{
    text = text.substr(0, text.find('\n'));
    text = text.substr(0, text.find(". This is"));
    if (text.starts_with('[')) {
        if (const auto end = text.find("] "); end != std::string::npos)
            text.erase(0, end + 2);
    }
    while (!text.empty() && (text.back() == '.' || text.back() == ' '))
        text.pop_back();
    return text;
}

at::Tensor bytesOf(const std::string& text, std::int64_t room)
{
    auto bytes = at::zeros({kLengthBytes + room}, at::kByte);
    auto* data = static_cast<char*>(bytes.mutable_data_ptr());
    const auto length = std::ssize(text);
    std::memcpy(data, &length, sizeof length);
    std::memcpy(data + kLengthBytes, text.data(),
                static_cast<std::size_t>(std::min<std::int64_t>(length, room)));
    return bytes;
}

std::int64_t lengthIn(const at::Tensor& bytes)
{
    std::int64_t length = 0;
    std::memcpy(&length, bytes.const_data_ptr(), sizeof length);
    return length;
}

std::string textIn(const at::Tensor& bytes)
{
    return {static_cast<const char*>(bytes.const_data_ptr()) + kLengthBytes,
            static_cast<std::size_t>(lengthIn(bytes))};
}

} // namespace

ProcessGroup::ProcessGroup() = default;
ProcessGroup::~ProcessGroup() = default;
ProcessGroup::ProcessGroup(ProcessGroup&&) noexcept = default;
ProcessGroup& ProcessGroup::operator=(ProcessGroup&&) noexcept = default;

Result<ProcessGroup> ProcessGroup::join(const config::ProcessPlace& place,
                                        std::chrono::seconds timeout, const Note& note,
                                        jobs::JobContext& context)
{
    ProcessGroup group;
    group.m_place = place;
    if (place.isAlone())
        return group;
    ANNEAL_TRY(group.m_link, makeLink(place, timeout, note, context));
    return group;
}

Error ProcessGroup::lost(const std::string& what)
{
    const auto reason = m_link ? m_link->said() : "";
    const auto who = "another of the " + std::to_string(size()) + " processes";
    std::string sentence = "Training ended because " + who + " is gone (" + what + ").";
    if (!reason.empty())
        sentence = "Training ended because of " + reason;
    else if (what.find("imed out") != std::string::npos || what.find("imeout") != std::string::npos)
        sentence = "Training ended because " + who + " did not answer in time (" + what +
                   "); ddp_timeout says how long to wait.";
    m_lost = Error{ErrorCode::Io, sentence, {{kProcessField, reason.empty() ? "gone" : "failed"}}};
    return *m_lost;
}

Result<void> ProcessGroup::attempt(const std::function<void()>& exchange)
{
    if (m_lost)
        return tl::make_unexpected(*m_lost);
    if (!m_link)
        return tl::make_unexpected(lost("this process has left it"));
    try {
        exchange();
        return {};
    } catch (const c10::Error& error) {
        return tl::make_unexpected(lost(plainReason(error.what_without_backtrace())));
    } catch (const std::exception& error) {
        return tl::make_unexpected(lost(plainReason(error.what())));
    }
}

Result<std::vector<std::string>> ProcessGroup::gather(const std::string& own)
{
    if (isAlone())
        return std::vector<std::string>{own};
    std::vector<std::string> texts;
    ANNEAL_CHECK(attempt([&] {
        auto all = m_link->gather(bytesOf(own, kShortText));
        std::int64_t longest = 0;
        for (const auto& bytes : all)
            longest = std::max(longest, lengthIn(bytes));
        if (longest > kShortText)
            all = m_link->gather(bytesOf(own, longest));
        for (const auto& bytes : all)
            texts.push_back(textIn(bytes));
    }));
    return texts;
}

Result<std::string> ProcessGroup::fromFirst(const std::string& own)
{
    ANNEAL_TRY(auto texts, gather(leads() ? own : std::string()));
    return std::move(texts.front());
}

Result<bool> ProcessGroup::any(bool own)
{
    ANNEAL_TRY(const auto texts, gather(own ? "yes" : ""));
    return std::any_of(texts.begin(), texts.end(), [](const auto& text) { return !text.empty(); });
}

Result<void> ProcessGroup::sum(const std::vector<at::Tensor>& tensors)
{
    if (isAlone())
        return {};
    return attempt([&] {
        std::size_t first = 0;
        while (first < tensors.size()) {
            std::vector<at::Tensor> parts;
            std::int64_t count = 0;
            auto end = first;
            while (end < tensors.size() &&
                   (count == 0 || count + tensors[end].numel() <= kBucketNumbers)) {
                count += tensors[end].numel();
                parts.push_back(tensors[end++].detach().reshape({-1}).to(at::kCPU, at::kFloat));
            }
            const auto flat = parts.size() == 1 ? parts.front().clone() : at::cat(parts);
            m_link->sum(flat);
            std::int64_t offset = 0;
            for (; first < end; ++first) {
                auto target = tensors[first].detach();
                target.copy_(flat.narrow(0, offset, target.numel()).view(target.sizes()));
                offset += target.numel();
            }
        }
    });
}

Result<void> ProcessGroup::broadcast(const std::vector<at::Tensor>& tensors)
{
    if (isAlone())
        return {};
    return attempt([&] {
        for (const auto& tensor : tensors) {
            if (tensor.numel() == 0)
                continue;
            auto target = tensor.detach();
            auto values = target.to(at::kCPU).contiguous().reshape({-1}).clone();
            m_link->broadcast(values.view(at::kByte));
            if (!leads())
                target.copy_(values.view(target.sizes()));
        }
    });
}

void ProcessGroup::part()
{
    if (!m_link)
        return;
    m_link->awaitEnd(size());
    m_link->close();
    m_link.reset();
}

void ProcessGroup::leave(const Error& reason)
{
    if (!m_link)
        return;
    if (!m_lost)
        m_link->say("process " + std::to_string(rank()) + ": " + reason.message);
    m_link->close();
    if (leads()) // what was said is kept here
        std::this_thread::sleep_for(std::chrono::seconds(1));
    m_link.reset();
}

bool isLostProcess(const Error& error)
{
    return error.code == ErrorCode::Io && error.context.contains(kProcessField);
}

} // namespace anneal::distributed
