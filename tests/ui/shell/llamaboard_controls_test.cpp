#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "tests/support/shared.h"
#include "tests/ui/support/studio_window.h"
#include "ui/forms/llamaboard_names.h"
#include "ui/forms/setting_field.h"
#include "ui/forms/setting_text.h"
#include "ui/forms/settings_form.h"
#include "ui/forms/unavailable_settings.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;

namespace {

struct Control {
    QString tab, id, english, chinese;
};

/// The rows of the tables of controls; the parts of the tab Train are "Train".
QVector<Control> readControls(const std::filesystem::path& file)
{
    QVector<Control> controls;
    const auto text = readFile(file);
    if (!text)
        qFatal("%s", text.error().message.c_str());
    QString tab;
    static const QRegularExpression id(QStringLiteral("^`(\\w+)`$"));
    for (const QString& line : QString::fromStdString(*text).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## ")))
            tab = line.mid(3).section(QLatin1Char(' '), 0, 0);
        const QStringList cells = line.split(QLatin1String(" | "));
        if (!line.startsWith(QLatin1String("| `")) || cells.size() < 4)
            continue;
        const auto found = id.match(cells[0].mid(2).trimmed());
        if (found.hasMatch())
            controls.append({tab, found.captured(1), cells[1].trimmed(), cells[2].trimmed()});
    }
    return controls;
}

/// What is no setting of a training, or is chosen elsewhere than in a field of its key: the control
/// of this window that does it.
const QMap<QString, const char*>& ownControls()
{
    static const QMap<QString, const char*> names{
        {QStringLiteral("Top/lang"), "languageButton"},
        {QStringLiteral("Top/model_name"), "modelPicker"},
        {QStringLiteral("Top/model_path"), "modelPicker"},
        {QStringLiteral("Top/hub_name"), "hubSourceBox"},
        {QStringLiteral("Top/template"), "templateChip"},
        {QStringLiteral("Top/checkpoint_path"), "startFromPicker"},
        {QStringLiteral("Train/dataset"), "dataSetPicker"},
        {QStringLiteral("Train/data_preview_btn"), "previewDataButton"},
        {QStringLiteral("Train/device_count"), "deviceChip"},
        {QStringLiteral("Train/extra_args"), "furtherArgumentsField"},
        {QStringLiteral("Train/output_dir"), "runNameButton"},
        {QStringLiteral("Train/config_path"), "importRunFileButton"},
        {QStringLiteral("Train/cmd_preview_btn"), "previewCommandButton"},
        {QStringLiteral("Train/arg_save_btn"), "exportRunFileButton"},
        {QStringLiteral("Train/arg_load_btn"), "importRunFileButton"},
        {QStringLiteral("Train/start_btn"), "startButton"},
        {QStringLiteral("Train/stop_btn"), "stopButton"},
        {QStringLiteral("Train/output_box"), "runBarTitle"},
        {QStringLiteral("Train/loss_viewer"), "lossChart"},
        {QStringLiteral("Evaluate/dataset_dir"), "evaluateDataFolderEdit"},
        {QStringLiteral("Evaluate/dataset"), "evaluateDataPicker"},
        {QStringLiteral("Evaluate/predict"), "answersCheck"},
        {QStringLiteral("Evaluate/eval_seed"), "seedField"},
        {QStringLiteral("Evaluate/batch_size"), "perDeviceEvalBatchSizeField"},
        {QStringLiteral("Evaluate/output_dir"), "evaluateFolderEdit"},
        {QStringLiteral("Chat/extra_args"), "loadArgumentsField"},
        {QStringLiteral("Chat/load_btn"), "loadButton"},
        {QStringLiteral("Chat/unload_btn"), "unloadButton"},
        {QStringLiteral("Chat/info_box"), "chatStatusLabel"},
        {QStringLiteral("Chat/system"), "systemPromptEdit"},
        {QStringLiteral("Chat/role"), "messageRoleChoice"},
        {QStringLiteral("Chat/tools"), "toolsEdit"},
        {QStringLiteral("Chat/query"), "messageEdit"},
        {QStringLiteral("Chat/submit_btn"), "sendButton"},
        {QStringLiteral("Chat/seed"), "seedEdit"},
        {QStringLiteral("Chat/temperature"), "temperatureSlider"},
        {QStringLiteral("Chat/top_p"), "topPSlider"},
        {QStringLiteral("Chat/max_new_tokens"), "maxTokensSlider"},
        {QStringLiteral("Chat/skip_special_tokens"), "specialTokensCheck"},
        {QStringLiteral("Chat/escape_html"), "plainTextCheck"},
        {QStringLiteral("Chat/enable_thinking"), "thinkingCheck"},
        {QStringLiteral("Chat/clear_btn"), "newChatButton"},
        {QStringLiteral("Export/export_size"), "shardSizeSpin"},
        {QStringLiteral("Export/export_dir"), "exportFolderEdit"},
        {QStringLiteral("Export/extra_args"), "exportArgumentsField"},
        {QStringLiteral("Export/export_btn"), "exportButton"},
        {QStringLiteral("Export/info_box"), "exportMessage"},
        {QStringLiteral("Footer/device_memory"), "memoryMeter"},
        // The preview is the Data page: it counts and scrolls instead of turning pages.
        {QStringLiteral("Footer/preview_count"), "statisticsLabel"},
        {QStringLiteral("Footer/page_index"), "rowTable"},
        {QStringLiteral("Footer/preview_samples"), "rowJson"},
    };
    return names;
}

/// Controls that a text program has nothing to do for.
bool isLeftOut(const Control& control)
{
    static const QStringList left{QStringLiteral("Chat/image"), QStringLiteral("Chat/video"),
                                  QStringLiteral("Chat/audio")};
    return left.contains(control.tab + QLatin1Char('/') + control.id);
}

} // namespace

/// Whoever comes from LLaMA-Factory's page finds each of its controls by its name there, or is told
/// what to do instead.
class LlamaBoardControlsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyControlIsThereOrRefusedByName();
};

void LlamaBoardControlsTest::everyControlIsThereOrRefusedByName()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto controls = readControls(tests::sharedFolder() / "reference" / "ui_controls.md");
    QVERIFY(controls.size() > 120);
    tests::TemporaryHome home;
    tests::StudioWindow studio(QString::fromStdString(toUtf8(home.path())));
    using Page = StudioContext::Page;
    for (const Page page : {Page::Train, Page::Data, Page::Chat, Page::Evaluate, Page::Export,
                            Page::Models, Page::Settings})
        studio.context.open(page);
    const auto unavailable = unavailableSettings();
    const QStringList fields = SettingsForm::keys();
    QStringList missing;
    for (const Control& control : controls) {
        if (isLeftOut(control))
            continue;
        const QString place = control.tab + QLatin1Char('/') + control.id;
        if (const char* name = ownControls().value(place)) {
            if (!studio.window.findChild<QObject*>(QLatin1String(name)))
                missing << place + QStringLiteral(": no ") + QLatin1String(name);
            continue;
        }
        bool found = false, known = false;
        for (const LlamaBoardName& name : llamaBoardNames()) {
            if (control.id.toStdString() != name.id)
                continue;
            known = true;
            const QString key = QString::fromUtf8(name.key.data(), qsizetype(name.key.size()));
            const bool hasField =
                fields.contains(key) &&
                studio.window.findChild<QWidget*>(SettingField::fieldName(key)) &&
                matchesSearch(settingSearchWords(name.key), QString::fromUtf8(name.english)) &&
                matchesSearch(settingSearchWords(name.key), QString::fromUtf8(name.chinese));
            found = found || hasField;
            for (const UnavailableSetting& setting : unavailable)
                found = found || (setting.key == key && !setting.note.isEmpty() &&
                                  matchesSearch(setting.words, QString::fromUtf8(name.english)));
        }
        if (!known)
            missing << place + QStringLiteral(": not in the list of names");
        else if (!found)
            missing << place + QStringLiteral(": neither a field nor a word about it");
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

QTEST_MAIN(LlamaBoardControlsTest)
#include "llamaboard_controls_test.moc"
