#include "ui/forms/further_arguments.h"

#include <QTest>

using namespace anneal;
using namespace anneal::ui;

/// Which settings can be typed for which purpose, and what is said of the others.
class FurtherArgumentsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAreTakenOrRefusedByName_data();
    void keysAreTakenOrRefusedByName();
};

void FurtherArgumentsTest::keysAreTakenOrRefusedByName_data()
{
    QTest::addColumn<int>("use");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named"); // in the fault; "" = accepted
    const auto row = [](FurtherUse use, const char* text, const char* named) {
        QTest::addRow("%d %s", int(use), text)
            << int(use) << QString::fromLatin1(text) << QString::fromLatin1(named);
    };
    using Use = FurtherUse;
    row(Use::Loading, "", "");
    row(Use::Loading, "rope_scaling: yarn", "");
    row(Use::Loading, "infer_dtype=bfloat16", "");
    row(Use::Loading, R"({"quantization_bit": 4, "quantization_type": "nf4"})", "");
    row(Use::Loading, "resize_vocab: true", "");
    row(Use::Loading, "adapter_folder: best", "");
    row(Use::Loading, "flash_attn: fa2", "");
    row(Use::Loading, "quantization_bits: 4", "quantization_bit");
    row(Use::Loading, "quantization_bit: four", "quantization_bit");
    row(Use::Loading, "infer_dtype: int3", "infer_dtype");
    row(Use::Loading, "model_name_or_path: x", "page itself");
    row(Use::Loading, "learning_rate: 1", "learning_rate");
    row(Use::Loading, "lora_rank: 4", "loading");
    row(Use::Loading, "temperature: 1", "own field");
    row(Use::Loading, "export_size: 1", "Export page");
    row(Use::Loading, "quickly please", "line 1");
    row(Use::Loading, "[1, 2]", "line");
    row(Use::Loading, "use_cpu: true\nuse_cpu: false", "stands in line 1 already");
    row(Use::Loading, "adapter_folder: \"best\n", "quote");
    row(Use::Exporting, "export_size: 2", "");
    row(Use::Exporting, "rope_scaling: yarn", "");
    row(Use::Exporting, "export_dir: x", "page itself");
    row(Use::Exporting, "temperature: 1", "export");
    row(Use::Exporting, "learning_rate: 1", "learning_rate");
    row(Use::Training, "do_eval: true", "");
    row(Use::Training, "export_size: 2", "Export page");
}

void FurtherArgumentsTest::keysAreTakenOrRefusedByName()
{
    QFETCH(int, use);
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto read = readFurther(text, FurtherUse(use));
    QVERIFY2(read.fault.isEmpty() == named.isEmpty(), qPrintable(read.fault));
    QVERIFY2(read.fault.contains(named), qPrintable(read.fault));
    const bool hasKey = read.keys.isGiven("rope_scaling") || read.keys.isGiven("infer_dtype") ||
                        read.keys.isGiven("quantization_bit") ||
                        read.keys.isGiven("resize_vocab") || read.keys.isGiven("adapter_folder") ||
                        read.keys.isGiven("flash_attn") || read.keys.isGiven("export_size") ||
                        read.keys.isGiven("do_eval");
    QCOMPARE(hasKey, named.isEmpty() && !text.isEmpty());
    QCOMPARE(!read.notes().isEmpty(), text.contains(QLatin1String("flash_attn")));
}

QTEST_MAIN(FurtherArgumentsTest)
#include "further_arguments_test.moc"
