// The engine: see core/studio/engine.h.
