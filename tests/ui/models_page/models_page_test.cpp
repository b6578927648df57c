#include "ui/pages/models_page.h"

#include "core/base/json.h"
#include "core/catalog/decoder_spec.h"
#include "tests/core/hub/fake_hub.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/bridge/hub_bridge.h"
#include "ui/models/local_models.h"
#include "ui/pages/data/notice_bar.h"
#include "ui/pages/models/model_table.h"
#include "ui/pages/models/recommended_card.h"
#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>

#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;
namespace fs = std::filesystem;

class ModelsPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyPcIsToldWhatToDo();
    void aModelIsDownloadedListedAndUsed();
    void aWordThatIsNoNameIsRefused();
    void aFailureSaysWhatToDoAndGoesOn();
    void aPausedDownloadOutlivesTheWindow();
    void aCancelledDownloadLeavesNothing();
    void oneOfSeveralFilesIsChosen();
    void deletingAsksFirst();
    void aModelOfTheUsersOwnIsOnlyTakenOffTheList();
    void offlineModeSaysSoAndAsksNobody();
    void recommendedModelsHaveABadgeAndChineseComesFirst();
    void everySampleStateCanBeShown();

private:
    [[nodiscard]] HubBridge& bridge() { return m_studio->context.downloads(); }
    [[nodiscard]] LocalModels& list()
    {
        auto* sorted = qobject_cast<QSortFilterProxyModel*>(
            control<ModelTable>(*m_page, "localModelTable")->model());
        return *qobject_cast<LocalModels*>(sorted->sourceModel());
    }
    void type(const char* name)
    {
        control<QLineEdit>(*m_page, "modelNameEdit")->setText(QLatin1String(name));
        click(*m_page, "downloadButton");
    }
    void putRealWeights();
    void waitFor(DownloadState state)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!bridge().rows().empty() && bridge().rows().front().state == state,
                                 20'000);
    }
    void refresh()
    {
        QSignalSpy read(&list(), &QAbstractItemModel::modelReset);
        m_studio->context.refreshInBackground();
        QVERIFY(read.wait());
    }
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<StudioFixture> m_studio;
    std::unique_ptr<ModelsPage> m_page;
};

void ModelsPageTest::init()
{
    m_studio = std::make_unique<StudioFixture>();
    qputenv("HF_HOME", (m_studio->home.path() / "hf").c_str());
    for (const char* name : {"HF_HUB_CACHE", "HF_ENDPOINT", "HF_HUB_OFFLINE", "HF_TOKEN"})
        qunsetenv(name);
    m_hub = std::make_unique<FakeHub>();
    putRealWeights();
    m_studio->preferences.setHubSource(QStringLiteral("mirror"));
    m_studio->preferences.setHubMirror(QString::fromStdString(m_hub->server().url()));
    m_page = std::make_unique<ModelsPage>(m_studio->context);
    m_page->resize(1092, 740);
    m_page->show();
}

void ModelsPageTest::cleanup()
{
    m_page.reset();
    m_studio.reset();
    m_hub.reset();
}

// Zeros of the shapes that the hub's config.json promises.
void ModelsPageTest::putRealWeights()
{
    const auto json = parseJson(m_hub->bytes("config.json").toStdString(), "config.json");
    const auto config = catalog::readModelConfig(*json, "config.json");
    QVERIFY(config);
    std::vector<files::TensorSpec> specs;
    std::size_t largest = 0;
    for (const auto& tensor : catalog::expectedTensors(*config)) {
        std::size_t count = 1;
        for (const auto size : tensor.shape)
            count *= std::size_t(size);
        largest = std::max(largest, count);
        specs.push_back({tensor.name, files::StorageType::F32, tensor.shape});
    }
    const std::vector<float> zeros(largest);
    const auto file = m_studio->home.path() / "weights.safetensors";
    QVERIFY(files::writeSafetensors(file, specs, {}, [&](std::size_t i) {
        std::size_t count = 1;
        for (const auto size : specs[i].shape)
            count *= std::size_t(size);
        return Result<std::span<const std::byte>>(std::as_bytes(std::span(zeros.data(), count)));
    }));
    m_hub->put("model.safetensors", QByteArray::fromStdString(readFile(file).value()));
}

void ModelsPageTest::anEmptyPcIsToldWhatToDo()
{
    refresh();
    auto* empty = control<QLabel>(*m_page, "modelsEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("Download one")));
    QVERIFY(!control<QPushButton>(*m_page, "useModelButton")->isEnabled());
}

void ModelsPageTest::aModelIsDownloadedListedAndUsed()
{
    type("org/tiny");
    waitFor(DownloadState::Done);
    QTRY_COMPARE(list().rowCount(), 1);
    const auto& model = list().models().front();
    QCOMPARE(model.entry.name, std::string("org/tiny"));
    QVERIFY2(!model.entry.problem, model.entry.problem ? model.entry.problem->message.c_str() : "");
    QVERIFY(model.place == hub::Place::HubCache);
    QVERIFY(model.diskBytes > 1000);
    QTRY_VERIFY(control<QPushButton>(*m_page, "useModelButton")->isEnabled());
    QSignalSpy asked(&m_studio->context, &StudioContext::pageRequested);
    click(*m_page, "useModelButton");
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_studio->context.modelEntry());
    QCOMPARE(m_studio->context.modelEntry()->name, std::string("org/tiny"));
    QVERIFY(m_studio->context.lastUse(*m_studio->context.modelEntry()).isValid());
}

void ModelsPageTest::aWordThatIsNoNameIsRefused()
{
    type("tiny");
    QVERIFY(bridge().rows().empty());
    QVERIFY(control<NoticeBar>(*m_page, "noticeBar")->message().contains(QStringLiteral("tiny")));
    QVERIFY(m_hub->server().asked().isEmpty());
}

void ModelsPageTest::aFailureSaysWhatToDoAndGoesOn()
{
    m_hub->spoil = [](const HttpAsked& asked, HttpAnswer& answer) {
        if (asked.path.contains("safetensors"))
            answer = {403, {}, {}};
    };
    type("org/tiny");
    waitFor(DownloadState::Failed);
    const auto text = control<QLabel>(*m_page, "downloadText")->text();
    QVERIFY2(text.contains(QStringLiteral("HF_TOKEN")), qPrintable(text));
    m_hub->spoil = {};
    click(*m_page, "resumeDownloadButton");
    waitFor(DownloadState::Done);
}

void ModelsPageTest::aPausedDownloadOutlivesTheWindow()
{
    m_hub->spoil = [](const HttpAsked& asked, HttpAnswer& answer) {
        if (asked.path.contains("safetensors"))
            answer.stallAfter = 1000;
    };
    type("org/tiny");
    waitFor(DownloadState::Running);
    QTRY_VERIFY(!m_hub->server().asked("safetensors").isEmpty());
    QTest::qWait(200);
    click(*m_page, "pauseDownloadButton");
    waitFor(DownloadState::Paused);
    m_hub->spoil = {};

    m_page.reset();
    StudioContext next(m_studio->preferences, m_studio->train, m_studio->chat, m_studio->exporting);
    auto& restored = next.downloads();
    QCOMPARE(restored.rows().size(), 1U);
    QVERIFY(restored.rows().front().state == DownloadState::Paused);
    QCOMPARE(restored.rows().front().name.id, std::string("org/tiny"));
    restored.resume(restored.rows().front().id);
    QTRY_VERIFY(restored.rows().front().state == DownloadState::Done);
    QCOMPARE(m_hub->server().asked("safetensors").last().headers.value("range"),
             QByteArray("bytes=1000-"));
}

void ModelsPageTest::aCancelledDownloadLeavesNothing()
{
    m_hub->spoil = [](const HttpAsked& asked, HttpAnswer& answer) {
        if (asked.path.contains("safetensors"))
            answer.stallAfter = 1000;
    };
    type("org/tiny");
    waitFor(DownloadState::Running);
    const auto begun =
        m_hub->repository() / "blobs" /
        (FakeHub::checksum("model.safetensors", m_hub->bytes("model.safetensors")) + ".incomplete");
    QTRY_VERIFY(fs::exists(begun));
    click(*m_page, "cancelDownloadButton");
    QTRY_VERIFY(bridge().rows().empty());
    QTRY_VERIFY(!fs::exists(begun));
}

void ModelsPageTest::oneOfSeveralFilesIsChosen()
{
    m_hub->clear();
    m_hub->put("a-q4.gguf", "four");
    m_hub->put("a-q8.gguf", "eight");
    type("org/tiny");
    waitFor(DownloadState::Failed);
    auto* files = control<QComboBox>(*m_page, "ggufFileBox");
    QCOMPARE(files->count(), 2);
    files->setCurrentIndex(1);
    click(*m_page, "chooseFileButton");
    waitFor(DownloadState::Done);
    QCOMPARE(bridge().rows().front().path.filename(), fs::path("a-q8.gguf"));
}

void ModelsPageTest::deletingAsksFirst()
{
    type("org/tiny");
    waitFor(DownloadState::Done);
    QTRY_COMPARE(list().rowCount(), 1);
    QTRY_VERIFY(control<QPushButton>(*m_page, "deleteModelButton")->isEnabled());
    click(*m_page, "deleteModelButton");
    click(*m_page, "cancelDeleteButton");
    QVERIFY(fs::exists(m_hub->snapshot() / "config.json"));
    QTRY_VERIFY(control<QPushButton>(*m_page, "deleteModelButton")->isVisible());
    click(*m_page, "deleteModelButton");
    click(*m_page, "confirmDeleteButton");
    QTRY_COMPARE(list().rowCount(), 0);
    QVERIFY(!fs::exists(m_hub->repository()));
}

void ModelsPageTest::aModelOfTheUsersOwnIsOnlyTakenOffTheList()
{
    const auto own = m_studio->home.path() / "mine" / "tiny";
    for (const char* name : {"config.json", "tokenizer.json", "model.safetensors"})
        QVERIFY(writeFileAtomically(own / name, m_hub->bytes(name).toStdString()));
    const auto path = QString::fromStdString(toUtf8(own));
    m_studio->context.setModel(path);
    QTRY_COMPARE(list().rowCount(), 1);
    control<ModelTable>(*m_page, "localModelTable")->choose(path);
    click(*m_page, "deleteModelButton");
    QTRY_COMPARE(list().rowCount(), 0);
    QVERIFY(fs::exists(own / "model.safetensors"));
    refresh();
    QCOMPARE(list().rowCount(), 0); // and does not come back
}

void ModelsPageTest::offlineModeSaysSoAndAsksNobody()
{
    m_studio->preferences.setOffline(true);
    auto* notice = control<NoticeBar>(*m_page, "offlineNotice");
    QVERIFY(notice->isVisible());
    type("org/tiny");
    waitFor(DownloadState::Failed);
    QCOMPARE(bridge().rows().front().error->context.at("hub"), std::string("offline"));
    QVERIFY(m_hub->server().asked().isEmpty());
    click(*m_page, "switchOfflineOffButton");
    QVERIFY(!m_studio->preferences.offline());
    QVERIFY(!notice->isVisible());
    click(*m_page, "resumeDownloadButton");
    waitFor(DownloadState::Done);
}

void ModelsPageTest::recommendedModelsHaveABadgeAndChineseComesFirst()
{
    const auto cards = m_page->findChildren<RecommendedCard*>();
    QCOMPARE(std::size_t(cards.size()), hub::recommendedModels().size());
    QCOMPARE(cards.front()->model().languages.front(), std::string("zh"));
    for (auto* card : cards) {
        auto* badge = card->findChild<Chip*>(QStringLiteral("fitBadge"));
        QTRY_VERIFY(!badge->text().isEmpty());
    }
    m_studio->preferences.setHubSource(QStringLiteral("mirror"));
    cards.front()->findChild<QPushButton*>()->click();
    QCOMPARE(bridge().rows().front().name.id, cards.front()->model().id);
}

void ModelsPageTest::everySampleStateCanBeShown()
{
    for (const auto& state : ModelsPage::sampleStates()) {
        m_page->showSample(state);
        QVERIFY(!m_page->grab().isNull());
    }
}

QTEST_MAIN(ModelsPageTest)
#include "models_page_test.moc"
