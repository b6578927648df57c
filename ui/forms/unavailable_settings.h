#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace anneal::ui {

/// A setting or a choice of LLaMA-Factory that the form of a training has no field for, and what to
/// do instead. The notes are those of the table of settings, in English.
struct UnavailableSetting {
    enum class Kind {
        Refused,  ///< not in this version
        NoEffect, ///< a run file may hold it, and nothing changes
        Elsewhere ///< the page or another one sets it
    };
    Kind kind = Kind::Refused;
    QString title; ///< LlamaBoard's name for it, or the key
    QString key;   ///< "stage: ppo" of a choice
    QString note;
    QStringList words; ///< by which it is found
};

/// All of them, those of one kind together, in the table's order.
[[nodiscard]] QVector<UnavailableSetting> unavailableSettings();

} // namespace anneal::ui
