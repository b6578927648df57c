#include "ui/pages/chat/tools_field.h"

#include "core/conversations/tool_use.h"
#include "ui/widgets/basics.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

const QString kExample = QStringLiteral(R"([{
  "name": "get_weather",
  "description": "The weather of a city today",
  "parameters": {
    "type": "object",
    "properties": {
      "city": {"type": "string"}
    },
    "required": ["city"]
  }
}])");

constexpr int kHeight = 132;

} // namespace

ToolsField::ToolsField(QWidget* parent)
    : QWidget(parent)
    , m_fold(new QPushButton)
    , m_example(new QPushButton)
    , m_part(new QWidget)
    , m_note(makeLabel(FontRole::Caption, "muted", false))
    , m_state(makeLabel(FontRole::Caption, "muted", false))
    , m_edit(new QPlainTextEdit)
{
    for (auto* text : {m_note, m_state})
        text->setWordWrap(true);
    m_edit->setObjectName(QStringLiteral("toolsEdit"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(Theme::current().px(kHeight));
    m_fold->setObjectName(QStringLiteral("toolsButton"));
    m_fold->setCheckable(true);
    setButtonKind(m_fold, "quiet");
    m_example->setObjectName(QStringLiteral("toolsExampleButton"));
    setButtonKind(m_example, "link");
    setButtonSize(m_example, ButtonSize::Small);
    m_state->setObjectName(QStringLiteral("toolsState"));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    setFontRole(m_edit, FontRole::Mono);
    auto* column = new QVBoxLayout(m_part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_note);
    column->addWidget(m_edit);
    column->addWidget(m_state);
    column->addWidget(m_example, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(11);
    all->addWidget(m_fold, 0, Qt::AlignLeft);
    all->addWidget(m_part);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
    connect(m_fold, &QPushButton::toggled, this, [this](bool open) {
        check();
        if (open)
            reveal();
    });
    connect(m_example, &QPushButton::clicked, this, [this] {
        m_edit->setPlainText(kExample);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

QString ToolsField::text() const
{
    return m_edit->toPlainText().trimmed();
}

void ToolsField::setText(const QString& text)
{
    if (this->text() != text)
        m_edit->setPlainText(text);
}

void ToolsField::retranslate()
{
    m_edit->setAccessibleName(tr("Tools as a JSON list"));
    m_edit->setPlaceholderText(QStringLiteral("[{\"name\": …}]"));
    m_note->setText(tr("Functions that it may ask for, as a JSON list. It only writes the "
                       "call: what the tool says is given below, as the tool's answer."));
    m_example->setText(tr("Insert an example"));
    check();
}

void ToolsField::check()
{
    const auto text = m_edit->toPlainText().trimmed().toStdString();
    const auto tools = conversations::readTools(text);
    m_canBeRead = tools.has_value();
    const bool open = m_fold->isChecked();
    m_part->setVisible(open);
    m_example->setVisible(text.empty());
    const int count = tools ? int(tools->names.size()) : 0;
    m_fold->setText(!m_canBeRead ? tr("Tools: can't be read")
                    : count > 0  ? tr("Tools (%1)").arg(count)
                                 : tr("Tools"));
    setButtonIcon(m_fold, open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"));
    QString state;
    if (tools) {
        QStringList names;
        for (const auto& name : tools->names)
            names << QString::fromStdString(name);
        state = names.join(QStringLiteral(", "));
    } else {
        const auto& facts = tools.error().context;
        const auto fact = [&facts](const char* key) {
            const auto found = facts.find(key);
            return found == facts.end() ? QString() : QString::fromStdString(found->second);
        };
        const QString problem = fact("problem");
        state = problem == QLatin1String("json")
                    ? tr("This is no JSON: look at line %1, column %2.")
                          .arg(fact("line"), fact("column"))
                : problem == QLatin1String("list")
                    ? tr("It has to be a list: [ before the first tool and ] after the last.")
                : problem == QLatin1String("object")
                    ? tr("Tool %1 has to be an object in braces: {\"name\": …}.").arg(fact("tool"))
                    : tr("Tool %1 has no \"name\".").arg(fact("tool"));
    }
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    setTextTone(m_state, m_canBeRead ? "good" : "bad");
    m_edit->setAccessibleDescription(state);
}

void ToolsField::open()
{
    m_fold->setChecked(true);
    m_edit->setFocus(Qt::OtherFocusReason);
    reveal();
}

void ToolsField::reveal()
{
    QTimer::singleShot(0, this, [this] { // when it is laid out
        for (QWidget* at = m_edit->parentWidget(); at; at = at->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(at))
                area->ensureWidgetVisible(m_state->isVisible() ? static_cast<QWidget*>(m_state)
                                                               : m_edit);
    });
}

} // namespace anneal::ui
