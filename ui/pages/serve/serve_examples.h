#pragma once

#include "core/deploy/request_examples.h"

#include <QString>
#include <QStringList>

namespace anneal::ui {

/// A request that can be copied and works as it stands.
using ServeExample = deploy::RequestKind;

/// `url` without a slash at its end, `key` "" where none is asked for, `model` as requests name it.
[[nodiscard]] QString serveExample(ServeExample kind, const QString& url, const QString& key,
                                   const QString& model, const QString& question);

/// What a program on another computer calls: the address of this one in its network; `url` itself
/// where it has none.
[[nodiscard]] QString networkUrl(const QString& url);

/// A key that nobody guesses: 43 letters and digits.
[[nodiscard]] QString freshKey();

} // namespace anneal::ui
