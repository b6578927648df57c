#include "ui/bridge/ask_text.h"

#include <QCoreApplication>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AskErrorText)
};

} // namespace

ErrorText describeAskError(const Error& error)
{
    const auto value = [&error](const char* key) {
        const auto found = error.context.find(key);
        return found == error.context.end() ? QString() : QString::fromStdString(found->second);
    };
    const QString problem = value("ask"), host = value("host"), said = value("said");
    const auto is = [&problem](const char* name) { return problem == QLatin1String(name); };
    const auto text = [&said](const QString& title, const QString& remedy) {
        return ErrorText{
            title, said.isEmpty() ? remedy : Texts::tr("%1 It says: “%2”").arg(remedy, said), {}};
    };
    if (is("address"))
        return text(Texts::tr("The address can't be used"),
                    Texts::tr("Write it as http://localhost:11434/v1."));
    if (is("key"))
        return text(Texts::tr("%1 does not take the key").arg(host),
                    Texts::tr("Check the key; it may be missing, old, or of another service."));
    if (is("path"))
        return text(Texts::tr("%1 knows no such address or model").arg(host),
                    Texts::tr("Check both. Most addresses end with /v1."));
    if (is("busy"))
        return text(
            Texts::tr("%1 asks to wait").arg(host),
            Texts::tr("It gets too many requests, or a quota is used up. Try again later."));
    if (is("refused"))
        return text(Texts::tr("%1 refuses the request").arg(host),
                    Texts::tr("Check the name of the model."));
    if (is("server"))
        return text(Texts::tr("%1 has a problem of its own").arg(host),
                    Texts::tr("Look at what it shows, then try again."));
    if (is("unreachable"))
        return text(Texts::tr("%1 can't be reached").arg(host),
                    Texts::tr("Check the address and its port, and that the server runs."));
    if (is("tls"))
        return text(Texts::tr("No encrypted connection to %1").arg(host),
                    Texts::tr("Check the address. A server of your own may only speak http://."));
    if (is("slow"))
        return text(Texts::tr("%1 takes too long").arg(host),
                    Texts::tr("It did not answer within %1 s. Ask for fewer rows, or take a "
                              "smaller model.")
                        .arg(value("seconds")));
    if (is("cut"))
        return text(Texts::tr("The connection to %1 broke off").arg(host),
                    Texts::tr("Try again; if it happens again, look at what the server shows."));
    if (is("redirect"))
        return text(Texts::tr("%1 leads to another address").arg(host),
                    value("location").isEmpty()
                        ? Texts::tr("Write that one instead.")
                        : Texts::tr("Write %1 instead.").arg(value("location")));
    if (is("no_model"))
        return text(Texts::tr("%1 has no model loaded").arg(host),
                    Texts::tr("Load one there first."));
    return text(Texts::tr("%1 does not answer in OpenAI's form").arg(host),
                Texts::tr("Check the address. Most end with /v1."));
}

} // namespace anneal::ui
