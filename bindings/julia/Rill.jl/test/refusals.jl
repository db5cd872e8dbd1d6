# What NumPy refuses, and what the library could not be given: a RillError in NumPy's words, with nothing drawn.

function message(call)
    problem = try
        call()
    catch caught
        caught
    end
    return problem isa RillError ? problem.message : "no RillError, but: $problem"
end

@testset "seeds and counts" begin
    for kind in KINDS
        @test message(() -> kind(-1)) == "expected non-negative integer"
        @test message(() -> kind([1, -2])) == "expected non-negative integer"
        @test message(() -> kind(1.5)) == "SeedSequence expects int or sequence of ints for entropy not 1.5"
        @test message(() -> kind([1, 2.5])) == "seed must be integer"
        for seed in (-1, -big(2)^70, 1.5, [1, -2])
            bits = kind(1)
            @test message(() -> Random.seed!(bits, seed)) == message(() -> kind(seed))
            @test bits == kind(1)
        end
        bits = kind(1)
        @test message(() -> Rill.spawn(bits, -1)) == "can't convert negative value to uint32_t"
        @test message(() -> Rill.spawn(Generator(bits), -1)) == "can't convert negative value to uint32_t"
        @test bits == kind(1)
    end
    @test message(() -> Generator(-1)) == "expected non-negative integer"
    for text in ("x", "", "-1", "1.5", "0x", " 1", "1\0")
        @test message(() -> Generator(text)) == "SeedSequence expects int or sequence of ints for entropy not $text"
    end
    range = "Seed must be between 0 and 2**32 - 1"
    cast = "Cannot cast scalar from dtype('float64') to dtype('int64') according to the rule 'safe': seed is 1.5"
    for (seed, words) in ((-1, range), (2^32, range), (big(2)^70, range), (-big(2)^70, range), ([1, -2], range),
            ([1, 2^32], range), (1.5, cast), ([1, 1.5], cast), (Int[], "Seed must be non-empty"),
            ([1 2], "Seed array must be 1-d"))
        @test message(() -> RandomState(seed)) == words
        rng = RandomState(1)
        randn(rng)
        state = Rill.save(rng)
        @test message(() -> Random.seed!(rng, seed)) == words
        @test Rill.save(rng) == state
    end
    @test message(() -> Rill.jumped(MT19937(1), big(2)^64)) ==
        "Python int too large to convert to C long: jumps is 18446744073709551616"
    for call in (() -> Rill.jumped(SFC64(1)), () -> Rill.jumped(SFC64(1), -1), () -> Rill.advance!(SFC64(1), 1),
            () -> Rill.advance!(MT19937(1), -1))
        problem = try call() catch caught; caught end
        @test problem isa RillError && problem.status == 6
    end
    for format in (0, 4, -1, 2^40, -2^40, big(2)^70)
        @test occursin("format", message(() -> Rill.save(Generator(1); format = format)))
    end
    for data in (UInt8[], b"hello", Rill.save(RandomState(1))[1:end - 1], Rill.save(Generator(1)))
        rng = RandomState(1)
        @test !startswith(message(() -> Rill.restore!(rng, data)), "no RillError")
        @test !startswith(message(() -> Rill.load(RandomState, data)), "no RillError")
        @test rng == RandomState(1)
    end
end

const TOO_LARGE = "Python int too large to convert to C long: n is 1180591620717411303424"
const CAST = "Cannot cast scalar from dtype('float64') to dtype('int64') according to the rule 'safe': "
const NO_FLOAT = "float() argument must be a string or a real number, not "
const COLORS = "colors must be a one-dimensional sequence of nonnegative integers not exceeding 9223372036854775807."
const BIG = big(2)^70

# Of both classes.
const REFUSED = [
    (rng -> Rill.normal(rng, 0, -1.0)) => "scale < 0",
    (rng -> Rill.normal(rng, 0, [1.0, -1.0])) => "scale < 0",
    (rng -> Rill.normal(rng, 0, 1, -3)) => "negative dimensions are not allowed",
    (rng -> Rill.normal(rng, 0, 1, 2, -3)) => "negative dimensions are not allowed",
    (rng -> Rill.normal(rng, 0, 1, 2^40, 2^40)) =>
        "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.",
    (rng -> Rill.normal(rng, 0, 1, BIG)) => "Maximum allowed dimension exceeded",
    (rng -> Rill.normal(rng, 1im, 1)) => "loc: $(NO_FLOAT)'$(Complex{Int})'",
    (rng -> Rill.normal(rng, 0, missing)) => "scale: $(NO_FLOAT)'Missing'",
    (rng -> Rill.normal(rng, 0, [1, missing])) => "scale: $(NO_FLOAT)'Missing'",
    (rng -> Rill.normal(rng, 0, "1")) => "scale: $(NO_FLOAT)'String'",
    (rng -> Rill.binomial(rng, 10.5, 0.5)) => CAST * "n is 10.5",
    (rng -> Rill.binomial(rng, [10, 10.5], 0.5)) => CAST * "n is 10.5",
    (rng -> Rill.binomial(rng, NaN, 0.5)) => CAST * "n is NaN",
    (rng -> Rill.binomial(rng, BIG, 0.5)) => TOO_LARGE,
    (rng -> Rill.binomial(rng, [1, BIG], 0.5)) => TOO_LARGE,
    (rng -> Rill.binomial(rng, -1, 0.5)) => "n < 0",
    (rng -> Rill.hypergeometric(rng, 1.5, 3, 2)) => CAST * "ngood is 1.5",
    (rng -> Rill.hypergeometric(rng, 3, 3, -big(2)^63 - 1)) =>
        "Python int too large to convert to C long: nsample is -9223372036854775809",
    (rng -> Rill.standard_gamma(rng, 1.0; type = Int32)) => "Unsupported dtype dtype('int32') for standard_gamma",
    (rng -> Rill.random(rng; type = Float16)) => "Unsupported dtype dtype('float16') for random",
    (rng -> Rill.standard_normal(rng, 3; type = String)) => "Unsupported dtype dtype('object') for standard_normal",
    (rng -> Rill.random(rng, -3)) => "negative dimensions are not allowed",
    (rng -> Rill.bytes(rng, -1)) => "negative dimensions are not allowed",
    (rng -> Rill.permutation(rng, -1)) => "negative dimensions are not allowed",
    (rng -> Rill.choice(rng, 5, -1)) => "negative dimensions are not allowed",
    (rng -> Rill.choice(rng, BIG, 1)) => "high is out of bounds for int64",
    (rng -> Rill.multinomial(rng, 10.5, [0.5, 0.5])) => CAST * "n is 10.5",
    (rng -> Rill.multinomial(rng, BIG, [0.5, 0.5])) => TOO_LARGE,
    (rng -> Rill.multinomial(rng, 10, [0.5, 1im])) => "pvals: $(NO_FLOAT)'$(Complex{Float64})'",
    (rng -> Rill.multinomial(rng, 10, [0.5, 0.5], -1)) => "negative dimensions are not allowed",
    (rng -> Rill.dirichlet(rng, [1.0, missing])) => "alpha: $(NO_FLOAT)'Missing'",
    (rng -> Rill.multivariate_normal(rng, [0, 0], [1 0 0; 0 1 0])) => "cov must be 2 dimensional and square",
    (rng -> Rill.multivariate_normal(rng, [0, 0, 0], [1 0; 0 1])) => "mean and cov must have same length",
    (rng -> Rill.multivariate_normal(rng, [0, 0], [1 0; 0 1im])) => "cov: $(NO_FLOAT)'$(Complex{Int})'",
    (rng -> Rill.multivariate_normal(rng, [0, 0], [1 2; 2 1]; valid = true)) =>
        "covariance is not symmetric positive-semidefinite.",
]

const REFUSED_BY_GENERATOR = [
    (rng -> Rill.integers(rng, 0, BIG)) => "high is out of bounds for int64",
    (rng -> Rill.integers(rng, -BIG, 3)) => "low is out of bounds for int64",
    (rng -> Rill.integers(rng, 0, [3, BIG])) => "high is out of bounds for int64",
    (rng -> Rill.integers(rng, -1, 3; type = UInt64)) => "low is out of bounds for uint64",
    (rng -> Rill.integers(rng, -1, 3; type = UInt8)) => "low is out of bounds for uint8",
    (rng -> Rill.integers(rng, 0, 300; type = UInt8)) => "high is out of bounds for uint8",
    (rng -> Rill.integers(rng, 0, BIG; type = UInt8)) => "high is out of bounds for uint8",
    (rng -> Rill.integers(rng, 0.5, 3)) => CAST * "low is 0.5",
    (rng -> Rill.integers(rng, 0, [1, 3.5])) => CAST * "high is 3.5",
    (rng -> Rill.integers(rng, 3, 3)) => "low >= high",
    (rng -> Rill.integers(rng, 0, 3; type = Float64)) => "Unsupported dtype dtype('float64') for integers",
    (rng -> Rill.integers(rng, 0, 3; type = Int128)) => "Unsupported dtype dtype('int128') for integers",
    (rng -> Rill.choice(rng, -1, 2)) => "a must be a positive integer unless no samples are taken",
    (rng -> Rill.choice(rng, 5, 2; p = [0.5, 0.5])) => "a and p must have same size",
    (rng -> Rill.choice(rng, [1, 2], 2; p = [0.5, 0.4])) =>
        "Probabilities do not sum to 1. See Notes section of docstring for more information.",
    (rng -> Rill.multivariate_hypergeometric(rng, [2, 3.5], 2)) => COLORS,
    (rng -> Rill.multivariate_hypergeometric(rng, [2, -3], 2)) => COLORS,
    (rng -> Rill.multivariate_hypergeometric(rng, [2, BIG], 2)) => COLORS,
    (rng -> Rill.multivariate_hypergeometric(rng, [2, 3], 2.5)) => "nsample must be an integer",
    (rng -> Rill.multivariate_hypergeometric(rng, [2, 3], -1)) => "nsample must be nonnegative.",
    (rng -> Rill.multivariate_hypergeometric(rng, [2, 3], -BIG)) => "nsample must be nonnegative.",
    (rng -> Rill.multivariate_hypergeometric(rng, [2, 3], BIG)) => "nsample must not exceed 9223372036854775807",
    (rng -> Rill.multivariate_hypergeometric(rng, [2, 3], 2; method = :x)) => "method must be \"count\" or \"marginals\".",
    (rng -> Rill.multivariate_normal(rng, [0, 0], [1 0; 0 1]; method = :x)) =>
        "method must be one of {'eigh', 'svd', 'cholesky'}",
    (rng -> Rill.multivariate_normal_factor(rng, [0, 0], [1 0; 0 1; 0 0])) => "factor must be 2 dimensional and square",
    (rng -> Rill.multivariate_normal_factor(rng, [0, 0, 0], [1 0; 0 1])) => "mean and factor must have same length",
    (rng -> Rill.uintegers(rng, 2; type = UInt8)) => "Unknown value of bits. Must be either 32 or 64.",
    (rng -> Rill.uintegers(rng, -2)) => "negative dimensions are not allowed",
    (rng -> Rill.complex_normal(rng, 0, 1im)) => "Im(gamma) != 0",
    (rng -> Rill.complex_normal(rng, "a")) => "loc: complex() argument must be a string or a number, not 'String'",
    (rng -> Rill.standard_wishart(rng, 0, 2)) => "df must contain strictly positive integer values.",
    (rng -> Rill.wishart(rng, 3, [1 2; 2 1]; valid = true)) => "The covariance is not positive-semidefinite.",
    (rng -> Rill.wishart(rng, 3, [2 0; 0 1]; valid = true, rank = 1)) =>
        "The 1 is less than the minimum required rank.",
    (rng -> Rill.wishart(rng, 3, [1 0 0; 0 1 0])) => "scale must be 2 dimensional and square",
    (rng -> Rill.wishart(rng, 3, [1 0; 0 1]; method = :x)) => "method must be one of 'svd', 'eigh', 'cholesky'",
    (rng -> Rill.wishart_factor(rng, 3, [1 0 0; 0 1 0])) => "factor must be 2 dimensional and square",
    (rng -> Rill.multivariate_complex_normal(rng, [1, 2], [1 0 0; 0 1 0])) => "loc and gamma must have same length",
    (rng -> Rill.multivariate_complex_normal(rng, [])) => "loc must be non-empty and at least 1-dimensional",
    (rng -> Rill.permuted(rng, [1 2; 3 4]; axis = 2)) => "axis 2 is out of bounds for array of dimension 2",
    (rng -> Rill.permuted(rng, [1 2; 3 4]; axis = -3)) => "axis -3 is out of bounds for array of dimension 2",
    (rng -> Rill.permuted(rng, [1, 2]; axis = BIG)) => "axis $BIG is out of bounds for array of dimension 1",
    (rng -> Rill.standard_exponential_inv(rng; type = Int8)) => "Unsupported dtype dtype('int8') for standard_exponential",
    (rng -> Rill.spawn(rng, -1)) => "can't convert negative value to uint32_t",
]

const REFUSED_BY_RANDOM_STATE = [
    (rng -> Rill.randint(rng, 0, BIG)) => "high is out of bounds for int64",
    (rng -> Rill.randint(rng, 0, 300; type = UInt8)) => "high is out of bounds for uint8",
    (rng -> Rill.randint(rng, 0.5, 3)) => CAST * "low is 0.5",
    (rng -> Rill.randint(rng, 0, 3; type = Float64)) => "Unsupported dtype dtype('float64') for randint",
    (rng -> Rill.random_integers(rng, 0, BIG)) => "high is out of bounds for int64",
    (rng -> Rill.choice(rng, -1, 2)) => "a must be greater than 0 unless no samples are taken",
    (rng -> Rill.choice(rng, 5, 2; p = [0.5, 0.5])) => "'a' and 'p' must have same size",
    (rng -> Rill.standard_gamma(rng, 1.0; type = Float32)) => "Unsupported dtype dtype('float32') for standard_gamma",
    (rng -> Rill.random(rng; type = Float32)) => "Unsupported dtype dtype('float32') for random",
]

@testset "draws" begin
    for (make, calls) in ((() -> Generator(1), [REFUSED; REFUSED_BY_GENERATOR]),
            (() -> RandomState(1), [REFUSED; REFUSED_BY_RANDOM_STATE])), (call, words) in calls
        rng = make()
        @test message(() -> call(rng)) == words
        @test rng == make()
    end
    # What Julia has to say about sizes.
    rng = Generator(1)
    for call in (() -> Rill.normal(rng, [1, 2, 3], 1, 4), () -> Rill.normal(rng, [1, 2, 3], [1, 2]),
            () -> Rill.normal(rng, [1, 2], [1 2; 3 4; 5 6]), () -> Rill.normal(rng, [1, 2], 1, 3, 2),
            () -> Rill.normal!(rng, zeros(3, 2), [1, 2]), () -> Rill.normal(rng, [1 2; 3 4], [1 2; 3 4], 5))
        @test_throws DimensionMismatch call()
    end
    # Arrays that cannot hold every value.
    for call in (() -> Rill.normal!(rng, zeros(Int, 3)), () -> Rill.poisson!(rng, zeros(Int8, 3), 3))
        @test_throws ArgumentError call()
    end
    @test_throws UndefRefError Rill.choice(rng, Vector{Any}(undef, 3), 2)
    @test_throws UndefRefError Rill.permuted(rng, Vector{Any}(undef, 3))
    @test_throws RillError Rill.standard_exponential(rng; type = Int)
    @test rng == Generator(1)
end

@testset "parameters and results of other types" begin
    rng, same = Generator(1), Generator(1)
    for (given, plain) in (
            (() -> Rill.normal(rng, 1//2, big"2.0"), () -> Rill.normal(same, 0.5, 2.0)),
            (() -> Rill.normal(rng, Int8(1), true), () -> Rill.normal(same, 1.0, 1.0)),
            (() -> Rill.binomial(rng, 10.0, 0.5f0), () -> Rill.binomial(same, 10, 0.5)),
            (() -> Rill.binomial(rng, UInt8[5, 6], 1//2), () -> Rill.binomial(same, [5, 6], 0.5)),
            (() -> Rill.normal(rng, 1:3, view([9.0, 1.0, 9.0, 2.0, 3.0], [2, 4, 5])),
                () -> Rill.normal(same, [1.0, 2.0, 3.0], [1.0, 2.0, 3.0])),
            (() -> Rill.normal(rng, [5.0], 1.0, 3), () -> Rill.normal(same, 5.0, 1.0, 3)),
            (() -> Rill.normal(rng, Any[1, 2.5, 3//2], 1), () -> Rill.normal(same, [1, 2.5, 1.5], 1)),
            (() -> Rill.normal(rng, 0, 1, Int8(2), big(3)), () -> Rill.normal(same, 0, 1, 2, 3)),
            (() -> Rill.dirichlet(rng, 1:3), () -> Rill.dirichlet(same, [1.0, 2.0, 3.0])),
            (() -> Rill.integers(rng, 0, 0x10; type = Int8), () -> Rill.integers(same, 0, 16; type = Int8)),
            (() -> Rill.integers(rng, 0, 2.0^40), () -> Rill.integers(same, 0, 2^40)),
            (() -> Rill.choice(rng, 'a':'e', 3), () -> ('a':'e')[Rill.choice(same, 5, 3) .+ 1]),
            (() -> Rill.choice(rng, Shifted([7, 8, 9]), 3), () -> [7, 8, 9][Rill.choice(same, 3, 3) .+ 1]),
            (() -> Rill.normal(rng, Shifted([7, 8, 9]), 1, 3), () -> Rill.normal(same, [7, 8, 9], 1)),
            (() -> Rill.permuted(rng, Shifted([1 2; 3 4])), () -> Rill.permuted(same, [1 2; 3 4])),
            (() -> Rill.permuted(rng, ["a", "b", "c"]), () -> ["a", "b", "c"][Rill.permuted(same, 1:3)]),
            (() -> Rill.multivariate_normal(rng, 1:2, transpose([2.0 1.0; 1.0 3.0]), 2),
                () -> Rill.multivariate_normal(same, [1.0, 2.0], [2.0 1.0; 1.0 3.0], 2)))
        @test given() == plain()
        @test rng == same
    end
    # The covariance goes over row by row, and results come back column by column.
    factor = [1.0 0.0; 5.0 0.5]
    z = randn(copy(rng), 2, 3)
    @test Rill.multivariate_normal_factor(rng, [1.0, 2.0], factor, 3) ≈ factor * z .+ [1.0, 2.0]
    @test size(Rill.multivariate_normal(rng, [1, 2], factor, 3, 2)) == (2, 3, 2)
    @test size(Rill.multinomial(rng, 5, [0.5, 0.25, 0.25], 4)) == (3, 4)
    @test Rill.permuted(rng, zeros(0, 3); axis = 1) == zeros(0, 3) && Rill.permuted(rng, Int[]) == Int[]
    @test Rill.normal(rng, 0, 1, 0) == Float64[] && size(Rill.normal(rng, 0, 1, 2, 0)) == (2, 0)
    @test size(Rill.multinomial(rng, 5, [0.5, 0.5], 0)) == (2, 0) && Rill.choice(rng, 0, 0) == Int64[]
    @test Rill.bytes(rng, 0) == UInt8[] && Rill.normal(rng, Float64[], 1) == Float64[]
end
