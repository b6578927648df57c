#include "ui/pages/data/turn_bubble.h"

#include "ui/pages/data/bubble_edit.h"
#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

bool isModel(const data::IdentityVoice& voice)
{
    return voice.role == text::Role::Assistant || voice.role == text::Role::Function;
}

} // namespace

QString callsOf(const data::IdentityVoice& voice)
{
    if (voice.json.find("\"tool_calls\"") == std::string::npos)
        return {};
    const auto message = QJsonDocument::fromJson(QByteArray::fromStdString(voice.json)).object();
    QStringList calls;
    for (const auto& call : message[QLatin1String("tool_calls")].toArray()) {
        const auto function = call[QLatin1String("function")].toObject();
        const auto arguments = function[QLatin1String("arguments")];
        const auto text =
            arguments.isString()
                ? arguments.toString()
                : QString::fromUtf8(
                      QJsonDocument(arguments.toObject()).toJson(QJsonDocument::Compact));
        calls << QStringLiteral("%1(%2)").arg(function[QLatin1String("name")].toString(), text);
    }
    return calls.join(QLatin1Char('\n'));
}

QString speakerOf(const data::IdentityVoice& voice)
{
    if (!voice.unknownRole.empty())
        return TurnBubble::tr("Unknown role: %1").arg(QString::fromStdString(voice.unknownRole));
    switch (voice.role) {
    case text::Role::Assistant:
        return callsOf(voice).isEmpty() ? TurnBubble::tr("Model")
                                        : TurnBubble::tr("Model calls a tool");
    case text::Role::Function:
        return TurnBubble::tr("Model calls a tool");
    case text::Role::Observation:
        return TurnBubble::tr("Result of the tool");
    case text::Role::System:
        return TurnBubble::tr("System prompt");
    case text::Role::User:
        break;
    }
    return TurnBubble::tr("User");
}

TurnBubble::TurnBubble(const data::IdentityVoice& voice, int number, QWidget* parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_number(number)
    , m_label(makeLabel(FontRole::Caption, "muted"))
    , m_swap(new QPushButton)
    , m_remove(new QPushButton)
    , m_edit(new BubbleEdit(isModel(voice) ? BubbleEdit::Side::Model : BubbleEdit::Side::User,
                            QStringLiteral("turnEdit%1").arg(number)))
{
    m_swap->setObjectName(QStringLiteral("swapTurnButton%1").arg(number));
    m_remove->setObjectName(QStringLiteral("removeTurnButton%1").arg(number));
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    if (!isModel(voice))
        head->addStretch();
    head->addWidget(m_label);
    for (auto* button : {m_swap, m_remove}) {
        setButtonKind(button, "quiet");
        setButtonSize(button, ButtonSize::Small);
        head->addWidget(button);
    }
    if (isModel(voice))
        head->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(isModel(voice) ? 0 : 40, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    if (const auto calls = callsOf(voice); !calls.isEmpty()) {
        auto* shown = makeLabel(FontRole::Mono);
        shown->setObjectName(QStringLiteral("turnCalls%1").arg(number));
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown->setText(calls);
        column->addWidget(shown);
    }
    column->addWidget(m_edit);
    connect(m_swap, &QPushButton::clicked, this, &TurnBubble::otherSideRequested);
    connect(m_remove, &QPushButton::clicked, this, &TurnBubble::removeRequested);
    retranslate();
}

bool TurnBubble::fits(const data::IdentityVoice& voice) const
{
    return voice.role == m_voice.role && voice.unknownRole == m_voice.unknownRole &&
           callsOf(voice) == callsOf(m_voice);
}

void TurnBubble::retranslate()
{
    m_label->setText(speakerOf(m_voice));
    setIconOnly(m_swap, QStringLiteral("repeat"),
                isModel(m_voice) ? tr("Said by the user") : tr("Said by the model"));
    setIconOnly(m_remove, QStringLiteral("x"), tr("Remove this turn"));
    for (auto* button : {m_swap, m_remove})
        button->setAccessibleName(QStringLiteral("%1 %2").arg(button->toolTip()).arg(m_number + 1));
    m_edit->setTexts(tr("Turn %1: %2").arg(m_number + 1).arg(speakerOf(m_voice)),
                     tr("Nothing is said"));
}

} // namespace anneal::ui
