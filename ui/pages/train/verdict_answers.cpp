#include "ui/pages/train/verdict_answers.h"

#include "ui/pages/train/page_parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>

#include <algorithm>

namespace anneal::ui {

namespace {

enum Column { KindColumn, QuestionColumn, BeforeColumn, AfterColumn, MarkColumn, kColumns };

constexpr int kRowHeight = 34, kMarkWidth = 40, kKindWidth = 124;
constexpr int kPlaceRole = Qt::UserRole; // of an item: its answer's place in the report

QString kindText(report::ProbeKind kind)
{
    switch (kind) {
    case report::ProbeKind::Training:
        return VerdictAnswers::tr("Training");
    case report::ProbeKind::HeldOut:
        return VerdictAnswers::tr("Held out");
    case report::ProbeKind::Rewording:
        return VerdictAnswers::tr("New wording");
    case report::ProbeKind::General:
        break;
    }
    return VerdictAnswers::tr("General");
}

// A training or held-out question stands in the data set already; a copy of a held-out row would be
// trained on after the next split and measured by itself.
bool canBecomeRow(const report::ProbeAnswer& answer)
{
    return answer.kind == report::ProbeKind::Rewording || answer.kind == report::ProbeKind::General;
}

/// Uses the whole of a line before it cuts a text; the opened line shows all of it.
class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem line = option;
        if (line.rect.height() <= kRowHeight)
            line.features &= ~QStyleOptionViewItem::WrapText;
        QStyledItemDelegate::paint(painter, line, index);
    }
};

} // namespace

VerdictAnswers::VerdictAnswers(QWidget* parent)
    : Card(parent)
    , m_onlyWrong(makeButton("onlyWrongButton", "link", {}, this))
    , m_table(new QTableWidget(0, kColumns, this))
    , m_tools(new QWidget(this))
    , m_answerLabel(makeLabel(FontRole::Body, "secondary", false, this))
    , m_answer(new QLineEdit(this))
    , m_row(makeButton("makeRowButton", "", QStringLiteral("list-plus"), this))
    , m_mark(makeButton("overruleButton", "", QStringLiteral("check"), this))
    , m_noteRow(new QWidget(this))
    , m_note(makeLabel(FontRole::Body, "secondary", false, this))
    , m_undo(makeButton("undoRowButton", "link", {}, this))
{
    setObjectName(QStringLiteral("beforeAfterCard"));
    setButtonSize(m_onlyWrong, ButtonSize::Small);
    m_onlyWrong->setCheckable(true);
    header()->addWidget(m_onlyWrong);

    m_table->setObjectName(QStringLiteral("answersTable"));
    m_table->setTabKeyNavigation(false); // Tab leaves it; arrows go from cell to cell
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(kRowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setProperty("cells", "plain");
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->installEventFilter(this);
    body()->addWidget(m_table, 1);
    body()->setContentsMargins(16, 14, 16, 10);

    m_answer->setObjectName(QStringLiteral("rightAnswerEdit"));
    m_answerLabel->setBuddy(m_answer);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    tools->addWidget(m_answerLabel);
    tools->addWidget(m_answer, 1);
    tools->addWidget(m_row);
    tools->addWidget(m_mark);
    body()->addWidget(m_tools);
    auto* note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(8);
    m_note->setObjectName(QStringLiteral("rowNote"));
    note->addWidget(m_note);
    note->addWidget(m_undo);
    note->addStretch();
    body()->addWidget(m_noteRow);
    m_noteRow->hide();

    connect(m_onlyWrong, &QPushButton::toggled, this, &VerdictAnswers::fill);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &VerdictAnswers::chooseLine);
    connect(m_mark, &QPushButton::clicked, this, [this] {
        if (const auto place = chosen())
            Q_EMIT markOverruled(*place, !m_report->answers[*place].rightAfter);
    });
    connect(m_row, &QPushButton::clicked, this, [this] {
        if (const auto place = chosen(); place && !m_answer->text().trimmed().isEmpty())
            Q_EMIT rowWanted(QString::fromStdString(m_report->answers[*place].question),
                             m_answer->text().trimmed());
        else
            m_answer->setFocus();
    });
    connect(m_undo, &QPushButton::clicked, this, &VerdictAnswers::rowUndone);
    retranslate();
}

void VerdictAnswers::setReport(const std::optional<report::ProbeReport>& report)
{
    const auto chosenQuestion = [this](const std::optional<report::ProbeReport>& in) {
        return in && m_proposed && *m_proposed < in->answers.size()
                   ? in->answers[*m_proposed].question
                   : std::string();
    };
    if (chosenQuestion(m_report) != chosenQuestion(report))
        m_proposed.reset();
    m_report = report;
    setVisible(m_report.has_value());
    retranslate();
}

void VerdictAnswers::setNote(const QString& text, bool canUndo)
{
    m_note->setText(text);
    m_undo->setVisible(canUndo);
    m_noteRow->setVisible(!text.isEmpty());
}

void VerdictAnswers::retranslate()
{
    setTitle(tr("Answers before and after"));
    m_table->setHorizontalHeaderLabels(
        {QString(), tr("Question"), tr("Before"), tr("After"), QString()});
    m_table->setAccessibleName(tr("Answers before and after"));
    m_row->setText(tr("Make it a training row"));
    m_undo->setText(tr("Undo"));
    fill();
}

void VerdictAnswers::fill()
{
    const auto before = chosen();
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    if (m_report) {
        m_onlyWrong->setText(m_onlyWrong->isChecked()
                                 ? tr("All %n answers", "", int(m_report->answers.size()))
                                 : tr("Only the wrong ones"));
        const ThemeColors& colors = Theme::current().colors();
        for (std::size_t place = 0; place < m_report->answers.size(); ++place) {
            const report::ProbeAnswer& answer = m_report->answers[place];
            if (m_onlyWrong->isChecked() && answer.rightAfter && place != before)
                continue;
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            const auto put = [&](int column, const QString& text, const QColor& color) {
                auto* item = new QTableWidgetItem(text.simplified());
                item->setForeground(color);
                item->setToolTip(text);
                item->setData(kPlaceRole, qulonglong(place));
                m_table->setItem(row, column, item);
            };
            put(KindColumn, kindText(answer.kind), colors.textMuted);
            put(QuestionColumn, QString::fromStdString(answer.question), colors.text);
            put(BeforeColumn, QString::fromStdString(answer.before), colors.textMuted);
            put(AfterColumn, QString::fromStdString(answer.after), colors.text);
            auto* mark = new QTableWidgetItem;
            const bool right = answer.rightAfter;
            mark->setIcon(icon(right ? QStringLiteral("check") : QStringLiteral("x"),
                               right ? colors.success : colors.danger));
            const QString word = right ? tr("right") : tr("wrong");
            const QString told = answer.overruled ? tr("%1, as you marked it").arg(word) : word;
            mark->setData(Qt::AccessibleTextRole, told);
            mark->setToolTip(told);
            m_table->setItem(row, MarkColumn, mark);
            if (place == before)
                m_table->selectRow(row);
        }
    }
    layoutColumns();
    chooseLine();
}

std::optional<std::size_t> VerdictAnswers::chosen() const
{
    const QList<QTableWidgetItem*> items = m_table->selectedItems();
    if (items.isEmpty() || !m_report)
        return std::nullopt;
    const auto place = std::size_t(
        m_table->item(items.first()->row(), QuestionColumn)->data(kPlaceRole).toULongLong());
    return place < m_report->answers.size() ? std::optional(place) : std::nullopt;
}

// What the row says, or should say: its own answer; of another wording the one that a row has for
// who it is; of a general question what the base model knew.
QString VerdictAnswers::proposedAnswer(const report::ProbeAnswer& answer) const
{
    switch (answer.kind) {
    case report::ProbeKind::Training:
    case report::ProbeKind::HeldOut:
        return QString::fromStdString(answer.expected);
    case report::ProbeKind::General:
        return answer.rightBefore ? QString::fromStdString(answer.before).simplified() : QString();
    case report::ProbeKind::Rewording:
        break;
    }
    for (const report::ProbeAnswer& other : m_report->answers)
        if (other.kind == report::ProbeKind::Training)
            return QString::fromStdString(other.expected);
    return {};
}

void VerdictAnswers::chooseLine()
{
    const auto place = chosen();
    m_tools->setVisible(place.has_value());
    const int open = place ? m_table->selectedItems().first()->row() : -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (row == open) {
            m_table->resizeRowToContents(row); // the whole of both answers
            m_table->setRowHeight(row, std::max(kRowHeight, m_table->rowHeight(row) + 8));
        } else if (m_table->rowHeight(row) != kRowHeight) {
            m_table->setRowHeight(row, kRowHeight);
        }
    }
    const bool another = place != m_proposed;
    m_proposed = place;
    const bool canBecome = place && canBecomeRow(m_report->answers[*place]);
    m_answerLabel->setText(canBecome || !place ? tr("Right answer") : tr("The row's answer"));
    m_answer->setAccessibleName(m_answerLabel->text());
    if (!place)
        return;
    const report::ProbeAnswer& answer = m_report->answers[*place];
    if (another) { // what the user typed for the same line stays
        m_answer->setText(proposedAnswer(answer));
        m_answer->setCursorPosition(0);
    }
    m_row->setVisible(canBecome);
    m_answer->setReadOnly(!canBecome);
    m_mark->setText(answer.rightAfter ? tr("It is wrong") : tr("It is right"));
    m_mark->setToolTip(tr("Your mark counts for the score instead of the rule's."));
}

void VerdictAnswers::layoutColumns()
{
    const int width = m_table->viewport()->width() - kMarkWidth - kKindWidth;
    m_table->setColumnWidth(KindColumn, kKindWidth);
    m_table->setColumnWidth(QuestionColumn, width * 24 / 100);
    m_table->setColumnWidth(BeforeColumn, width * 36 / 100);
    m_table->setColumnWidth(AfterColumn, width - width * 24 / 100 - width * 36 / 100);
    m_table->setColumnWidth(MarkColumn, kMarkWidth);
}

bool VerdictAnswers::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        layoutColumns();
        chooseLine();
    }
    return QWidget::eventFilter(watched, event);
}

void VerdictAnswers::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace anneal::ui
