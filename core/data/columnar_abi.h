#pragma once

#include "core/base/json.h"

#include <cstddef>
#include <string>

/// What libanneal_columnar exports: the reader of parquet and arrow files, which alone sees Apache
/// Arrow. Program and library exchange C++ objects, so they have to come from the same build: the
/// text below changes with every change to this header.
namespace anneal::data {

#define ANNEAL_COLUMNAR_ABI "anneal-columnar-1"

/// The rows of one file that is stored by column.
class ColumnarReader {
public:
    virtual ~ColumnarReader() = default;
    [[nodiscard]] virtual std::size_t size() const = 0;
    /// Any thread. False: `error` says why the row can't be read.
    [[nodiscard]] virtual bool row(std::size_t index, Json& row, std::string& error) const = 0;
};

using ColumnarAbiFunction = const char*();
/// Opens the file at a UTF-8 path with these columns (none: all); nullptr: `error` says why not.
/// The caller owns the result.
using OpenColumnarFunction = ColumnarReader*(const char* path, const char* const* columns,
                                             std::size_t columnCount, std::string* error);

inline constexpr const char* kColumnarLibrary = "anneal_columnar";
inline constexpr const char* kColumnarAbiSymbol = "anneal_columnar_abi";
inline constexpr const char* kOpenColumnarSymbol = "anneal_open_columnar";

} // namespace anneal::data
