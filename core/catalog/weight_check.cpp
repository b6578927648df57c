#include "core/catalog/weight_check.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace anneal::catalog {
namespace {

std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t kShown = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(kShown, names.size()); ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > kShown)
        text += " and " + std::to_string(names.size() - kShown) + " more";
    return text;
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
    return text + "]";
}

} // namespace

Error missingTensors(const std::filesystem::path& place, const std::vector<std::string>& names)
{
    return {ErrorCode::Format,
            "The model " + toUtf8(place) + " is incomplete: " + listed(names) +
                (names.size() == 1 ? " is" : " are") + " missing. Download it again.",
            {{"file", toUtf8(place)},
             {"tensor", names.empty() ? "" : names.front()},
             {"kind", "tensors_missing"}}};
}

Result<void> checkLayerCount(const std::filesystem::path& place, std::int64_t layers,
                             std::size_t tensors)
{
    if (layers <= 0 || static_cast<std::uint64_t>(layers) <= tensors)
        return {};
    return fail(
        ErrorCode::Format,
        "The model " + toUtf8(place) + " says that it has " + std::to_string(layers) +
            " layers, but holds only " + std::to_string(tensors) + " tensors. Download it again.",
        {{"file", toUtf8(place)}, {"layers", std::to_string(layers)}, {"kind", "layers_missing"}});
}

Result<void> checkTensor(const std::filesystem::path& place, const std::string& name,
                         const files::TensorView& tensor, const std::vector<std::int64_t>& shape)
{
    if (tensor.shape != shape)
        return fail(ErrorCode::Format,
                    "The tensor " + name + " of " + toUtf8(place) + " has the shape " +
                        shapeText(tensor.shape) + " where the model's config asks for " +
                        shapeText(shape) + ".",
                    {{"file", toUtf8(place)},
                     {"tensor", name},
                     {"found", shapeText(tensor.shape)},
                     {"expected", shapeText(shape)},
                     {"kind", "other_shape"}});
    using files::StorageType;
    const bool number = files::isQuantised(tensor.type) || tensor.type == StorageType::F64 ||
                        tensor.type == StorageType::F32 || tensor.type == StorageType::F16 ||
                        tensor.type == StorageType::BF16;
    if (!number)
        return fail(
            ErrorCode::Unsupported,
            notice("model.weight_type", {{"tensor", name},
                                         {"file", toUtf8(place)},
                                         {"type", std::string(files::toString(tensor.type))}}),
            {{"file", toUtf8(place)}, {"tensor", name}});
    return {};
}

Notice unusedTensors(const std::filesystem::path& place, const std::vector<std::string>& names)
{
    return notice(names.size() == 1 ? "model.unused_tensor" : "model.unused_tensors",
                  {{"tensors", listed(names)}, {"file", toUtf8(place)}});
}

} // namespace anneal::catalog
