#pragma once

namespace anneal {

/// Settings that have to be made before libtorch and its OpenMP runtime are loaded, because those
/// read them only once: how long an idle worker thread spins before it sleeps, and an allocator
/// that keeps large blocks in the process. What the user has set in the environment wins. Call it
/// first thing in main(), before other threads start, and again before opening the engine;
/// idempotent.
void tuneProcess();

} // namespace anneal
