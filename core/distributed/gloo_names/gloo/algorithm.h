#pragma once // Nothing of it is named: see context.h.
