#include "core/text/model_number.h"

#include <atomic>

namespace anneal::text {

std::uint32_t nextModelNumber()
{
    static std::atomic<std::uint32_t> given = 0;
    return ++given;
}

std::string byteToken(unsigned byte)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    return {'<', '0', 'x', digits[byte >> 4 & 15], digits[byte & 15], '>'};
}

} // namespace anneal::text
