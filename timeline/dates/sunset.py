"""When the sun sets: the beginning of a Hijri day.

The method is that of NOAA's Solar Calculator (https://gml.noaa.gov/grad/solcalc/), after J. Meeus,
"Astronomical Algorithms" (2nd ed. 1998, ch. 25 and 28): the Sun's place of low accuracy (0.01 degrees) and
the equation of time, here taken at the moment of sunset itself rather than at noon. The Sun has set when its
centre is 0.833 degrees below a flat horizon at sea level: 34' of refraction, 16' of semidiameter.
"""

from __future__ import annotations

from math import acos, asin, cos, pi, radians, sin, tan

from ..errors import DateError
from .day import SECONDS_IN_DAY, UNIX_EPOCH, day_number

ACCURATE_TO = 60  # degrees of latitude, north or south, up to which the minute can be trusted

_DEPRESSION = radians(0.833)
_J2000 = 730_120.5  # 2000-01-01T12:00 as a day number with its fraction of a day
_YEARS = (-1000, 3000)
_FIRST, _LAST = day_number(_YEARS[0], 1, 1), day_number(_YEARS[1], 12, 31)


def sunset(day: int, latitude: float, longitude: float) -> int | None:
    """Return the sunset that ends the daylight of `day`, in seconds since 1970-01-01T00:00Z.

    Parameters
    ----------
    day
        A day number by local mean solar time at `longitude`, so that no time zone matters.
    latitude, longitude
        In degrees, north and east positive.

    Returns
    -------
    int or None
        None where the Sun does not cross the horizon that day: polar day and polar night. Up to 60 degrees of
        latitude good to a minute; beyond, where the Sun sets at a grazing angle, to some minutes.

    Raises
    ------
    DateError
        Where the place is not on Earth, or the year not in -1000..3000, for which the polynomials are fitted.
    """
    _check(day, latitude, longitude)
    mean_noon = day + 0.5 - longitude / 360
    moment = mean_noon + 0.25
    for _ in range(5):
        declination, equation_of_time = _sun(moment)
        hour_angle = _hour_angle(radians(latitude), declination)
        if hour_angle is None:
            return None
        moment = mean_noon + (hour_angle - equation_of_time) / (2 * pi)
    return round((moment - UNIX_EPOCH) * SECONDS_IN_DAY)


def _check(day: int, latitude: float, longitude: float) -> None:
    if not -90 <= latitude <= 90:
        raise DateError(f"latitude must be in -90..90 degrees, got {latitude!r}")
    if not -180 <= longitude <= 180:
        raise DateError(f"longitude must be in -180..180 degrees, got {longitude!r}")
    if not _FIRST <= day <= _LAST:
        raise DateError(f"sunset is computed for the years {_YEARS[0]}..{_YEARS[1]}, got day number {day}")


def _hour_angle(latitude: float, declination: float) -> float | None:
    """Return the angle from noon to sunset in radians, None where the Sun stays up or down."""
    ratio = (-sin(_DEPRESSION) - sin(latitude) * sin(declination)) / (cos(latitude) * cos(declination))
    return acos(ratio) if -1 <= ratio <= 1 else None


def _sun(moment: float) -> tuple[float, float]:
    """Return the Sun's declination and the equation of time, in radians, at a day number with fraction."""
    t = (moment - _J2000) / 36_525  # Julian centuries
    mean_longitude = radians((280.46646 + t * (36_000.76983 + t * 0.0003032)) % 360)
    anomaly = radians((357.52911 + t * (35_999.05029 - t * 0.0001537)) % 360)
    eccentricity = 0.016708634 - t * (0.000042037 + t * 0.0000001267)
    node = radians(125.04 - 1934.136 * t)
    true_longitude = mean_longitude + radians(_equation_of_centre(t, anomaly))
    apparent_longitude = true_longitude - radians(0.00569 + 0.00478 * sin(node))
    obliquity = radians(_mean_obliquity(t) + 0.00256 * cos(node))
    declination = asin(sin(obliquity) * sin(apparent_longitude))
    return declination, _equation_of_time(obliquity, mean_longitude, eccentricity, anomaly)


def _equation_of_centre(t: float, anomaly: float) -> float:
    return (
        (1.914602 - t * (0.004817 + t * 0.000014)) * sin(anomaly)
        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
        + 0.000289 * sin(3 * anomaly)
    )


def _mean_obliquity(t: float) -> float:
    return 23 + (26 + (21.448 - t * (46.8150 + t * (0.00059 - t * 0.001813))) / 60) / 60


def _equation_of_time(obliquity: float, longitude: float, eccentricity: float, anomaly: float) -> float:
    y = tan(obliquity / 2) ** 2
    return (
        y * sin(2 * longitude)
        - 2 * eccentricity * sin(anomaly)
        + 4 * eccentricity * y * sin(anomaly) * cos(2 * longitude)
        - y * y * sin(4 * longitude) / 2
        - 1.25 * eccentricity * eccentricity * sin(2 * anomaly)
    )
