#pragma once

#include "ui/bridge/latest_job.h"
#include "ui/models/token_rows.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/token_view.h"

#include <memory>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class BubbleView;
class TrainSetup;

/// The first rows of the chosen data set on the stage: as a conversation, or as the tokens that
/// training makes of them with the settings in force. Changes nothing.
class PreviewCard final : public Card {
    Q_OBJECT
public:
    explicit PreviewCard(TrainSetup& setup, QWidget* parent = nullptr);
    void focusFirst(); ///< its first control: Tab goes on from here
    void showRows();   ///< those of the setup; what is shown already stays as it is

Q_SIGNALS:
    void closed();
    void editRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    using Read = std::shared_ptr<Result<std::vector<TokenRow>>>;
    [[nodiscard]] QString wanted() const; ///< what the rows and their form come from
    void showAnew();
    void showConversation();
    void readTokens();
    void showTokens(const Read& read);
    void retranslate();

    TrainSetup& m_setup;
    Segmented* m_form;
    QPushButton *m_edit, *m_close;
    QStackedWidget* m_views;
    BubbleView* m_bubbles;
    TokenView* m_tokens;
    QLabel *m_count, *m_note;
    QString m_shown; ///< wanted() of what is shown
    std::shared_ptr<TokenReader> m_reader = std::make_shared<TokenReader>();
    LatestJob<Read> m_job;
};

} // namespace anneal::ui
