#pragma once

// lupdate collects the sentences that the window translates by this name; core has no Qt, and for
// it they are plain texts. Only for .cpp files of core.
#define QT_TRANSLATE_NOOP(context, text) text
