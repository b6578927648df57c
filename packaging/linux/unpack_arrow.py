"""Unpacks the parts of the pyarrow wheel that a C++ program needs: the headers of Arrow and Parquet and their two libraries
(of the wheel for Windows also what these load).

usage: unpack_arrow.py WHEEL TARGET
"""
import pathlib
import sys
import zipfile

HEADERS = ("arrow", "parquet")
LIBRARIES = ("libarrow.so.", "libparquet.so.")
WINDOWS_LIBRARIES = ("arrow.dll", "arrow.lib", "parquet.dll", "parquet.lib")


def wanted(name: str) -> str | None:
    """The place below TARGET for an entry of the wheel, None to leave it out."""
    path = pathlib.PurePosixPath(name)
    if ".." in path.parts or path.is_absolute():
        return None
    if path.parts[:1] == ("pyarrow.libs",) and path.suffix == ".dll":
        return f"lib/{path.name}"
    if path.parts[:1] != ("pyarrow",):
        return None
    if path.parts[1:2] == ("include",) and path.parts[2:3] and path.parts[2] in HEADERS:
        return str(pathlib.PurePosixPath(*path.parts[1:]))
    if len(path.parts) == 2 and (path.name.startswith(LIBRARIES) or path.name in WINDOWS_LIBRARIES):
        return f"lib/{path.name}"
    return None


def main() -> int:
    wheel, target = sys.argv[1], pathlib.Path(sys.argv[2])
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            place = wanted(entry.filename)
            if place is None or entry.is_dir():
                continue
            out = target / place
            out.parent.mkdir(parents=True, exist_ok=True)
            out.write_bytes(archive.read(entry))
    return 0


if __name__ == "__main__":
    sys.exit(main())
