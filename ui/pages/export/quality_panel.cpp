#include "ui/pages/export/quality_panel.h"

#include "core/studio/type_quality.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/size_text.h"
#include "ui/pages/chat/model_choices.h"
#include "ui/widgets/basics.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

enum Column { TypeColumn, SizeColumn, DifferenceColumn, AgreementColumn, WordsColumn, kColumns };

constexpr int kRowHeight = 30, kWide = 540;
constexpr double kEarly = 0.04; ///< of the work; before, nothing is said of the time left

QString inWords(studio::Quality quality)
{
    switch (quality) {
    case studio::Quality::AsOriginal:
        return QualityPanel::tr("as good as the original");
    case studio::Quality::Hardly:
        return QualityPanel::tr("hardly different");
    case studio::Quality::Slightly:
        return QualityPanel::tr("slightly different");
    case studio::Quality::Clearly:
        break;
    }
    return QualityPanel::tr("clearly different");
}

QString sentence(const QString& type, studio::Quality quality)
{
    switch (quality) {
    case studio::Quality::AsOriginal:
        return QualityPanel::tr("%1 answers your rows as the model itself does.").arg(type);
    case studio::Quality::Hardly:
        return QualityPanel::tr("%1 answers your rows almost as the model itself does; you will "
                                "hardly notice.")
            .arg(type);
    case studio::Quality::Slightly:
        return QualityPanel::tr("%1 chooses another word now and then. Try some questions before "
                                "you rely on it.")
            .arg(type);
    case studio::Quality::Clearly:
        break;
    }
    return QualityPanel::tr("%1 forgets part of what was trained. A larger type is better.")
        .arg(type);
}

/// Of a column's cells and its heading.
Qt::Alignment alignmentOf(int column)
{
    const bool number = column > TypeColumn && column < WordsColumn;
    return Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
}

const char* toneOf(studio::Quality quality)
{
    return quality == studio::Quality::Clearly    ? "bad"
           : quality == studio::Quality::Slightly ? "warning"
                                                  : "good";
}

} // namespace

QualityPanel::QualityPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(FontRole::Title, "", true))
    , m_text(makeLabel(FontRole::Body, "secondary"))
    , m_note(makeLabel(FontRole::Caption, "muted"))
    , m_verdict(makeLabel(FontRole::Body))
    , m_table(new QTableWidget(0, kColumns))
    , m_meter(new Meter)
    , m_stop(new QPushButton)
    , m_back(new QPushButton)
{
    setObjectName(QStringLiteral("qualityPanel"));
    for (auto* label : {m_text, m_note, m_verdict})
        label->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("qualityNote"));
    m_verdict->setObjectName(QStringLiteral("qualityVerdict"));
    m_table->setObjectName(QStringLiteral("qualityTable"));
    m_table->setTabKeyNavigation(false); // Tab leaves it; arrows go from row to row
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().px(kRowHeight));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setProperty("cells", "plain");
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stop->setObjectName(QStringLiteral("stopMeasuringButton"));
    m_back->setObjectName(QStringLiteral("closeQualityButton"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_meter, 1);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    column->addWidget(m_verdict);
    column->addWidget(m_note);
    column->addLayout(buttons);

    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const auto chosen = m_table->selectedItems();
        if (!m_filling && !chosen.isEmpty())
            Q_EMIT typeChosen(m_table->item(chosen.front()->row(), TypeColumn)->text());
    });
    connect(m_stop, &QPushButton::clicked, this, &QualityPanel::stopRequested);
    connect(m_back, &QPushButton::clicked, this, &QualityPanel::backRequested);
    retranslate();
}

void QualityPanel::setTable(const report::QualityTable& table)
{
    m_shown = table;
    render();
}

void QualityPanel::setChosen(const QString& type)
{
    if (m_chosen == type)
        return;
    m_chosen = type;
    render();
}

void QualityPanel::showMeasuring(double fraction, const QString& what)
{
    if (!m_measuring)
        m_since.start();
    m_measuring = true;
    m_error.reset();
    m_fraction = fraction;
    m_what = what;
    renderNote();
}

void QualityPanel::showEnded(const std::optional<Error>& error)
{
    m_measuring = false;
    m_error = error;
    render();
}

void QualityPanel::clear()
{
    m_shown = {};
    m_measuring = false;
    m_error.reset();
    render();
}

void QualityPanel::retranslate()
{
    m_title->setText(tr("What each type loses"));
    m_text->setText(tr("Each type is tried on the answers of your own rows and held against the "
                       "model as it is. Click a line to choose its type."));
    m_table->setHorizontalHeaderLabels(
        {tr("Type"), tr("Size"), tr("Off by"), tr("Same choice"), tr("In words")});
    for (int column = 0; column < kColumns; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
    m_table->horizontalHeaderItem(DifferenceColumn)
        ->setToolTip(tr("By how much the log-probability of an answer's token differs on average"));
    m_table->horizontalHeaderItem(AgreementColumn)
        ->setToolTip(tr("How often the likeliest next token is the same"));
    m_table->setAccessibleName(tr("Size and loss of each type"));
    m_stop->setText(tr("Stop measuring"));
    setButtonIcon(m_stop, QStringLiteral("square"));
    m_back->setText(tr("Back"));
    setButtonIcon(m_back, QStringLiteral("arrow-left"));
    render();
}

void QualityPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The words have to be read whole.
    m_table->setColumnHidden(AgreementColumn, width() < Theme::current().px(kWide));
}

void QualityPanel::render()
{
    m_filling = true;
    const QLocale locale;
    m_table->setRowCount(int(m_shown.types.size()));
    m_table->clearSelection();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& one = m_shown.types[std::size_t(row)];
        const auto quality = studio::judged(one);
        const QStringList texts = {QString::fromStdString(one.type), sizeText(one.bytes),
                                   locale.toString(one.difference, 'f', 4),
                                   tr("%1 %").arg(locale.toString(one.agreement * 100, 'f', 1)),
                                   inWords(quality)};
        for (int column = 0; column < kColumns; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment(alignmentOf(column));
            if (column == WordsColumn && quality >= studio::Quality::Slightly)
                item->setForeground(
                    toneColor(quality == studio::Quality::Clearly ? Tone::Bad : Tone::Warning));
            m_table->setItem(row, column, item);
        }
        if (texts.front() == m_chosen)
            m_table->selectRow(row);
    }
    m_filling = false;
    renderNote();
}

void QualityPanel::renderNote()
{
    m_meter->setVisible(m_measuring);
    m_stop->setVisible(m_measuring);
    m_meter->setValue(m_fraction);
    const auto* chosen = studio::qualityOf(m_shown, m_chosen.toStdString());
    m_verdict->setVisible(chosen != nullptr);
    if (chosen) {
        m_verdict->setText(sentence(m_chosen, studio::judged(*chosen)));
        setTextTone(m_verdict, toneOf(studio::judged(*chosen)));
    }
    QString note;
    if (m_measuring)
        note = tr("Measuring: %1 %").arg(int(m_fraction * 100)) + timeLeft();
    else if (m_error)
        note = describe(*m_error).text;
    else if (!m_shown.types.empty())
        note = sentences({tr("Measured over %1 tokens of the answers in %2 rows.")
                              .arg(QLocale().toString(qlonglong(m_shown.tokens)))
                              .arg(QLocale().toString(qlonglong(m_shown.rows))),
                          m_shown.weighted ? tr("Weighted by those rows.") : QString()});
    m_note->setText(note);
    setTextTone(m_note, m_error && !m_measuring ? "bad" : "muted");
}

QString QualityPanel::timeLeft() const
{
    if (m_fraction < kEarly || !m_since.isValid())
        return {};
    const auto seconds = double(m_since.elapsed()) / 1000 * (1 - m_fraction) / m_fraction;
    return QStringLiteral(" · ") + (seconds < 90
                                        ? tr("about %1 s left").arg(int(seconds) + 1)
                                        : tr("about %1 min left").arg(int(seconds / 60 + 0.5)));
}

} // namespace anneal::ui
