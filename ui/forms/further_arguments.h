#pragma once

#include "core/config/run_config.h"

#include <QString>
#include <QStringList>

namespace anneal::ui {

/// What further arguments are for: a training, loading a model to talk to it, an export.
enum class FurtherUse { Training, Loading, Exporting };

/// Settings as a person types them: `key: value` or `key=value` a line, or a JSON object.
struct FurtherArguments {
    config::RunConfig keys; ///< nothing while there is a fault
    FurtherUse use = FurtherUse::Training;
    QString fault; ///< one translated sentence that names the key or line; "" = none
    [[nodiscard]] QStringList notes() const; ///< of keys that change nothing, with the reason
};

[[nodiscard]] FurtherArguments readFurther(const QString& text, FurtherUse use);

/// Why a key can't stand among them; "" when it can, or is not known at all.
[[nodiscard]] QString refusedAsFurther(const QString& key, FurtherUse use);

/// Why a value is not taken: the reason of the table of settings where that has one.
[[nodiscard]] QString settingFaultText(const Error& error);

} // namespace anneal::ui
