#pragma once

#include "core/data/conversion.h"
#include "core/data/mixing.h"
#include "core/data/random_order.h"
#include "core/data/row_file.h"

#include <memory>
#include <string>
#include <vector>

namespace anneal::data {

/// The rows of one or several data sets in the order in which LLaMA-Factory has them before the
/// validation split: num_samples, max_samples and mixing are done, rows that can't be used are
/// still counted. Rows are read and converted when they are asked for, so that a large file needs
/// little memory. Const methods may be called from several threads.
class RowSet final {
public:
    /// `names`: of dataset_info.json in options.datasetDir, or paths of data files; a name given
    /// twice counts once, as upstream has it. `random` goes on from data set to data set. Fails
    /// with NotFound, Format (file, line), Unsupported, InvalidArgument (unknown name with the
    /// nearest one; pairs against the stage).
    [[nodiscard]] static Result<RowSet> open(const std::vector<std::string>& names,
                                             const config::DataOptions& options,
                                             const std::string& stage, NumpyLegacyRandom& random);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

    /// The row with its place; of a row that can't be used the sample is empty and the problem
    /// told. Fails with Format (file, line) where the file is damaged.
    [[nodiscard]] Result<Converted> row(std::size_t index, bool forTraining = true) const;
    /// The row as it stands in its file.
    [[nodiscard]] Result<Json> json(std::size_t index) const;
    [[nodiscard]] const DatasetSpec& spec(std::size_t index) const;
    [[nodiscard]] bool hasTools() const; ///< a data set names a column of tools
    [[nodiscard]] RowPlace place(std::size_t index) const;

    /// About files and settings: encodings, keys without meaning.
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    [[nodiscard]] std::string fileNames() const; ///< for messages

private:
    struct Set {
        DatasetSpec spec;
        std::vector<std::unique_ptr<RowFile>> files;
        std::vector<std::size_t> firstRows; ///< of each file, counted over all files of the set
        std::vector<std::uint32_t>
            chosen;           ///< rows by num_samples, max_samples and split; empty: all
        std::size_t size = 0; ///< after choosing
    };
    [[nodiscard]] Result<void> add(const std::string& name, const config::DataOptions& options,
                                   NumpyLegacyRandom& random);
    void noteUnusedSystem(const Set& set);
    [[nodiscard]] Result<void> choose(Set& set, const config::DataOptions& options,
                                      NumpyLegacyRandom& random) const;
    [[nodiscard]] std::pair<const RowFile*, std::size_t> find(MixedRow place) const;

    std::string m_stage;
    std::vector<Set> m_sets;
    std::vector<MixedRow> m_rows;
    std::vector<Finding> m_findings;
};

/// Fails with InvalidArgument when no row can be used, and says why the first one can't.
[[nodiscard]] Result<void> checkUsable(const RowSet& rows, std::size_t usable,
                                       const std::vector<Finding>& findings);

/// "file.json, line 3: row 2 " and the message that ends the sentence.
[[nodiscard]] Finding rowFinding(Finding::Kind kind, Finding::Severity severity,
                                 const RowPlace& place, Notice problem);

} // namespace anneal::data
