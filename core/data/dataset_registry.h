#pragma once

#include "core/base/json.h"
#include "core/data/dataset_spec.h"

#include <string_view>

namespace anneal::data {

/// `<folder>/dataset_info.json`; an empty object where there is none yet. Fails with Format or Io.
[[nodiscard]] Result<Json> readInfoFile(const std::filesystem::path& folder);

/// Puts an entry into `<folder>/dataset_info.json`, other entries untouched; writes nothing when it
/// stands there already. Fails with Format (nothing is changed) or Io.
[[nodiscard]] Result<void> registerEntry(const std::filesystem::path& folder,
                                         const std::string& name, const Json& entry);

/// Whether a row in this JSON text has `field` with something in it. Looked for in the text: to
/// parse a million rows would take many seconds.
[[nodiscard]] bool usesField(std::string_view text, const std::string& field);

/// What dataset_info.json has to say of a set besides its file: nothing for plain alpaca rows.
[[nodiscard]] Json entryOf(const DatasetSpec& spec);

/// The columns that an editor's set may have besides those its entry names; see registerRows().
struct UsedColumns {
    bool query = false, history = false, system = false;
};

/// Puts the file of a set whose form is known into `<folder>/dataset_info.json`: a new entry as
/// entryOf() has it; to one that is there only its file and the columns that are used and not named
/// yet are added. Fails as registerDataset() does.
[[nodiscard]] Result<void> registerRows(const std::filesystem::path& folder,
                                        const std::string& name, const std::filesystem::path& file,
                                        const DatasetSpec& spec, const UsedColumns& used);

} // namespace anneal::data
