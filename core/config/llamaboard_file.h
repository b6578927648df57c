#pragma once

#include "core/config/run_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace anneal::config {

/// Whether the entries are the controls of LlamaBoard ("Save arguments" of LLaMA-Factory's page),
/// such as top.model_name and train.learning_rate, and not the keys of a run file.
[[nodiscard]] bool isLlamaBoardForm(const std::vector<RunFileEntry>& entries);

/// The run file that LlamaBoard would start from this form, with the lines of its controls: values
/// of groups that are off are left out, and what it always sends is there. Its files name neither
/// the model's folder nor the run's: the model is looked for by its name, and the run is saved as
/// `saves/<model>/<method>/<name of the file>`. Fails with Format (file, line) for a control that
/// is unknown, or a value that is no form of its control.
[[nodiscard]] Result<std::vector<RunFileEntry>>
fromLlamaBoard(const std::vector<RunFileEntry>& entries, const std::filesystem::path& file);

} // namespace anneal::config
