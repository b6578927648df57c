#pragma once

#include <QWidget>

#include <memory>

namespace anneal::ui {

class StudioContext;

/// The Chat page: conversations at the left, the chat in the middle, the sampling settings at the
/// right. Follows StudioContext::pageRequested(Chat, what): `what` is a run folder, a checkpoint,
/// an adapter folder, or a model (name or path); it is chosen and loaded.
class ChatPage final : public QWidget {
    Q_OBJECT
public:
    explicit ChatPage(StudioContext& context, QWidget* parent = nullptr);
    ~ChatPage() override;

    /// Names for showSample(): empty, loading, ready, answering, error.
    [[nodiscard]] static QStringList sampleStates();
    void showSample(const QString& state);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Esc stops the answer

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace anneal::ui
