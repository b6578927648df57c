#include "ui/forms/further_arguments.h"

#include "core/config/load_settings.h"
#include "core/config/run_file.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/forms/settings_form.h"

#include <algorithm>

namespace anneal::ui {

namespace {

bool isOneOf(std::string_view key, std::initializer_list<std::string_view> keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

QString refusedInTraining(const config::SettingInfo& info)
{
    if (isOneOf(info.key, {"model_name_or_path", "template", "dataset", "output_dir",
                           "overwrite_output_dir", "resume_from_checkpoint", "do_train", "preset"}))
        return SettingsForm::tr("the page itself sets it");
    if (isOneOf(info.key, {"do_predict", "predict_with_generate"}))
        return SettingsForm::tr("the Evaluate page does that");
    if (isOneOf(info.key, {"ddp_timeout", "master_addr", "master_port"}))
        return SettingsForm::tr(
            "several processes are started in a terminal: anneal train --processes");
    if (info.key == "infer_dtype" || info.group == config::SettingGroup::Export)
        return SettingsForm::tr("it is a setting of the Export page");
    if (info.group == config::SettingGroup::Generation)
        return SettingsForm::tr("it is a setting of answers: the Chat and Evaluate pages have it");
    return {};
}

QString refusedInLoading(const config::SettingInfo& info)
{
    if (isOneOf(info.key, {"model_name_or_path", "adapter_name_or_path", "template"}))
        return SettingsForm::tr("the page itself sets it");
    if (config::concernsLoading(info.key) || info.key == "infer_backend")
        return {};
    if (info.group == config::SettingGroup::Export)
        return SettingsForm::tr("it is a setting of the Export page");
    if (info.group == config::SettingGroup::Generation || info.key == "seed")
        return SettingsForm::tr("it is a setting of answers: use its own field on this page");
    return SettingsForm::tr("it says nothing about loading a model; remove it");
}

QString refusedInExport(const config::SettingInfo& info)
{
    if (isOneOf(info.key, {"model_name_or_path", "adapter_name_or_path", "template", "export_dir",
                           "export_format"}))
        return SettingsForm::tr("the page itself sets it");
    if (config::concernsLoading(info.key) || info.group == config::SettingGroup::Export)
        return {};
    return SettingsForm::tr("it says nothing about an export; remove it");
}

/// What the keys say together, with a model in place.
Result<void> checkTogether(config::RunConfig keys, FurtherUse use)
{
    if (use == FurtherUse::Training) // the whole form is checked before the start
        return {};
    ANNEAL_CHECK(keys.set("model_name_or_path", "model"));
    ANNEAL_CHECK(keys.set("adapter_name_or_path", "adapter"));
    if (use == FurtherUse::Loading)
        return keys.check(config::Verb::Chat);
    ANNEAL_CHECK(keys.set("export_dir", "export"));
    return keys.check(config::Verb::Export);
}

/// Text that holds no settings: what is wrong in which line.
QString unreadableText(const Error& error)
{
    const auto found = error.context.find("line");
    const QString line =
        found == error.context.end() ? QStringLiteral("1") : QString::fromStdString(found->second);
    const auto told = keptNotice(error.context);
    if (isOneOf(told.id, {"run_file.twice", "run_file.quote", "run_file.text"}))
        return SettingsForm::tr("Line %1: %2").arg(line, noticeText(told));
    return SettingsForm::tr("In line %1 is no setting: write one as key: value.").arg(line);
}

} // namespace

QString settingFaultText(const Error& error)
{
    if (const auto reason = error.context.find("reason"); reason != error.context.end())
        return reasonText(reason->second);
    const auto told = keptNotice(error.context); // without the line, which a field does not have
    return told.sentence.empty() ? describe(error).text : noticeText(told);
}

QStringList FurtherArguments::notes() const
{
    // Which of the others count depends on what they are for: a model may bring its own bits.
    config::RunConfig told;
    for (const config::SettingInfo& info : config::settings())
        if (keys.isGiven(info.key) &&
            (use == FurtherUse::Training || info.tier == config::SettingTier::NoEffect))
            (void)told.set(info.key, keys.value(info.key));
    QStringList notes;
    for (const Notice& note : told.notes())
        notes << noticeText(note);
    return notes;
}

QString refusedAsFurther(const QString& key, FurtherUse use)
{
    const config::SettingInfo* info = config::findSetting(key.toStdString());
    if (!info)
        return {}; // the reader says so, with the nearest known key
    const bool ofTraining = info->trainOnly && use != FurtherUse::Training;
    if (info->tier == config::SettingTier::NoEffect && !ofTraining)
        return {};
    switch (use) {
    case FurtherUse::Training:
        break;
    case FurtherUse::Loading:
        return refusedInLoading(*info);
    case FurtherUse::Exporting:
        return refusedInExport(*info);
    }
    return refusedInTraining(*info);
}

FurtherArguments readFurther(const QString& text, FurtherUse use)
{
    FurtherArguments read;
    read.use = use;
    const auto entries = config::parseRunText(text.toStdString());
    if (!entries) {
        read.fault = unreadableText(entries.error());
        return read;
    }
    config::RunConfig keys;
    for (const config::RunFileEntry& entry : *entries) {
        const QString key = QString::fromStdString(entry.key);
        read.fault = refusedAsFurther(key, use);
        if (read.fault.isEmpty())
            if (const auto set = keys.set(entry); !set)
                read.fault = settingFaultText(set.error());
        if (!read.fault.isEmpty()) {
            read.fault = QStringLiteral("%1: %2").arg(key, read.fault);
            return read;
        }
    }
    if (entries->empty())
        return read;
    if (const auto fits = checkTogether(keys, use); !fits) {
        read.fault = settingFaultText(fits.error());
        return read;
    }
    read.keys = std::move(keys);
    return read;
}

} // namespace anneal::ui
