#include "core/model/panel_decoder.h"

#include "core/model/code_pieces.h"
#include "core/model/code_rows.h"
#include "core/model/row_pool.h"
#include "core/ops/decode_kernels.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace anneal::model {
namespace {

using ops::kPanelLanes;

/// Panels one after the other, [panels, width, kPanelLanes].
using Panels = std::vector<float>;

constexpr std::int64_t kRowsATime = 32; ///< of a matrix, in one piece of parallel work, at least
constexpr std::int64_t kPieceBytes = 64 << 10;

std::int64_t panelCount(std::int64_t sequences)
{
    return (sequences + kPanelLanes - 1) / kPanelLanes;
}

/// rows [sequences, width] -> panels; lanes without a sequence hold zeros.
Panels toPanels(const at::Tensor& rows)
{
    const std::int64_t sequences = rows.size(0), width = rows.size(1);
    Panels panels(static_cast<std::size_t>(panelCount(sequences) * width * kPanelLanes));
    const at::Tensor wide = rows.to(at::kFloat).contiguous();
    const auto* from = wide.const_data_ptr<float>();
    for (std::int64_t s = 0; s < sequences; ++s) {
        float* to = panels.data() + s / kPanelLanes * width * kPanelLanes + s % kPanelLanes;
        for (std::int64_t i = 0; i < width; ++i)
            to[i * kPanelLanes] = from[s * width + i];
    }
    return panels;
}

at::Tensor fromPanels(const Panels& panels, std::int64_t sequences, std::int64_t width)
{
    at::Tensor rows = at::empty({sequences, width}, at::kFloat);
    auto* to = rows.mutable_data_ptr<float>();
    // In squares that stay in the cache, whichever of the two is far apart.
    for (std::int64_t first = 0; first < width; first += kPanelLanes) {
        const auto last = std::min(first + kPanelLanes, width);
        for (std::int64_t s = 0; s < sequences; ++s) {
            const float* from =
                panels.data() + s / kPanelLanes * width * kPanelLanes + s % kPanelLanes;
            for (std::int64_t i = first; i < last; ++i)
                to[s * width + i] = from[i * kPanelLanes];
        }
    }
    return rows;
}

/// y [panels, count, lanes] += the stored rows [first, first + count) times x, piece by piece.
void addStored(const RowMatrix& matrix, std::int64_t first, std::int64_t count, const float* x,
               std::int64_t panels, float* y, std::int64_t yStep)
{
    const std::int64_t columns = matrix.columns;
    float piece[ops::kPieceRows * ops::kPieceColumns];
    for (std::int64_t r = 0; r < count; r += ops::kPieceRows) {
        const auto some = std::min(ops::kPieceRows, count - r);
        for (std::int64_t i = 0; i < columns; i += ops::kPieceColumns) {
            const auto width = std::min(ops::kPieceColumns, columns - i);
            unpackPart(matrix, {first + r, some, i, width}, piece, ops::kPieceColumns);
            for (std::int64_t p = 0; p < panels; ++p)
                ops::addPanelPiece(piece, some, width, x + (p * columns + i) * kPanelLanes,
                                   y + p * yStep + r * kPanelLanes);
        }
    }
}

/// The same of a packed matrix, whose rows are unpacked as a whole.
void addPacked(const RowMatrix& matrix, std::int64_t first, std::int64_t count, const float* x,
               std::int64_t panels, float* y, std::int64_t yStep)
{
    const at::NoGradGuard noGrad;
    const std::int64_t columns = matrix.columns;
    at::Tensor rows = at::empty({count, columns}, at::kFloat);
    matrix.packed->unpackRows(first, rows);
    for (std::int64_t p = 0; p < panels; ++p)
        ops::addPanelProduct(rows.const_data_ptr<float>(), columns, count, columns,
                             x + p * columns * kPanelLanes, y + p * yStep);
}

/// The same of a matrix of codes, times rounded panels.
void addCodes(const RowMatrix& matrix, std::int64_t first, std::int64_t count,
              const ops::RoundedPanels& x, std::int64_t panels, float* y, std::int64_t yStep)
{
    const std::int64_t columns = matrix.columns;
    for (std::int64_t lane = 0; lane < x.fewLanes; ++lane)
        addCodeRows(matrix, first, count, x, lane, y + (panels - 1) * yStep + lane);
    const auto whole = x.fewLanes > 0 ? panels - 1 : panels;
    ops::CodePiece piece;
    for (std::int64_t r = 0; r < count && whole > 0; r += ops::kPieceRows) {
        const auto some = std::min(ops::kPieceRows, count - r);
        for (std::int64_t i = 0; i < columns; i += ops::kPieceColumns) {
            const auto width = std::min(ops::kPieceColumns, columns - i);
            unpackCodes(matrix, {first + r, some, i, width}, piece);
            for (std::int64_t p = 0; p < whole; ++p)
                ops::addCodePiece(piece, some, width, x, p, i, y + p * yStep + r * kPanelLanes);
        }
    }
}

/// What is multiplied: panels, and the same rounded where some matrix multiplies them so.
struct Input {
    const Panels& numbers;
    const ops::RoundedPanels* rounded = nullptr;
};

/// y [panels, yRows, lanes]: its rows [first, last) += those of the matrix times x. `first` is a
/// multiple of the matrix' rowStep().
void addProduct(const RowMatrix& matrix, std::int64_t first, std::int64_t last, const Input& x,
                std::int64_t panels, float* y, std::int64_t yRows)
{
    const std::int64_t count = last - first;
    const auto add = [&](float* to, std::int64_t step) {
        if (x.rounded && hasCodes(matrix))
            addCodes(matrix, first, count, *x.rounded, panels, to, step);
        else if (matrix.packed)
            addPacked(matrix, first, count, x.numbers.data(), panels, to, step);
        else
            addStored(matrix, first, count, x.numbers.data(), panels, to, step);
    };
    if (matrix.rotaryHeadDim == 0) {
        add(y + first * kPanelLanes, yRows * kPanelLanes);
        return;
    }
    thread_local Panels product;
    product.assign(static_cast<std::size_t>(panels * count * kPanelLanes), 0.0F);
    add(product.data(), count * kPanelLanes);
    for (std::int64_t p = 0; p < panels; ++p)
        for (std::int64_t r = 0; r < count; ++r) {
            float* out = y + (p * yRows + matrix.plainRow(first + r)) * kPanelLanes;
            const float* from = product.data() + (p * count + r) * kPanelLanes;
            for (std::int64_t lane = 0; lane < kPanelLanes; ++lane)
                out[lane] += from[lane];
        }
}

/// Rows of one piece of parallel work: fewer than that are read faster than they are shared out.
std::int64_t pieceRows(const RowMatrix& matrix)
{
    const std::int64_t step = matrix.rowStep();
    const std::int64_t rows =
        std::max(kRowsATime, kPieceBytes / std::max<std::int64_t>(matrix.rowBytes(), 1));
    return (rows + step - 1) / step * step;
}

} // namespace

at::Tensor multiplyPanels(const RowMatrix& matrix, const at::Tensor& x, bool rounds)
{
    const auto numbers = toPanels(x);
    const std::int64_t sequences = x.size(0), panels = panelCount(sequences);
    ops::RoundedPanels rounded;
    if (rounds && hasCodes(matrix))
        rounded.assign(numbers.data(), sequences, matrix.columns);
    const Input input{.numbers = numbers, .rounded = rounded.columns > 0 ? &rounded : nullptr};
    Panels y(static_cast<std::size_t>(panels * matrix.rows * kPanelLanes));
    RowPool::instance().run(
        matrix.rows, pieceRows(matrix), [&](std::int64_t begin, std::int64_t end) {
            addProduct(matrix, begin, end, input, panels, y.data(), matrix.rows);
        });
    return fromPanels(y, sequences, matrix.rows);
}

PanelDecoder::PanelDecoder(std::shared_ptr<const RowModel> model)
    : m_owner(std::move(model))
    , m_model(*m_owner)
{
}

void PanelDecoder::resize(Panels& panels, std::int64_t width) const
{
    panels.resize(static_cast<std::size_t>(m_panels * width * kPanelLanes));
}

void PanelDecoder::norm(const Panels& x, const float* weight, Panels& y) const
{
    for (std::int64_t p = 0; p < m_panels; ++p) {
        const std::int64_t offset = p * m_model.hidden * kPanelLanes;
        ops::normPanel(x.data() + offset, weight, m_model.hidden, m_model.normEps,
                       y.data() + offset);
    }
}

/// Adds the last products, through the norm that some families have there.
void PanelDecoder::addOutput(const float* normWeight)
{
    if (normWeight)
        norm(m_output, normWeight, m_output);
    for (std::size_t i = 0; i < m_x.size(); ++i)
        m_x[i] += m_output[i];
}

/// The products of several layers with the same input, their rows one after the other in `target`.
void PanelDecoder::project(std::span<const RowModel::LinearRef> linears, const Panels& input,
                           Panels& target)
{
    std::int64_t rows = 0;
    bool codes = false;
    for (const RowModel::LinearRef& linear : linears) {
        rows += linear.matrix.rows;
        codes = codes || (m_model.rounds && hasCodes(linear.matrix));
    }
    resize(target, rows);
    if (codes)
        m_rounded.assign(input.data(), m_tokens, linears.front().matrix.columns);
    std::int64_t offset = 0;
    for (const RowModel::LinearRef& linear : linears) {
        const std::int64_t columns = linear.matrix.columns;
        // scale * A x, which B's rows are multiplied with below.
        Panels reduced;
        resize(reduced, linear.rank);
        for (std::int64_t p = 0; linear.rank > 0 && p < m_panels; ++p)
            ops::addPanelProduct(linear.a, columns, linear.rank, columns,
                                 input.data() + p * columns * kPanelLanes,
                                 reduced.data() + p * linear.rank * kPanelLanes);
        for (float& value : reduced)
            value *= linear.scale;

        float* out = target.data() + offset * kPanelLanes;
        const auto body = [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t p = 0; p < m_panels; ++p)
                for (std::int64_t r = begin; r < end; ++r)
                    std::fill_n(out + (p * rows + r) * kPanelLanes, kPanelLanes,
                                linear.bias ? linear.bias[r] : 0.0F);
            addProduct(linear.matrix, begin, end, {input, codes ? &m_rounded : nullptr}, m_panels,
                       out, rows);
            for (std::int64_t p = 0; linear.rank > 0 && p < m_panels; ++p)
                ops::addPanelProduct(linear.b + begin * linear.rank, linear.rank, end - begin,
                                     linear.rank, reduced.data() + p * linear.rank * kPanelLanes,
                                     out + (p * rows + begin) * kPanelLanes);
        };
        RowPool::instance().run(linear.matrix.rows, pieceRows(linear.matrix), body);
        offset += linear.matrix.rows;
    }
}

/// Norms and turns the heads of q and k.
void PanelDecoder::turn(const RowModel::Layer& layer, const Panels& cosines, const Panels& sines,
                        std::int64_t turned)
{
    const std::int64_t headDim = m_model.headDim, heads = m_model.heads + m_model.kvHeads;
    const std::int64_t rows = (m_model.heads + 2 * m_model.kvHeads) * headDim;
    for (std::int64_t p = 0; p < m_panels; ++p) {
        const std::int64_t table = p * turned * kPanelLanes;
        for (std::int64_t h = 0; h < heads; ++h) {
            float* head = m_qkv.data() + (p * rows + h * headDim) * kPanelLanes;
            const float* weight = h < m_model.heads ? layer.queryNorm : layer.keyNorm;
            if (weight)
                ops::normPanel(head, weight, headDim, m_model.normEps, head);
            if (layer.spec.rotary)
                ops::rotatePanel(head, turned, cosines.data() + table, sines.data() + table);
        }
    }
}

void PanelDecoder::attend(std::size_t index, const ops::Offsets& offsets, DecoderCache& cache)
{
    const RowModel::Layer& layer = m_model.layers[index];
    const std::int64_t headDim = m_model.headDim, heads = m_model.heads;
    const std::int64_t group = heads / m_model.kvHeads;
    const std::int64_t rows = (heads + 2 * m_model.kvHeads) * headDim;

    std::vector<KvRows> cached; // of each token, with its own row as the last
    std::int64_t longest = 0;
    for (std::size_t s = 0; s + 1 < offsets.size(); ++s) {
        const std::int64_t count = offsets[s + 1] - offsets[s];
        if (count == 0)
            continue;
        const KvRows all = cache.appendRows(s, index, count);
        longest = std::max(longest, all.length);
        for (std::int64_t i = count; i-- > 0;)
            cached.push_back(all.upTo(all.length - i));
    }
    const auto laneOf = [](Panels& panels, std::int64_t token, std::int64_t width) {
        return panels.data() + token / kPanelLanes * width * kPanelLanes + token % kPanelLanes;
    };
    // A token sees those before it in the same pass too.
    const auto store = [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t item = begin; item < end; ++item) {
            const std::int64_t token = item / m_model.kvHeads, kvHead = item % m_model.kvHeads;
            const KvRows& kv = cached[static_cast<std::size_t>(token)];
            const float* lane = laneOf(m_qkv, token, rows);
            const std::int64_t k = (heads + kvHead) * headDim, v = k + m_model.kvHeads * headDim;
            for (std::int64_t i = 0; i < headDim; ++i) {
                kv.newKeys(kvHead)[i] = lane[(k + i) * kPanelLanes];
                kv.newValues(kvHead)[i] = lane[(v + i) * kPanelLanes];
            }
        }
    };
    // Room for the scores and for one head of q and of the output, which lie apart in the panels.
    const std::int64_t room = longest + 2 * headDim;
    m_scores.resize(static_cast<std::size_t>(m_tokens * m_model.kvHeads * room));
    const auto mix = [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t item = begin; item < end; ++item) {
            const std::int64_t token = item / m_model.kvHeads, kvHead = item % m_model.kvHeads;
            const KvRows& kv = cached[static_cast<std::size_t>(token)];
            const float* lane = laneOf(m_qkv, token, rows);
            float* mixed = laneOf(m_mixed, token, heads * headDim);
            const std::int64_t window = layer.spec.window;
            const std::int64_t skipped =
                window > 0 ? std::max<std::int64_t>(0, kv.length - window) : 0;
            float* q = m_scores.data() + item * room;
            float* out = q + headDim;
            for (std::int64_t h = kvHead * group; h < (kvHead + 1) * group; ++h) {
                for (std::int64_t i = 0; i < headDim; ++i)
                    q[i] = lane[(h * headDim + i) * kPanelLanes];
                ops::attendHead(q, kv.head(kvHead), skipped, kv.length, headDim,
                                static_cast<float>(m_model.attentionScale),
                                static_cast<float>(m_model.attentionSoftcap), out + headDim, out);
                for (std::int64_t i = 0; i < headDim; ++i)
                    mixed[(h * headDim + i) * kPanelLanes] = out[i];
            }
        }
    };
    const std::int64_t items = m_tokens * m_model.kvHeads;
    RowPool::instance().run(items, 8, store);
    RowPool::instance().run(items, 1, mix);
}

at::Tensor PanelDecoder::run(const at::Tensor& x, const ops::Offsets& offsets,
                             const std::vector<RopeTable::Rows>& ropes, DecoderCache& cache)
{
    m_tokens = x.size(0);
    m_panels = panelCount(m_tokens);
    std::vector<Panels> cosines, sines;
    for (const RopeTable::Rows& rope : ropes) {
        cosines.push_back(toPanels(rope.cos));
        sines.push_back(toPanels(rope.sin));
    }
    m_x = toPanels(x);
    resize(m_normed, m_model.hidden);
    resize(m_mixed, m_model.heads * m_model.headDim);
    resize(m_inner, m_model.inner);
    for (std::size_t i = 0; i < m_model.layers.size(); ++i) {
        const RowModel::Layer& layer = m_model.layers[i];
        const auto rope = static_cast<std::size_t>(layer.spec.rope);
        norm(m_x, layer.inputNorm, m_normed);
        project(layer.qkv, m_normed, m_qkv);
        turn(layer, cosines[rope], sines[rope], ropes[rope].cos.size(1));
        attend(i, offsets, cache);
        project({&layer.o, 1}, m_mixed, m_output);
        addOutput(layer.attentionOutputNorm);
        norm(m_x, layer.mlpNorm, m_normed);
        project(layer.gateUp, m_normed, m_gateUp);
        const std::int64_t inner = m_model.inner * kPanelLanes;
        RowPool::instance().run(
            m_panels * m_model.inner, kRowsATime * 4, [&](std::int64_t begin, std::int64_t end) {
                // A piece may reach over the end of a panel.
                while (begin < end) {
                    const std::int64_t p = begin / m_model.inner, first = begin % m_model.inner;
                    const auto count = std::min(end - begin, m_model.inner - first);
                    const float* gates = m_gateUp.data() + 2 * p * inner + first * kPanelLanes;
                    gate(gates, gates + inner, count * kPanelLanes, m_model.activation,
                         m_inner.data() + p * inner + first * kPanelLanes);
                    begin += count;
                }
            });
        project({&layer.down, 1}, m_inner, m_output);
        addOutput(layer.mlpOutputNorm);
    }
    norm(m_x, m_model.norm, m_normed);
    return fromPanels(m_normed, m_tokens, m_model.hidden);
}

} // namespace anneal::model
