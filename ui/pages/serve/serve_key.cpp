#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "ui/pages/serve/serve_parts.h"

#include <filesystem>

namespace anneal::ui {

namespace {

std::filesystem::path keyFile()
{
    return dataHome() / "serve.key";
}

} // namespace

QString storedKey()
{
    constexpr std::size_t kMostBytes = 4096;
    return QString::fromStdString(readFile(keyFile(), kMostBytes).value_or(std::string()))
        .trimmed();
}

void storeKey(const QString& key)
{
    namespace fs = std::filesystem;
    if (!writeFileAtomically(keyFile(), key.toStdString() + "\n"))
        return; // it holds for this session
    std::error_code ignored;
    fs::permissions(keyFile(), fs::perms::owner_read | fs::perms::owner_write, ignored);
}

} // namespace anneal::ui
