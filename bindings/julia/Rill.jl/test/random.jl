# Julia's own functions, beyond the calls in numpy.expected: arrays of every kind; Julia's algorithms are never used.

# An array whose axes do not start at 1, and which can only be read and set.
struct Shifted{T, N} <: AbstractArray{T, N}
    data::Array{T, N}
end

Base.size(a::Shifted) = size(a.data)
Base.axes(a::Shifted) = map(n -> Base.IdentityUnitRange(-1:n - 2), size(a.data))
Base.IndexStyle(::Type{<:Shifted}) = IndexCartesian()
Base.getindex(a::Shifted{T, N}, i::Vararg{Int, N}) where {T, N} = a.data[map(i -> i + 2, i)...]
Base.setindex!(a::Shifted{T, N}, value, i::Vararg{Int, N}) where {T, N} = a.data[map(i -> i + 2, i)...] = value

struct Pair16
    a::Int8
    b::Int64
end

const RNGS = (() -> Generator(3), () -> Generator(MT19937(3)), () -> RandomState(3), () -> PCG64DXSM(3))

# Arrays of four by three elements of type T that are not of the type Array, each with a function that copies it to one.
function odd_arrays(::Type{T}) where {T}
    return Any[
        view(zeros(T, 9, 9), 2:5, 4:6),
        view(zeros(T, 9, 9), 8:-2:2, 1:3:9),
        view(zeros(T, 4, 9), :, 4:6),
        view(zeros(T, 9, 9), [1, 5, 2, 9], [4, 3, 1]),
        view(zeros(T, 12, 2), :, 2),
        view(zeros(T, 12), Base.IdentityUnitRange(1:12)),
        view(zeros(T, 20), Base.IdentityUnitRange(5:16)),
        transpose(zeros(T, 3, 4)),
        PermutedDimsArray(zeros(T, 3, 4), (2, 1)),
        reshape(view(zeros(T, 24), 1:2:24), 4, 3),
        Shifted(zeros(T, 4, 3)),
        Shifted(zeros(T, 12)),
        reinterpret(T, zeros(T, 12)),
    ]
end

function in_order(a)
    values = eltype(a)[]
    for i in eachindex(a)
        push!(values, a[i])
    end
    return values
end

@testset "arrays of every kind are filled in their order" begin
    for make in RNGS
        fills = Any[(Float64, rand!), (Float64, randn!), (Float64, randexp!), (UInt8, rand!), (Int16, rand!), (Bool, rand!),
            (UInt64, rand!), (Int64, (rng, a) -> rand!(rng, a, 1:6)), (Float64, (rng, a) -> rand!(rng, a, 1:6)),
            (Float64, (rng, a) -> rand!(rng, a, [1.5, 2.5, 3.5])), (Int16, randperm!), (Int64, randperm!)]
        make() isa RandomState || append!(fills, Any[(Float32, rand!), (Float32, randn!), (Float32, randexp!)])
        for (T, fill!) in fills
            plain = make()
            expected = fill!(plain, zeros(T, 12))
            for out in odd_arrays(T)
                rng = make()
                @test fill!(rng, out) === out
                @test in_order(out) == expected
                @test rng == plain
            end
            T === Bool && @test rand!(make(), falses(4, 3))[:] == expected
        end
        # Nothing is written beside the elements.
        whole = zeros(5, 5)
        rand!(make(), view(whole, 2:4, 2:4))
        @test count(!iszero, whole) == 9
    end
end

@testset "long arrays with gaps are filled in their order, by parts" begin
    whole(T) = zeros(T, 2003, 9)
    gaps(T) = Any[view(whole(T), 3:2002, 2:2:8), view(vec(whole(T)), 1:3:18000), PermutedDimsArray(whole(T), (2, 1)),
        reshape(view(whole(T), :, 1:2:9), 5, 2003), view(zeros(T, 3, 1000, 4), 2:3, 1:999, 1:4),
        reshape(view(whole(T), :, 2:5), 4, 2003)]
    @test 2 * Rill.PART < 2000 * 4
    for make in RNGS[2:3]
        fills = Any[(Float64, (rng, a) -> rand!(rng, a, 1:6)), (Int64, (rng, a) -> rand!(rng, a, 1:2:9)),
            (Float64, (rng, a) -> Rill.gamma!(rng, a, 2.5)), (UInt8, rand!)]
        make() isa RandomState || push!(fills, (Float32, randn!))
        for (T, fill!) in fills, out in gaps(T)
            rng, plain = make(), make()
            @test in_order(fill!(rng, out)) == fill!(plain, zeros(T, length(out))) && rng == plain
            # The elements beside are as they were.
            root = out
            while parent(root) !== root
                root = parent(root)
            end
            T === Float64 && @test count(!iszero, root) == count(!iszero, out)
        end
        # What is refused draws nothing, and gives the lock back.
        rng = make()
        @test_throws RillError Rill.gamma!(rng, view(whole(Float64), 2:2:2000, :), -1)
        @test rng == make() && fetch(Threads.@spawn rand(rng)) == rand(make())
    end
end

@testset "a fill is what as many single draws are, words of one call apart" begin
    for make in RNGS, draw in (rng -> rand(rng), rng -> randn(rng), rng -> randexp(rng), rng -> rand(rng, 1:6),
            rng -> rand(rng, UInt32), rng -> rand(rng, Int64), rng -> rand(rng, [1, 2, 3]), rng -> rand(rng, (1, 2, 3)))
        single, filled = make(), make()
        values = [draw(single) for _ in 1:9]
        @test values == [draw(filled) for _ in 1:9] && single == filled
    end
    a, b = Generator(1), Generator(1)
    @test [rand(a) for _ in 1:5] == rand(b, 5) && [randn(a, Float32) for _ in 1:5] == randn(b, Float32, 5)
    @test [rand(a, 1:6) for _ in 1:5] == rand(b, 1:6, 5)
    @test [rand(a, 'a':'z') for _ in 1:5] == rand(b, 'a':'z', 5)
    @test rand(a, UInt128) == (w = rand(b, UInt64, 2); UInt128(w[2]) << 64 | w[1])
    @test reinterpret(UInt128, rand(a, Int128)) == (w = rand(b, UInt64, 2); UInt128(w[2]) << 64 | w[1])
    @test rand(a, ComplexF64) == (x = rand(b, 2); complex(x...))
    @test a == b
end

@testset "shuffles of every kind of array" begin
    for make in RNGS
        order = Rill.permutation(make() isa BitGenerator ? Generator(make()) : make(), 12) .+ 1
        after = (rng = make(); shuffle!(rng, collect(1:12)); rng)
        for out in odd_arrays(Int64)
            for (i, value) in zip(eachindex(out), 101:112)
                out[i] = value
            end
            rng = make()
            @test shuffle!(rng, out) === out
            @test in_order(out) == order .+ 100
            @test rng == after
        end
        for items in (string.(1:12), Any[1:11; "x"], big.(1:12), Union{Missing, Int}[1:11; missing],
                [Pair16(i, -i) for i in 1:12], UInt8.(1:12), fill(nothing, 12), isodd.(1:12), trues(12), 'a':'l',
                view(string.(1:12), 12:-1:1), [(i, 2.0) for i in 1:12], Complex.(1:12, 5), 1:12, Base.OneTo(12))
            rng = make()
            @test isequal(shuffle(rng, items), collect(items)[order])
            @test rng == after
        end
        for n in (0, 1)
            rng = make()
            @test shuffle!(rng, collect(1:n)) == 1:n && shuffle!(rng, Any[1:n...]) == 1:n && randperm(rng, n) == 1:n
            @test rng == make()
        end
        @test randperm(make(), 12) == order == randperm(make(), Int8(12)) == randperm(make(), big(12))
        @test eltype(randperm(make(), UInt8(12))) == UInt8
        @test shuffle(make(), Tuple(1:12)) == Tuple(order) && shuffle(make(), (1, "x")) isa Tuple{Any, Any}
        @test shuffle(make(), ()) == ()
        @test bitrand(make(), 3, 4)[:] == rand(make(), Bool, 12)
        @test size(shuffle(make(), reshape(1:6, 2, 3))) == (2, 3)
    end
end

@testset "what NumPy does not have is refused, with nothing drawn" begin
    refused = [
        rng -> randcycle(rng, 5), rng -> randcycle!(rng, zeros(Int, 5)), rng -> Random.randcycle!(rng, view([1, 2, 3], 1:2)),
        rng -> randsubseq(rng, 1:9, 0.5), rng -> randsubseq!(rng, Int[], view([1, 2], 1:2), 0.1),
        rng -> rand(rng, Float16), rng -> rand(rng, Float16, 3), rng -> rand!(rng, zeros(Float16, 2)),
        rng -> Rill.random!(rng, zeros(Float16, 2)),
        rng -> rand(rng, BigFloat), rng -> rand(rng, BigFloat, 2), rng -> randn(rng, BigFloat), rng -> randexp(rng, BigFloat),
        rng -> rand(rng, big(1):big(6)), rng -> rand(rng, Int128(1):Int128(6)), rng -> rand(rng, UInt128(1):UInt128(6), 2),
    ]
    for make in RNGS, draw in refused
        rng = make()
        problem = try draw(rng) catch caught; caught end
        @test problem isa RillError && problem.status == 6 && occursin("NumPy has no such draw", problem.message)
        @test rng == make()
    end
    rs = RandomState(1)
    @test_throws RillError rand(rs, Float32)
    @test_throws RillError rand!(rs, zeros(Float32, 3))
    @test_throws RillError Rill.random!(rs, zeros(Float32, 3))
    @test rs == RandomState(1)
    @test randn(rs, Float16, 2) == Float16.(randn(RandomState(1), 2))
end

@testset "what Julia refuses is refused with nothing drawn" begin
    refused = [
        rng -> shuffle!(rng, 1:9), rng -> shuffle!(rng, Vector{Any}(undef, 9)),
        rng -> shuffle!(rng, (v = Vector{String}(undef, 9); v[1:8] .= "x"; v)), rng -> shuffle!(rng, view(1:9, 2:5)),
        rng -> shuffle(rng, Vector{Any}(undef, 9)),
        rng -> rand!(rng, 1.0:9.0), rng -> randn!(rng, range(0.0; stop = 1.0, length = 3)), rng -> rand!(rng, 1:9, 1:6),
        rng -> rand!(rng, zeros(Int8, 3), 1:1000), rng -> rand!(rng, zeros(UInt8, 3), -5:5),
        rng -> rand!(rng, trues(3), 1:2), rng -> rand!(rng, [1, 2], Int[]),
        rng -> rand(rng, 1:0), rng -> rand(rng, Int[]), rng -> rand(rng, (), 2), rng -> rand(rng, UInt8(1):UInt8(0), 5),
        rng -> randperm!(rng, zeros(Int8, 200)), rng -> randperm!(rng, 1:5), rng -> randperm(rng, -1),
        rng -> rand(rng, -1), rng -> rand(rng, 2, -1), rng -> randn(rng, -1), rng -> rand(rng, Bool, -1),
    ]
    for make in RNGS, draw in refused
        rng = make()
        @test_throws Exception draw(rng)
        @test rng == make()
    end
end

@testset "every draw of Julia's is this module's" begin
    # Julia's own algorithms draw words; no function but that for words may draw them.
    @test isempty(detect_ambiguities(Rill, Random))
    for class in (Generator, RandomState, BitGenerator), T in (Float64, Float32, Float16),
            method in (Random.rand, Random.rand!, Random.randn, Random.randexp)
        sampler = Random.SamplerTrivial{Random.CloseOpen01{T}, T}
        types = method === Random.rand ? Tuple{class, sampler} :
            method === Random.rand! ? Tuple{class, Vector{T}, sampler} : Tuple{class, Type{T}}
        T === Float16 && method === Random.rand! && continue
        T === Float32 && class === RandomState && method === Random.rand! && continue
        @test which(method, types).module === Rill
    end
    for class in (Generator, RandomState, BitGenerator), types in (
            (Random.shuffle!, Tuple{class, Vector{Any}}), (Random.shuffle!, Tuple{class, SubArray}),
            (Random.randperm!, Tuple{class, Vector{Int}}), (Random.randcycle!, Tuple{class, Vector{Int}}),
            (Random.randsubseq!, Tuple{class, Vector{Int}, UnitRange{Int}, Float64}), (Random.randn, Tuple{class}),
            (Random.randexp, Tuple{class}), (Random.rand!, Tuple{class, BitVector, Random.SamplerType{Bool}}),
            (Random.seed!, Tuple{class}), (Random.seed!, Tuple{class, Int}), (Random.seed!, Tuple{class, Nothing}))
        @test which(types...).module === Rill
    end
end
