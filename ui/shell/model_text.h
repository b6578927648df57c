#pragma once

#include "core/catalog/model_source.h"

#include <QCoreApplication>
#include <QString>

namespace anneal::ui {

/// How a model is described beside its name.
class ModelText final {
    Q_DECLARE_TR_FUNCTIONS(anneal::ui::ModelText)
public:
    /// "135 M parameters · 98 MB · on this PC"
    [[nodiscard]] static QString detail(const catalog::ModelEntry& entry);
    /// "135 M", in Chinese "1.3 亿"
    [[nodiscard]] static QString count(std::int64_t parameters);
};

} // namespace anneal::ui
