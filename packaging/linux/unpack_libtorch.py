"""Unpacks the parts of torch's wheels that a C++ program needs.

usage: unpack_libtorch.py FOLDER_WITH_WHEELS TARGET

From the torch wheel: include/, share/ and the C++ libraries; the Python side is left out. From NVIDIA's wheels, where there
are any (a CUDA build): their shared libraries, into the same lib/ folder.
"""
import pathlib
import sys
import zipfile

CPU_LIBRARIES = ("libtorch.so", "libtorch_cpu.so", "libc10.so", "libgomp.so.1")
CUDA_LIBRARIES = ("libtorch_cuda.so", "libc10_cuda.so", "libtorch_cuda_linalg.so", "libcaffe2_nvrtc.so",
                  "libtorch_nvshmem.so")


def wanted(name: str) -> str | None:
    """The place below TARGET for a wheel's entry, None to leave it out."""
    path = pathlib.PurePosixPath(name)
    if ".." in path.parts or path.is_absolute():
        return None
    if path.parts[:2] in (("torch", "include"), ("torch", "share")):
        return str(pathlib.PurePosixPath(*path.parts[1:]))
    if path.parts[:2] == ("torch", "lib") and path.name in CPU_LIBRARIES + CUDA_LIBRARIES:
        return f"lib/{path.name}"
    if path.parts[:1] == ("nvidia",) and ".so" in path.name:
        return f"lib/{path.name}"
    return None


def main() -> int:
    wheels, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            for entry in archive.infolist():
                place = wanted(entry.filename)
                if place is None or entry.is_dir():
                    continue
                out = target / place
                out.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(entry) as source, open(out, "wb") as sink:
                    while block := source.read(1 << 22):
                        sink.write(block)
    if not (target / "lib" / "libtorch_cpu.so").exists():
        print("anneal: the torch wheel holds no libtorch_cpu.so", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
