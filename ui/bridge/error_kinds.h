#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace anneal::ui {

struct ErrorText;

/// The texts of an error that has a `kind` in its context (core/base/error.h): what is the matter
/// and what to do, with its file and place. nullopt: it has none.
[[nodiscard]] std::optional<ErrorText> describeKind(const Error& error);

/// All kinds that have texts.
[[nodiscard]] QStringList errorKinds();

} // namespace anneal::ui
