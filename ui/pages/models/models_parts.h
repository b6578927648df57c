#pragma once

#include "ui/bridge/hub_bridge.h"
#include "ui/bridge/latest_job.h"
#include "ui/models/local_models.h"
#include "ui/pages/models/recommended_card.h"
#include "ui/pages/models_page.h"
#include "ui/pages/studio_context.h"

#include <QMap>
#include <QSortFilterProxyModel>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class DownloadItem;
class ModelTable;
class NoticeBar;

/// The controls of the Models page and what they do to each other.
struct ModelsPage::Parts {
    Parts(ModelsPage& page, StudioContext& context);

    void build();
    [[nodiscard]] QWidget* buildDownload();
    [[nodiscard]] QWidget* buildList();
    void connectControls();
    void connectItem(DownloadItem* item, int id);
    void retranslate();
    void arrange();

    void readModels(); ///< sizes and fits, in the background
    void takeModels(std::vector<LocalModel> models);
    void showList();
    void showDownloads();
    void showProgress(int id);
    void showCards();
    void showOffline();
    void showButtons();

    void download();
    void downloadRecommended(const hub::RecommendedModel& model);
    void chooseFile(int id, const QString& file);
    [[nodiscard]] hub::Source source() const;

    [[nodiscard]] const LocalModel* current() const;
    void use(const QString& path);
    void openFolder();
    void addFile();
    void addFolder();
    void askDelete();
    void deleteModel(const QString& path);
    void tell(Tone tone, const QString& title, const QString& text);

    void showSample(const QString& state);

    ModelsPage& page;
    StudioContext& context;
    HubBridge& bridge;
    LocalModels model;
    QSortFilterProxyModel sorted;
    LatestJob<std::vector<LocalModel>> readJob;
    LatestJob<std::vector<studio::ModelFit>> fitJob;
    LatestJob<Result<std::uint64_t>> deleteJob;
    QString wanted; ///< to select as soon as it is in the list
    bool sample = false, read = false;

    NoticeBar *notice = nullptr, *offlineNotice = nullptr;
    QWidget* downloadColumn = nullptr;
    QLabel *downloadTitle = nullptr, *hint = nullptr, *goodTitle = nullptr, *counts = nullptr,
           *diskTotal = nullptr, *downloadsTitle = nullptr, *emptyText = nullptr;
    QComboBox* sourceBox = nullptr;
    QLineEdit* nameEdit = nullptr;
    QPushButton *downloadButton = nullptr, *useButton = nullptr, *folderButton = nullptr,
                *deleteButton = nullptr, *addButton = nullptr;
    QAction *addFileAction = nullptr, *addFolderAction = nullptr;
    QVector<RecommendedCard*> cards;
    Card *downloadsCard = nullptr, *listCard = nullptr;
    QMap<int, DownloadItem*> items;
    ModelTable* table = nullptr;
    QStackedWidget* stack = nullptr;
};

} // namespace anneal::ui
