#include "core/studio/engine.h"

#include "core/data/sample_encoder.h"
#include "core/studio/data_shape.h"

namespace anneal::studio {
namespace {

// The first words of a text, or of one without blanks its first characters.
std::string beginningOf(const std::string& text)
{
    constexpr std::size_t kCharacters = 60;
    const auto start = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    auto end = start;
    for (std::size_t seen = 0; end < text.size() && seen < kCharacters; ++seen)
        for (++end; end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U;)
            ++end;
    if (const auto line = text.find('\n', start); line < end && line > start)
        return text.substr(start, line - start);
    if (end < text.size())
        if (const auto blank = text.rfind(' ', end); blank != std::string::npos && blank > start)
            end = blank;
    return text.substr(start, end - start);
}

} // namespace

Result<std::vector<std::string>> sampleQuestions(const config::RunConfig& config)
{
    constexpr std::size_t kQuestions = 3;
    const auto options = config.data();
    data::NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows,
               data::RowSet::open(options.dataset, options, rowStage(config), random));
    std::vector<std::string> questions;
    for (std::size_t i = 0; i < rows.size() && questions.size() < kQuestions; ++i) {
        ANNEAL_TRY(const auto row, rows.row(i));
        const auto& prompt = row.sample.prompt;
        if (row.sample.isUsable() && prompt.size() == 1 && !prompt.front().content.empty())
            questions.push_back(config.train().stage == "pt" ? beginningOf(prompt.front().content)
                                                             : prompt.front().content);
    }
    return questions;
}

} // namespace anneal::studio
