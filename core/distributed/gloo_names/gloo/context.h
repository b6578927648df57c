// The names of Gloo that libtorch's ProcessGroupGloo.hpp writes down, without their contents.
// libtorch carries its own Gloo but not its headers. Only pointers to these types pass through our
// code, and no object of one is ever made or looked into here, so their real layout does not
// matter. Never include this where Gloo itself is used.
#pragma once

#include <chrono>

namespace gloo {

class Context {
public:
    void setTimeout(std::chrono::milliseconds timeout);
};

} // namespace gloo
