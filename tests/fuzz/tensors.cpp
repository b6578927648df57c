#include "tests/fuzz/tensors.h"

#include "core/files/dequantise.h"
#include "tests/fuzz/target.h"

namespace anneal::fuzz {

void touchTensors(const std::map<std::string, files::TensorView>& tensors, std::size_t fileBytes)
{
    std::size_t total = 0;
    for (const auto& [name, view] : tensors) {
        const auto elements = files::elementProduct(view.shape);
        require(elements.has_value(), "the product of an accepted shape fits");
        require(files::storedBytes(view.type, *elements) == view.byteCount,
                "the bytes of an accepted tensor fit its shape");
        require(view.byteCount <= fileBytes && total <= fileBytes - view.byteCount,
                "tensors are not larger than their file");
        total += view.byteCount;
        const auto block = static_cast<std::int64_t>(files::blockElements(view.type));
        if (*elements < block)
            continue;
        std::vector<float> out(static_cast<std::size_t>(block));
        (void)files::dequantise(view, 0, out); // Unsupported for whole numbers
        (void)files::dequantise(view, *elements - block, out);
    }
}

} // namespace anneal::fuzz
