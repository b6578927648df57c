#include "core/base/notice.h"

#include <algorithm>
#include <cassert>

namespace anneal {
namespace {

// Facts of noticeAt().
constexpr const char *kFile = "at_file", *kLine = "at_line", *kRow = "at_row";
constexpr const char* kCode = "error_code";
constexpr std::string_view kKept = "problem"; ///< of keepNotice(); its facts follow a dot

std::string_view textOf(std::string_view id)
{
    const auto texts = noticeTexts();
    const auto at = std::find_if(texts.begin(), texts.end(),
                                 [&](const NoticeText& text) { return text.id == id; });
    return at == texts.end() ? std::string_view() : at->text;
}

} // namespace

std::string fillIn(std::string_view text, const std::map<std::string, std::string>& facts)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text[at] == '{' ? text.find('}', at) : std::string_view::npos;
        if (text.substr(at, 2) == "{{" && end != std::string_view::npos) {
            out += text.substr(at, end + 1 - at);
            at = end + 1;
            continue;
        }
        const auto fact = end == std::string_view::npos
                              ? facts.end()
                              : facts.find(std::string(text.substr(at + 1, end - at - 1)));
        if (fact == facts.end()) {
            out += text[at++];
            continue;
        }
        out += fact->second;
        at = end + 1;
    }
    return out;
}

std::string noticeText(const Notice& notice,
                       const std::function<std::string(std::string_view text)>& said)
{
    const auto text = textOf(notice.id);
    if (text.empty())
        return notice.sentence;
    auto facts = notice.facts;
    if (const auto reason = facts.find("reason"); reason != facts.end())
        reason->second = said(reason->second);
    auto sentence = fillIn(said(text), facts);
    if (!facts.contains(kRow))
        return sentence;
    facts["problem"] = std::move(sentence);
    const auto* place = !facts.contains(kFile)  ? "at.row"
                        : facts.contains(kLine) ? "at.line"
                                                : "at.file";
    return fillIn(said(textOf(place)), facts);
}

Notice notice(std::string_view id, std::map<std::string, std::string> facts)
{
    assert(!textOf(id).empty());
    Notice made{std::string(id), std::move(facts), {}};
    made.sentence = noticeText(made, [](std::string_view text) { return std::string(text); });
    return made;
}

std::vector<std::string> sentencesOf(const std::vector<Notice>& notices)
{
    std::vector<std::string> lines;
    for (const auto& one : notices)
        lines.push_back(one.sentence);
    return lines;
}

Notice noticeAt(const NoticePlace& place, Notice problem)
{
    if (!place.file.empty())
        problem.facts[kFile] = place.file;
    if (!place.file.empty() && place.line > 0)
        problem.facts[kLine] = std::to_string(place.line);
    problem.facts[kRow] = std::to_string(place.row + 1);
    return notice(problem.id, std::move(problem.facts));
}

Notice noticeOf(const Error& error)
{
    Notice made{std::string(kErrorNotice), error.context, error.message};
    made.facts[kCode] = toString(error.code);
    return made;
}

Error errorOf(const Notice& notice)
{
    Error error{ErrorCode::Internal, notice.sentence, notice.facts};
    const auto code = error.context.extract(kCode);
    if (code.empty())
        return error;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        if (toString(static_cast<ErrorCode>(i)) == code.mapped())
            error.code = static_cast<ErrorCode>(i);
    }
    return error;
}

tl::unexpected<Error> fail(ErrorCode code, const Notice& told,
                           std::map<std::string, std::string> context)
{
    keepNotice(told, context);
    return fail(code, told.sentence, std::move(context));
}

void keepNotice(const Notice& notice, std::map<std::string, std::string>& context)
{
    const std::string kept(kKept);
    context[kept] = notice.id;
    for (const auto& [name, fact] : notice.facts)
        context[kept + "." + name] = fact;
}

Notice keptNotice(const std::map<std::string, std::string>& context)
{
    const auto id = context.find(std::string(kKept));
    if (id == context.end())
        return {};
    std::map<std::string, std::string> facts;
    for (const auto& [name, fact] : context) {
        if (name.starts_with(kKept) && name.size() > kKept.size())
            facts[name.substr(kKept.size() + 1)] = fact;
    }
    return textOf(id->second).empty() ? Notice{id->second, std::move(facts), {}}
                                      : notice(id->second, std::move(facts));
}

} // namespace anneal
