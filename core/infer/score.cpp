#include "core/infer/generator.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <limits>

namespace anneal::infer {

namespace {

constexpr std::int64_t kRows = 256; ///< positions whose logits are held at a time

} // namespace

Result<Scored> score(model::CausalLm& model, const std::vector<text::TokenId>& ids, bool keepLogits)
{
    Scored scored;
    if (ids.empty())
        return fail(ErrorCode::InvalidArgument,
                    "There is nothing to score: the text has no token.");
    const std::int64_t vocabulary = model.config().vocabSize;
    for (const text::TokenId id : ids)
        if (id < 0 || id >= vocabulary)
            return fail(ErrorCode::InvalidArgument,
                        "Token id " + std::to_string(id) +
                            " is not in the model's vocabulary (0 to " +
                            std::to_string(vocabulary - 1) + ").",
                        {{"id", std::to_string(id)}});
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        const at::NoGradGuard noGrad;
        const auto count = static_cast<std::int64_t>(ids.size());
        const model::TokenBatch batch = model::makeBatch({ids}, model.device());
        const at::Tensor hidden = model.hiddenStates(batch);
        if (keepLogits)
            scored.logits = at::empty({count, vocabulary}, at::kFloat);
        scored.tokenLogprobs.assign(ids.size(), std::numeric_limits<double>::quiet_NaN());
        for (std::int64_t first = 0; first < count; first += kRows) {
            const std::int64_t rows = std::min(kRows, count - first);
            const at::Tensor logits = model.logits(hidden.narrow(0, first, rows)).to(at::kFloat);
            if (keepLogits)
                scored.logits.narrow(0, first, rows).copy_(logits);
            const std::int64_t scorable = std::min(rows, count - first - 1);
            if (scorable == 0)
                continue;
            const at::Tensor targets = batch.ids.narrow(0, first + 1, scorable).unsqueeze(1);
            const at::Tensor logprobs =
                logits.narrow(0, 0, scorable).log_softmax(-1).gather(1, targets).squeeze(1).cpu();
            for (std::int64_t i = 0; i < scorable; ++i)
                scored.tokenLogprobs[static_cast<std::size_t>(first + i + 1)] =
                    logprobs[i].item<float>();
        }
        return {};
    }));
    return scored;
}

} // namespace anneal::infer
