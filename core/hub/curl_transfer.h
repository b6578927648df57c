#pragma once

#include "core/jobs/job.h"

#include <curl/curl.h>

namespace anneal::hub {

/// Once a process, before anything else of curl.
void prepareCurl();

/// Does the transfer that `easy` is set up for, by the multi interface, so that a stop is seen
/// within a tenth of a second while nothing arrives. `stopped`: it was asked to.
[[nodiscard]] CURLcode runTransfer(CURLM* multi, CURL* easy, jobs::JobContext& context,
                                   bool& stopped);

} // namespace anneal::hub
