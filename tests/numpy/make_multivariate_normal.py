"""Writes tests/vectors/multivariate_normal.txt from the installed NumPy: python make_multivariate_normal.py > FILE."""

import numpy as np

METHODS = ("svd", "eigh", "cholesky", "legacy")


def covariances():
    """Covariances whose factors are well defined: eigenvalues well apart, or a diagonal."""
    rng = np.random.default_rng(20240611)
    for k in (1, 2, 3, 4, 5, 8, 13, 25):
        basis, _ = np.linalg.qr(rng.standard_normal((k, k)))
        for values in (np.linspace(1, k + 1, k), np.geomspace(0.01, 10, k)):
            cov = (basis * values) @ basis.T
            yield (cov + cov.T) / 2
    yield np.eye(4)
    yield np.diag([2.0, 5.0, 2.0, 0.5, 5.0])
    yield np.array([[6.0, -3.0], [-3.0, 3.5]])
    yield np.diag([1e-300, 3e-300])
    yield np.array([[3e300, 1e300], [1e300, 2e300]])


def main():
    print("# method | mean | covariance | three vectors | the next random double; seed 7, NumPy", np.__version__)
    for cov in covariances():
        mean = np.arange(len(cov)) * 0.5
        for method in METHODS:
            rng = np.random.RandomState(7) if method == "legacy" else np.random.default_rng(7)
            extra = {} if method == "legacy" else {"method": method}
            vectors = rng.multivariate_normal(mean, cov, 3, check_valid="raise", **extra)
            fields = [mean, cov.ravel(), vectors.ravel(), np.array([rng.random()])]
            print(method, *(" ".join(map(repr, field.tolist())) for field in fields), sep=" | ")


if __name__ == "__main__":
    main()
