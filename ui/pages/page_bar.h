#pragma once

#include "ui/widgets/basics.h"

class QHBoxLayout;
class QPushButton;

namespace anneal::ui {

/// The foot of a page: what stands and a line of detail, or a meter in its place while something
/// runs, and large buttons at the right.
class PageBar final : public QWidget {
    Q_OBJECT
public:
    /// `name` begins the object names: <name>BarTitle, <name>BarDetail, <name>BarMeter.
    explicit PageBar(const QString& name, QWidget* parent = nullptr);

    /// The next button from left to right.
    QPushButton* addButton(const char* objectName);

    void showText(const QString& title, const QString& detail);
    void showProgress(const QString& title, double fraction); ///< 0 to 1

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    ElidedLabel* m_detail;
    Meter* m_meter;
    QHBoxLayout* m_row;
};

} // namespace anneal::ui
