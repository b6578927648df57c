#include "tests/core/model/golden.h"

#include "core/base/utf8.h"
#include "core/files/safetensors.h"
#include "core/tensor/device.h"
#include "tests/support/shared.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace anneal::tests {

namespace {

template <typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message);
    return std::move(*result);
}

c10::ScalarType torchType(files::StorageType type)
{
    switch (type) {
    case files::StorageType::I64:
        return at::kLong;
    case files::StorageType::BF16:
        return at::kBFloat16;
    case files::StorageType::F32:
        return at::kFloat;
    default:
        throw std::runtime_error("golden files hold I64, BF16 and F32");
    }
}

} // namespace

std::vector<std::filesystem::path> goldenModels()
{
    std::vector<std::filesystem::path> folders;
    for (const auto& place : {sharedFolder() / "fixtures" / "models",
                              std::filesystem::path(ANNEAL_SOURCE_DIR) / "tests/data/models"}) {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(place, error))
            if (std::filesystem::exists(entry.path() / "golden.safetensors", error))
                folders.push_back(entry.path());
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

std::map<std::string, at::Tensor> readTensors(const std::filesystem::path& file)
{
    const auto opened = orThrow(files::SafetensorsFile::open(file));
    std::map<std::string, at::Tensor> tensors;
    for (const auto& [name, view] : opened.tensors()) {
        at::Tensor tensor = at::empty(view.shape, torchType(view.type));
        std::memcpy(tensor.data_ptr(), view.data, view.byteCount);
        tensors.emplace(name, tensor);
    }
    return tensors;
}

std::unique_ptr<model::CausalLm> loadModel(const std::filesystem::path& path, c10::ScalarType dtype)
{
    tensor::prepareProcess();
    jobs::JobContext context;
    const auto source = orThrow(catalog::ModelSource::open(toUtf8(path)));
    return orThrow(
        model::load(source, {.dtype = dtype, .device = at::kCPU, .progress = {}}, context));
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

GoldenCase goldenCase(const std::map<std::string, at::Tensor>& golden, const std::string& name)
{
    const at::Tensor ids = golden.at(name + ".input_ids");
    const at::Tensor mask = golden.at(name + ".attention_mask");
    const at::Tensor labels = golden.at(name + ".labels");
    const auto given = golden.find(name + ".position_ids");
    GoldenCase result;
    std::vector<at::Tensor> idParts, positionParts, targetParts, logitParts;
    result.batch.offsets = {0};
    for (std::int64_t row = 0; row < ids.size(0); ++row) {
        const at::Tensor real = mask[row].nonzero().squeeze(1);
        const at::Tensor shifted =
            at::cat({labels[row].narrow(0, 1, labels.size(1) - 1), at::full({1}, -100, at::kLong)});
        idParts.push_back(ids[row].index_select(0, real));
        positionParts.push_back(given == golden.end() ? real
                                                      : given->second[row].index_select(0, real));
        targetParts.push_back(shifted.index_select(0, real));
        logitParts.push_back(golden.at(name + ".logits")[row].index_select(0, real));
        result.batch.offsets.push_back(result.batch.offsets.back() + real.size(0));
    }
    result.batch.ids = at::cat(idParts);
    result.batch.positions = at::cat(positionParts);
    result.targets = at::cat(targetParts);
    result.logits = at::cat(logitParts);
    result.loss = golden.at(name + ".loss").item<double>();
    return result;
}

} // namespace anneal::tests
