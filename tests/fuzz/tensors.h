#pragma once

#include "core/files/dtype.h"

#include <map>
#include <string>

namespace anneal::fuzz {

/// Holds every view against its promise (shape, type and bytes agree, nothing larger than the file)
/// and reads its first and last block.
void touchTensors(const std::map<std::string, files::TensorView>& tensors, std::size_t fileBytes);

} // namespace anneal::fuzz
