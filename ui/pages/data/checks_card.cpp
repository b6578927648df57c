#include "ui/pages/data/checks_card.h"

#include "ui/bridge/notice_text.h"
#include "ui/pages/scroll_panel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace anneal::ui {

namespace {

constexpr int kMaxLines = 40;

struct Line {
    QString title, detail, button;
};

Line describe(const RowProblem& problem)
{
    const int number = problem.rows.front() + 1;
    switch (problem.kind) {
    case RowProblem::Kind::NoAnswer:
        return {ChecksCard::tr("Row %1 has no answer").arg(number),
                ChecksCard::tr("The model would learn to say nothing to it"),
                ChecksCard::tr("Write it")};
    case RowProblem::Kind::NoQuestion:
        return {ChecksCard::tr("Row %1 has no question").arg(number),
                ChecksCard::tr("The model would learn the answer to nothing"),
                ChecksCard::tr("Write it")};
    case RowProblem::Kind::WrongOrder:
        return {ChecksCard::tr("Row %1: the turns are in the wrong order").arg(number),
                ChecksCard::tr("Training leaves it out: user and model have to take turns"),
                ChecksCard::tr("Show")};
    case RowProblem::Kind::Placeholder:
        return {
            ChecksCard::tr("Names are not filled in yet"),
            ChecksCard::tr("In %n row(s), the first is row %1", nullptr, int(problem.rows.size()))
                .arg(number),
            ChecksCard::tr("Fill in…")};
    case RowProblem::Kind::Duplicate:
        return {ChecksCard::tr("Row %1 repeats an earlier row").arg(number),
                ChecksCard::tr("One of them is enough"), ChecksCard::tr("Show")};
    case RowProblem::Kind::NearDuplicate:
        return {ChecksCard::tr("Row %1 is almost the same as row %2")
                    .arg(number)
                    .arg(problem.rows.back() + 1),
                ChecksCard::tr("%1 % of the text is the same").arg(problem.number),
                ChecksCard::tr("Show")};
    case RowProblem::Kind::TooLong:
        return {ChecksCard::tr("Row %1 is longer than training reads").arg(number),
                ChecksCard::tr("%1 tokens; the end is cut off unless the cutoff length is raised")
                    .arg(QLocale().toString(problem.number)),
                ChecksCard::tr("Show")};
    case RowProblem::Kind::OddCharacters:
        return {ChecksCard::tr("Row %1 holds a character that can't be seen").arg(number),
                ChecksCard::tr("%1: the model would learn to write it").arg(problem.about),
                ChecksCard::tr("Show")};
    case RowProblem::Kind::Mojibake:
        return {ChecksCard::tr("Row %1 was read in the wrong encoding").arg(number),
                ChecksCard::tr("“%1” is no word: save the source as UTF-8").arg(problem.about),
                ChecksCard::tr("Show")};
    case RowProblem::Kind::Secret:
        return {ChecksCard::tr("Row %1 may hold a secret").arg(number),
                ChecksCard::tr("“%1…” looks like a key or a personal number; the model would "
                               "repeat it")
                    .arg(problem.about),
                ChecksCard::tr("Show")};
    case RowProblem::Kind::Other:
        break;
    }
    return {ChecksCard::tr("Row %1 needs a look").arg(number), noticeText(problem.notice),
            ChecksCard::tr("Show")};
}

} // namespace

ChecksCard::ChecksCard(QWidget* parent)
    : Card(parent)
    , m_count(new Chip)
    , m_holder(new QVBoxLayout)
{
    setObjectName(QStringLiteral("checksCard"));
    setTitle({});
    header()->insertWidget(2, m_count);
    m_holder->setContentsMargins(0, 0, 0, 0);
    auto* inside = new QWidget;
    inside->setLayout(m_holder);
    auto* scroll = makeScrollPanel(inside);
    body()->addWidget(scroll, 1);
    retranslate();
}

void ChecksCard::setProblems(const std::vector<RowProblem>& problems, int rows)
{
    m_problems = problems;
    m_rows = rows;
    rebuild();
}

void ChecksCard::retranslate()
{
    rebuild();
}

void ChecksCard::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        showCount();
}

void ChecksCard::showCount()
{
    if (!m_problems.empty())
        m_count->setContent({}, tr("%n problem(s)", nullptr, int(m_problems.size())),
                            Tone::Warning);
    else if (m_busy)
        m_count->setContent({}, tr("looking…"), Tone::Neutral);
    else
        m_count->setContent(QStringLiteral("check"),
                            m_rows > 0 ? tr("nothing found") : tr("no rows"),
                            m_rows > 0 ? Tone::Good : Tone::Neutral);
}

void ChecksCard::rebuild()
{
    setTitle(tr("Checks"));
    showCount();
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // the click may come from a button in it
    }
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(6);
    for (int i = 0; i < int(m_problems.size()) && i < kMaxLines; ++i) {
        if (i > 0)
            column->addWidget(makeLine());
        addLine(m_problems[std::size_t(i)], i);
    }
    if (int(m_problems.size()) > kMaxLines) {
        auto* more = makeLabel(FontRole::Caption, "muted");
        more->setText(tr("and %n more", nullptr, int(m_problems.size()) - kMaxLines));
        column->addWidget(more);
    }
    column->addStretch();
    m_holder->addWidget(m_lines);
    m_lines->show(); // now, not with the next event
}

void ChecksCard::addLine(const RowProblem& problem, int index)
{
    const auto text = describe(problem);
    const auto tone = problem.mark == IdentityModel::RowMark::Bad       ? Tone::Bad
                      : problem.mark == IdentityModel::RowMark::Warning ? Tone::Warning
                                                                        : Tone::Accent;
    auto* mark = new QLabel;
    mark->setPixmap(icon(tone == Tone::Bad       ? QStringLiteral("circle-x")
                         : tone == Tone::Warning ? QStringLiteral("triangle-alert")
                                                 : QStringLiteral("info"),
                         toneColor(tone))
                        .pixmap(18, 18));
    auto* title = new ElidedLabel(text.title);
    auto* detail = new ElidedLabel(text.detail);
    setFontRole(detail, FontRole::Caption);
    setTextTone(detail, "muted");
    auto* button = new QPushButton(text.button);
    button->setObjectName(QStringLiteral("checkButton%1").arg(index));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(text.button, text.title));
    setButtonSize(button, ButtonSize::Small);
    connect(button, &QPushButton::clicked, this, [this, problem] {
        if (problem.kind == RowProblem::Kind::Placeholder)
            Q_EMIT fillRequested();
        else
            Q_EMIT jumpRequested(problem.rows.front(), problem.kind == RowProblem::Kind::NoAnswer
                                                           ? RowField::Answer
                                                           : RowField::Question);
    });
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title);
    texts->addWidget(detail);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(mark);
    row->addLayout(texts, 1);
    row->addWidget(button);
    static_cast<QVBoxLayout*>(m_lines->layout())->addLayout(row);
}

} // namespace anneal::ui
