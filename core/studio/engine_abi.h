#pragma once

#include "core/studio/engine.h"

/// What libanneal_engine exports. Program and library exchange C++ objects, so they have to come
/// from the same build of the same version: the text below changes with every change to the headers
/// that they share.
namespace anneal::studio {

#define ANNEAL_ENGINE_ABI "anneal-engine-5"

using EngineAbiFunction = const char*();
using CreateEngineFunction = Engine*();

inline constexpr const char* kEngineAbiSymbol = "anneal_engine_abi";
inline constexpr const char* kCreateEngineSymbol =
    "anneal_create_engine"; ///< the caller owns the result

} // namespace anneal::studio
