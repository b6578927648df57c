#pragma once

#include "core/base/error.h"
#include "core/data/columnar_abi.h"

#include <filesystem>
#include <string>

namespace anneal::data {

struct ColumnarLibrary {
    OpenColumnarFunction* open = nullptr;
    CreateParquetFunction* createParquet = nullptr;
};

/// libanneal_columnar, loaded when it is first asked for. `verb`: what is to be done with `file`,
/// "read" or "write". Fails with Unsupported in a build without it. Any thread.
[[nodiscard]] Result<ColumnarLibrary> columnarLibrary(const std::filesystem::path& file,
                                                      const std::string& verb);

} // namespace anneal::data
