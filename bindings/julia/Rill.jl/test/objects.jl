# Objects: copies, equality, seeding in place, saved states, serialisation, printing.

const KINDS = [getfield(Main, Symbol(name)) for name in Rill.KINDS]

# One of each class, with an unused half word and, if the class has one, a cached Gaussian.
function used_objects()
    objects = Any[]
    for kind in KINDS
        push!(objects, kind(11), Generator(kind(12)), RandomState(kind(13)))
    end
    push!(objects, RandomState(14), RandomState([15, 16]), Rill.spawn(Generator(17), 2)[2], Rill.jumped(PCG64(18)))
    for object in objects
        rand(object, UInt32)
        object isa BitGenerator || randn(object)
    end
    return objects
end

draws(object::BitGenerator) = (rand(object, UInt32, 3), rand(object, 2), Rill.save(object))
draws(rng) = (rand(rng, UInt32, 3), randn(rng, 3), rand(rng, 2), Rill.save(rng))

@testset "copies" begin
    for copied in (copy, deepcopy), object in used_objects()
        before = Rill.save(object)
        twin = copied(object)
        @test twin !== object && typeof(twin) == typeof(object)
        @test twin == object && isequal(twin, object) && hash(twin) == hash(object)
        expected = draws(twin)
        # The original has not changed, and draws the same values; neither changes the other.
        @test Rill.save(object) == before
        @test twin != object
        @test draws(object) == expected
        @test twin == object
        # The copy is independent.
        finalize(object)
        rand(twin, 3)
        finalize(twin)
    end
    # Of different classes, or states, or seed sequences.
    @test Generator(1) != Generator(2) && Generator(1) != PCG64(1) && PCG64(1) != SFC64(1)
    @test RandomState(1) == RandomState(1) && hash(RandomState(1)) == hash(RandomState(1))
    a, b = Generator(1), Generator(1)
    Rill.spawn(a, 1)
    @test a != b
    a, b = RandomState(1), RandomState(1)
    randn(a)
    @test a != b
    randn(b)
    @test a == b
    @test length(Set([Generator(1), Generator(1), Generator(2)])) == 2
end

@testset "copy! is in place" begin
    for object in used_objects()
        twin = copy(object)
        other = object isa BitGenerator ? typeof(object)() : typeof(object)(PCG64())
        @test copy!(other, object) === other
        @test other == object
        @test draws(other) == draws(twin)
        @test copy!(other, other) == twin
    end
    # The bit generator changes for all that share it.
    bits = PCG64(1)
    first, second = Generator(bits), RandomState(bits)
    copy!(first, Generator(2))
    @test rand(second) == rand(Generator(2))
end

@testset "a deep copy shares what the original shares" begin
    bits = PCG64(1)
    group = (Generator(bits), RandomState(bits), bits, [Generator(bits)])
    randn(group[2])
    twins = deepcopy(group)
    @test Rill.bit_generator(twins[1]) === Rill.bit_generator(twins[2]) === twins[3] !== bits
    @test Rill.bit_generator(twins[4][1]) === twins[3]
    @test randn(twins[2], 4) == randn(group[2], 4)
    @test rand(twins[1]) == rand(group[1])
    @test rand(twins[4][1]) == rand(group[4][1])
    @test twins[3] == bits
end

@testset "seed! in place" begin
    for kind in KINDS, seed in (0, 42, big(2)^100, true, [1, 2, 3], UInt8[7], Any[1, big(2)^40])
        rng = Generator(kind(1))
        shared = Generator(Rill.bit_generator(rng))
        @test Random.seed!(rng, seed) === rng
        @test rng == Generator(kind(seed))
        @test rand(shared) == rand(Generator(kind(seed)))
        @test Random.seed!(kind(1), seed) == kind(seed)
        @test Rill.spawn(Random.seed!(rng, seed), 1) == Rill.spawn(Generator(kind(seed)), 1)
    end
    for seed in (0, 42, UInt32(5), 2^32 - 1, [1, 2], UInt32[9], 1:3)
        rng = RandomState(1)
        randn(rng)
        @test Random.seed!(rng, seed) === rng
        @test rng == RandomState(seed)
    end
    for object in used_objects()
        states = [Rill.save(Random.seed!(object)), Rill.save(Random.seed!(object, nothing)), Rill.save(Random.seed!(object))]
        @test allunique(states)
    end
    @test Generator(nothing) != Generator(nothing)
    @test RandomState(nothing) != RandomState()
    # A seed as a text, and what default_rng makes of others' generators.
    @test Generator("42") == Generator("0x2A") == Generator(42) == Rill.default_rng(42) == Rill.default_rng("42")
    @test PCG64(string(big(2)^70)) == PCG64(big(2)^70) && Random.seed!(PCG64(1), "0xffffffffffffffffff") == PCG64(big(2)^72 - 1)
    for rng in (Generator(5), RandomState(5))
        @test Rill.bit_generator(Rill.default_rng(rng)) === Rill.bit_generator(rng)
    end
    @test Rill.default_rng() != Rill.default_rng() && (rng = Generator(5); Rill.default_rng(rng) === rng)
    # NumPy's SeedSequence takes integers of any size, and lists.
    @test Generator(big(2)^33 + 1) != Generator([1, 0, 0, 0, 1]) && Generator(2^33 + 1) == Generator(big(2)^33 + 1)
    @test rand(Generator([1, 2])) == rand(Generator(2^33 + 1))
    @test RandomState(5) == RandomState(UInt8(5)) != RandomState([5])
end

@testset "saved states" begin
    for object in used_objects(), format in 1:3
        data = Rill.save(object; format = format)
        twin = copy(object)
        expected = draws(twin)
        @test draws(Rill.load(typeof(object), data)) == expected
        @test draws(Rill.restore!(copy(object), data)) == expected
        # A pickle without a seed sequence keeps the present one.
        other = object isa BitGenerator ? typeof(object)(5) : typeof(object)(PCG64(5))
        @test draws(Rill.restore!(other, view(data, 1:length(data))))[1:end - 1] == expected[1:end - 1]
    end
    # It changes for others that share the bit generator.
    bits = PCG64(3)
    rng, shared = Generator(bits), RandomState(bits)
    data = Rill.save(rng)
    expected = rand(shared)
    Rill.restore!(rng, data)
    @test rand(shared) == expected
    # A seed sequence may be longer than any buffer of a guessed size.
    long = Generator(collect(1:40_000))
    @test Rill.load(Generator, Rill.save(long)) == long
end

@testset "serialisation" begin
    function through_bytes(value)
        io = IOBuffer()
        serialize(io, value)
        return deserialize(seekstart(io))
    end
    for object in used_objects()
        twin = through_bytes(object)
        @test twin == object && twin !== object
        @test draws(twin) == draws(object)
        # Again, without a call in between.
        @test through_bytes(through_bytes(twin)) == object
    end
    bits = PCG64(1)
    group = (Generator(bits), RandomState(bits), bits)
    randn(group[2])
    twins = through_bytes(group)
    @test Rill.bit_generator(twins[1]) === Rill.bit_generator(twins[2]) === twins[3] !== bits
    # The cached Gaussian is restored, without undoing the draws of others.
    @test rand(twins[1]) == rand(group[1])
    @test randn(twins[2], 4) == randn(group[2], 4)
    @test twins[3] == bits
    @test string(twins[1]) == string(group[1])
end

@testset "a bit generator draws by a Generator that it keeps" begin
    bits, rng = PCG64(3), Generator(3)
    @test Rill.gamma(bits, 2.5, 1.0, 4) == Rill.gamma(rng, 2.5, 1.0, 4) && randn(bits, 3) == randn(rng, 3)
    kept = bits.drawing
    @test Rill.normal(bits, [1, 2], 3) == Rill.normal(rng, [1, 2], 3) && bits.drawing === kept && bits == Rill.bit_generator(rng)
    # Copies have their own.
    io = IOBuffer()
    serialize(io, (bits, Generator(bits)))
    twins = (copy(bits), deepcopy(bits), deserialize(seekstart(io))[1])
    expected = Rill.normal(bits, (3,))
    @test all(twin -> twin.drawing === nothing && Rill.normal(twin, (3,)) == expected && twin == bits, twins)
    @test Rill.normal(Random.seed!(bits, 5)) == Rill.normal(Generator(5))
    unlocked = Rill.unlocked!(PCG64(3))
    Rill.normal(unlocked)
    @test unlocked.drawing.bitgen == unlocked.bitgen != C_NULL
    finalize(bits)
    @test_throws RillError Rill.normal(bits)
end

@testset "what is shown" begin
    key = Rill.spawn(PCG64(5), 2)[2]
    shown = [
        Generator(42) => "Rill.Generator(Rill.PCG64(42))",
        Generator(SFC64(big(2)^70)) => "Rill.Generator(Rill.SFC64(1180591620717411303424))",
        MT19937(0) => "Rill.MT19937(0)",
        Generator([1, 0]) => "Rill.Generator(Rill.PCG64([1, 0]))",
        Rill.default_rng([7, 2024]) => "Rill.Generator(Rill.PCG64([7, 2024]))",
        Random.seed!(SFC64(1), UInt8[7, 8]) => "Rill.SFC64([7, 8])",
        Generator("0x2a") => "Rill.Generator(Rill.PCG64(42))",
        key => "Rill.PCG64(5, spawn_key = (1,))",
        Rill.jumped(Philox(7), 3) => "Rill.Philox(7, jumped 3)",
        RandomState(42) => "Rill.RandomState(Rill.MT19937(legacy seed 42))",
        RandomState([1, 2]) => "Rill.RandomState(Rill.MT19937(legacy seed [1, 2]))",
        RandomState(1:9) => "Rill.RandomState(Rill.MT19937(legacy seed of 9 words))",
        Random.seed!(RandomState(42), 43) => "Rill.RandomState(Rill.MT19937(legacy seed 43))",
        RandomState(SFC64(6)) => "Rill.RandomState(Rill.SFC64(6))",
        Rill.load(Generator, Rill.save(Generator(42))) => "Rill.Generator(Rill.PCG64(a restored state))",
        Rill.restore!(Generator(5), Rill.save(Generator(SFC64(42)))) => "Rill.Generator(Rill.SFC64(a restored state))",
        Random.seed!(Rill.load(Generator, Rill.save(Generator(42))), 6) => "Rill.Generator(Rill.PCG64(6))",
        copy(RandomState(3)) => "Rill.RandomState(Rill.MT19937(legacy seed 3))",
    ]
    for (object, text) in shown
        @test string(object) == text
    end
    # A generator made from the system's entropy can be made again from its printed form.
    rng = Generator()
    again = match(r"PCG64\((\d+)\)", string(rng))[1]
    @test Generator(parse(BigInt, again)) == rng
    @test Rill.version() == "0.1.0" && occursin(r"^\d+\.\d+$", Rill.numpy_version())
end

@testset "kinds" begin
    @test sort(collect(values(Rill.KIND_NUMBERS))) == 1:36 && setdiff(keys(Rill.KIND_NUMBERS), Symbol.(Rill.KINDS)) == Set([:RDRAND])
    for (name, kind) in zip(Rill.KINDS, KINDS)
        bits = kind(1)
        found = Ref{Int32}(0)
        Rill.@rill rill_bit_generator_kind_of(bits::Ptr{Cvoid}, found::Ref{Int32})
        @test found[] == Rill.KIND_NUMBERS[Symbol(name)] && startswith(string(bits), "Rill.$name(")
        # A type of its own, that children, jumps and loaded objects have.
        @test kind <: BitGenerator && kind <: AbstractRNG && typeof(bits) === kind === BitGenerator{Symbol(name)}
        @test Rill.spawn(bits, 2) isa Vector{kind} && Rill.load(BitGenerator, Rill.save(bits)) isa kind
    end
    # None is missing: there is no next one.
    next = Int32(37)
    @test_throws RillError Rill.@rill rill_bit_generator_new(next::Int32, C_NULL::Ptr{Cvoid}, Ref(C_NULL)::Ref{Ptr{Cvoid}})
    @test_throws RillError BitGenerator{:Unknown}(1)
end

@testset "a bit generator keeps its kind" begin
    data = Rill.save(MT19937(1))
    bits = PCG64(7)
    for change in (() -> Rill.restore!(bits, data), () -> copy!(bits, MT19937(1)), () -> Rill.load(PCG64, data),
            () -> Rill.restore!(bits, Rill.save(MT19937(1); format = 2)))
        problem = try change() catch caught caught end
        # NumPy's words: PCG64(7).state = MT19937(1).state
        @test problem isa RillError && problem.message == "state must be for a PCG64 RNG"
        @test bits == PCG64(7) && string(bits) == "Rill.PCG64(7)"
    end
    @test Rill.load(MT19937, data) == MT19937(1) == copy!(MT19937(2), MT19937(1))
    # A generator gets a bit generator of its own for another kind; the one that it had stays with those who share it.
    for (rng, state) in ((Generator(bits), Rill.save(Generator(MT19937(1)))), (RandomState(bits), Rill.save(RandomState(5))))
        Rill.unlocked!(rng)
        rand(rng)
        before = copy(bits)
        Rill.restore!(rng, state)
        @test Rill.bit_generator(rng) isa MT19937 && bits == before
        @test [rand(rng) for _ in 1:9] == rand(Rill.load(typeof(rng), state), 9) && bits == before
        @test copy!(rng, typeof(rng)(SFC64(2))) == typeof(rng)(SFC64(2))
    end
    # A RandomState's pair of normal values, too.
    used = RandomState(8)
    randn(used)
    @test randn(copy!(RandomState(SFC64(1)), used), 3) == randn(used, 3)
end

@testset "jumps, steps, children" begin
    for kind in [kind for kind in KINDS if haskey(Rill.JUMPS, Rill.kind_number(kind))]
        # A fresh seed sequence, as NumPy gives it; a copy, as randomgen does.
        is_numpys = Rill.kind_of(kind(1)) <= 5
        first_of_child(bits) = rand(Rill.spawn(bits, 1)[1], UInt64)
        @test (first_of_child(Rill.jumped(kind(1), 5)) != first_of_child(kind(1))) == is_numpys
        @test rand(Rill.jumped(Rill.jumped(kind(1), 5), -5), UInt64) == rand(kind(1), UInt64)
        for jumps in (is_numpys ? (big(2)^64 + 3, -(big(2)^70) - 1) : (big(2)^62 + 3, -(big(2)^62) - 1))
            there = Rill.jumped(kind(1), jumps)
            @test rand(Rill.jumped(there, -jumps), UInt64) == rand(kind(1), UInt64) != rand(there, UInt64)
        end
        for steps in (5, big(2)^100 + 1, big(2)^64 - 1, big(2)^255 + 1)
            # The words that follow: what a state has besides may tell of the way, as randomgen's SPECK128 does.
            there_and_back = Rill.advance!(Rill.advance!(kind(1), steps), -steps)
            @test rand(there_and_back, UInt64, 9) == rand(kind(1), UInt64, 9)
            @test Rill.advance!(kind(1), steps) != kind(1)
        end
    end
    # NumPy: PCG64(1).jumped(2**64).random_raw(), PCG64(1).advance(-2**130).random_raw(), Philox(1).jumped(-1).random_raw(),
    # MT19937(1).jumped(-1).random_raw()
    @test rand(Rill.jumped(PCG64(1), big(2)^64), UInt64) == 16448184829145055585
    @test rand(Rill.advance!(PCG64(1), -(big(2)^130)), UInt64) == 9441442522235856127
    @test rand(Rill.jumped(Philox(1), -1), UInt64) == 4978949477619963259
    @test Rill.random_raw!(Rill.jumped(MT19937(1), -1), [UInt64(0)]) == [1033693557]
    # randomgen: MWC192X(1).advance(2**256).random_raw(), .jumped(2**200), .advance(-2**300); MWC128X32(1).advance(2**255);
    # Philox(1) and ThreeFry(1) after these steps
    @test rand(Rill.advance!(MWC192X(1), big(2)^256), UInt64) == 0xa79935288b2cdbc5
    @test rand(Rill.jumped(MWC192X(1), big(2)^200), UInt64) == 0x9b30d1a744445030
    @test rand(Rill.advance!(MWC192X(1), -big(2)^300), UInt64) == 0x94d871925aeb3c28
    @test Rill.random_raw!(Rill.advance!(MWC128X32(1), big(2)^255), [UInt64(0)]) == [0x31022094]
    for (steps, philox, threefry) in (
            (big(2)^256 + 1, [0xde19d4a456401c72, 0x909190f08c412587], [0x05e5f0da126baa07, 0x10d9277be294de0d]),
            (big(2)^257, [0x5243bc82c2a39049, 0x7efc9471b4d94bd1], [0xb20425d15cde121d, 0x30e771fd60187d9c]),
            (-big(2)^257, [0x5243bc82c2a39049, 0x7efc9471b4d94bd1], [0xb20425d15cde121d, 0x30e771fd60187d9c]),
            (big(2)^258, [0x1119efbd6bc0ce3a, 0x143a31df2c79cf7e], [0xe6bfe773b6e44ac4, 0x524b205386ef09c0]),
            (big(2)^258 + 5, [0x4cf66a27fde9010b, 0x5c0c014442000a14], [0x2626ba08b3784a78, 0x8186d0dc36ac57ba]))
        @test rand(Rill.advance!(RandomgenPhilox(1), steps), UInt64, 2) == philox
        @test rand(Rill.advance!(ThreeFry(1), steps), UInt64, 2) == threefry
    end
    # Kinds that cannot go back: no move, or a refusal in randomgen's words.
    @test rand(Rill.jumped(Xoshiro256(1), -1), UInt64) == rand(Xoshiro256(1), UInt64)
    for (kind, jumps, words) in ((SFMT, -1, "iter must be positive"), (DSFMT, -1, "iter must be positive"),
            (RandomgenMT19937, -1, "iter must be a positive integer"), (Squares, 0, "iter must be a positive integer"),
            (Squares, -1, "iter must be a positive integer"), (Xoshiro256, big(2)^256, "jumps must be less than 2**64"))
        problem = try Rill.jumped(kind(1), jumps) catch problem problem end
        @test problem isa RillError && problem.message == words
    end
    @test Rill.spawn(PCG64(1), 0) == BitGenerator[] && Rill.spawn(Generator(1), 0) == Generator[]
    @test length(unique(rand.(Rill.spawn(Generator(1), 20)))) == 20
end

@testset "several threads" begin
    function drawn(n)
        rng = Rill.n_threads!(Generator(42), n)
        return Rill.normal(rng, 1, 2, 150_001), Rill.poisson(rng, 3.5, 150_001), rand(rng)
    end
    @test drawn(3) == drawn(1)
    @test_throws ArgumentError Rill.n_threads!(Generator(1), -1)
end
