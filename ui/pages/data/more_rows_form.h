#pragma once

#include "ui/bridge/proposal_bridge.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace anneal::ui {

class ListPicker;
class Segmented;
class StudioContext;

/// Who words the questions anew, how many are wanted, and of which rows.
class MoreRowsForm final : public QWidget {
    Q_OBJECT
public:
    explicit MoreRowsForm(StudioContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ProposalSource source() const;
    void setSource(ProposalSource source); ///< without remembering it
    [[nodiscard]] std::size_t most() const;
    [[nodiscard]] bool wantsAll() const;
    /// How many rows are selected, of how many.
    void setRows(int chosen, int all);
    /// What is missing, in a sentence; "" when it can start. Gives the focus to where it is missing
    /// when `focus`.
    [[nodiscard]] QString missing(bool focus = false);
    /// Source, model and address of a request; keeps or forgets the key as the user wants.
    [[nodiscard]] ProposalRequest request();
    void setLocked(bool locked); ///< while it looks
    void retranslate();
    void showSample(const QString& address, const QString& model);

Q_SIGNALS:
    void edited();         ///< by the user
    void sourcesChanged(); ///< another model is loaded or chosen

private:
    void build();
    void showSources();
    void showAddress();
    [[nodiscard]] QString modelName(bool& loaded) const; ///< that would be asked, "" = none
    StudioContext& m_context;
    ListPicker* m_source;
    QWidget* m_addressPart;
    QLineEdit *m_address, *m_model, *m_key;
    QCheckBox* m_keep;
    QLabel *m_addressLabel, *m_modelLabel, *m_keyLabel, *m_note, *m_countLabel;
    QSpinBox* m_count;
    Segmented* m_rows;
    int m_chosen = 0, m_all = 0;
};

} // namespace anneal::ui
