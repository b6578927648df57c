#pragma once

#include "core/catalog/families.h"

/// One function a family, each in the file of its name.
namespace anneal::catalog {

[[nodiscard]] Family gemmaFamily();
[[nodiscard]] Family gemma2Family();
[[nodiscard]] Family gemma3Family();
[[nodiscard]] Family llamaFamily();
[[nodiscard]] Family mistralFamily();
[[nodiscard]] Family phi3Family();
[[nodiscard]] Family qwen2Family();
[[nodiscard]] Family qwen3Family();
[[nodiscard]] Family smolLm3Family();

} // namespace anneal::catalog
