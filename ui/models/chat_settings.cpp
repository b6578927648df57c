#include "ui/models/chat_settings.h"

#include "core/conversations/tool_use.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace anneal::ui {

namespace {

/// One field both ways: a key, its place, and the range that is accepted.
template <typename Visit>
void eachNumber(config::GenerationOptions& options, Visit visit)
{
    visit("temperature", options.temperature, 0.0, 5.0);
    visit("top_p", options.topP, 0.0, 1.0);
    visit("top_k", options.topK, 0.0, 1e6);
    visit("min_p", options.minP, 0.0, 1.0);
    visit("typical_p", options.typicalP, 0.0, 1.0);
    visit("repetition_penalty", options.repetitionPenalty, 0.1, 10.0);
    visit("no_repeat_ngram_size", options.noRepeatNgramSize, 0.0, 1000.0);
    visit("num_beams", options.numBeams, 1.0, 64.0);
    visit("length_penalty", options.lengthPenalty, -10.0, 10.0);
    visit("min_new_tokens", options.minNewTokens, 0.0, 1e6);
}

} // namespace

std::string toJson(const ChatSettings& settings)
{
    QJsonObject json;
    auto options = settings.options;
    eachNumber(options, [&json](const char* key, auto& value, double, double) {
        json.insert(QLatin1String(key), double(value));
    });
    json.insert(QStringLiteral("do_sample"), options.doSample);
    json.insert(QStringLiteral("early_stopping"), options.earlyStopping);
    json.insert(QStringLiteral("skip_special_tokens"), options.skipSpecialTokens);
    if (options.maxNewTokens)
        json.insert(QStringLiteral("max_new_tokens"), double(*options.maxNewTokens));
    if (options.seed)
        json.insert(QStringLiteral("seed"), QString::number(*options.seed));
    QJsonArray words;
    for (const auto& word : settings.stopWords)
        words.append(QString::fromStdString(word));
    json.insert(QStringLiteral("stop"), words);
    if (settings.thinking)
        json.insert(QStringLiteral("enable_thinking"), *settings.thinking);
    if (!settings.tools.empty())
        json.insert(QLatin1String(conversations::kToolsKey),
                    QString::fromStdString(settings.tools));
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

ChatSettings chatSettings(const std::string& text)
{
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    ChatSettings settings;
    auto& options = settings.options;
    eachNumber(options, [&json](const char* key, auto& value, double least, double most) {
        const auto given = json.value(QLatin1String(key));
        if (given.isDouble() && given.toDouble() >= least && given.toDouble() <= most)
            value = std::decay_t<decltype(value)>(given.toDouble());
    });
    options.doSample =
        options.temperature > 0 && json.value(QLatin1String("do_sample")).toBool(options.doSample);
    options.earlyStopping =
        json.value(QLatin1String("early_stopping")).toBool(options.earlyStopping);
    options.skipSpecialTokens =
        json.value(QLatin1String("skip_special_tokens")).toBool(options.skipSpecialTokens);
    if (const auto most = json.value(QLatin1String("max_new_tokens")).toDouble();
        most >= 1 && most <= 1e6)
        options.maxNewTokens = std::int64_t(most);
    bool hasSeed = false;
    const auto seed = json.value(QLatin1String("seed")).toString().toULongLong(&hasSeed);
    if (hasSeed)
        options.seed = seed;
    for (const auto& word : json.value(QLatin1String("stop")).toArray())
        if (!word.toString().isEmpty())
            settings.stopWords.push_back(word.toString().toStdString());
    if (const auto thinking = json.value(QLatin1String("enable_thinking")); thinking.isBool())
        settings.thinking = thinking.toBool();
    settings.tools = json.value(QLatin1String(conversations::kToolsKey)).toString().toStdString();
    return settings;
}

} // namespace anneal::ui
