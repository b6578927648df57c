#pragma once

#include "core/base/error.h"
#include "core/config/options.h"
#include "core/data/dataset.h"

#include <QString>
#include <QVector>

#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace anneal::ui {

/// A token as the model sees it, or several that only together make a character.
struct TokenPiece {
    QString text;
    int tokens = 1;
    bool learned = false; ///< else it is read only
    bool cut = false;     ///< beyond cutoff_len: the model never sees it
    bool special = false; ///< a mark of the template, end of the answer
};

struct TokenRow {
    std::size_t row = 0; ///< 0-based, as in its sample
    QVector<TokenPiece> pieces;
    qint64 tokens = 0, learned = 0, cut = 0;
};

/// Turns rows into the tokens that training would use: template, labels and cutting are the
/// engine's own. Keeps the tokenizer it used last. Blocks for some 100 ms the first time; any
/// thread, one call at a time goes on.
class TokenReader final {
public:
    struct Question {
        std::string model, chatTemplate; ///< chatTemplate "": the model's own
        config::DataOptions options;
        std::string stage = "sft";
        std::vector<data::Sample> samples;
    };
    /// Rows without an answer are left out. Fails as the model's tokenizer and template do.
    [[nodiscard]] Result<std::vector<TokenRow>> read(const Question& question);
    /// Row and number of tokens before anything is cut: quicker, for many rows.
    [[nodiscard]] Result<std::vector<std::pair<std::size_t, qint64>>>
    count(const Question& question);

private:
    [[nodiscard]] Result<std::shared_ptr<const text::ChatEncoder>>
    encoderFor(const Question& question);

    std::mutex m_mutex;
    std::string m_key;
    std::shared_ptr<const text::Tokenizer> m_tokenizer;
    std::shared_ptr<const text::ChatEncoder> m_encoder;
};

} // namespace anneal::ui
