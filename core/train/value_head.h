#pragma once

#include "core/adapter/trainable.h"
#include "core/base/error.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <filesystem>
#include <memory>
#include <vector>

namespace anneal::train {

/// What turns a hidden state into a score: a linear layer [1, hidden] with a bias, fp32. In files
/// as trl writes it: value_head.safetensors with v_head.summary.weight and .bias.
class ValueHead final {
public:
    static constexpr const char* kFile = "value_head.safetensors";

    /// Drawn as torch.nn.Linear draws, from a generator of its own.
    ValueHead(std::int64_t hiddenSize, std::uint64_t seed, c10::Device device);

    /// From a folder. Fails with NotFound or Format (tensor).
    [[nodiscard]] static Result<ValueHead> load(const std::filesystem::path& folder,
                                                std::int64_t hiddenSize, c10::Device device);
    [[nodiscard]] Result<void> save(const std::filesystem::path& folder) const;

    /// hidden [n, hidden] -> scores [n] in fp32.
    [[nodiscard]] at::Tensor scores(const at::Tensor& hidden) const;

    /// states [tokens, hidden] of sequences one after the other, sequence s at offsets[s] to
    /// offsets[s + 1] -> the score of each one's last token, [sequences] in fp32.
    [[nodiscard]] at::Tensor lastScores(const at::Tensor& states,
                                        const std::vector<std::int64_t>& offsets) const;

    [[nodiscard]] const at::Tensor& weight() const { return m_weight; }
    [[nodiscard]] const at::Tensor& bias() const { return m_bias; }

private:
    ValueHead() = default;
    at::Tensor m_weight, m_bias;
};

/// What a reward model trains: the parameters of another Trainable and a value head.
class WithValueHead final : public adapter::Trainable {
public:
    WithValueHead(std::unique_ptr<adapter::Trainable> inner, ValueHead head)
        : m_inner(std::move(inner))
        , m_head(std::move(head))
    {
    }
    [[nodiscard]] ValueHead& head() { return m_head; }

    [[nodiscard]] std::vector<adapter::TrainedParameter> parameters() const override;
    void setTraining(bool training) override;
    [[nodiscard]] bool hasSlots() const override { return false; }
    void setSlots(std::size_t count) override { m_inner->setSlots(count); }
    void collectGradients() override { m_inner->collectGradients(); }
    [[nodiscard]] Result<void> save(const std::filesystem::path& folder,
                                    const std::string& baseModel) const override;

    [[nodiscard]] Result<void> restore(const std::filesystem::path& folder) override;

private:
    std::unique_ptr<adapter::Trainable> m_inner;
    ValueHead m_head;
};

} // namespace anneal::train
