#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/runs/adapter_targets.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace anneal;
using namespace anneal::runs;

namespace {

/// The targets of an adapter_config.json with these keys beside r 8 and alpha 16.
Result<AdapterTargets> targetsOf(const std::string& keys)
{
    QTemporaryDir folder;
    const auto file = pathFromUtf8(folder.path().toStdString()) / "adapter_config.json";
    ANNEAL_CHECK(writeFileAtomically(file, R"({"peft_type": "LORA", "r": 8, "lora_alpha": 16, )" +
                                               keys + "}"));
    ANNEAL_TRY(const auto config, readAdapterConfig(file));
    return AdapterTargets::create(config);
}

} // namespace

/// Which layers a PEFT configuration takes, by PEFT's own rules.
class AdapterTargetsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layersAreChosenAsPeftChoosesThem_data();
    void layersAreChosenAsPeftChoosesThem();
    void rankAndAlphaFollowTheFirstMatchingPattern();
    void whatIsReadIsWrittenAgain();
    void whatCantBeHonouredIsRefusedByName_data();
    void whatCantBeHonouredIsRefusedByName();
};

void AdapterTargetsTest::layersAreChosenAsPeftChoosesThem_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("module");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* name, const char* keys, const char* module, bool taken) {
        QTest::newRow(name) << keys << module << taken;
    };
    const char* q0 = "model.layers.0.self_attn.q_proj";
    const char* q3 = "model.layers.3.self_attn.q_proj";
    row("last part", R"("target_modules": ["q_proj"])", q0, true);
    row("not the end of a part", R"("target_modules": ["proj"])", q0, false);
    row("two parts", R"("target_modules": ["self_attn.q_proj"])", q0, true);
    row("whole name", R"("target_modules": ["model.layers.3.self_attn.q_proj"])", q3, true);
    row("text is a regex over the whole name",
        R"("target_modules": ".*\\.[0-2]\\.self_attn\\.[qk]_proj")", q0, true);
    row("regex elsewhere", R"("target_modules": ".*\\.[0-2]\\.self_attn\\.[qk]_proj")", q3, false);
    row("regex must fit all", R"("target_modules": "q_proj")", q0, false);
    row("all-linear", R"("target_modules": "all-linear")", q0, true);
    row("chosen layer", R"("target_modules": ["q_proj"], "layers_to_transform": [1, 3])", q3, true);
    row("other layer", R"("target_modules": ["q_proj"], "layers_to_transform": [1, 3])", q0, false);
    row("one layer as a number", R"("target_modules": ["q_proj"], "layers_to_transform": 3)", q3,
        true);
    row("layer 0 as a number", R"("target_modules": ["q_proj"], "layers_to_transform": 0)", q3,
        false);
    row("no chosen layers", R"("target_modules": ["q_proj"], "layers_to_transform": [])", q3, true);
    row("pattern of the layers",
        R"("target_modules": ["q_proj"], "layers_to_transform": [3], "layers_pattern": "layers")",
        q3, true);
    row("other pattern",
        R"("target_modules": ["q_proj"], "layers_to_transform": [3], "layers_pattern": ["h", "blocks"])",
        q3, false);
    row("a whole name in any layer",
        R"("target_modules": ["model.layers.3.self_attn.q_proj"], "layers_to_transform": [0])", q3,
        true);
    row("left out by name",
        R"("target_modules": ["q_proj"], "exclude_modules": ["layers.3.self_attn.q_proj"])", q3,
        false);
    row("left out by regex", R"("target_modules": "all-linear", "exclude_modules": ".*\\.3\\..*")",
        q3, false);
    row("not left out by regex",
        R"("target_modules": "all-linear", "exclude_modules": ".*\\.3\\..*")", q0, true);
    row("saved whole", R"("target_modules": ["q_proj"], "modules_to_save": ["self_attn"])", q0,
        false);
}

void AdapterTargetsTest::layersAreChosenAsPeftChoosesThem()
{
    QFETCH(QString, keys);
    QFETCH(QString, module);
    QFETCH(bool, taken);
    const auto targets = targetsOf(keys.toStdString());
    QVERIFY2(targets, targets ? "" : targets.error().message.c_str());
    QCOMPARE(targets->contains(module.toStdString()), taken);
}

void AdapterTargetsTest::rankAndAlphaFollowTheFirstMatchingPattern()
{
    const auto targets = targetsOf(
        R"("target_modules": ["q_proj", "k_proj"], "rank_pattern": {"layers.0.self_attn.q_proj": 2, "q_proj": 4},
                     "alpha_pattern": {"[a-z]+_attn.k_proj": 32.5})");
    QVERIFY2(targets, targets ? "" : targets.error().message.c_str());
    QCOMPARE(targets->rankOf("model.layers.0.self_attn.q_proj"), std::int64_t{2});
    QCOMPARE(targets->rankOf("model.layers.1.self_attn.q_proj"), std::int64_t{4});
    QCOMPARE(targets->rankOf("model.layers.1.self_attn.k_proj"), std::int64_t{8});
    QCOMPARE(targets->scaleOf("model.layers.0.self_attn.q_proj"), 16.0 / 2);
    QCOMPARE(targets->scaleOf("model.layers.0.self_attn.k_proj"), 32.5 / 8);
    const auto stabilised = targetsOf(
        R"("target_modules": ["q_proj"], "use_rslora": true, "rank_pattern": {"q_proj": 4})");
    QCOMPARE(stabilised->scaleOf("model.layers.0.self_attn.q_proj"), 16.0 / std::sqrt(4.0));
}

void AdapterTargetsTest::whatIsReadIsWrittenAgain()
{
    QTemporaryDir folder;
    const auto file = pathFromUtf8(folder.path().toStdString()) / "adapter_config.json";
    const std::string keys =
        R"({"r": 4, "lora_alpha": 8, "bias": "all", "use_dora": true, "target_modules": ".*_proj", "exclude_modules": ["a"],
            "rank_pattern": {"b": 2, "a": 3}, "alpha_pattern": {"c": 1.5}, "layers_to_transform": [0, 2], "layers_pattern": ["layers"],
            "modules_to_save": ["norm"]})";
    QVERIFY(writeFileAtomically(file, keys));
    const auto first = toJson(readAdapterConfig(file).value());
    QVERIFY(writeFileAtomically(file, first));
    QCOMPARE(toJson(readAdapterConfig(file).value()), first);
    for (const char* part : {"\"bias\": \"all\"", "\"target_modules\": \".*_proj\"", "\"a\": 3",
                             "\"c\": 1.5", "\"use_dora\": true"})
        QVERIFY2(first.find(part) != std::string::npos, part);
}

void AdapterTargetsTest::whatCantBeHonouredIsRefusedByName_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* keys, const char* key) { QTest::newRow(key) << keys << key; };
    row(R"("layer_replication": [[0, 4]])", "layer_replication");
    row(R"("target_parameters": ["mlp.experts.gate_up_proj"])", "target_parameters");
    row(R"("trainable_token_indices": [1])", "trainable_token_indices");
    row(R"("alora_invocation_tokens": [1])", "alora_invocation_tokens");
    row(R"("lora_bias": true)", "lora_bias");
    row(R"("use_qalora": true)", "use_qalora");
    row(R"("bias": "some")", "bias");
    row(R"("init_lora_weights": "pissa_niter_16")", "init_lora_weights");
    row(R"("rank_pattern": {"q_proj": 0})", "rank_pattern");
    row(R"("layers_to_transform": ["a"])", "layers_to_transform");
    row(R"("alpha_pattern": [1])", "alpha_pattern");
    row(R"("target_modules": "(")", "target_modules");
}

void AdapterTargetsTest::whatCantBeHonouredIsRefusedByName()
{
    QFETCH(QString, keys);
    QFETCH(QString, key);
    const auto targets = targetsOf(keys.toStdString());
    QVERIFY(!targets);
    QVERIFY2(QString::fromStdString(targets.error().message).contains(key),
             targets.error().message.c_str());
    QCOMPARE(targets.error().context.at("key"), key.toStdString());
}

QTEST_GUILESS_MAIN(AdapterTargetsTest)
#include "adapter_targets_test.moc"
