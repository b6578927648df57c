#include "core/eval/segmenter.h"

#include "core/base/number_text.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <span>

namespace anneal::eval {
namespace {

constexpr std::string_view kMark = "anneal-segmenter-1";

std::vector<std::string_view> fieldsOf(std::string_view line)
{
    std::vector<std::string_view> fields;
    for (std::size_t begin = 0; begin <= line.size();) {
        const auto end = std::min(line.find(' ', begin), line.size());
        fields.push_back(line.substr(begin, end - begin));
        begin = end + 1;
    }
    return fields;
}

std::optional<std::uint64_t> whole(std::string_view text)
{
    std::uint64_t value = 0;
    const auto* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, value);
    return error == std::errc{} && end == last ? std::optional(value) : std::nullopt;
}

// Four logarithms, `-` where there is none.
bool readRow(std::span<const std::string_view> fields, double none, std::array<double, 4>& row)
{
    if (fields.size() != row.size())
        return false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto value = fields[i] == "-" ? std::optional(none) : parseFloat(fields[i]);
        if (!value)
            return false;
        row[i] = *value;
    }
    return true;
}

} // namespace

Segmenter::Segmenter(MappedFile file)
    : m_file(std::move(file))
    , m_text(reinterpret_cast<const char*>(m_file.bytes().data()), m_file.bytes().size())
{
}

Result<Segmenter> Segmenter::open(const std::filesystem::path& file)
{
    ANNEAL_TRY(auto mapped, MappedFile::open(file));
    Segmenter segmenter(std::move(mapped));
    ANNEAL_CHECK(segmenter.read());
    return segmenter;
}

Result<std::filesystem::path> Segmenter::find()
{
    const auto here = executableFolder();
    for (const auto& folder : {here.parent_path() / "share" / "anneal", here}) {
        std::error_code error;
        if (std::filesystem::exists(folder / "segmenter.txt", error))
            return folder / "segmenter.txt";
    }
    return fail(ErrorCode::NotFound,
                "This build has no dictionary of Chinese words (segmenter.txt); run the set-up and "
                "build again.",
                {{"file", "segmenter.txt"}});
}

Result<void> Segmenter::read()
{
    std::size_t at = 0, number = 0;
    const auto nextLine = [&]() -> std::string_view {
        const auto end = std::min(m_text.find('\n', at), m_text.size());
        const auto line = m_text.substr(std::min(at, m_text.size()), end - at);
        at = std::min(end + 1, m_text.size());
        ++number;
        return line;
    };
    const auto damaged = [&](const char* what) {
        const auto name = toUtf8(m_file.path());
        return fail(ErrorCode::Format,
                    name + ", line " + std::to_string(number) + ": " + what +
                        "; run the set-up and build again.",
                    {{"file", name}, {"line", std::to_string(number)}});
    };
    const auto header = fieldsOf(nextLine());
    if (header.size() != 4 || header[0] != kMark)
        return damaged("not a dictionary of this program");
    const auto total = whole(header[1]), words = whole(header[2]), characters = whole(header[3]);
    if (!total || !words || !characters || *total == 0 || m_text.size() > UINT32_MAX ||
        *words > m_text.size() || *characters > m_text.size())
        return damaged("sizes that can't be true");
    m_logTotal = std::log(static_cast<double>(*total));
    m_words.reserve(*words + 1);
    std::string_view before;
    for (std::uint64_t i = 0; i < *words; ++i) {
        m_words.push_back(static_cast<std::uint32_t>(at));
        const auto fields = fieldsOf(nextLine());
        if (fields.size() != 2 || fields[0] <= before || !whole(fields[1]))
            return damaged("not a word after the one before and its frequency");
        before = fields[0];
    }
    m_words.push_back(static_cast<std::uint32_t>(at));
    for (auto* row :
         {&m_transition[B], &m_transition[E], &m_transition[M], &m_transition[S], &m_start}) {
        if (!readRow(fieldsOf(nextLine()), kImpossible, *row))
            return damaged("not four probabilities");
    }
    m_emission.reserve(*characters);
    for (std::uint64_t i = 0; i < *characters; ++i) {
        const auto fields = fieldsOf(nextLine());
        const auto character = toUtf32(fields[0]);
        if (fields.size() != 5 || character.size() != 1 ||
            !readRow(std::span(fields).subspan(1), kImpossible, m_emission[character[0]]))
            return damaged("not a character and four probabilities");
    }
    return {};
}

} // namespace anneal::eval
