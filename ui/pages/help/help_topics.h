#pragma once

#include <QString>
#include <QVector>

namespace anneal::ui {

/// A page of the built-in help, in the language in force.
struct HelpTopic {
    QString id;
    QString section; ///< heading in the list
    QString title;
    QString html;  ///< paragraphs, lists and a few bold words; nothing is loaded from elsewhere
    QString words; ///< further words by which it is found, not shown
    QString plain = {}; ///< html without its marks, to search in
};

/// The written topics, then one for every setting.
[[nodiscard]] QVector<HelpTopic> helpTopics();

/// Those that hold every word of `search` (case and accents as the language compares them), best
/// first: words in the title count more. All in their order when nothing is searched for.
[[nodiscard]] QVector<HelpTopic> findTopics(const QVector<HelpTopic>& topics,
                                            const QString& search);

} // namespace anneal::ui
