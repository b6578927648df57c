#include "ui/pages/train/preview_card.h"

#include "ui/bridge/error_text.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/train_setup.h"
#include "ui/widgets/bubble_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>

namespace anneal::ui {

namespace {

enum View { Conversation, Tokens };

QString numbered(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

PreviewCard::PreviewCard(TrainSetup& setup, QWidget* parent)
    : Card(parent)
    , m_setup(setup)
    , m_form(new Segmented(this))
    , m_edit(makeButton("editPreviewButton", "link", {}, this))
    , m_close(makeButton("closePreviewButton", "quiet", QStringLiteral("x"), this))
    , m_views(new QStackedWidget(this))
    , m_bubbles(new BubbleView)
    , m_tokens(new TokenView)
    , m_count(makeLabel(FontRole::Caption, "muted", false, this))
    , m_note(makeLabel(FontRole::Caption, "muted", false, this))
{
    setObjectName(QStringLiteral("previewCard"));
    m_form->setObjectName(QStringLiteral("previewForm"));
    m_bubbles->setObjectName(QStringLiteral("previewBubbles"));
    m_bubbles->setToolsVisible(false);
    m_tokens->setObjectName(QStringLiteral("previewTokens"));
    m_note->setObjectName(QStringLiteral("previewNote"));
    m_note->setWordWrap(true);
    for (QPushButton* button : {m_edit, m_close})
        setButtonSize(button, ButtonSize::Small);
    header()->addWidget(m_edit);
    header()->addWidget(m_close);
    auto* row = new QHBoxLayout;
    row->addWidget(m_form);
    row->addStretch();
    row->addWidget(m_count);
    body()->addLayout(row);
    m_views->addWidget(m_bubbles);
    m_views->addWidget(m_tokens);
    body()->addWidget(m_views, 1);
    body()->addWidget(m_note);
    connect(m_form, &Segmented::currentChanged, this, &PreviewCard::showRows);
    connect(m_close, &QPushButton::clicked, this, &PreviewCard::closed);
    connect(m_edit, &QPushButton::clicked, this, &PreviewCard::editRequested);
    retranslate();
}

void PreviewCard::focusFirst()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

QString PreviewCard::wanted() const
{
    QStringList parts{QString::number(m_form->current()),
                      m_setup.chosenSets().join(QLatin1Char('\n'))};
    if (const auto& check = m_setup.check()) {
        parts << QString::number(check->rows);
        for (const data::Sample& sample : check->first)
            parts << QString::fromStdString(sample.prompt.back().content)
                  << QString::fromStdString(sample.response.front().content);
    }
    if (m_form->current() == Tokens)
        parts << m_setup.modelName() << m_setup.chatTemplate()
              << QString::number(m_setup.currentFit().cutoff)
              << m_setup.form().text(QStringLiteral("train_on_prompt"))
              << m_setup.form().text(QStringLiteral("mask_history"));
    return parts.join(QLatin1Char('\n'));
}

void PreviewCard::showRows()
{
    if (const QString now = wanted(); now != std::exchange(m_shown, now))
        showAnew();
}

void PreviewCard::showAnew()
{
    const auto& check = m_setup.check();
    const qint64 shown = check ? qint64(check->first.size()) : 0;
    m_count->setText(check ? tr("%1 of %2 rows").arg(numbered(shown), numbered(check->rows))
                           : QString());
    m_views->setCurrentIndex(m_form->current());
    m_note->setVisible(m_form->current() == Tokens);
    if (m_form->current() == Tokens)
        readTokens();
    else
        showConversation();
}

void PreviewCard::showConversation()
{
    m_job.cancel();
    m_bubbles->clear();
    if (!m_setup.check())
        return;
    const auto add = [this](const text::Message& message) {
        const bool asks =
            message.role == text::Role::User || message.role == text::Role::Observation;
        return m_bubbles->add(asks ? BubbleView::Side::User : BubbleView::Side::Model,
                              QString::fromStdString(message.content));
    };
    for (const data::Sample& sample : m_setup.check()->first) {
        if (!sample.system.empty())
            m_bubbles->add(BubbleView::Side::Note, QString::fromStdString(sample.system));
        int last = -1;
        for (const text::Message& message : sample.prompt)
            last = add(message);
        for (const text::Message& message : sample.response)
            last = add(message);
        if (last >= 0)
            m_bubbles->setFooter(last, tr("Row %1").arg(numbered(qint64(sample.row) + 1)));
    }
}

void PreviewCard::readTokens()
{
    TokenReader::Question question;
    const config::RunConfig config = m_setup.config();
    question.model = config.model().modelNameOrPath;
    question.chatTemplate = m_setup.chatTemplate().toStdString();
    question.options = config.data();
    if (m_setup.check())
        question.samples = m_setup.check()->first;
    if (m_tokens->tokenCount() == 0)
        m_note->setText(tr("Reading the model's tokenizer…"));
    m_job.run(
        [reader = m_reader, question](jobs::JobContext&) {
            return std::make_shared<Result<std::vector<TokenRow>>>(reader->read(question));
        },
        [this](const Read& read) { showTokens(read); });
}

void PreviewCard::showTokens(const Read& read)
{
    QVector<TokenView::Block> blocks;
    if (!*read) {
        m_tokens->setBlocks({});
        m_note->setText(describe(read->error()).text);
        setTextTone(m_note, "bad");
        return;
    }
    for (const TokenRow& row : **read) {
        TokenView::Block block;
        const QString place = numbered(qint64(row.row) + 1);
        const QString seen = numbered(row.tokens - row.cut), learned = numbered(row.learned);
        block.heading = row.cut > 0
                            ? tr("Row %1: %2 tokens, %3 learned, %n cut off", "", int(row.cut))
                                  .arg(place, seen, learned)
                            : tr("Row %1: %2 tokens, %3 learned").arg(place, seen, learned);
        for (const TokenPiece& piece : row.pieces)
            block.tokens.append({piece.text, piece.learned, piece.cut, piece.special});
        blocks.append(block);
    }
    m_tokens->setBlocks(blocks);
    setTextTone(m_note, "muted");
    m_note->setText(tr("Green is learned, grey is only read, struck through is cut off. Chat "
                       "template %1, at most %2 tokens a row.")
                        .arg(m_setup.chatTemplate(), numbered(m_setup.currentFit().cutoff)));
}

void PreviewCard::retranslate()
{
    setTitle(tr("First rows"));
    m_form->setAccessibleName(tr("How the rows are shown"));
    m_form->setItems({tr("Conversation"), tr("What the model sees")});
    if (m_form->current() < 0)
        m_form->setCurrent(Conversation);
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit the data set"));
    m_bubbles->setAccessibleName(tr("The first rows as a conversation"));
    m_tokens->setAccessibleName(tr("The first rows as tokens"));
    setIconOnly(m_close, QStringLiteral("x"), tr("Close the preview"));
}

void PreviewCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_shown.clear();
        if (isVisible())
            showRows();
    }
    Card::changeEvent(event);
}

} // namespace anneal::ui
