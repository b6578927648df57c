#include "ui/pages/train/start_from.h"

#include "core/base/utf8.h"
#include "ui/pages/chat/model_choices.h"
#include "ui/pages/studio_context.h"
#include "ui/pages/train/train_setup.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

namespace anneal::ui {

namespace {

const QString kAdapter = QStringLiteral("adapter_name_or_path");
const QString kModelItself = QStringLiteral("model-itself");
const QString kOpen = QStringLiteral("open-folder");

} // namespace

StartFrom::StartFrom(StudioContext& context, TrainSetup& setup, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_setup(setup)
    , m_label(makeLabel(FontRole::Caption, "secondary", false, this))
    , m_picker(new ListPicker(this))
{
    setObjectName(QStringLiteral("startFrom"));
    m_picker->setObjectName(QStringLiteral("startFromPicker"));
    m_picker->setTwoLines(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_label);
    row->addWidget(m_picker, 1);
    connect(m_picker, &ListPicker::chosen, this, &StartFrom::choose);
    connect(m_picker, &ListPicker::actionTriggered, this, &StartFrom::openElsewhere);
    connect(&m_context, &StudioContext::runsChanged, this, &StartFrom::refresh);
    connect(&m_setup, &TrainSetup::changed, this, &StartFrom::showSetup);
    retranslate();
}

void StartFrom::refresh()
{
    QVector<ListPicker::Item> items{
        {kModelItself, tr("The model as it is"), {}, QStringLiteral("hard-drive"), 0, true, {}}};
    const auto options = ModelChoices::list({}, m_context.runs(), {}, QDateTime::currentDateTime());
    for (const ModelOption& option : options) {
        ListPicker::Item item = ModelChoices::toItem(option);
        item.section = tr("Earlier runs");
        items.append(item);
    }
    const QString adapter = m_setup.form().text(kAdapter).trimmed();
    const auto isListed = [&](const ListPicker::Item& item) { return item.id == adapter; };
    if (!adapter.isEmpty() && std::none_of(items.begin(), items.end(), isListed))
        items.append({adapter, QFileInfo(adapter).fileName(), adapter, QStringLiteral("sparkles"),
                      0, true, tr("Opened folders")});
    m_picker->setItems(items);
    m_listed.clear();
    for (const auto& item : items)
        m_listed << item.id;
    showSetup();
}

void StartFrom::showSetup()
{
    const QString adapter = m_setup.form().text(kAdapter).trimmed();
    if (!adapter.isEmpty() && !m_listed.contains(adapter))
        refresh();
    const bool ofModel = adapter.isEmpty() && m_listed.contains(m_context.model());
    m_picker->setCurrent(ofModel ? m_context.model() : adapter.isEmpty() ? kModelItself : adapter);
}

void StartFrom::choose(const QString& id)
{
    if (id == kModelItself) {
        m_setup.form().setText(kAdapter, {});
        showSetup();
        return;
    }
    if (runs::weightsIn(pathFromUtf8(id.toStdString())) == runs::WeightsKind::Model) {
        m_setup.form().setText(kAdapter, {});
        m_context.setModel(id);
        return;
    }
    m_setup.form().setText(kAdapter, id);
}

void StartFrom::openElsewhere()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open an adapter folder"), m_setup.saveFolder());
    if (!folder.isEmpty())
        choose(folder);
}

void StartFrom::retranslate()
{
    m_label->setText(tr("Go on from"));
    m_picker->setAccessibleName(tr("Go on from"));
    m_picker->setToolTip(tr("An earlier run that is trained further (adapter_name_or_path)"));
    m_picker->setActions(
        {{kOpen, tr("Open an adapter folder…"), {}, QStringLiteral("folder-open"), 0, true, {}}});
    refresh();
}

void StartFrom::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
