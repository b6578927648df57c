#include "tests/core/webchat/fuzz_requests.h"

namespace anneal::tests {
namespace {

struct Route {
    const char* method;
    const char* path;
    QList<QByteArray> bodies;
};

const QList<Route>& routes()
{
    static const QList<Route> all{
        {"GET", "/health", {}},
        {"GET", "/metrics", {}},
        {"GET", "/answer?prompt=hello&template=true", {}},
        {"GET", "/v1/models", {}},
        {"GET", "/v1/models/tiny", {}},
        {"GET", "/key/a-secret/health", {}},
        {"GET", "/chat/", {}},
        {"GET", "/chat/app.js", {}},
        {"POST",
         "/v1/chat/completions",
         {R"({"model":"tiny","messages":[{"role":"system","content":"x"},{"role":"user","content":"Hello"}],"max_tokens":3,"temperature":0.7,"top_p":0.9,"seed":5,"n":2,"stop":["a","b"],"logprobs":true,"top_logprobs":2,"stream":false})",
          R"({"messages":[{"role":"user","content":[{"type":"text","text":"a\u00e9\ud83d\ude00"}]}],"max_tokens":3,"stream":true,"stream_options":{"include_usage":true},"logit_bias":{"5":-3.5},"presence_penalty":1,"frequency_penalty":-1})",
          R"({"messages":[{"role":"user","content":"x"}],"max_tokens":30,"response_format":{"type":"json_schema","json_schema":{"name":"a","strict":true,"schema":{"type":"object","properties":{"a":{"type":"string","maxLength":5,"pattern":"^[a-z]+$"},"b":{"type":"integer","minimum":-3,"maximum":99},"c":{"type":"array","items":{"enum":["x","y",1]},"minItems":1,"maxItems":3},"d":{"anyOf":[{"$ref":"#"},{"type":"null"}]}},"required":["a","d"],"additionalProperties":false}}}})",
          R"({"messages":[{"role":"user","content":"x"}],"max_tokens":30,"tools":[{"type":"function","function":{"name":"f","description":"d","parameters":{"type":"object","properties":{"x":{"type":"number","exclusiveMinimum":0}},"required":["x"]}}}],"tool_choice":"required","parallel_tool_calls":false})",
          R"({"messages":[{"role":"user","content":"x"},{"role":"assistant","tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{\"x\": 1}"}}]},{"role":"tool","tool_call_id":"a","content":"y"}],"max_tokens":3,"tools":[{"type":"function","function":{"name":"f","parameters":{}}}],"tool_choice":{"type":"function","function":{"name":"f"}},"chat_template_kwargs":{"enable_thinking":false}})"}},
        {"POST",
         "/v1/completions",
         {R"({"prompt":["Once","upon"],"max_tokens":3,"n":2,"echo":true,"stop":"x","best_of":2,"min_p":0.1,"typical_p":0.9,"repetition_penalty":1.2,"no_repeat_ngram_size":3,"min_tokens":1})",
          R"({"prompt":[[1,2,3],[4]],"max_tokens":2,"logprobs":2,"num_beams":3,"do_sample":false,"length_penalty":1.5,"early_stopping":true})"}},
        {"POST", "/v1/embeddings", {R"({"input":["one",[1,2,3]],"encoding_format":"base64"})"}},
        {"POST", "/v1/score/evaluation", {R"({"messages":["good","bad"],"max_length":9})"}},
        {"POST",
         "/v1/messages",
         {R"({"model":"tiny","max_tokens":3,"system":[{"type":"text","text":"x"}],"messages":[{"role":"user","content":"Hello"},{"role":"assistant","content":"I"}],"temperature":0.5,"top_k":5,"top_p":0.9,"stop_sequences":["a"],"stream":true,"metadata":{"user_id":"a"}})", R"({"max_tokens":30,"messages":[{"role":"user","content":[{"type":"text","text":"x"}]},{"role":"assistant","content":[{"type":"tool_use","id":"a","name":"f","input":{"x":1}}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"a","content":"y"}]}],"tools":[{"name":"f","description":"d","input_schema":{"type":"object","properties":{"x":{"type":"integer"}}}}],"tool_choice":{"type":"tool","name":"f","disable_parallel_tool_use":true},"thinking":{"type":"disabled"}})"}},
        {"POST",
         "/v1/messages/count_tokens",
         {R"({"messages":[{"role":"user","content":"Hello"}],"system":"x","output_config":{"format":{"type":"json_schema","schema":{"type":"object","properties":{"a":{"format":"date"}},"required":["a"]}}}})"}},
        {"GET", "/chat/api/state", {}},
        {"GET", "/chat/api/conversations", {}},
        {"GET", "/chat/api/search?q=hello", {}},
        {"GET", "/chat/api/conversations/*", {}},
        {"GET", "/chat/api/conversations/*/follow", {}},
        {"GET", "/chat/api/conversations/*/export?form=openai", {}},
        {"POST",
         "/chat/api/conversations/new/ask",
         {R"({"text":"Hello","parent":0,"model":"tiny"})"}},
        {"POST", "/chat/api/conversations/*/ask", {R"({"text":"And?","parent":2,"model":"tiny"})"}},
        {"POST", "/chat/api/conversations/*/regenerate", {R"({"question":1,"model":"tiny"})"}},
        {"POST", "/chat/api/conversations/*/continue", {R"({"answer":2,"model":"tiny"})"}},
        {"POST", "/chat/api/conversations/*/stop", {"{}"}},
        {"POST", "/chat/api/conversations/*/choose", {R"({"number":2})"}},
        {"POST", "/chat/api/conversations/*/rename", {R"({"title":"A title"})"}},
        {"POST", "/chat/api/conversations/*/remove", {"{}"}},
        {"POST", "/chat/api/conversations/*/restore", {"{}"}},
        {"POST", "/chat/api/sign-in", {R"({"name":"Anna","password":"wrong one"})"}},
        {"POST", "/chat/api/set-up", {R"({"code":"0","name":"x","password":"long enough"})"}},
        {"POST", "/chat/api/password", {R"({"old":"wrong one","new":"another one"})"}},
    };
    return all;
}

/// Where a value of a JSON text begins and ends: behind a colon, a comma or a bracket.
QList<std::pair<qsizetype, qsizetype>> valuesOf(const QByteArray& json)
{
    QList<std::pair<qsizetype, qsizetype>> values;
    for (qsizetype begin = 1; begin < json.size(); ++begin) {
        if (QByteArray(":,[").indexOf(json[begin - 1]) < 0)
            continue;
        int depth = 0;
        bool quoted = false;
        auto end = begin;
        for (; end < json.size(); ++end) {
            const char c = json[end];
            if (quoted) {
                end += c == '\\' ? 1 : 0;
                quoted = c != '"';
                continue;
            }
            quoted = c == '"';
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == ',' && depth == 0) || ((c == '}' || c == ']') && --depth < 0))
                break;
        }
        values.append({begin, end});
    }
    return values;
}

} // namespace

FuzzRequests::FuzzRequests(std::uint64_t seed, QByteArray cookie, QByteArray conversation)
    : m_random(seed)
    , m_cookie(std::move(cookie))
    , m_conversation(std::move(conversation))
{
}

std::size_t FuzzRequests::below(std::size_t limit)
{
    return static_cast<std::size_t>(m_random() % limit);
}

QByteArray FuzzRequests::oddValue()
{
    static const QList<QByteArray> kOdd{"null",
                                        "true",
                                        "0",
                                        "-1",
                                        "1e308",
                                        "-1e308",
                                        "1e400",
                                        "0.1e-400",
                                        "1e-50",
                                        "\"<|im_end|></s><s>\"",
                                        "\"e\\u0301\"",
                                        "9223372036854775807",
                                        "9223372036854775808",
                                        "-9223372036854775809",
                                        "18446744073709551616",
                                        "4294967296",
                                        "1.5",
                                        "\"\"",
                                        "\"x\"",
                                        "\"\\u0000\"",
                                        "\"\\ud800\"",
                                        "\"\xFF\xFE\"",
                                        "\"\xE4\xBD\"",
                                        "{}",
                                        "[]",
                                        "[[]]",
                                        "{\"\":{}}",
                                        "[null]",
                                        "{\"$ref\":\"#\"}",
                                        "{\"type\":\"function\"}",
                                        "NaN",
                                        "'x'",
                                        "\"../../etc/passwd\"",
                                        "\"' OR 1=1 --\"",
                                        "{\"a\":1,\"a\":2}",
                                        "[1,2,3,4,5,6,7,8,9]"};
    switch (below(12)) {
    case 0:
        return "\"" + QByteArray(static_cast<qsizetype>(below(200'000)), 'x') + "\"";
    case 1: {
        const auto depth = static_cast<qsizetype>(below(400));
        return QByteArray(depth, '[') + QByteArray(oneIn(4) ? 0 : depth, ']');
    }
    case 2: {
        QByteArray list = "[";
        for (auto count = below(3000); count > 0; --count)
            list += oneOf(kOdd) + ",";
        return list + "1]";
    }
    default:
        return oneOf(kOdd);
    }
}

QByteArray FuzzRequests::changedBytes(QByteArray bytes)
{
    for (auto changes = 1 + below(4); changes > 0 && !bytes.isEmpty(); --changes) {
        const auto at = static_cast<qsizetype>(below(static_cast<std::size_t>(bytes.size())));
        switch (below(4)) {
        case 0:
            bytes[at] = static_cast<char>(m_random());
            break;
        case 1:
            bytes.remove(at, static_cast<qsizetype>(below(12)));
            break;
        case 2:
            bytes.insert(
                at, bytes.mid(static_cast<qsizetype>(below(static_cast<std::size_t>(bytes.size()))),
                              static_cast<qsizetype>(below(40))));
            break;
        default:
            bytes.insert(at, static_cast<char>(m_random()));
        }
    }
    return bytes;
}

QByteArray FuzzRequests::changedBody(QByteArray body)
{
    for (auto changes = below(3); changes > 0; --changes) {
        const auto values = valuesOf(body);
        if (values.isEmpty())
            break;
        const auto [begin, end] = oneOf(values);
        body.replace(begin, end - begin, oddValue());
    }
    if (oneIn(8) && body.startsWith('{'))
        body.insert(1, "\"" + QByteArray::number(below(1000)) + "\":" + oddValue() + ",");
    return oneIn(4) ? changedBytes(body) : body;
}

QByteArray FuzzRequests::target(QByteArray path)
{
    path.replace("*", oneIn(10) ? QByteArray(32, 'a') : m_conversation);
    if (oneIn(12))
        path = changedBytes(path).replace(' ', "%20");
    if (oneIn(15))
        path += (path.contains('?') ? "&" : "?") + changedBytes("prompt=%E4%BD%A0&q=a&form=x");
    if (oneIn(40))
        path += QByteArray(static_cast<qsizetype>(below(90'000)), 'a');
    return path;
}

QByteArray FuzzRequests::headers(const QByteArray& path, const QByteArray& body, bool& chunked)
{
    QByteArray text = oneIn(30) ? "Host: " + changedBytes("localhost:8000") + "\r\n"
                                : QByteArray("Host: localhost\r\n");
    if (path.startsWith("/chat/"))
        text += "Origin: http://localhost\r\nSec-Fetch-Site: same-origin\r\nCookie: " +
                (oneIn(20) ? changedBytes(m_cookie) : m_cookie) + "\r\n";
    if (oneIn(10))
        text += "Connection: close\r\n";
    if (oneIn(20))
        text += "Expect: 100-continue\r\n";
    if (oneIn(20))
        text += changedBytes("X-Api-Key: a-secret-key\r\nAuthorization: Bearer x") + "\r\n";
    if (oneIn(60))
        text += "X: " + QByteArray(static_cast<qsizetype>(below(90'000)), 'a') + "\r\n";
    text += oneIn(20) ? "Content-Type: " + changedBytes("application/json") + "\r\n"
                      : QByteArray("Content-Type: application/json\r\n");
    chunked = oneIn(8);
    if (chunked)
        return text + "Transfer-Encoding: chunked\r\n";
    static const QList<QByteArray> kLengths{"-1",   "x", "99999999999999999999", "9000000000", "0",
                                            "1, 2", ""};
    return text +
           "Content-Length: " + (oneIn(25) ? oneOf(kLengths) : QByteArray::number(body.size())) +
           "\r\n";
}

FuzzRequest FuzzRequests::next()
{
    const auto& route = oneOf(routes());
    QByteArray body;
    if (!route.bodies.isEmpty())
        body = changedBody(oneOf(route.bodies));
    bool chunked = false;
    static const QList<QByteArray> kMethods{"GET",     "POST", "HEAD", "PUT", "DELETE",
                                            "OPTIONS", "BREW", "post", ""};
    const auto method = oneIn(25) ? oneOf(kMethods) : QByteArray(route.method);
    const auto path = target(route.path);
    const auto head = method + " " + path + (oneIn(60) ? " HTTP/9.9" : " HTTP/1.1") + "\r\n" +
                      headers(path, body, chunked) + "\r\n";
    if (chunked) {
        QByteArray pieces;
        for (qsizetype at = 0; at < body.size();) {
            const auto size =
                std::min<qsizetype>(body.size() - at, 1 + static_cast<qsizetype>(below(5000)));
            pieces += QByteArray::number(size, 16) + "\r\n" + body.mid(at, size) + "\r\n";
            at += size;
        }
        body = (oneIn(10) ? changedBytes(pieces) : pieces) + "0\r\n\r\n";
    }
    FuzzRequest request;
    request.bytes = oneIn(20) ? changedBytes(head) + body : head + body;
    if (oneIn(12))
        request.cut = static_cast<qsizetype>(below(static_cast<std::size_t>(request.bytes.size())));
    if (oneIn(40))
        request.pauseMs = 1 + static_cast<int>(below(200));
    request.readsNothing = oneIn(40);
    return request;
}

} // namespace anneal::tests
