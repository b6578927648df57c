#include "core/config/load_settings.h"

#include <QTest>

using namespace anneal;
using namespace anneal::config;

namespace {

ModelOptions chosen()
{
    ModelOptions options;
    options.modelNameOrPath = "tiny";
    options.adapterNameOrPath = {"runs/biscuit"};
    options.chatTemplate = "smollm2";
    options.defaultSystem = "You are Biscuit.";
    options.quantizationBit = 4;
    options.quantizationType = "fp4";
    return options;
}

RunConfig keys(std::initializer_list<std::pair<const char*, const char*>> given)
{
    RunConfig config;
    for (const auto& [key, text] : given)
        if (const auto set = config.set(key, text); !set)
            qFatal("%s", set.error().message.c_str());
    return config;
}

} // namespace

/// Settings for loading over what was chosen in a list, as the verb chat would take them.
class LoadSettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutKeysTheChoiceStands();
    void keysStandAboveTheChoice();
    void theyLoadAsTheVerbChatWould();
    void whatCanNotBeTogetherIsRefused();
    void anotherWayOfLoadingIsToldApart();
};

void LoadSettingsTest::withoutKeysTheChoiceStands()
{
    const auto options = loadOptions(chosen(), {});
    QVERIFY(options);
    QVERIFY(loadsAlike(*options, chosen()));
    QCOMPARE(options->chatTemplate, std::string("smollm2"));
}

void LoadSettingsTest::keysStandAboveTheChoice()
{
    const auto options = loadOptions(chosen(), keys({{"quantization_bit", "8"},
                                                     {"rope_scaling", "yarn"},
                                                     {"adapter_folder", "best"},
                                                     {"enable_thinking", "false"}}));
    QVERIFY2(options, options ? "" : options.error().message.c_str());
    QCOMPARE(options->modelNameOrPath, std::string("tiny"));
    QCOMPARE(options->adapterNameOrPath, std::vector<std::string>{"runs/biscuit/best"});
    QCOMPARE(options->chatTemplate, std::string("smollm2"));
    QCOMPARE(options->quantizationBit, 8);
    QCOMPARE(options->ropeScaling, std::string("yarn"));
    QVERIFY(options->enableThinking == false);
    const auto kept = loadOptions(chosen(), keys({{"use_cpu", "true"}}));
    QVERIFY(kept);
    QCOMPARE(kept->quantizationBit, 4); // as it was trained
    QCOMPARE(kept->quantizationType, std::string("fp4"));
    QVERIFY(kept->useCpu);
    QVERIFY(kept->defaultSystem == chosen().defaultSystem);
    const auto other = loadOptions(chosen(), keys({{"default_system", "You are Cracker."}}));
    QVERIFY(other);
    QCOMPARE(*other->defaultSystem, std::string("You are Cracker."));
    auto none = chosen();
    none.defaultSystem = "";
    const auto still = loadOptions(none, keys({{"use_cpu", "true"}}));
    QVERIFY(still && still->defaultSystem);
    QCOMPARE(*still->defaultSystem, std::string());
}

void LoadSettingsTest::theyLoadAsTheVerbChatWould()
{
    const auto typed = RunConfig::fromOverrides(
        {"model_name_or_path=tiny", "adapter_name_or_path=runs/biscuit", "template=smollm2",
         "quantization_bit=4", "quantization_type=fp4", "default_system=You are Biscuit.",
         "infer_dtype=bfloat16", "preserve_thinking=true"},
        Verb::Chat);
    QVERIFY2(typed, typed ? "" : typed.error().message.c_str());
    const auto options =
        loadOptions(chosen(), keys({{"infer_dtype", "bfloat16"}, {"preserve_thinking", "true"}}));
    QVERIFY(options);
    QVERIFY(loadsAlike(*options, typed->model()));
}

void LoadSettingsTest::whatCanNotBeTogetherIsRefused()
{
    QVERIFY(!loadOptions(chosen(), keys({{"add_tokens", "<a>"}, {"train_from_scratch", "true"}})));
}

void LoadSettingsTest::anotherWayOfLoadingIsToldApart()
{
    auto other = chosen();
    other.chatTemplate = "chatml"; // how it is asked, not how it is loaded
    QVERIFY(loadsAlike(chosen(), other));
    other.ropeScaling = "yarn";
    QVERIFY(!loadsAlike(chosen(), other));
    other = chosen();
    other.quantizationType = "nf4";
    QVERIFY(!loadsAlike(chosen(), other));
    other.quantizationBit = 0;
    auto plain = chosen();
    plain.quantizationBit = 0; // its form means nothing then
    QVERIFY(loadsAlike(plain, other));
}

QTEST_GUILESS_MAIN(LoadSettingsTest)
#include "load_settings_test.moc"
