#include "ui/pages/data/row_editor.h"

#include "ui/models/row_statistics.h"
#include "ui/pages/data/bubble_edit.h"
#include "ui/pages/data/row_tokens.h"
#include "ui/pages/scroll_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anneal::ui {

RowEditor::RowEditor(IdentityModel& model, RowTokens* tokens, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_addInput(new QPushButton)
    , m_addSystem(new QPushButton)
    , m_empty(makeLabel(FontRole::Body, "muted"))
    , m_form(new Segmented)
    , m_views(new QStackedWidget)
    , m_tokens(tokens)
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("rowEditor"));
    m_empty->setWordWrap(true);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(10);
    addPart(RowField::System, "systemEdit", column);
    addPart(RowField::Question, "questionEdit", column);
    addPart(RowField::Input, "inputEdit", column);
    addPart(RowField::Answer, "answerEdit", column);
    m_addInput->setObjectName(QStringLiteral("addInputButton"));
    m_addSystem->setObjectName(QStringLiteral("addSystemButton"));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (auto* button : {m_addInput, m_addSystem}) {
        setButtonKind(button, "quiet");
        setButtonSize(button, ButtonSize::Small);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    column->addStretch();

    auto* scroll = makeScrollPanel(m_content);
    setTitle({});
    body()->addWidget(m_empty);
    m_form->setObjectName(QStringLiteral("rowForm"));
    header()->addWidget(m_form);
    m_views->addWidget(scroll);
    m_views->addWidget(m_tokens);
    body()->addWidget(m_views, 1);
    connect(m_form, &Segmented::currentChanged, m_views, &QStackedWidget::setCurrentIndex);

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
    connect(&model, &IdentityModel::rowEdited, this, [this](int edited) {
        if (edited == m_row)
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
    const auto side = field == RowField::Answer   ? BubbleEdit::Side::Model
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
    connect(part.edit, &BubbleEdit::edited, this,
            [this, field](const QString& text) { m_model.setField(m_row, field, text); });
    connect(part.edit, &BubbleEdit::left, this, [this] { m_model.endTyping(); });
    connect(part.edit, &BubbleEdit::undoRequested, this, [this] { m_model.undoStack().undo(); });
    connect(part.edit, &BubbleEdit::redoRequested, this, [this] { m_model.undoStack().redo(); });
    connect(part.edit, &BubbleEdit::escaped, this, &RowEditor::escaped);
    m_parts.push_back(part);
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
    m_views->setVisible(any);
    m_form->setVisible(any);
    m_empty->setVisible(!any);
    setTitle(any ? tr("Row %1").arg(m_row + 1) : tr("Row"));
    if (!any) {
        m_tokens->setSample(std::nullopt);
        return;
    }
    const auto row = m_model.row(m_row);
    for (auto& part : m_parts)
        part.edit->setText(fieldText(row, part.field));
    m_tokens->setSample(toSample(row, std::size_t(m_row)));
    m_showInput = m_showInput || !row.input.empty();
    m_showSystem = m_showSystem || !row.system.empty();
    part(RowField::Input).holder->setVisible(m_showInput);
    part(RowField::System).holder->setVisible(m_showSystem);
    m_addInput->setVisible(!m_showInput);
    m_addSystem->setVisible(!m_showSystem);
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
    m_form->setItems({tr("Conversation"), tr("What the model sees")});
    m_form->setAccessibleName(tr("How the row is shown"));
    if (m_form->current() < 0)
        m_form->setCurrent(0);
    m_tokens->retranslate();
    m_addInput->setText(tr("Extra input"));
    setButtonIcon(m_addInput, QStringLiteral("plus"));
    m_addSystem->setText(tr("System prompt"));
    setButtonIcon(m_addSystem, QStringLiteral("plus"));
    m_empty->setText(tr("Choose a row in the table to edit it here."));
    refresh();
}

} // namespace anneal::ui
