#pragma once

#include <QAbstractButton>

namespace anneal::ui {

class TrainBridge;

/// "Training biscuit-4, 1:06 left" in the model bar while a training is going; a press leads to it.
class RunPill final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RunPill(TrainBridge& train, QWidget* parent = nullptr);
    void setOnTrainPage(bool on); ///< hidden there: the page itself shows the run
    void showSample(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void refresh();
    TrainBridge& m_train;
    bool m_onTrainPage = true;
};

/// 66 seconds as "1:06", 3700 as "1:01:40".
[[nodiscard]] QString clockTime(double seconds);

} // namespace anneal::ui
