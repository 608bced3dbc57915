"""The command: ``newsclean FILE…`` prints the stripped text; ``newsclean --help`` says what else it does."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status: 0 done, 1 something to change was found or changed, 2 bad input.

    A file called ``report`` is written ``./report``. Nothing is raised for bad input: it is told on standard error.
    """
    arguments = sys.argv[1:] if argv is None else list(argv)
    from newsclean.command.faults import BAD, Fault, say

    try:
        return _called(arguments)
    except Fault as fault:
        say(str(fault))
        return BAD
    except BrokenPipeError:
        sys.stderr.close()
        return BAD
    except KeyboardInterrupt:
        say("interrupted; no file is half written, and the same command goes on with the rest")
        return 130


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
