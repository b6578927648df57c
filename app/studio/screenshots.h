#pragma once

#include <QString>

class QApplication;

namespace anneal::studio {

/// Saves a picture of every page and state at 1280x800 and 1024x700 into `folder`, named
/// <page>-<state>-<theme>-<language>-<size>.png. The real widgets get sample data: no model, no
/// files and no settings of the user are read. `language` and `theme` "" = each of them. Returns
/// the program's exit status.
[[nodiscard]] int takeScreenshots(QApplication& application, const QString& folder,
                                  const QString& language, const QString& theme);

} // namespace anneal::studio
