#pragma once

#include "core/base/json.h"

#include <cstddef>
#include <string>

/// What libanneal_columnar exports: the reader of parquet and arrow files and the writer of parquet
/// files, which alone see Apache Arrow. Program and library exchange C++ objects, so they have to
/// come from the same build: the text below changes with every change to this header.
namespace anneal::data {

#define ANNEAL_COLUMNAR_ABI "anneal-columnar-2"

/// What a row may hold, as JSON: more is neither read nor written.
inline constexpr std::size_t kMostRowBytes = std::size_t{64} << 20;

/// The rows of one file that is stored by column.
class ColumnarReader {
public:
    virtual ~ColumnarReader() = default;
    [[nodiscard]] virtual std::size_t size() const = 0;
    /// Any thread. False: `error` says why the row can't be read.
    [[nodiscard]] virtual bool row(std::size_t index, Json& row, std::string& error) const = 0;
};

/// Where the bytes of a file go.
class ColumnarSink {
public:
    virtual ~ColumnarSink() = default;
    /// False: they can't be written; nothing more is to come.
    [[nodiscard]] virtual bool write(const char* bytes, std::size_t size) = 0;
};

/// Writes rows one after the other. False: `error` says why it can't go on.
class ColumnarWriter {
public:
    virtual ~ColumnarWriter() = default;
    /// A field that the row does not have is null.
    [[nodiscard]] virtual bool add(const Json& row, std::string& error) = 0;
    [[nodiscard]] virtual bool finish(std::string& error) = 0;
};

using ColumnarAbiFunction = const char*();
/// Opens the file at a UTF-8 path with these columns (none: all); nullptr: `error` says why not.
/// The caller owns the result.
using OpenColumnarFunction = ColumnarReader*(const char* path, const char* const* columns,
                                             std::size_t columnCount, std::string* error);
/// Begins a parquet file. `example` is a row that says the type of each column: a text, true or
/// false, a list of one example, an object of examples. The sink has to outlive the result, which
/// the caller owns; nullptr: `error` says why not.
using CreateParquetFunction = ColumnarWriter*(const Json& example, ColumnarSink& sink,
                                              std::string* error);

inline constexpr const char* kColumnarLibrary = "anneal_columnar";
inline constexpr const char* kColumnarAbiSymbol = "anneal_columnar_abi";
inline constexpr const char* kOpenColumnarSymbol = "anneal_open_columnar";
inline constexpr const char* kCreateParquetSymbol = "anneal_create_parquet";

} // namespace anneal::data
