#include "core/quant/packed_weight.h"

#include "core/files/dequantise.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <numeric>
#include <vector>

namespace anneal::quant {
namespace {

class StoredBlocks final : public PackedWeight {
public:
    StoredBlocks(const files::TensorView& view, std::int64_t rotaryHeadDim, c10::Device device,
                 std::shared_ptr<const void> owner)
        : PackedWeight(view.shape.at(0), view.shape.at(1))
        , m_view(view)
        , m_rotaryHeadDim(rotaryHeadDim)
        , m_device(device)
        , m_owner(std::move(owner))
    {
    }
    [[nodiscard]] c10::Device device() const override { return m_device; }
    [[nodiscard]] std::int64_t rowStep() const override
    {
        return std::max<std::int64_t>(1, m_rotaryHeadDim);
    }
    void unpackRows(std::int64_t first, at::Tensor& out) const override
    {
        const auto weight = tensor::toTensor(rowsOf(first, out.size(0)), out.scalar_type(),
                                             m_device, m_rotaryHeadDim);
        TORCH_CHECK(weight.has_value(), weight.error().message);
        out.copy_(*weight);
    }
    [[nodiscard]] bool multipliesRows() const override
    {
        return m_device.is_cpu() && m_rotaryHeadDim == 0;
    }
    void multiplyRows(const float* x, std::int64_t begin, std::int64_t end, float* y) const override
    {
        std::vector<float> numbers(static_cast<std::size_t>(columns()));
        for (auto row = begin; row < end; ++row) {
            const auto read = files::dequantise(m_view, row * columns(), numbers);
            TORCH_CHECK(read.has_value(), read.error().message);
            y[row] = std::inner_product(numbers.begin(), numbers.end(), x, 0.0F);
        }
    }
    [[nodiscard]] const files::TensorView* storedView() const override
    {
        return m_device.is_cpu() ? &m_view : nullptr;
    }
    [[nodiscard]] std::int64_t rotaryHeadDim() const override { return m_rotaryHeadDim; }
    [[nodiscard]] std::uint64_t bytes() const override { return 0; }

private:
    [[nodiscard]] files::TensorView rowsOf(std::int64_t first, std::int64_t count) const
    {
        const auto rowBytes = m_view.byteCount / static_cast<std::size_t>(rows());
        auto view = m_view;
        view.shape[0] = count;
        view.data += static_cast<std::size_t>(first) * rowBytes;
        view.byteCount = static_cast<std::size_t>(count) * rowBytes;
        return view;
    }

    files::TensorView m_view;
    std::int64_t m_rotaryHeadDim;
    c10::Device m_device;
    std::shared_ptr<const void> m_owner;
};

} // namespace

std::shared_ptr<const PackedWeight> storedBlocks(const files::TensorView& view,
                                                 std::int64_t rotaryHeadDim, c10::Device device,
                                                 std::shared_ptr<const void> owner)
{
    return std::make_shared<StoredBlocks>(view, rotaryHeadDim, device, std::move(owner));
}

} // namespace anneal::quant
