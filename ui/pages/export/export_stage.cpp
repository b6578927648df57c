#include "ui/pages/export/export_stage.h"

#include "core/base/utf8.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/size_text.h"
#include "ui/pages/export/quality_panel.h"
#include "ui/pages/scroll_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace anneal::ui {

namespace {

QString folderText(const report::ExportSummary& summary)
{
    return QString::fromStdString(toUtf8(summary.folder));
}

/// The one file, else the folder.
QString placeText(const report::ExportSummary& summary)
{
    return summary.file.empty() || summary.deployed ? folderText(summary)
                                                    : QString::fromStdString(toUtf8(summary.file));
}

/// What the chat opens.
QString modelText(const report::ExportSummary& summary)
{
    return summary.model.empty() ? placeText(summary)
                                 : QString::fromStdString(toUtf8(summary.model));
}

/// A line of the finished export.
struct CheckLine {
    Tone tone;
    QString name, value;
};

/// What the check of the exported file found, one line each; failed ones first.
QVector<CheckLine> checkLines(const report::ExportCheck& check)
{
    if (!check.made) {
        if (!check.problem)
            return {};
        return {
            {Tone::Bad, ExportStage::tr("Check"),
             ExportStage::tr("could not be made: %1").arg(noticeText(noticeOf(*check.problem)))}};
    }
    if (check.sameBytes)
        return {{Tone::Good, ExportStage::tr("Check"),
                 ExportStage::tr("read again, every byte is that of the run's adapter")}};
    const auto toneOf = [](bool good) { return good ? Tone::Good : Tone::Bad; };
    const QLocale locale;
    const auto answers = ExportStage::tr("%1 % of %2 tokens as the tuned model, off by %3")
                             .arg(locale.toString(check.agreement * 100, 'f', 0))
                             .arg(locale.toString(qlonglong(check.tokens)))
                             .arg(locale.toString(check.difference, 'f', 3));
    QVector<CheckLine> lines = {
        {toneOf(check.samePrompts), ExportStage::tr("Template and vocabulary"),
         check.samePrompts ? ExportStage::tr("the same tokens")
                           : ExportStage::tr("other tokens; please report this model")},
        {toneOf(check.passed || !check.samePrompts), ExportStage::tr("Answers"), answers}};
    if (!check.passed && check.samePrompts)
        lines[1].value +=
            QLatin1Char('\n') + ExportStage::tr("More than this type explains: take a larger one.");
    std::stable_partition(lines.begin(), lines.end(),
                          [](const auto& line) { return line.tone != Tone::Good; });
    return lines;
}

QString secondsText(double seconds)
{
    return seconds < 60
               ? ExportStage::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0))
               : ExportStage::tr("%1 min %2 s").arg(int(seconds) / 60).arg(int(seconds) % 60);
}

} // namespace

ExportStage::ExportStage(QWidget* parent)
    : Card(parent)
    , m_quality(new QualityPanel)
    , m_stack(new QStackedWidget)
    , m_message(new MessageCard)
    , m_meter(new Meter)
{
    setObjectName(QStringLiteral("exportStage"));
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_message->setMaximumWidth(560);
    m_message->body()->addWidget(m_meter);
    m_meter->setObjectName(QStringLiteral("exportMeter"));
    auto* middle = new QWidget;
    auto* centre = new QGridLayout(middle);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setRowStretch(0, 1);
    centre->setRowStretch(2, 1);
    centre->setColumnStretch(1, 100);
    centre->setColumnStretch(0, 1);
    centre->setColumnStretch(2, 1);
    centre->addWidget(m_message, 1, 1);
    m_stack->addWidget(middle);
    m_stack->addWidget(buildDone());
    m_stack->addWidget(m_quality);
    body()->addWidget(m_stack, 1);
    render();
}

QWidget* ExportStage::buildDone()
{
    auto* page = new QWidget;
    m_disc = new IconDisc(44);
    m_title = makeLabel(FontRole::Title, "", true);
    m_subtitle = makeLabel(FontRole::Body, "secondary");
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_useTitle = makeLabel(FontRole::Body, "", true);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(11);
    m_facts->setVerticalSpacing(10);
    m_facts->setColumnStretch(2, 1);
    m_snippet = new QPlainTextEdit;
    m_snippet->setObjectName(QStringLiteral("usageSnippet"));
    m_snippet->setReadOnly(true);
    m_snippet->setTabChangesFocus(true);
    m_snippet->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_snippet->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFontRole(m_snippet, FontRole::Mono);
    m_copy = new QPushButton;
    m_copy->setObjectName(QStringLiteral("copySnippetButton"));
    m_chat = new QPushButton;
    m_chat->setObjectName(QStringLiteral("chatWithItButton"));
    setButtonKind(m_chat, "primary");
    m_open = new QPushButton;
    m_open->setObjectName(QStringLiteral("openFolderButton"));

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_disc, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto* next = new QHBoxLayout;
    next->setSpacing(8);
    next->addWidget(m_chat);
    next->addWidget(m_open);
    next->addStretch();
    auto* useRow = new QHBoxLayout;
    useRow->addWidget(m_useTitle, 1);
    useRow->addWidget(m_copy);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(14);
    column->addLayout(head);
    column->addLayout(m_facts);
    column->addLayout(next);
    column->addWidget(makeLine());
    column->addLayout(useRow);
    column->addWidget(m_snippet);
    column->addStretch(1);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_snippet->toPlainText()); });
    connect(m_chat, &QPushButton::clicked, this,
            [this] { Q_EMIT chatRequested(modelText(m_summary)); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folderText(m_summary))); });
    return makeScrollPanel(page); // a finding or a note more is not to squeeze the rest
}

void ExportStage::showEmpty()
{
    if (m_state == State::Empty)
        return;
    m_state = State::Empty;
    render();
}

void ExportStage::showReady(const QString& what, const ExportPlan& plan, ExportTarget target)
{
    const bool same = m_state == State::Ready && m_what == what && m_target == target &&
                      m_plan.bytes == plan.bytes && m_plan.replaces == plan.replaces;
    if (same)
        return;
    m_state = State::Ready;
    m_what = what;
    m_plan = plan;
    m_target = target;
    render();
}

void ExportStage::showRunning(double fraction)
{
    m_fraction = fraction;
    m_meter->setValue(fraction);
    if (m_state == State::Running)
        return;
    m_state = State::Running;
    render();
}

void ExportStage::showDone(const report::ExportSummary& summary, ExportTarget target)
{
    if (m_state == State::Done)
        return;
    m_state = State::Done;
    m_summary = summary;
    m_target = target;
    render();
}

void ExportStage::showFailed(const Error& error)
{
    if (m_state == State::Failed && m_error.message == error.message)
        return;
    m_state = State::Failed;
    m_error = error;
    render();
}

void ExportStage::setChosenType(const QString& type)
{
    m_chosenType = type;
    m_quality->setChosen(type);
    render();
}

void ExportStage::showQuality(bool shown)
{
    m_wantsQuality = shown;
    render();
}

void ExportStage::retranslate()
{
    m_quality->retranslate();
    render();
}

void ExportStage::render()
{
    const bool quality = m_state == State::Ready && m_wantsQuality && !m_chosenType.isEmpty();
    m_stack->setCurrentIndex(m_state == State::Done ? 1 : quality ? 2 : 0);
    if (m_state == State::Done)
        renderDone();
    else
        renderMessage();
}

void ExportStage::renderMessage()
{
    m_message->clearButtons();
    m_message->setDetails({});
    m_meter->setVisible(m_state == State::Running);
    const auto add = [this](const QString& text, const char* name, const char* iconName) {
        auto* button = m_message->addButton(text, QLatin1String(iconName), false);
        button->setObjectName(QLatin1String(name));
        setButtonSize(button, ButtonSize::Normal);
        button->show(); // a layout shows it only later
        return button;
    };
    switch (m_state) {
    case State::Empty:
        m_message->setContent(Tone::Neutral, QStringLiteral("package"), tr("Nothing to export yet"),
                              tr("Train first, or open an adapter made elsewhere."));
        connect(add(tr("Go to Train"), "goTrainButton", "graduation-cap"),
                &QAbstractButton::clicked, this, &ExportStage::trainRequested);
        break;
    case State::Ready: {
        auto text =
            m_target == ExportTarget::Gguf ? tr("%1 is merged into its base model and written as "
                                                "one file, which is then opened "
                                                "again and checked.")
                                                 .arg(m_what)
            : m_target == ExportTarget::Folder
                ? tr("%1 is merged into its base model and written as a folder that other "
                     "programs open, which is then opened again and checked.")
                      .arg(m_what)
                : tr("The adapter of %1 is copied; whoever uses it needs the base model too.")
                      .arg(m_what);
        if (m_plan.bytes > 0 && m_plan.freeBytes > 0)
            text = sentences({text, tr("It takes about %1; %2 are free.")
                                        .arg(sizeText(m_plan.bytes), sizeText(m_plan.freeBytes))});
        if (m_plan.replaces)
            text = sentences({text, tr("The earlier export in this folder is replaced.")});
        m_message->setContent(Tone::Accent, QStringLiteral("package"), tr("Ready to export"), text);
        break;
    }
    case State::Running:
        m_message->setContent(Tone::Accent, QStringLiteral("loader-circle"), tr("Exporting"),
                              tr("The folder appears when it is complete; stopping leaves nothing "
                                 "behind."));
        break;
    case State::Failed: {
        const auto text = describe(m_error);
        m_message->setContent(Tone::Bad, QStringLiteral("circle-x"), text.title, text.text);
        m_message->setDetails(text.details);
        if (m_error.code == ErrorCode::Io || m_error.code == ErrorCode::InvalidArgument)
            connect(add(tr("Choose another folder"), "otherFolderButton", "folder-open"),
                    &QAbstractButton::clicked, this, &ExportStage::otherFolderRequested);
        connect(add(tr("Try again"), "retryExportButton", "refresh-cw"), &QAbstractButton::clicked,
                this, &ExportStage::retryRequested);
        break;
    }
    case State::Done:
        break;
    }
}

void ExportStage::renderDone()
{
    const bool failed = m_summary.check.made && !m_summary.check.passed;
    m_disc->setContent(failed ? QStringLiteral("circle-x") : QStringLiteral("check"),
                       failed ? Tone::Bad : Tone::Good);
    m_title->setText(failed                 ? tr("Exported, but the check failed")
                     : m_summary.check.made ? tr("Exported and checked")
                                            : tr("Exported"));
    m_subtitle->setText(placeText(m_summary));
    const bool isGguf = !m_summary.file.empty();
    const bool inStudio = isGguf && isStudioFolder(folderText(m_summary));
    const auto useTitle = m_summary.deployed ? tr("Serve it and ask it")
                          : inStudio         ? tr("LM Studio lists it under My Models")
                          : isGguf           ? tr("Use it with Ollama")
                                             : tr("Use it in Python");
    m_useTitle->setText(useTitle);
    m_copy->setText(tr("Copy"));
    setButtonIcon(m_copy, QStringLiteral("copy"));
    m_chat->setText(tr("Chat with it"));
    m_chat->setVisible(!isGguf || m_target == ExportTarget::Gguf); // an adapter alone can't talk
    setButtonIcon(m_chat, QStringLiteral("message-circle"));
    m_open->setText(tr("Open folder"));
    setButtonIcon(m_open, QStringLiteral("folder-open"));
    m_snippet->setPlainText(
        m_summary.deployed ? servingSnippet(folderText(m_summary))
        : inStudio         ? folderText(m_summary)
                   : usageSnippet(isGguf ? ExportTarget::Gguf : m_target, folderText(m_summary)));
    m_snippet->setAccessibleName(useTitle);
    m_snippet->setFixedHeight(m_snippet->fontMetrics().lineSpacing() * 3 + 40);

    while (auto* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QLocale locale;
    QVector<std::pair<QString, QString>> facts = {{tr("Size"), sizeText(m_summary.bytes)}};
    if (!isGguf) { // one file, whose inside nobody looks at
        facts.append({tr("Tensors"), locale.toString(qlonglong(m_summary.tensors))});
        facts.append({tr("Weight files"), locale.toString(m_summary.shards)});
    }
    if (!m_summary.dtype.empty())
        facts.append({tr("Number format"), QString::fromStdString(m_summary.dtype)});
    facts.append({tr("Time"), secondsText(m_summary.seconds)});
    QVector<CheckLine> lines = checkLines(m_summary.check);
    for (const auto& [name, value] : facts)
        lines.append({Tone::Good, name, value});
    for (const auto& note : m_summary.notes)
        lines.append({Tone::Warning, tr("Note"), noticeText(note)});
    int row = 0;
    for (const auto& [tone, name, value] : lines) {
        auto* mark = new QLabel;
        mark->setPixmap(icon(tone == Tone::Good  ? QStringLiteral("circle-check")
                             : tone == Tone::Bad ? QStringLiteral("circle-x")
                                                 : QStringLiteral("triangle-alert"),
                             toneColor(tone))
                            .pixmap(18, 18));
        auto* label = makeLabel(FontRole::Body, "secondary");
        label->setText(name);
        auto* figure = makeLabel(FontRole::Body);
        figure->setText(value);
        figure->setWordWrap(true);
        m_facts->addWidget(mark, row, 0);
        m_facts->addWidget(label, row, 1);
        m_facts->addWidget(figure, row++, 2);
    }
}

} // namespace anneal::ui
