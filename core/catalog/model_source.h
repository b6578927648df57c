#pragma once

#include "core/base/error.h"
#include "core/base/notice.h"
#include "core/base/json.h"
#include "core/catalog/model_config.h"
#include "core/files/dtype.h"
#include "core/files/gguf.h"
#include "core/files/safetensors.h"
#include "core/text/tokenizer.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anneal::catalog {

enum class ModelFormat { HuggingFaceFolder, Gguf };

/// Weights that are drawn instead of read: matrices from a normal distribution of this width, norms
/// and biases as the model's class begins with.
struct RandomWeights {
    std::uint64_t seed = 42;
    double range = 0.02; ///< initializer_range of config.json
};

/// An opened model: its config, its tensors by Hugging Face name ("model.layers.0.self_attn.q_proj.weight"), its tokenizer. Weights stay
/// in the mapped files. Any thread may read.
class ModelSource final {
public:
    /// `nameOrPath`: a folder, a .gguf file, or a name in the model folder (`SmolLM2-135M-Instruct`); "~" is expanded.
    /// Fails with NotFound (says where it looked), Format, Unsupported; every missing or misshapen tensor is named before any long work.
    [[nodiscard]] static Result<ModelSource> open(const std::string& nameOrPath);

    /// A folder whose weights are not looked at and may be missing: its shape and tokenizer, to
    /// train from scratch. Fails as open(), and with Unsupported for a GGUF file.
    [[nodiscard]] static Result<ModelSource> openShape(const std::string& nameOrPath,
                                                       std::uint64_t seed);

    [[nodiscard]] ModelFormat format() const;
    [[nodiscard]] const std::filesystem::path& path() const; ///< the folder or the .gguf file
    [[nodiscard]] const std::string& name() const;           ///< to show: folder or file name without ending
    [[nodiscard]] const ModelConfig& config() const;
    [[nodiscard]] std::uint64_t diskBytes() const;
    [[nodiscard]] Result<std::shared_ptr<const text::Tokenizer>> tokenizer() const; ///< loaded on first call, then shared

    /// Hugging Face name -> where its numbers lie. For a GGUF the q and k rows of llama are stored permuted
    /// (see rowPermuted); a tied output matrix is absent.
    [[nodiscard]] const std::map<std::string, files::TensorView>& tensors() const;

    /// True when the rows of this tensor are stored in GGUF's rotary order: row pairs (2i, 2i+1) of each head hold rows i and
    /// i + headDim/2 of the Hugging Face tensor.
    [[nodiscard]] bool rowPermuted(const std::string& name) const;

    /// True when the numbers of this tensor are stored with 1 added, as Gemma's norms are in a GGUF.
    [[nodiscard]] bool storedPlusOne(const std::string& name) const;

    /// Non-weight files of a Hugging Face folder to copy on export (config.json text, generation_config.json text), "" when absent.
    [[nodiscard]] std::string fileText(const std::string& fileName) const;

    /// One English sentence each for what is odd but no reason to refuse: tensors that no part of the model takes.
    [[nodiscard]] const std::vector<Notice>& warnings() const;

    /// The same files with another config (and the JSON that says so) and tokenizer. Where the config
    /// has more tokens than the files, the loader makes their rows.
    [[nodiscard]] ModelSource changed(ModelConfig config, Json configJson,
                                      std::shared_ptr<const text::Tokenizer> tokenizer) const;

    /// The JSON of changed(); null where the model's own config counts.
    [[nodiscard]] Json configJson() const;

    /// Of openShape(); nullopt where weights are read.
    [[nodiscard]] std::optional<RandomWeights> randomWeights() const;

    struct State; ///< what the readers of the two formats fill in (source_state.h)

private:
    std::shared_ptr<State> m_state;
};

/// The config.json to write beside exported weights: of a folder its own text with the dtype replaced, of a GGUF made from the config.
[[nodiscard]] Result<Json> exportedConfig(const ModelSource& source, const std::string& dtype);

/// Only the tokenizer of a model: works on a folder that has no weights.
[[nodiscard]] Result<std::shared_ptr<const text::Tokenizer>> openTokenizer(const std::string& nameOrPath);

/// The path that a model name or path means. Fails with NotFound, naming the places looked at.
[[nodiscard]] Result<std::filesystem::path> resolveModel(const std::string& nameOrPath);

/// One line of the list of models on this machine.
struct ModelEntry {
    std::string name;
    std::filesystem::path path;
    ModelFormat format = ModelFormat::Gguf;
    std::string architecture;      ///< "" when it could not be read
    std::int64_t parameters = 0;
    std::uint64_t bytes = 0;
    std::string proposedTemplate;  ///< "" when none fits
    std::optional<Error> problem; ///< why it can't be used; none: it can
};

/// The models in the model folder (and the hub cache), sorted by name. Reads headers only; never fails as a whole.
[[nodiscard]] std::vector<ModelEntry> listModels();

/// One model, as the list shows it.
[[nodiscard]] Result<ModelEntry> describeModel(const std::string& nameOrPath);

inline constexpr const char* kDefaultModel = "SmolLM2-135M-Instruct";

} // namespace anneal::catalog
