#include "ui/forms/settings_form.h"

#include "core/config/setting_value.h"
#include "ui/forms/further_arguments.h"
#include "ui/forms/setting_text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace anneal::ui {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Keys that other parts of the page set (model bar, data card, run bar), or the task itself, or
/// that other pages have.
bool isSetElsewhere(std::string_view key)
{
    // Several processes are started with a run file.
    static constexpr std::array<std::string_view, 22> kElsewhere{"model_name_or_path",
                                                                 "template",
                                                                 "dataset",
                                                                 "output_dir",
                                                                 "overwrite_output_dir",
                                                                 "resume_from_checkpoint",
                                                                 "do_train",
                                                                 "do_eval",
                                                                 "do_predict",
                                                                 "preset",
                                                                 "trust_remote_code",
                                                                 "bf16",
                                                                 "fp16",
                                                                 "infer_dtype",
                                                                 "infer_backend",
                                                                 "predict_with_generate",
                                                                 "ddp_timeout",
                                                                 "master_addr",
                                                                 "master_port",
                                                                 "run_name",
                                                                 "bf16_full_eval",
                                                                 "fp16_full_eval"};
    return std::find(kElsewhere.begin(), kElsewhere.end(), key) != kElsewhere.end();
}

QString valueText(const config::SettingValue& value)
{
    struct Writer {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool on) const
        {
            return on ? QStringLiteral("true") : QStringLiteral("false");
        }
        QString operator()(std::int64_t number) const { return QString::number(number); }
        QString operator()(double number) const { return settingNumber(number); }
        QString operator()(const std::string& text) const { return QString::fromStdString(text); }
        QString operator()(const std::vector<std::string>& list) const
        {
            QStringList parts;
            for (const auto& part : list)
                parts << QString::fromStdString(part);
            return parts.join(QLatin1String(", "));
        }
    };
    return std::visit(Writer{}, value);
}

/// The keys as lines of a run file, without its headings.
QString linesOf(const config::RunConfig& config)
{
    QStringList lines = QString::fromStdString(config.toYaml()).split(QLatin1Char('\n'));
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [](const QString& line) {
                                   return line.isEmpty() || line.startsWith(QLatin1Char('#'));
                               }),
                lines.end());
    return lines.join(QLatin1Char('\n'));
}

/// Two texts of one key mean the same value: "2e-4" and "0.0002".
bool sameValue(const config::SettingInfo& info, const QString& a, const QString& b)
{
    if (a.trimmed() == b.trimmed())
        return true;
    if (info.type != config::SettingType::Number && info.type != config::SettingType::Integer)
        return false;
    bool okA = false, okB = false;
    const double x = a.toDouble(&okA), y = b.toDouble(&okB);
    return okA && okB && x == y;
}

} // namespace

SettingsForm::SettingsForm(QObject* parent)
    : QObject(parent)
{
}

const QStringList& SettingsForm::tutorialKeys()
{
    static const QStringList keys{
        QStringLiteral("learning_rate"),
        QStringLiteral("num_train_epochs"),
        QStringLiteral("per_device_train_batch_size"),
        QStringLiteral("gradient_accumulation_steps"),
        QStringLiteral("max_grad_norm"),
        QStringLiteral("compute_type"),
    };
    return keys;
}

QStringList SettingsForm::keys()
{
    QStringList keys;
    for (const config::SettingInfo& info : config::settings()) {
        const bool ofTraining = info.group != config::SettingGroup::Generation &&
                                info.group != config::SettingGroup::Export;
        if (info.tier == config::SettingTier::Honoured && ofTraining && !isSetElsewhere(info.key) &&
            info.choices.size() != 1) // one choice is none
            keys << fromView(info.key);
    }
    return keys;
}

QString SettingsForm::goalText(const QString& key) const
{
    if (const auto own = m_own.constFind(key); own != m_own.constEnd())
        return *own;
    const std::string name = key.toStdString();
    if (const auto value = config::presetValue(m_goal, m_input, name))
        return valueText(*value);
    const config::SettingInfo* info = config::findSetting(name);
    return info ? valueText(info->defaultValue) : QString();
}

QString SettingsForm::text(const QString& key) const
{
    const auto found = m_texts.constFind(key);
    return found == m_texts.constEnd() ? goalText(key) : *found;
}

void SettingsForm::store(const QString& key, const QString& text)
{
    const config::SettingInfo* info = config::findSetting(key.toStdString());
    if (!info)
        return;
    if (sameValue(*info, text, goalText(key)))
        m_texts.remove(key);
    else
        m_texts.insert(key, text);
    const QString fault = check(key, text);
    if (fault.isEmpty())
        m_faults.remove(key);
    else
        m_faults.insert(key, fault);
}

void SettingsForm::setText(const QString& key, const QString& text)
{
    if (this->text(key) == text)
        return;
    store(key, text);
    Q_EMIT textChanged(key);
}

QString SettingsForm::check(const QString& key, const QString& text) const
{
    const config::SettingInfo* info = config::findSetting(key.toStdString());
    if (!info)
        return {};
    const QString value = text.trimmed();
    if (value.isEmpty()) {
        const bool needed = (info->type == config::SettingType::Number ||
                             info->type == config::SettingType::Integer) &&
                            !std::holds_alternative<std::monostate>(info->defaultValue);
        return needed ? tr("A number is needed here.") : QString();
    }
    if (info->type == config::SettingType::Number || info->type == config::SettingType::Integer) {
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return tr("“%1” is not a number.").arg(value);
        if (info->type == config::SettingType::Integer && number != std::floor(number))
            return tr("Only whole numbers fit here.");
        if (info->minimum && number < *info->minimum)
            return tr("At least %1.").arg(settingNumber(*info->minimum));
        if (info->maximum && number > *info->maximum)
            return tr("At most %1.").arg(settingNumber(*info->maximum));
    }
    if (!info->choices.empty() &&
        std::none_of(info->choices.begin(), info->choices.end(),
                     [&](std::string_view choice) { return fromView(choice) == value; }))
        return tr("“%1” is not one of the choices.").arg(value);
    config::RunConfig trial;
    if (const auto set = trial.set(info->key, std::string_view(value.toStdString())); !set)
        return tr("This value is not accepted: %1").arg(settingFaultText(set.error()));
    return {};
}

QString SettingsForm::fault(const QString& key) const
{
    return m_faults.value(key);
}

QString SettingsForm::firstFaultyKey() const
{
    for (const QString& key : tutorialKeys())
        if (m_faults.contains(key))
            return key;
    QStringList faulty = m_faults.keys();
    faulty.sort();
    return faulty.value(0);
}

QStringList SettingsForm::applyGoal(config::Goal goal, const config::PresetInput& input,
                                    bool keepChanges)
{
    const QHash<QString, QString> before = shown();
    m_goal = goal;
    m_input = input;
    if (!keepChanges) {
        m_texts.clear();
        m_faults.clear();
        storeFurther({});
    } else {
        for (const QString& key : m_texts.keys()) // a change that the new goal makes too is none
            store(key, m_texts.value(key));
    }
    return tellChanges(before);
}

QHash<QString, QString> SettingsForm::shown() const
{
    QHash<QString, QString> texts;
    for (const QString& key : keys())
        texts.insert(key, text(key));
    texts.insert(furtherKey(), m_further);
    return texts;
}

QStringList SettingsForm::tellChanges(const QHash<QString, QString>& before)
{
    QStringList changed;
    for (const QString& key : keys())
        if (before.value(key) != text(key))
            changed << key;
    for (const QString& key : changed)
        Q_EMIT textChanged(key);
    if (before.value(furtherKey()) != m_further)
        Q_EMIT textChanged(furtherKey());
    return changed;
}

void SettingsForm::setOwnValue(const QString& key, const QString& text)
{
    const QString before = this->text(key);
    m_own.insert(key, text);
    if (this->text(key) != before)
        Q_EMIT textChanged(key);
}

bool SettingsForm::isModified(const QString& key) const
{
    return m_texts.contains(key);
}

QStringList SettingsForm::modifiedKeys() const
{
    QStringList modified;
    for (const QString& key : keys())
        if (isModified(key))
            modified << key;
    return modified;
}

void SettingsForm::reset(const QString& key)
{
    m_faults.remove(key);
    if (m_texts.remove(key) > 0)
        Q_EMIT textChanged(key);
}

void SettingsForm::resetAll()
{
    const QStringList modified = m_texts.keys();
    for (const QString& key : modified)
        reset(key);
    setFurtherArguments({});
}

void SettingsForm::load(const config::RunConfig& config)
{
    const QHash<QString, QString> before = shown();
    m_goal = config::goalFromString(config.valueText("preset"));
    m_texts.clear();
    m_faults.clear();
    // What the goal adds to the file depends on what the file says: warmup_steps stand in for
    // warmup_ratio. Seen with many rows, of which a goal says most.
    constexpr std::size_t kManyRows = 1000;
    config::PresetInput many = m_input;
    many.rows = std::max(many.rows, kManyRows);
    config::RunConfig filled = config;
    config::applyPreset(m_goal, many, filled);
    for (const QString& key : keys()) {
        const std::string name = key.toStdString();
        if (config.isGiven(name))
            store(key, valueText(config.value(name)));
        else if (config::presetValue(m_goal, many, name) && !filled.isGiven(name))
            m_texts.insert(key, valueText(filled.value(name)));
    }
    const QString kComputeType = QStringLiteral("compute_type");
    if (config.isGiven("bf16") && !config.isGiven("compute_type")) {
        const bool on = config.valueText("bf16") == "true";
        store(kComputeType, on ? QStringLiteral("bf16") : QStringLiteral("fp32"));
    }
    config::RunConfig further;
    for (const config::SettingInfo& info : config::settings()) {
        const QString key = fromView(info.key);
        if (config.isGiven(info.key) && !keys().contains(key) && info.key != "bf16" &&
            refusedAsFurther(key).isEmpty())
            (void)further.set(info.key, config.value(info.key));
    }
    storeFurther(linesOf(further));
    tellChanges(before);
}

const QString& SettingsForm::furtherKey()
{
    static const QString key = QStringLiteral("extra_args"); // LlamaBoard's name
    return key;
}

QString SettingsForm::refusedAsFurther(const QString& key)
{
    return ui::refusedAsFurther(key, FurtherUse::Training);
}

void SettingsForm::storeFurther(const QString& text)
{
    m_further = text;
    auto read = readFurther(text, FurtherUse::Training);
    m_furtherKeys = std::move(read.keys);
    m_faults.remove(furtherKey());
    if (!read.fault.isEmpty())
        m_faults.insert(furtherKey(), read.fault);
}

void SettingsForm::setFurtherArguments(const QString& text)
{
    if (m_further == text)
        return;
    storeFurther(text);
    Q_EMIT textChanged(furtherKey());
}

void SettingsForm::moveFurtherIntoFields()
{
    if (m_faults.contains(furtherKey()))
        return;
    config::RunConfig rest;
    bool moved = false;
    for (const config::SettingInfo& info : config::settings()) {
        if (!m_furtherKeys.isGiven(info.key))
            continue;
        const config::SettingValue value = m_furtherKeys.value(info.key);
        if (info.key == "bf16")
            setText(QStringLiteral("compute_type"),
                    std::get<bool>(value) ? QStringLiteral("bf16") : QStringLiteral("fp32"));
        else if (keys().contains(fromView(info.key)))
            setText(fromView(info.key), valueText(value));
        else {
            (void)rest.set(info.key, value);
            continue;
        }
        moved = true;
    }
    if (!moved)
        return;
    setFurtherArguments(linesOf(rest));
}

QStringList SettingsForm::furtherNotes() const
{
    return FurtherArguments{m_furtherKeys, FurtherUse::Training, {}}.notes();
}

void SettingsForm::write(config::RunConfig& config) const
{
    for (const QString& key : keys()) {
        if (m_faults.contains(key))
            continue;
        const config::SettingInfo* info = config::findSetting(key.toStdString());
        const QString value = text(key).trimmed();
        // What the goal sets has to stand there even when it is the default: the goal fills in what
        // is missing.
        if (!m_own.contains(key) && sameValue(*info, value, valueText(info->defaultValue)) &&
            !config::presetValue(m_goal, m_input, info->key))
            continue;
        if (value.isEmpty()) {
            if (config::nullIsAValue(info->key) &&
                !std::holds_alternative<std::monostate>(info->defaultValue))
                (void)config.set(info->key, config::SettingValue());
            continue;
        }
        (void)config.set(info->key,
                         std::string_view(value.toStdString())); // checked when it was typed
    }
    for (const config::SettingInfo& info : config::settings())
        if (m_furtherKeys.isGiven(info.key))
            (void)config.set(info.key, m_furtherKeys.value(info.key));
}

} // namespace anneal::ui
