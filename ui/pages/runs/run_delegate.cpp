#include "ui/pages/runs/run_delegate.h"

#include "core/runs/run_list.h"
#include "ui/models/run_model.h"
#include "ui/widgets/basics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace anneal::ui {

namespace {

constexpr int kTick = 16, kGap = 10, kDot = 8, kPadding = 10, kRowHeight = 34;

struct StateLook {
    QString icon;
    Tone tone;
};

StateLook lookOf(runs::RunState state)
{
    switch (state) {
    case runs::RunState::Running:
        return {QStringLiteral("play"), Tone::Accent};
    case runs::RunState::Finished:
        return {QStringLiteral("circle-check"), Tone::Good};
    case runs::RunState::Stopped:
        return {QStringLiteral("circle-pause"), Tone::Warning};
    case runs::RunState::Failed:
        break;
    }
    return {QStringLiteral("circle-x"), Tone::Bad};
}

QColor seriesColor(int series)
{
    const auto& colors = Theme::current().colors().series;
    return colors[std::size_t(std::max(series, 0)) % colors.size()];
}

QRect tickRect(const QRect& cell)
{
    return {cell.left() + 4, cell.center().y() - kTick / 2, kTick, kTick};
}

void paintTick(QPainter& painter, const QRect& box, bool ticked)
{
    const auto& colors = Theme::current().colors();
    paintRoundedRect(painter, box, 4, ticked ? colors.accent : colors.surface,
                     ticked ? colors.accent : colors.controlBorder);
    if (ticked)
        paintIcon(painter, QStringLiteral("check"), QRectF(box).adjusted(2, 2, -2, -2),
                  colors.onAccent);
}

void paintText(QPainter& painter, const QRect& box, const QString& text, const QColor& color,
               Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setPen(color);
    painter.drawText(box, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

void paintName(QPainter& painter, QRect box, const QModelIndex& index)
{
    const auto& colors = Theme::current().colors();
    const QVariant tick = index.data(Qt::CheckStateRole);
    if (!tick.isValid()) { // a checkpoint
        box.adjust(4, 0, -kPadding, 0);
        const QString text = index.data().toString();
        paintText(painter, box, text, colors.textSecondary);
        return;
    }
    const QRect square = tickRect(box);
    paintTick(painter, square, tick.toInt() == Qt::Checked);
    box.setLeft(square.right() + 1 + kGap);
    box.setRight(box.right() - kPadding);
    if (const int series = index.data(RunModel::SeriesRole).toInt(); series >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColor(series));
        painter.drawEllipse(QRectF(box.left(), box.center().y() - kDot / 2.0 + 0.5, kDot, kDot));
        box.setLeft(box.left() + kDot + 8);
    }
    paintText(painter, box, index.data().toString(), colors.text);
}

void paintState(QPainter& painter, QRect box, const QModelIndex& index)
{
    const QVariant state = index.data(RunModel::StateRole);
    QString name = QStringLiteral("diamond");
    Tone tone = Tone::Good;
    if (state.isValid()) {
        const StateLook look = lookOf(runs::RunState(state.toInt()));
        name = look.icon;
        tone = look.tone;
    } else if (!index.data(RunModel::BestRole).toBool()) {
        return;
    }
    const QRectF square(box.left(), box.center().y() - 7.5, 16, 16);
    paintIcon(painter, name, square, toneColor(tone));
    box.setLeft(box.left() + 16 + 7);
    paintText(painter, box, index.data().toString(), toneColor(tone));
}

void paintCurve(QPainter& painter, const QRectF& box, const QVector<float>& values,
                const QColor& color)
{
    if (values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double span = std::max(double(*high) - double(*low), 1e-9);
    QPainterPath path;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QPointF at(box.left() + box.width() * double(i) / double(values.size() - 1),
                         box.bottom() - box.height() * (double(values[i]) - double(*low)) / span);
        if (i == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

} // namespace

void RunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const auto& theme = Theme::current();
    const auto& colors = theme.colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(theme.font(FontRole::Body, false));
    const QRect box = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt() &
                                  Qt::AlignHorizontal_Mask);
    switch (index.column()) {
    case RunModel::Name:
        paintName(*painter, option.rect, index);
        break;
    case RunModel::State:
        paintState(*painter, box, index);
        break;
    case RunModel::Curve:
        paintCurve(*painter, QRectF(box).adjusted(0, 7, 0, -8),
                   index.data(RunModel::CurveRole).value<QVector<float>>(),
                   seriesColor(index.data(RunModel::SeriesRole).toInt()));
        break;
    case RunModel::Loss:
        paintText(*painter, box, index.data().toString(), colors.text, alignment);
        break;
    default:
        paintText(*painter, box, index.data().toString(), colors.textSecondary, alignment);
    }
    painter->restore();
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, Theme::current().px(kRowHeight)};
}

QWidget* RunDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                   const QModelIndex&) const
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("runNameEdit"));
    edit->setAccessibleName(tr("Name of the run"));
    return edit;
}

void RunDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                       const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(kTick + kGap - 4, 0, -4, 0));
}

bool RunDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                              const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant tick = index.data(Qt::CheckStateRole);
    if (!tick.isValid())
        return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonPress ||
        event->type() == QEvent::MouseButtonDblClick) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (!tickRect(option.rect).adjusted(-6, -8, 6, 8).contains(mouse->position().toPoint()))
            return false;
        if (event->type() != QEvent::MouseButtonRelease)
            return true; // it does not unfold or edit the row
        toggles = mouse->button() == Qt::LeftButton;
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    }
    if (!toggles)
        return false;
    const auto next = tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    return model->setData(index, next, Qt::CheckStateRole);
}

} // namespace anneal::ui
