#pragma once

#include "core/conversations/sqlite.h"
#include "core/conversations/store.h"

namespace anneal::conversations {

struct Store::State {
    Database database;
};

/// Conversations of the first store's folder, one JSON file each, into `store` and out of the way.
/// What can't be read stays and is named.
[[nodiscard]] Result<void> takeOverOldStore(Store& store, const std::filesystem::path& folder,
                                            std::vector<std::string>& unreadable,
                                            std::size_t& takenOver);

} // namespace anneal::conversations
