#include "core/columnar/parts.h"

#include "core/base/machine.h"
#include "core/columnar/arrow_to_json.h"
#include "core/data/columnar_abi.h"

#include <algorithm>
#include <new>
#include <stdexcept>

#include <arrow/array.h>
#include <nlohmann/json.hpp>

namespace anneal::columnar {
namespace {

constexpr std::int64_t kKeptBytes = std::int64_t{1} << 30;

struct TooLarge : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A few bytes of a compressed file can stand for any number of them, but those of texts don't
/// stand for a thousand.
std::int64_t mostMemoryFor(std::int64_t fileBytes)
{
    constexpr std::int64_t kMost = std::int64_t{4} << 30;
    constexpr std::int64_t kAlways = std::int64_t{256} << 20, kPerByte = 1024;
    static const auto machine = static_cast<std::int64_t>(machineInfo().memoryBytes);
    const auto most = machine > 0 ? std::min(kMost, machine / 2) : kMost;
    return fileBytes < (most - kAlways) / kPerByte ? kAlways + kPerByte * fileBytes : most;
}

/// Rows that are all alike take next to nothing, others at least some bits each.
std::size_t mostRowsIn(std::int64_t fileBytes)
{
    constexpr std::size_t kAlways = std::size_t{1} << 20, kPerByte = 64;
    return kAlways + kPerByte * static_cast<std::size_t>(fileBytes);
}

} // namespace

Parts::Parts(std::int64_t fileBytes, const char* remedy)
    : m_memory(&m_ownMemory, mostMemoryFor(fileBytes))
    , m_tooLarge("decoding it takes more than " + std::to_string(mostMemoryFor(fileBytes) >> 20) +
                 " MiB of memory at once; " + remedy)
    , m_mostRows(mostRowsIn(fileBytes))
{
}

void Parts::check(const arrow::Status& status) const
{
    if (status.IsOutOfMemory())
        throw TooLarge(m_tooLarge);
    if (!status.ok())
        throw std::runtime_error(status.message() + ".");
}

void Parts::add(std::int64_t rows)
{
    if (rows < 0 || static_cast<std::size_t>(rows) > m_mostRows - m_size)
        throw std::runtime_error(
            "a part of it says that it has " + std::to_string(rows) +
            " rows, which a file of this size can't hold; fetch or write the file again.");
    m_firstRows.push_back(m_size);
    m_size += static_cast<std::size_t>(rows);
    m_openBytes = m_memory.bytes_allocated();
}

Json Parts::row(std::size_t index)
{
    const std::lock_guard lock(m_mutex);
    const auto next = std::upper_bound(m_firstRows.begin(), m_firstRows.end(), index);
    const auto number = static_cast<std::size_t>(next - m_firstRows.begin()) - 1;
    const auto& part = decoded(number);
    auto inside = static_cast<std::int64_t>(index - m_firstRows[number]);
    std::size_t room = data::kMostRowBytes;
    Json row = Json::object();
    for (const auto& batch : part.batches) {
        if (inside >= batch->num_rows()) {
            inside -= batch->num_rows();
            continue;
        }
        for (int i = 0; i < batch->num_columns(); ++i) {
            requireUtf8(batch->column_name(i));
            row[batch->column_name(i)] = toJson(*batch->column(i), inside, room);
        }
        return row;
    }
    throw std::runtime_error("the file has fewer rows than it says.");
}

const Parts::Part& Parts::decoded(std::size_t number)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [&](const Part& part) { return part.number == number; });
    if (found != m_parts.end()) {
        m_parts.splice(m_parts.begin(), m_parts, found);
        return m_parts.front();
    }
    // Failing can take as long as decoding, and every row of the part would try again.
    if (const auto failed = m_failed.find(number); failed != m_failed.end())
        throw std::runtime_error(failed->second);
    try {
        m_parts.push_front(checked(number));
    } catch (const std::exception& error) {
        const bool isTooLarge = dynamic_cast<const TooLarge*>(&error) != nullptr ||
                                dynamic_cast<const std::bad_alloc*>(&error) != nullptr;
        if (isTooLarge && !m_parts.empty()) {
            m_parts.clear();
            return decoded(number);
        }
        throw std::runtime_error(m_failed[number] = isTooLarge ? m_tooLarge : error.what());
    }
    while (m_memory.bytes_allocated() - m_openBytes > kKeptBytes && m_parts.size() > 1)
        m_parts.pop_back();
    return m_parts.front();
}

Parts::Part Parts::checked(std::size_t number)
{
    Part part{number, decode(number)};
    for (const auto& batch : part.batches)
        check(batch->ValidateFull()); // a file from a stranger may lie about its offsets
    return part;
}

bool isWanted(const std::vector<std::string>& columns, const std::string& name)
{
    return columns.empty() || std::find(columns.begin(), columns.end(), name) != columns.end();
}

} // namespace anneal::columnar
