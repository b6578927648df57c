#include "ui/shell/run_pill.h"

#include "core/base/utf8.h"
#include "ui/bridge/train_bridge.h"
#include "ui/widgets/basics.h"

#include <QEvent>
#include <QPainter>

namespace anneal::ui {

namespace {

QFont pillFont()
{
    QFont font = Theme::current().font(FontRole::Body);
    font.setPixelSize(qRound(font.pixelSize() * 13.0 / 14));
    return font;
}

} // namespace

QString clockTime(double seconds)
{
    const qint64 whole = qMax<qint64>(0, qRound64(seconds));
    const qint64 hours = whole / 3600, minutes = whole / 60 % 60;
    const QString tail = QStringLiteral("%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (hours == 0)
        return QStringLiteral("%1:%2").arg(minutes).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')).arg(tail);
}

RunPill::RunPill(TrainBridge& train, QWidget* parent)
    : QAbstractButton(parent)
    , m_train(train)
{
    setObjectName(QStringLiteral("runPill"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&train, &TrainBridge::stateChanged, this, &RunPill::refresh);
    connect(&train, &TrainBridge::stepsArrived, this, &RunPill::refresh);
    refresh();
}

void RunPill::setOnTrainPage(bool on)
{
    m_onTrainPage = on;
    refresh();
}

void RunPill::showSample(const QString& text)
{
    setText(text);
    setVisible(!m_onTrainPage);
    updateGeometry();
}

void RunPill::refresh()
{
    setVisible(m_train.active() && !m_onTrainPage);
    if (!m_train.active())
        return;
    const auto folder = pathFromUtf8(m_train.config().train().outputDir);
    const QString name = QString::fromStdString(toUtf8(folder.filename()));
    if (m_train.state() == TrainState::Paused)
        setText(tr("%1 is paused").arg(name));
    else if (m_train.state() == TrainState::Running && !m_train.steps().isEmpty())
        setText(
            tr("Training %1, %2 left").arg(name, clockTime(m_train.steps().last().secondsLeft)));
    else
        setText(tr("Training %1").arg(name));
    setToolTip(tr("Show the training"));
    updateGeometry();
    update();
}

QSize RunPill::sizeHint() const
{
    return {QFontMetrics(pillFont()).horizontalAdvance(text()) + 36, Theme::current().px(28)};
}

void RunPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& colors = Theme::current().colors();
    paintRoundedRect(painter, rect(), height() / 2.0, colors.accentSoft,
                     underMouse() ? colors.accent : QColor());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawEllipse(QPointF(15, height() / 2.0), 4, 4);
    painter.setFont(pillFont());
    painter.setPen(colors.accent);
    painter.drawText(rect().adjusted(25, 0, -8, 0), Qt::AlignVCenter, text());
    paintFocusRing(painter, *this, height() / 2.0);
}

void RunPill::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QAbstractButton::changeEvent(event);
}

} // namespace anneal::ui
