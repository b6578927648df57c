#include "tests/core/train/fixture.h"

#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/files/safetensors.h"
#include "core/tensor/device.h"

#include <QDebug>

#include <ATen/ATen.h>

#include <cstdio>

namespace anneal::tests {

std::unique_ptr<model::CausalLm> loadModel(const std::filesystem::path& path)
{
    jobs::JobContext context;
    const auto source = catalog::ModelSource::open(toUtf8(path));
    if (!source) {
        qWarning() << source.error().message.c_str();
        return nullptr;
    }
    auto model = model::load(*source, {at::kFloat, at::kCPU, {}}, context);
    if (!model) {
        qWarning() << model.error().message.c_str();
        return nullptr;
    }
    return std::move(*model);
}

std::map<std::string, at::Tensor> tensorsOf(const std::filesystem::path& file)
{
    std::map<std::string, at::Tensor> tensors;
    const auto opened = files::SafetensorsFile::open(file);
    if (!opened) {
        qWarning() << opened.error().message.c_str();
        return tensors;
    }
    for (const auto& [name, view] : opened->tensors()) {
        if (view.type == files::StorageType::I64) {
            auto values = at::empty(view.shape, at::kLong);
            std::memcpy(values.mutable_data_ptr(), view.data, view.byteCount);
            tensors[name] = values;
        } else if (const auto values = tensor::toTensor(view, at::kFloat, at::kCPU)) {
            tensors[name] = values->clone();
        }
    }
    return tensors;
}

std::vector<std::vector<data::EncodedSample>> storedBatches(const std::filesystem::path& file)
{
    const auto tensors = tensorsOf(file);
    std::vector<std::vector<data::EncodedSample>> batches;
    for (int number = 0;; ++number) {
        char prefix[16];
        std::snprintf(prefix, sizeof prefix, "%02d.", number);
        const auto ids = tensors.find(std::string(prefix) + "input_ids");
        if (ids == tensors.end())
            return batches;
        const auto& mask = tensors.at(std::string(prefix) + "attention_mask");
        const auto& labels = tensors.at(std::string(prefix) + "labels");
        auto& batch = batches.emplace_back();
        for (std::int64_t row = 0; row < ids->second.size(0); ++row) {
            auto& sample = batch.emplace_back();
            for (std::int64_t i = 0; i < mask[row].sum().item<std::int64_t>(); ++i) {
                sample.inputIds.push_back(ids->second[row][i].item<std::int32_t>());
                sample.labels.push_back(labels[row][i].item<std::int32_t>());
            }
        }
    }
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

std::string peftName(const std::string& layer, const char* matrix)
{
    return "base_model.model." + layer + "." + matrix + ".weight";
}

} // namespace anneal::tests
