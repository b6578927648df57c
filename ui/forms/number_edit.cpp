#include "ui/forms/number_edit.h"

#include "ui/forms/setting_text.h"

#include <QKeyEvent>

#include <array>
#include <cmath>

namespace anneal::ui {

NumberEdit::NumberEdit(bool whole, QWidget* parent)
    : QLineEdit(parent)
    , m_whole(whole)
{
}

QString NumberEdit::stepped(const QString& text, bool whole, bool up)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return text;
    if (whole)
        return QString::number(qint64(value) + (up ? 1 : -1));
    if (value <= 0)
        return up ? QStringLiteral("0.1") : text;
    static constexpr std::array kLadder{1.0, 2.0, 5.0, 10.0};
    const double power = std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    const double mantissa = value / power;
    double next = 0;
    if (up) {
        for (const double rung : kLadder)
            if (rung > mantissa * (1 + 1e-6)) {
                next = rung * power;
                break;
            }
    } else {
        next = power / 2; // below the first rung comes 5 of the power before
        for (const double rung : kLadder)
            if (rung < mantissa * (1 - 1e-6))
                next = rung * power;
    }
    return settingNumber(QString::number(next, 'g', 6).toDouble());
}

void NumberEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const QString next = stepped(text(), m_whole, event->key() == Qt::Key_Up);
    if (next == text())
        return;
    setText(next);
    Q_EMIT textEdited(next);
}

} // namespace anneal::ui
