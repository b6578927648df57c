#pragma once

#include <QLayout>

#include <vector>

namespace anneal::ui {

/// Puts widgets side by side at the size they want and begins another line where the width ends, so
/// that long words cost height instead of being cut. A widget wider than the line gets the line.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;
    void insertWidget(int index, QWidget* widget); ///< before the one that is there now

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< all in one line
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height that the lines take in `rect`; moves the widgets there when `moves`.
    int arrange(const QRect& rect, bool moves) const;
    std::vector<QLayoutItem*> m_items;
};

} // namespace anneal::ui
