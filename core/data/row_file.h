#pragma once

#include "core/base/json.h"
#include "core/data/dataset.h"
#include "core/data/dataset_spec.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::data {

/// The rows of one file, found but not parsed, so that a large file needs memory for the places of
/// its rows and one row. Const methods may be called from several threads.
class RowFile {
public:
    /// json (an array, or one object a line), jsonl, csv, txt, parquet, arrow. `columns` are the
    /// fields that are wanted (empty: all); files that are stored by column read only these. Fails
    /// with NotFound, Unsupported (other types by name, or parquet and arrow in a build without
    /// them), Format (file, line).
    [[nodiscard]] static Result<std::unique_ptr<RowFile>>
    open(const std::filesystem::path& file, const std::vector<std::string>& columns = {});

    virtual ~RowFile() = default;
    RowFile(const RowFile&) = delete;
    RowFile& operator=(const RowFile&) = delete;

    [[nodiscard]] virtual std::size_t size() const = 0;
    /// Fails with Format (file, line).
    [[nodiscard]] virtual Result<Json> row(std::size_t index) const = 0;
    [[nodiscard]] RowPlace place(std::size_t index) const { return {m_file, index, line(index)}; }
    /// What has to be said about how the file was read; nullopt = nothing.
    [[nodiscard]] virtual std::optional<Notice> note() const { return {}; }

protected:
    explicit RowFile(const std::filesystem::path& file)
        : m_file(std::make_shared<const std::filesystem::path>(file))
    {
    }
    [[nodiscard]] const std::filesystem::path& path() const { return *m_file; }
    [[nodiscard]] virtual std::size_t line(std::size_t index) const = 0; ///< 1-based, 0 = none

private:
    std::shared_ptr<const std::filesystem::path> m_file;
};

/// ".json" for .json and .jsonl, else the extension in lower case.
[[nodiscard]] std::string typeOf(const std::filesystem::path& file);

/// The files of a data set: the path itself, or all files of that folder in the order of their
/// names; with `subset` or `folder` those of that folder inside it, with `split` those whose names
/// begin with it where there are such. Fails with NotFound or InvalidArgument (different types in
/// one folder).
[[nodiscard]] Result<std::vector<std::filesystem::path>> filesOf(const DatasetSpec& spec);

/// A data set of one file that no dataset_info.json describes: its form is taken from the keys of
/// its first row.
[[nodiscard]] Result<DatasetSpec> guessSpec(const std::filesystem::path& file);
/// The same from a row that is read already; name and path are left empty.
[[nodiscard]] DatasetSpec specOfRow(const Json& first);

} // namespace anneal::data
