#include "core/tensor/device.h"

#include "core/files/dequantise.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <cstring>
#include <mutex>

namespace anneal::tensor {

namespace {

/// Elements that one task turns into numbers at a time; a multiple of every block size.
constexpr std::int64_t kChunk = 1 << 16;

std::optional<c10::ScalarType> plainType(files::StorageType type)
{
    switch (type) {
    case files::StorageType::F64:
        return at::kDouble;
    case files::StorageType::F32:
        return at::kFloat;
    case files::StorageType::F16:
        return at::kHalf;
    case files::StorageType::BF16:
        return at::kBFloat16;
    default:
        return std::nullopt;
    }
}

bool isAligned(const files::TensorView& view, c10::ScalarType type)
{
    return reinterpret_cast<std::uintptr_t>(view.data) % c10::elementSize(type) == 0;
}

/// The mapped bytes themselves. Never written to: weights are frozen, and what trains or merges
/// makes its own copy.
at::Tensor borrow(const files::TensorView& view, c10::ScalarType type,
                  std::shared_ptr<const void> owner)
{
    auto* bytes = const_cast<std::byte*>(view.data);
    return at::from_blob(
        bytes, view.shape, [owner = std::move(owner)](void*) {}, at::TensorOptions().dtype(type));
}

/// Fills `out` (fp32 or bf16, contiguous) from the stored blocks, in parallel.
Result<void> dequantiseInto(const files::TensorView& view, at::Tensor& out)
{
    const std::int64_t count = view.elementCount();
    const bool narrow = out.scalar_type() != at::kFloat;
    std::mutex mutex;
    Result<void> outcome;
    const std::int64_t chunks = (count + kChunk - 1) / kChunk;
    at::parallel_for(0, chunks, 1, [&](std::int64_t begin, std::int64_t end) {
        std::vector<float> buffer;
        for (std::int64_t chunk = begin; chunk < end; ++chunk) {
            const std::int64_t first = chunk * kChunk;
            const auto length = static_cast<std::size_t>(std::min(kChunk, count - first));
            float* target = nullptr;
            if (narrow) {
                buffer.resize(length);
                target = buffer.data();
            } else {
                target = out.data_ptr<float>() + first;
            }
            auto done = files::dequantise(view, first, {target, length});
            if (!done) {
                const std::lock_guard lock(mutex);
                outcome = std::move(done);
                return;
            }
            if (narrow) {
                const auto size = static_cast<std::int64_t>(length);
                out.view(-1)
                    .narrow(0, first, size)
                    .copy_(at::from_blob(target, {size}, at::kFloat));
            }
        }
    });
    return outcome;
}

/// Undoes GGUF's order of rotary rows: within each head row pair (2i, 2i+1) holds rows i and i +
/// headDim/2.
at::Tensor unpermuted(const at::Tensor& weight, std::int64_t headDim)
{
    const std::int64_t rows = weight.size(0);
    const std::int64_t columns = weight.numel() / std::max<std::int64_t>(rows, 1);
    return weight.view({rows / headDim, headDim / 2, 2, columns})
        .transpose(1, 2)
        .contiguous()
        .view(weight.sizes());
}

} // namespace

Result<at::Tensor> toTensor(const files::TensorView& view, c10::ScalarType dtype,
                            c10::Device device, std::int64_t rotaryHeadDim,
                            std::shared_ptr<const void> owner)
{
    if (rotaryHeadDim > 0 &&
        (view.shape.empty() || rotaryHeadDim % 2 != 0 || view.shape[0] % rotaryHeadDim != 0))
        return fail(ErrorCode::Format,
                    "The rows of a rotary weight are not a multiple of the head size " +
                        std::to_string(rotaryHeadDim) + "; the model file is damaged.");
    const auto plain = plainType(view.type);
    at::Tensor result;
    const auto convert = [&]() -> Result<void> {
        if (plain && isAligned(view, *plain)) {
            const auto mapped = borrow(view, *plain, owner);
            const bool share = owner && *plain == dtype && device.is_cpu() && rotaryHeadDim == 0;
            result = share ? mapped : mapped.to(device, dtype, false, true);
        } else {
            const bool direct = dtype == at::kBFloat16 || dtype == at::kHalf;
            result = at::empty(view.shape, direct ? dtype : at::kFloat);
            ANNEAL_CHECK(dequantiseInto(view, result));
            result = result.to(device, dtype);
        }
        if (rotaryHeadDim > 0)
            result = unpermuted(result, rotaryHeadDim);
        return {};
    };
    ANNEAL_CHECK(guarded(convert));
    return result;
}

Result<at::Tensor> mappedTensor(const files::TensorView& view, std::shared_ptr<const void> owner)
{
    const auto plain = plainType(view.type);
    if (plain && isAligned(view, *plain))
        return toTensor(view, *plain, at::kCPU, 0, std::move(owner));
    return toTensor(view, at::kFloat, at::kCPU);
}

} // namespace anneal::tensor
