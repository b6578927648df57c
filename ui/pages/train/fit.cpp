#include "ui/pages/train/fit.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Fit)
};

/// So that the rows of an update stay the same.
qint64 smallestFactor(qint64 number)
{
    for (qint64 factor = 2; factor * factor <= number; ++factor)
        if (number % factor == 0)
            return factor;
    return number;
}

} // namespace

Fit Fit::smaller(qint64 longestRow) const
{
    Fit next = *this;
    if (batch > 1) {
        const qint64 factor = smallestFactor(batch);
        next.batch = batch / factor;
        next.accumulation *= factor;
    } else if (keepsActivations) {
        next.keepsActivations = false;
    } else if (recomputedEvery > 1) {
        next.recomputedEvery = 1;
    } else if (canPack && bits != 4) {
        next.bits = 4;
    } else if (longestRow > 0 && cutoff > longestRow) {
        next.cutoff = std::max(longestRow, cutoff / 2);
    }
    return next;
}

void Fit::write(config::RunConfig& config) const
{
    const auto set = [&config](const char* key, qint64 value) {
        (void)config.set(key, config::SettingValue(std::int64_t(value)));
    };
    set("per_device_train_batch_size", batch);
    set("gradient_accumulation_steps", accumulation);
    set("cutoff_len", cutoff);
    set("gradient_checkpointing_every", recomputedEvery);
    (void)config.set("disable_gradient_checkpointing", config::SettingValue(keepsActivations));
    if (bits > 0)
        set("quantization_bit", bits);
}

QString Fit::changes(const Fit& before) const
{
    const QLocale locale;
    QStringList parts;
    if (batch != before.batch || accumulation != before.accumulation)
        parts << Texts::tr("batch size %1 × %2 passes")
                     .arg(locale.toString(batch), locale.toString(accumulation));
    if (keepsActivations != before.keepsActivations || recomputedEvery != before.recomputedEvery)
        parts << Texts::tr("gradient checkpointing");
    if (bits != before.bits)
        parts << Texts::tr("a base of %1 bits").arg(bits);
    if (cutoff != before.cutoff)
        parts << Texts::tr("rows of at most %1 tokens").arg(locale.toString(cutoff));
    return parts.join(Texts::tr(", "));
}

} // namespace anneal::ui
