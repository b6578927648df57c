#include "ui/shell/model_text.h"

#include "ui/bridge/error_text.h"
#include "ui/bridge/size_text.h"
#include "ui/settings/languages.h"

#include <QLocale>

#include <cmath>

namespace anneal::ui {

namespace {

// East Asia counts in ten thousands.
struct Myriads {
    const char *language, *tenThousand, *hundredMillion;
};
constexpr Myriads kMyriads[] = {
    {"zh_CN", "万", "亿"}, {"zh_TW", "萬", "億"}, {"ja", "万", "億"}, {"ko", "만", "억"}};

QString rounded(double value)
{
    return QLocale().toString(value, 'f', value < 10 && std::fmod(value, 1.0) >= 0.05 ? 1 : 0);
}

} // namespace

QString ModelText::count(std::int64_t parameters)
{
    const double value = double(parameters);
    for (const Myriads& words : kMyriads)
        if (languageCode(QLocale()) == QLatin1String(words.language))
            return QStringLiteral("%1 %2").arg(
                rounded(value / (value >= 1e8 ? 1e8 : 1e4)),
                QString::fromUtf8(value >= 1e8 ? words.hundredMillion : words.tenThousand));
    if (value >= 1e9)
        return rounded(value / 1e9) + QStringLiteral(" B");
    return value >= 1e6 ? rounded(value / 1e6) + QStringLiteral(" M")
                        : rounded(value / 1e3) + QStringLiteral(" k");
}

QString ModelText::detail(const catalog::ModelEntry& entry)
{
    if (entry.problem)
        return modelProblemText(*entry.problem);
    return tr("%1 parameters · %2 · on this PC")
        .arg(count(entry.parameters), sizeText(entry.bytes));
}

} // namespace anneal::ui
