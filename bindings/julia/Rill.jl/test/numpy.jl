# Calls, compared with numpy.expected: NumPy's values and the state of its generator afterwards.
# record.py writes the file.

const MAKERS = Dict(name => getfield(Rill, Symbol(name)) for name in Rill.KINDS)
const CLASSES = Dict("Generator" => Generator, "RandomState" => RandomState, "BitGenerator" => identity)

function described(value)
    array = value isa AbstractArray ? value : fill(value)
    T = eltype(array)
    words = T <: AbstractFloat ? [string(bits(item); base = 16, pad = 2 * sizeof(T)) for item in array] :
        [string(Integer(item) + 0) for item in array]
    return join([string(T); vec(words)], " ")
end

bits(value::Float64) = reinterpret(UInt64, value)
bits(value::Float32) = reinterpret(UInt32, value)

# Complex numbers as pairs.
parts(values) = collect(reinterpret(Float64, vec(values)))

# A tilde marks values whose sums NumPy leaves to LAPACK and BLAS, with their rounding.
function same(value, expected::AbstractString)
    type, words = split(expected * " ", " "; limit = 2)
    endswith(type, "~") || return described(value) == expected
    numbers = [reinterpret(Float64, parse(UInt64, word; base = 16)) for word in split(words)]
    return length(value) == length(numbers) && isapprox(vec(value), numbers; rtol = 1e-11)
end

function where_it_stands(object)
    rng = object isa BitGenerator ? Generator(object) : object
    half = bytes2hex(Rill.bytes(rng, 4))
    word = string(Rill.random_raw!(Rill.bit_generator(rng), UInt64[0])[1]; base = 16, pad = 16)
    rng isa RandomState || return "$half $word"
    return "$half $word $(string(bits(randn(rng)); base = 16, pad = 16))"
end

@testset "NumPy's numbers" begin
    lines = readlines(joinpath(@__DIR__, "numpy.expected"))
    @test length(lines) >= 840
    for line in lines
        made, call, values, stand = split(line, " | ")
        class, kind, seed = split(made)
        number = parse(Int, seed)
        object = kind == "legacy" ? RandomState(number) : CLASSES[class](MAKERS[kind](number))
        given = Core.eval(@__MODULE__, :(let rng = $object; $(Meta.parse(call)); end))
        result = same(given, values) && where_it_stands(object) == stand
        result || @info "not NumPy's" line described(given)
        @test result
    end
end
