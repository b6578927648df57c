#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// What one fuzz target defines. Each is a small file of its own; libfuzzer_main.cpp runs it under
/// libFuzzer (preset `fuzz`), mutation_test.cpp for some seconds in the ordinary tests.
namespace anneal::fuzz {

/// Called once. `folder` is empty and belongs to this process; files that every input needs are
/// written here.
void prepare(const std::filesystem::path& folder);

/// Reads `input` as a file of `folder`. Returning is right whatever the reader said; ends the
/// process (require) when something that was accepted breaks a promise.
void read(std::string_view input, const std::filesystem::path& folder);

/// Pieces of the format that random bytes would rarely hit.
[[nodiscard]] const std::vector<std::string>& words();

/// Ends the process with `what` unless `holds`: both drivers count that as a finding.
void require(bool holds, const char* what);

/// Replaces a file of the folder, without the care of an atomic write.
void put(const std::filesystem::path& file, std::string_view bytes);

/// Some fields of an input: what stands before the first newline, and the rest.
struct Split {
    std::string_view first, rest;
};
[[nodiscard]] Split firstLine(std::string_view input);

} // namespace anneal::fuzz
