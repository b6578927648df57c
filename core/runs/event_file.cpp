#include "core/runs/event_file.h"

#include "core/base/utf8.h"

#include <array>
#include <atomic>
#include <bit>
#include <chrono>
#include <cstring>
#include <ctime>
#include <fstream>

#ifdef _WIN32
#include <process.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace anneal::runs {
namespace {

constexpr std::array<std::uint32_t, 256> makeTable()
{
    constexpr std::uint32_t kPolynomial = 0x82F63B78; // Castagnoli's, bits reversed
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1U) ^ kPolynomial : value >> 1U;
        table[byte] = value;
    }
    return table;
}

template <typename T>
void addLittleEndian(std::string& out, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        out.push_back(static_cast<char>((value >> (8 * i)) & 0xFFU));
}

// A checksum of bytes that hold checksums would be weak, so the format rotates and shifts it.
std::uint32_t maskedChecksum(std::string_view bytes)
{
    return std::rotr(crc32c(bytes), 15) + 0xA282EAD8U;
}

std::string record(const std::string& message)
{
    std::string length, out;
    addLittleEndian(length, static_cast<std::uint64_t>(message.size()));
    out = length;
    addLittleEndian(out, maskedChecksum(length));
    out += message;
    addLittleEndian(out, maskedChecksum(message));
    return out;
}

// Protocol buffers: a field is its number and wire type as a varint, then its value.
enum WireType : std::uint64_t { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

void addVarint(std::string& out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7U)
        out.push_back(static_cast<char>((value & 0x7FU) | 0x80U));
    out.push_back(static_cast<char>(value));
}

void addTag(std::string& out, std::uint64_t field, WireType type)
{
    addVarint(out, field << 3U | type);
}

void addBytes(std::string& out, std::uint64_t field, std::string_view bytes)
{
    addTag(out, field, Bytes);
    addVarint(out, bytes.size());
    out += bytes;
}

// Event: 1 wall_time, 2 step, 3 file_version, 5 summary.
std::string eventHeader()
{
    const std::chrono::duration<double> now = std::chrono::system_clock::now().time_since_epoch();
    std::string event;
    addTag(event, 1, Fixed64);
    addLittleEndian(event, std::bit_cast<std::uint64_t>(now.count()));
    return event;
}

// Summary: 1 value; Summary.Value: 1 tag, 2 simple_value.
std::string scalarEvent(std::int64_t step, const std::string& name, double number)
{
    std::string value, summary;
    addBytes(value, 1, name);
    addTag(value, 2, Fixed32);
    addLittleEndian(value, std::bit_cast<std::uint32_t>(static_cast<float>(number)));
    addBytes(summary, 1, value);
    std::string event = eventHeader();
    addTag(event, 2, Varint);
    addVarint(event, static_cast<std::uint64_t>(step));
    addBytes(event, 5, summary);
    return event;
}

std::string computerName()
{
    std::array<char, 256> name{};
#ifdef _WIN32
    DWORD size = static_cast<DWORD>(name.size());
    if (::GetComputerNameA(name.data(), &size) == 0)
        return "localhost";
#else
    if (::gethostname(name.data(), name.size() - 1) != 0)
        return "localhost";
#endif
    std::string text = name.data();
    for (char& c : text) { // it becomes part of a path
        if (c == '/' || c == '\\' || c == ':')
            c = '-';
    }
    return text.empty() ? "localhost" : text;
}

std::int64_t processNumber()
{
#ifdef _WIN32
    return ::_getpid();
#else
    return ::getpid();
#endif
}

tl::unexpected<Error> cannotWrite(const std::filesystem::path& file)
{
    return fail(ErrorCode::Io,
                "The event file " + toUtf8(file) + " can't be written; is the disk full?",
                {{"file", toUtf8(file)}, {"key", "logging_dir"}, {"kind", "not_written"}});
}

} // namespace

std::uint32_t crc32c(std::string_view bytes)
{
    static constexpr auto kTable = makeTable();
    std::uint32_t value = ~0U;
    for (const char c : bytes)
        value = kTable[(value ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (value >> 8U);
    return ~value;
}

Result<EventFile> EventFile::create(const std::filesystem::path& folder)
{
    static std::atomic<int> number{0};
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const auto seconds = std::time(nullptr);
    std::array<char, 32> time{};
    std::snprintf(time.data(), time.size(), "%010lld", static_cast<long long>(seconds));
    EventFile file(folder / pathFromUtf8("events.out.tfevents." + std::string(time.data()) + "." +
                                         computerName() + "." + std::to_string(processNumber()) +
                                         "." + std::to_string(number++)));
    std::string event = eventHeader();
    addBytes(event, 3, "brain.Event:2");
    ANNEAL_CHECK(file.append(record(event)));
    return file;
}

Result<void> EventFile::add(std::int64_t step,
                            const std::vector<std::pair<std::string, double>>& scalars)
{
    std::string records;
    for (const auto& [name, value] : scalars)
        records += record(scalarEvent(step, name, value));
    return append(records);
}

Result<void> EventFile::append(const std::string& records) const
{
    std::ofstream out(m_path, std::ios::app | std::ios::binary);
    out.write(records.data(), static_cast<std::streamsize>(records.size()));
    out.flush();
    if (!out)
        return cannotWrite(m_path);
    return {};
}

std::string sessionFolderName()
{
    const auto now = std::time(nullptr);
    std::tm parts{};
#ifdef _WIN32
    ::localtime_s(&parts, &now);
#else
    ::localtime_r(&now, &parts);
#endif
    // Not strftime's %b, which follows the user's language.
    static constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%s%02d_%02d-%02d-%02d",
                  kMonths[static_cast<std::size_t>(parts.tm_mon % 12)], parts.tm_mday,
                  parts.tm_hour, parts.tm_min, parts.tm_sec);
    return std::string(text.data()) + "_" + computerName();
}

} // namespace anneal::runs
