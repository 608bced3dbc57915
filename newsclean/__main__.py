"""The command: ``newsclean FILE…`` prints the stripped text; ``newsclean --help`` says what else it does."""

import io
import os
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status: 0 done, 1 something to change was found or changed, 2 bad input.

    A file called ``report`` is written ``./report``. Nothing is raised for bad input: it is told on standard error.
    """
    arguments = sys.argv[1:] if argv is None else list(argv)
    from newsclean.command.faults import BAD, Fault, say

    _open_streams()
    try:
        return _called(arguments)
    except Fault as fault:
        say(str(fault))
        return BAD
    except BrokenPipeError:
        sys.stderr.close()
        return BAD
    except OSError as error:
        say(f"{error.filename or 'a file could not be read or written'}: {error.strerror}")
        return BAD
    except KeyboardInterrupt:
        say("interrupted; no file is half written, and the same command can be given again")
        return 130


def _open_streams() -> None:
    """Stand in for streams that the caller has closed, and print every sign in some way where the locale has not all."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - open until the process ends
    if isinstance(sys.stdout, io.TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(errors="replace")


def _called(arguments: list[str]) -> int:
    if arguments[:1] == ["report"]:
        from newsclean.command.reported import report

        return report(arguments[1:])
    if arguments[:1] == ["learn"]:
        from newsclean.command.learn import learn

        return learn(arguments[1:])
    if arguments[:1] == ["git-filter"]:
        from newsclean.command.git_filter import git_filter

        return git_filter(arguments[1:])
    from newsclean.command.options import parsed

    options = parsed(arguments)
    from newsclean.command.run import run

    return run(options)


if __name__ == "__main__":
    sys.exit(main())
