#pragma once

#include "core/hub/listing.h"

namespace anneal::hub {

/// The files of a model that this program reads, out of all that lie on the hub: configuration,
/// tokenizer, chat template, licence, and the weights as safetensors; or one GGUF file. Copies in
/// other forms (pytorch, onnx, msgpack, "original/") are left out. Small files come first.
///
/// `file`: the GGUF file to take, "" = the safetensors, or the GGUF file where it is the only one.
/// Fails with NotFound (no such file; context "files": those there are, a line each),
/// InvalidArgument (several GGUF files: name one; "files" as well), Unsupported (weights in another
/// form only, a GGUF in several parts, an adapter).
[[nodiscard]] Result<std::vector<HubFile>> wantedFiles(const RepoName& name,
                                                       const Listing& listing);

} // namespace anneal::hub
