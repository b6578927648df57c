#include "core/hub/curl_transfer.h"

#include <mutex>

namespace anneal::hub {
namespace {
constexpr int kPollMs = 100;
}

void prepareCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

CURLcode runTransfer(CURLM* multi, CURL* easy, jobs::JobContext& context, bool& stopped)
{
    CURLcode outcome = CURLE_OK;
    curl_multi_add_handle(multi, easy);
    int running = 1;
    while (running > 0) {
        if (context.stopRequested()) {
            stopped = true;
            break;
        }
        if (curl_multi_perform(multi, &running) != CURLM_OK)
            outcome = CURLE_OUT_OF_MEMORY;
        if (outcome != CURLE_OK)
            break;
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, kPollMs, nullptr);
    }
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
        if (message->msg == CURLMSG_DONE)
            outcome = message->data.result;
    }
    curl_multi_remove_handle(multi, easy);
    return outcome;
}

} // namespace anneal::hub
