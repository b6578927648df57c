#include "ui/pages/train/answers_card.h"

#include "ui/pages/scroll_panel.h"
#include "ui/pages/train/page_parts.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace anneal::ui {

namespace {

/// Its height costs a layout of the whole text, which a grid asks for several times a pass.
class TallLabel : public QLabel {
public:
    using QLabel::QLabel;
    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (width != m_width) {
            m_width = width;
            m_height = QLabel::heightForWidth(width);
        }
        return m_height;
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            m_width = -1;
        QLabel::changeEvent(event);
    }

private:
    mutable int m_width = -1, m_height = -1;
};

/// One answer in a rounded box; the newest has the accent's border.
class AnswerBubble final : public TallLabel {
public:
    AnswerBubble(const QString& text, const char* tone, QWidget* parent)
        : TallLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setContentsMargins(12, 8, 12, 8);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setAlignment(Qt::AlignTop | Qt::AlignLeft);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        setFontRole(this, FontRole::Body);
        setTextTone(this, tone);
    }
    void setNewest(bool newest)
    {
        if (std::exchange(m_newest, newest) != newest)
            update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        const ThemeColors& colors = Theme::current().colors();
        paintRoundedRect(painter, rect(), 12, colors.modelBubble,
                         m_newest ? colors.accent : QColor());
        painter.end();
        QLabel::paintEvent(event);
    }

private:
    bool m_newest = false;
};

/// Stays at the left edge over the answers that scroll beneath it.
class QuestionLabel final : public TallLabel {
public:
    QuestionLabel(const QString& text, QWidget* parent)
        : TallLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setContentsMargins(0, 8, 10, 8);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        setAlignment(Qt::AlignTop | Qt::AlignLeft);
        setFontRole(this, FontRole::Body);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().colors().surface);
        painter.end();
        QLabel::paintEvent(event);
    }
};

constexpr int kAnswerWidth = 176, kQuestionWidth = 120;
constexpr qsizetype kMostPlaces = 60;

// A long answer of an earlier step would push the next questions out of sight.
QString shortened(const QString& answer)
{
    constexpr qsizetype kMost = 72;
    return answer.size() <= kMost ? answer : answer.left(kMost).trimmed() + QChar(0x2026);
}

} // namespace

AnswersCard::AnswersCard(QWidget* parent)
    : Card(parent)
    , m_scroll(nullptr)
    , m_next(makeLabel(FontRole::Caption, "muted", false, this))
    , m_content(new QWidget(this))
    , m_grid(new QWidget(m_content))
{
    setObjectName(QStringLiteral("answersCard"));
    header()->addWidget(m_next);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 6, 0);
    m_grid->installEventFilter(this);
    column->addWidget(m_grid);
    column->addStretch();
    m_scroll = makeScrollPanel(m_content);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setObjectName(QStringLiteral("answersScroll"));
    body()->addWidget(m_scroll, 1);
    auto* bar = m_scroll->horizontalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &AnswersCard::placeQuestions);
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_follow = bar->sliderPosition() >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, &AnswersCard::followNewest);
    rebuild();
}

void AnswersCard::clear()
{
    m_questions.clear();
    m_nextStep = 0;
    m_follow = true;
    rebuild();
}

void AnswersCard::setQuestions(const QStringList& questions)
{
    m_questions.clear();
    for (const QString& question : questions)
        m_questions.append({question, {}});
    rebuild();
}

void AnswersCard::add(const report::AnswerEvent& event)
{
    const auto place = qsizetype(event.question);
    while (m_questions.size() <= place)
        m_questions.append(Question());
    Question& question = m_questions[place];
    if (!event.questionText.empty())
        question.text = QString::fromStdString(event.questionText);
    // Every round starts where the first one did.
    question.answers.insert({event.step == 0 ? 0 : event.round, event.step}, event);
    rebuild();
}

void AnswersCard::followNewest()
{
    if (m_follow)
        m_scroll->horizontalScrollBar()->setValue(m_scroll->horizontalScrollBar()->maximum());
    placeQuestions();
}

void AnswersCard::placeQuestions()
{
    const int left = m_scroll->horizontalScrollBar()->value();
    for (QLabel* question : std::as_const(m_questionLabels)) {
        question->move(left, question->y());
        question->raise();
    }
}

bool AnswersCard::eventFilter(QObject* watched, QEvent* event)
{
    // The layout puts them back into their column.
    if (watched == m_grid && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &AnswersCard::placeQuestions, Qt::QueuedConnection);
    if (watched == m_grid && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, &AnswersCard::followNewest, Qt::QueuedConnection);
    return Card::eventFilter(watched, event);
}

void AnswersCard::setNextStep(qint64 step)
{
    m_nextStep = step;
    m_next->setText(step > 0 ? tr("Next answers at step %1").arg(QLocale().toString(step))
                             : QString());
}

int AnswersCard::answerCount() const
{
    int count = 0;
    for (const Question& question : m_questions)
        count += int(question.answers.size());
    return count;
}

bool AnswersCard::scores() const
{
    return std::any_of(m_questions.begin(), m_questions.end(), [](const Question& question) {
        return !question.answers.isEmpty() && question.answers.first().scores;
    });
}

QString AnswersCard::textOf(const report::AnswerEvent& answer)
{
    if (!answer.scores)
        return QString::fromStdString(answer.answer).trimmed();
    const QLocale locale;
    return tr("better answer %1, worse answer %2")
        .arg(locale.toString(answer.scores->chosen, 'f', 2),
             locale.toString(answer.scores->rejected, 'f', 2));
}

QString AnswersCard::titleOf(const Place& place) const
{
    const auto [round, step] = place;
    const QLocale locale;
    if (step == 0)
        return tr("Before");
    return round > 0 ? tr("Round %1, step %2").arg(locale.toString(round), locale.toString(step))
                     : tr("Step %1").arg(locale.toString(step));
}

// Those that any question has an answer for.
QVector<AnswersCard::Place> AnswersCard::shownPlaces() const
{
    QVector<Place> places;
    for (const Question& question : m_questions)
        for (auto answer = question.answers.constBegin(); answer != question.answers.constEnd();
             ++answer)
            if (!places.contains(answer.key()))
                places.append(answer.key());
    std::sort(places.begin(), places.end());
    if (places.size() > kMostPlaces)
        places.remove(1, places.size() - kMostPlaces);
    return places;
}

/// The label of a place, made anew only where it reads otherwise than before: laying out every
/// answer at every new one would keep clicks waiting.
template <typename Label, typename Key, typename... Arguments>
Label* AnswersCard::kept(QMap<Key, QLabel*>& labels, const Key& key, const QString& text,
                         Arguments... arguments)
{
    QLabel*& label = labels[key];
    if (label && label->text() != text)
        delete std::exchange(label, nullptr);
    if (!label)
        label = new Label(text, arguments..., m_grid);
    return static_cast<Label*>(label);
}

void AnswersCard::rebuild()
{
    setTitle(scores() ? tr("Scores so far") : tr("Answers so far"));
    setNextStep(m_nextStep);
    m_grid->hide(); // a child that appears in a visible one lays all of it out
    qDeleteAll(std::exchange(m_titles, {}));
    delete m_grid->layout();
    auto* grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);

    const QVector<Place> steps = shownPlaces();
    auto questions = std::exchange(m_questionLabels, {});
    auto bubbles = std::exchange(m_bubbles, {});

    if (m_questions.isEmpty()) {
        auto* none = makeLabel(FontRole::Body, "muted", false, m_grid);
        none->setWordWrap(true);
        none->setText(
            tr("The first training questions are asked before training and at every checkpoint."));
        m_titles.append(none);
        grid->addWidget(none, 0, 0);
    }
    for (int column = 0; column < steps.size(); ++column) {
        const bool newest = column == steps.size() - 1 && steps[column].second > 0;
        auto* title = makeLabel(FontRole::Caption, newest ? "accent" : "muted", newest, m_grid);
        title->setText(titleOf(steps[column]));
        m_titles.append(title);
        grid->addWidget(title, 0, column + 1);
        grid->setColumnStretch(column + 1, 3);
        grid->setColumnMinimumWidth(column + 1, Theme::current().px(kAnswerWidth));
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnMinimumWidth(0, Theme::current().px(kQuestionWidth));
    for (int row = 0; row < m_questions.size(); ++row) {
        const Question& question = m_questions[row];
        QLabel* text = kept<QuestionLabel>(questions, row, question.text);
        m_questionLabels.insert(row, text);
        questions.remove(row);
        grid->addWidget(text, row + 1, 0);
        for (int column = 0; column < steps.size(); ++column) {
            const Place& step = steps[column];
            if (!question.answers.contains(step))
                continue;
            const bool newest = column == steps.size() - 1 && step.second > 0;
            const QString answer = textOf(question.answers.value(step));
            const QString shown = newest ? answer : shortened(answer);
            const std::pair key{row, step};
            auto* bubble =
                kept<AnswerBubble>(bubbles, key, answer.isEmpty() ? tr("(no answer)") : shown,
                                   step.second == 0 ? "muted" : "");
            bubble->setNewest(newest);
            bubble->setToolTip(shown != answer ? answer : QString());
            m_bubbles.insert(key, bubble);
            bubbles.remove(key);
            grid->addWidget(bubble, row + 1, column + 1);
        }
    }
    qDeleteAll(questions);
    qDeleteAll(bubbles);
    // Several answers often come at once: they are laid out together.
    if (!std::exchange(m_showing, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_showing = false;
                m_grid->show();
            },
            Qt::QueuedConnection);
}

void AnswersCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    Card::changeEvent(event);
}

} // namespace anneal::ui
