#pragma once

#include "core/export/gguf_weights.h"

#include <map>
#include <string>

namespace anneal::exporting {

/// Where a streamed pass takes a model's numbers from, by Hugging Face parameter name: fp32 on the
/// CPU, in Hugging Face's order. Any thread may read.
class WeightReader {
public:
    virtual ~WeightReader() = default;
    [[nodiscard]] virtual Result<at::Tensor> tensor(const std::string& name) const = 0;
    /// `count` rows of a matrix from row `first`, by whole heads where headRows() says so. Not for
    /// weights that needsWhole() names.
    [[nodiscard]] virtual Result<at::Tensor> rows(const std::string& name, std::int64_t first,
                                                  std::int64_t count) const = 0;
    [[nodiscard]] virtual bool needsWhole(const std::string& name) const = 0;
    /// Rows that have to be asked for together, 1 for most.
    [[nodiscard]] virtual std::int64_t headRows(const std::string& name) const = 0;
    /// Gives back the memory of what was read of the weight's file.
    virtual void forget(const std::string& name) const = 0;
};

/// A merged model as it is.
class MergedReader final : public WeightReader {
public:
    /// `weights` must outlive this.
    explicit MergedReader(const MergedWeights& weights);
    Result<at::Tensor> tensor(const std::string& name) const override;
    Result<at::Tensor> rows(const std::string& name, std::int64_t first,
                            std::int64_t count) const override;
    bool needsWhole(const std::string& name) const override;
    std::int64_t headRows(const std::string& name) const override;
    void forget(const std::string& name) const override;

private:
    const MergedWeights& m_weights;
    std::map<std::string, const WeightEntry*> m_entries;
};

/// The same as a GGUF of some type gives it back.
class RoundedReader final : public WeightReader {
public:
    /// `weights` must outlive this.
    explicit RoundedReader(const GgufWeights& weights);
    Result<at::Tensor> tensor(const std::string& name) const override;
    Result<at::Tensor> rows(const std::string& name, std::int64_t first,
                            std::int64_t count) const override;
    bool needsWhole(const std::string& name) const override;
    std::int64_t headRows(const std::string& name) const override;
    void forget(const std::string& name) const override;

private:
    const GgufWeights& m_weights;
    std::map<std::string, std::size_t> m_places;
};

} // namespace anneal::exporting
