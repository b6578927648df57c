#pragma once

#include <QPlainTextEdit>
#include <QTimer>

class QLabel;

namespace anneal::ui {

/// What the user writes about a run. Saves by itself into the run's folder: a second after the last
/// key, when the focus leaves, and before another run is shown.
class RunNotes final : public QWidget {
    Q_OBJECT
public:
    explicit RunNotes(QWidget* parent = nullptr);
    ~RunNotes() override;

    /// "" shows none. The text is taken only when it is another run: what is being written stays.
    void showRun(const QString& folder, const QString& text);
    void folderRenamed(const QString& from, const QString& to);
    void forget(); ///< the run is deleted: nothing is written any more
    void save();   ///< what is not saved yet

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showStatus(bool saved);
    void retranslate();
    QPlainTextEdit* m_edit;
    QLabel* m_status;
    QTimer m_timer;
    QString m_folder;
    bool m_dirty = false;
};

} // namespace anneal::ui
