#pragma once

#include "ui/models/prediction_model.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace anneal::ui {

/// The answers of an evaluation beside the references: search, a table, the whole texts of the
/// chosen row, and saving the table.
class AnswersPanel final : public QWidget {
    Q_OBJECT
public:
    explicit AnswersPanel(QWidget* parent = nullptr);

    void showReading();                    ///< until the rows come
    void showProblem(const QString& text); ///< they can't be read
    void setPredictions(std::shared_ptr<const eval::Predictions> predictions);
    [[nodiscard]] const PredictionModel& model() const { return m_model; }
    void setNote(const QString& text, const char* tone); ///< "saved", or why not
    void focusSearch();
    void retranslate();

Q_SIGNALS:
    void saveRequested(bool csv);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Box {
        QWidget* place;
        QLabel* title;
        QPlainTextEdit* text;
    };
    [[nodiscard]] Box makeBox(const char* name);
    void build();
    void applySizes();
    void showCount();
    void showRow();

    PredictionModel m_model;
    QLineEdit* m_search;
    QTimer* m_pause; ///< a search begins when the typing rests
    QCheckBox *m_onlyDifferent, *m_wholePrompt;
    QLabel *m_count, *m_note;
    QPushButton *m_saveCsv, *m_saveJsonl;
    QTableView* m_table;
    std::array<Box, 4> m_boxes; ///< question, reference, answer, base model
};

} // namespace anneal::ui
