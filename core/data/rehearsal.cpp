#include "core/data/rehearsal.h"

#include "core/base/json.h"
#include "core/base/resource.h"

#include <nlohmann/json.hpp>

namespace anneal::data {

Result<std::vector<Sample>> rehearsalSamples()
{
    constexpr std::string_view kFile = "data/general_questions.json";
    const auto bytes = resource(kFile);
    if (!bytes)
        return fail(ErrorCode::Internal, "The built-in general questions are missing.");
    ANNEAL_TRY(const auto rows, parseJson(*bytes, std::string(kFile)));
    std::vector<Sample> samples;
    for (const auto& row : rows) {
        Sample sample;
        sample.prompt.push_back({text::Role::User, row.at("instruction").get<std::string>()});
        sample.response.push_back({text::Role::Assistant, row.at("output").get<std::string>()});
        sample.row = samples.size();
        samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace anneal::data
