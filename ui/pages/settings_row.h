#pragma once

#include <QWidget>

class QLabel;

namespace anneal::ui {

/// One preference: name and explanation at the left, its control at the right.
class SettingRow final : public QWidget {
    Q_OBJECT
public:
    SettingRow(QWidget* control, QWidget* parent);
    void setTexts(const QString& name, const QString& explanation);
    [[nodiscard]] bool
    fits(const QString& search) const; ///< every word stands in name or explanation

private:
    QWidget* m_control;
    QLabel *m_name, *m_explanation;
};

} // namespace anneal::ui
