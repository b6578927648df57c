#pragma once

#include <QStackedWidget>

class QPushButton;

namespace anneal::ui {

class ElidedLabel;
class IdentityModel;
class MoreRowsCard;
class RowTable;
class StudioContext;

/// The side of the Data page: the row and its checks, or in their place the card that proposes
/// more rows. A bar in the former leads to the latter.
class MoreRows final : public QStackedWidget {
    Q_OBJECT
public:
    /// Takes `side`; bar() is to stand in it.
    MoreRows(QWidget* side, IdentityModel& model, RowTable& table, StudioContext& context,
             QWidget* parent = nullptr);

    [[nodiscard]] QWidget* bar() const { return m_bar; }
    void forget();                         ///< what was proposed: another data set is shown
    void showSample(const QString& state); ///< of the page: "more" and "more-server" open the card

protected:
    void changeEvent(QEvent* event) override;

private:
    void open();
    void close();
    void retranslate();
    QWidget* m_bar;
    MoreRowsCard* m_card;
    ElidedLabel *m_title, *m_detail;
    QPushButton* m_openButton;
};

} // namespace anneal::ui
