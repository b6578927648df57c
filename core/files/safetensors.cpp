#include "core/files/safetensors.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <limits>
#include <set>

#include <nlohmann/json.hpp>

namespace anneal::files {
namespace {

using nlohmann::json;

constexpr std::size_t kLengthBytes = 8;
constexpr int kDeepest = 3;                           // numbers in a list of an entry of the header
constexpr std::uint64_t kLargestHeader = 100'000'000; // the reference implementation's limit

class HeaderReader {
public:
    explicit HeaderReader(const MappedFile& file)
        : m_file(file)
    {
    }

    Result<json> parse();
    Result<TensorView> tensor(const std::string& name, const json& entry) const;
    Result<void> checkCoverage(const std::map<std::string, TensorView>& tensors) const;

    [[nodiscard]] tl::unexpected<Error>
    damaged(const std::string& what, std::map<std::string, std::string> context = {}) const
    {
        context.emplace("file", toUtf8(m_file.path()));
        return fail(ErrorCode::Format,
                    "The file " + toUtf8(m_file.path()) +
                        " is damaged or not a safetensors file: " + what +
                        ". Download or copy it again.",
                    std::move(context));
    }

private:
    [[nodiscard]] tl::unexpected<Error> damagedTensor(const std::string& name,
                                                      const std::string& what) const
    {
        return damaged(what, {{"tensor", name}});
    }
    Result<std::vector<std::int64_t>> shape(const std::string& name, const json& entry) const;

    const MappedFile& m_file;
    std::size_t m_dataStart = 0;
};

Result<json> HeaderReader::parse()
{
    const auto bytes = m_file.bytes();
    if (bytes.empty())
        return damaged("it is empty");
    if (bytes.size() < kLengthBytes)
        return damaged("it ends inside the 8 bytes that tell the length of its header",
                       {{"byte", std::to_string(bytes.size())}});
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        length |= std::to_integer<std::uint64_t>(bytes[i]) << (8 * i);
    if (length > bytes.size() - kLengthBytes)
        return damaged("it says that its header has " + std::to_string(length) +
                           " bytes, but only " + std::to_string(bytes.size() - kLengthBytes) +
                           " bytes follow (the file ends inside the header)",
                       {{"byte", "0"}});
    if (length > kLargestHeader)
        return damaged("its header of " + std::to_string(length) +
                           " bytes is larger than the format allows",
                       {{"byte", "0"}});
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()) + kLengthBytes,
                                static_cast<std::size_t>(length));
    m_dataStart = kLengthBytes + text.size();
    if (const auto valid = validUtf8Prefix(text); valid != text.size())
        return damaged("its header is not UTF-8 at byte " + std::to_string(kLengthBytes + valid),
                       {{"byte", std::to_string(kLengthBytes + valid)}});

    std::set<std::string> names;
    std::string repeated;
    const auto watchNames = [&](int depth, json::parse_event_t event, json& parsed) {
        if (depth == 1 && event == json::parse_event_t::key &&
            !names.insert(parsed.get<std::string>()).second)
            repeated = parsed.get<std::string>();
        return depth <= kDeepest; // deeper values are left out, so brackets can't fill the memory
    };
    json header;
    try {
        header = json::parse(text, watchNames);
    } catch (const json::parse_error& error) {
        const auto byte = kLengthBytes + (error.byte > 0 ? error.byte - 1 : 0);
        return damaged("its header is not JSON at byte " + std::to_string(byte),
                       {{"byte", std::to_string(byte)}});
    } catch (const json::exception&) { // a number that no type holds: it has no place
        return damaged("its header holds a number that is too large",
                       {{"byte", std::to_string(kLengthBytes)}});
    }
    if (!header.is_object())
        return damaged("its header is not a JSON object", {{"byte", std::to_string(kLengthBytes)}});
    if (!repeated.empty())
        return damagedTensor(repeated, "the tensor " + repeated + " is listed twice");
    return header;
}

Result<std::vector<std::int64_t>> HeaderReader::shape(const std::string& name,
                                                      const json& entry) const
{
    const auto found = entry.find("shape");
    if (found == entry.end() || !found->is_array())
        return damagedTensor(name, "the tensor " + name + " has no shape");
    std::vector<std::int64_t> sizes;
    for (const auto& size : *found) {
        if (!size.is_number_integer())
            return damagedTensor(name,
                                 "the shape of the tensor " + name + " is not a list of integers");
        if (size.is_number_unsigned()
                ? size.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max()
                : size.get<std::int64_t>() < 0)
            return damagedTensor(name,
                                 "the shape of the tensor " + name + " has a " +
                                     (size.is_number_unsigned() ? "dimension that is too large"
                                                                : "negative dimension"));
        sizes.push_back(size.get<std::int64_t>());
    }
    return sizes;
}

Result<TensorView> HeaderReader::tensor(const std::string& name, const json& entry) const
{
    if (!entry.is_object())
        return damagedTensor(name, "the entry of the tensor " + name + " is not a JSON object");
    const auto dtype = entry.find("dtype");
    if (dtype == entry.end() || !dtype->is_string())
        return damagedTensor(name, "the tensor " + name + " has no dtype");
    const auto typeName = dtype->get<std::string>();
    const auto type = plainTypeByName(typeName);
    if (!type)
        return fail(ErrorCode::Unsupported,
                    notice("model.dtype",
                           {{"tensor", name}, {"file", toUtf8(m_file.path())}, {"type", typeName}}),
                    {{"file", toUtf8(m_file.path())}, {"tensor", name}, {"dtype", typeName}});

    TensorView view;
    view.type = *type;
    ANNEAL_TRY(view.shape, shape(name, entry));
    const auto elements = elementProduct(view.shape);
    const auto bytes = elements ? storedBytes(*type, *elements) : std::nullopt;
    if (!bytes)
        return damagedTensor(name, "the product of the shape of the tensor " + name +
                                       " overflows 64 bits");

    const auto offsets = entry.find("data_offsets");
    if (offsets == entry.end() || !offsets->is_array() || offsets->size() != 2 ||
        !(*offsets)[0].is_number_integer() || !(*offsets)[1].is_number_integer())
        return damagedTensor(name,
                             "the data_offsets of the tensor " + name + " are not two integers");
    for (const auto& offset : *offsets) {
        if (!offset.is_number_unsigned())
            return damagedTensor(name, "the data_offsets of the tensor " + name + " are negative");
    }
    const auto begin = (*offsets)[0].get<std::uint64_t>(), end = (*offsets)[1].get<std::uint64_t>();
    if (begin > end)
        return damagedTensor(name, "the data_offsets of the tensor " + name + " run backwards");
    const auto dataBytes = m_file.bytes().size() - m_dataStart;
    if (end - begin != *bytes)
        return damagedTensor(name, "the tensor " + name + " has " + std::to_string(end - begin) +
                                       " bytes, but its shape and dtype need " +
                                       std::to_string(*bytes));
    if (end > dataBytes)
        return damagedTensor(name, "the data_offsets of the tensor " + name +
                                       " lie outside the file, which ends " +
                                       std::to_string(end - dataBytes) + " bytes too early");
    view.data = m_file.bytes().data() + m_dataStart + begin;
    view.byteCount = static_cast<std::size_t>(*bytes);
    return view;
}

Result<void> HeaderReader::checkCoverage(const std::map<std::string, TensorView>& tensors) const
{
    std::vector<const std::pair<const std::string, TensorView>*> byPlace;
    for (const auto& entry : tensors)
        byPlace.push_back(&entry);
    std::sort(byPlace.begin(), byPlace.end(), [](const auto* a, const auto* b) {
        return std::pair(a->second.data, a->second.byteCount) <
               std::pair(b->second.data, b->second.byteCount);
    });
    const auto* start = m_file.bytes().data();
    std::size_t covered = m_dataStart;
    const auto gapBefore = [&](std::size_t end) {
        return damaged("its bytes " + std::to_string(covered) + " to " + std::to_string(end) +
                           " belong to no tensor",
                       {{"byte", std::to_string(covered)}, {"gap", std::to_string(end - covered)}});
    };
    for (const auto* entry : byPlace) {
        const auto begin = static_cast<std::size_t>(entry->second.data - start);
        if (begin < covered)
            return damagedTensor(entry->first,
                                 "the tensor " + entry->first + " overlaps another one");
        if (begin > covered)
            return gapBefore(begin);
        covered = begin + entry->second.byteCount;
    }
    if (covered != m_file.bytes().size())
        return gapBefore(m_file.bytes().size());
    return {};
}

} // namespace

Result<SafetensorsFile> SafetensorsFile::open(const std::filesystem::path& path, Gaps gaps)
{
    SafetensorsFile file;
    ANNEAL_TRY(file.m_file, MappedFile::open(path));
    HeaderReader reader(file.m_file);
    ANNEAL_TRY(const auto header, reader.parse());
    for (const auto& [name, entry] : header.items()) {
        if (name != "__metadata__") {
            ANNEAL_TRY(auto view, reader.tensor(name, entry));
            file.m_tensors.emplace(name, std::move(view));
            continue;
        }
        if (!entry.is_object())
            return reader.damaged("its __metadata__ is not a JSON object");
        for (const auto& [key, value] : entry.items()) {
            if (!value.is_string())
                return reader.damaged("its __metadata__ entry " + key + " is not a text");
            file.m_metadata.emplace(key, value.get<std::string>());
        }
    }
    if (auto covered = reader.checkCoverage(file.m_tensors); !covered) {
        const bool isGap = covered.error().context.contains("gap");
        if (!isGap || gaps == Gaps::Refused)
            return tl::make_unexpected(std::move(covered).error());
    }
    return file;
}

} // namespace anneal::files
