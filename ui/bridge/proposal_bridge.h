#pragma once

#include "core/data/row_proposals.h"
#include "core/hub/chat_client.h"
#include "ui/bridge/chat_bridge.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace anneal::ui {

/// Who words the questions anew.
enum class ProposalSource { Bank, Model, Address };

struct ProposalRequest {
    ProposalSource source = ProposalSource::Bank;
    data::ProposalWish wish;
    studio::ModelChoice model; ///< loaded first where none is; of Model
    hub::ChatAddress address;  ///< of Address
    hub::ChatPatience patience;
};

struct ProposalProgress {
    enum class Step { Waiting, Loading, Asking } step = Step::Asking;
    double loaded = 0;   ///< of Loading
    std::size_t row = 0; ///< that is asked about
    std::size_t found = 0, most = 0;
};

struct ProposalEnd {
    data::ProposalCount count; ///< found is right in any case
    std::optional<Error> error;
    bool stopped = false;
};

/// Looks for more rows on a worker thread, seen from the GUI thread: in the bank, by the model that
/// the ChatBridge has loaded (it waits until that one is free), or behind an address. Proposals
/// come one by one as they are found; none comes after ended(), or after the destructor.
class ProposalBridge final : public QObject {
    Q_OBJECT
public:
    explicit ProposalBridge(ChatBridge& chat, QObject* parent = nullptr);
    ~ProposalBridge() override; ///< stops; waits unless the loaded model is asked

    void start(ProposalRequest request); ///< ignored while it looks
    void stop();
    [[nodiscard]] bool busy() const { return m_phase != Phase::Idle; }

Q_SIGNALS:
    void proposed(const anneal::data::RowProposal& proposal);
    void progressed(const anneal::ui::ProposalProgress& progress);
    void ended(const anneal::ui::ProposalEnd& end);

private:
    struct Shared;
    enum class Phase { Idle, WaitsForModel, Borrows, Works };
    void borrow();
    void takeState(ChatState state);
    void drain();
    void finish(const std::optional<Error>& error);

    ChatBridge& m_chat;
    Phase m_phase = Phase::Idle;
    bool m_stopping = false;
    ProposalRequest m_request;
    std::shared_ptr<Shared> m_shared;
    QTimer m_drain;
    JobChannel m_channel; // declared last: joins before the rest goes
};

} // namespace anneal::ui
