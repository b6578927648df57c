#include "ui/pages/data/row_editor.h"

#include "core/data/format_conversion.h"
#include "core/data/identity_json.h"
#include "ui/bridge/error_text.h"
#include "ui/models/row_statistics.h"
#include "ui/pages/data/bubble_edit.h"
#include "ui/pages/data/row_tokens.h"
#include "ui/pages/data/turn_bubble.h"
#include "ui/pages/scroll_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace anneal::ui {

namespace {

constexpr int kRawView = 2;

/// The row's own text with a line for each value; nothing of a value changes (1.50 stays 1.50).
QString rawText(const std::string& line)
{
    constexpr int kStep = 2;
    std::string text;
    std::size_t depth = 0;
    bool inString = false, escaped = false, opened = false;
    const auto newLine = [&] { text += '\n' + std::string(depth * kStep, ' '); };
    for (const char c : line) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!inString && isSpace)
            continue;
        const bool closes = !inString && (c == '}' || c == ']');
        if (closes) {
            depth -= std::min<std::size_t>(depth, 1);
            if (!opened) // an empty one stays on its line
                newLine();
        } else if (opened) {
            newLine();
        }
        opened = !inString && (c == '{' || c == '[');
        text += c;
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == ',') {
            newLine();
        } else if (c == ':') {
            text += ' ';
        }
    }
    const bool isJson = depth == 0 && !inString && line.starts_with('{');
    return QString::fromStdString(isJson ? text : line);
}

} // namespace

RowEditor::RowEditor(IdentityModel& model, RowTokens* tokens, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_addInput(new QPushButton)
    , m_addSystem(new QPushButton)
    , m_addTurn(new QPushButton)
    , m_good(new QCheckBox)
    , m_empty(makeLabel(FontRole::Body, "muted"))
    , m_form(new Segmented)
    , m_views(new QStackedWidget)
    , m_tokens(tokens)
    , m_raw(new QPlainTextEdit)
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("rowEditor"));
    m_empty->setWordWrap(true);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(10);
    addPart(RowField::System, "systemEdit", column);
    m_turnColumn = new QVBoxLayout;
    m_turnColumn->setSpacing(10);
    column->addLayout(m_turnColumn);
    addPart(RowField::Question, "questionEdit", column);
    addPart(RowField::Input, "inputEdit", column);
    addPart(RowField::Answer, "answerEdit", column);
    addPart(RowField::Worse, "worseEdit", column);
    m_good->setObjectName(QStringLiteral("goodAnswerBox"));
    column->addWidget(m_good);
    m_addTurn->setObjectName(QStringLiteral("addTurnButton"));
    m_addInput->setObjectName(QStringLiteral("addInputButton"));
    m_addSystem->setObjectName(QStringLiteral("addSystemButton"));
    // Each in a line: side by side they are wider than the column of a narrow window.
    for (auto* button : {m_addTurn, m_addInput, m_addSystem}) {
        setButtonKind(button, "quiet");
        setButtonSize(button, ButtonSize::Small);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch();

    auto* scroll = makeScrollPanel(m_content);
    setTitle({});
    body()->addWidget(m_empty);
    m_form->setObjectName(QStringLiteral("rowForm"));
    header()->addWidget(m_form);
    m_views->addWidget(scroll);
    m_views->addWidget(m_tokens);
    m_raw->setObjectName(QStringLiteral("rowJson"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    setFontRole(m_raw, FontRole::Mono);
    m_views->addWidget(m_raw);
    body()->addWidget(m_views, 1);
    connect(m_form, &Segmented::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_views, &QStackedWidget::currentChanged, this, &RowEditor::refreshRaw);

    connect(m_addInput, &QPushButton::clicked, this, [this] {
        m_showInput = true;
        refresh();
        focusField(RowField::Input);
    });
    connect(m_addSystem, &QPushButton::clicked, this, [this] {
        m_showSystem = true;
        refresh();
        focusField(RowField::System);
    });
    connect(m_addTurn, &QPushButton::clicked, this, [this] { continueConversation(); });
    connect(m_good, &QCheckBox::clicked, this, [this](bool good) {
        auto tagged = m_model.row(m_row);
        tagged.isGood = good;
        m_model.changeRow(m_row, std::move(tagged), tr("mark the answer"));
    });
    connect(&model, &IdentityModel::rowEdited, this, [this](int edited) {
        if (edited < 0 || edited == m_row)
            refresh();
    });
    retranslate();
}

void RowEditor::addPart(RowField field, const char* name, QVBoxLayout* column)
{
    Part part;
    part.field = field;
    part.holder = new QWidget;
    part.label = makeLabel(FontRole::Caption, "muted");
    const auto side = field == RowField::Answer || field == RowField::Worse
                          ? BubbleEdit::Side::Model
                      : field == RowField::System ? BubbleEdit::Side::Plain
                                                  : BubbleEdit::Side::User;
    part.edit = new BubbleEdit(side, QLatin1String(name));
    const bool right = side == BubbleEdit::Side::User;
    auto* layout = new QVBoxLayout(part.holder);
    layout->setContentsMargins(right ? 40 : 0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(part.label, 0, right ? Qt::AlignRight : Qt::AlignLeft);
    layout->addWidget(part.edit);
    column->addWidget(part.holder);
    connectEdit(part.edit, field, -1);
    m_parts.push_back(part);
}

void RowEditor::connectEdit(BubbleEdit* edit, RowField field, int turn)
{
    connect(edit, &BubbleEdit::edited, this, [this, field, turn](const QString& text) {
        m_model.setField(m_row, field, text, turn);
    });
    connect(edit, &BubbleEdit::left, this, [this] { m_model.endTyping(); });
    connect(edit, &BubbleEdit::undoRequested, this, [this] { m_model.undoStack().undo(); });
    connect(edit, &BubbleEdit::redoRequested, this, [this] { m_model.undoStack().redo(); });
    connect(edit, &BubbleEdit::escaped, this, &RowEditor::escaped);
}

RowEditor::Part& RowEditor::part(RowField field)
{
    for (auto& part : m_parts)
        if (part.field == field)
            return part;
    return m_parts.front();
}

void RowEditor::setRow(int row)
{
    if (row != m_row) {
        m_model.endTyping();
        m_showInput = m_showSystem = false;
    }
    m_row = row;
    refresh();
}

void RowEditor::refresh()
{
    const bool any = m_row >= 0 && m_row < m_model.rowCount();
    const auto found = any ? m_model.content().row(std::size_t(m_row)) : data::IdentityRow();
    const bool shown = any && found;
    m_views->setVisible(any);
    // What can't be edited can be looked at.
    m_views->setCurrentIndex(shown ? std::max(0, m_form->current()) : kRawView);
    refreshRaw();
    m_form->setVisible(shown);
    m_empty->setVisible(!shown);
    setTitle(any ? tr("Row %1").arg(m_row + 1) : tr("Row"));
    m_empty->setText(!any ? tr("Choose a row in the table to edit it here.")
                     : shown
                         ? QString()
                         : tr("This row can't be edited here and stays as it is in the file. %1")
                               .arg(describe(found.error()).text));
    if (!shown) {
        m_tokens->setSample(std::nullopt);
        return;
    }
    refreshTurns(*found);
    refreshParts(*found);
    m_tokens->setSample(toSample(*found, std::size_t(m_row), m_model.content().spec()));
}

/// Only while it is seen: a long row takes time to write out.
void RowEditor::refreshRaw()
{
    if (m_views->currentIndex() != kRawView || m_row < 0 || m_row >= m_model.rowCount())
        return;
    const auto raw = rawText(m_model.content().line(std::size_t(m_row)));
    if (m_raw->toPlainText() != raw)
        m_raw->setPlainText(raw);
}

void RowEditor::refreshParts(const data::IdentityRow& row)
{
    const auto& spec = m_model.content().spec();
    const bool isText = data::stageOf(spec) == "pt";
    const bool isPair = spec.ranking && !row.isGood;
    const bool isAlpaca = spec.formatting == "alpaca";
    for (auto& part : m_parts)
        part.edit->setText(fieldText(row, part.field));
    const auto label = [this](RowField field, const QString& text) {
        part(field).label->setText(text);
        part(field).edit->setTexts(text, part(field).edit->placeholder());
    };
    label(RowField::Question, isText ? tr("Text") : speakerOf(row.asked));
    const auto calls = callsOf(row.answered);
    part(RowField::Answer).label->setWordWrap(!calls.isEmpty());
    label(RowField::Answer, !calls.isEmpty()
                                ? QStringLiteral("%1: %2").arg(speakerOf(row.answered), calls)
                            : isPair                    ? tr("The better answer")
                            : row.isGood.value_or(true) ? tr("The model should answer")
                                                        : tr("The model should not answer"));
    m_showInput = m_showInput || !row.input.empty();
    m_showSystem = m_showSystem || !row.system.empty();
    part(RowField::Input).holder->setVisible(m_showInput);
    part(RowField::System).holder->setVisible(m_showSystem);
    part(RowField::Answer).holder->setVisible(!isText);
    part(RowField::Worse).holder->setVisible(isPair);
    m_good->setVisible(row.isGood.has_value() || data::isTagged(spec));
    m_good->setTristate(!row.isGood.has_value()); // until a click says yes or no
    m_good->setCheckState(!row.isGood.has_value() ? Qt::PartiallyChecked
                          : *row.isGood           ? Qt::Checked
                                                  : Qt::Unchecked);
    m_addInput->setVisible(!m_showInput && isAlpaca && !spec.columns.query.empty());
    m_addSystem->setVisible(!m_showSystem && !isText);
    m_addTurn->setVisible(!isText);
}

void RowEditor::refreshTurns(const data::IdentityRow& row)
{
    bool fits = m_turns.size() == row.turns.size();
    for (std::size_t i = 0; fits && i < m_turns.size(); ++i)
        fits = m_turns[i]->fits(row.turns[i].voice);
    if (!fits) {
        for (auto* turn : m_turns) {
            turn->hide();
            turn->setParent(nullptr); // its names belong to the new ones
            turn->deleteLater();      // the click may come from a button in it
        }
        m_turns.clear();
        for (int i = 0; i < int(row.turns.size()); ++i) {
            auto* turn = new TurnBubble(row.turns[std::size_t(i)].voice, i);
            connectEdit(turn->edit(), RowField::Turn, i);
            connect(turn, &TurnBubble::otherSideRequested, this,
                    [this, i] { changeTurn(i, false); });
            connect(turn, &TurnBubble::removeRequested, this, [this, i] { changeTurn(i, true); });
            m_turnColumn->addWidget(turn);
            turn->show(); // now, not with the next event
            m_turns.push_back(turn);
        }
    }
    for (std::size_t i = 0; i < m_turns.size(); ++i)
        m_turns[i]->edit()->setText(QString::fromStdString(row.turns[i].text));
}

/// Question and answer become turns before a new question.
void RowEditor::continueConversation()
{
    auto row = m_model.row(m_row);
    if (!row.input.empty())
        row.instruction += (row.instruction.empty() ? "" : "\n") + row.input;
    row.turns.push_back({std::exchange(row.asked, {}), std::exchange(row.instruction, {})});
    row.turns.push_back({std::exchange(row.answered, {.role = text::Role::Assistant}),
                         std::exchange(row.output, {})});
    row.input.clear();
    row.rejected.clear();
    m_showInput = false;
    m_model.changeRow(m_row, std::move(row), tr("add a turn"));
    focusField(RowField::Question);
}

void RowEditor::changeTurn(int turn, bool remove)
{
    auto row = m_model.row(m_row);
    if (turn < 0 || std::size_t(turn) >= row.turns.size())
        return;
    if (remove) {
        row.turns.erase(row.turns.begin() + turn);
    } else {
        auto& voice = row.turns[std::size_t(turn)].voice;
        const bool isModel =
            voice.role == text::Role::Assistant || voice.role == text::Role::Function;
        voice.role = isModel ? text::Role::User : text::Role::Assistant;
        voice.unknownRole.clear();
    }
    m_model.changeRow(m_row, std::move(row), remove ? tr("remove a turn") : tr("change a turn"));
}

void RowEditor::focusField(RowField field)
{
    m_form->setCurrent(0);
    m_views->setCurrentIndex(0);
    part(field).edit->focusText();
}

void RowEditor::retranslate()
{
    const auto set = [this](RowField field, const QString& label, const QString& placeholder) {
        part(field).label->setText(label);
        part(field).edit->setTexts(label, placeholder);
    };
    set(RowField::System, tr("System prompt"), tr("Empty: the template's own"));
    set(RowField::Question, tr("User"), tr("What is asked"));
    set(RowField::Input, tr("Extra input"), tr("Text that belongs to the question"));
    set(RowField::Answer, tr("The model should answer"), tr("Write the answer here"));
    set(RowField::Worse, tr("The worse answer"), tr("Write the answer here"));
    for (auto* turn : m_turns)
        turn->retranslate();
    m_good->setText(tr("This is a good answer"));
    m_addTurn->setText(tr("Turn"));
    m_addTurn->setToolTip(
        tr("Goes on with the conversation: question and answer become earlier turns"));
    setButtonIcon(m_addTurn, QStringLiteral("plus"));
    m_form->setItems({tr("Chat"), tr("What the model sees"), tr("File")});
    m_raw->setAccessibleName(tr("The row as it stands in the file"));
    m_form->setAccessibleName(tr("How the row is shown"));
    if (m_form->current() < 0)
        m_form->setCurrent(0);
    m_tokens->retranslate();
    m_addInput->setText(tr("Extra input"));
    setButtonIcon(m_addInput, QStringLiteral("plus"));
    m_addSystem->setText(tr("System prompt"));
    setButtonIcon(m_addSystem, QStringLiteral("plus"));
    refresh();
}

} // namespace anneal::ui
