#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace anneal::ui {

/// One export target as a card with a radio button; its options show while it is chosen.
class TargetCard final : public QWidget {
    Q_OBJECT
public:
    /// `name`: objectName of the radio button.
    TargetCard(const QString& name, const QString& iconName, QWidget* options,
               QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& detail);
    void setSizeText(const QString& size);
    [[nodiscard]] QRadioButton* radio() const { return m_radio; }

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showState();
    QString m_iconName;
    QRadioButton* m_radio;
    QLabel *m_icon, *m_title, *m_detail, *m_size;
    QWidget* m_options;
};

} // namespace anneal::ui
