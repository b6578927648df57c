#include "ui/pages/evaluate/figures_panel.h"

#include "ui/bridge/sentences.h"
#include "ui/widgets/basics.h"

#include <QGridLayout>
#include <QLocale>

#include <cmath>

namespace anneal::ui {

namespace {

constexpr double kSame = 1e-9;

int compared(const std::optional<double>& value, const std::optional<double>& base, bool lowIsGood)
{
    if (!value || !base || std::abs(*value - *base) < kSame)
        return 0;
    return (*value < *base) == lowIsGood ? 1 : -1;
}

QString number(const std::optional<double>& value, int digits)
{
    return value ? QLocale().toString(*value, 'f', digits) : QString();
}

QString perplexityText(const std::optional<double>& value)
{
    if (!value)
        return {};
    return *value < 1e6 ? QLocale().toString(*value, 'f', *value < 100 ? 2 : 0)
                        : QLocale().toString(*value, 'g', 3);
}

QString percent(const std::optional<double>& value)
{
    return value ? FiguresPanel::tr("%1 %").arg(QLocale().toString(*value, 'f', 1)) : QString();
}

std::optional<double> timesHundred(const std::optional<double>& share)
{
    return share ? std::optional(*share * 100) : std::nullopt;
}

void clear(QGridLayout& grid)
{
    while (auto* item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

QVector<FigureLine> figureLines(const eval::Figures& figures,
                                const std::optional<eval::Figures>& base)
{
    const eval::Figures none;
    const auto& other = base ? *base : none;
    QVector<FigureLine> lines;
    const auto add = [&lines](const QString& name, const QString& meaning, const QString& value,
                              const QString& before, int change) {
        if (!value.isEmpty())
            lines.append({name, meaning, value, before, change});
    };
    add(FiguresPanel::tr("Loss"),
        FiguresPanel::tr(
            "How surprised the model is by the references, token by token. 0 is no surprise "
            "at all; lower is better."),
        number(figures.loss, 3), number(other.loss, 3), compared(figures.loss, other.loss, true));
    add(FiguresPanel::tr("Perplexity"),
        FiguresPanel::tr(
            "The loss as a number of choices: as unsure as if it had to guess among so many "
            "tokens. 1 is certain."),
        perplexityText(figures.perplexity()), perplexityText(other.perplexity()),
        compared(figures.loss, other.loss, true));
    add(FiguresPanel::tr("Accuracy"),
        FiguresPanel::tr(
            "How often the token that it thinks most likely is the reference's next one."),
        percent(timesHundred(figures.accuracy)), percent(timesHundred(other.accuracy)),
        compared(figures.accuracy, other.accuracy, false));
    add(QStringLiteral("BLEU-4"),
        FiguresPanel::tr(
            "How many runs of up to four characters the answers share with the references. "
            "100 is word for word; other words for the same thing count as wrong."),
        number(figures.bleu4, 1), number(other.bleu4, 1),
        compared(figures.bleu4, other.bleu4, false));
    const bool same = !base || figures.byCharacters == other.byCharacters;
    const auto rouge = [&](const QString& name, const QString& meaning,
                           std::optional<double> eval::Figures::*figure) {
        add(figures.byCharacters ? FiguresPanel::tr("%1, by characters").arg(name) : name, meaning,
            number(figures.*figure, 1), same ? number(other.*figure, 1) : QString(),
            same ? compared(figures.*figure, other.*figure, false) : 0);
    };
    rouge(QStringLiteral("ROUGE-1"),
          FiguresPanel::tr("Which share of the words is in both answer and reference, out of 100."),
          &eval::Figures::rouge1);
    rouge(QStringLiteral("ROUGE-2"),
          FiguresPanel::tr("Likewise for pairs of words that follow each other."),
          &eval::Figures::rouge2);
    rouge(QStringLiteral("ROUGE-L"),
          FiguresPanel::tr("How much of the reference comes in the answer in the same order, gaps "
                           "allowed."),
          &eval::Figures::rougeL);
    if (!lines.isEmpty() && figures.byCharacters)
        lines.back().meaning = sentences(
            {lines.back().meaning,
             FiguresPanel::tr("Without the dictionary of Chinese words ROUGE counts Chinese "
                              "characters singly, so it can't be compared with LLaMA-Factory's.")});
    return lines;
}

FiguresPanel::FiguresPanel(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("figuresPanel"));
    m_grid->setContentsMargins(0, 0, 6, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
}

void FiguresPanel::add(const FigureLine& line, int row, bool hasBase)
{
    auto* name = makeLabel(FontRole::Body, "", true);
    name->setText(line.name);
    auto* meaning = makeLabel(FontRole::Caption, "muted");
    meaning->setText(line.meaning);
    meaning->setWordWrap(true);
    auto* texts = new QWidget;
    auto* column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(name);
    column->addWidget(meaning);
    auto* value = makeLabel(FontRole::Heading,
                            line.change > 0   ? "good"
                            : line.change < 0 ? "warning"
                                              : "",
                            true);
    value->setText(line.value);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(texts, row, 0);
    if (hasBase) {
        auto* before = makeLabel(FontRole::Heading, "muted");
        before->setText(line.base.isEmpty() ? QStringLiteral("—") : line.base);
        auto* mark = new QLabel;
        const bool better = line.change > 0;
        if (line.change != 0) {
            mark->setPixmap(
                icon(better ? QStringLiteral("check") : QStringLiteral("triangle-alert"),
                     toneColor(better ? Tone::Good : Tone::Warning))
                    .pixmap(16, 16));
            mark->setToolTip(better ? tr("better than the base model")
                                    : tr("worse than the base model"));
            mark->setAccessibleName(mark->toolTip());
        }
        m_grid->addWidget(before, row, 1, Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(mark, row, 3, Qt::AlignVCenter);
    }
    m_grid->addWidget(value, row, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(makeLine(), row + 1, 0, 1, 4);
}

void FiguresPanel::setFigures(const eval::Figures& figures,
                              const std::optional<eval::Figures>& base, const QStringList& notes)
{
    clear(*m_grid);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    int row = 0;
    if (base) {
        int column = 1;
        for (const QString& text : {tr("Base model"), tr("This model")}) {
            auto* heading = makeLabel(FontRole::Caption, "muted");
            heading->setText(text);
            m_grid->addWidget(heading, row, column++, Qt::AlignRight);
        }
        ++row;
    }
    for (const FigureLine& line : figureLines(figures, base)) {
        add(line, row, base.has_value());
        row += 2;
    }
    for (const QString& text : notes) {
        auto* note = makeLabel(FontRole::Caption, "secondary");
        note->setText(text);
        note->setWordWrap(true);
        m_grid->addWidget(note, row++, 0, 1, 4);
    }
    m_grid->setRowStretch(row, 1);
}

} // namespace anneal::ui
