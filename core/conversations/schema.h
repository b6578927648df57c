#pragma once

#include "core/conversations/sqlite.h"

namespace anneal::conversations {

/// Brings the tables to the newest version (PRAGMA user_version). Fails with Unsupported when a
/// newer program made them.
[[nodiscard]] Result<void> migrate(Database& database);

} // namespace anneal::conversations
