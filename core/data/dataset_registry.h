#pragma once

#include "core/base/json.h"

namespace anneal::data {

/// `<folder>/dataset_info.json`; an empty object where there is none yet. Fails with Format or Io.
[[nodiscard]] Result<Json> readInfoFile(const std::filesystem::path& folder);

/// Puts an entry into `<folder>/dataset_info.json`, other entries untouched; writes nothing when it
/// stands there already. Fails with Format (nothing is changed) or Io.
[[nodiscard]] Result<void> registerEntry(const std::filesystem::path& folder,
                                         const std::string& name, const Json& entry);

} // namespace anneal::data
