#include "ui/bridge/error_text.h"

#include "core/config/settings_table.h"
#include "ui/bridge/ask_text.h"
#include "ui/bridge/error_kinds.h"
#include "ui/bridge/hub_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/size_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The facts of an error, translated sentence by sentence.
class Facts final {
public:
    explicit Facts(const Error& error)
        : m_error(error)
    {
    }

    [[nodiscard]] QString value(const char* key) const
    {
        const auto found = m_error.context.find(key);
        return found == m_error.context.end() ? QString() : QString::fromStdString(found->second);
    }
    [[nodiscard]] bool has(const char* key) const { return m_error.context.contains(key); }
    [[nodiscard]] QString file() const
    {
        for (const char* key : {"file", "path", "folder"})
            if (has(key))
                return value(key);
        return {};
    }
    /// "line 3, row 7", in the order in which a reader looks for it; "" when no place is known.
    [[nodiscard]] QString place() const
    {
        QStringList parts;
        if (has("line"))
            parts << Texts::tr("line %1").arg(value("line"));
        if (has("row"))
            parts << Texts::tr("row %1").arg(value("row").toLongLong() + 1); // counted from 0
        if (has("byte"))
            parts << Texts::tr("byte %1").arg(value("byte"));
        if (has("tensor"))
            parts << Texts::tr("tensor %1").arg(value("tensor"));
        if (has("key"))
            parts << Texts::tr("key %1").arg(value("key"));
        return parts.join(Texts::tr(", "));
    }

private:
    const Error& m_error;
};

ErrorText invalidArgument(const Facts& facts)
{
    if (facts.has("key"))
        return {Texts::tr("The setting %1 has to be changed").arg(facts.value("key")),
                !facts.value("nearest").isEmpty()
                    ? Texts::tr("Its value is not accepted. Did you mean %1?")
                          .arg(facts.value("nearest"))
                    : Texts::tr("Its value does not fit here. The details say which values do."),
                {}};
    if (facts.has("dataset"))
        return {
            Texts::tr("The data set %1 can't be used").arg(facts.value("dataset")),
            Texts::tr("Choose another data set, or open it on the Data page and mend its rows."),
            {}};
    return {Texts::tr("This can't be done with these settings"),
            Texts::tr("The details name the setting to change."),
            {}};
}

ErrorText notFound(const Facts& facts)
{
    if (facts.has("model"))
        return {Texts::tr("The model %1 is not on this computer").arg(facts.value("model")),
                facts.value("nearest").isEmpty()
                    ? Texts::tr("Choose another model, or download it on the Models page.")
                    : Texts::tr("Did you mean %1? Choose another model, or download it on the "
                                "Models page.")
                          .arg(facts.value("nearest")),
                {}};
    if (facts.has("dataset"))
        return {Texts::tr("There is no data set called %1").arg(facts.value("dataset")),
                Texts::tr("Choose a data set from the list, or open its file."),
                {}};
    if (const QString file = facts.file(); !file.isEmpty())
        return {Texts::tr("%1 is not there").arg(QFileInfo(file).fileName()),
                Texts::tr("It was looked for at %1. It may have been moved or renamed.").arg(file),
                {}};
    return {Texts::tr("Something that is needed is not there"),
            Texts::tr("The details name it and the places that were searched."),
            {}};
}

ErrorText io(const Facts& facts)
{
    const QString file = facts.file();
    return {Texts::tr("Reading or writing failed"),
            file.isEmpty()
                ? Texts::tr("Check that the disk is connected, then try again.")
                : Texts::tr(
                      "%1 could not be read or written. Check that its disk is connected, then try "
                      "again.")
                      .arg(file),
            {}};
}

ErrorText format(const Facts& facts)
{
    const QString file = facts.file();
    const QString name = QFileInfo(file).fileName();
    const QString place = facts.place();
    const QString title = name.isEmpty()
                              ? Texts::tr("A file is damaged or not what it says it is")
                              : Texts::tr("%1 is damaged or not what it says it is").arg(name);
    if (facts.has("row") || file.endsWith(QLatin1String(".json")) ||
        file.endsWith(QLatin1String(".jsonl")) || file.endsWith(QLatin1String(".yaml")))
        return {
            title,
            place.isEmpty()
                ? Texts::tr("Open it in an editor and mend it; nothing was changed.")
                : Texts::tr("The fault is at %1. Mend it there; nothing was changed.").arg(place),
            {}};
    return {title,
            place.isEmpty()
                ? Texts::tr("Download or copy it again; nothing was changed.")
                : Texts::tr("The fault is at %1. Download or copy it again; nothing was changed.")
                      .arg(place),
            {}};
}

ErrorText unsupported(const Facts& facts)
{
    if (facts.has("key"))
        return {
            Texts::tr("The setting %1 is not available in this version").arg(facts.value("key")),
            Texts::tr("Leave it at its default. The details say what to use instead."),
            {}};
    return {Texts::tr("This version can't do that"),
            Texts::tr("The details say what to use instead."),
            {}};
}

ErrorText outOfMemory(const Facts& facts)
{
    const QString title = facts.has("step")
                              ? Texts::tr("Memory ran out at step %1").arg(facts.value("step"))
                              : Texts::tr("Memory ran out");
    const QString cure =
        Texts::tr("Half the batch with twice the accumulation gives the same result in "
                  "less memory.");
    if (facts.has("missing"))
        return {title,
                Texts::tr("%1 was missing. %2").arg(bytesText(facts.value("missing")), cure),
                {}};
    if (facts.has("needed") && facts.has("available"))
        return {
            title,
            Texts::tr("%1 were needed, %2 were free. %3")
                .arg(bytesText(facts.value("needed")), bytesText(facts.value("available")), cure),
            {}};
    return {title, cure, {}};
}

ErrorText diverged(const Facts& facts)
{
    QString text =
        facts.has("step")
            ? Texts::tr("At step %1 the loss ran away: the steps were too big, like a student "
                        "who changes everything after each exercise.")
                  .arg(facts.value("step"))
            : Texts::tr("The loss ran away: the steps were too big, like a student who changes "
                        "everything after each exercise.");
    const QString kept = facts.value("checkpoint");
    text = sentences({text, kept.isEmpty() ? Texts::tr("A lower learning rate helps.")
                                           : Texts::tr("%1 is kept. A lower learning rate helps.")
                                                 .arg(QFileInfo(kept).fileName())});
    return {Texts::tr("Training went off course and was stopped"), text, {}};
}

/// What is the matter, above a sentence of core's table.
QString toldTitle(const Error& error, const Notice& told)
{
    const Facts facts(error);
    const auto key = facts.value("key");
    if (config::findSetting(key.toStdString()) != nullptr || told.id.starts_with("key."))
        return Texts::tr("The setting %1 has to be changed").arg(key);
    if (facts.has("dataset"))
        return Texts::tr("The data set %1 can't be used").arg(facts.value("dataset"));
    switch (error.code) {
    case ErrorCode::Format:
        return format(facts).title;
    case ErrorCode::Unsupported:
        return Texts::tr("This version can't do that");
    case ErrorCode::NotFound:
        return Texts::tr("Something that is needed is not there");
    default:
        return Texts::tr("This can't be done");
    }
}

/// An error whose sentence is a row of core's table: the window says it whole, with its place.
std::optional<ErrorText> describeTold(const Error& error)
{
    const auto told = keptNotice(error.context);
    if (told.sentence.empty())
        return std::nullopt;
    const Facts facts(error);
    QString place;
    if (facts.has("line") && !facts.file().isEmpty() && !told.facts.contains("at_line"))
        place = Texts::tr("It stands in line %1 of %2.").arg(facts.value("line"), facts.file());
    return ErrorText{toldTitle(error, told), sentences({noticeText(told), place}), {}};
}

} // namespace

QString modelProblemText(const Error& problem)
{
    const Facts facts(problem);
    const QString kind = facts.value("kind");
    if (facts.has("architecture"))
        return Texts::tr("Models of this kind can't be used yet");
    if (kind == QLatin1String("adapter_no_model"))
        return Texts::tr("This is an adapter, not a model: choose it beside its base");
    const QStringList incomplete = {QStringLiteral("no_weights"), QStringLiteral("file_missing"),
                                    QStringLiteral("tensors_missing"),
                                    QStringLiteral("layers_missing")};
    if (incomplete.contains(kind) || (problem.code == ErrorCode::NotFound && kind.isEmpty()))
        return Texts::tr("Files of it are missing: download it again");
    return Texts::tr("Its files are damaged or not those of a model");
}

ErrorText describe(const Error& error)
{
    if (error.context.contains("hub")) {
        ErrorText text = describeHubError(error);
        text.details = QString::fromStdString(error.message);
        return text;
    }
    if (error.context.contains("ask")) {
        ErrorText text = describeAskError(error);
        text.details = QString::fromStdString(error.message);
        return text;
    }
    for (const auto& known : {describeKind(error), describeTold(error)}) {
        if (!known)
            continue;
        ErrorText text = *known;
        text.details = QString::fromStdString(error.message);
        return text;
    }
    const Facts facts(error);
    const auto sentence = [&]() -> ErrorText {
        switch (error.code) {
        case ErrorCode::Cancelled:
            return {Texts::tr("Stopped"),
                    Texts::tr("It was stopped as you asked. Nothing was lost."),
                    {}};
        case ErrorCode::InvalidArgument:
            return invalidArgument(facts);
        case ErrorCode::NotFound:
            return notFound(facts);
        case ErrorCode::Io:
            return io(facts);
        case ErrorCode::Format:
            return format(facts);
        case ErrorCode::Unsupported:
            return unsupported(facts);
        case ErrorCode::OutOfMemory:
            return outOfMemory(facts);
        case ErrorCode::Diverged:
            return diverged(facts);
        case ErrorCode::Internal:
            break;
        }
        return {Texts::tr("Something went wrong inside Anneal"),
                Texts::tr("Your files are unharmed. Try once more; if it happens again, report the "
                          "details."),
                {}};
    }();
    ErrorText text = sentence;
    text.details = QString::fromStdString(error.message);
    return text;
}

} // namespace anneal::ui
