#include "core/catalog/model_source.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/catalog/resolve_model.h"
#include "core/catalog/source_state.h"

#include <nlohmann/json.hpp>

namespace anneal::catalog {
namespace fs = std::filesystem;

Result<ModelSource> ModelSource::open(const std::string& nameOrPath)
{
    auto state = std::make_shared<State>();
    ANNEAL_TRY(state->path, resolveModel(nameOrPath));
    state->name = modelName(state->path);
    std::error_code error;
    if (fs::is_directory(state->path, error))
        ANNEAL_CHECK(openFolder(*state));
    else
        ANNEAL_CHECK(openGguf(*state));
    ModelSource source;
    source.m_state = std::move(state);
    return source;
}

Result<ModelSource> ModelSource::openShape(const std::string& nameOrPath, std::uint64_t seed)
{
    auto state = std::make_shared<State>();
    ANNEAL_TRY(state->path, resolveModel(nameOrPath));
    state->name = modelName(state->path);
    std::error_code error;
    if (!fs::is_directory(state->path, error))
        return fail(ErrorCode::Unsupported, notice("scratch.file", {{"file", toUtf8(state->path)}}),
                    {{"key", "train_from_scratch"}});
    state->random.emplace().seed = seed;
    ANNEAL_CHECK(openFolder(*state));
    ANNEAL_TRY(const auto json, readJsonFile(state->path / "config.json"));
    if (const auto range = json.find("initializer_range");
        range != json.end() && range->is_number())
        state->random->range = range->get<double>();
    ModelSource source;
    source.m_state = std::move(state);
    return source;
}

ModelSource ModelSource::changed(ModelConfig config, Json configJson,
                                 std::shared_ptr<const text::Tokenizer> tokenizer) const
{
    auto state = std::make_shared<State>();
    state->format = m_state->format;
    state->path = m_state->path;
    state->name = m_state->name;
    state->config = std::move(config);
    state->configJson = std::move(configJson);
    state->tensors = m_state->tensors;
    state->permuted = m_state->permuted;
    state->plusOne = m_state->plusOne;
    state->warnings = m_state->warnings;
    state->diskBytes = m_state->diskBytes;
    state->random = m_state->random;
    state->tokenizer = std::move(tokenizer);
    state->origin = m_state;
    ModelSource source;
    source.m_state = std::move(state);
    return source;
}

std::optional<RandomWeights> ModelSource::randomWeights() const
{
    return m_state->random;
}

ModelFormat ModelSource::format() const
{
    return m_state->format;
}

const fs::path& ModelSource::path() const
{
    return m_state->path;
}

const std::string& ModelSource::name() const
{
    return m_state->name;
}

const ModelConfig& ModelSource::config() const
{
    return m_state->config;
}

std::uint64_t ModelSource::diskBytes() const
{
    return m_state->diskBytes;
}

const std::map<std::string, files::TensorView>& ModelSource::tensors() const
{
    return m_state->tensors;
}

bool ModelSource::rowPermuted(const std::string& name) const
{
    return m_state->permuted.contains(name);
}

bool ModelSource::storedPlusOne(const std::string& name) const
{
    return m_state->plusOne.contains(name);
}

const std::vector<Notice>& ModelSource::warnings() const
{
    return m_state->warnings;
}

Result<std::shared_ptr<const text::Tokenizer>> ModelSource::tokenizer() const
{
    const std::lock_guard lock(m_state->mutex);
    if (!m_state->tokenizer) {
        ANNEAL_TRY(m_state->tokenizer, m_state->gguf ? text::loadTokenizer(*m_state->gguf)
                                                     : text::loadTokenizer(m_state->path));
    }
    return m_state->tokenizer;
}

Json ModelSource::configJson() const
{
    return m_state->configJson.value_or(Json());
}

std::string ModelSource::fileText(const std::string& fileName) const
{
    if (m_state->format != ModelFormat::HuggingFaceFolder)
        return {};
    return readFile(m_state->path / pathFromUtf8(fileName)).value_or("");
}

Result<Json> exportedConfig(const ModelSource& source, const std::string& dtype)
{
    if (source.format() == ModelFormat::Gguf)
        return Json(toConfigJson(source.config(), dtype));
    auto json = source.configJson();
    if (json.is_null()) {
        ANNEAL_TRY(json, readJsonFile(source.path() / "config.json"));
    }
    if (json.contains("dtype"))
        json["dtype"] = dtype;
    if (json.contains("torch_dtype") || !json.contains("dtype"))
        json["torch_dtype"] = dtype;
    return json;
}

Result<std::shared_ptr<const text::Tokenizer>> openTokenizer(const std::string& nameOrPath)
{
    ANNEAL_TRY(const auto path, resolveModel(nameOrPath));
    std::error_code error;
    if (fs::is_directory(path, error))
        return text::loadTokenizer(path);
    ANNEAL_TRY(const auto file, files::GgufFile::open(path));
    return text::loadTokenizer(file);
}

} // namespace anneal::catalog
