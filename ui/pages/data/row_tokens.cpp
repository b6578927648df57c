#include "ui/pages/data/row_tokens.h"

#include "ui/bridge/error_text.h"
#include "ui/widgets/token_view.h"

#include <QLocale>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {
constexpr int kReadDelayMs = 200;
}

RowTokens::RowTokens(std::shared_ptr<TokenReader> reader,
                     std::function<TokenReader::Question()> question, QWidget* parent)
    : QWidget(parent)
    , m_reader(std::move(reader))
    , m_question(std::move(question))
    , m_view(new TokenView(this))
    , m_note(makeLabel(FontRole::Caption, "muted", false, this))
{
    m_view->setObjectName(QStringLiteral("rowTokens"));
    m_note->setObjectName(QStringLiteral("rowTokensNote"));
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kReadDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &RowTokens::read);
    retranslate();
}

void RowTokens::setSample(const std::optional<data::Sample>& sample)
{
    m_sample = sample;
    if (isVisible())
        m_timer.start();
}

void RowTokens::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void RowTokens::read()
{
    m_timer.stop();
    TokenReader::Question question = m_question();
    const bool isText = question.stage == "pt";
    if (!m_sample || !m_sample->isUsable() || (m_sample->response.empty() && !isText)) {
        m_job.cancel();
        m_view->setBlocks({});
        setTextTone(m_note, "muted");
        m_note->setText(!m_sample              ? QString()
                        : m_sample->isUsable() ? tr("Without an answer the row is left out of "
                                                    "training.")
                                               : tr("Training leaves this row out; the checks say "
                                                    "why."));
        return;
    }
    question.samples = {*m_sample};
    m_job.run(
        [reader = m_reader, question](jobs::JobContext&) {
            return std::make_shared<Result<std::vector<TokenRow>>>(reader->read(question));
        },
        [this](const Read& read) { show(read); });
}

void RowTokens::show(const Read& read)
{
    setTextTone(m_note, *read ? "muted" : "bad");
    if (!*read) {
        m_view->setBlocks({});
        m_note->setText(describe(read->error()).text);
        return;
    }
    if ((*read)->empty())
        return;
    const TokenRow& row = (*read)->front();
    TokenView::Block block;
    for (const TokenPiece& piece : row.pieces)
        block.tokens.append({piece.text, piece.learned, piece.cut, piece.special});
    m_view->setBlocks({block});
    const QLocale locale;
    m_note->setText(tr("%1 tokens, %2 of them learned (green); grey is only read.")
                        .arg(locale.toString(row.tokens), locale.toString(row.learned)));
}

void RowTokens::retranslate()
{
    m_view->setAccessibleName(tr("The row as tokens"));
    if (isVisible())
        read();
}

} // namespace anneal::ui
