#pragma once

#include "core/base/error.h"

#include <string>

namespace anneal {

/// Whether standard output / standard error is a terminal that a person looks at (not a pipe or
/// file).
[[nodiscard]] bool outputIsTerminal();
[[nodiscard]] bool errorIsTerminal();
[[nodiscard]] bool inputIsTerminal();

/// One line of standard input, UTF-8, which a terminal does not show while it is typed; `prompt` is
/// written to standard error on a terminal. Fails with Io at the end of the input.
[[nodiscard]] Result<std::string> readSecret(const std::string& prompt);

} // namespace anneal
