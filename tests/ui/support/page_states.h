#pragma once

#include "ui/pages/chat_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/help_page.h"
#include "ui/pages/models_page.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/serve_page.h"
#include "ui/pages/train_page.h"
#include "ui/shell/main_window.h"

namespace anneal::tests {

using ui::ChatPage;
using ui::DataPage;
using ui::EvaluatePage;
using ui::ExportPage;
using ui::HelpPage;
using ui::ModelsPage;
using ui::RunsPage;
using ui::ServePage;
using ui::TrainPage;
using Page = ui::StudioContext::Page;

/// A page and the states that it can be shown in.
struct PlaceOfStates {
    Page page;
    const char* name;
    QStringList states;
};

inline std::vector<PlaceOfStates> places()
{
    return {{Page::Train, "train", TrainPage::sampleStates()},
            {Page::Data, "data", DataPage::sampleStates()},
            {Page::Runs, "runs", RunsPage::sampleStates()},
            {Page::Chat, "chat", ChatPage::sampleStates()},
            {Page::Evaluate, "evaluate", EvaluatePage::sampleStates()},
            {Page::Export, "export", ExportPage::sampleStates()},
            {Page::Serve, "serve", ServePage::sampleStates()},
            {Page::Models, "models", ModelsPage::sampleStates()},
            {Page::Settings, "settings", {QString()}},
            {Page::Help, "help", HelpPage::sampleStates()}};
}

/// Opens the page and fills it with the samples of that state.
inline void showState(ui::MainWindow& window, Page page, const QString& state)
{
    window.openPage(page);
    QWidget* shown = window.page(page);
    if (auto* train = qobject_cast<TrainPage*>(shown))
        train->showSample(state);
    else if (auto* data = qobject_cast<DataPage*>(shown))
        data->showSample(state);
    else if (auto* runs = qobject_cast<RunsPage*>(shown))
        runs->showSample(state);
    else if (auto* models = qobject_cast<ModelsPage*>(shown))
        models->showSample(state);
    else if (auto* chat = qobject_cast<ChatPage*>(shown))
        chat->showSample(state);
    else if (auto* evaluate = qobject_cast<EvaluatePage*>(shown))
        evaluate->showSample(state);
    else if (auto* exporting = qobject_cast<ExportPage*>(shown))
        exporting->showSample(state);
    else if (auto* serve = qobject_cast<ServePage*>(shown))
        serve->showSample(state);
    else if (auto* help = qobject_cast<HelpPage*>(shown))
        help->showSample(state);
}

} // namespace anneal::tests
