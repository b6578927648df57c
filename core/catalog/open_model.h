#pragma once

#include "core/catalog/model_source.h"
#include "core/config/options.h"

namespace anneal::catalog {

/// The model that the settings name, changed as they ask for: positions stretched (rope_scaling),
/// tokens added and the vocabulary grown (add_tokens, add_special_tokens, resize_vocab), special
/// tokens cut (split_special_tokens). Without such settings a vocabulary that an adapter was
/// trained with is taken over from its folder. Fails as ModelSource::open, and with
/// InvalidArgument or Unsupported for a change that the model does not take.
[[nodiscard]] Result<ModelSource> openModel(const config::ModelOptions& options);

/// `source` with the changes alone, for a model that is opened from elsewhere.
[[nodiscard]] Result<ModelSource> adapted(const ModelSource& source,
                                          const config::ModelOptions& options);

/// Only the tokenizer, with the changes; works on a folder that has no weights.
[[nodiscard]] Result<std::shared_ptr<const text::Tokenizer>>
openTokenizer(const config::ModelOptions& options);

} // namespace anneal::catalog
