#pragma once

#include "core/data/columnar_abi.h"

#include <memory>

namespace anneal::columnar {

/// Writes rows of one shape as parquet, compressed with Snappy where this Arrow has it. The shape
/// is that of `example` (see data::CreateParquetFunction). Texts of at most some tens of megabytes
/// are kept back before they go into `sink`, which has to outlive the writer. Throws std::exception
/// for an example that no column can have.
[[nodiscard]] std::unique_ptr<data::ColumnarWriter> createParquet(const Json& example,
                                                                  data::ColumnarSink& sink);

} // namespace anneal::columnar
