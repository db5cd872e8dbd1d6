"""Writes numpy.expected: calls of Rill.jl, and the results of the same calls of NumPy 2.5.5, or of randomgen 2.5.1.

A line is the class and kind of the generator, its seed, the call in Julia, the values, and the state of the generator
afterwards. Doubles and floats are given by their bits. `python record.py` writes the file; `lines()` returns its
content.
"""

import itertools
import pathlib
import re

import numpy as np
import randomgen

KINDS = ["PCG64", "MT19937", "SFC64", "Philox", "PCG64DXSM"]
TYPES = {"f8": "Float64", "f4": "Float32", "i8": "Int64", "i4": "Int32", "i2": "Int16", "i1": "Int8",
         "u8": "UInt64", "u4": "UInt32", "u2": "UInt16", "u1": "UInt8", "b1": "Bool"}  # fmt: skip

# Calls with the same text in both languages: parameters, then the number of values. A RandomState has all of them, too.
SHARED = """
beta(2.0, 3.0)  beta(0.5, 0.7, 5)  beta([0.5, 2.0, 30.0], [0.7, 3.0, 0.1])  beta(1e-3, 1e-3, 4)  beta(2.0, [1.0, 9.0], 2)
exponential(2.5)  exponential(0.25, 5)  exponential([1.0, 2.0, 0.0])  exponential(1e300, 3)
uniform(-3.0, 2.0)  uniform(0.0, 1.0, 5)  uniform([0.0, 10.0, -5.0], 20.0)  uniform(1, [2, 3, 4], 3)
normal(3.0, 0.5)  normal(0.0, 1.0, 7)  normal([1.0, 2.0, 3.0], [0.5, 0.0, 2.0])  normal(-1, 2, 4)  normal(0.0, [1.0, 1e-3], 2)
gamma(2.0, 0.5)  gamma(0.3, 1.0, 5)  gamma([0.5, 1.0, 30.0], 2.0)  gamma(1.0, 2.0, 4)  gamma(0.0, 1.0, 2)
standard_gamma(2.5)  standard_gamma(0.5, 5)  standard_gamma([0.0, 0.3, 1.0, 7.5])  standard_gamma(1000.0, 3)
f(3.0, 4.0)  f(1.5, 20.0, 5)  f([1.0, 2.0, 3.0], [9.0, 8.0, 7.0])
noncentral_f(3.0, 20.0, 1.5)  noncentral_f(1.0, 4.0, 0.0, 4)  noncentral_f(3.0, [4.0, 5.0], 2.5, 2)
chisquare(3.0)  chisquare(0.5, 5)  chisquare([1.0, 2.0, 40.0])
noncentral_chisquare(3.0, 1.5)  noncentral_chisquare(0.5, 2.0, 4)  noncentral_chisquare([1.0, 3.0, 0.5], [0.0, 1.0, 2.0])
standard_cauchy()  standard_cauchy(6)
standard_t(4.0)  standard_t(0.5, 5)  standard_t([1.0, 2.5, 100.0])
vonmises(0.5, 2.0)  vonmises(0.0, 0.0, 4)  vonmises(1.0, [1e-9, 0.5, 4.0, 1e7])  vonmises(-3.0, 2e-6, 3)
pareto(3.0)  pareto(0.5, 5)  pareto([1.0, 2.0, 9.0])
weibull(1.5)  weibull(0.0, 3)  weibull([0.5, 1.0, 20.0])
power(2.5)  power(0.5, 5)  power([0.1, 1.0, 9.0])
laplace(1.0, 2.0)  laplace(0.0, 1.0, 5)  laplace([1.0, 2.0], [0.0, 3.0])
gumbel(1.0, 2.0)  gumbel(0.0, 1.0, 5)  gumbel([1.0, 2.0], [0.0, 3.0])
logistic(1.0, 2.0)  logistic(0.0, 1.0, 5)  logistic([1.0, 2.0], [0.0, 3.0])
lognormal(0.5, 0.25)  lognormal(0.0, 1.0, 5)  lognormal([1.0, 2.0], [0.0, 3.0])
rayleigh(2.0)  rayleigh(0.5, 5)  rayleigh([1.0, 0.0, 3.0])
wald(3.0, 2.0)  wald(0.5, 10.0, 5)  wald([1.0, 2.0], [9.0, 0.1])
triangular(-1.0, 0.5, 2.0)  triangular(0.0, 0.0, 1.0, 5)  triangular(-1.0, [0.0, 1.0, 2.0], 2.0)
binomial(20, 0.25)  binomial(1000, 0.5, 5)  binomial([5, 100, 1000], [0.1, 0.9, 0.3])  binomial(0, 0.5, 2)  binomial(9, 1.0, 2)
negative_binomial(4.5, 0.5)  negative_binomial(20, 0.1, 5)  negative_binomial([1.0, 2.5, 100.0], 0.7)
poisson(6.5)  poisson(0.1, 6)  poisson(1000.0, 4)  poisson([0.0, 3.0, 12.0, 1e6])
zipf(2.5)  zipf(1.5, 5)  zipf([1.1, 3.0, 10.0])
geometric(0.25)  geometric(0.9, 5)  geometric([0.01, 0.5, 1.0])
hypergeometric(15, 10, 12)  hypergeometric(5, 5, 4, 5)  hypergeometric([100, 3], [100, 4], [50, 5])
logseries(0.75)  logseries(0.99, 5)  logseries([0.1, 0.5, 0.9])
standard_normal()  standard_normal(7)  standard_exponential()  standard_exponential(7)  random()  random(7)
normal(0.0, 1.0, 0)  poisson(3.0, 0)  random(0)
choice(10, 5)  choice(1, 3)  choice([1.5, 2.5, 3.5], 6)  choice(100000, 4)
permutation(9)  permutation(1)  permutation(0)
multinomial(20, [0.25, 0.5, 0.25])  multinomial(7, [0.1, 0.2, 0.3, 0.4], 3)  multinomial(5, [1.0], 2)
dirichlet([1.0, 2.5, 0.5])  dirichlet([0.05, 0.01], 3)  dirichlet([7.0, 7.0, 7.0, 7.0], 2)
"""

# Calls whose texts differ, in Julia and in NumPy. First those of both classes.
BOTH = """
choice(10, 4; replace = false) ; choice(10, 4, replace=False)
choice(5000, 3; replace = false) ; choice(5000, 3, replace=False)
choice(4, 6; p = [0.125, 0.25, 0.5, 0.125]) ; choice(4, 6, p=[0.125, 0.25, 0.5, 0.125])
choice([7, 8, 9], 2; replace = false, p = [0.5, 0.25, 0.25]) ; choice([7, 8, 9], 2, replace=False, p=[0.5, 0.25, 0.25])
bytes(9) ; bytes(9)
bytes(4) ; bytes(4)
normal(1.0, 2.0, 2, 3) ; normal(1.0, 2.0, 6)
poisson([1.0 2.0; 30.0 400.0]) ; poisson([1.0, 30.0, 2.0, 400.0])
normal([1.0 2.0; 30.0 400.0], 0.5, 2, 2) ; normal([1.0, 30.0, 2.0, 400.0], 0.5)
multinomial(20, [0.25, 0.5, 0.25], 2, 2) ; multinomial(20, [0.25, 0.5, 0.25], 4)
multivariate_normal([1, -1], [2.0 0.5; 0.5 1.0], 3) ; multivariate_normal([1, -1], [[2.0, 0.5], [0.5, 1.0]], 3)
rand(rng) ; random()
rand(rng, 6) ; random(6)
rand(rng, 2, 3) ; random(6)
rand!(rng, zeros(5)) ; random(5)
rand!(rng, view(zeros(9), 1:2:9)) ; random(5)
rand!(rng, view(zeros(9), 3:7)) ; random(5)
rand!(rng, view(zeros(4, 4), 2:3, 2:3)) ; random(4)
randn(rng) ; standard_normal()
randn(rng, 7) ; standard_normal(7)
randn!(rng, view(zeros(9), 9:-2:1)) ; standard_normal(5)
randexp(rng) ; standard_exponential()
randexp(rng, 7) ; standard_exponential(7)
randexp!(rng, zeros(2, 2)) ; standard_exponential(4)
shuffle(rng, 1:9) ; permutation(np.arange(1, 10))
shuffle!(rng, [1.5, 2.5, 3.5, 4.5]) ; permutation([1.5, 2.5, 3.5, 4.5])
shuffle!(rng, view(collect(1:9), 2:8)) ; permutation(np.arange(2, 9))
shuffle!(rng, view(collect(1:9), 1:2:9)) ; permutation(np.arange(1, 10, 2))
Int.(shuffle!(rng, Any[3, 1, 4, 1, 5])) ; permutation([3, 1, 4, 1, 5])
shuffle!(rng, UInt8[3, 1, 4, 1, 5]) ; permutation(np.array([3, 1, 4, 1, 5], 'u1'))
shuffle!(rng, reshape(collect(1:6), 2, 3)) ; permutation(np.arange(1, 7))
randperm(rng, 9) ; permutation(9) + 1
randperm(rng, Int16(9)) ; (rng.permutation(9) + 1).astype('i2')
randperm!(rng, zeros(UInt8, 9)) ; (rng.permutation(9) + 1).astype('u1')
rand(rng, [1.5, 2.5, 3.5]) ; choice([1.5, 2.5, 3.5])
rand(rng, [1.5, 2.5, 3.5], 6) ; choice([1.5, 2.5, 3.5], 6)
rand(rng, 2:3:20, 6) ; choice(np.arange(2, 21, 3), 6)
rand(rng, (10, 20, 30), 6) ; choice([10, 20, 30], 6)
rand(rng, (10, 20)) ; choice([10, 20])
rand(rng, (10, 20, 30, 40, 50)) ; choice([10, 20, 30, 40, 50])
rand(rng, view([1, 2, 3, 4], 2:3), 6) ; choice([2, 3], 6)
Int.(codeunits(randstring(rng, 'a':'d', 9))) ; choice([97, 98, 99, 100], 9)
Int.(codeunits(randstring(rng, "ACGT", 9))) ; choice([65, 67, 71, 84], 9)
"""

GENERATOR = """
hypergeometric(2, 3, 0, 2) ; hypergeometric(2, 3, 0, 2)
random(5; type = Float32) ; random(5, dtype='f4')
standard_normal(5; type = Float32) ; standard_normal(5, dtype='f4')
standard_exponential(5; type = Float32) ; standard_exponential(5, dtype='f4')
standard_exponential(5; method = :inv) ; standard_exponential(5, method='inv')
standard_exponential_inv(5; type = Float32) ; standard_exponential(5, method='inv', dtype='f4')
standard_gamma(2.5, 5; type = Float32) ; standard_gamma(2.5, 5, dtype='f4')
standard_gamma([0.5, 1.0, 3.0]; type = Float32) ; standard_gamma([0.5, 1.0, 3.0], dtype='f4')
choice(10, 4; replace = false, shuffle = false) ; choice(10, 4, replace=False, shuffle=False)
choice(20000, 5; replace = false) ; choice(20000, 5, replace=False)
permuted([1 2 3; 4 5 6]) ; permuted([[1, 2, 3], [4, 5, 6]]).T
permuted([1 2 3; 4 5 6]; axis = 0) ; permuted([[1, 2, 3], [4, 5, 6]], axis=0).T
permuted([1 2 3; 4 5 6]; axis = 1) ; permuted([[1, 2, 3], [4, 5, 6]], axis=1).T
permuted([1 2 3; 4 5 6]; axis = -1) ; permuted([[1, 2, 3], [4, 5, 6]], axis=-1).T
permuted([1.5, 2.5, 3.5]; axis = 0) ; permuted([1.5, 2.5, 3.5], axis=0)
permuted(permutedims(reshape(1:24, 4, 3, 2), (3, 2, 1)); axis = 0) ; permuted(np.arange(1, 25).reshape(2, 3, 4), axis=0).T
permuted(permutedims(reshape(1:24, 4, 3, 2), (3, 2, 1)); axis = 1) ; permuted(np.arange(1, 25).reshape(2, 3, 4), axis=1).T
permuted(permutedims(reshape(1:24, 4, 3, 2), (3, 2, 1)); axis = 2) ; permuted(np.arange(1, 25).reshape(2, 3, 4), axis=2).T
permuted(permutedims(reshape(1:24, 4, 3, 2), (3, 2, 1))) ; permuted(np.arange(1, 25).reshape(2, 3, 4)).T
multivariate_hypergeometric([6, 4, 5], 7, 3) ; multivariate_hypergeometric([6, 4, 5], 7, 3)
multivariate_hypergeometric([6, 4, 5], 7, 3; method = :count) ; multivariate_hypergeometric([6, 4, 5], 7, 3, method='count')
multivariate_hypergeometric([60, 40], 17) ; multivariate_hypergeometric([60, 40], 17)
multivariate_normal([1, -1], [2.0 0.5; 0.5 1.0]; method = :eigh) ; multivariate_normal([1, -1], [[2.0, 0.5], [0.5, 1.0]], method='eigh')
multivariate_normal([1, -1], [2.0 0.5; 0.5 1.0], 3; method = :cholesky) ; multivariate_normal([1, -1], [[2.0, 0.5], [0.5, 1.0]], 3, method='cholesky')
multivariate_normal_factor([1, -1], [2.0 0.0; 0.5 1.0], 3) ; standard_normal((3, 2)) @ np.array([[2.0, 0.5], [0.0, 1.0]]) + [1, -1]
rand(rng, Float32, 5) ; random(5, dtype='f4')
rand(rng, Float32) ; np.float32(rng.random(dtype='f4'))
randn(rng, Float32, 5) ; standard_normal(5, dtype='f4')
randn!(rng, view(zeros(Float32, 9), 1:2:9)) ; standard_normal(5, dtype='f4')
randexp(rng, Float32, 5) ; standard_exponential(5, dtype='f4')
rand(rng, UInt32, 5) ; integers(0, 2**32 - 1, 5, dtype='u4', endpoint=True)
rand(rng, Int64) ; integers(-2**63, 2**63 - 1, endpoint=True)
rand(rng, Bool, 40) ; integers(0, 2, 40, dtype='?')
Bool.(bitrand(rng, 40)) ; integers(0, 2, 40, dtype='?')
rand(rng, 1:6, 7) ; integers(1, 6, 7, endpoint=True)
rand(rng, UInt8(3):UInt8(200), 7) ; integers(3, 200, 7, dtype='u1', endpoint=True)
rand(rng, Int32(-3):Int32(3)) ; np.int32(rng.integers(-3, 3, dtype='i4', endpoint=True))
rand(rng, false:true, 7) ; integers(0, 2, 7, dtype='?')
rand!(rng, zeros(5), 1:6) ; integers(1, 6, 5, endpoint=True).astype('f8')
"""

# Of randomgen's ExtendedGenerator. The last is compared within a tolerance.
EXTENDED = """
uintegers(3) ; uintegers(3)
uintegers() ; np.uint64(rng.uintegers())
uintegers(5; type = UInt32) ; uintegers(5, bits=32)
parts(complex_normal(0, 1, 0, 3)) ; complex_normal(size=3).view('f8')
parts(complex_normal(1 + 2im, 2, 0.5 - 1im, 3)) ; complex_normal(1 + 2j, 2, 0.5 - 1j, size=3).view('f8')
standard_wishart(5, 3, 2) ; standard_wishart(5, 3, 2)
standard_wishart(3, 3; rescale = false) ; standard_wishart(3, 3, rescale=False)
wishart(5, [2.0 0.5; 0.5 1.0], 3; method = :cholesky) ; wishart(5, [[2.0, 0.5], [0.5, 1.0]], 3, method='cholesky')
wishart(1, [2.0 0.5; 0.5 1.0], 3; rank = 1, method = :eigh) ; wishart(1, [[2.0, 0.5], [0.5, 1.0]], 3, check_valid='ignore', rank=1, method='eigh')
wishart_factor(5, [2.0 0.0; 0.5 1.0], 2) ; wishart(5, [[2.0, 0.0], [0.5, 1.0]], 2, method='factor')
parts(multivariate_complex_normal([1, 1im], nothing, nothing, 3)) ; multivariate_complex_normal([1, 1j], size=3).view('f8')
parts(multivariate_complex_normal([1, 1im], [2 0.5im; -0.5im 3], [0.5+0.25im 0; 0 1im], 3; method = :cholesky)) ; multivariate_complex_normal([1, 1j], [[2, 0.5j], [-0.5j, 3]], [[0.5 + 0.25j, 0], [0, 1j]], 3, method='cholesky').view('f8')
"""

RANDOM_STATE = """
random_sample(5) ; random_sample(5)
tomaxint(3) ; tomaxint(3)
tomaxint() ; tomaxint()
random_integers(1, 6, 5) ; randint(1, 7, 5)
rand(rng, UInt32, 5) ; randint(0, 2**32, 5, dtype='u4')
rand(rng, Int64) ; randint(-2**63, 2**63)
rand(rng, Bool, 40) ; randint(0, 2, 40, dtype='?')
rand(rng, UInt8, 9) ; randint(0, 256, 9, dtype='u1')
rand(rng, 1:6, 7) ; randint(1, 7, 7)
rand(rng, Int16(-3):Int16(3), 9) ; randint(-3, 4, 9, dtype='i2')
randn(rng, Float32, 3) ; standard_normal(3).astype('f4')
"""

# Asked of a bit generator itself.
BIT_GENERATOR = """
rand(rng) ; random()
rand(rng, 6) ; random(6)
rand(rng, Float32, 5) ; random(5, dtype='f4')
rand(rng, UInt64) ; integers(0, 2**64, dtype='u8')
rand(rng, UInt64, 5) ; integers(0, 2**64, 5, dtype='u8')
rand(rng, UInt32) ; integers(0, 2**32, dtype='u4')
rand(rng, UInt32, 5) ; integers(0, 2**32, 5, dtype='u4')
rand(rng, UInt8, 9) ; integers(0, 256, 9, dtype='u1')
rand(rng, 1:6, 7) ; integers(1, 7, 7)
randn(rng, 5) ; standard_normal(5)
randexp(rng, Float32, 5) ; standard_exponential(5, dtype='f4')
shuffle(rng, 1:9) ; permutation(np.arange(1, 10))
rand(rng, [1.5, 2.5, 3.5], 6) ; choice([1.5, 2.5, 3.5], 6)
Rill.random_raw!(rng, zeros(UInt64, 5)) ; bit_generator.random_raw(5)
Rill.random_raw!(rng, view(zeros(UInt64, 9), 1:2:9)) ; bit_generator.random_raw(5)
Rill.gamma(rng, 2.5) ; gamma(2.5)
Rill.normal(rng, (2, 3)) ; normal(size=6)
Rill.normal(rng, [1, 2], 0.5) ; normal([1, 2], 0.5)
Rill.integers(rng, 10, (3,); type = UInt8) ; integers(10, size=3, dtype='u1')
Rill.choice(rng, 10, 4; replace = false) ; choice(10, 4, replace=False)
Rill.standard_gamma!(rng, zeros(Float32, 4), 2.5) ; standard_gamma(2.5, 4, dtype='f4')
Rill.rand(rng, Gamma(2.5, 3.0), 4) ; gamma(2.5, 3.0, 4)
Rill.rand(rng, DiscreteUniform(-3, 9), 4) ; integers(-3, 10, 4)
"""

# Defaults, sizes as tuples, broadcasting and filling, of both classes. Julia's arrays are NumPy's transposed.
AT_HOME = """
normal() ; normal()
normal(3.0) ; normal(3.0)
normal(3.0, 0.5, (2, 3)) ; normal(3.0, 0.5, (3, 2))
normal((2, 3)) ; normal(size=(3, 2))
normal(3.0, (4,)) ; normal(3.0, size=4)
uniform((3,)) ; uniform(size=3)
gamma(2.5) ; gamma(2.5)
gamma(2.5, (3,)) ; gamma(2.5, size=3)
exponential() ; exponential()
exponential((3,)) ; exponential(size=3)
poisson() ; poisson()
lognormal((3,)) ; lognormal(size=3)
standard_gamma(3, (2,)) ; standard_gamma(3, 2)
random((2, 3)) ; random((3, 2))
standard_normal((2, 3)) ; standard_normal((3, 2))
binomial(20, 0.25, (2, 2)) ; binomial(20, 0.25, (2, 2))
normal([0.0 100.0 200.0], [1.0, 2.0]) ; normal([[0.0], [100.0], [200.0]], [1.0, 2.0])
normal([1, 2], 1, 2, 3) ; normal([1, 2], 1, (3, 2))
normal([1, 2], [10 20 30], (2, 3)) ; normal([1, 2], [[10], [20], [30]])
binomial([5, 100], [0.1 0.9]) ; binomial([5, 100], [[0.1], [0.9]])
triangular([0, 1], [1 2], reshape([2, 3], 1, 1, 2)) ; triangular([0, 1], [[1], [2]], [[[2]], [[3]]])
Rill.normal.(rng, [0, 100], 1) ; normal([0, 100], 1)
Rill.gamma!(rng, zeros(4), 2.5) ; gamma(2.5, size=4)
Rill.gamma!(rng, zeros(2, 2), [0.5, 2.5], 3) ; gamma([0.5, 2.5], 3, (2, 2))
Rill.normal!(rng, view(zeros(9, 2), 1:2:9, :), 1, 2) ; normal(1, 2, 10)
Rill.poisson!(rng, zeros(Int, 4), 6.5) ; poisson(6.5, 4)
Rill.binomial!(rng, zeros(4), 20, 0.25) ; binomial(20, 0.25, 4).astype('f8')
Rill.random!(rng, zeros(3)) ; random(3)
choice(10) ; choice(10)
choice([7, 8, 9]) ; choice([7, 8, 9])
choice(10, (2, 2)) ; choice(10, 4)
choice([7, 8, 9], 2, 2) ; choice([7, 8, 9], 4)
multinomial(20, [0.25, 0.5, 0.25], (2, 2)) ; multinomial(20, [0.25, 0.5, 0.25], 4)
dirichlet([1.0, 2.5], (3,)) ; dirichlet([1.0, 2.5], 3)
rand(rng, 2:3:20, 3, 2) ; choice(np.arange(2, 21, 3), 6)
rand!(rng, view(zeros(5000), 1:2:5000)) ; random(2500)
rand!(rng, view(zeros(9, 9), 2:4, 2:2:6)) ; random(9)
rand!(rng, reshape(zeros(12), 3, 4)) ; random(12)
rand!(rng, PermutedDimsArray(zeros(3, 4), (2, 1))) ; random(12)
Rill.rand(rng, 3) ; random(3)
Rill.rand(rng, (3,)) ; random(3)
Rill.rand(rng) ; random()
"""

AT_HOME_GENERATOR = """
integers(10) ; integers(10)
integers(10, (2, 3)) ; integers(10, size=6)
integers(0, [3 300], 2, 2) ; integers(0, [[3], [300]], (2, 2))
integers(5, 10, (3,); type = UInt8) ; integers(5, 10, 3, dtype='u1')
Rill.integers!(rng, zeros(UInt8, 9), 5, 10) ; integers(5, 10, 9, dtype='u1')
Rill.integers!(rng, view(zeros(Int16, 19), 1:2:19), 5, 10; endpoint = true) ; integers(5, 10, 10, dtype='i2', endpoint=True)
Rill.standard_gamma!(rng, zeros(Float32, 4), 2.5) ; standard_gamma(2.5, 4, dtype='f4')
Rill.standard_normal!(rng, view(zeros(Float32, 9), 1:2:9)) ; standard_normal(5, dtype='f4')
standard_normal((2, 2); type = Float32) ; standard_normal(4, dtype='f4')
standard_exponential((3,); method = :inv) ; standard_exponential(3, method='inv')
rand!(rng, view(zeros(Float32, 9, 2), 1:2:9, :)) ; random(10, dtype='f4')
rand!(rng, view(zeros(Int32, 6000), 1:2:6000), Int32(1):Int32(6)) ; integers(1, 6, 3000, dtype='i4', endpoint=True)
rand!(rng, view(zeros(UInt8, 6000), 1:2:6000)) ; integers(0, 256, 3000, dtype='u1')
rand!(rng, view(zeros(Int, 6000), 2:2:6000), 1:6) ; integers(1, 6, 3000, endpoint=True)
Bool.(rand!(rng, falses(3000))) ; integers(0, 2, 3000, dtype='?')
multivariate_hypergeometric([6, 4, 5], 7, (3,)) ; multivariate_hypergeometric([6, 4, 5], 7, 3)
"""

AT_HOME_RANDOM_STATE = """
randint(10) ; randint(10)
randint(10, (2, 3)) ; randint(10, size=6)
Rill.randint!(rng, zeros(UInt8, 9), 5, 10) ; randint(5, 10, 9, dtype='u1')
random_integers(1, 6, (5,)) ; randint(1, 7, 5)
random_sample((2, 2)) ; random_sample(4)
"""

# Distributions of Distributions.jl.
DISTRIBUTIONS = """
Rill.rand(rng, Normal(3.0, 0.5)) ; normal(3.0, 0.5)
Rill.rand(rng, Normal(3.0, 0.5), 2, 3) ; normal(3.0, 0.5, 6)
Rill.rand(rng, Normal(), (4,)) ; normal(size=4)
Rill.rand(rng, Uniform(-3.0, 2.0), 4) ; uniform(-3.0, 2.0, 4)
Rill.rand(rng, LogNormal(0.5, 0.25), 4) ; lognormal(0.5, 0.25, 4)
Rill.rand(rng, Exponential(2.5), 4) ; exponential(2.5, 4)
Rill.rand(rng, Gamma(2.5, 3.0), 4) ; gamma(2.5, 3.0, 4)
Rill.rand(rng, Erlang(2, 3.0), 4) ; gamma(2, 3.0, 4)
Rill.rand(rng, Beta(2.0, 0.5), 4) ; beta(2.0, 0.5, 4)
Rill.rand(rng, Chisq(3.0), 4) ; chisquare(3.0, 4)
Rill.rand(rng, NoncentralChisq(3.0, 1.5), 4) ; noncentral_chisquare(3.0, 1.5, 4)
Rill.rand(rng, FDist(4.0, 5.0), 4) ; f(4.0, 5.0, 4)
Rill.rand(rng, NoncentralF(4.0, 5.0, 1.5), 4) ; noncentral_f(4.0, 5.0, 1.5, 4)
Rill.rand(rng, TDist(4.0), 4) ; standard_t(4.0, 4)
Rill.rand(rng, VonMises(0.5, 2.0), 4) ; vonmises(0.5, 2.0, 4)
Rill.rand(rng, Laplace(1.0, 2.0), 4) ; laplace(1.0, 2.0, 4)
Rill.rand(rng, Gumbel(1.0, 2.0), 4) ; gumbel(1.0, 2.0, 4)
Rill.rand(rng, Logistic(1.0, 2.0), 4) ; logistic(1.0, 2.0, 4)
Rill.rand(rng, Rayleigh(2.0), 4) ; rayleigh(2.0, 4)
Rill.rand(rng, InverseGaussian(3.0, 2.0), 4) ; wald(3.0, 2.0, 4)
Rill.rand(rng, TriangularDist(-1.0, 2.0, 0.5), 4) ; triangular(-1.0, 0.5, 2.0, 4)
Rill.rand(rng, Cauchy(1.0, 2.0), 4) ; 1.0 + 2.0 * rng.standard_cauchy(4)
Rill.rand(rng, Pareto(3.0, 2.0), 4) ; (rng.pareto(3.0, 4) + 1) * 2.0
Rill.rand(rng, Weibull(1.5, 2.0)) ; 2.0 * rng.weibull(1.5)
Rill.rand(rng, Binomial(20, 0.25), 4) ; binomial(20, 0.25, 4)
Rill.rand(rng, NegativeBinomial(4.5, 0.5), 4) ; negative_binomial(4.5, 0.5, 4)
Rill.rand(rng, Poisson(6.5), 4) ; poisson(6.5, 4)
Rill.rand(rng, Geometric(0.25), 4) ; geometric(0.25, 4) - 1
Rill.rand(rng, Hypergeometric(15, 10, 12), 4) ; hypergeometric(15, 10, 12, 4)
Rill.rand(rng, Bernoulli(0.25), 9) ; rng.binomial(1, 0.25, 9) == 1
Rill.rand(rng, Categorical([0.125, 0.25, 0.5, 0.125]), 6) ; choice(4, 6, p=[0.125, 0.25, 0.5, 0.125]) + 1
Rill.rand(rng, DiscreteUniform(-3, 9)) ; (rng.integers if hasattr(rng, 'integers') else rng.randint)(-3, 10)
Rill.rand(rng, DiscreteUniform(-3, 9), 4) ; (rng.integers if hasattr(rng, 'integers') else rng.randint)(-3, 10, 4)
Rill.rand(rng, Dirichlet([1.0, 2.5, 0.5]), 2) ; dirichlet([1.0, 2.5, 0.5], 2)
Rill.rand(rng, Multinomial(20, [0.25, 0.5, 0.25]), 2) ; multinomial(20, [0.25, 0.5, 0.25], 2)
Rill.rand(rng, MvNormal([1.0, -1.0], [2.0 0.5; 0.5 1.0]), 3) ; multivariate_normal([1, -1], [[2.0, 0.5], [0.5, 1.0]], 3)
Rill.rand!(rng, zeros(4), Gamma(2.5, 3.0)) ; gamma(2.5, 3.0, 4)
Rill.rand!(rng, zeros(3, 2), Dirichlet([1.0, 2.5, 0.5])) ; dirichlet([1.0, 2.5, 0.5], 2)
"""

# Bounds for integers of each type, the upper one included.
RANGES = {
    "i8": [(0, 9), (-(2**63), 2**63 - 1), (-5, 2**40)],
    "i4": [(-10, 10), (-(2**31), 2**31 - 1)],
    "i2": [(-10, 10), (-(2**15), 2**15 - 1)],
    "i1": [(-10, 10), (-128, 127)],
    "u8": [(0, 9), (0, 2**64 - 1), (5, 2**63 + 5)],
    "u4": [(0, 9), (0, 2**32 - 1)],
    "u2": [(0, 9), (3, 60000)],
    "u1": [(0, 9), (0, 255)],
    "b1": [(0, 1), (0, 0)],
}


def same_text():
    for call in SHARED.replace("\n", "  ").split("  "):
        if call:
            yield call, call


def pairs(text):
    for line in text.splitlines():
        if line:
            julia, numpy = line.split(" ; ")
            yield julia, numpy


def bounded(name):
    for code, ranges in RANGES.items():
        for low, high in ranges:
            if name == "integers":
                yield (f"integers({low}, {high}, 9; endpoint = true, type = {TYPES[code]})",
                       f"integers({low}, {high}, 9, dtype='{code}', endpoint=True)")  # fmt: skip
                yield (f"rand(rng, {TYPES[code]}({low}):{TYPES[code]}({high}), 9)",
                       f"integers({low}, {high}, 9, dtype='{code}', endpoint=True)")  # fmt: skip
            if high < (2**63 if code != "u8" else 2**64) - 1:
                yield (f"{name}({low}, {high + 1}, 9; type = {TYPES[code]})",
                       f"{name}({low}, {high + 1}, 9, dtype='{code}')")  # fmt: skip
    yield f"{name}([0, 5, -3], 9)", f"{name}([0, 5, -3], 9)"
    yield f"{name}(0, [1, 70000, 2]; type = Int32)", f"{name}(0, [1, 70000, 2], dtype='i4')"
    yield f"{name}(3, 7)", f"{name}(3, 7)"


def in_julia(call):
    """A method's call with the generator as the first argument; other functions have it already."""
    if "rng" in call:
        return call
    if call.startswith("parts("):
        return f"parts({in_julia(call[6:-1])})"
    name, rest = call.split("(", 1)
    return f"Rill.{name}(rng)" if rest == ")" else f"Rill.{name}(rng, {rest}".replace("(rng, ; ", "(rng; ")


def in_numpy(call):
    return call if "rng." in call else f"rng.{call}"


ROUNDED = re.compile("MvNormal|multivariate_normal|multivariate_complex_normal|Rill.wishart")


def values(result, about):
    if isinstance(result, bytes):
        result = np.frombuffer(result, np.uint8)
    result = np.asarray(result)
    kind = TYPES[result.dtype.str[1:]]
    flat = result.ravel()
    if flat.dtype.kind == "f":
        words = [f"{word:0{2 * flat.itemsize}x}" for word in flat.view(f"u{flat.itemsize}").tolist()]
    else:
        words = [str(int(value)) for value in flat]
    return " ".join([kind + ("~" if about else ""), *words])


def line(cls, kind, seed, julia, numpy):
    if cls == "RandomState" and kind == "legacy":
        rng = np.random.RandomState(seed)
    else:
        bits = getattr(np.random, kind)(seed)
        rng = (np.random.RandomState if cls == "RandomState" else np.random.Generator)(bits)
    bits = rng._bit_generator if cls == "RandomState" else rng.bit_generator
    # What goes through LAPACK or BLAS is NumPy's up to its rounding.
    drawing = randomgen.ExtendedGenerator(bits) if (julia, numpy) in pairs(EXTENDED) else rng
    given = values(eval(in_numpy(numpy), {"rng": drawing, "np": np}), ROUNDED.search(in_julia(julia)))
    end = [rng.bytes(4).hex(), f"{bits.random_raw():016x}"]
    if cls == "RandomState":
        end.append(values(rng.standard_normal(), False).split()[1])
    return f"{cls} {kind} {seed} | {in_julia(julia)} | {given} | {' '.join(end)}"


def lines():
    generator = [*same_text(), *pairs(BOTH), *pairs(GENERATOR), *bounded("integers"), *pairs(EXTENDED),
                 *pairs(AT_HOME), *pairs(AT_HOME_GENERATOR), *pairs(DISTRIBUTIONS)]  # fmt: skip
    random_state = [*same_text(), *pairs(BOTH), *pairs(RANDOM_STATE), *bounded("randint"),
                    *pairs(AT_HOME), *pairs(AT_HOME_RANDOM_STATE), *pairs(DISTRIBUTIONS)]  # fmt: skip
    for seed, (julia, numpy) in enumerate(generator, start=1):
        for shift in (0, 2):
            yield line("Generator", KINDS[(seed + shift) % 5], seed, julia, numpy)
    for seed, (julia, numpy) in enumerate(random_state, start=1):
        yield line("RandomState", "legacy", seed, julia, numpy)
        if seed % 2:
            yield line("RandomState", KINDS[(seed // 2) % 5], seed, julia, numpy)
    for seed, ((julia, numpy), kind) in enumerate(itertools.product(pairs(BIT_GENERATOR), KINDS), start=1):
        yield line("BitGenerator", kind, seed, julia, numpy)


def text():
    return "".join(f"{item}\n" for item in lines())


if __name__ == "__main__":
    assert np.__version__ == "2.5.5"
    pathlib.Path(__file__).with_name("numpy.expected").write_text(text())
