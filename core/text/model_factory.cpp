#include "core/text/model_factory.h"

#include "core/text/bpe.h"
#include "core/text/json_fields.h"
#include "core/text/unigram.h"

namespace anneal::text {

Result<std::shared_ptr<const TokenModel>> createModel(const TokenizerSpec& spec,
                                                      const StringTable& vocabulary, bool byteLevel)
{
    const auto type = spec.modelType();
    if (type == "BPE") {
        ANNEAL_TRY(std::shared_ptr<const TokenModel> model,
                   BpeModel::create(spec, vocabulary, byteLevel));
        return model;
    }
    if (type == "Unigram") {
        ANNEAL_TRY(std::shared_ptr<const TokenModel> model, UnigramModel::create(spec, vocabulary));
        return model;
    }
    return unsupportedComponent("model", type);
}

} // namespace anneal::text
