#include "ui/pages/evaluate/answers_panel.h"

#include "ui/pages/train/page_parts.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QTimer>

namespace anneal::ui {

namespace {
constexpr int kSearchMs = 200;
constexpr int kRoomForBase = 760; ///< below, the base model's answer stands under the table alone
} // namespace

AnswersPanel::AnswersPanel(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_pause(new QTimer(this))
    , m_onlyDifferent(new QCheckBox)
    , m_wholePrompt(new QCheckBox)
    , m_count(makeLabel(FontRole::Caption, "muted"))
    , m_note(makeLabel(FontRole::Caption, "muted"))
    , m_saveCsv(makeButton("saveCsvButton", "", QStringLiteral("table-2"), this))
    , m_saveJsonl(makeButton("saveJsonlButton", "", QStringLiteral("file-output"), this))
    , m_table(new QTableView)
    , m_boxes{makeBox("rowQuestion"), makeBox("rowReference"), makeBox("rowAnswer"),
              makeBox("rowBaseAnswer")}
{
    setObjectName(QStringLiteral("answersPanel"));
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kSearchMs);
    const auto rearrange = [this] {
        auto order = m_model.order();
        order.words = m_search->text();
        order.onlyDifferent = m_onlyDifferent->isChecked();
        m_model.setOrder(order);
    };
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, rearrange);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, rearrange);
    connect(m_wholePrompt, &QCheckBox::toggled, this, &AnswersPanel::showRow);
    connect(&m_model, &PredictionModel::arranged, this, [this] {
        if (m_model.rowCount() > 0)
            m_table->selectRow(0);
        showCount();
        showRow();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AnswersPanel::showRow);
    connect(m_saveCsv, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(true); });
    connect(m_saveJsonl, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(false); });
    auto* find =
        new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &AnswersPanel::focusSearch);
    retranslate();
}

AnswersPanel::Box AnswersPanel::makeBox(const char* name)
{
    Box box{new QWidget, makeLabel(FontRole::Caption, "muted"), new QPlainTextEdit};
    box.text->setObjectName(QLatin1String(name));
    box.text->setReadOnly(true);
    box.text->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(box.place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(box.title);
    column->addWidget(box.text, 1);
    return box;
}

void AnswersPanel::build()
{
    m_search->setObjectName(QStringLiteral("answerSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(110);
    m_onlyDifferent->setObjectName(QStringLiteral("onlyDifferentCheck"));
    m_wholePrompt->setObjectName(QStringLiteral("wholePromptCheck"));
    m_count->setObjectName(QStringLiteral("answerCount"));
    m_note->setObjectName(QStringLiteral("answersNote"));
    m_note->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("answersTable"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setProperty("cells", "plain");
    header->setSortIndicator(PredictionModel::Number, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);

    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_search, 1);
    first->addWidget(m_onlyDifferent);
    auto* second = new QHBoxLayout;
    second->setSpacing(10);
    second->addWidget(m_count);
    second->addWidget(m_note, 1);
    second->addWidget(m_saveCsv);
    second->addWidget(m_saveJsonl);
    auto* texts = new QWidget;
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(10);
    for (const auto& box : m_boxes)
        boxes->addWidget(box.place, 1);
    auto* detail = new QVBoxLayout(texts);
    detail->setContentsMargins(0, 8, 0, 0);
    detail->setSpacing(4);
    detail->addLayout(boxes, 1);
    detail->addWidget(m_wholePrompt);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(texts);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(split, 1);
    applySizes();
}

void AnswersPanel::applySizes()
{
    const auto& theme = Theme::current();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(34));
    auto* header = m_table->horizontalHeader();
    header->setFixedHeight(theme.px(31));
    header->setFont(theme.font(FontRole::Caption));
    header->setMinimumSectionSize(theme.px(40));
    for (int column = 0; column < PredictionModel::ColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    header->setSectionResizeMode(PredictionModel::Number, QHeaderView::Fixed);
    header->setSectionResizeMode(PredictionModel::Similarity, QHeaderView::Fixed);
    header->resizeSection(PredictionModel::Number, theme.px(76));
    header->resizeSection(PredictionModel::Similarity, theme.px(m_model.hasBase() ? 122 : 106));
    m_table->setColumnHidden(PredictionModel::BaseAnswer,
                             !m_model.hasBase() || width() < theme.px(kRoomForBase));
}

void AnswersPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applySizes();
}

void AnswersPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applySizes();
}

void AnswersPanel::showReading()
{
    m_model.setPredictions(nullptr);
    m_count->setText(tr("Reading the answers…"));
    setNote({}, "muted");
}

void AnswersPanel::showProblem(const QString& text)
{
    m_model.setPredictions(nullptr);
    m_count->clear();
    setNote(text, "bad");
}

void AnswersPanel::setPredictions(std::shared_ptr<const eval::Predictions> predictions)
{
    setNote({}, "muted");
    m_model.setPredictions(std::move(predictions));
    m_boxes[3].place->setVisible(m_model.hasBase());
    applySizes();
}

void AnswersPanel::setNote(const QString& text, const char* tone)
{
    m_note->setText(text);
    setTextTone(m_note, tone);
}

void AnswersPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AnswersPanel::showCount()
{
    const QLocale locale;
    const int shown = m_model.rowCount(), all = m_model.totalRows();
    m_count->setText(shown == all
                         ? tr("%n row(s)", nullptr, all)
                         : tr("%1 of %2 rows").arg(locale.toString(shown), locale.toString(all)));
    m_saveCsv->setEnabled(all > 0);
    m_saveJsonl->setEnabled(all > 0);
}

void AnswersPanel::showRow()
{
    const auto* row = m_model.row(m_table->currentIndex().row());
    const eval::PredictedRow none;
    const auto& shown = row ? *row : none;
    const bool whole = m_wholePrompt->isChecked();
    const std::string* const texts[] = {whole ? &shown.prompt : &shown.question, &shown.expected,
                                        &shown.answer, &shown.baseAnswer};
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const auto text = QString::fromStdString(*texts[i]);
        if (m_boxes[i].text->toPlainText() != text)
            m_boxes[i].text->setPlainText(text);
    }
    m_boxes[0].title->setText(whole ? tr("What the model was given") : tr("Question"));
}

void AnswersPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the answers"));
    m_onlyDifferent->setText(tr("Only those that differ"));
    m_wholePrompt->setText(tr("Show all that the model was given"));
    m_saveCsv->setText(tr("CSV…"));
    m_saveCsv->setToolTip(tr("Save the table for a spreadsheet"));
    m_saveCsv->setAccessibleName(m_saveCsv->toolTip());
    m_saveJsonl->setText(tr("JSONL…"));
    m_saveJsonl->setToolTip(tr("Save the table with one JSON object a line"));
    m_saveJsonl->setAccessibleName(m_saveJsonl->toolTip());
    m_table->setAccessibleName(tr("Answers"));
    const QString titles[] = {tr("Question"), tr("Reference"), tr("Answer"), tr("Base model")};
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i].title->setText(titles[i]);
        m_boxes[i].text->setAccessibleName(titles[i]);
    }
    m_model.retranslate();
    showCount();
    showRow();
}

} // namespace anneal::ui
