#pragma once

namespace anneal {

/// Whether standard output / standard error is a terminal that a person looks at (not a pipe or
/// file).
[[nodiscard]] bool outputIsTerminal();
[[nodiscard]] bool errorIsTerminal();

} // namespace anneal
