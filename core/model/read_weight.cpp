// Single weights: as the file has them, with rows added, or drawn.
#include "core/base/mapped_file.h"
#include "core/base/text.h"
#include "core/catalog/decoder_spec.h"
#include "core/model/causal_lm.h"
#include "core/model/weight_rows.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace anneal::model {
namespace {

// The same numbers for a name wherever they are made: the model that is trained and the one that is
// exported draw them anew.
at::Generator generatorOf(const std::string& name, std::uint64_t seed)
{
    for (const char c : name)
        seed = seed * 1099511628211ULL + static_cast<unsigned char>(c);
    return at::detail::createCPUGenerator(seed);
}

std::vector<std::int64_t> shapeOf(const catalog::ModelConfig& config, const std::string& name)
{
    for (const auto& weight : catalog::expectedTensors(config)) {
        if (weight.name == name)
            return weight.shape;
    }
    return {};
}

Result<at::Tensor> drawn(const catalog::ModelSource& source, const std::string& name)
{
    const auto random = *source.randomWeights();
    ANNEAL_TRY(const auto spec, catalog::decoderSpec(source.config()));
    const auto shape = shapeOf(source.config(), name);
    if (shape.size() > 1)
        return at::empty(shape, at::kFloat)
            .normal_(0, random.range, generatorOf(name, random.seed));
    const bool isOne = !name.ends_with(".bias") && !spec.normOffset;
    return isOne ? at::ones(shape, at::kFloat) : at::zeros(shape, at::kFloat);
}

Result<at::Tensor> readStored(const catalog::ModelSource& source, const std::string& name,
                              const files::TensorView& view, c10::ScalarType dtype,
                              c10::Device device, std::shared_ptr<const void> owner)
{
    const std::int64_t headDim = source.rowPermuted(name) ? source.config().headDim : 0;
    if (!source.storedPlusOne(name))
        return tensor::toTensor(view, dtype, device, headDim, std::move(owner));
    ANNEAL_TRY(const at::Tensor stored, tensor::toTensor(view, at::kFloat, at::kCPU, headDim));
    at::Tensor weight;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        weight = (stored - 1.0).to(device, dtype);
        return {};
    }));
    return weight;
}

// New tokens begin at the mean of the others, with noise of the width 1 / sqrt(hidden). Each row is
// drawn by itself, so that any of them can be made without the others.
at::Tensor newRows(const std::string& name, std::int64_t first, std::int64_t count,
                   const at::Tensor& mean)
{
    const auto width = 1.0 / std::sqrt(static_cast<double>(mean.numel()));
    auto rows = at::empty({count, mean.numel()}, at::kFloat);
    for (std::int64_t i = 0; i < count; ++i)
        rows.select(0, i).normal_(0, width,
                                  generatorOf(name + " " + std::to_string(first + i), 42));
    return rows.add_(mean);
}

std::int64_t storedRows(const catalog::ModelSource& source, const std::string& name)
{
    return source.tensors().at(name).shape.at(0);
}

} // namespace

Result<at::Tensor> readWeight(const catalog::ModelSource& source, const std::string& name,
                              c10::ScalarType dtype, c10::Device device,
                              std::shared_ptr<const void> owner)
{
    at::Tensor weight;
    if (source.randomWeights()) {
        ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
            ANNEAL_TRY(weight, drawn(source, name));
            weight = weight.to(device, dtype);
            return {};
        }));
        return weight;
    }
    const bool isVocabulary = name == "model.embed_tokens.weight" || name == "lm_head.weight";
    const auto rows = source.config().vocabSize;
    if (!isVocabulary || storedRows(source, name) >= rows)
        return readStored(source, name, source.tensors().at(name), dtype, device, std::move(owner));
    ANNEAL_TRY(const auto mean, meanRow(source, name));
    ANNEAL_TRY(weight, readGrownRows(source, name, 0, rows, dtype, mean));
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        weight = weight.to(device);
        return {};
    }));
    return weight;
}

Result<at::Tensor> readWeightRows(const catalog::ModelSource& source, const std::string& name,
                                  std::int64_t first, std::int64_t count, c10::ScalarType dtype)
{
    const files::TensorView& whole = source.tensors().at(name);
    const auto rows = whole.shape.at(0);
    if (first < 0 || count < 0 || first > rows - count)
        return fail(ErrorCode::Internal, "Rows behind the end of " + name + " were asked for.",
                    {{"tensor", name}});
    const auto rowBytes =
        whole.byteCount / static_cast<std::size_t>(std::max<std::int64_t>(rows, 1));
    files::TensorView view = whole;
    view.shape[0] = count;
    view.data += rowBytes * static_cast<std::size_t>(first);
    view.byteCount = rowBytes * static_cast<std::size_t>(count);
    return readStored(source, name, view, dtype, at::kCPU, nullptr);
}

Result<at::Tensor> meanRow(const catalog::ModelSource& source, const std::string& name)
{
    constexpr std::int64_t kNumbers = 1 << 20; // of a piece
    const files::TensorView& view = source.tensors().at(name);
    const auto rows = view.shape.at(0), columns = view.shape.at(1);
    const auto step = std::max<std::int64_t>(kNumbers / std::max<std::int64_t>(columns, 1), 1);
    at::Tensor mean;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        auto sum = at::zeros({columns}, at::kDouble);
        for (std::int64_t first = 0; first < rows; first += step) {
            const auto count = std::min(step, rows - first);
            ANNEAL_TRY(const auto piece, readWeightRows(source, name, first, count, at::kFloat));
            sum += piece.sum(0, false, at::kDouble);
        }
        mean = (sum / static_cast<double>(rows)).to(at::kFloat);
        return {};
    }));
    forgetPages({view.data, view.byteCount});
    return mean;
}

Result<at::Tensor> readGrownRows(const catalog::ModelSource& source, const std::string& name,
                                 std::int64_t first, std::int64_t count, c10::ScalarType dtype,
                                 const at::Tensor& mean)
{
    const auto old = std::clamp<std::int64_t>(storedRows(source, name) - first, 0, count);
    if (old == count)
        return readWeightRows(source, name, first, count, dtype);
    at::Tensor rows;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        rows = at::empty({count, mean.numel()}, dtype);
        if (old > 0) {
            ANNEAL_TRY(const auto stored, readWeightRows(source, name, first, old, dtype));
            rows.narrow(0, 0, old).copy_(stored);
        }
        rows.narrow(0, old, count - old).copy_(newRows(name, first + old, count - old, mean));
        return {};
    }));
    return rows;
}

Result<DrawnMatrix> DrawnMatrix::create(const catalog::ModelSource& source, const std::string& name)
{
    // Torch draws sixteen numbers at a time, and the last sixteen of a tensor anew where it ends
    // within such a group: every step but the last is of whole groups, and the last holds one.
    constexpr std::int64_t kGroup = 16, kNumbers = 1 << 18;
    const auto shape = shapeOf(source.config(), name);
    if (shape.size() != 2 || !source.randomWeights())
        return fail(ErrorCode::Internal, "Drawn rows of " + name + " were asked for.",
                    {{"tensor", name}});
    DrawnMatrix matrix;
    matrix.m_range = source.randomWeights()->range;
    matrix.m_rows = shape[0];
    matrix.m_columns = shape[1];
    const auto groups = kNumbers / (kGroup * std::max<std::int64_t>(matrix.m_columns, 1));
    matrix.m_step = kGroup * std::max<std::int64_t>(groups, 1);
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        auto generator = generatorOf(name, source.randomWeights()->seed);
        auto* const numbers = at::check_generator<at::CPUGeneratorImpl>(generator);
        for (std::int64_t first = 0;; first += matrix.m_step) {
            matrix.m_states.push_back(generator.clone());
            const auto left = (matrix.m_rows - first - matrix.m_step) * matrix.m_columns;
            if (left < kGroup)
                return {};
            for (auto i = matrix.m_step * matrix.m_columns; i > 0; --i)
                (void)numbers->random();
        }
    }));
    return matrix;
}

Result<at::Tensor> DrawnMatrix::rows(std::int64_t first, std::int64_t count) const
{
    if (first < 0 || count < 0 || first > m_rows - count)
        return fail(ErrorCode::Internal, "Rows behind the end of a drawn matrix were asked for.");
    at::Tensor rows;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        rows = at::empty({count, m_columns}, at::kFloat);
        const auto last = static_cast<std::int64_t>(m_states.size()) - 1;
        for (std::int64_t done = 0; done < count;) {
            const auto at = std::min((first + done) / m_step, last);
            const auto begin = at * m_step;
            const auto end = at == last ? m_rows : begin + m_step;
            const auto piece =
                at::empty({end - begin, m_columns}, at::kFloat)
                    .normal_(0, m_range, m_states[static_cast<std::size_t>(at)].clone());
            const auto taken = std::min(end - first - done, count - done);
            rows.narrow(0, done, taken).copy_(piece.narrow(0, first + done - begin, taken));
            done += taken;
        }
        return {};
    }));
    return rows;
}

} // namespace anneal::model
