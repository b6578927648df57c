#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace anneal::serve {

/// The fields of a request's body, each taken once; null counts as left out. The first mistake is
/// kept, so that a reader need not look after every field; finish() tells it. Nothing is ignored:
/// what nobody took is a mistake too.
class RequestFields final {
public:
    explicit RequestFields(const Json& object)
        : m_object(object)
    {
    }

    [[nodiscard]] std::optional<double> number(const char* name, double least, double most);
    [[nodiscard]] std::optional<std::int64_t> integer(const char* name, std::int64_t least,
                                                      std::int64_t most);
    [[nodiscard]] std::optional<bool> flag(const char* name);
    [[nodiscard]] std::optional<std::string> text(const char* name);
    /// nullptr when it is left out.
    [[nodiscard]] const Json* any(const char* name);

    /// Fields that change nothing of an answer here.
    void accept(std::initializer_list<const char*> names);
    /// A field that this server does not have; `instead` says what to do.
    void refuse(const char* name, const std::string& instead);

    void mistake(const std::string& name, const std::string& message);
    [[nodiscard]] bool isFine() const { return !m_error; }
    [[nodiscard]] Result<void> finish();

private:
    const Json& m_object;
    std::set<std::string, std::less<>> m_taken;
    std::optional<Error> m_error;
};

/// The JSON object of a request's body. Fails with Format.
[[nodiscard]] Result<Json> requestObject(const std::string& body);

} // namespace anneal::serve
