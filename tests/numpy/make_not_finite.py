"""Writes tests/vectors/not_finite.txt from the installed NumPy: python make_not_finite.py > FILE.

NumPy may never return for a matrix, so a child process factorises each, with a limit of a second.
"""

import multiprocessing
import os
import signal

import numpy as np

NAN, INF = np.nan, np.inf


def bases(k):
    """Covariances whose factors are well defined, and zeros."""
    shape = np.arange(k)
    yield "identity", np.eye(k)
    yield "zero", np.zeros((k, k))
    yield "decaying", 0.5 ** np.abs(np.subtract.outer(shape, shape))
    yield "huge", 2.0**1000 * (2.0 * np.eye(k) - np.eye(k, k=1) - np.eye(k, k=-1))
    if k <= 10:
        yield "distinct", np.diag(1.0 + shape)
        yield "minimum", np.minimum.outer(1.0 + shape, 1.0 + shape)


def places(a, x):
    """Copies of a with some items replaced by x."""
    half, last = len(a) // 2, len(a) - 1

    def put(*indices):
        b = a.copy()
        for i, j, *value in indices:
            b[i, j] = value[0] if value else x
        return b

    yield put((0, 0))
    yield put((last, last))
    yield put((half, half))
    yield put((0, last), (last, 0))
    yield put((last, 0))
    yield put((0, last))
    yield put(*((i, i) for i in range(len(a))))
    yield put(*((i, j) for i in range(len(a)) for j in range(len(a)) if i != j))
    yield put(*((half, j) for j in range(len(a))), *((i, half) for i in range(len(a))))
    yield put(*((i, j) for i in range(len(a)) for j in range(len(a))))
    yield put((0, last), (last, 0), (0, 0, NAN))
    yield put((0, 0), (last, 0, -INF), (0, last, -INF))
    yield put((last, last), (last, 0, NAN), (0, last, NAN))
    yield put((half, 0), (0, half), (last, half, INF), (half, last, INF))


def outcome(method, cov):
    """f or n for draws that are finite or NaN, o for others; e for an error."""
    try:
        with np.errstate(all="ignore"):
            x = np.random.default_rng(1).multivariate_normal(np.zeros(len(cov)), cov, check_valid="ignore", method=method)
    except np.linalg.LinAlgError:
        return "e"
    return "f" if np.isfinite(x).all() else "n" if np.isnan(x).all() else "o"


class Child:
    """Computes outcomes; it is killed and started again when it takes too long."""

    def __init__(self):
        self.ours, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=self.work, args=(theirs,), daemon=True)
        self.process.start()

    @staticmethod
    def work(pipe):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # LAPACK writes messages there
        while True:
            pipe.send(outcome(*pipe.recv()))

    def ask(self, method, cov):
        self.ours.send((method, cov))
        if self.ours.poll(1.0):
            return self.ours.recv()
        self.process.kill()
        self.__init__()
        return "h"


def main():
    child = Child()
    print("# dimensions, base | svd, eigh and cholesky of each place with NaN, inf, -inf: what NumPy", np.__version__, "does")
    for k in range(1, 31):
        for name, base in bases(k):
            letters = (
                child.ask(method, cov) for method in ("svd", "eigh", "cholesky") for x in (NAN, INF, -INF) for cov in places(base, x)
            )
            print(k, name, "|", "".join(letters), flush=True)


if __name__ == "__main__":
    main()
