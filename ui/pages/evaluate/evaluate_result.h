#pragma once

#include "core/eval/evaluation_folder.h"
#include "core/eval/predictions.h"
#include "ui/bridge/latest_job.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class AnswersPanel;
class FiguresPanel;
class IconDisc;
class IconLabel;
class Segmented;

/// What an evaluation found: its figures with what they mean, and the answers beside the
/// references. Reads and saves the answers on a worker thread.
class EvaluateResult final : public QWidget {
    Q_OBJECT
public:
    explicit EvaluateResult(QWidget* parent = nullptr);

    /// `elsewhere`: the figures of the base model from another evaluation; nullptr = none.
    void setEvaluation(const eval::Evaluation& evaluation, const eval::Evaluation* elsewhere);
    [[nodiscard]] const eval::Evaluation& evaluation() const { return m_evaluation; }
    void setPredictions(std::shared_ptr<const eval::Predictions> predictions);
    enum View { Figures, Answers };
    void showView(View view);
    void retranslate();

    /// "biscuit-2 · identity · 100 rows"
    [[nodiscard]] static QString title(const eval::Evaluation& evaluation);
    [[nodiscard]] static QString subtitle(const eval::Evaluation& evaluation);

Q_SIGNALS:
    void chatRequested(const QString& what);

private:
    void build();
    void readAnswers();
    void askWhere(bool csv);
    void save(const QString& file, bool csv);
    void render();

    struct Read {
        std::shared_ptr<const eval::Predictions> predictions;
        std::optional<Error> error;
    };
    eval::Evaluation m_evaluation;
    std::optional<eval::Figures> m_base;
    QString m_baseNote;
    QString m_lastFolder; ///< where a table was saved

    IconDisc* m_disc;
    QLabel *m_title, *m_subtitle, *m_warning;
    QWidget* m_warningLine;
    QPushButton *m_chat, *m_open;
    Segmented* m_views;
    QStackedWidget* m_stack;
    FiguresPanel* m_figures;
    AnswersPanel* m_answers;
    LatestJob<Read> m_readJob;
    LatestJob<std::optional<Error>> m_saveJob;
};

} // namespace anneal::ui
