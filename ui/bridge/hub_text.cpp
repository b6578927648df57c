#include "ui/bridge/hub_text.h"
#include "ui/bridge/size_text.h"

#include <QCoreApplication>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HubErrorText)
};

} // namespace

ErrorText describeHubError(const Error& error)
{
    const auto value = [&error](const char* key) {
        const auto found = error.context.find(key);
        return found == error.context.end() ? QString() : QString::fromStdString(found->second);
    };
    const QString problem = value("hub"), model = value("model"), host = value("host");
    const auto is = [&problem](const char* name) { return problem == QLatin1String(name); };
    const auto text = [](const QString& title, const QString& remedy) {
        return ErrorText{title, remedy, {}};
    };
    if (is("name"))
        return text(Texts::tr("“%1” is no name of a model").arg(model),
                    Texts::tr("Write it as its page shows it: organisation/name."));
    if (is("endpoint"))
        return text(Texts::tr("The address of the mirror can't be used"),
                    Texts::tr("Write it as https://hf-mirror.com in the settings."));
    if (is("offline"))
        return text(Texts::tr("Offline mode is on"),
                    Texts::tr("Nothing is downloaded until it is switched off in the settings."));
    if (is("not_found"))
        return text(Texts::tr("%1 has no model %2").arg(host, model),
                    Texts::tr("Check its name, or try another source. It may also be private."));
    if (is("gated"))
        return text(
            Texts::tr("%1 is given only after its terms are accepted").arg(model),
            Texts::tr("Do that on its page at %1, then set HF_TOKEN and try again.").arg(host));
    if (is("busy"))
        return text(Texts::tr("%1 asks to wait").arg(host),
                    Texts::tr("It gets too many requests. Go on in a few minutes."));
    if (is("unreachable") || is("tls"))
        return text(Texts::tr("%1 can't be reached").arg(host),
                    Texts::tr("Check the connection and the proxy, or choose another source. What "
                              "arrived is kept."));
    if (is("stalled") || is("cut") || is("server"))
        return text(Texts::tr("The connection to %1 broke off").arg(host),
                    Texts::tr("What arrived is kept. Go on later, or choose another source."));
    if (is("wrong_length") || is("checksum"))
        return text(Texts::tr("%1 sent a damaged file").arg(host),
                    Texts::tr("It was not used. Go on, or choose another source."));
    if (is("unsafe_name") || is("redirect") || is("answer"))
        return text(Texts::tr("The answer of %1 can't be trusted").arg(host),
                    Texts::tr("Nothing of it was used. Choose another source."));
    if (is("disk"))
        return text(Texts::tr("The disk has not enough room for %1").arg(model),
                    Texts::tr("%1 are needed, %2 are free. Delete a model, or choose another disk "
                              "with HF_HOME.")
                        .arg(bytesText(value("needed")), bytesText(value("available"))));
    if (is("several"))
        return text(Texts::tr("%1 holds several files").arg(model),
                    Texts::tr("Choose the one to download."));
    if (is("no_file"))
        return text(Texts::tr("%1 has no such file").arg(model),
                    Texts::tr("The details name those it has."));
    if (is("no_weights") || is("parts"))
        return text(Texts::tr("%1 has no weights that can be read").arg(model),
                    Texts::tr("Choose a model with safetensors files or a single GGUF file."));
    if (is("unsupported_model"))
        return text(Texts::tr("%1 is of a kind that this version can't train").arg(model),
                    Texts::tr("Its weights were not downloaded. Choose one of the models named on "
                              "this page."));
    if (is("locked"))
        return text(Texts::tr("The model is being downloaded"),
                    Texts::tr("Stop that first; then it can be deleted."));
    if (is("elsewhere"))
        return text(Texts::tr("The model lies in a folder of yours"),
                    Texts::tr("It is not deleted here; use your file manager."));
    return text(Texts::tr("The download did not work"),
                Texts::tr("Try again, or choose another source."));
}

} // namespace anneal::ui
