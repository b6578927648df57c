#include "tests/fuzz/target.h"

#include <cstdint>
#include <cstdlib>
#include <string>

// The entry points that libFuzzer calls.

namespace {

std::filesystem::path scratchFolder()
{
    // Memory, where there is such a file system: a fuzzer writes thousands of files a second.
    std::error_code error;
    const auto root = std::filesystem::is_directory("/dev/shm", error)
                          ? std::filesystem::path("/dev/shm")
                          : std::filesystem::temp_directory_path();
    std::string name = (root / "anneal-fuzz-XXXXXX").string();
    anneal::fuzz::require(mkdtemp(name.data()) != nullptr, "a scratch folder can be made");
    return name;
}

const std::filesystem::path& folder()
{
    static const auto made = [] {
        auto path = scratchFolder();
        anneal::fuzz::prepare(path);
        return path;
    }();
    return made;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    const auto path = folder();
    std::atexit([] {
        std::error_code ignored;
        std::filesystem::remove_all(folder(), ignored);
    });
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    anneal::fuzz::read({reinterpret_cast<const char*>(data), size}, folder());
    return 0;
}
