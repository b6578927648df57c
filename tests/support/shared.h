#pragma once

#include <filesystem>
#include <string>

namespace anneal::tests {

/// The folder of reference fixtures beside the checkout (`../shared`, or ANNEAL_SHARED); empty when it is not there. Tests that need it start with
/// `if (sharedFolder().empty()) QSKIP("needs ../shared, which is not beside this checkout");`
[[nodiscard]] std::filesystem::path sharedFolder();

/// The default model's GGUF file in the model folder or in .deps/models; empty when it was not fetched.
[[nodiscard]] std::filesystem::path defaultModelFile();

/// Points ANNEAL_HOME and HOME at a fresh temporary folder for the life of the object, so that no test touches the real home.
class TemporaryHome final {
public:
    TemporaryHome();
    ~TemporaryHome();
    TemporaryHome(const TemporaryHome&) = delete;
    TemporaryHome& operator=(const TemporaryHome&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace anneal::tests
