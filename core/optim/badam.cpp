#include "core/optim/rules.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <charconv>
#include <cmath>
#include <set>

namespace anneal::optim {
namespace {

// The number after "layers." in a parameter's name; -1 without one.
std::int64_t layerOf(const std::string& name)
{
    constexpr std::string_view kWord = "layers.";
    const auto at = name.find(kWord);
    std::int64_t layer = -1;
    if (at != std::string::npos)
        std::from_chars(name.data() + at + kWord.size(), name.data() + name.size(), layer);
    return layer;
}

at::Tensor shuffled(std::int64_t count, std::uint64_t seed)
{
    return at::randperm(count, at::detail::createCPUGenerator(seed),
                        at::TensorOptions().dtype(at::kLong));
}

} // namespace

BlockAdam::BlockAdam(std::vector<Parameter> parameters, const config::TrainOptions& options,
                     const config::BlockOptions& blocks)
    : Optimizer(std::move(parameters), options)
    , m_options(blocks)
    , m_seed(options.seed)
{
    std::set<std::int64_t> layers;
    for (const auto& parameter : this->parameters()) {
        m_blockOf.push_back(layerOf(parameter.name));
        if (m_blockOf.back() >= 0)
            layers.insert(m_blockOf.back());
    }
    m_blocks = std::ssize(layers); // with freeze the first may not be layer 0
    for (auto& block : m_blockOf)
        block = block < 0 ? -1 : std::distance(layers.begin(), layers.find(block));
    m_first.resize(m_blockOf.size());
    m_second.resize(m_blockOf.size());
    beginTurn(0);
}

// The package counts the update that is done already, so the first turn is one update short.
std::int64_t BlockAdam::turnOf(std::int64_t step) const
{
    return m_options.switchInterval == 1 ? step : (step + 1) / m_options.switchInterval;
}

std::int64_t BlockAdam::firstStepOf(std::int64_t turn) const
{
    return turn == 0                       ? 0
           : m_options.switchInterval == 1 ? turn
                                           : turn * m_options.switchInterval - 1;
}

std::int64_t BlockAdam::blockOf(std::int64_t turn) const
{
    if (m_blocks == 0)
        return -1;
    const bool random = m_options.switchMode == "random";
    if (random && !(turn == 0 && m_options.startBlock)) {
        const auto place = turn - (m_options.startBlock ? 1 : 0);
        const auto round = static_cast<std::uint64_t>(place / m_blocks);
        return shuffled(m_blocks, m_seed + round)[place % m_blocks].item<std::int64_t>();
    }
    const bool down = m_options.switchMode == "descending";
    const auto start = m_options.startBlock.value_or(down ? m_blocks - 1 : 0) % m_blocks;
    const auto moved = m_options.switchMode == "fixed" || random ? 0 : turn % m_blocks;
    return (start + (down ? m_blocks - moved : moved)) % m_blocks;
}

void BlockAdam::beginTurn(std::int64_t turn)
{
    if (turn == m_turn)
        return;
    m_turn = turn;
    const auto block = blockOf(turn);
    for (std::size_t i = 0; i < m_blockOf.size(); ++i) {
        const auto values = parameters()[i].values.detach();
        const bool active = block >= 0 && m_blockOf[i] == block;
        m_first[i] = active ? at::zeros_like(values) : at::Tensor();
        m_second[i] = active ? at::zeros_like(values) : at::Tensor();
    }
    chooseParameters();
}

void BlockAdam::chooseParameters()
{
    for (std::size_t i = 0; i < m_first.size(); ++i) {
        auto values = parameters()[i].values; // shares the leaf
        values.requires_grad_(m_first[i].defined());
    }
}

void BlockAdam::setStepsDone(std::int64_t steps)
{
    Optimizer::setStepsDone(steps);
    beginTurn(turnOf(steps));
}

void BlockAdam::prepareGradients()
{
    for (std::size_t i = 0; i < m_first.size(); ++i) {
        if (!m_first[i].defined())
            parameters()[i].values.mutable_grad().reset();
    }
}

void BlockAdam::update(double learningRate)
{
    const auto steps = stepsDone() - firstStepOf(m_turn);
    forEachGradient(learningRate, [&](Turn& turn) { // of others prepareGradients() leaves none
        auto &first = m_first[turn.index], &second = m_second[turn.index];
        const auto& gradient = turn.gradient;
        turn.values.mul_(1 - turn.rate * weightDecay(turn.parameter));
        first.lerp_(gradient, 1 - beta1());
        second.mul_(beta2()).addcmul_(gradient, gradient, 1 - beta2());
        turn.values.addcdiv_(first, (second.sqrt() / secondCorrection(steps)).add_(epsilon()),
                             -turn.rate / firstCorrection(steps));
    });
    clearGradients(); // before the next layer's are made
    beginTurn(turnOf(stepsDone()));
}

std::vector<Optimizer::State> BlockAdam::state()
{
    std::vector<State> list;
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        if (!m_first[i].defined())
            continue;
        list.push_back({parameters()[i].name + ".exp_avg", m_first[i]});
        list.push_back({parameters()[i].name + ".exp_avg_sq", m_second[i]});
    }
    return list;
}

namespace {

constexpr std::int64_t kPeriod = 100; ///< updates with the same share

bool isLeftOut(const std::string& name)
{
    return name.find("embed") != std::string::npos || name.find("lm_head") != std::string::npos;
}

} // namespace

RatioAdam::RatioAdam(std::vector<Parameter> parameters, const config::TrainOptions& options,
                     const config::BlockOptions& blocks)
    : Optimizer(std::move(parameters), options)
    , m_scatter(blocks.scatter)
{
    std::uint64_t seed = options.seed;
    for (const auto& parameter : this->parameters()) {
        const auto values = parameter.values.detach();
        const bool leftOut = isLeftOut(parameter.name);
        Share share;
        share.count = leftOut ? 0
                              : static_cast<std::int64_t>(static_cast<double>(values.numel()) *
                                                          blocks.updateRatio);
        share.first = at::zeros({share.count}, values.options());
        share.second = at::zeros({share.count}, values.options());
        share.seed = seed++;
        m_shares.push_back(std::move(share));
    }
    chooseParameters();
}

void RatioAdam::chooseParameters()
{
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        auto values = parameters()[i].values;
        values.requires_grad_(m_shares[i].count > 0);
    }
}

// The share moves on by its own size every period, and goes on at the beginning after the end.
void RatioAdam::choose(Share& share, std::int64_t numbers)
{
    const auto period = stepsDone() / kPeriod;
    if (period == share.period)
        return;
    share.period = period;
    const auto offset = period * share.count % std::max<std::int64_t>(numbers, 1);
    auto places = at::arange(offset, offset + share.count, at::kLong).remainder(numbers);
    if (m_scatter)
        places = shuffled(numbers, share.seed).index_select(0, places);
    share.chosen = places.to(share.first.device());
}

void RatioAdam::prepareGradients()
{
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        auto& share = m_shares[i];
        const auto& values = parameters()[i].values;
        if (share.count == 0)
            values.mutable_grad().reset();
        if (!values.grad().defined())
            continue;
        choose(share, values.numel());
        const auto flat = values.grad().reshape({-1});
        auto only = at::zeros_like(flat);
        only.index_copy_(0, share.chosen, flat.index_select(0, share.chosen));
        values.mutable_grad() = only.view(values.sizes());
    }
}

void RatioAdam::update(double learningRate)
{
    const auto steps = (stepsDone() - 1) % kPeriod + 1;
    forEachGradient(learningRate, [&](Turn& turn) {
        auto& share = m_shares[turn.index];
        const auto gradient = turn.gradient.reshape({-1}).index_select(0, share.chosen);
        share.first.lerp_(gradient, 1 - beta1());
        share.second.lerp_(gradient.square(), 1 - beta2());
        turn.values.view({-1}).index_add_(
            0, share.chosen, share.first / share.second.sqrt().add_(epsilon()),
            -turn.rate * secondCorrection(steps) / firstCorrection(steps));
        if (stepsDone() % kPeriod == 0) {
            share.first.zero_();
            share.second.zero_();
        }
    });
}

std::vector<Optimizer::State> RatioAdam::state()
{
    std::vector<State> list;
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        if (m_shares[i].count == 0)
            continue;
        list.push_back({parameters()[i].name + ".exp_avg", m_shares[i].first});
        list.push_back({parameters()[i].name + ".exp_avg_sq", m_shares[i].second});
    }
    return list;
}

} // namespace anneal::optim
