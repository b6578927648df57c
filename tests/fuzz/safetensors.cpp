#include "core/files/safetensors.h"
#include "core/files/dequantise.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/tensors.h"

namespace anneal::fuzz {

void prepare(const std::filesystem::path&) {}

void read(std::string_view input, const std::filesystem::path& folder)
{
    const auto path = folder / "model.safetensors";
    put(path, input);
    for (const auto gaps :
         {files::SafetensorsFile::Gaps::Refused, files::SafetensorsFile::Gaps::Allowed}) {
        if (const auto file = files::SafetensorsFile::open(path, gaps))
            touchTensors(file->tensors(), input.size());
    }
}

const std::vector<std::string>& words()
{
    static const std::vector<std::string> list = {
        "\"dtype\"",        "\"shape\"", "\"data_offsets\"",
        "\"__metadata__\"", "\"F32\"",   "\"BF16\"",
        "\"BOOL\"",         "[0,8]",     "[4294967296,4294967296]"};
    return list;
}

} // namespace anneal::fuzz
