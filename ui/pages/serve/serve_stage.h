#pragma once

#include "core/base/error.h"
#include "ui/pages/serve/serve_examples.h"
#include "ui/widgets/basics.h"

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace anneal::ui {

/// The right part of the Serve page: what serving is for, how far the model is loaded, or the
/// address with requests to copy and those that were answered.
class ServeStage final : public Card {
    Q_OBJECT
public:
    explicit ServeStage(QWidget* parent = nullptr);

    void showOff();
    void showLoading(double fraction);
    /// `url`: what this computer calls, or others where the network may ask.
    void showOn(const QString& url, const QString& key, const QString& model, bool network);
    void showStopping();
    void showFailed(const Error& error);
    void addLines(const QStringList& lines);
    void clearLines();
    void retranslate();

    [[nodiscard]] qint64 requests() const { return m_requests; }

Q_SIGNALS:
    void startRequested();

private:
    enum class State { Off, Loading, On, Stopping, Failed };
    [[nodiscard]] QWidget* buildOn();
    void setState(State state);
    void render();
    void renderMessage();
    void renderOn();

    State m_state = State::Off;
    double m_fraction = 0;
    QString m_url, m_key, m_model;
    bool m_network = false;
    qint64 m_requests = 0;
    Error m_error;

    QStackedWidget* m_stack;
    MessageCard* m_message;
    Meter* m_meter;
    IconDisc* m_disc;
    QLabel *m_title, *m_who, *m_address, *m_exampleTitle, *m_logTitle;
    QPushButton *m_copyAddress, *m_open, *m_copyExample;
    Segmented* m_kinds;
    QPlainTextEdit *m_example, *m_log;
};

} // namespace anneal::ui
