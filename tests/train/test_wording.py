"""Training the model of single lines from a folder of lines, and reading it back."""

from pathlib import Path

import pytest

pytest.importorskip("sklearn")
from newsclean.page import Role
from newsclean.train.mute import Mute
from newsclean.train.wording import fit, main
from newsclean.wording.model import load, save

_CLUBS = ("garden", *(f"{first}{last}" for first in ("chess", "card", "ski", "row") for last in ("a", "o", "u", "er", "et")))
_JUNK = {f"Join {what}": Role.NEWSLETTER for what in _CLUBS}
_PROSE = [f"The {what} won" for what in _CLUBS]
_MUTE = Mute(["the", "on", "for"], ["garden"])


def test_what_was_trained_is_read_back_and_tells_furniture_from_prose(tmp_path: Path) -> None:
    path = tmp_path / "weights.tsv"
    save(path, *fit(_JUNK, _PROSE, _MUTE))
    model = load(path)
    assert model.chance("join rowers") > 0.8
    assert model.chance("the rowers won") < 0.2
    assert model.role("join rowers") is Role.NEWSLETTER


def test_the_same_lines_give_the_same_numbers() -> None:
    assert fit(_JUNK, _PROSE, _MUTE) == fit(dict(reversed(_JUNK.items())), _PROSE, _MUTE)


def test_common_words_and_invented_ones_tell_nothing() -> None:
    features = {feature for feature, _, _ in fit(_JUNK, _PROSE, _MUTE)[1]}
    assert not {"the", "garden", "^ the", "the garden", "garden won $"} & features


def test_weights_of_another_version_are_refused_with_the_file_and_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "weights.tsv"
    path.write_text("newsclean wording\t0\t-2\n", "utf-8")
    with pytest.raises(ValueError, match=r"weights\.tsv is of another version; train it again: python -m newsclean"):
        load(path)


def test_a_missing_folder_is_named_before_anything_is_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--lines", str(tmp_path / "lines"), "--out", str(tmp_path / "weights.tsv")])
    assert stopped.value.code == 2
    assert f"{tmp_path / 'lines'}: no such file or folder" in capsys.readouterr().err
    assert not (tmp_path / "weights.tsv").exists()
