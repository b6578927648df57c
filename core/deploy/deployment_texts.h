#pragma once

#include "core/deploy/deployment.h"
#include "core/deploy/request_examples.h"

/// The files of a deployment. Only for this folder.
namespace anneal::deploy {

[[nodiscard]] std::string startScript(const Deployment& deployment);
[[nodiscard]] std::string startBatch(const Deployment& deployment); ///< with CR LF
[[nodiscard]] std::string collectScript();
[[nodiscard]] std::string systemdUnit(const Deployment& deployment);
[[nodiscard]] std::string containerFile(const Deployment& deployment);

[[nodiscard]] std::string readme(const Deployment& deployment);
[[nodiscard]] std::string readmeChinese(const Deployment& deployment);
[[nodiscard]] std::string examplesPage(const Request& request);

/// `text` with every @NAME@ replaced.
[[nodiscard]] std::string named(std::string text, const std::string& name);

} // namespace anneal::deploy
