#include "ui/pages/chat/conversation_list.h"

#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

constexpr int kSearchDelayMs = 150;

/// One line with a part of it marked, ending in an ellipsis where it is too long.
void paintMarked(QPainter& painter, const QRect& place, const QFont& font, const QColor& color,
                 const QString& text, int from, int length)
{
    const QFontMetrics metrics(font);
    QString line = text;
    // What was found stays in view.
    if (const int before = metrics.horizontalAdvance(text.left(from + length));
        length > 0 && before > place.width() - 12)
        line = QStringLiteral("…") + text.mid(from);
    const int at = line == text ? from : 1;
    line = metrics.elidedText(line, Qt::ElideRight, place.width());
    const int marked = std::min(length, int(line.size()) - at);
    if (marked > 0) {
        const int left = metrics.horizontalAdvance(line.left(at));
        const int width = metrics.horizontalAdvance(line.mid(at, marked));
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::current().colors().warningSoft);
        painter.drawRoundedRect(
            QRect(place.left() + left - 1, place.top(), width + 2, metrics.height()), 3, 3);
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine), line);
}

} // namespace

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto& theme = Theme::current();
    const int caption = QFontMetrics(theme.font(FontRole::Caption)).height();
    const bool excerpt = !index.data(ConversationModel::ExcerptRole).toString().isEmpty();
    return {120, QFontMetrics(theme.font(FontRole::Body)).height() + caption * (excerpt ? 2 : 1) +
                     17 + (excerpt ? 2 : 0)};
}

void ConversationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const auto& theme = Theme::current();
    const auto& colors = theme.colors();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF(option.rect).adjusted(0, 1, 0, -1);
    if (chosen || hovered)
        paintRoundedRect(*painter, box, 7, chosen ? colors.accentSoft : colors.hover,
                         Qt::transparent, 0);
    const auto inner = option.rect.adjusted(11, 8, -11, -8);
    const auto excerpt = index.data(ConversationModel::ExcerptRole).toString();
    const int from = index.data(ConversationModel::MarkFromRole).toInt();
    const int length = index.data(ConversationModel::MarkLengthRole).toInt();
    paintMarked(*painter, inner, theme.font(FontRole::Body, chosen),
                chosen ? colors.accent : colors.text, index.data().toString(), from,
                excerpt.isEmpty() ? length : 0);
    const auto captionFont = theme.font(FontRole::Caption);
    if (!excerpt.isEmpty())
        paintMarked(*painter,
                    inner.adjusted(0, QFontMetrics(theme.font(FontRole::Body)).height() + 1, 0, 0),
                    captionFont, colors.textSecondary, excerpt, from, length);
    painter->setFont(captionFont);
    painter->setPen(colors.textMuted);
    painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignBottom),
                      friendlyTime(index.data(ConversationModel::TimeRole).toDateTime(),
                                   QDateTime::currentDateTime()));
    if (chosen && (option.state & QStyle::State_HasFocus) &&
        option.widget->property("keyFocus").toBool()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.focusRing, 2));
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7);
    }
    painter->restore();
}

void ConversationDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                                const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(2, 4, -2, -4));
}

ConversationList::ConversationList(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_view(new QListView)
    , m_new(new QPushButton)
    , m_rename(new QPushButton)
    , m_export(new QPushButton)
    , m_delete(new QPushButton)
    , m_undo(new QPushButton)
    , m_empty(makeLabel(FontRole::Caption, "muted"))
    , m_notice(makeLabel(FontRole::Caption, "warning"))
{
    m_filter.setSourceModel(&m_model);
    m_new->setObjectName(QStringLiteral("newChatButton"));
    setButtonIcon(m_new, QStringLiteral("plus"));
    m_search->setObjectName(QStringLiteral("chatSearchEdit"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_view->setObjectName(QStringLiteral("conversationList"));
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new ConversationDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setProperty("surface", "none");
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    m_rename->setObjectName(QStringLiteral("renameChatButton"));
    m_export->setObjectName(QStringLiteral("exportChatButton"));
    m_delete->setObjectName(QStringLiteral("deleteChatButton"));
    m_undo->setObjectName(QStringLiteral("undoDeleteChatButton"));
    for (auto* button : {m_rename, m_export, m_delete})
        setButtonKind(button, "quiet");
    setButtonKind(m_undo, "link");
    setButtonSize(m_undo, ButtonSize::Small);
    m_empty->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("chatNotice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_undo->hide();

    auto* tools = new QHBoxLayout;
    tools->setSpacing(2);
    tools->addWidget(m_undo);
    tools->addStretch();
    tools->addWidget(m_rename);
    tools->addWidget(m_export);
    tools->addWidget(m_delete);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_new);
    column->addWidget(m_search);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(m_notice);
    column->addLayout(tools);

    connect(m_new, &QPushButton::clicked, this, &ConversationList::newRequested);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(kSearchDelayMs);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (searchText().isEmpty())
            search();
        else
            m_searchDelay.start();
    });
    connect(&m_searchDelay, &QTimer::timeout, this, &ConversationList::search);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateButtons();
        if (!m_choosing && !currentId().isEmpty())
            Q_EMIT chosen(currentId());
    });
    connect(m_view, &QListView::customContextMenuRequested, this, &ConversationList::showMenu);
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addExports(*menu);
        menu->popup(m_export->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
    connect(m_rename, &QPushButton::clicked, this, &ConversationList::renameCurrent);
    connect(m_delete, &QPushButton::clicked, this, &ConversationList::deleteCurrent);
    connect(m_undo, &QPushButton::clicked, this, &ConversationList::undoDeleteRequested);
    for (auto signal : {&QAbstractItemModel::modelReset})
        connect(&m_model, signal, this, &ConversationList::updateButtons);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ConversationList::updateButtons);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ConversationList::updateButtons);
    retranslate();
}

void ConversationList::retranslate()
{
    m_new->setText(tr("New conversation"));
    m_search->setPlaceholderText(tr("Search conversations"));
    m_search->setAccessibleName(tr("Search conversations"));
    m_view->setAccessibleName(tr("Conversations"));
    setIconOnly(m_rename, QStringLiteral("pencil"), tr("Rename (F2)"));
    setIconOnly(m_export, QStringLiteral("file-output"), tr("Export"));
    setIconOnly(m_delete, QStringLiteral("trash-2"), tr("Delete (Del)"));
    m_model.retranslate();
    setUndo(m_undoTitle);
    updateButtons();
}

void ConversationList::setCurrent(const QString& id)
{
    m_choosing = true;
    const auto source = m_model.index(m_model.rowOf(id));
    const auto shown = m_filter.mapFromSource(source);
    m_view->selectionModel()->setCurrentIndex(shown, QItemSelectionModel::ClearAndSelect);
    if (!shown.isValid())
        m_view->clearSelection();
    m_choosing = false;
    updateButtons();
}

QString ConversationList::currentId() const
{
    return m_view->currentIndex().data(ConversationModel::IdRole).toString();
}

void ConversationList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConversationList::setNotice(const QString& text, Tone tone)
{
    setTextTone(m_notice, tone == Tone::Good ? "good" : "warning");
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void ConversationList::setUndo(const QString& title)
{
    m_undoTitle = title;
    m_undo->setVisible(!title.isEmpty());
    m_undo->setText(tr("Undo delete"));
    m_undo->setToolTip(tr("Bring back “%1”").arg(title));
}

bool ConversationList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        deleteCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConversationList::showMenu(const QPoint& position)
{
    if (!m_view->indexAt(position).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(QStringLiteral("pencil")), tr("Rename")), &QAction::triggered,
            this, &ConversationList::renameCurrent);
    connect(menu->addAction(icon(QStringLiteral("trash-2")), tr("Delete")), &QAction::triggered,
            this, &ConversationList::deleteCurrent);
    auto* exports = menu->addMenu(icon(QStringLiteral("file-output")), tr("Export"));
    addExports(*exports);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ConversationList::addExports(QMenu& menu)
{
    using Form = conversations::ExportForm;
    const std::pair<QString, Form> forms[] = {
        {tr("Text to read (Markdown)…"), Form::Markdown},
        {tr("Messages (OpenAI JSON)…"), Form::OpenAi},
        {tr("Conversation to train on (ShareGPT JSON)…"), Form::ShareGpt},
        {tr("Training rows with history (Alpaca JSON)…"), Form::Rows}};
    for (const auto& [text, form] : forms) {
        auto* action = menu.addAction(text);
        action->setObjectName(QStringLiteral("export%1").arg(int(form)));
        connect(action, &QAction::triggered, this, [this, form = form] {
            if (const auto id = currentId(); !id.isEmpty())
                Q_EMIT exportRequested(id, form);
        });
    }
}

QString ConversationList::searchText() const
{
    return m_search->text().simplified();
}

void ConversationList::search()
{
    m_searchDelay.stop();
    if (!searchText().isEmpty()) {
        Q_EMIT searchRequested(searchText());
        return;
    }
    m_model.setHits(std::nullopt);
    m_filter.invalidate();
    m_view->doItemsLayout();
    updateButtons();
    Q_EMIT searchEnded();
}

void ConversationList::showSampleSearch(const QString& text,
                                        const std::vector<conversations::Hit>& hits)
{
    const QSignalBlocker blocked(m_search);
    m_search->setText(text);
    showHits(text, hits);
}

void ConversationList::showHits(const QString& text, const std::vector<conversations::Hit>& hits)
{
    if (text != searchText())
        return; // of what is not looked for any more
    const auto current = currentId();
    m_choosing = true;
    m_model.setHits(hits);
    m_filter.invalidate();
    m_view->doItemsLayout();
    m_choosing = false;
    setCurrent(current); // not another one that took its place: a click on that should open it
}

void ConversationList::deleteCurrent()
{
    if (const auto id = currentId(); !id.isEmpty())
        Q_EMIT deleteRequested(id);
}

void ConversationList::renameCurrent()
{
    if (m_view->currentIndex().isValid())
        m_view->edit(m_view->currentIndex());
}

void ConversationList::updateButtons()
{
    const bool any = m_view->currentIndex().isValid();
    m_rename->setEnabled(any);
    m_export->setEnabled(any);
    m_delete->setEnabled(any);
    const bool none = m_filter.rowCount() == 0;
    m_empty->setVisible(none);
    m_empty->setText(m_model.searching()       ? tr("Nothing found.")
                     : m_model.rowCount() == 0 ? tr("Conversations are kept here.")
                                               : QString());
}

} // namespace anneal::ui
