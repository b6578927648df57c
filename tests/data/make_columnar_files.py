"""Writes rows.parquet, rows.arrow and rows_stream.arrow: the same conversations as rows.jsonl, in Apache Arrow's formats.

Needs pyarrow. usage: make_columnar_files.py
"""
import json
import pathlib

import pyarrow
import pyarrow.ipc
import pyarrow.parquet

FOLDER = pathlib.Path(__file__).parent


def rows():
    for i in range(7):
        messages = [{"role": "user", "content": f"question {i}"}, {"role": "assistant", "content": f"回答 {i}\n\"x\""}]
        yield {"id": i, "messages": messages * (1 + i % 2), "system": None if i % 3 else "be kind", "score": i / 2,
               "tags": ["a", None][: i % 3], "good": i % 2 == 0}


def main():
    table = pyarrow.Table.from_pylist(list(rows()))
    (FOLDER / "rows.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows()))
    pyarrow.parquet.write_table(table, FOLDER / "rows.parquet", row_group_size=3, compression="zstd")
    for name, writer in (("rows.arrow", pyarrow.ipc.new_file), ("rows_stream.arrow", pyarrow.ipc.new_stream)):
        with pyarrow.OSFile(str(FOLDER / name), "wb") as file, writer(file, table.schema) as out:
            out.write_table(table, max_chunksize=3)


if __name__ == "__main__":
    main()
