#include "ui/pages/runs/queue_card.h"

#include "ui/models/run_queue.h"
#include "ui/pages/train/page_parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>

namespace anneal::ui {

namespace {

constexpr int kRowHeight = 32, kMostRows = 4;

/// Grip, name and what will be trained.
class QueueDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, Theme::current().px(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const ThemeColors& colors = theme.colors();
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || (option.state & QStyle::State_MouseOver))
            paintRoundedRect(*painter, option.rect.adjusted(4, 1, -4, -1), 6,
                             selected ? colors.accentSoft : colors.hover, QColor());
        const double side = theme.px(16);
        const QRectF grip(option.rect.left() + 12, option.rect.center().y() - side / 2, side, side);
        paintIcon(*painter, QStringLiteral("grip-vertical"), grip, colors.textMuted);
        const QString name =
            QStringLiteral("%1. %2").arg(index.row() + 1).arg(index.data().toString());
        QRectF text(option.rect);
        text.setLeft(grip.right() + 10);
        text.setRight(option.rect.right() - 14);
        const QFont strong = theme.font(FontRole::Body, true);
        painter->setFont(strong);
        painter->setPen(colors.text);
        const QFontMetrics metrics(strong);
        const QString shownName = metrics.elidedText(name, Qt::ElideRight, int(text.width() * 0.5));
        painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, shownName);
        text.setLeft(text.left() + metrics.horizontalAdvance(shownName) + 14);
        const QFont body = theme.font(FontRole::Body);
        painter->setFont(body);
        painter->setPen(colors.textSecondary);
        painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(body).elidedText(index.data(RunQueue::DetailRole).toString(),
                                                        Qt::ElideRight, int(text.width())));
        painter->restore();
    }
};

} // namespace

QueueCard::QueueCard(RunQueue& queue, QWidget* parent)
    : Card(parent)
    , m_queue(&queue)
    , m_list(new QListView(this))
    , m_start(makeButton("startQueueButton", "", QStringLiteral("play"), this))
    , m_remove(makeButton("removeQueuedButton", "quiet", QStringLiteral("trash-2"), this))
    , m_hint(makeLabel(FontRole::Caption, "muted", false, this))
{
    setObjectName(QStringLiteral("queueCard"));
    setTitle(QString());
    header()->addWidget(m_hint);
    header()->addSpacing(8);
    for (QPushButton* button : {m_remove, m_start}) {
        setButtonSize(button, ButtonSize::Small);
        header()->addWidget(button);
    }
    m_list->setObjectName(QStringLiteral("queueList"));
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    body()->setSpacing(6);
    body()->addWidget(m_list);
    connect(m_start, &QPushButton::clicked, this, &QueueCard::startRequested);
    connect(m_remove, &QPushButton::clicked, this, &QueueCard::removeCurrent);
    showQueue(queue);
    retranslate();
}

void QueueCard::showQueue(RunQueue& queue)
{
    disconnect(m_queue, nullptr, this, nullptr);
    m_queue = &queue;
    m_list->setModel(&queue);
    connect(&queue, &RunQueue::lengthChanged, this, &QueueCard::showRuns);
    showRuns();
}

void QueueCard::setCanStart(bool canStart)
{
    m_canStart = canStart;
    showRuns();
}

void QueueCard::showRuns()
{
    const int rows = m_queue->rowCount();
    setVisible(rows > 0);
    setTitle(tr("%n run(s) wait", "", rows));
    m_start->setVisible(m_canStart);
    const int height = Theme::current().px(kRowHeight);
    m_list->setFixedHeight(std::clamp(rows, 1, kMostRows) * height + 2);
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_queue->index(0));
}

void QueueCard::retranslate()
{
    m_start->setText(tr("Start the first"));
    m_remove->setText(tr("Take out"));
    m_hint->setText(tr("Drag to change the order"));
    m_list->setAccessibleName(tr("Runs that wait"));
    showRuns();
}

void QueueCard::removeCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const config::RunConfig run = m_queue->takeAt(row);
    Q_EMIT removed(row, run);
}

void QueueCard::moveCurrent(int by)
{
    const int row = m_list->currentIndex().row();
    if (row >= 0)
        m_queue->move(row, by < 0 ? row - 1 : row + 2);
}

bool QueueCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool alt = key->modifiers() & Qt::AltModifier;
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void QueueCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace anneal::ui
