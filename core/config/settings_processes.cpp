#include "core/config/setting_rows.h"

namespace anneal::config {

// How the processes of one training find each other. None of it changes what is trained.
SettingRows processSettings()
{
    return {
        {.key = "ddp_timeout",
         .type = SettingType::Integer,
         .defaultValue = std::int64_t{1800},
         .minimum = 1,
         .unit = "seconds",
         .group = SettingGroup::Train,
         .trainOnly = true,
         .label = "Wait for other processes",
         .help = "Seconds after which a process that trains with others gives them up when they "
                 "don't answer; a connection that breaks is noticed at once."},
        {.key = "ddp_backend",
         .type = SettingType::Text,
         .choices = {"gloo"},
         .group = SettingGroup::Train,
         .trainOnly = true,
         .label = "Link between processes",
         .help = "What the processes of one training talk through: gloo, over TCP."},
        {.key = "master_addr",
         .type = SettingType::Text,
         .group = SettingGroup::Train,
         .trainOnly = true,
         .label = "Address of the first process",
         .help = "Address of the machine of the process with RANK 0, where the environment "
                 "variable MASTER_ADDR is not set."},
        {.key = "master_port",
         .type = SettingType::Integer,
         .minimum = 1,
         .maximum = 65535,
         .group = SettingGroup::Train,
         .trainOnly = true,
         .label = "Port of the first process",
         .help = "Port on which the process with RANK 0 waits for the others, where the "
                 "environment variable MASTER_PORT is not set."},
    };
}

} // namespace anneal::config
