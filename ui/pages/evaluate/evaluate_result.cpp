#include "ui/pages/evaluate/evaluate_result.h"

#include "core/base/utf8.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/forms/icon_label.h"
#include "ui/models/conversation_model.h"
#include "ui/pages/evaluate/answers_panel.h"
#include "ui/pages/evaluate/figures_panel.h"
#include "ui/pages/file_dialogs.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/train/page_parts.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

namespace anneal::ui {

namespace {

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

QString dataName(const eval::Evaluation& evaluation)
{
    QStringList names;
    for (const QString& part :
         QString::fromStdString(evaluation.data).split(QStringLiteral(", "), Qt::SkipEmptyParts))
        names << (QDir::isAbsolutePath(part) ? QFileInfo(part).fileName() : part);
    return names.join(QStringLiteral(", "));
}

QDateTime timeOf(const eval::Evaluation& evaluation)
{
    return QDateTime::fromSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::seconds>(evaluation.finished.time_since_epoch())
            .count());
}

} // namespace

EvaluateResult::EvaluateResult(QWidget* parent)
    : QWidget(parent)
    , m_disc(new IconDisc(44))
    , m_title(new ElidedLabel)
    , m_subtitle(makeLabel(FontRole::Caption, "secondary"))
    , m_warning(makeLabel(FontRole::Caption, "warning"))
    , m_warningLine(new QWidget)
    , m_chat(makeButton("chatWithItButton", "", QStringLiteral("message-circle"), this))
    , m_open(makeButton("openEvaluationButton", "", QStringLiteral("folder-open"), this))
    , m_views(new Segmented)
    , m_stack(new QStackedWidget)
    , m_figures(new FiguresPanel)
    , m_answers(new AnswersPanel)
{
    setObjectName(QStringLiteral("evaluateResult"));
    build();
    connect(m_views, &Segmented::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_chat, &QPushButton::clicked, this, [this] {
        const auto& adapters = m_evaluation.adapters;
        Q_EMIT chatRequested(
            QString::fromStdString(adapters.empty() ? m_evaluation.model : adapters.back()));
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(m_evaluation.folder)));
    });
    connect(m_answers, &AnswersPanel::saveRequested, this, &EvaluateResult::askWhere);
    retranslate();
}

void EvaluateResult::build()
{
    setFontRole(m_title, FontRole::Heading, true);
    m_title->setObjectName(QStringLiteral("evaluateTitle"));
    m_subtitle->setObjectName(QStringLiteral("evaluateSubtitle"));
    m_subtitle->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_warning->setObjectName(QStringLiteral("trainedRowsWarning"));
    m_views->setObjectName(QStringLiteral("evaluateViews"));
    m_disc->setContent(QStringLiteral("check"), Tone::Good);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_disc, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto* sign = new IconLabel(QStringLiteral("triangle-alert"), &ThemeColors::warning, 15);
    sign->setLine(FontRole::Caption);
    auto* warning = new QHBoxLayout(m_warningLine);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->setSpacing(8);
    warning->addWidget(sign, 0, Qt::AlignTop);
    warning->addWidget(m_warning, 1);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_views);
    tools->addStretch(1);
    tools->addWidget(m_chat);
    tools->addWidget(m_open);
    m_stack->addWidget(makeScrollPanel(m_figures));
    m_stack->addWidget(m_answers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_warningLine);
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
}

QString EvaluateResult::title(const eval::Evaluation& evaluation)
{
    const auto data = dataName(evaluation);
    const auto name = evaluation.label.empty() ? pathText(evaluation.folder.filename())
                                               : QString::fromStdString(evaluation.label);
    return data.isEmpty() ? name : tr("%1 on %2").arg(name, data);
}

QString EvaluateResult::subtitle(const eval::Evaluation& evaluation)
{
    QStringList parts;
    if (evaluation.rows > 0)
        parts << (evaluation.heldOut
                      ? tr("%n row(s) that it has never seen", nullptr, int(evaluation.rows))
                      : tr("%n row(s)", nullptr, int(evaluation.rows)));
    if (evaluation.seconds > 0)
        parts << durationText(evaluation.seconds);
    parts << friendlyTime(timeOf(evaluation), QDateTime::currentDateTime());
    return parts.join(tr(" · "));
}

void EvaluateResult::setEvaluation(const eval::Evaluation& evaluation,
                                   const eval::Evaluation* elsewhere)
{
    const bool other =
        m_evaluation.folder != evaluation.folder || m_evaluation.finished != evaluation.finished;
    m_evaluation = evaluation;
    m_base = evaluation.base;
    m_baseNote.clear();
    if (!m_base && elsewhere) {
        m_base = elsewhere->figures;
        m_baseNote = pathText(elsewhere->folder.filename());
    }
    render();
    if (!other)
        return;
    showView(evaluation.figures.any() ? Figures : Answers);
    readAnswers();
}

void EvaluateResult::readAnswers()
{
    m_readJob.cancel();
    m_answers->showReading();
    if (!m_evaluation.hasAnswers) {
        m_answers->setPredictions(nullptr);
        return;
    }
    m_readJob.run(
        [folder = m_evaluation.folder](jobs::JobContext& context) -> Read {
            auto read = eval::readPredictions(folder, context);
            if (!read)
                return {nullptr, read.error()};
            return {std::make_shared<const eval::Predictions>(std::move(*read)), std::nullopt};
        },
        [this](const Read& read) {
            if (read.predictions)
                m_answers->setPredictions(read.predictions);
            else if (read.error)
                m_answers->showProblem(noticeText(noticeOf(*read.error)));
        });
}

void EvaluateResult::setPredictions(std::shared_ptr<const eval::Predictions> predictions)
{
    m_readJob.cancel();
    m_answers->setPredictions(std::move(predictions));
}

void EvaluateResult::showView(View view)
{
    const bool both = m_evaluation.hasAnswers && m_evaluation.figures.any();
    m_views->setVisible(both);
    if (!both)
        view = m_evaluation.hasAnswers ? Answers : Figures;
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
}

void EvaluateResult::askWhere(bool csv)
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = pathText(m_evaluation.folder.filename()) +
                         (csv ? QStringLiteral(".csv") : QStringLiteral(".jsonl"));
    askForFile(this, FileQuestion::SaveFile, tr("Save the answers"),
               QDir(m_lastFolder.isEmpty() ? documents : m_lastFolder).filePath(name),
               csv ? tr("Table (*.csv)") : tr("JSON lines (*.jsonl)"),
               [this, csv](const QString& file) { save(file, csv); });
}

void EvaluateResult::save(const QString& file, bool csv)
{
    const auto predictions = m_answers->model().predictions();
    if (!predictions)
        return;
    const auto& model = m_answers->model();
    eval::TableHeadings headings;
    for (const int column :
         {PredictionModel::Question, PredictionModel::Expected, PredictionModel::Answer})
        headings.push_back(
            model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString());
    headings.push_back(tr("Similarity").toStdString());
    headings.push_back(tr("Answer of the base model").toStdString());
    headings.push_back(tr("Similarity of the base model").toStdString());
    QString target = file;
    if (QFileInfo(target).suffix().isEmpty())
        target += csv ? QStringLiteral(".csv") : QStringLiteral(".jsonl");
    m_lastFolder = QFileInfo(target).absolutePath();
    m_answers->setNote(tr("Saving…"), "muted");
    m_saveJob.run(
        [predictions, headings, csv,
         path = pathFromUtf8(target.toStdString())](jobs::JobContext&) -> std::optional<Error> {
            const auto saved = csv ? eval::writePredictionsCsv(path, *predictions, headings)
                                   : eval::writePredictionsJsonl(path, *predictions);
            return saved ? std::nullopt : std::optional(saved.error());
        },
        [this, target](const std::optional<Error>& error) {
            if (error) {
                m_answers->setNote(noticeText(noticeOf(*error)), "bad");
            } else {
                m_answers->setNote(tr("Saved to %1").arg(QDir::toNativeSeparators(target)), "good");
            }
        });
}

void EvaluateResult::render()
{
    m_title->setText(title(m_evaluation));
    m_subtitle->setText(subtitle(m_evaluation));
    m_warningLine->setVisible(m_evaluation.trainedRows);
    m_warning->setText(tr("It was trained on these rows: the figures say what it knows by heart, "
                          "not what it has understood."));
    m_chat->setVisible(!m_evaluation.model.empty());
    QStringList notes;
    if (!m_baseNote.isEmpty())
        notes << tr("The figures of the base model are from the earlier evaluation %1.")
                     .arg(m_baseNote);
    for (const auto& note : m_evaluation.notes)
        notes << noticeText(note);
    constexpr qsizetype kMostNotes = 12;
    if (notes.size() > kMostNotes) {
        const auto more = notes.size() - kMostNotes;
        notes = notes.first(kMostNotes);
        notes << tr("and %n more", nullptr, int(more));
    }
    m_figures->setFigures(m_evaluation.figures, m_base, notes);
}

void EvaluateResult::retranslate()
{
    m_views->setItems({tr("Figures"), tr("Answers")});
    m_views->setAccessibleName(tr("View"));
    m_chat->setText(tr("Chat with it"));
    m_open->setText(tr("Open folder"));
    m_answers->retranslate();
    render();
}

} // namespace anneal::ui
