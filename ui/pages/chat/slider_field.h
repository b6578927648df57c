#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace anneal::ui {

/// A labelled number that is set by a slider, with its value at the right and one line of
/// explanation below.
class SliderField final : public QWidget {
    Q_OBJECT
public:
    struct Range {
        double minimum = 0, maximum = 1, step = 0.01;
        int decimals = 2;
    };
    /// `name`: the slider's objectName.
    SliderField(const QString& name, Range range, QWidget* parent = nullptr);
    void setTexts(const QString& label, const QString& note);
    void setValue(double value);
    [[nodiscard]] double value() const;

Q_SIGNALS:
    void valueChanged(double value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showValue();
    Range m_range;
    QLabel *m_label, *m_value, *m_note;
    QSlider* m_slider;
};

} // namespace anneal::ui
