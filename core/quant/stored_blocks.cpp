#include "core/quant/packed_weight.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>

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
    void unpackInto(at::Tensor& out) const override
    {
        const auto weight = tensor::toTensor(m_view, out.scalar_type(), m_device, m_rotaryHeadDim);
        TORCH_CHECK(weight.has_value(), weight.error().message);
        out.copy_(*weight);
    }
    [[nodiscard]] std::uint64_t bytes() const override { return 0; }

private:
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
