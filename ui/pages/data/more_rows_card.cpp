#include "ui/pages/data/more_rows_card.h"

#include "ui/pages/data/more_rows_form.h"
#include "ui/pages/data/proposal_item.h"
#include "ui/pages/data/row_table.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/studio_context.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace anneal::ui {

namespace {

/// A step leads the table to the row that it changed; the rows to propose more of stay chosen.
class KeptSelection final {
public:
    explicit KeptSelection(RowTable& table)
        : m_table(table)
    {
        for (const auto& index : table.selectionModel()->selectedRows())
            m_chosen.append(index);
    }
    ~KeptSelection()
    {
        QItemSelection chosen;
        for (const auto& index : m_chosen)
            if (index.isValid())
                chosen.select(index, index);
        m_table.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
    }
    KeptSelection(const KeptSelection&) = delete;
    KeptSelection& operator=(const KeptSelection&) = delete;

private:
    RowTable& m_table;
    QList<QPersistentModelIndex> m_chosen;
};

} // namespace

MoreRowsCard::MoreRowsCard(IdentityModel& model, RowTable& table, StudioContext& context,
                           QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_table(table)
    , m_context(context)
    , m_form(new MoreRowsForm(context))
    , m_list(new QWidget)
    , m_status(makeLabel(FontRole::Caption, "muted"))
    , m_meter(new Meter)
    , m_back(new QPushButton)
    , m_start(new QPushButton)
    , m_acceptAll(new QPushButton)
    , m_bridge(context.chat())
{
    build();
    connect(m_back, &QPushButton::clicked, this, &MoreRowsCard::closed);
    connect(m_start, &QPushButton::clicked, this, &MoreRowsCard::startOrStop);
    connect(m_acceptAll, &QPushButton::clicked, this, &MoreRowsCard::acceptAll);
    connect(m_form, &MoreRowsForm::edited, this, [this] {
        m_end.reset();
        showState();
    });
    connect(m_form, &MoreRowsForm::sourcesChanged, this, &MoreRowsCard::showState);
    connect(&m_bridge, &ProposalBridge::proposed, this, &MoreRowsCard::takeProposal);
    connect(&m_bridge, &ProposalBridge::ended, this, &MoreRowsCard::takeEnd);
    connect(&m_bridge, &ProposalBridge::progressed, this, [this](const ProposalProgress& progress) {
        m_progress = progress;
        showState();
    });
    connect(&model, &IdentityModel::rowsChanged, this, &MoreRowsCard::showRows);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MoreRowsCard::showRows);
    showRows();
    retranslate();
}

void MoreRowsCard::build()
{
    setObjectName(QStringLiteral("moreRowsCard"));
    m_back->setObjectName(QStringLiteral("moreBackButton"));
    m_start->setObjectName(QStringLiteral("moreStartButton"));
    m_acceptAll->setObjectName(QStringLiteral("acceptAllButton"));
    m_status->setObjectName(QStringLiteral("moreStatus"));
    m_status->setWordWrap(true);
    m_meter->setObjectName(QStringLiteral("moreMeter"));
    m_meter->hide();
    setButtonKind(m_back, "quiet");
    setButtonSize(m_back, ButtonSize::Small);
    setTitle({});
    header()->insertWidget(0, m_back);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(10);
    column->addWidget(m_form);
    column->addWidget(m_list);
    column->addStretch();
    m_scroll = makeScrollPanel(inside);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_acceptAll);
    buttons->addStretch();
    buttons->addWidget(m_start);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_meter);
    body()->addWidget(m_status);
    body()->addLayout(buttons);
}

void MoreRowsCard::focusFirst()
{
    if (!m_entries.empty())
        m_entries.front().item->focusAccept();
    else
        m_start->setFocus(Qt::OtherFocusReason);
}

std::vector<std::size_t> MoreRowsCard::chosenRows() const
{
    std::vector<std::size_t> rows;
    if (!m_form->wantsAll())
        for (const int row : m_table.selectedRows())
            rows.push_back(std::size_t(row));
    return rows;
}

void MoreRowsCard::startOrStop()
{
    if (m_bridge.busy()) {
        m_bridge.stop();
        return;
    }
    if (const auto missing = m_form->missing(true); !missing.isEmpty()) {
        m_status->setText(missing);
        setTextTone(m_status, "warning");
        return;
    }
    auto request = m_form->request();
    m_asked = request.source;
    request.wish.rows = m_model.content();
    request.wish.chosen = chosenRows();
    for (const auto& entry : m_entries)
        request.wish.open.push_back(entry.item->row().instruction);
    m_end.reset();
    m_progress.reset();
    m_bridge.start(std::move(request));
    showState();
}

void MoreRowsCard::takeProposal(const data::RowProposal& proposal)
{
    const int source = int(proposal.row);
    if (source >= m_model.rowCount())
        return;
    auto row = m_model.row(source);
    row.instruction = proposal.question;
    Entry entry;
    entry.source = m_model.index(source, 0);
    entry.item = new ProposalItem(row, m_number++);
    entry.item->setSource(source);
    auto* item = entry.item;
    connect(item, &ProposalItem::accepted, this, [this, item] { accept(item); });
    connect(item, &ProposalItem::skipped, this, [this, item] { remove(item); });
    if (!m_entries.empty())
        m_list->layout()->addWidget(makeLine());
    m_list->layout()->addWidget(item);
    m_entries.push_back(std::move(entry));
    if (m_entries.size() == 1) // the form may fill the card: after the layout it is led to
        QTimer::singleShot(0, item, [this, item] { m_scroll->ensureWidgetVisible(item, 0, 8); });
    showState();
    Q_EMIT waitingChanged();
}

void MoreRowsCard::takeEnd(const ProposalEnd& end)
{
    m_end = end;
    m_progress.reset();
    showState();
    QAccessibleEvent alert(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Behind the row it is like, and what was added behind that one before.
void MoreRowsCard::add(Entry& entry)
{
    QPersistentModelIndex* last = nullptr;
    for (auto& [source, added] : m_lastLike)
        if (source == entry.source)
            last = &added;
    if (!last)
        last = &m_lastLike.emplace_back(entry.source, QPersistentModelIndex()).second;
    const int at = last->isValid()          ? last->row() + 1
                   : entry.source.isValid() ? entry.source.row() + 1
                                            : m_model.rowCount();
    m_model.insertRows(at, {entry.item->row()}, tr("accept a proposed row"));
    *last = m_model.index(at, 0);
}

void MoreRowsCard::accept(ProposalItem* item)
{
    const KeptSelection kept(m_table);
    for (auto& entry : m_entries)
        if (entry.item == item) {
            add(entry);
            break;
        }
    remove(item);
}

void MoreRowsCard::acceptAll()
{
    if (m_entries.empty())
        return;
    const KeptSelection kept(m_table);
    m_model.undoStack().beginMacro(tr("accept %n proposed row(s)", nullptr, int(m_entries.size())));
    for (auto& entry : m_entries)
        add(entry);
    m_model.undoStack().endMacro();
    while (!m_entries.empty())
        remove(m_entries.back().item);
}

void MoreRowsCard::remove(ProposalItem* item)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [item](const Entry& entry) { return entry.item == item; });
    if (at == m_entries.end())
        return;
    const auto next = m_entries.erase(at);
    // A line stands between two items; the button that was clicked is in the item.
    auto* list = m_list->layout();
    const int place = list->indexOf(item);
    const int line = place > 0 ? place - 1 : place + 1;
    auto* between = line < list->count() ? list->itemAt(line)->widget() : nullptr;
    for (QWidget* gone : {between, static_cast<QWidget*>(item)})
        if (gone) {
            list->removeWidget(gone);
            gone->hide();
            gone->setObjectName({});
            gone->deleteLater();
        }
    if (next != m_entries.end())
        next->item->focusAccept();
    else if (!m_entries.empty())
        m_entries.back().item->focusAccept();
    else
        m_start->setFocus(Qt::OtherFocusReason);
    showState();
    Q_EMIT waitingChanged();
}

/// Another data set was opened.
void MoreRowsCard::clear()
{
    m_bridge.stop();
    while (!m_entries.empty())
        remove(m_entries.back().item);
    m_lastLike.clear();
    m_end.reset();
    showRows();
}

void MoreRowsCard::showRows()
{
    m_form->setRows(int(m_table.selectedRows().size()), m_model.rowCount());
    for (auto& entry : m_entries)
        entry.item->setSource(entry.source.isValid() ? entry.source.row() : -1);
    showState();
}

void MoreRowsCard::showState()
{
    const bool busy = m_bridge.busy();
    m_form->setLocked(busy);
    m_meter->setVisible(busy);
    if (m_progress)
        m_meter->setValue(m_progress->step == ProposalProgress::Step::Loading
                              ? m_progress->loaded
                              : double(m_progress->found) / double(m_progress->most));
    else
        m_meter->setValue(0);
    MoreRowsStatus status;
    if (busy)
        status = m_progress ? describe(*m_progress) : MoreRowsStatus{tr("Looking…")};
    else if (m_end)
        status = describe(*m_end, m_asked, m_form->most());
    else if (const auto missing = m_form->missing(); !missing.isEmpty())
        status.text = missing;
    else
        status.text = tr("Each one is shown here first; only what you accept becomes a row.");
    m_status->setText(status.text);
    setTextTone(m_status, status.tone);
    // Both buttons have to find room in the narrow card, in Russian too.
    const int most = int(m_form->most());
    m_start->setText(busy ? tr("Stop") : tr("Propose %n", nullptr, most));
    m_start->setAccessibleName(busy ? tr("Stop looking for rows")
                                    : tr("Propose %n row(s)", nullptr, most));
    setButtonIcon(m_start, busy                ? QStringLiteral("square")
                           : m_entries.empty() ? QStringLiteral("sparkles")
                                               : QString());
    setButtonKind(m_start, busy || !m_entries.empty() ? "" : "wanted");
    m_acceptAll->setVisible(m_entries.size() > 1);
    m_acceptAll->setText(tr("Accept all %n", nullptr, waiting()));
}

void MoreRowsCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

void MoreRowsCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MoreRowsCard::retranslate()
{
    setTitle(tr("More rows like these"));
    setAccessibleName(tr("More rows like these"));
    setIconOnly(m_back, QStringLiteral("arrow-left"), tr("Back to the row (Esc)"));
    m_meter->setAccessibleName(tr("Proposals found"));
    m_form->retranslate();
    for (auto& entry : m_entries)
        entry.item->retranslate();
    showState();
}

void MoreRowsCard::showSample(const QString& state)
{
    if (state == QLatin1String("more-server")) {
        m_form->showSample(QStringLiteral("https://models.example.org/v1"),
                           QStringLiteral("qwen2.5-7b-instruct"));
        ProposalEnd end;
        end.error = Error{ErrorCode::Io, "", {{"ask", "busy"}, {"host", "models.example.org"}}};
        takeEnd(end);
        return;
    }
    m_form->setSource(ProposalSource::Bank);
    const std::pair<int, QString> texts[] = {{0, tr("Hello, and who are you?")},
                                             {0, tr("Would you tell me about yourself?")},
                                             {4, tr("Whose idea were you?")}};
    for (const auto& [row, question] : texts)
        takeProposal({std::size_t(row), question.toStdString()});
    ProposalEnd end;
    end.count.found = m_form->most();
    takeEnd(end);
}

} // namespace anneal::ui
