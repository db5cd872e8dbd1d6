# Single values without a lock: the numbers of fills, whatever happens to the bit generator in between.

const SINGLE_DRAWS = Any[
    (rng, n...) -> rand(rng, n...),
    (rng, n...) -> randn(rng, n...),
    (rng, n...) -> Random.randexp(rng, Float64, n...),
    (rng, n...) -> rand(rng, Int64, n...),
    (rng, n...) -> rand(rng, UInt32, n...),
    (rng, n...) -> rand(rng, UInt8, n...),
    (rng, n...) -> rand(rng, Int8, n...),
    (rng, n...) -> rand(rng, Int16, n...),
    (rng, n...) -> rand(rng, UInt16, n...),
    (rng, n...) -> rand(rng, Bool, n...),
    (rng, n...) -> rand(rng, false:false, n...),
    (rng, n...) -> rand(rng, (10, 20, 30), n...),
    (rng, n...) -> rand(rng, 1:2:9, n...),
    (rng, n...) -> rand(rng, 1:6, n...),
    (rng, n...) -> rand(rng, Int32(-5):Int32(2)^30, n...),
    (rng, n...) -> rand(rng, -3:Int64(2)^40, n...),
]

# Draws of a Generator with parameters; n is missing or 1.
const SINGLE_DISTRIBUTIONS = Any[
    (rng, n...) -> rand(rng, Float32, n...),
    (rng, n...) -> randn(rng, Float32, n...),
    (rng, n...) -> Random.randexp(rng, Float32, n...),
    (rng, n...) -> rand(rng, UInt8(3):UInt8(250), n...),
    (rng, n...) -> Rill.uniform(rng, -1, 2.5, n...),
    (rng, n...) -> Rill.normal(rng, 1, 2.5, n...),
    (rng, n...) -> Rill.lognormal(rng, 0.5, 0.25, n...),
    (rng, n...) -> Rill.exponential(rng, 2, n...),
    (rng, n...) -> Rill.standard_gamma(rng, 2.5, n...),
    (rng, n...) -> Rill.standard_gamma(rng, 0.5, n...; type = Float32),
    (rng, n...) -> Rill.gamma(rng, 0.5, 3, n...),
    (rng, n...) -> Rill.beta(rng, 2, 0.5, n...),
    (rng, n...) -> Rill.chisquare(rng, 3, n...),
    (rng, n...) -> Rill.noncentral_chisquare(rng, 3, 1.5, n...),
    (rng, n...) -> Rill.f(rng, 4, 5, n...),
    (rng, n...) -> Rill.noncentral_f(rng, 4, 5, 1.5, n...),
    (rng, n...) -> Rill.standard_cauchy(rng, n...),
    (rng, n...) -> Rill.standard_t(rng, 4, n...),
    (rng, n...) -> Rill.vonmises(rng, 0.5, 2, n...),
    (rng, n...) -> Rill.pareto(rng, 3, n...),
    (rng, n...) -> Rill.weibull(rng, 1.5, n...),
    (rng, n...) -> Rill.power(rng, 2.5, n...),
    (rng, n...) -> Rill.laplace(rng, 1, 2, n...),
    (rng, n...) -> Rill.gumbel(rng, 1, 2, n...),
    (rng, n...) -> Rill.logistic(rng, 1, 2, n...),
    (rng, n...) -> Rill.rayleigh(rng, 2, n...),
    (rng, n...) -> Rill.wald(rng, 3, 2, n...),
    (rng, n...) -> Rill.triangular(rng, -1, 0.5, 2, n...),
    (rng, n...) -> Rill.poisson(rng, 6.5, n...),
    (rng, n...) -> Rill.poisson(rng, 650, n...),
    (rng, n...) -> Rill.zipf(rng, 2.5, n...),
    (rng, n...) -> Rill.geometric(rng, 0.25, n...),
    (rng, n...) -> Rill.logseries(rng, 0.75, n...),
    (rng, n...) -> Rill.binomial(rng, 20, 0.25, n...),
    (rng, n...) -> Rill.integers(rng, 0, 10, n...),
    (rng, n...) -> Rill.integers(rng, -4, 4, n...; endpoint = true, type = Int8),
    (rng, n...) -> Rill.integers(rng, 5, 7, n...; type = UInt64),
    (rng, n...) -> Rill.integers(rng, 0, 1, n...; type = Bool, endpoint = true),
]

@testset "single values are those of arrays of one" begin
    for kind in (PCG64, MT19937, Philox, MWC128X32, SFC64), class in (identity, Generator, RandomState)
        draws = class === Generator ? [SINGLE_DRAWS; SINGLE_DISTRIBUTIONS] : SINGLE_DRAWS
        single, filled = Rill.unlocked!(class(kind(7))), class(kind(7))
        # Many of each, so that tails and rejections come; then one after the other.
        for draw in draws
            @test [draw(single) for _ in 1:300] == [draw(filled, 1)[1] for _ in 1:300]
        end
        for _ in 1:40, draw in draws
            draw(single) == draw(filled, 1)[1] || error("$kind: another value")
        end
        @test single == filled
    end
    # A RandomState's shorter integers, by masks.
    for type in (Int64, UInt64, Int32, UInt32, Int16, UInt16, Int8, UInt8, Bool), (low, high) in ((0, 1), (1, 101), (0, 128))
        type === Bool && high > 1 && continue
        single, filled = Rill.unlocked!(RandomState(3)), RandomState(3)
        type === Int8 && high == 128 || @test [Rill.randint(single, low, high; type = type) for _ in 1:50] ==
            [Rill.randint(filled, low, high, 1; type = type)[1] for _ in 1:50]
        @test single == filled
    end
end

@testset "single values follow the bit generator" begin
    for class in (identity, Generator, RandomState), other in (SFC64(5), MT19937(6), PCG64(7))
        source = class(copy(other))
        target = Rill.unlocked!(class === identity ? typeof(other)(1) : class(PCG64(1)))
        for act in (() -> copy!(target, source), () -> Rill.restore!(target, Rill.save(source)),
                () -> Rill.restore!(target, Rill.save(source; format = 2)))
            rand(target); rand(target, Int32)
            act()
            twin = copy(source)
            @test [rand(target) for _ in 1:100] == rand(twin, 100) && rand(target, Int32) == rand(twin, Int32)
            @test target == twin
        end
        if class !== RandomState
            Random.seed!(target, 11)
            @test rand(target) == rand(Random.seed!(copy(target), 11))
        end
    end
    # Objects that share a bit generator draw from one stream, in any order.
    bits = PCG64(3)
    objects = Any[Rill.unlocked!(bits), Generator(bits), Rill.unlocked!(Generator(bits)), RandomState(bits)]
    @test [rand(objects[i % 4 + 1]) for i in 1:400] == rand(Generator(3), 400)
    # The bit generator outlives its own handle.
    rng = Rill.unlocked!(Generator(PCG64(3)))
    finalize(Rill.bit_generator(rng))
    GC.gc()
    @test [rand(rng) for _ in 1:100] == rand(Generator(3), 100)
    finalize(bits)
    @test_throws RillError rand(bits)
    # What is refused is refused as without parameters that are accepted for certain, and draws nothing.
    rng = Rill.unlocked!(Generator(5))
    for refused in (() -> Rill.normal(rng, 0, -1), () -> Rill.gamma(rng, -1, 1), () -> Rill.zipf(rng, 1), () -> Rill.poisson(rng, NaN),
            () -> Rill.uniform(rng, 2, 1), () -> Rill.integers(rng, 3, 3), () -> Rill.integers(rng, 0, 300; type = UInt8),
            () -> Rill.integers(rng, 0, 2; type = Float64))
        @test_throws RillError refused()
    end
    @test Rill.normal(rng, 3, 0) == 3 && rand(rng) == (randn(copy!(rng, Generator(5))); rand(rng))
end

@testset "single values need no memory" begin
    allocated(draw, rng) = (draw(rng); @allocated draw(rng))
    draws = Any[rand, randn, randexp, rng -> rand(rng, Float32), rng -> randn(rng, Float32), rng -> rand(rng, 1:6),
        rng -> rand(rng, Int), rng -> rand(rng, UInt8), rng -> rand(rng, Bool), rng -> rand(rng, (1, 2, 3)),
        rng -> rand(rng, 1:2:9), rng -> rand(rng, 'a':'z'), rng -> randn(rng, ComplexF64)]
    named = Any[Rill.normal, rng -> Rill.normal(rng, 1, 2), rng -> Rill.gamma(rng, 2.5), rng -> Rill.integers(rng, 6),
        Rill.poisson, rng -> Rill.binomial(rng, 20, 0.25), rng -> Rill.triangular(rng, 0, 1, 2), Rill.random]
    # These, which no function without a lock draws, need Julia's default optimisation for it.
    Base.JLOptions().opt_level < 2 && (named = named[1:5])
    for (rng, all) in ((Rill.unlocked!(Generator(1)), [draws; named]), (Rill.unlocked!(PCG64(1)), draws)), draw in all
        @test allocated(draw, rng) == 0
    end
end
