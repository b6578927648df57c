#include "ui/pages/data/row_delegate.h"

#include "ui/models/identity_model.h"
#include "ui/widgets/basics.h"

#include <QPainter>
#include <QTextLayout>

namespace anneal::ui {

namespace {

constexpr qsizetype kShownCharacters = 400; // no cell is wider

struct MarkLook {
    QString icon;
    QColor color;
};

MarkLook lookOf(int mark)
{
    const auto& colors = Theme::current().colors();
    switch (IdentityModel::RowMark(mark)) {
    case IdentityModel::RowMark::Note:
        return {QStringLiteral("info"), colors.accent};
    case IdentityModel::RowMark::Warning:
        return {QStringLiteral("triangle-alert"), colors.warning};
    case IdentityModel::RowMark::Bad:
        return {QStringLiteral("circle-x"), colors.danger};
    case IdentityModel::RowMark::None:
        break;
    }
    return {};
}

/// One line, cut with an ellipsis, placeholders in the warning colour.
void paintText(QPainter* painter, const QRect& box, const QString& text, const QColor& color)
{
    const auto line = painter->fontMetrics().elidedText(text.left(kShownCharacters).simplified(),
                                                        Qt::ElideRight, box.width());
    QList<QTextLayout::FormatRange> formats;
    auto matches = placeholderPattern().globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QTextLayout::FormatRange range{int(match.capturedStart()), int(match.capturedLength()), {}};
        range.format.setForeground(Theme::current().colors().warning);
        formats.append(range);
    }
    QTextLayout layout(line, painter->font(), painter->device());
    layout.setFormats(formats);
    layout.beginLayout();
    auto textLine = layout.createLine();
    textLine.setLineWidth(box.width() * 2.0);
    layout.endLayout();
    painter->setPen(color);
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - textLine.height()) / 2));
}

} // namespace

const QRegularExpression& placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{\s*[\w.-]+\s*\}\})"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const auto& theme = Theme::current();
    const auto& colors = theme.colors();
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, chosen ? colors.accentSoft : colors.hover);
    painter->setPen(colors.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    auto box = option.rect.adjusted(10, 0, -10, -1);
    painter->setFont(theme.font(FontRole::Body, false));
    const auto text = index.data().toString();
    switch (index.column()) {
    case IdentityModel::Number:
        painter->setPen(colors.textMuted);
        painter->drawText(box, int(Qt::AlignRight | Qt::AlignVCenter),
                          QString::number(index.row() + 1));
        break;
    case IdentityModel::Question:
        if (text.trimmed().isEmpty())
            paintText(painter, box, tr("No question"), colors.danger);
        else
            paintText(painter, box, text, colors.text);
        break;
    case IdentityModel::Answer:
        if (text.trimmed().isEmpty())
            paintText(painter, box, tr("No answer"), colors.danger);
        else
            paintText(painter, box, text, colors.textSecondary);
        break;
    case IdentityModel::Tokens:
        painter->setPen(colors.textMuted);
        painter->drawText(box, int(Qt::AlignRight | Qt::AlignVCenter), text);
        break;
    default:
        if (const auto look = lookOf(index.data(IdentityModel::MarkRole).toInt());
            !look.icon.isEmpty()) {
            QRect square(0, 0, 16, 16);
            square.moveCenter(option.rect.center());
            icon(look.icon, look.color).paint(painter, square);
        }
    }
    painter->restore();
}

} // namespace anneal::ui
