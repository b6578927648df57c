#pragma once

#include <QAbstractButton>

namespace anneal::ui {

/// The chat template in the model bar: a pill with a tick, amber when it does not fit the model; a
/// press opens the list of templates.
class TemplateChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit TemplateChip(QWidget* parent = nullptr);
    /// `proposed` "" = the model proposes none.
    void setTemplate(const QString& name, const QString& proposed);
    void openList();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString& name);

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    [[nodiscard]] bool fits() const { return m_name == m_proposed || m_proposed.isEmpty(); }
    void retranslate();
    QString m_name, m_proposed;
};

} // namespace anneal::ui
