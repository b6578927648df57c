#include "ui/pages/data/more_rows_form.h"

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/hub/web_url.h"
#include "ui/bridge/sentences.h"
#include "ui/pages/studio_context.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <array>
#include <filesystem>

namespace anneal::ui {

namespace {

const std::array<QString, 3> kSources = {QStringLiteral("bank"), QStringLiteral("model"),
                                         QStringLiteral("address")};
const QString kSource = QStringLiteral("more/source"), kAddress = QStringLiteral("more/address"),
              kModel = QStringLiteral("more/model"), kCount = QStringLiteral("more/count");
constexpr int kMostRows = 50, kUsualRows = 5;
constexpr std::size_t kMostKeyBytes = 4096;

/// Of its own, so that it is readable for this user alone and in no list of settings.
std::filesystem::path keyFile()
{
    return dataHome() / "more-rows.key";
}

void keepKey(const QString& key)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    if (key.isEmpty()) {
        fs::remove(keyFile(), ignored);
        return;
    }
    if (writeFileAtomically(keyFile(), key.toStdString() + "\n")) // else it holds for this session
        fs::permissions(keyFile(), fs::perms::owner_read | fs::perms::owner_write, ignored);
}

} // namespace

MoreRowsForm::MoreRowsForm(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_source(new ListPicker)
    , m_addressPart(new QWidget)
    , m_address(new QLineEdit)
    , m_model(new QLineEdit)
    , m_key(new QLineEdit)
    , m_keep(new QCheckBox)
    , m_addressLabel(makeLabel(FontRole::Caption, "muted"))
    , m_modelLabel(makeLabel(FontRole::Caption, "muted"))
    , m_keyLabel(makeLabel(FontRole::Caption, "muted"))
    , m_note(makeLabel(FontRole::Caption, "muted"))
    , m_countLabel(makeLabel(FontRole::Caption, "muted"))
    , m_count(new QSpinBox)
    , m_rows(new Segmented)
{
    build();
    auto& preferences = context.preferences();
    m_address->setText(preferences.value(kAddress).toString());
    m_model->setText(preferences.value(kModel).toString());
    m_count->setValue(preferences.value(kCount, kUsualRows).toInt());
    const auto key = readFile(keyFile(), kMostKeyBytes).value_or(std::string());
    m_key->setText(QString::fromStdString(key).trimmed());
    m_keep->setChecked(!key.empty());
    retranslate();
    const auto source = preferences.value(kSource, kSources[0]).toString();
    m_source->setCurrent(std::find(kSources.begin(), kSources.end(), source) == kSources.end()
                             ? kSources[0]
                             : source);
    showAddress();
    connect(m_source, &ListPicker::chosen, this, [this](const QString& id) {
        m_context.preferences().setValue(kSource, id);
        showAddress();
        Q_EMIT edited();
    });
    for (auto* field : {m_address, m_model, m_key})
        connect(field, &QLineEdit::textEdited, this, [this] {
            showAddress();
            Q_EMIT edited();
        });
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        m_context.preferences().setValue(kCount, count);
        Q_EMIT edited();
    });
    connect(m_rows, &Segmented::currentChanged, this, &MoreRowsForm::edited);
    connect(&context, &StudioContext::modelChanged, this, &MoreRowsForm::showSources);
    connect(&context.chat(), &ChatBridge::stateChanged, this, &MoreRowsForm::showSources);
}

void MoreRowsForm::build()
{
    m_source->setObjectName(QStringLiteral("moreSourcePicker"));
    m_address->setObjectName(QStringLiteral("moreAddressEdit"));
    m_model->setObjectName(QStringLiteral("moreModelEdit"));
    m_key->setObjectName(QStringLiteral("moreKeyEdit"));
    m_keep->setObjectName(QStringLiteral("moreKeepKeyCheck"));
    m_note->setObjectName(QStringLiteral("moreNote"));
    m_count->setObjectName(QStringLiteral("moreCountSpin"));
    m_rows->setObjectName(QStringLiteral("moreRowsChoice"));
    m_key->setEchoMode(QLineEdit::Password);
    m_note->setWordWrap(true);
    m_count->setRange(1, kMostRows);
    m_count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_count->setFixedWidth(64);
    const auto pair = [](QGridLayout* grid, int row, QLabel* label, QWidget* field) {
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    auto* address = new QGridLayout(m_addressPart);
    address->setContentsMargins(0, 0, 0, 0);
    address->setHorizontalSpacing(10);
    address->setVerticalSpacing(6);
    address->setColumnStretch(1, 1);
    pair(address, 0, m_addressLabel, m_address);
    pair(address, 1, m_modelLabel, m_model);
    pair(address, 2, m_keyLabel, m_key);
    address->addWidget(m_keep, 3, 0, 1, 2); // Russian needs the width
    address->addWidget(m_note, 4, 0, 1, 2);
    auto* numbers = new QGridLayout;
    numbers->setHorizontalSpacing(10);
    numbers->setVerticalSpacing(6);
    numbers->setColumnStretch(1, 1);
    m_countLabel->setBuddy(m_count);
    numbers->addWidget(m_countLabel, 0, 0);
    numbers->addWidget(m_count, 0, 1, Qt::AlignLeft);
    numbers->addWidget(m_rows, 1, 0, 1, 2, Qt::AlignLeft); // Russian needs the width
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_source);
    column->addWidget(m_addressPart);
    column->addLayout(numbers);
}

ProposalSource MoreRowsForm::source() const
{
    const auto at = std::find(kSources.begin(), kSources.end(), m_source->currentId());
    return ProposalSource(at == kSources.end() ? 0 : at - kSources.begin());
}

void MoreRowsForm::setSource(ProposalSource source)
{
    m_source->setCurrent(kSources[std::size_t(source)]);
    showAddress();
}

std::size_t MoreRowsForm::most() const
{
    return std::size_t(m_count->value());
}

bool MoreRowsForm::wantsAll() const
{
    return m_rows->current() == 1 || m_chosen == 0;
}

void MoreRowsForm::setRows(int chosen, int all)
{
    if (chosen == m_chosen && all == m_all)
        return;
    m_chosen = chosen;
    m_all = all;
    const QLocale locale;
    m_rows->setItems({tr("Chosen rows (%1)").arg(locale.toString(chosen)),
                      tr("All rows (%1)").arg(locale.toString(all))});
    if (m_rows->current() < 0)
        m_rows->setCurrent(0);
}

QString MoreRowsForm::modelName(bool& loaded) const
{
    const auto& chat = m_context.chat();
    loaded = chat.state() == ChatState::Ready || chat.state() == ChatState::Answering;
    if (chat.state() != ChatState::Empty)
        return QString::fromStdString(chat.choice().label);
    const auto* entry = m_context.modelEntry();
    return entry && !entry->problem ? QString::fromStdString(entry->name) : QString();
}

QString MoreRowsForm::missing(bool focus)
{
    if (m_all == 0)
        return tr("Write a row first: a question and its answer.");
    if (source() == ProposalSource::Model) {
        bool loaded = false;
        return m_context.chat().state() == ChatState::Empty && modelName(loaded).isEmpty()
                   ? tr("Choose a model in the bar at the top first.")
                   : QString();
    }
    if (source() != ProposalSource::Address || hub::chatBase(m_address->text().toStdString()))
        return {};
    if (focus)
        m_address->setFocus(Qt::OtherFocusReason);
    return m_address->text().trimmed().isEmpty()
               ? tr("Write the address of the server first.")
               : tr("The address can't be read. It looks like http://localhost:11434/v1.");
}

ProposalRequest MoreRowsForm::request()
{
    ProposalRequest request;
    request.source = source();
    request.wish.most = most();
    if (request.source == ProposalSource::Model) {
        if (const auto* entry = m_context.modelEntry()) {
            request.model.model.modelNameOrPath = toUtf8(entry->path);
            request.model.model.chatTemplate = m_context.chatTemplate().toStdString();
            request.model.label = entry->name;
        }
    } else if (request.source == ProposalSource::Address) {
        request.address.base =
            hub::chatBase(m_address->text().toStdString()).value_or(std::string());
        request.address.model = m_model->text().trimmed().toStdString();
        request.address.key = m_key->text().trimmed().toStdString();
        m_context.preferences().setValue(kAddress, m_address->text().trimmed());
        m_context.preferences().setValue(kModel, m_model->text().trimmed());
        keepKey(m_keep->isChecked() ? m_key->text().trimmed() : QString());
    }
    return request;
}

void MoreRowsForm::setLocked(bool locked)
{
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_source, m_addressPart, m_count, m_rows})
        control->setEnabled(!locked);
}

void MoreRowsForm::showSources()
{
    bool loaded = false;
    const QString model = modelName(loaded);
    m_source->setItems(
        {{kSources[0], tr("Built-in wordings"), tr("who it is, name, maker…; Chinese and English"),
          QStringLiteral("list-plus"), 0, true, QString()},
         {kSources[1], tr("The loaded model"),
          model.isEmpty() ? tr("choose a model at the top")
          : loaded        ? model
                          : tr("%1 is loaded first").arg(model),
          QStringLiteral("sparkles"), 0, true, QString()},
         {kSources[2], tr("A model on a server"), tr("Ollama, LM Studio, anneal api, a service"),
          QStringLiteral("radio-tower"), 0, true, QString()}});
    Q_EMIT sourcesChanged();
}

void MoreRowsForm::showAddress()
{
    m_addressPart->setVisible(source() == ProposalSource::Address);
    QStringList notes;
    const auto base = hub::chatBase(m_address->text().toStdString());
    const bool open = base && hub::travelsInTheOpen(*base);
    if (base && !hub::isThisComputer(*base)) {
        const auto host = QString::fromStdString(hub::hostOf(*base));
        notes << tr("The questions of these rows are sent to %1, their answers are not.").arg(host);
        if (open)
            notes << tr("Over http:// others on the way can read them, and the key.");
    } else {
        notes << tr("Without a model's name the first that the server has is asked.");
    }
    m_note->setText(sentences(notes));
    setTextTone(m_note, open ? "warning" : "muted");
}

void MoreRowsForm::retranslate()
{
    showSources();
    m_source->setAccessibleName(tr("Who words them"));
    m_addressLabel->setText(tr("Address"));
    m_address->setAccessibleName(tr("Address of the server"));
    m_address->setPlaceholderText(QStringLiteral("http://localhost:11434/v1"));
    m_modelLabel->setText(tr("Model"));
    m_model->setAccessibleName(tr("Name of the model on the server"));
    m_model->setPlaceholderText(tr("the first it has"));
    m_keyLabel->setText(tr("Key"));
    m_key->setAccessibleName(tr("Key for the server"));
    m_key->setPlaceholderText(tr("none"));
    m_keep->setText(tr("Keep the key on this computer"));
    m_countLabel->setText(tr("How many"));
    m_count->setAccessibleName(tr("How many rows to propose"));
    m_rows->setAccessibleName(tr("Like which rows"));
    const int chosen = std::exchange(m_chosen, -1);
    setRows(chosen, m_all);
    showAddress();
}

void MoreRowsForm::showSample(const QString& address, const QString& model)
{
    setSource(ProposalSource::Address);
    m_address->setText(address);
    m_model->setText(model);
    m_key->setText(QStringLiteral("0123456789"));
    showAddress();
}

} // namespace anneal::ui
