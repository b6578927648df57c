#include "ui/pages/train/advanced_panel.h"

#include "ui/forms/setting_field.h"
#include "ui/forms/setting_text.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/train/further_field.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train/unavailable_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace anneal::ui {

AdvancedPanel::AdvancedPanel(TrainSetup& setup, QWidget* parent)
    : Card(parent)
    , m_setup(setup)
    , m_back(makeButton("advancedBackButton", "quiet", QStringLiteral("arrow-left"), this))
    , m_reset(makeButton("advancedResetButton", "link", {}, this))
    , m_changed(new Chip(this))
    , m_search(new QLineEdit(this))
    , m_nothing(makeLabel(FontRole::Body, "muted", false, this))
{
    setObjectName(QStringLiteral("advancedPanel"));
    m_search->setObjectName(QStringLiteral("advancedSearch"));
    m_search->setClearButtonEnabled(true);
    m_changed->setSmall(true);
    setButtonSize(m_back, ButtonSize::Small);
    setButtonSize(m_reset, ButtonSize::Small);
    header()->insertWidget(0, m_back);
    header()->insertWidget(3, m_changed);
    header()->addWidget(m_reset);
    body()->addWidget(m_search);
    build();
    connect(m_back, &QPushButton::clicked, this, &AdvancedPanel::closed);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_setup.form().resetAll(); });
    connect(m_search, &QLineEdit::textChanged, this, &AdvancedPanel::filter);
    connect(&m_setup, &TrainSetup::changed, this, &AdvancedPanel::showSetup);
    retranslate();
    showSetup();
}

void AdvancedPanel::build()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    m_column = column;
    column->setContentsMargins(0, 0, 10, 0);
    column->setSpacing(5);
    for (const QString& key : SettingsForm::keys()) {
        if (SettingsForm::tutorialKeys().contains(key))
            continue;
        const int order = settingSection(key.toStdString()).order;
        auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                  [order](const Group& other) { return other.order == order; });
        if (group == m_groups.end()) {
            m_groups.append({order, makeLabel(FontRole::Caption, "muted", false, content), {}});
            group = m_groups.end() - 1;
        }
        auto* field = new SettingField(m_setup.form(), key, SettingField::Form::Row, content);
        connect(field, &SettingField::focused, this, &AdvancedPanel::focused);
        group->fields.append(field);
    }
    std::sort(m_groups.begin(), m_groups.end(),
              [](const Group& a, const Group& b) { return a.order < b.order; });
    for (const Group& group : m_groups) {
        group.title->setContentsMargins(0, 6, 0, 0);
        column->addWidget(group.title);
        for (SettingField* field : group.fields)
            column->addWidget(field);
        if (settingSection(group.fields[0]->key().toStdString()).order ==
            settingSection("neftune_noise_alpha").order) {
            m_further = new FurtherField(m_setup.form(), content);
            column->addWidget(m_further);
        }
    }
    m_unavailable = new QWidget(content);
    auto* found = new QVBoxLayout(m_unavailable);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(2);
    column->addWidget(m_unavailable);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addStretch();
    m_scroll = makeScrollPanel(content);
    body()->addWidget(m_scroll, 1);
}

/// Block expansion is a matter of freeze tuning and of LoRA: its fields stand where the method in
/// force has its own, the number of layers where it means something.
void AdvancedPanel::placeByMethod()
{
    const SettingsForm& form = m_setup.form();
    const QString pro = QStringLiteral("use_llama_pro");
    const bool lora = form.text(QStringLiteral("finetuning_type")) == QLatin1String("lora");
    const bool adapted = lora && form.text(pro) == QLatin1String("true");
    moveField(pro, lora ? "lora_rank" : "freeze_trainable_modules");
    moveField(QStringLiteral("freeze_trainable_layers"),
              adapted ? "lora_rank" : "freeze_trainable_modules");
}

/// Into the section of another key, where the table's order has it.
void AdvancedPanel::moveField(const QString& key, const char* besideKey)
{
    const int order = settingSection(besideKey).order;
    const auto isOfKey = [&](const SettingField* field) { return field->key() == key; };
    const auto holds = [&](const Group& group) {
        return std::any_of(group.fields.begin(), group.fields.end(), isOfKey);
    };
    const auto from = std::find_if(m_groups.begin(), m_groups.end(), holds);
    const auto to = std::find_if(m_groups.begin(), m_groups.end(),
                                 [order](const Group& group) { return group.order == order; });
    if (from == m_groups.end() || to == m_groups.end() || from == to)
        return;
    SettingField* field = *std::find_if(from->fields.begin(), from->fields.end(), isOfKey);
    from->fields.removeOne(field);
    const QStringList keys = SettingsForm::keys();
    const auto place =
        std::find_if(to->fields.begin(), to->fields.end(), [&](const SettingField* other) {
            return keys.indexOf(other->key()) > keys.indexOf(key);
        });
    QWidget* const before = place == to->fields.begin() ? nullptr : *(place - 1);
    m_column->removeWidget(field);
    m_column->insertWidget(m_column->indexOf(before ? before : to->title) + 1, field);
    to->fields.insert(place, field);
    filter(); // a section with hits has its title
}

void AdvancedPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool AdvancedPanel::hasField(const QString& key) const
{
    return key == SettingsForm::furtherKey() ||
           std::any_of(m_groups.begin(), m_groups.end(), [&](const Group& group) {
               return std::any_of(group.fields.begin(), group.fields.end(),
                                  [&](SettingField* field) { return field->key() == key; });
           });
}

void AdvancedPanel::focusField(const QString& key)
{
    m_search->clear();
    if (key == SettingsForm::furtherKey()) {
        m_further->editor()->setFocus(Qt::ShortcutFocusReason);
        m_scroll->ensureWidgetVisible(m_further, 0, 40);
        return;
    }
    for (const Group& group : m_groups)
        for (SettingField* field : group.fields)
            if (field->key() == key) {
                field->editor()->setFocus(Qt::ShortcutFocusReason);
                m_scroll->ensureWidgetVisible(field, 0, 40);
            }
}

QStringList AdvancedPanel::visibleKeys() const
{
    QStringList keys;
    for (const Group& group : m_groups)
        for (SettingField* field : group.fields)
            if (!field->isHidden())
                keys << field->key();
    return keys;
}

void AdvancedPanel::filter()
{
    const QString wanted = m_search->text().trimmed();
    bool any = false;
    for (const Group& group : m_groups) {
        bool shown = false;
        for (SettingField* field : group.fields) {
            const bool hit = wanted.isEmpty() ||
                             matchesSearch(settingSearchWords(field->key().toStdString()), wanted);
            field->setVisible(hit);
            shown = shown || hit;
        }
        group.title->setVisible(shown);
        any = any || shown;
    }
    m_further->setVisible(wanted.isEmpty() || matchesSearch(FurtherField::words(), wanted));
    any = any || !m_further->isHidden();
    any = showUnavailable(wanted) || any;
    m_nothing->setVisible(!any);
    m_nothing->setText(
        tr("No setting is called “%1”. Try its English or Chinese name, or its key.").arg(wanted));
}

bool AdvancedPanel::showUnavailable(const QString& wanted)
{
    const auto old = m_unavailable->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* row : old) {
        m_unavailable->layout()->removeWidget(row);
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    if (wanted.isEmpty())
        return false;
    const QStringList titles{tr("Not in this version"), tr("Accepted, changes nothing"),
                             tr("Set elsewhere")};
    int kind = -1;
    for (const UnavailableSetting& setting : unavailableSettings()) {
        if (!matchesSearch(setting.words, wanted))
            continue;
        if (kind != int(setting.kind)) {
            kind = int(setting.kind);
            auto* title = makeLabel(FontRole::Caption, "muted", false, m_unavailable);
            title->setContentsMargins(0, 6, 0, 0);
            title->setText(titles[kind]);
            m_unavailable->layout()->addWidget(title);
        }
        m_unavailable->layout()->addWidget(new UnavailableRow(setting, m_unavailable));
    }
    return kind >= 0;
}

QStringList AdvancedPanel::unavailableKeys() const
{
    QStringList keys;
    const auto rows = m_unavailable->findChildren<UnavailableRow*>();
    for (const UnavailableRow* row : rows)
        keys << row->setting().key;
    return keys;
}

void AdvancedPanel::showSetup()
{
    placeByMethod();
    const int changed = int(m_setup.form().modifiedKeys().size());
    m_changed->setVisible(changed > 0);
    m_changed->setContent({}, tr("%n changed", "", changed), Tone::Accent);
    m_reset->setVisible(changed > 0);
}

void AdvancedPanel::retranslate()
{
    setTitle(tr("Advanced"));
    setIconOnly(m_back, QStringLiteral("arrow-left"), tr("Back to the cards"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Takes the goal's own values again"));
    int count = 0;
    for (const Group& group : m_groups) {
        count += int(group.fields.size());
        if (!group.fields.isEmpty())
            group.title->setText(settingSection(group.fields[0]->key().toStdString()).title);
    }
    m_search->setPlaceholderText(tr("Search %1 settings, in English or 中文").arg(count));
    m_search->setAccessibleName(tr("Search the settings"));
}

void AdvancedPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        Card::keyPressEvent(event);
        return;
    }
    if (m_search->text().isEmpty())
        Q_EMIT closed();
    else
        m_search->clear();
}

void AdvancedPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSetup();
        filter();
    }
    Card::changeEvent(event);
}

} // namespace anneal::ui
