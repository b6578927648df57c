#include "ui/bridge/size_text.h"

#include <QLocale>

namespace anneal::ui {

QString sizeText(quint64 bytes)
{
    constexpr quint64 kMega = 1'000'000, kGiga = 1'000'000'000;
    if (bytes >= kGiga - kMega / 2 && bytes < kGiga) // not "1,000 MB"
        bytes = kGiga;
    const bool isSmall = bytes >= kMega && bytes < 10 * kMega;
    return QLocale().formattedDataSize(qint64(bytes), isSmall || bytes >= kGiga ? 1 : 0,
                                       QLocale::DataSizeSIFormat);
}

QString bytesText(const QString& number)
{
    bool isNumber = false;
    const qulonglong bytes = number.toULongLong(&isNumber);
    return isNumber ? sizeText(bytes) : number;
}

} // namespace anneal::ui
