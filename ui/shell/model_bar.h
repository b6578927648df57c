#pragma once

#include "ui/pages/studio_context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace anneal::ui {

class Chip;
class ListPicker;
class RunPill;
class TemplateChip;

/// The bar above the pages. On Train: model, chat template, device. Elsewhere the page's name and,
/// while a training is going, a pill that leads to it: those pages choose their model themselves.
/// At the right the language.
class ModelBar final : public QWidget {
    Q_OBJECT
public:
    explicit ModelBar(StudioContext& context, QWidget* parent = nullptr);
    void setPage(StudioContext::Page page, const QString& title);
    void setNarrow(bool narrow); ///< shorter chips under 1180 px
    void openModelList();
    [[nodiscard]] RunPill& pill() { return *m_pill; }
    void showSample(); ///< a model for pictures

Q_SIGNALS:
    void languageChosen(const QString& code);

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void retranslate();
    void showModels();
    void showTemplate();
    void showDevice();
    void runAction(const QString& id);

    StudioContext& m_context;
    ListPicker* m_picker;
    TemplateChip* m_template;
    Chip* m_device;
    QLabel* m_title;
    RunPill* m_pill;
    QPushButton* m_language;
    int m_cores = 0;
    bool m_narrow = false;
};

} // namespace anneal::ui
