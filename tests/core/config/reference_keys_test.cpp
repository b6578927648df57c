#include "core/base/atomic_file.h"
#include "core/config/run_config.h"
#include "tests/support/shared.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace anneal;
using namespace anneal::config;

namespace {

/// A row of the tables of keys in ../shared/reference/config_keys.md.
struct KeyRow {
    QStringList keys; ///< may end in *
    QString tier;     ///< "C", "L", "C true; false R", ..., and what the row says of the key
};

QString referenceText()
{
    const auto text = readFile(tests::sharedFolder() / "reference" / "config_keys.md");
    return text ? QString::fromStdString(*text) : QString();
}

QVector<KeyRow> keyRows(const QString& text)
{
    static const QRegularExpression remark(QStringLiteral("\\s*\\([^)]*\\)"));
    static const QRegularExpression separator(QStringLiteral("\\s*[,/]\\s*"));
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9_]*\\*?$"));
    QVector<KeyRow> rows;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (!line.startsWith(QLatin1Char('|')) || cells.size() < 7)
            continue;
        KeyRow row;
        for (const QString& key : QString(cells[1]).remove(remark).trimmed().split(separator))
            if (name.match(key).hasMatch() && key != QLatin1String("key"))
                row.keys << key;
        row.tier = cells[4].trimmed() + QStringLiteral(": ") + cells[5].trimmed();
        if (!row.keys.isEmpty())
            rows << row;
    }
    return rows;
}

/// Of galore_*: every key of the table that begins so.
QStringList expanded(const QString& key)
{
    if (!key.endsWith(QLatin1Char('*')))
        return {key};
    QStringList keys;
    for (const SettingInfo& info : settings())
        if (const auto known = QString::fromUtf8(info.key.data(), qsizetype(info.key.size()));
            known.startsWith(key.chopped(1)))
            keys << known;
    return keys;
}

/// A value that the key may have and that is not its default.
std::string otherValue(const SettingInfo& info)
{
    for (const auto choice : info.choices) {
        const auto* now = std::get_if<std::string>(&info.defaultValue);
        if (!now || *now != choice)
            return std::string(choice);
    }
    const auto within = [&](double number) {
        return std::clamp(number, info.minimum.value_or(number), info.maximum.value_or(number));
    };
    switch (info.type) {
    case SettingType::Flag: {
        const auto* now = std::get_if<bool>(&info.defaultValue);
        return now && *now ? "false" : "true";
    }
    case SettingType::Integer: {
        const auto* now = std::get_if<std::int64_t>(&info.defaultValue);
        const auto more = static_cast<double>(now ? *now + 1 : 4);
        return std::to_string(std::llround(within(more) != more ? within(more - 2) : more));
    }
    case SettingType::Number: {
        const auto* now = std::get_if<double>(&info.defaultValue);
        const double more = now ? *now * 0.5 + 0.125 : 0.25;
        return std::to_string(within(more));
    }
    case SettingType::Map:
        return R"({"num_cycles": 0.5})";
    default:
        return "something";
    }
}

/// What the program's sources read, the table of keys and what only compares keys left out.
QString sources()
{
    static const QRegularExpression tables(QStringLiteral(
        "/core/config/(setting|presets|inert_|combinations|llamaboard_file|run_config_text)"));
    QString all;
    for (const char* folder : {"core", "app"}) {
        QDirIterator files(QStringLiteral(ANNEAL_SOURCE_DIR "/") + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!tables.match(file.fileName()).hasMatch() && file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

} // namespace

/// Every key of the reference is honoured or refused by name, and every example of it is read.
class ReferenceKeysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        m_text = referenceText();
        m_sources = sources();
        QVERIFY(!m_text.isEmpty() && m_sources.size() > 1'000'000);
    }

    void everyKeyIsHonouredOrRefusedByName_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("tier");
        std::set<QString> seen;
        for (const KeyRow& row : keyRows(m_text))
            for (const QString& pattern : row.keys) {
                const QStringList keys = expanded(pattern);
                QVERIFY2(!keys.isEmpty(), qPrintable(pattern));
                for (const QString& key : keys)
                    if (seen.insert(key).second)
                        QTest::newRow(qPrintable(key)) << key << row.tier;
            }
        QVERIFY(seen.size() > 250);
    }

    void everyKeyIsHonouredOrRefusedByName()
    {
        QFETCH(QString, key);
        QFETCH(QString, tier);
        const std::string name = key.toStdString();
        const SettingInfo* info = findSetting(name);
        RunConfig config;
        const auto set = config.set(name, info ? otherValue(*info) : "true");
        if (!set) {
            QVERIFY2(set.error().message.find(name) != std::string::npos,
                     set.error().message.c_str());
            // A key of the first tiers is refused where the reference says so of a value.
            static const QRegularExpression first(QStringLiteral("^[^:]*\\b[CL]\\b"));
            static const QRegularExpression refused(QStringLiteral("\\bR\\b"));
            if (info && info->tier == SettingTier::Refused)
                QVERIFY2(!first.match(tier).hasMatch() || refused.match(tier).hasMatch(),
                         qPrintable(tier));
            return;
        }
        QVERIFY2(info, "an unknown key was taken");
        const auto notes = config.notes();
        const bool isTold = std::any_of(notes.begin(), notes.end(), [&](const Notice& note) {
            return note.sentence.find(name) != std::string::npos;
        });
        if (info->tier == SettingTier::NoEffect) {
            QVERIFY2(isTold, "accepted, without a line that says why nothing changes");
            return;
        }
        if (info->choices.size() == 1)
            return; // the one value is what happens anyway
        const auto reads = [&](const QString& literal) {
            return m_sources.contains(QLatin1Char('"') + literal + QLatin1Char('"'));
        };
        // Those of GaLore and APOLLO are read by what follows the prefix.
        const auto underscore = key.indexOf(QLatin1Char('_'));
        const bool isPrefixed =
            key.startsWith(QLatin1String("galore_")) || key.startsWith(QLatin1String("apollo_"));
        QVERIFY2(reads(key) || (isPrefixed && reads(key.mid(underscore))),
                 "taken, and nothing reads it");
    }

    void everyExampleIsRead_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QStringList>("overrides");
        QTest::addColumn<int>("verb");
        static const QRegularExpression block(QStringLiteral("```yaml\\n(.*?)```"),
                                              QRegularExpression::DotMatchesEverythingOption);
        QStringList blocks;
        for (auto found = block.globalMatch(m_text); found.hasNext();)
            blocks << found.next().captured(1);
        QCOMPARE(blocks.size(), 3);
        const QString first = blocks.front();
        const auto add = [](const char* name, const QString& yaml, const char* overrides,
                            Verb verb = Verb::Train) {
            QTest::newRow(name) << yaml
                                << QString::fromLatin1(overrides).split(QLatin1Char(' '),
                                                                        Qt::SkipEmptyParts)
                                << int(verb);
        };
        add("sft", first, "");
        add("sft, with all that upstream's file has", first,
            "trust_remote_code=true preprocessing_num_workers=16 dataloader_num_workers=4 "
            "save_only_model=false ddp_timeout=180000000 resume_from_checkpoint=null");
        add("sft, what is commented out", QString(first).replace(QLatin1String("\n# "), "\n"), "");
        add("dpo", first,
            "stage=dpo dataset=dpo_en_demo pref_beta=0.1 pref_loss=sigmoid learning_rate=5e-6");
        add("kto", first, "stage=kto dataset=kto_en_demo pref_beta=0.1 learning_rate=5e-6");
        add("pretrain", first, "stage=pt dataset=c4_demo template=null");
        add("reward", first, "stage=rm dataset=dpo_en_demo");
        add("full", first,
            "finetuning_type=full learning_rate=1e-5 lora_rank=null "
            "lora_target=null");
        add("qlora", first, "quantization_bit=4 quantization_method=bnb");
        add("as the window sends it", first,
            "plot_loss=true include_num_input_tokens_seen=true preprocessing_num_workers=16 "
            "trust_remote_code=true ddp_timeout=180000000 optim=adamw_torch");
        add("export", blocks[1], "", Verb::Export);
        add("chat", blocks[2], "", Verb::Chat);
        add("api", blocks[2], "", Verb::Api);
    }

    void everyExampleIsRead()
    {
        QFETCH(QString, yaml);
        QFETCH(QStringList, overrides);
        QFETCH(int, verb);
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "example.yaml";
        QVERIFY(writeFileAtomically(file, yaml.toStdString()));
        std::vector<std::string> more;
        for (const QString& one : overrides)
            more.push_back(one.toStdString());
        const auto config = RunConfig::fromFile(file, more, static_cast<Verb>(verb));
        QVERIFY2(config, config ? "" : config.error().message.c_str());
    }

    void deepSpeedOfTheFullExampleIsRefusedByName()
    {
        const auto config = RunConfig::fromOverrides(
            {"model_name_or_path=m", "dataset=d", "output_dir=o", "finetuning_type=full",
             "deepspeed=examples/deepspeed/ds_z3_config.json"},
            Verb::Train);
        QVERIFY(!config);
        QVERIFY(config.error().message.find("deepspeed") != std::string::npos);
    }

private:
    QString m_text, m_sources;
};

QTEST_GUILESS_MAIN(ReferenceKeysTest)
#include "reference_keys_test.moc"
