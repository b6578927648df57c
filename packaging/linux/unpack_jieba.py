"""Makes the one file that core/eval/segmenter.h reads from the source archive of the Python package jieba.

usage: unpack_jieba.py ARCHIVE TARGET

Text in UTF-8. First line: a mark, the sum of all frequencies, the number of words, the number of characters. Then a line
a word (`word frequency`), sorted by bytes; four lines of transitions between the states B, E, M, S and one of their start; a
line a character with its four emissions. All probabilities are logarithms, `-` where jieba has none.
"""
import ast
import pathlib
import sys
import tarfile

STATES = "BEMS"


def member(archive: tarfile.TarFile, name: str) -> str:
    for entry in archive.getmembers():
        if pathlib.PurePosixPath(entry.name).parts[1:] == pathlib.PurePosixPath(name).parts:
            return archive.extractfile(entry).read().decode("utf-8")
    raise SystemExit(f"{name} is not in the archive")


def table(text: str) -> dict:
    """The one dictionary that a module of jieba/finalseg assigns to P; nothing is executed."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign) and node.targets[0].id == "P":
            return ast.literal_eval(node.value)
    raise SystemExit("a table of probabilities is not where it was")


def number(value: float | None) -> str:
    return "-" if value is None else repr(value)


def main() -> int:
    source, target = sys.argv[1], pathlib.Path(sys.argv[2])
    with tarfile.open(source) as archive:
        dictionary = member(archive, "jieba/dict.txt")
        start, transitions, emissions = (
            table(member(archive, f"jieba/finalseg/prob_{name}.py")) for name in ("start", "trans", "emit"))
    frequencies, total = {}, 0
    for line in dictionary.splitlines():
        word, frequency = line.strip().split(" ")[:2]
        frequencies[word] = int(frequency)
        total += int(frequency)
    characters = sorted({character for state in STATES for character in emissions[state]})
    lines = [f"anneal-segmenter-1 {total} {len(frequencies)} {len(characters)}"]
    lines += [f"{word} {frequencies[word]}" for word in sorted(frequencies, key=lambda word: word.encode())]
    lines += [" ".join(number(transitions[a].get(b)) for b in STATES) for a in STATES]
    lines.append(" ".join(number(start[state]) for state in STATES))
    lines += [" ".join([character] + [number(emissions[state].get(character)) for state in STATES])
              for character in characters]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
