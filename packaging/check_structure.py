"""Checks the rules of ARCHITECTURE.md that a compiler does not: who includes whom, and where torch may be seen.

usage: check_structure.py [PROJECT_ROOT]      exit status 1 and one line a violation
"""
import pathlib
import re
import sys

# Left never includes right.
CORE_ORDER = ["base", "jobs", "files", "text", "config", "report", "deploy", "catalog", "hub", "data", "columnar", "runs", "conversations", "tensor", "distributed", "quant", "ops", "model",
              "adapter", "export", "optim", "train", "infer", "eval", "studio", "serve", "webchat", "engine"]
SEES_TORCH = {"tensor", "distributed", "quant", "ops", "model", "adapter", "export", "optim", "train", "infer", "engine"}
UI_ORDER = ["settings", "bridge", "models", "widgets", "forms", "pages", "shell"]
TORCH = re.compile(r'#\s*include\s*[<"](torch|ATen|c10)/')
OWN = re.compile(r'#\s*include\s*"(core|ui|app)/([a-z_]+)/')
QT = re.compile(r'#\s*include\s*<Q[A-Z]')


def check(file: pathlib.Path, root: pathlib.Path) -> list[str]:
    place = file.relative_to(root).parts
    area, module = place[0], place[1] if len(place) > 2 else ""
    problems = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{'/'.join(place)}:{number}"
        if TORCH.search(line) and not (area == "core" and (module in SEES_TORCH or len(place) == 2)):
            problems.append(f"{where}: only {', '.join(sorted(SEES_TORCH))} may include libtorch")
        if area == "core" and QT.search(line):
            problems.append(f"{where}: core has no Qt")
        match = OWN.search(line)
        if not match:
            continue
        other_area, other = match.groups()
        if area == "core":
            if other_area != "core":
                problems.append(f"{where}: core includes {other_area}")
            elif module and CORE_ORDER.index(other) > CORE_ORDER.index(module):
                problems.append(f"{where}: core/{module} includes core/{other}, which stands to its right")
        if area in ("ui", "app") and other_area == "core" and other in SEES_TORCH:
            problems.append(f"{where}: {area} includes core/{other}, which sees libtorch")
        if area == "ui":
            if other_area == "app":
                problems.append(f"{where}: ui includes app")
            elif other_area == "ui" and UI_ORDER.index(other) > UI_ORDER.index(module):
                problems.append(f"{where}: ui/{module} includes ui/{other}, which stands to its right")
    return problems


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    problems, files = [], 0
    for area in ("core", "ui", "app"):
        for file in sorted((root / area).rglob("*")):
            if file.suffix in (".h", ".cpp"):
                files += 1
                problems += check(file, root)
    print("\n".join(problems) if problems else f"{files} files, no violation")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
