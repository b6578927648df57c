#pragma once

#include "ui/bridge/proposal_bridge.h"
#include "ui/models/identity_model.h"
#include "ui/widgets/basics.h"

#include <QPersistentModelIndex>

#include <optional>
#include <vector>

class QScrollArea;

namespace anneal::ui {

class MoreRowsForm;
class ProposalItem;
class RowTable;
class StudioContext;

/// "More rows like these": proposes rows in the user's choice of ways, and adds those that are
/// accepted, beside the row they are like, as one undoable step each (Accept all: one for all).
class MoreRowsCard final : public Card {
    Q_OBJECT
public:
    MoreRowsCard(IdentityModel& model, RowTable& table, StudioContext& context,
                 QWidget* parent = nullptr);

    [[nodiscard]] int waiting() const { return int(m_entries.size()); } ///< proposals
    void focusFirst();
    void clear();                          ///< stops and forgets what was proposed
    void showSample(const QString& state); ///< "more" or "more-server"

Q_SIGNALS:
    void closed();         ///< back to the row
    void waitingChanged(); ///< another number of proposals

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Escape goes back
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        ProposalItem* item = nullptr;
        QPersistentModelIndex source;
    };
    void build();
    void startOrStop();
    void takeProposal(const data::RowProposal& proposal);
    void takeEnd(const ProposalEnd& end);
    void add(Entry& entry);
    void accept(ProposalItem* item);
    void acceptAll();
    void remove(ProposalItem* item);
    void showRows();
    void showState();
    void retranslate();
    [[nodiscard]] std::vector<std::size_t> chosenRows() const;

    IdentityModel& m_model;
    RowTable& m_table;
    StudioContext& m_context;
    MoreRowsForm* m_form;
    QWidget* m_list;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_status;
    Meter* m_meter;
    QPushButton *m_back, *m_start, *m_acceptAll;
    std::vector<Entry> m_entries;
    /// Where the last row that is like a row stands.
    std::vector<std::pair<QPersistentModelIndex, QPersistentModelIndex>> m_lastLike;
    int m_number = 0;
    ProposalSource m_asked = ProposalSource::Bank;
    std::optional<ProposalProgress> m_progress;
    std::optional<ProposalEnd> m_end;
    ProposalBridge m_bridge; // declared last: it stops before the rest goes
};

/// What the card says about the work, with its tone.
struct MoreRowsStatus {
    QString text;
    const char* tone = "muted";
};
[[nodiscard]] MoreRowsStatus describe(const ProposalProgress& progress);
[[nodiscard]] MoreRowsStatus describe(const ProposalEnd& end, ProposalSource source,
                                      std::size_t most);

} // namespace anneal::ui
