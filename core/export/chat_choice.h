#pragma once

#include "core/base/error.h"
#include "core/catalog/model_source.h"
#include "core/config/options.h"
#include "core/text/chat_template.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anneal::exporting {

/// How an exported model is to be talked to.
struct ChatChoice {
    std::shared_ptr<const text::Tokenizer> tokenizer;
    std::optional<text::ChatEncoder> encoder; ///< nullopt: no template fits
    bool replacesTemplate = false; ///< the encoder's Jinja text in the place of the tokenizer's

    [[nodiscard]] const text::ChatEncoder* chosen() const { return encoder ? &*encoder : nullptr; }
    [[nodiscard]] std::string jinja() const; ///< "" when there is none
    [[nodiscard]] std::optional<text::TokenId> eos() const;
    [[nodiscard]] std::vector<text::TokenId> stops() const;
};

/// The chosen template, else the one proposed by the model; none is no reason not to export. Fails
/// as the tokenizer does, and for a template name that does not exist.
[[nodiscard]] Result<ChatChoice> chooseChat(const catalog::ModelSource& source,
                                            const config::ModelOptions& options);

} // namespace anneal::exporting
