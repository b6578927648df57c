#include "ui/shell/model_bar.h"

#include "core/base/machine.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/train/train_sample.h"
#include "ui/settings/languages.h"
#include "ui/settings/preferences.h"
#include "ui/shell/model_text.h"
#include "ui/shell/run_pill.h"
#include "ui/shell/template_chip.h"
#include "ui/widgets/basics.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace anneal::ui {

namespace {

constexpr int kHeight = 60, kPicker = 330, kPickerNarrow = 300;
constexpr const char* kModelFolder = "model/folder";

} // namespace

ModelBar::ModelBar(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_picker(new ListPicker(this))
    , m_template(new TemplateChip(this))
    , m_device(new Chip(this))
    , m_title(makeLabel(FontRole::Title, "", true, this))
    , m_pill(new RunPill(context.train(), this))
    , m_language(new QPushButton(this))
    , m_cores(machineInfo().physicalCores)
{
    setObjectName(QStringLiteral("modelBar"));
    m_picker->setObjectName(QStringLiteral("modelPicker"));
    m_picker->setProperty("placeholderIcon", QStringLiteral("hard-drive"));
    m_template->setObjectName(QStringLiteral("templateChip"));
    m_device->setObjectName(QStringLiteral("deviceChip"));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_language->setObjectName(QStringLiteral("languageButton"));
    setButtonKind(m_language, "quiet");
    setButtonSize(m_language, ButtonSize::Small);
    m_language->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the word

    auto* menu = new QMenu(m_language);
    menu->setObjectName(QStringLiteral("languageMenu"));
    menu->setLayoutDirection(Qt::LeftToRight);
    auto* group = new QActionGroup(menu);
    for (const LanguageEntry& language : kLanguages) {
        QAction* action = menu->addAction(QString::fromUtf8(language.name));
        action->setObjectName(QStringLiteral("language_") + QLatin1String(language.code));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code = QString::fromLatin1(language.code)] { Q_EMIT languageChosen(code); });
    }
    m_language->setMenu(menu);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 1);
    row->setSpacing(10);
    row->addWidget(m_picker);
    row->addWidget(m_template);
    row->addWidget(m_device);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_pill);
    row->addWidget(m_language);
    setNarrow(false);

    connect(m_picker, &ListPicker::chosen, &m_context, &StudioContext::setModel);
    connect(m_picker, &ListPicker::actionTriggered, this, &ModelBar::runAction);
    connect(m_template, &TemplateChip::chosen, &m_context, &StudioContext::setChatTemplate);
    connect(m_pill, &RunPill::clicked, this,
            [this] { m_context.open(StudioContext::Page::Train); });
    connect(&m_context, &StudioContext::modelsChanged, this, &ModelBar::showModels);
    connect(&m_context, &StudioContext::modelChanged, this, &ModelBar::showModels);
    connect(&m_context, &StudioContext::chatTemplateChanged, this, &ModelBar::showTemplate);
    connect(&m_context.train(), &TrainBridge::stateChanged, this, &ModelBar::showModels);
    connect(&m_context.train(), &TrainBridge::planned, this, &ModelBar::showDevice);
    retranslate();
}

void ModelBar::setPage(StudioContext::Page page, const QString& title)
{
    const bool train = page == StudioContext::Page::Train;
    m_picker->setVisible(train);
    m_template->setVisible(train);
    m_device->setVisible(train);
    m_title->setVisible(!train);
    m_title->setText(title);
    m_pill->setOnTrainPage(train);
}

void ModelBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    const Theme& theme = Theme::current();
    setFixedHeight(theme.px(kHeight));
    m_picker->setFixedWidth(theme.px(narrow ? kPickerNarrow : kPicker));
    showDevice();
}

void ModelBar::openModelList()
{
    m_picker->setFocus(Qt::ShortcutFocusReason);
    m_picker->openList();
}

void ModelBar::retranslate()
{
    m_picker->setAccessibleName(tr("Model"));
    m_picker->setPlaceholder(tr("No model yet"), tr("Choose a file or folder"));
    m_picker->setEmptyText(tr("No model on this PC. Download one, open a GGUF file or a Hugging "
                              "Face folder, or put one "
                              "into %1.")
                               .arg(QString::fromStdString(toUtf8(modelsFolder()))));
    ListPicker::Item download, file, folder;
    file.id = QStringLiteral("file");
    file.title = tr("Open a model file…");
    file.icon = QStringLiteral("file");
    folder.id = QStringLiteral("folder");
    folder.title = tr("Open a model folder…");
    folder.icon = QStringLiteral("folder-open");
    download.id = QStringLiteral("download");
    download.title = tr("Download a model…");
    download.icon = QStringLiteral("download");
    m_picker->setActions({download, file, folder});

    const QString code = languageCode(QLocale());
    for (const LanguageEntry& language : kLanguages) {
        const bool chosen = code == QLatin1String(language.code);
        if (chosen)
            m_language->setText(QString::fromUtf8(language.name));
        auto* action = m_language->menu()->findChild<QAction*>(QStringLiteral("language_") +
                                                               QLatin1String(language.code));
        action->setChecked(chosen);
    }
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    m_language->setToolTip(tr("Language"));
    setButtonIcon(m_language, QStringLiteral("chevron-down"));
    setNarrow(m_narrow);
    showModels();
    showTemplate();
}

void ModelBar::showModels()
{
    // A change of model while a run goes on is for the next run.
    const QString section = m_context.train().active()
                                ? tr("For the next run; the one in progress keeps its model")
                                : tr("On this PC");
    QVector<ListPicker::Item> items;
    for (const auto& entry : m_context.models()) {
        ListPicker::Item item;
        item.id = QString::fromStdString(toUtf8(entry.path));
        item.title = QString::fromStdString(entry.name);
        item.detail = ModelText::detail(entry);
        item.icon = entry.problem ? QStringLiteral("triangle-alert") : QStringLiteral("hard-drive");
        item.enabled = !entry.problem;
        item.section = section;
        items.append(item);
    }
    m_picker->setItems(items);
    const auto* chosen = m_context.modelEntry();
    m_picker->setCurrent(chosen ? QString::fromStdString(toUtf8(chosen->path)) : QString());
    m_picker->setToolTip(chosen ? QString::fromStdString(toUtf8(chosen->path)) : QString());
}

void ModelBar::showTemplate()
{
    m_template->setTemplate(m_context.chatTemplate(), m_context.proposedTemplate());
}

void ModelBar::showDevice()
{
    QString text = m_narrow ? tr("%n core(s)", nullptr, m_cores)
                            : tr("Processor, %n core(s)", nullptr, m_cores);
    const auto& plan = m_context.train().plan();
    if (plan && plan->device.starts_with("cuda"))
        text = tr("Graphics card");
    m_device->setContent(QStringLiteral("cpu"), text);
    const MachineInfo machine = machineInfo();
    const auto gigabytes = QLocale().toString(double(machine.memoryBytes) / 1e9, 'f', 0);
    const QString found = tr("%1: %n core(s), %2 GB of memory", nullptr, m_cores)
                              .arg(QString::fromStdString(machine.processor), gigabytes);
    m_device->setToolTip(tr("What computes the training") + QLatin1Char('\n') + found);
    m_device->setAccessibleDescription(found);
}

void ModelBar::runAction(const QString& id)
{
    if (id == QLatin1String("download")) {
        m_context.open(StudioContext::Page::Models);
        return;
    }
    const QString start = m_context.preferences().value(QLatin1String(kModelFolder)).toString();
    auto* dialog = new QFileDialog(window(), QString(), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("modelFileDialog"));
    if (id == QLatin1String("file")) {
        dialog->setWindowTitle(tr("Open a model file"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("GGUF models (*.gguf)"), tr("All files (*)")});
    } else {
        dialog->setWindowTitle(tr("Open a model folder"));
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_context.preferences().setValue(QLatin1String(kModelFolder),
                                         QFileInfo(path).absolutePath());
        m_context.setModel(path);
    });
    dialog->open();
}

void ModelBar::showSample()
{
    ListPicker::Item item;
    item.id = item.title = QStringLiteral("SmolLM2-135M-Instruct");
    catalog::ModelEntry entry;
    entry.parameters = kSampleModelParameters;
    entry.bytes = 98'362'432;
    item.detail = ModelText::detail(entry);
    item.icon = QStringLiteral("hard-drive");
    m_picker->setItems({item});
    m_picker->setCurrent(item.id);
    m_template->setTemplate(QStringLiteral("smollm2"), QStringLiteral("smollm2"));
}

void ModelBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& colors = Theme::current().colors();
    painter.fillRect(rect(), colors.window);
    const double line = std::max(1.0, std::floor(devicePixelRatioF())) / devicePixelRatioF();
    painter.fillRect(QRectF(0, height() - line, width(), line), colors.border);
}

void ModelBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        setNarrow(m_narrow);
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
