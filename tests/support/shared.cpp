#include "tests/support/shared.h"

#include "core/base/utf8.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <QtGlobal>

namespace anneal::tests {

std::filesystem::path sharedFolder()
{
    namespace fs = std::filesystem;
    const auto named = qgetenv("ANNEAL_SHARED");
    const fs::path candidate = named.isEmpty() ? fs::path(ANNEAL_SOURCE_DIR).parent_path() / "shared"
                                               : pathFromUtf8(named.toStdString());
    std::error_code ignored;
    return fs::is_directory(candidate / "fixtures", ignored) ? candidate : fs::path{};
}

std::filesystem::path defaultModelFile()
{
    const auto file = std::filesystem::path(ANNEAL_SOURCE_DIR) / ".deps" / "models" /
                      "SmolLM2-135M-Instruct.Q4_1.gguf";
    std::error_code ignored;
    return std::filesystem::exists(file, ignored) ? file : std::filesystem::path{};
}

TemporaryHome::TemporaryHome()
{
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    m_path = pathFromUtf8(folder.path().toStdString());
    qputenv("ANNEAL_HOME", folder.path().toUtf8());
    qputenv("HOME", folder.path().toUtf8());
}

TemporaryHome::~TemporaryHome()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace anneal::tests
