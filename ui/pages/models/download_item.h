#pragma once

#include "ui/bridge/hub_bridge.h"
#include "ui/widgets/basics.h"

class QComboBox;
class QPushButton;

namespace anneal::ui {

/// One download: how far it is, what went wrong, and the ways to stop it or go on.
class DownloadItem final : public QWidget {
    Q_OBJECT
public:
    explicit DownloadItem(QWidget* parent = nullptr);
    void show(const DownloadRow& row);

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    void useRequested();
    void fileChosen(const QString& file); ///< of several GGUF files

private:
    void showError(const DownloadRow& row);
    [[nodiscard]] static QString progressText(const DownloadRow& row);
    ElidedLabel* m_name;
    QLabel *m_state, *m_text;
    Meter* m_meter;
    QComboBox* m_files;
    QPushButton *m_chooseFile, *m_pause, *m_resume, *m_use, *m_cancel;
    bool m_unfinished = true;
};

} // namespace anneal::ui
