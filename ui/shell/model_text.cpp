#include "ui/shell/model_text.h"

#include <QLocale>

#include <cmath>

namespace anneal::ui {

namespace {

QString rounded(double value)
{
    return QLocale().toString(value, 'f', value < 10 && std::fmod(value, 1.0) >= 0.05 ? 1 : 0);
}

} // namespace

QString ModelText::count(std::int64_t parameters)
{
    const double value = double(parameters);
    // Chinese counts in ten thousands.
    if (QLocale().language() == QLocale::Chinese)
        return value >= 1e8 ? rounded(value / 1e8) + QStringLiteral(" 亿")
                            : rounded(value / 1e4) + QStringLiteral(" 万");
    if (value >= 1e9)
        return rounded(value / 1e9) + QStringLiteral(" B");
    return value >= 1e6 ? rounded(value / 1e6) + QStringLiteral(" M")
                        : rounded(value / 1e3) + QStringLiteral(" k");
}

QString ModelText::detail(const catalog::ModelEntry& entry)
{
    if (!entry.problem.empty())
        return QString::fromStdString(entry.problem);
    const QString size = QLocale().formattedDataSize(
        qint64(entry.bytes), entry.bytes < 1'000'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
    return tr("%1 parameters · %2 · on this PC").arg(count(entry.parameters), size);
}

} // namespace anneal::ui
