#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace anneal::ui {

class Meter;

/// How much of this PC's memory is in use, every 5 s while it is seen (LlamaBoard's device memory).
class MemoryMeter final : public QWidget {
    Q_OBJECT
public:
    explicit MemoryMeter(QWidget* parent = nullptr);
    void setCollapsed(bool collapsed); ///< the bar alone
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    /// It gives way: the pages above it need a low window's height.
    [[nodiscard]] QSize minimumSizeHint() const override { return {20, 0}; }

    /// "6.1 of 16 GB"; the largest unit that the whole fills.
    [[nodiscard]] static QString text(quint64 used, quint64 whole);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void measure();
    void arrange();

    QLabel* m_label;
    Meter* m_meter;
    QTimer m_timer;
    bool m_collapsed = false, m_known = false;
};

} // namespace anneal::ui
