#pragma once

#include "core/base/error.h"
#include "core/report/type_quality.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace anneal::ui {

class Meter;

/// How large each GGUF type is and how much it loses on the user's rows, as a table from which one
/// is chosen.
class QualityPanel final : public QWidget {
    Q_OBJECT
public:
    explicit QualityPanel(QWidget* parent = nullptr);

    void setTable(const report::QualityTable& table);
    void setChosen(const QString& type);
    void showMeasuring(double fraction, const QString& what); ///< of the running measurement
    void showEnded(const std::optional<Error>& error);        ///< none: all is measured, or stopped
    void clear();
    [[nodiscard]] bool isEmpty() const { return !m_measuring && !m_error && m_shown.types.empty(); }
    void retranslate();

Q_SIGNALS:
    void typeChosen(const QString& type);
    void stopRequested();
    void backRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
    void renderNote();
    [[nodiscard]] QString timeLeft() const;

    report::QualityTable m_shown;
    QString m_chosen, m_what;
    bool m_measuring = false, m_filling = false;
    double m_fraction = 0;
    QElapsedTimer m_since;
    std::optional<Error> m_error;
    QLabel *m_title, *m_text, *m_note, *m_verdict;
    QTableWidget* m_table;
    Meter* m_meter;
    QPushButton *m_stop, *m_back;
};

} // namespace anneal::ui
