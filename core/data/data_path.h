#pragma once

#include <filesystem>

namespace anneal::data {

/// True when the dataset_info.json of `folder` may name `file`: what lies in its folder, links
/// followed, so that data from elsewhere can't reach other files of this computer. Anneal's own
/// data folder may name any file: the studio registers data sets where they are.
[[nodiscard]] bool mayBeNamed(const std::filesystem::path& folder,
                              const std::filesystem::path& file);

} // namespace anneal::data
