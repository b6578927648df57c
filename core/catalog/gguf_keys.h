#pragma once

#include "core/base/notice.h"
#include "core/catalog/model_config.h"
#include "core/files/gguf_writer.h"

#include <string>
#include <vector>

namespace anneal::catalog {

/// Collects what a GGUF says of a model below "<architecture>.": the mirror of GgufReader.
class GgufKeys final {
public:
    GgufKeys(const ModelConfig& config, std::string_view architecture);

    void size(const std::string& key, std::int64_t value);
    void number(const std::string& key, double value);
    void text(const std::string& key, std::string value);
    void flags(const std::string& key, std::vector<bool> values);

    /// Something that readers of GGUF files leave out.
    void note(Notice told) { m_notes.push_back(std::move(told)); }

    /// What this model has and readers of GGUF files don't compute: "biases on the attention's
    /// output". Says what to do instead.
    [[nodiscard]] tl::unexpected<Error> cannotHold(const std::string& what) const;

    [[nodiscard]] files::GgufFields take() { return std::move(m_fields); }
    [[nodiscard]] const std::vector<Notice>& notes() const { return m_notes; }

private:
    const ModelConfig& m_config;
    std::string m_prefix;
    files::GgufFields m_fields;
    std::vector<Notice> m_notes;
};

/// A small tensor that says how the model computes, in the place of keys.
struct GgufExtraTensor {
    std::string name;
    std::vector<float> values;
};

/// The metadata of a model, without general and tokenizer keys, and the tensors that belong to it.
struct GgufModelMetadata {
    std::string architecture; ///< general.architecture
    files::GgufFields fields;
    std::vector<GgufExtraTensor> extra; ///< the rotary factors
    std::vector<Notice> notes;          ///< what readers leave out
};

/// Fails with Unsupported, by name, where a GGUF can't say what the config says.
[[nodiscard]] Result<GgufModelMetadata> ggufModelMetadata(const ModelConfig& config);

/// What the queries are multiplied by in a GGUF: its readers divide scores by a root of their own
/// choice (see Family::ggufQueryScalar), so that another query_pre_attn_scalar has to lie in the
/// weights. 1 for most models.
[[nodiscard]] double ggufQueryFactor(const ModelConfig& config);

/// The weight that carries ggufQueryFactor(), by its Hugging Face name within a layer: the norm of
/// the queries where there is one, else their projection.
[[nodiscard]] std::string ggufQueryWeight(const ModelConfig& config);

} // namespace anneal::catalog
