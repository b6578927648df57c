#include "core/config/setting_rows.h"

namespace anneal::config {
namespace {

constexpr auto Flag = SettingType::Flag;
constexpr auto Integer = SettingType::Integer;
constexpr auto Number = SettingType::Number;
constexpr auto Text = SettingType::Text;

SettingInfo method(SettingInfo info)
{
    info.group = SettingGroup::Method;
    return info;
}

struct Named {
    std::string_view key, label;
};

struct Projection {
    Named target, rank, interval, scale, side, layerwise;
    double scaleDefault = 1;
};

// What GaLore and APOLLO share.
void addProjection(SettingRows& rows, const Projection& names)
{
    rows.push_back(method({.key = names.target.key,
                           .type = SettingType::TextList,
                           .defaultValue = std::vector<std::string>{"all"},
                           .label = names.target.label,
                           .help = "Names of the linear layers whose gradients are projected; all "
                                   "takes every one but the output matrix."}));
    rows.push_back(method({.key = names.rank.key,
                           .type = Integer,
                           .defaultValue = std::int64_t{16},
                           .minimum = 1,
                           .maximum = 65536,
                           .label = names.rank.label,
                           .help = "Dimensions that a gradient is projected to; the optimizer's "
                                   "state shrinks to this many rows or columns of a matrix."}));
    rows.push_back(method({.key = names.interval.key,
                           .type = Integer,
                           .defaultValue = std::int64_t{200},
                           .minimum = 1,
                           .maximum = 1e9,
                           .unit = "updates",
                           .label = names.interval.label,
                           .help = "Updates after which new directions are chosen."}));
    rows.push_back(
        method({.key = names.scale.key,
                .type = Number,
                .defaultValue = names.scaleDefault,
                .minimum = 0,
                .label = names.scale.label,
                .help = "What the projected update is multiplied by (APOLLO: its root)."}));
    rows.push_back(method({.key = names.side.key,
                           .type = Text,
                           .defaultValue = "std",
                           .choices = {"std", "reverse_std", "right", "left", "full"},
                           .label = names.side.label,
                           .help = "Which side of a matrix is projected: std the longer one."}));
    rows.push_back(
        method({.key = names.layerwise.key,
                .type = Flag,
                .defaultValue = false,
                .label = names.layerwise.label,
                .help = "Updates each weight of a layer inside the backward pass and frees its "
                        "gradient at once: less memory, and nothing is clipped (max_grad_norm). "
                        "With gradient_accumulation_steps: 1."}));
}

} // namespace

SettingRows optimizerSettings()
{
    SettingRows rows;
    rows.push_back(method({.key = "use_galore",
                           .type = Flag,
                           .defaultValue = false,
                           .label = "GaLore",
                           .help = "Trains all weights with an optimizer state of a few dimensions "
                                   "a matrix: the main directions of its gradient."}));
    addProjection(rows, {.target = {"galore_target", "GaLore targets"},
                         .rank = {"galore_rank", "GaLore rank"},
                         .interval = {"galore_update_interval", "GaLore interval"},
                         .scale = {"galore_scale", "GaLore scale"},
                         .side = {"galore_proj_type", "GaLore side"},
                         .layerwise = {"galore_layerwise", "GaLore by layers"},
                         .scaleDefault = 2.0});
    rows.push_back(method({.key = "use_apollo",
                           .type = Flag,
                           .defaultValue = false,
                           .label = "APOLLO",
                           .help = "Trains all weights with an optimizer state of a few random "
                                   "dimensions a matrix, which say how far each channel moves."}));
    addProjection(rows, {.target = {"apollo_target", "APOLLO targets"},
                         .rank = {"apollo_rank", "APOLLO rank"},
                         .interval = {"apollo_update_interval", "APOLLO interval"},
                         .scale = {"apollo_scale", "APOLLO scale"},
                         .side = {"apollo_proj_type", "APOLLO side"},
                         .layerwise = {"apollo_layerwise", "APOLLO by layers"},
                         .scaleDefault = 32.0});
    rows.push_back(method({.key = "apollo_proj",
                           .type = Text,
                           .defaultValue = "random",
                           .choices = {"random", "svd"},
                           .label = "APOLLO directions",
                           .help = "Random directions, or the main ones of the gradient."}));
    rows.push_back(method({.key = "apollo_scale_type",
                           .type = Text,
                           .defaultValue = "channel",
                           .choices = {"channel", "tensor"},
                           .label = "APOLLO factors",
                           .help = "One factor for each channel, or one for a whole matrix."}));
    rows.push_back(method({.key = "use_badam",
                           .type = Flag,
                           .defaultValue = false,
                           .label = "BAdam",
                           .help = "Trains one layer at a time, so that gradients and optimizer "
                                   "state of only one are in memory."}));
    rows.push_back(
        method({.key = "badam_mode",
                .type = Text,
                .defaultValue = "layer",
                .choices = {"layer", "ratio"},
                .label = "BAdam mode",
                .help = "layer takes one layer at a time, ratio a share of every matrix."}));
    rows.push_back(method({.key = "badam_start_block",
                           .type = Integer,
                           .minimum = 0,
                           .maximum = 1e6,
                           .label = "BAdam first layer",
                           .help = "Number of the layer that is trained first; left out, the first "
                                   "in the direction of badam_switch_mode."}));
    rows.push_back(method({.key = "badam_switch_mode",
                           .type = Text,
                           .defaultValue = "ascending",
                           .choices = {"ascending", "descending", "random", "fixed"},
                           .label = "BAdam order",
                           .help = "Order in which the layers take turns."}));
    rows.push_back(method({.key = "badam_switch_interval",
                           .type = Integer,
                           .defaultValue = std::int64_t{50},
                           .minimum = 1,
                           .maximum = 1e9,
                           .unit = "updates",
                           .label = "BAdam turn",
                           .help = "Updates until the next layer's turn."}));
    rows.push_back(method({.key = "badam_update_ratio",
                           .type = Number,
                           .defaultValue = 0.05,
                           .minimum = 1e-6,
                           .maximum = 1,
                           .label = "BAdam share",
                           .help = "With badam_mode: ratio, the share of each matrix that is "
                                   "trained at a time."}));
    rows.push_back(method({.key = "badam_mask_mode",
                           .type = Text,
                           .defaultValue = "adjacent",
                           .choices = {"adjacent", "scatter"},
                           .label = "BAdam share lies",
                           .help = "With badam_mode: ratio, numbers side by side or anywhere."}));
    rows.push_back(method({.key = "use_adam_mini",
                           .type = Flag,
                           .defaultValue = false,
                           .label = "Adam-mini",
                           .help = "AdamW with one second moment for each head and each row: half "
                                   "the optimizer state."}));
    rows.push_back(
        method({.key = "use_muon",
                .type = Flag,
                .defaultValue = false,
                .label = "Muon",
                .help = "Momentum made orthogonal for matrices, AdamW for the rest; wants "
                        "a higher learning rate."}));
    return rows;
}

} // namespace anneal::config
