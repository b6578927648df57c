#include "core/data/conversion_parts.h"

#include <limits>

namespace anneal::data {
namespace {

using text::Role;
using Kind = Finding::Kind;

Converted convertIds(const Json& row)
{
    const auto read = [](const Json* field, std::vector<text::TokenId>& ids, text::TokenId lowest) {
        if (!field || !field->is_array())
            return false;
        ids.reserve(field->size());
        for (const auto& id : *field) {
            if (!id.is_number_integer())
                return false;
            const auto value = id.get<std::int64_t>();
            if ((value < 0 && value != lowest) || value > std::numeric_limits<text::TokenId>::max())
                return false;
            ids.push_back(static_cast<text::TokenId>(value));
        }
        return true;
    };
    Sample sample;
    if (!read(findField(row, "input_ids"), sample.inputIds, 0) || sample.inputIds.empty())
        return dropped(Kind::WrongType, notice("row.no_ids"));
    sample.labels = sample.inputIds;
    if (const Json* labels = findField(row, "labels")) {
        sample.labels.clear();
        if (!read(labels, sample.labels, kIgnore) || sample.labels.size() != sample.inputIds.size())
            return dropped(Kind::WrongType, notice("row.labels"));
    }
    return {std::move(sample), {}, {}};
}

/// The earlier questions and answers. False: they are no list of pairs.
bool readHistory(const Json& history, Sample& sample)
{
    if (!history.is_array())
        return false;
    for (const auto& turn : history) {
        if (!turn.is_array() || turn.size() != 2 || !turn[0].is_string() || !turn[1].is_string())
            return false;
        sample.prompt.push_back({Role::User, turn[0].get<std::string>()});
        sample.prompt.push_back({Role::Assistant, turn[1].get<std::string>()});
    }
    return true;
}

/// Why an alpaca row has no answer in its answer column.
Notice missingAnswer(const Json* answer, const DatasetSpec& spec)
{
    const auto& c = spec.columns;
    if (spec.ranking)
        return notice("row.no_pair_in",
                      {{"chosen", c.chosen.empty() ? "chosen" : c.chosen},
                       {"rejected", c.rejected.empty() ? "rejected" : c.rejected}});
    if (answer)
        return notice("row.not_a_text", {{"column", c.response}});
    return c.response.empty() ? notice("row.no_answer_column")
                              : notice("row.no_answer_in", {{"column", c.response}});
}

Converted convertAlpaca(const Json& row, const DatasetSpec& spec, const std::string& stage)
{
    const Columns& columns = spec.columns;
    Sample sample;
    if (const Json* history = findField(row, columns.history);
        history && !readHistory(*history, sample))
        return dropped(Kind::WrongType, notice("row.history", {{"column", columns.history}}));
    std::string question;
    for (const auto* key : {&columns.prompt, &columns.query}) {
        const Json* field = findField(row, *key);
        if (field && !field->is_string())
            return dropped(Kind::WrongType, notice("row.not_a_text", {{"column", *key}}));
        const std::string part = textOf(field);
        if (!part.empty())
            question += (question.empty() ? "" : "\n") + part;
    }
    sample.prompt.push_back({Role::User, question});
    sample.system = textOf(findField(row, columns.system));
    sample.tools = toolsOf(findField(row, columns.tools), "");
    const Json* answer = findField(row, columns.response);
    const auto* tag = findField(row, columns.ktoTag);
    const auto *chosen = findField(row, columns.chosen),
               *rejected = findField(row, columns.rejected);
    if (tag && tag->is_boolean() && answer && answer->is_string()) {
        addTagged(sample, {Role::Assistant, answer->get<std::string>()}, tag->get<bool>());
    } else if (spec.ranking && chosen && chosen->is_string() && rejected && rejected->is_string()) {
        sample.response = {{Role::Assistant, chosen->get<std::string>()},
                           {Role::Assistant, rejected->get<std::string>()}};
    } else if (!spec.ranking && answer && answer->is_string()) {
        sample.response = {{Role::Assistant, answer->get<std::string>()}};
    } else if (stage != "pt") {
        return dropped(answer && !spec.ranking ? Kind::WrongType : Kind::MissingAnswer,
                       missingAnswer(answer, spec));
    }
    Converted out{std::move(sample), {}, {}};
    if (stage == "pt") {
        // Its end token is still a part of the text that is learned.
        if (!findField(row, columns.prompt)) {
            out.problem = Kind::MissingQuestion;
            out.message = notice("row.no_text_in", {{"column", columns.prompt}});
        }
    } else if (out.sample.response.size() == 1 && out.sample.response.front().content.empty()) {
        out.problem = Kind::MissingAnswer;
        out.message = notice("row.empty_answer");
    } else if (question.empty()) {
        out.problem = Kind::MissingQuestion;
        out.message = notice("row.no_question");
    }
    return out;
}

bool holdsPlaceholder(const Sample& sample)
{
    const auto holds = [](const std::string& words) {
        return words.find("{{name}}") != std::string::npos ||
               words.find("{{author}}") != std::string::npos;
    };
    for (const auto* messages : {&sample.prompt, &sample.response}) {
        for (const auto& message : *messages) {
            if (holds(message.content))
                return true;
        }
    }
    return holds(sample.system);
}

/// What the stage can't learn from: pairs where one answer is wanted and the other way round.
std::optional<Notice> wrongForStage(const Sample& sample, const DatasetSpec& spec,
                                    const std::string& stage)
{
    const auto answers = sample.response.size();
    if (stage == "sft" && answers > 1)
        return notice("row.tagged", {{"column", spec.columns.ktoTag}});
    if (stage == "kto" && answers < 2)
        return spec.columns.ktoTag.empty()
                   ? notice("row.no_tag_column")
                   : notice("row.no_tag", {{"column", spec.columns.ktoTag}});
    if ((stage == "rm" || stage == "dpo") && answers < 2)
        return notice("row.no_pair");
    return std::nullopt;
}

} // namespace

std::string mediaIn(const Json& row, const Columns& columns)
{
    for (const auto* name : {&columns.images, &columns.videos, &columns.audios}) {
        const Json* field = findField(row, *name);
        if (field && !field->empty())
            return *name;
    }
    return {};
}

const Json* findField(const Json& row, const std::string& key)
{
    if (key.empty())
        return nullptr;
    const auto at = row.find(key);
    return at == row.end() || at->is_null() ? nullptr : &*at;
}

std::string textOf(const Json* field)
{
    return field && field->is_string() ? field->get<std::string>() : std::string();
}

std::string toolsOf(const Json* field, const char* emptyList)
{
    if (field && (field->is_array() || field->is_object()))
        return field->empty() ? std::string(emptyList) : toPythonJson(*field, {.asciiOnly = false});
    return textOf(field);
}

void addTagged(Sample& sample, text::Message answer, bool isGood)
{
    sample.response = {{Role::Assistant, ""}, {Role::Assistant, ""}};
    sample.response[isGood ? 0 : 1] = std::move(answer);
}

Converted convertRow(const Json& row, const DatasetSpec& spec, const std::string& stage,
                     bool forTraining)
{
    if (!row.is_object())
        return dropped(Kind::WrongType, notice("row.no_object"));
    if (spec.formatting == "ids")
        return convertIds(row);
    if (const auto column = mediaIn(row, spec.columns); !column.empty())
        return dropped(Kind::WrongType, notice("row.media", {{"column", column}}));
    Converted out = spec.formatting == "alpaca" ? convertAlpaca(row, spec, stage)
                                                : convertMessages(row, spec, forTraining);
    if (!out.sample.isUsable())
        return out;
    if (const auto wrong = wrongForStage(out.sample, spec, stage)) {
        out.sample.isLeftOut = true;
        out.problem = Kind::WrongType;
        out.message = *wrong;
        return out;
    }
    if (!out.problem && holdsPlaceholder(out.sample)) {
        out.problem = Kind::Placeholder;
        out.message = notice("row.placeholder");
    }
    return out;
}

} // namespace anneal::data
