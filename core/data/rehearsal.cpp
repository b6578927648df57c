#include "core/data/rehearsal.h"

#include "core/base/json.h"
#include "core/base/resource.h"

#include <nlohmann/json.hpp>

namespace anneal::data {

Result<Rehearsal> rehearsal()
{
    constexpr std::string_view kFile = "data/general_questions.json";
    const auto bytes = resource(kFile);
    if (!bytes)
        return fail(ErrorCode::Internal, "The built-in general questions are missing.");
    ANNEAL_TRY(const auto rows, parseJson(*bytes, std::string(kFile)));
    Rehearsal result;
    for (const auto& row : rows) {
        Sample sample;
        sample.prompt.push_back({text::Role::User, row.at("instruction").get<std::string>()});
        sample.response.push_back({text::Role::Assistant, row.at("output").get<std::string>()});
        sample.row = result.samples.size();
        result.samples.push_back(std::move(sample));
        result.kinds.push_back(row.value("learn", false) ? EncodedSample::Kind::GeneralLearned
                                                         : EncodedSample::Kind::GeneralHeld);
    }
    return result;
}

} // namespace anneal::data
