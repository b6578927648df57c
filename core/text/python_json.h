#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace anneal::text {

/// A JSON value as Python's json module reads and writes it: integers keep all their digits, keys
/// keep their order, NaN and the infinities are numbers. For tool texts, where every digit becomes
/// part of what is trained.
struct PythonJson {
    enum class Kind { Null, True, False, Integer, Float, String, List, Object } kind = Kind::Null;
    std::string text;              ///< of a String; the digits of an Integer
    double number = 0;             ///< of a Float
    std::vector<PythonJson> items; ///< of a List or an Object
    std::vector<std::string> keys; ///< of an Object, one for each item

    /// Fails with Format (position in bytes).
    [[nodiscard]] static Result<PythonJson> parse(std::string_view text);

    [[nodiscard]] static PythonJson string(std::string text);

    [[nodiscard]] bool isObject() const { return kind == Kind::Object; }
    [[nodiscard]] bool isList() const { return kind == Kind::List; }
    [[nodiscard]] bool isString() const { return kind == Kind::String; }
    /// Python's truth: not null, false, 0, "" or empty.
    [[nodiscard]] bool isTrue() const;
    /// The value of a key; nullptr when this is no object or has no such key.
    [[nodiscard]] const PythonJson* find(std::string_view key) const;
    void put(std::string key, PythonJson value);

    /// json.dumps(ensure_ascii=False): ", " and ": ", or with 4 blanks a level.
    [[nodiscard]] std::string compact() const;
    [[nodiscard]] std::string indented() const;

    /// str(): a String as it is, anything else as Python shows it.
    [[nodiscard]] std::string display() const;
};

} // namespace anneal::text
