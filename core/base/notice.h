#pragma once

#include "core/base/error.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anneal {

/// A sentence for the user about something that is no failure: a warning of a training, a problem
/// of a row, a note on a setting. The command line prints `sentence`; the window says it in the
/// user's language, from `id` and `facts` (noticeText).
struct Notice {
    std::string id; ///< of noticeTexts(); "" = only the sentence is known (an older file held it)
    std::map<std::string, std::string> facts;
    std::string sentence; ///< English

    bool operator==(const Notice&) const = default;
};

/// Where a row stands, for the sentences about it.
struct NoticePlace {
    std::string file = {}; ///< its name; "" = "Row 3 ..."
    std::size_t line = 0;  ///< 1-based, 0 = unknown
    std::size_t row = 0;   ///< 0-based
};

/// The row `id` of the table, with its {names} filled in from the facts.
[[nodiscard]] Notice notice(std::string_view id, std::map<std::string, std::string> facts = {});

/// A problem of a row ("has no answer.") as a whole sentence that names the row.
[[nodiscard]] Notice noticeAt(const NoticePlace& place, Notice problem);

/// What failed beside a work that goes on. The facts are those of the error.
[[nodiscard]] Notice noticeOf(const Error& error);

/// The error of noticeOf(); of other notices an Internal one with their sentence.
[[nodiscard]] Error errorOf(const Notice& notice);
inline constexpr std::string_view kErrorNotice = "error";

/// A failed Result that says a row of the table, so that the window says it in its language:
/// `return fail(ErrorCode::Unsupported, notice("rope.kinds", {...}), {{"key", ...}});` The message
/// is `told.sentence`, which may say more than the row (the words of a library).
[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, const Notice& told,
                                         std::map<std::string, std::string> context = {});

/// Puts a notice, such as the problem of a row, into the context of an error, and takes it out
/// again.
void keepNotice(const Notice& notice, std::map<std::string, std::string>& context);
[[nodiscard]] Notice keptNotice(const std::map<std::string, std::string>& context);

struct NoticeText {
    std::string_view id;
    std::string_view text; ///< English, {name} stands for a fact
};

/// Every sentence that core can say, in one table: core/base/notice_texts.cpp and the parts of it
/// beside that file (notice_texts.h).
[[nodiscard]] std::span<const NoticeText> noticeTexts();

/// The sentence in the language of `said`, which translates a text of the table. A fact "reason" is
/// a text of its own (SettingInfo::note) and is translated too.
[[nodiscard]] std::string noticeText(const Notice& notice,
                                     const std::function<std::string(std::string_view text)>& said);

/// The English sentences of notices, for the command line.
[[nodiscard]] std::vector<std::string> sentencesOf(const std::vector<Notice>& notices);

/// `{name}` of the text becomes the fact of that name; `{{name}}`, which rows hold, stays.
[[nodiscard]] std::string fillIn(std::string_view text,
                                 const std::map<std::string, std::string>& facts);

} // namespace anneal
