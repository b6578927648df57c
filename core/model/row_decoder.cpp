#include "core/model/row_decoder.h"

#include "core/model/row_pool.h"
#include "core/ops/decode_kernels.h"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>
#include <tuple>

namespace anneal::model {

namespace {

constexpr std::int64_t kPieceBytes = 64 * 1024; ///< of weights, in one piece of parallel work

std::optional<files::StorageType> storageOf(c10::ScalarType type)
{
    switch (type) {
    case at::kFloat:
        return files::StorageType::F32;
    case at::kBFloat16:
        return files::StorageType::BF16;
    case at::kHalf:
        return files::StorageType::F16;
    default:
        return std::nullopt;
    }
}

/// Turns the first `turned` dimensions of each head.
void rotate(float* heads, std::int64_t count, std::int64_t headDim, std::int64_t turned,
            const float* cosines, const float* sines)
{
    const std::int64_t half = turned / 2;
    for (std::int64_t h = 0; h < count; ++h) {
        float* head = heads + h * headDim;
        for (std::int64_t i = 0; i < half; ++i) {
            const float first = head[i];
            const float second = head[i + half];
            head[i] = first * cosines[i] - second * sines[i];
            head[i + half] = second * cosines[i + half] + first * sines[i + half];
        }
    }
}

void normalise(const float* x, const float* weight, std::int64_t count, double eps, float* y)
{
    double squares = 0;
    for (std::int64_t i = 0; i < count; ++i)
        squares += static_cast<double>(x[i]) * x[i];
    const auto inverse =
        static_cast<float>(1.0 / std::sqrt(squares / static_cast<double>(count) + eps));
    for (std::int64_t i = 0; i < count; ++i)
        y[i] = x[i] * inverse * weight[i];
}

} // namespace

std::optional<RowMatrix> rowMatrix(const at::Tensor& weight, const StoredWeight* stored)
{
    const auto plain = storageOf(weight.scalar_type());
    if (!weight.device().is_cpu() || weight.dim() != 2 || !plain || weight.requires_grad())
        return std::nullopt;
    RowMatrix matrix{.type = *plain,
                     .data = static_cast<const std::byte*>(weight.const_data_ptr()),
                     .rows = weight.size(0),
                     .columns = weight.size(1)};
    if (stored && hasRowKernel(stored->view.type, matrix.columns) &&
        stored->loaded.lock().get() == weight.unsafeGetTensorImpl() &&
        stored->version == static_cast<std::uint32_t>(weight._version())) {
        matrix.type = stored->view.type;
        matrix.data = stored->view.data;
        matrix.rotaryHeadDim = stored->rotaryHeadDim;
        return matrix;
    }
    return weight.is_contiguous() ? std::optional(matrix) : std::nullopt;
}

std::optional<RowMatrix> rowMatrix(const quant::PackedWeight& weight)
{
    RowMatrix matrix{.rows = weight.rows(), .columns = weight.columns()};
    const auto* stored = weight.storedView();
    if (stored && hasRowKernel(stored->type, matrix.columns)) {
        matrix.type = stored->type;
        matrix.data = stored->data;
        matrix.rotaryHeadDim = weight.rotaryHeadDim();
        return matrix;
    }
    if (!weight.multipliesRows())
        return std::nullopt;
    matrix.packed = &weight;
    return matrix;
}

at::Tensor multiplyRow(const RowMatrix& matrix, const at::Tensor& x)
{
    const at::Tensor wide = x.to(at::kFloat).contiguous();
    RowVector input;
    input.assign({wide.const_data_ptr<float>(), static_cast<std::size_t>(wide.numel())});
    at::Tensor y = at::empty({1, matrix.rows}, at::kFloat);
    auto* out = y.data_ptr<float>();
    const std::int64_t grain = std::max<std::int64_t>(1, kPieceBytes / matrix.rowBytes());
    RowPool::instance().run(matrix.rows, grain, [&](std::int64_t begin, std::int64_t end) {
        multiplyRows(matrix, input, begin, end, out);
    });
    return y;
}

RowDecoder::RowDecoder(std::shared_ptr<const RowModel> model)
    : m_owner(std::move(model))
    , m_model(*m_owner)
{
    const auto sized = [](std::int64_t count) {
        return std::vector<float>(static_cast<std::size_t>(count));
    };
    m_mixed = sized(m_model.heads * m_model.headDim);
    m_qkv = sized((m_model.heads + 2 * m_model.kvHeads) * m_model.headDim);
    m_gateUp = sized(2 * m_model.inner);
    m_inner = sized(m_model.inner);
    m_normed = m_output = sized(m_model.hidden);
}

void RowDecoder::setInput(const std::vector<float>& x, const float* norm)
{
    normalise(x.data(), norm, m_model.hidden, m_model.normEps, m_normed.data());
    m_input.assign(m_normed);
}

/// Adds the last products, through the norm that some families have there.
void RowDecoder::addOutput(std::vector<float>& x, const float* norm)
{
    if (norm)
        normalise(m_output.data(), norm, m_model.hidden, m_model.normEps, m_output.data());
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] += m_output[i];
}

/// The products of several layers with the same input, one after the other in `target`, as one
/// piece of parallel work.
void RowDecoder::project(std::span<const RowModel::LinearRef> linears, std::vector<float>& target)
{
    std::vector<std::int64_t> firstRow{0};
    std::vector<std::vector<float>> reduced(linears.size());
    std::int64_t bytes = 0;
    for (std::size_t i = 0; i < linears.size(); ++i) {
        const RowModel::LinearRef& linear = linears[i];
        firstRow.push_back(firstRow.back() + linear.matrix.rows);
        bytes += linear.matrix.rows * linear.matrix.rowBytes();
        for (std::int64_t r = 0; r < linear.rank; ++r)
            reduced[i].push_back(linear.scale * dotProduct(linear.a + r * linear.matrix.columns,
                                                           m_input.values(),
                                                           linear.matrix.columns));
    }
    const std::int64_t rows = firstRow.back();
    const std::int64_t grain =
        std::max<std::int64_t>(1, rows * kPieceBytes / std::max<std::int64_t>(bytes, 1));
    RowPool::instance().run(rows, grain, [&](std::int64_t begin, std::int64_t end) {
        for (std::size_t i = 0; i < linears.size(); ++i) {
            const std::int64_t first = std::max(begin, firstRow[i]) - firstRow[i];
            const std::int64_t last = std::min(end, firstRow[i + 1]) - firstRow[i];
            if (first < last)
                multiplyRows(linears[i].matrix, m_input, first, last, target.data() + firstRow[i]);
        }
    });
    for (std::size_t i = 0; i < linears.size(); ++i) {
        const RowModel::LinearRef& linear = linears[i];
        float* out = target.data() + firstRow[i];
        for (std::int64_t row = 0; row < linear.matrix.rows; ++row) {
            float extra = linear.bias ? linear.bias[row] : 0.0F;
            for (std::int64_t r = 0; r < linear.rank; ++r)
                extra += linear.b[row * linear.rank + r] * reduced[i][static_cast<std::size_t>(r)];
            out[row] += extra;
        }
    }
}

void RowDecoder::attend(std::size_t index, const RopeTable::Rows& rope, DecoderCache& cache)
{
    const RowModel::Layer& layer = m_model.layers[index];
    const std::int64_t headDim = m_model.headDim;
    float* q = m_qkv.data();
    float* k = q + m_model.heads * headDim;
    float* v = k + m_model.kvHeads * headDim;
    for (const auto& [heads, count, norm] : {std::tuple{q, m_model.heads, layer.queryNorm},
                                             std::tuple{k, m_model.kvHeads, layer.keyNorm}}) {
        for (std::int64_t h = 0; norm && h < count; ++h)
            normalise(heads + h * headDim, norm, headDim, m_model.normEps, heads + h * headDim);
        if (layer.spec.rotary)
            rotate(heads, count, headDim, rope.cos.size(1), rope.cos.const_data_ptr<float>(),
                   rope.sin.const_data_ptr<float>());
    }
    const KvRows rows = cache.appendRows(0, index, 1);
    for (std::int64_t h = 0; h < m_model.kvHeads; ++h) {
        std::copy_n(k + h * headDim, headDim, rows.newKeys(h));
        std::copy_n(v + h * headDim, headDim, rows.newValues(h));
    }
    const std::int64_t window = layer.spec.window;
    const std::int64_t length = rows.length;
    const std::int64_t skipped = window > 0 ? std::max<std::int64_t>(0, length - window) : 0;
    const std::int64_t group = m_model.heads / m_model.kvHeads;
    // Few positions are too little work to share.
    const std::int64_t grain = length < 64 ? m_model.heads : 1;
    m_scores.resize(static_cast<std::size_t>(m_model.heads * length));
    RowPool::instance().run(m_model.heads, grain, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t h = begin; h < end; ++h)
            ops::attendHead(q + h * headDim, rows.head(h / group), skipped, length, headDim,
                            static_cast<float>(m_model.attentionScale),
                            static_cast<float>(m_model.attentionSoftcap),
                            m_scores.data() + h * length, m_mixed.data() + h * headDim);
    });
}

void RowDecoder::run(std::vector<float>& x, const std::vector<RopeTable::Rows>& ropes,
                     DecoderCache& cache)
{
    for (std::size_t i = 0; i < m_model.layers.size(); ++i) {
        const RowModel::Layer& layer = m_model.layers[i];
        setInput(x, layer.inputNorm);
        project(layer.qkv, m_qkv);
        attend(i, ropes[layer.spec.rope], cache);
        m_input.assign(m_mixed);
        project({&layer.o, 1}, m_output);
        addOutput(x, layer.attentionOutputNorm);
        setInput(x, layer.mlpNorm);
        project(layer.gateUp, m_gateUp);
        gate(m_gateUp.data(), m_gateUp.data() + m_model.inner, m_model.inner, m_model.activation,
             m_inner.data());
        m_input.assign(m_inner);
        project({&layer.down, 1}, m_output);
        addOutput(x, layer.mlpOutputNorm);
    }
    setInput(x, m_model.norm);
    x = m_normed;
}

} // namespace anneal::model
