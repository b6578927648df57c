#include "core/deploy/request_examples.h"

#include "core/base/json.h"

#include <string_view>

#include <nlohmann/json.hpp>

namespace anneal::deploy {
namespace {

std::string replaced(std::string text, std::string_view what, const std::string& by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// A JSON text, which is one in Python and JavaScript too.
std::string jsonText(const std::string& text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Between single quotes of a shell.
std::string quoted(const std::string& text)
{
    return "'" + replaced(text, "'", "'\\''") + "'";
}

std::string body(const Request& request)
{
    return "{\"model\": " + jsonText(request.model) +
           ", \"messages\": [{\"role\": \"user\", \"content\": " + jsonText(request.question) +
           "}]}";
}

std::string percentEncoded(const std::string& text)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') ||
                           std::string_view("-._~").find(c) != std::string_view::npos;
        const auto byte = static_cast<unsigned char>(c);
        if (plain)
            out += c;
        else
            out += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return out;
}

std::string curl(const Request& request)
{
    auto text = "curl " + request.url + "/v1/chat/completions \\\n";
    if (!request.key.empty())
        text += "  -H 'Authorization: Bearer " + request.key + "' \\\n";
    return text + "  -H 'Content-Type: application/json' \\\n  -d " + quoted(body(request));
}

std::string python(const Request& request)
{
    return "from openai import OpenAI\n"
           "client = OpenAI(base_url=\"" +
           request.url + "/v1\", api_key=" + jsonText(request.key.empty() ? "none" : request.key) +
           ")\n"
           "answer = client.chat.completions.create(\n"
           "    model=" +
           jsonText(request.model) +
           ",\n"
           "    messages=[{\"role\": \"user\", \"content\": " +
           jsonText(request.question) +
           "}],\n"
           ")\n"
           "print(answer.choices[0].message.content)";
}

std::string pythonFile(const Request& request)
{
    const auto authorization =
        request.key.empty() ? "" : ", \"Authorization\": \"Bearer " + request.key + "\"";
    return "import json\n"
           "import sys\n"
           "import urllib.request\n\n"
           "sys.stdout.reconfigure(encoding=\"utf-8\")\n"
           "question = " +
           body(request) +
           "\n"
           "request = urllib.request.Request(\n"
           "    \"" +
           request.url +
           "/v1/chat/completions\",\n"
           "    data=json.dumps(question).encode(),\n"
           "    headers={\"Content-Type\": \"application/json\"" +
           authorization +
           "},\n"
           ")\n"
           "with urllib.request.urlopen(request) as reply:\n"
           "    print(json.load(reply)[\"choices\"][0][\"message\"][\"content\"])\n";
}

std::string javaScript(const Request& request)
{
    const auto authorization =
        request.key.empty() ? "" : ", \"Authorization\": \"Bearer " + request.key + "\"";
    return "const reply = await fetch(\"" + request.url +
           "/v1/chat/completions\", {\n"
           "  method: \"POST\",\n"
           "  headers: {\"Content-Type\": \"application/json\"" +
           authorization +
           "},\n"
           "  body: JSON.stringify(" +
           body(request) +
           "),\n"
           "});\n"
           "console.log((await reply.json()).choices[0].message.content);";
}

std::string java(const Request& request)
{
    const auto authorization =
        request.key.empty()
            ? std::string()
            : "        .header(\"Authorization\", \"Bearer " + request.key + "\")\n";
    return "var request = HttpRequest.newBuilder(URI.create(\"" + request.url +
           "/v1/chat/completions\"))\n"
           "        .header(\"Content-Type\", \"application/json\")\n" +
           authorization +
           "        .POST(HttpRequest.BodyPublishers.ofString(\"\"\"\n"
           "            " +
           replaced(body(request), "\\", "\\\\") + // a text block has escapes of its own
           "\"\"\")).build();\n"
           "var reply = HttpClient.newHttpClient()\n"
           "        .send(request, HttpResponse.BodyHandlers.ofString());\n"
           "System.out.println(reply.body());";
}

std::string javaFile(const Request& request)
{
    return "import java.net.URI;\n"
           "import java.net.http.HttpClient;\n"
           "import java.net.http.HttpRequest;\n"
           "import java.net.http.HttpResponse;\n\n"
           "public class Answer {\n"
           "    public static void main(String[] arguments) throws Exception {\n"
           "        " +
           replaced(java(request), "\n", "\n        ") + "\n    }\n}\n";
}

// The tutorial's program sends a prompt in the address and no headers.
std::string tutorial(const Request& request)
{
    const auto path = request.key.empty() ? "" : "/key/" + request.key;
    return "curl '" + request.url + path + "/answer?prompt=" + percentEncoded(request.question) +
           "'";
}

} // namespace

std::string requestLines(RequestKind kind, const Request& request)
{
    switch (kind) {
    case RequestKind::Python:
        return python(request);
    case RequestKind::JavaScript:
        return javaScript(request);
    case RequestKind::Java:
        return java(request);
    case RequestKind::Tutorial:
        return tutorial(request);
    case RequestKind::Curl:
        break;
    }
    return curl(request);
}

std::string requestFile(RequestKind kind, const Request& request)
{
    switch (kind) {
    case RequestKind::Curl:
        return "#!/bin/sh\n" + curl(request) + "\n";
    case RequestKind::Python:
        return pythonFile(request);
    case RequestKind::JavaScript:
        return javaScript(request) + "\n";
    case RequestKind::Java:
        return javaFile(request);
    case RequestKind::Tutorial:
        break;
    }
    return {};
}

} // namespace anneal::deploy
