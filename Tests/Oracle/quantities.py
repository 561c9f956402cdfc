"""Shares, quantiles, their intervals and their decimal text (fine print 28, 62, 65)."""
from decimal import Decimal, localcontext
from fractions import Fraction
from functools import lru_cache

Z = Decimal("1.959964")
MEDIAN = Fraction(1, 2)
NINETIETH = Fraction(9, 10)


def decimal_text(value):
    """At most six decimals, half away from zero from the exact quotient, no trailing zeros."""
    value = Fraction(value)
    scaled = (2 * abs(value) * 10**6 + 1) // 2
    whole, part = divmod(int(scaled), 10**6)
    text = f"{whole}.{part:06d}".rstrip("0").rstrip(".")
    return "-" + text if value < 0 and scaled else text


def wilson(hits, n):
    """The 95 % interval of a share, as (low, high)."""
    with localcontext() as context:
        context.prec = 50
        p, count = Decimal(hits) / n, Decimal(n)
        spread = Z * ((p * (1 - p) + Z * Z / (4 * count)) / count).sqrt()
        middle = p + Z * Z / (2 * count)
        scale = 1 + Z * Z / count
        low = Fraction(0) if hits == 0 else Fraction((middle - spread) / scale)
        high = Fraction(1) if hits == n else Fraction((middle + spread) / scale)
        return low, high


def rank(n, p):
    """Nearest rank: the ⌈p·n⌉-th smallest, counted from 1."""
    return -(-p.numerator * n // p.denominator)


@lru_cache(maxsize=None)
def quantile_ranks(n, p):
    """(l, u): l the largest rank with P(B < l) ≤ 2.5 %, u the smallest with P(B ≥ u) ≤ 2.5 %,
    B binomial(n, p), by exact whole numbers; None where either lies outside 1 to n."""
    a, b = p.numerator, p.denominator - p.numerator
    whole = p.denominator**n

    def largest_below(success, failure):
        """The largest k with P(B < k) ≤ 2.5 %, summed from zero successes upwards."""
        term, total, k = failure**n, 0, 0
        while 40 * (total + term) <= whole:
            total += term
            term = term * (n - k) * success // ((k + 1) * failure)
            k += 1
        return k

    low = largest_below(a, b)
    # P(B ≥ u) = P(n - B ≤ n - u) = P(n - B < n - u + 1), with n - B binomial(n, 1 - p).
    high = n + 1 - largest_below(b, a)
    return (low, high) if low >= 1 and high <= n else None


def quantile(values, p):
    """(value, low, high) of the sorted values; the interval is (None, None) where n is small."""
    values = sorted(values)
    ranks = quantile_ranks(len(values), p)
    low, high = (values[ranks[0] - 1], values[ranks[1] - 1]) if ranks else (None, None)
    return values[rank(len(values), p) - 1], low, high
