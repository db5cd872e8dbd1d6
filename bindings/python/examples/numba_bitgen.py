"""Numba: compiled loops that draw from a bit generator of Rill's, through the interface that NumPy's have, too."""

import numba
import rill

bits = rill.PCG64(42)
next_double = bits.ctypes.next_double
state = bits.ctypes.state_address


@numba.njit(nogil=True)
def inside(n, state):
    """How many of n points of the unit square lie in the circle."""
    count = 0
    for _ in range(n):
        x, y = next_double(state), next_double(state)
        if x * x + y * y < 1:
            count += 1
    return count


# These functions take no lock: who shares the bit generator waits here.
with bits.lock:
    print(4 * inside(1_000_000, state) / 1_000_000)

# The state has moved as if NumPy's Generator had drawn.
print(rill.Generator(bits).random())
