#include "core/export/streamed_pass.h"

#include "core/export/row_pieces.h"
#include "core/model/decoder.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace anneal::exporting {
namespace {

constexpr std::int64_t kSamples = 64;      ///< inputs of each matrix that are kept
constexpr std::int64_t kPiecesAtATime = 4; ///< of each processor, before their pages go
const std::string kEmbedding = "model.embed_tokens.weight";

/// Leaves a forward pass from inside; caught where it began.
struct Interrupted {
    Error error;
};

MatrixInputs inputsOf(const at::Tensor& x)
{
    const auto means = x.square().mean(0, false, at::kDouble).to(at::kFloat).contiguous();
    const auto* data = means.const_data_ptr<float>();
    const auto step = std::max<std::int64_t>(x.size(0) / kSamples, 1);
    return {{data, data + means.numel()},
            x.slice(0, step / 2, x.size(0), step).slice(0, 0, kSamples).t().contiguous()};
}

struct Piece {
    std::int64_t number;
    std::int64_t first; ///< row of the matrix
    at::Tensor rows;
};

/// `use` gets all rows of a matrix, piece by piece, on all processors. What was read of the file is
/// given back as it goes: of an embedding the pages alone would be most of the memory.
Result<void> forEachPiece(const WeightReader& reader, const std::string& name,
                          const RowPieces& pieces, const std::function<void(const Piece&)>& use)
{
    at::Tensor whole;
    if (reader.needsWhole(name)) {
        ANNEAL_TRY(whole, reader.tensor(name));
    }
    std::vector<Result<void>> done(static_cast<std::size_t>(pieces.count()));
    const auto one = [&](std::int64_t i) -> Result<void> {
        const auto first = i * pieces.step;
        const auto count = std::min(pieces.step, pieces.rows - first);
        Piece piece{.number = i, .first = first, .rows = {}};
        if (whole.defined()) {
            piece.rows = whole.narrow(0, first, count);
        } else {
            ANNEAL_TRY(piece.rows, reader.rows(name, first, count));
        }
        use(piece);
        return {};
    };
    const auto wave = kPiecesAtATime * std::max<std::int64_t>(at::get_num_threads(), 1);
    for (std::int64_t begin = 0; begin < pieces.count(); begin += wave) {
        at::parallel_for(begin, std::min(begin + wave, pieces.count()), 1,
                         [&](std::int64_t from, std::int64_t to) {
                             const at::NoGradGuard noGrad; // holds for a thread
                             for (auto i = from; i < to; ++i)
                                 done[static_cast<std::size_t>(i)] =
                                     tensor::guarded([&] { return one(i); });
                         });
        reader.forget(name);
    }
    for (auto& result : done)
        ANNEAL_CHECK(std::move(result));
    return {};
}

} // namespace

/// Takes the place of a layer's matrix.
class StreamedPass::StreamedLinear final : public model::LinearAdapter {
public:
    explicit StreamedLinear(const State& state)
        : m_state(state)
    {
    }

    at::Tensor forward(const model::Linear& base, const at::Tensor& x) const override
    {
        const auto name = base.name() + ".weight";
        if (m_state.watched)
            (*m_state.watched)[name] = inputsOf(x);
        auto y = at::empty({x.size(0), base.outputs()}, at::kFloat);
        const auto pieces =
            RowPieces::of({base.outputs(), base.inputs()}, m_state.reader->headRows(name));
        const auto done = forEachPiece(*m_state.reader, name, pieces, [&](const Piece& piece) {
            y.narrow(1, piece.first, piece.rows.size(0)).copy_(x.mm(piece.rows.t()));
        });
        if (!done)
            throw Interrupted{done.error()};
        return base.bias().defined() ? y.add_(base.bias()) : y;
    }

private:
    const State& m_state;
};

StreamedPass::StreamedPass(std::unique_ptr<model::CausalLm> model)
    : m_model(std::move(model))
    , m_state(std::make_unique<State>())
{
    const auto streamed = std::make_shared<StreamedLinear>(*m_state);
    m_model->forEachLinear([&](model::Linear& linear) { linear.attach(streamed); });
}

StreamedPass::~StreamedPass() = default;
StreamedPass::StreamedPass(StreamedPass&&) noexcept = default;

Result<StreamedPass> StreamedPass::create(const MergedWeights& weights)
{
    auto config = weights.source().config();
    config.tiedEmbeddings = config.tiedEmbeddings && !weights.isUntied();
    ANNEAL_TRY(auto model, model::skeleton(config));
    return StreamedPass(std::move(model));
}

Result<void> StreamedPass::placeVectors(const WeightReader& reader)
{
    Result<void> placed;
    m_model->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        if (!placed || tensor.dim() != 1)
            return;
        auto read = reader.tensor(name);
        if (read)
            tensor = std::move(*read);
        else
            placed = tl::make_unexpected(std::move(read).error());
    });
    return placed;
}

/// Only the rows that the tokens need: the ids count within them.
Result<at::Tensor> StreamedPass::placeEmbedding(const at::Tensor& ids, const WeightReader& reader)
{
    const auto [unique, inverse, counts] = at::_unique2(ids, true, true);
    at::Tensor rows;
    if (reader.needsWhole(kEmbedding)) {
        ANNEAL_TRY(const auto whole, reader.tensor(kEmbedding));
        rows = whole.index_select(0, unique);
    } else {
        rows = at::empty({unique.size(0), m_model->config().hiddenSize}, at::kFloat);
        for (std::int64_t i = 0; i < unique.size(0); ++i) {
            ANNEAL_TRY(const auto row, reader.rows(kEmbedding, unique[i].item<std::int64_t>(), 1));
            rows.narrow(0, i, 1).copy_(row);
        }
    }
    reader.forget(kEmbedding);
    m_model->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        if (name == kEmbedding)
            tensor = rows;
    });
    return inverse;
}

Result<at::Tensor> StreamedPass::run(const model::TokenBatch& batch, const WeightReader& reader,
                                     const Step& step, model::KvCache* cache)
{
    auto& decoder = dynamic_cast<model::Decoder&>(*m_model);
    const auto layers = static_cast<double>(m_model->config().layers);
    m_state->reader = &reader;
    at::Tensor hidden;
    const auto guarded = tensor::guarded([&]() -> Result<void> {
        const at::NoGradGuard noGrad;
        ANNEAL_CHECK(placeVectors(reader));
        auto placed = batch;
        ANNEAL_TRY(placed.ids, placeEmbedding(batch.ids, reader));
        decoder.layerListener = [&](std::size_t i, const at::Tensor&) {
            if (!step(static_cast<double>(i) / (layers + 1)))
                throw Interrupted{Error{ErrorCode::Cancelled, "The measurement was stopped.", {}}};
        };
        try {
            hidden = m_model->hiddenStates(placed, cache);
        } catch (const Interrupted& interrupted) {
            return tl::make_unexpected(interrupted.error);
        }
        return {};
    });
    decoder.layerListener = nullptr;
    if (!guarded)
        return tl::make_unexpected(guarded.error());
    return hidden;
}

Result<SaidTokens> StreamedPass::say(const at::Tensor& hidden, const at::Tensor& targets,
                                     const WeightReader& reader) const
{
    const at::NoGradGuard noGrad;
    const auto& config = m_model->config();
    const auto name = config.tiedEmbeddings ? kEmbedding : std::string("lm_head.weight");
    const double cap = m_model->finalSoftcap();
    const auto pieces = RowPieces::of({config.vocabSize, config.hiddenSize}, reader.headRows(name));
    // [pieces of the vocabulary, places]. Their room is taken before: small blocks between those of
    // the rows would keep these from being used again.
    const auto room = [&](c10::ScalarType type) {
        return at::zeros({pieces.count(), hidden.size(0)}, type);
    };
    auto largest = room(at::kDouble), exponentials = room(at::kDouble), wanted = room(at::kDouble);
    auto places = room(at::kLong);
    ANNEAL_CHECK(forEachPiece(reader, name, pieces, [&](const Piece& piece) {
        auto logits = hidden.mm(piece.rows.t());
        if (cap > 0)
            logits = (logits / cap).tanh() * cap;
        const auto [most, at] = logits.max(1);
        largest[piece.number].copy_(most);
        places[piece.number].copy_(at + piece.first);
        if (targets.defined()) {
            const auto last = piece.rows.size(0) - 1;
            const auto place = targets - piece.first;
            const auto inside = place.ge(0).logical_and(place.le(last));
            const auto chosen = logits.gather(1, place.clamp(0, last).unsqueeze(1));
            wanted[piece.number].copy_(at::where(inside, chosen.squeeze(1), 0.0));
        }
        exponentials[piece.number].copy_(
            logits.sub_(most.unsqueeze(1)).exp_().sum(1, false, at::kDouble));
    }));
    const auto [best, piece] = largest.max(0); // the first of equals, as in the vocabulary's order
    const auto sum = (exponentials * (largest - best).exp()).sum(0);
    SaidTokens said;
    said.best = places.gather(0, piece.unsqueeze(0)).squeeze(0);
    said.bestLogprobs = -sum.log();
    if (targets.defined())
        said.logprobs = wanted.sum(0) - best - sum.log();
    return said;
}

Result<RowImportance> StreamedPass::importance(const model::TokenBatch& batch,
                                               const WeightReader& reader, const Step& step)
{
    RowImportance importance;
    m_state->watched = &importance;
    const auto hidden = run(batch, reader, step);
    m_state->watched = nullptr;
    if (!hidden)
        return tl::make_unexpected(hidden.error());
    if (!m_model->config().tiedEmbeddings)
        importance["lm_head.weight"] = inputsOf(*hidden);
    return importance;
}

} // namespace anneal::exporting
