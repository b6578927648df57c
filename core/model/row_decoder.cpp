#include "core/model/row_decoder.h"

#include "core/model/row_pool.h"

#include <ATen/ATen.h>

#include <cmath>
#include <limits>

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

void rotate(float* heads, std::int64_t count, std::int64_t headDim, const float* cosines,
            const float* sines)
{
    const std::int64_t half = headDim / 2;
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

at::Tensor asFloatRow(const std::vector<float>& values, std::int64_t heads, std::int64_t headDim)
{
    return at::from_blob(const_cast<float*>(values.data()), {1, heads, headDim}, at::kFloat);
}

/// softmax(q K^T * scale) V of one head; keys and values [length, headDim].
void attendHead(const float* q, const float* keys, const float* values, std::int64_t length,
                std::int64_t headDim, float scale, float* out)
{
    std::vector<float> scores(static_cast<std::size_t>(length));
    float highest = -std::numeric_limits<float>::infinity();
    for (std::int64_t j = 0; j < length; ++j) {
        const float score = scale * dotProduct(q, keys + j * headDim, headDim);
        scores[static_cast<std::size_t>(j)] = score;
        highest = std::max(highest, score);
    }
    float sum = 0;
    std::fill(out, out + headDim, 0.0F);
    for (std::int64_t j = 0; j < length; ++j) {
        const float weight = std::exp(scores[static_cast<std::size_t>(j)] - highest);
        sum += weight;
        const float* value = values + j * headDim;
        for (std::int64_t i = 0; i < headDim; ++i)
            out[i] += weight * value[i];
    }
    for (std::int64_t i = 0; i < headDim; ++i)
        out[i] /= sum;
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
    return y.to(x.scalar_type());
}

RowDecoder::RowDecoder(Model model)
    : m_model(std::move(model))
{
    const auto sized = [](std::int64_t count) {
        return std::vector<float>(static_cast<std::size_t>(count));
    };
    m_q = m_mixed = sized(m_model.heads * m_model.headDim);
    m_k = m_v = sized(m_model.kvHeads * m_model.headDim);
    m_gate = m_up = sized(m_model.inner);
    m_normed = m_down = sized(m_model.hidden);
}

void RowDecoder::setInput(const std::vector<float>& x, const float* norm)
{
    double squares = 0;
    for (const float value : x)
        squares += static_cast<double>(value) * value;
    const auto inverse = static_cast<float>(
        1.0 / std::sqrt(squares / static_cast<double>(x.size()) + m_model.normEps));
    for (std::size_t i = 0; i < x.size(); ++i)
        m_normed[i] = x[i] * inverse * norm[i];
    m_input.assign(m_normed);
}

/// The products of several layers with the same input, as one piece of parallel work.
void RowDecoder::project(const std::vector<const LinearRef*>& linears,
                         const std::vector<float*>& targets)
{
    std::vector<std::int64_t> firstRow{0};
    std::vector<std::vector<float>> reduced(linears.size());
    std::int64_t bytes = 0;
    for (std::size_t i = 0; i < linears.size(); ++i) {
        const LinearRef& linear = *linears[i];
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
            const LinearRef& linear = *linears[i];
            const std::int64_t first = std::max(begin, firstRow[i]) - firstRow[i];
            const std::int64_t last = std::min(end, firstRow[i + 1]) - firstRow[i];
            if (first < last)
                multiplyRows(linear.matrix, m_input, first, last, targets[i]);
        }
    });
    for (std::size_t i = 0; i < linears.size(); ++i) {
        const LinearRef& linear = *linears[i];
        for (std::int64_t row = 0; row < linear.matrix.rows; ++row) {
            float extra = linear.bias ? linear.bias[row] : 0.0F;
            for (std::int64_t r = 0; r < linear.rank; ++r)
                extra += linear.b[row * linear.rank + r] * reduced[i][static_cast<std::size_t>(r)];
            targets[i][row] += extra;
        }
    }
}

void RowDecoder::attend(std::size_t index, const RopeTable::Rows& rope, DecoderCache& cache)
{
    const std::int64_t headDim = m_model.headDim;
    const auto* cosines = rope.cos.const_data_ptr<float>();
    const auto* sines = rope.sin.const_data_ptr<float>();
    rotate(m_q.data(), m_model.heads, headDim, cosines, sines);
    rotate(m_k.data(), m_model.kvHeads, headDim, cosines, sines);
    const KvView view = cache.append(0, index, asFloatRow(m_k, m_model.kvHeads, headDim),
                                     asFloatRow(m_v, m_model.kvHeads, headDim));
    const std::int64_t window = m_model.layers[index].spec.window;
    const std::int64_t length = view.keys.size(1);
    const std::int64_t skipped = window > 0 ? std::max<std::int64_t>(0, length - window) : 0;
    const std::int64_t group = m_model.heads / m_model.kvHeads;
    const std::int64_t stride = view.keys.stride(0);
    const auto* keys = view.keys.const_data_ptr<float>() + skipped * headDim;
    const auto* values = view.values.const_data_ptr<float>() + skipped * headDim;
    // Few positions are too little work to share.
    const std::int64_t grain = length < 64 ? m_model.heads : 1;
    RowPool::instance().run(m_model.heads, grain, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t h = begin; h < end; ++h)
            attendHead(m_q.data() + h * headDim, keys + h / group * stride,
                       values + h / group * stride, length - skipped, headDim,
                       static_cast<float>(m_model.attentionScale), m_mixed.data() + h * headDim);
    });
}

void RowDecoder::run(std::vector<float>& x, const std::vector<RopeTable::Rows>& ropes,
                     DecoderCache& cache)
{
    for (std::size_t i = 0; i < m_model.layers.size(); ++i) {
        const Layer& layer = m_model.layers[i];
        setInput(x, layer.inputNorm);
        project({&layer.q, &layer.k, &layer.v}, {m_q.data(), m_k.data(), m_v.data()});
        attend(i, ropes[layer.spec.rope], cache);
        m_input.assign(m_mixed);
        project({&layer.o}, {m_down.data()});
        for (std::size_t j = 0; j < x.size(); ++j)
            x[j] += m_down[j];
        setInput(x, layer.postAttentionNorm);
        project({&layer.gate, &layer.up}, {m_gate.data(), m_up.data()});
        for (std::size_t j = 0; j < m_gate.size(); ++j)
            m_gate[j] = m_gate[j] / (1.0F + std::exp(-m_gate[j])) * m_up[j];
        m_input.assign(m_gate);
        project({&layer.down}, {m_down.data()});
        for (std::size_t j = 0; j < x.size(); ++j)
            x[j] += m_down[j];
    }
    setInput(x, m_model.norm);
    x = m_normed;
}

} // namespace anneal::model
