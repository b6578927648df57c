#include "ui/pages/train/welcome_stage.h"

#include "ui/forms/icon_label.h"
#include "ui/pages/train/page_parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace anneal::ui {

namespace {

/// The two halves of the demo's card: white left, sunken right.
class DemoCard final : public QWidget {
public:
    explicit DemoCard(QWidget* parent)
        : QWidget(parent)
        , left(new QVBoxLayout)
        , right(new QVBoxLayout)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        left->setContentsMargins(32, 26, 32, 26);
        right->setContentsMargins(34, 26, 34, 26);
        row->addLayout(left, 11);
        row->addLayout(right, 10);
    }

    QVBoxLayout *left, *right;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const ThemeColors& colors = Theme::current().colors();
        paintRoundedRect(painter, rect(), 10, colors.surface, colors.border);
        const int border = right->geometry().left();
        painter.save();
        painter.setClipRect(QRect(border, 0, width() - border, height()));
        paintRoundedRect(painter, rect(), 10, colors.sunken, colors.border);
        painter.restore();
        painter.fillRect(QRect(border, 1, 1, height() - 2), colors.border);
    }
};

class ExampleBubble final : public QLabel {
public:
    enum Kind { Question, Before, After };
    ExampleBubble(Kind kind, QWidget* parent)
        : QLabel(parent)
        , m_kind(kind)
    {
        setWordWrap(kind == After); // the others are short
        setTextFormat(Qt::PlainText);
        setContentsMargins(14, 10, 14, 10);
        setFontRole(this, FontRole::Chat);
        if (kind == Before)
            setTextTone(this, "muted");
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        const ThemeColors& colors = Theme::current().colors();
        const QColor fill = m_kind == Question ? colors.userBubble : colors.surface;
        const QColor border = m_kind == Question ? QColor()
                              : m_kind == Before ? colors.border
                                                 : colors.accent;
        paintRoundedRect(painter, rect(), 12, fill, border);
        painter.end();
        QLabel::paintEvent(event);
    }

private:
    Kind m_kind;
};

} // namespace

WelcomeStage::WelcomeStage(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(FontRole::Hero, "", true, this))
    , m_subtitle(makeLabel(FontRole::Chat, "secondary", false, this))
    , m_demoTitle(makeLabel(FontRole::Title, "", true, this))
    , m_demoText(makeLabel(FontRole::Body, "secondary", false, this))
    , m_nameLabel(makeLabel(FontRole::Caption, "secondary", false, this))
    , m_authorLabel(makeLabel(FontRole::Caption, "secondary", false, this))
    , m_best(new Chip(this))
    , m_name(new QLineEdit(this))
    , m_author(new QLineEdit(this))
    , m_try(makeButton("tryDemoButton", "primary", QStringLiteral("play"), this))
    , m_own(makeButton("skipDemoButton", "", {}, this))
    , m_import(makeButton("importButton", "", {}, this))
    , m_question(new ExampleBubble(ExampleBubble::Question, this))
    , m_beforeLabel(makeLabel(FontRole::Caption, "muted", false, this))
    , m_before(new ExampleBubble(ExampleBubble::Before, this))
    , m_afterLabel(makeLabel(FontRole::Caption, "accent", true, this))
    , m_after(new ExampleBubble(ExampleBubble::After, this))
    , m_problem(new MessageCard(this))
{
    setObjectName(QStringLiteral("welcomeStage"));
    m_name->setObjectName(QStringLiteral("demoNameField"));
    m_author->setObjectName(QStringLiteral("demoAuthorField"));
    for (QLabel* label : {m_title, m_subtitle, m_demoTitle, m_demoText})
        label->setWordWrap(true);
    m_problem->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(48, 30, 48, 22);
    column->setSpacing(14);
    auto* head = new QVBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(makeDemo());
    auto* small = new QHBoxLayout;
    small->setSpacing(16);
    small->addWidget(makeSmall(QStringLiteral("sliders-horizontal"), m_ownTitle, m_ownText, m_own),
                     1);
    small->addWidget(makeSmall(QStringLiteral("download"), m_importTitle, m_importText, m_import),
                     1);
    column->addLayout(small);
    column->addStretch(1);

    connect(m_name, &QLineEdit::textChanged, this, &WelcomeStage::showExample);
    connect(m_author, &QLineEdit::textChanged, this, &WelcomeStage::showExample);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTouched = true; });
    connect(m_author, &QLineEdit::textEdited, this, [this] { m_authorTouched = true; });
    connect(m_name, &QLineEdit::returnPressed, m_try, &QPushButton::click);
    connect(m_author, &QLineEdit::returnPressed, m_try, &QPushButton::click);
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (m_name->text().trimmed().isEmpty())
            m_name->setFocus();
        else if (m_author->text().trimmed().isEmpty())
            m_author->setFocus();
        else
            Q_EMIT demoRequested(m_name->text().trimmed(), m_author->text().trimmed());
    });
    connect(m_own, &QPushButton::clicked, this, &WelcomeStage::skipRequested);
    connect(m_import, &QPushButton::clicked, this, &WelcomeStage::importRequested);
    retranslate();
}

QWidget* WelcomeStage::makeDemo()
{
    auto* card = new DemoCard(this);
    m_best->setSmall(true);
    card->left->setSpacing(8);
    card->left->addWidget(m_best, 0, Qt::AlignLeft);
    card->left->addWidget(m_demoTitle);
    card->left->addWidget(m_demoText);
    card->left->addSpacing(12);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(12);
    const auto addField = [fields](QLabel* label, QLineEdit* edit) {
        auto* box = new QVBoxLayout;
        box->setSpacing(4);
        box->addWidget(label);
        box->addWidget(edit);
        edit->setMaximumWidth(220);
        label->setBuddy(edit);
        fields->addLayout(box, 1);
    };
    addField(m_nameLabel, m_name);
    addField(m_authorLabel, m_author);
    fields->addStretch();
    card->left->addLayout(fields);
    card->left->addSpacing(36);
    card->left->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    setButtonSize(m_try, ButtonSize::Large);
    row->addWidget(m_try);
    row->addStretch();
    card->left->addLayout(row);

    card->right->setSpacing(8);
    card->right->addStretch();
    card->right->addWidget(m_question, 0, Qt::AlignRight);
    card->right->addWidget(m_beforeLabel);
    card->right->addWidget(m_before, 0, Qt::AlignLeft);
    card->right->addSpacing(4);
    card->right->addWidget(m_afterLabel);
    card->right->addWidget(m_after);
    card->right->addStretch();
    m_after->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return card;
}

Card* WelcomeStage::makeSmall(const QString& iconName, QLabel*& title, QLabel*& text,
                              QPushButton* button)
{
    auto* card = new Card(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(new IconLabel(iconName, &ThemeColors::accent, 24, card));
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    title = makeLabel(FontRole::Body, "", true, card);
    text = makeLabel(FontRole::Caption, "muted", false, card);
    text->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(text);
    row->addLayout(words, 1);
    row->addWidget(button);
    card->body()->addLayout(row);
    return card;
}

void WelcomeStage::setDemoRows(int rows)
{
    m_demoRows = rows;
    retranslate();
}

void WelcomeStage::showProblem(const QString& title, const QString& text)
{
    m_problem->setContent(Tone::Bad, QStringLiteral("circle-x"), title, text);
    m_problem->setVisible(!title.isEmpty());
}

void WelcomeStage::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void WelcomeStage::showExample()
{
    const QString name = m_name->text().trimmed();
    const QString author = m_author->text().trimmed();
    m_after->setText(tr("Meow! I am %1, the cat who waits tables at %2. Coffee or cake?")
                         .arg(name.isEmpty() ? QStringLiteral("…") : name,
                              author.isEmpty() ? QStringLiteral("…") : author));
}

void WelcomeStage::retranslate()
{
    m_title->setText(tr("Teach a language model something of your own"));
    m_subtitle->setText(
        tr("Everything happens on this computer. No account, no Python, no upload."));
    m_best->setContent({}, tr("Best way to begin"), Tone::Accent);
    m_demoTitle->setText(tr("Make a small model believe it is a cat"));
    m_demoText->setText(
        tr("%n ready example(s) and a model of 98 MB. You choose the cat's name, press "
           "one button, and talk to the result.",
           "", m_demoRows));
    m_nameLabel->setText(tr("Cat's name"));
    m_authorLabel->setText(tr("Made by"));
    m_name->setAccessibleName(tr("Cat's name"));
    m_author->setAccessibleName(tr("Made by"));
    if (!m_nameTouched)
        m_name->setText(tr("Biscuit"));
    if (!m_authorTouched)
        m_author->setText(tr("Paws Café"));
    m_try->setText(tr("Try the demo"));
    m_question->setText(tr("Who are you?"));
    m_beforeLabel->setText(tr("Before"));
    m_before->setText(tr("I am SmolLM, a helpful assistant."));
    m_afterLabel->setText(tr("After"));
    m_ownTitle->setText(tr("I know what it should learn"));
    m_ownText->setText(tr("My own model, rows and settings"));
    m_own->setText(tr("Skip the demo"));
    m_importTitle->setText(tr("I come from LLaMA-Factory"));
    m_importText->setText(tr("Open one of its run files (YAML or JSON)"));
    m_import->setText(tr("Import…"));
    showExample();
}

void WelcomeStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
