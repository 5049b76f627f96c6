import os
import random
import shutil
from pathlib import Path

from .conftest import Run, mark

COUNT = int(os.environ.get("ANNOTATOR_FUZZ", "200"))


def damage(data: bytearray, chance: random.Random) -> bytearray:
    what = chance.choice(["cut", "flip", "flip", "flip", "zero", "swap"])
    at = chance.randrange(len(data))
    if what == "cut":
        return data[:at]
    if what == "zero":
        data[at : at + 512] = bytes(len(data[at : at + 512]))
    elif what == "swap":
        other = chance.randrange(len(data))
        data[at], data[other] = data[other], data[at]
    else:
        for _ in range(chance.choice([1, 1, 3, 20, 200])):
            data[chance.randrange(len(data))] = chance.randrange(256)
    return data


def test_damaged_files_give_an_answer_or_a_sentence_and_are_not_written_to(
    filled: Path, run: Run, tmp_path: Path
) -> None:
    mark(run, filled, "--attribute", "age=40", "--note", "a remark")
    mark(run, filled, at="27:40", label="shelling")
    sound = filled.read_bytes()
    found = 0
    for seed in range(COUNT):
        path = tmp_path / f"{seed}.annot"
        broken = bytes(damage(bytearray(sound), random.Random(seed)))
        for command in ("check", "documents"):
            path.write_bytes(broken)
            ran = run(command, path, *(["--json"] if seed % 2 else []))
            assert ran.status in (0, 1), seed
            assert "Traceback" not in ran.err, seed
            assert ran.status == 0 or ran.out or ran.err.startswith("annotator: "), seed
            found += command == "check" and ran.status == 1
        for each in tmp_path.glob(f"{seed}.annot*"):
            each.unlink()
    assert found > COUNT // 2
    shutil.rmtree(tmp_path / "texts")
