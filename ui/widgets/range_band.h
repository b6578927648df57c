#pragma once

#include <QWidget>

namespace anneal::ui {

/// A logarithmic (or linear) scale with the good part in green and a marker; the mouse and the
/// arrow keys set the value. Role Slider.
class RangeBand final : public QWidget {
    Q_OBJECT
public:
    explicit RangeBand(QWidget* parent = nullptr);
    void setScale(double minimum, double maximum, bool logarithmic);
    void setGoodPart(double low, double high);
    void setLabels(const QString& low, const QString& high, const QString& value);
    void setValue(double value);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
Q_SIGNALS:
    void valueEdited(double value); ///< by mouse or key
protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    [[nodiscard]] double toFraction(double value) const;
    [[nodiscard]] double fromFraction(double fraction) const;
    void edit(double fraction);
    double m_minimum = 0, m_maximum = 1, m_goodLow = 0, m_goodHigh = 0, m_value = 0;
    bool m_logarithmic = false;
    QString m_lowLabel, m_highLabel, m_valueLabel;
};

} // namespace anneal::ui
