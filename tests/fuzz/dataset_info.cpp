#include "core/data/dataset.h"
#include "core/data/row_file.h"
#include "tests/fuzz/target.h"

namespace fs = std::filesystem;

// dataset_info.json of a data folder with a file, a folder of files and links that lead out of it.
namespace anneal::fuzz {

void prepare(const fs::path& folder)
{
    const std::string row = R"([{"instruction":"a","output":"b"}])";
    fs::create_directories(folder / "data/part");
    fs::create_directories(folder / "outside");
    put(folder / "outside/rows.json", row);
    put(folder / "data/rows.json", row);
    put(folder / "data/part/one.json", row);
    std::error_code ignored; // not every file system has links
    fs::create_symlink(folder / "outside/rows.json", folder / "data/link.json", ignored);
    fs::create_directory_symlink(folder / "outside", folder / "data/way", ignored);
}

void read(std::string_view input, const fs::path& folder)
{
    const auto data = folder / "data";
    put(data / "dataset_info.json", input);
    const auto root = fs::canonical(data);
    (void)data::listDatasets(data);
    (void)data::resolveDataset("a", data);
    const auto specs = data::readDatasetInfo(data);
    if (!specs)
        return;
    for (const auto& spec : *specs) {
        const auto files = data::filesOf(spec);
        if (!files)
            continue;
        for (const auto& file : *files) {
            const auto inside = fs::canonical(file).lexically_relative(root);
            require(!inside.empty() && *inside.begin() != "..",
                    "a data file lies in the data folder");
        }
    }
}

const std::vector<std::string>& words()
{
    static const std::vector<std::string> list = {
        "\"a\":{",         "\"file_name\"",  "\"rows.json\"",     "\"part\"",
        "\"link.json\"",   "\"way\"",        "\"way/rows.json\"", "\"../outside/rows.json\"",
        "\"/dev/zero\"",   "\"part/..\"",    "\"formatting\"",    "\"sharegpt\"",
        "\"openai\"",      "\"columns\"",    "\"tags\"",          "\"ranking\"",
        "\"num_samples\"", "\"hf_hub_url\"", "\"subset\"",        "\"split\"",
        "\"folder\"",      "\"kto_tag\"",    "\"role_tag\"",      "\"\""};
    return list;
}

} // namespace anneal::fuzz
