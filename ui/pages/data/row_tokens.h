#pragma once

#include "ui/bridge/latest_job.h"
#include "ui/models/token_rows.h"
#include "ui/widgets/basics.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace anneal::ui {

class TokenView;

/// One row as the model of the model bar sees it: its tokens, what is learned of them, what is cut.
/// Reads only while it is shown.
class RowTokens final : public QWidget {
    Q_OBJECT
public:
    /// `question`: model, template and options in force; asked before each reading.
    RowTokens(std::shared_ptr<TokenReader> reader, std::function<TokenReader::Question()> question,
              QWidget* parent = nullptr);
    void setSample(const std::optional<data::Sample>& sample); ///< nullopt: none is chosen
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Read = std::shared_ptr<Result<std::vector<TokenRow>>>;
    void read();
    void show(const Read& read);
    using QWidget::show;

    std::shared_ptr<TokenReader> m_reader;
    std::function<TokenReader::Question()> m_question;
    std::optional<data::Sample> m_sample;
    TokenView* m_view;
    QLabel* m_note;
    QTimer m_timer;
    LatestJob<Read> m_job;
};

} // namespace anneal::ui
