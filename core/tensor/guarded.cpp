#include "core/tensor/device.h"

#include <c10/util/Exception.h>

#include <new>
#include <string_view>

namespace anneal::tensor {

namespace {

std::string firstLine(std::string_view text)
{
    return std::string(text.substr(0, text.find('\n')));
}

tl::unexpected<Error> outOfMemory()
{
    return fail(ErrorCode::OutOfMemory, "There is not enough memory for this step. Close other "
                                        "programs, or choose a smaller model, "
                                        "batch size or cutoff length.");
}

/// libtorch's CPU allocator reports a failed allocation as a plain error with this text.
bool tellsOfMemory(std::string_view text)
{
    return text.find("can't allocate memory") != std::string_view::npos ||
           text.find("not enough memory") != std::string_view::npos ||
           text.find("out of memory") != std::string_view::npos;
}

} // namespace

Result<void> guarded(const std::function<Result<void>()>& body)
{
    try {
        return body();
    } catch (const c10::OutOfMemoryError&) {
        return outOfMemory();
    } catch (const std::bad_alloc&) {
        return outOfMemory();
    } catch (const c10::Error& error) {
        const std::string text = error.what_without_backtrace();
        if (tellsOfMemory(text))
            return outOfMemory();
        return fail(ErrorCode::Internal, "The tensor library reports: " + firstLine(text));
    } catch (const std::exception& error) {
        if (tellsOfMemory(error.what()))
            return outOfMemory();
        return fail(ErrorCode::Internal, "Unexpected failure: " + firstLine(error.what()));
    }
}

} // namespace anneal::tensor
