#include "core/base/error.h"

namespace anneal {

std::string_view toString(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "Cancelled";
    case ErrorCode::InvalidArgument:
        return "InvalidArgument";
    case ErrorCode::NotFound:
        return "NotFound";
    case ErrorCode::Io:
        return "Io";
    case ErrorCode::Format:
        return "Format";
    case ErrorCode::Unsupported:
        return "Unsupported";
    case ErrorCode::OutOfMemory:
        return "OutOfMemory";
    case ErrorCode::Diverged:
        return "Diverged";
    case ErrorCode::Internal:
        return "Internal";
    }
    return "Internal";
}

tl::unexpected<Error> fail(ErrorCode code, std::string message,
                           std::map<std::string, std::string> context)
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(context)});
}

} // namespace anneal
