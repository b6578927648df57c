#pragma once

#include "core/base/json.h"
#include "core/data/dataset_registry.h"
#include "core/data/identity_table.h"
#include "core/data/own_rows.h"
#include "core/data/row_runs.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace anneal::data {

/// The rows of an identity-style file under the hands of an editor. Those of the file are found
/// when it is opened and parsed when they are asked for; changed and new ones are kept. So a
/// million rows are there in about a second and cost their text and twenty bytes each. A copy
/// shares the text and the own rows and may be read by another thread.
class IdentityRows final {
public:
    IdentityRows();
    explicit IdentityRows(std::vector<IdentityRow> rows, DatasetSpec spec = {});

    /// A JSON array or JSON lines in the form of `spec`, or where none is given in the one that its
    /// first row shows. The structure of the whole file is checked, the fields of a row when it is
    /// asked for. Fails with NotFound, Format (file and line), Unsupported (no text to edit).
    [[nodiscard]] static Result<IdentityRows>
    open(const std::filesystem::path& file, const std::optional<DatasetSpec>& spec = std::nullopt);

    /// Takes over the rows of any file that training reads (also csv, txt, parquet, arrow) as new
    /// rows, in the form that `spec` or the first row says. `progress` hears the share that is done
    /// and says whether to go on. Fails as RowFile::open() and open() do; with Cancelled when it
    /// was told to stop.
    [[nodiscard]] static Result<IdentityRows> import(const std::filesystem::path& file,
                                                     const std::optional<DatasetSpec>& spec,
                                                     const std::function<bool(double)>& progress);

    /// The rows of a JSON text each, also such as can't be read, in the form of `spec`; what line()
    /// gave. Fails as open() does.
    [[nodiscard]] static Result<IdentityRows> ofTexts(const std::vector<std::string>& rows,
                                                      const DatasetSpec& spec);

    /// The form of the rows: which columns hold what (editorSpec()).
    [[nodiscard]] const DatasetSpec& spec() const { return *m_spec; }

    [[nodiscard]] std::size_t size() const { return m_slots.size(); }
    [[nodiscard]] bool empty() const { return m_slots.empty(); }

    /// Fails with Format (file, line, row) when the row is no object of texts.
    [[nodiscard]] Result<IdentityRow> row(std::size_t index) const;
    /// The same, with an empty row for one that can't be read.
    [[nodiscard]] IdentityRow rowOrEmpty(std::size_t index) const;
    [[nodiscard]] std::vector<IdentityRow> all() const;

    /// The row as training would read it. Fails as row() does.
    [[nodiscard]] Result<Json> json(std::size_t index) const;
    /// The row as it stands, or would be written, in a file of one row a line; also one that can't
    /// be read.
    [[nodiscard]] std::string line(std::size_t index) const;

    void set(std::size_t index, IdentityRow row);
    void insert(std::size_t at, const std::vector<IdentityRow>& rows);
    void move(std::size_t from, std::size_t to); ///< `to`: where it stands afterwards

    /// Rows taken out, to be put back where they were: a few bytes each.
    using Slots = std::vector<std::uint32_t>;
    [[nodiscard]] Slots take(std::size_t at, std::size_t count);
    void putBack(std::size_t at, const Slots& slots);
    /// The same of many places at once, ascending and apart from each other.
    [[nodiscard]] Slots take(const std::vector<RowRun>& runs) { return takeRuns(m_slots, runs); }
    void putBack(const std::vector<RowRun>& runs, const Slots& slots)
    {
        putBackRuns(m_slots, runs, slots);
    }

    /// Writes all rows to `file`: .jsonl one a line, else an array. Rows that were not changed are
    /// written as they stand in the file they came from, also those that can't be read. Atomic,
    /// with one backup `<file>.bak` of what was there before. `progress` hears the share that is
    /// done and says whether to go on. Fails with InvalidArgument (no file name, or one that does
    /// not end in .json or .jsonl), Cancelled (it was told to stop) or Io; the file is as it was
    /// then.
    [[nodiscard]] Result<void> save(
        const std::filesystem::path& file,
        const std::function<bool(double)>& progress = [](double) { return true; }) const;
    /// A row that stands nowhere yet, for exchange().
    [[nodiscard]] std::uint32_t keep(IdentityRow row);
    /// Many such rows; add the number of each to the result.
    [[nodiscard]] std::uint32_t keepAll(OwnRows rows);
    /// Puts what `slot` holds in the row's place; returns what was there, to be put back.
    std::uint32_t exchange(std::size_t index, std::uint32_t slot)
    {
        return std::exchange(m_slots[index], slot);
    }

    /// Which columns beyond question and answer the rows use.
    [[nodiscard]] UsedColumns usedColumns() const;

    /// What differs from the file as it was opened or last saved, for a draft: a number for each
    /// row and the own rows.
    struct Changes {
        Slots order; ///< of each row: a row of the file, or with the highest bit set an own one
        std::vector<std::pair<std::uint32_t, IdentityRow>> rows; ///< the own ones that are used
    };
    /// Where more than `most` own rows are used, only so many and one more are told.
    [[nodiscard]] Changes changes(std::size_t most = SIZE_MAX) const;
    /// Puts changes to the same file back, just opened. False (nothing is changed): they belong to
    /// another one.
    [[nodiscard]] bool apply(const Changes& changes);
    /// From here on a changed row is a new one beside what a copy holds, so that the copy can be
    /// written meanwhile and be told to markSaved().
    void freeze() { m_ownFrozen = m_own.end(); }
    void markSaved(const IdentityRows& written); ///< the file holds the rows of this copy now
    void markSaved() { markSaved(*this); }
    /// Whether there is a file that changes() tells the difference from.
    [[nodiscard]] bool hasFile() const { return m_hasFile; }

private:
    struct Piece {
        std::uint64_t begin = 0;
        std::uint32_t size = 0;
    };
    struct Source {
        std::string name, text;
        std::vector<Piece> pieces;
        bool lines = false; ///< one row a line
    };
    [[nodiscard]] static Result<IdentityRows> of(std::shared_ptr<Source> source,
                                                 const std::optional<DatasetSpec>& spec);
    [[nodiscard]] std::string_view sourceText(std::uint32_t slot) const;
    /// As it stands in a file of lines or of an array.
    [[nodiscard]] std::string textIn(std::size_t index, bool lines) const;
    static constexpr std::uint32_t kOwn = 0x8000'0000U; ///< marks a slot of an own row
    static constexpr std::size_t kMostRows = kOwn - 1;

    std::shared_ptr<const DatasetSpec> m_spec;
    std::shared_ptr<const Source> m_source;
    Slots m_slots; ///< in the order of the rows: a piece of the source, or an own row
    OwnRows m_own; ///< changed and new ones
    bool m_hasFile = false;
    std::shared_ptr<const Slots> m_saved; ///< the rows of the file since they were saved
    OwnRows::Number m_ownFrozen = 0;      ///< own rows below are left as they are: see freeze()
};

/// Missing answers or questions, turns in the wrong order, unfilled placeholders, repeated
/// questions, and rows that can't be read; the first `most` of them. Stops early, with what it has,
/// when `stop` says so.
[[nodiscard]] std::vector<Finding> checkIdentityRows(const IdentityRows& rows, std::size_t most,
                                                     const std::function<bool()>& stop);

} // namespace anneal::data
