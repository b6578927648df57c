#pragma once

#include <QRegularExpression>
#include <QStyledItemDelegate>

namespace anneal::ui {

/// Matches {{name}}, {{author}} and the like.
[[nodiscard]] const QRegularExpression& placeholderPattern();

/// Paints the rows of an IdentityModel: one line each, placeholders and missing answers marked.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace anneal::ui
