"""What the command takes to start: one small file, beside Python with re and json, and the cleaning itself.

    python tests/bench/startup.py    # exits with 1 where the command takes over 3 × Python with re and json plus the cleaning

Each is a process of its own, many times in turn; CPU time, and of all runs the least: a busy machine only adds. Run it twice
where bytecode is not yet there.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

RUNS = 25
MOST = 3
TEXT = (
    "Ferry sinks off Ostia\n\nROME (AP) - The ferry sank off the coast on Monday, killing two of its crew of ten, the coast "
    "guard said.\n\nAdvertisement\n\nSign up for our newsletter\n"
)
_CLEAN = "import sys, newsclean; sys.stdout.write(newsclean.clean(open({!r}, encoding='utf-8').read()).stripped)"


def cost(command: list[str]) -> float:
    """Give the CPU time of a process, in milliseconds."""
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL)
    after = getrusage(RUSAGE_CHILDREN)
    return 1e3 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def main() -> int:
    """Print what each takes; gives 1 when the command takes too long."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ferry.txt"
        path.write_text(TEXT, "utf-8")
        cases = {
            "python -c 'import re, json'": ["-c", "import re, json"],
            "the cleaning, import and all": ["-c", _CLEAN.format(str(path))],
            "newsclean ferry.txt": ["-m", "newsclean", str(path)],
            "newsclean --help": ["-m", "newsclean", "--help"],
        }
        took: dict[str, list[float]] = {name: [] for name in cases}
        for _ in range(RUNS):
            for name, command in cases.items():
                took[name].append(cost(command))
    bare, cleaning, whole, _ = (min(found) for found in took.values())
    lines = [f"{min(found):6.0f} ms least {median(found):6.0f} ms median  {name}\n" for name, found in took.items()]
    lines.append(
        f"{whole - cleaning:6.0f} ms for the command itself: {(whole - cleaning) / bare:.1f} × Python, {MOST} are allowed\n"
    )
    sys.stdout.write("".join(lines))
    return 1 if whole > cleaning + MOST * bare else 0


if __name__ == "__main__":
    sys.exit(main())
