#pragma once

#include "core/runs/run_details.h"
#include "core/runs/run_list.h"
#include "ui/pages/runs/fact_table.h"

#include <QString>

#include <optional>
#include <string_view>
#include <utility>

namespace anneal::ui {

/// A run in one line: state, model, data set, when, size; in the language in force.
[[nodiscard]] QString runLine(const runs::RunEntry& run);

/// A setting's label in the language in force, also of those that have a place of their own in the
/// window instead of a field of the form.
[[nodiscard]] QString settingLabel(std::string_view key);

/// A value of a setting as the form writes it: numbers as a person does, the model without its
/// folder.
[[nodiscard]] QString settingValueText(std::string_view key, const std::string& value);

/// A line of all_results.json: "Loss of held-out rows" and "0.41"; names that are not known stay.
[[nodiscard]] FactTable::Row resultRow(const QString& name, double value);

/// Step and loss of the best measurement, when it was one of the held-out loss.
[[nodiscard]] std::optional<std::pair<double, double>> bestOnCurve(const runs::RunDetails& details);

} // namespace anneal::ui
