"""How all tests run: the same examples each time, and no clock that fails a test on a busy machine."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "newsclean", deadline=None, derandomize=True, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", deadline=None, max_examples=2_000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("newsclean")
