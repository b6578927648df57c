#include "ui/forms/unavailable_settings.h"

#include "ui/bridge/notice_text.h"
#include "ui/forms/llamaboard_names.h"
#include "ui/forms/setting_text.h"
#include "ui/forms/settings_form.h"

#include <QLocale>

#include <algorithm>

namespace anneal::ui {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString titleOf(std::string_view key, const QString& otherwise)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (const LlamaBoardName& name : llamaBoardNames())
        if (name.key == key)
            return QString::fromUtf8(chinese ? name.chinese : name.english);
    return otherwise;
}

} // namespace

QVector<UnavailableSetting> unavailableSettings()
{
    using Kind = UnavailableSetting::Kind;
    QVector<UnavailableSetting> all;
    const QStringList fields = SettingsForm::keys();
    for (const config::SettingInfo& info : config::settings()) {
        const QString key = fromView(info.key);
        if (fields.contains(key))
            continue;
        UnavailableSetting setting;
        setting.key = key;
        setting.title = titleOf(info.key, info.label.empty() ? key : fromView(info.label));
        setting.words = settingSearchWords(info.key) << setting.title;
        setting.note = reasonText(info.note);
        setting.kind = info.tier == config::SettingTier::Refused    ? Kind::Refused
                       : info.tier == config::SettingTier::NoEffect ? Kind::NoEffect
                                                                    : Kind::Elsewhere;
        if (setting.kind == Kind::Elsewhere)
            setting.note = SettingsForm::refusedAsFurther(key);
        setting.words << setting.note; // which names what it is of: GPTQ, DeepSpeed
        if (!setting.note.isEmpty())
            all.append(setting);
    }
    for (const config::RefusedChoice& choice : config::refusedChoices()) {
        UnavailableSetting setting;
        setting.title = fromView(choice.value);
        setting.key = QStringLiteral("%1: %2").arg(fromView(choice.key), setting.title);
        setting.note = reasonText(choice.why);
        setting.words << setting.key << setting.title;
        all.append(setting);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.kind < b.kind; });
    return all;
}

} // namespace anneal::ui
