# Nanoseconds a number in Julia: the doors of Rill.jl, the C function that each ends in, and Julia's own generator, in one run.
#
#     RILL_LIBRARY=target/release/librill.so JULIA_LOAD_PATH=bindings/julia:@stdlib julia benches/doors/julia.jl [VALUES OF A FILL]
using Libdl, Random, Rill

const N = isempty(ARGS) ? 1_000_000 : parse(Int, ARGS[1])
const LIB = Libdl.dlopen(get(ENV, "RILL_LIBRARY", "librill"))
const OWN = isdefined(Random, :Xoshiro) ? Random.Xoshiro(1) : MersenneTwister(1)

# The least of many short measurements of each: other programs disturb some of them. They take turns, backwards in every other
# round, since what follows a slow one finds less in the caches.
function least(works, n, rounds)
    best = fill(Inf, length(works))
    for round in 0:rounds, turn in 1:length(works)
        i = iseven(round) ? turn : length(works) + 1 - turn
        work = works[i]
        work === nothing && continue
        start = time_ns()
        work()
        taken = (time_ns() - start) / n
        round == 0 || (best[i] = min(best[i], taken)) # compiled in the first
    end
    return best
end

function times(draw, rng)
    total = draw(rng)
    for _ in 1:4000
        total = draw(rng)
    end
    return total
end

function allocated(draw, rng)
    draw(rng)
    return @allocated draw(rng)
end

# The handle of a C generator with the same seed.
function c_generator()
    out = Ref{Ptr{Cvoid}}()
    ccall(Libdl.dlsym(LIB, :rill_default_rng), Cint, (UInt64, Ref{Ptr{Cvoid}}), 1, out)
    return out[]
end

const C = c_generator()
const rng = Generator(1)
c(name) = Libdl.dlsym(LIB, Symbol("rill_generator_", name))
drawn(status) = status == 0 || error(unsafe_string(ccall(Libdl.dlsym(LIB, :rill_last_error), Cstring, ())))
plain(name) = (f = c(name); out -> drawn(ccall(f, Cint, (Ptr{Cvoid}, Ptr{Cvoid}, Csize_t), C, out, length(out))))
function integers(name, low, high)
    f = c(name)
    return out -> drawn(ccall(f, Cint, (Ptr{Cvoid}, Int64, Int64, Bool, Ptr{Cvoid}, Csize_t), C, low, high, true, out, length(out)))
end
gammas(out) =
    drawn(ccall(c("gamma"), Cint, (Ptr{Cvoid}, Float64, Float64, Ptr{Cvoid}, Csize_t), C, 2.5, 1.0, out, length(out)))

doubles, floats, ints, bytes = zeros(N), zeros(Float32, N), zeros(Int, N), zeros(UInt8, N)
bools, bits, wide = zeros(Bool, N), falses(N), zeros(2N)
strided, matrix = view(wide, 1:2:2N), view(zeros(N ÷ 100 + 7, 100), 3:N ÷ 100 + 2, :)
fills = [
    ("rand! Float64", () -> rand!(rng, doubles), () -> plain("random")(doubles), () -> rand!(OWN, doubles)),
    ("rand! Float32", () -> rand!(rng, floats), () -> plain("random_f32")(floats), () -> rand!(OWN, floats)),
    ("randn! Float64", () -> randn!(rng, doubles), () -> plain("standard_normal")(doubles), () -> randn!(OWN, doubles)),
    ("randn! Float32", () -> randn!(rng, floats), () -> plain("standard_normal_f32")(floats), () -> randn!(OWN, floats)),
    ("randexp! Float64", () -> randexp!(rng, doubles), () -> plain("standard_exponential")(doubles), () -> randexp!(OWN, doubles)),
    ("rand! Int, 1:6", () -> rand!(rng, ints, 1:6), () -> integers("integers", 1, 6)(ints), () -> rand!(OWN, ints, 1:6)),
    ("rand! Int", () -> rand!(rng, ints), () -> integers("integers", typemin(Int), typemax(Int))(ints), () -> rand!(OWN, ints)),
    ("rand! UInt8", () -> rand!(rng, bytes), () -> integers("integers_u8", 0, 255)(bytes), () -> rand!(OWN, bytes)),
    ("rand! Bool", () -> rand!(rng, bools), () -> integers("integers_bool", 0, 1)(bools), () -> rand!(OWN, bools)),
    ("rand! BitVector", () -> rand!(rng, bits), () -> integers("integers_bool", 0, 1)(bools), () -> rand!(OWN, bits)),
    ("rand! Int, 1:2:9", () -> rand!(rng, ints, 1:2:9), () -> integers("integers", 1, 5)(ints), () -> rand!(OWN, ints, 1:2:9)),
    ("rand!, view 1:n", () -> rand!(rng, view(wide, 1:N)), () -> plain("random")(doubles), () -> rand!(OWN, view(wide, 1:N))),
    ("rand!, view 1:2:2n", () -> rand!(rng, strided), () -> plain("random")(doubles), () -> rand!(OWN, strided)),
    ("rand!, rows of a matrix", () -> rand!(rng, matrix), () -> plain("random")(doubles), () -> rand!(OWN, matrix)),
    ("Rill.gamma!, 2.5", () -> Rill.gamma!(rng, doubles, 2.5), () -> gammas(doubles), nothing),
    ("Rill.gamma, 2.5, n", () -> Rill.gamma(rng, 2.5, 1.0, N), () -> gammas(zeros(N)), nothing),
    ("shuffle! Int", () -> shuffle!(rng, ints), nothing, () -> shuffle!(OWN, ints)),
]
singles = [
    ("rand(rng)", rand, true), ("randn(rng)", randn, true), ("randexp(rng)", randexp, true),
    ("rand(rng, Float32)", r -> rand(r, Float32), true), ("rand(rng, 1:6)", r -> rand(r, 1:6), true),
    ("rand(rng, Int)", r -> rand(r, Int), true), ("rand(rng, UInt32)", r -> rand(r, UInt32), true),
    ("rand(rng, UInt8)", r -> rand(r, UInt8), true), ("rand(rng, Bool)", r -> rand(r, Bool), true),
    ("rand(rng, (1, 2, 3))", r -> rand(r, (1, 2, 3)), true), ("rand(rng, 'a':'z')", r -> rand(r, 'a':'z'), true),
    ("Rill.normal(rng)", r -> Rill.normal(r), false), ("Rill.normal(rng, 1, 2)", r -> Rill.normal(r, 1, 2), false),
    ("Rill.exponential(rng)", r -> Rill.exponential(r), false), ("Rill.integers(rng, 6)", r -> Rill.integers(r, 6), false),
    ("Rill.gamma(rng, 2.5)", r -> Rill.gamma(r, 2.5), false), ("Rill.poisson(rng, 3.5)", r -> Rill.poisson(r, 3.5), false),
]

shown(time) = isfinite(time) ? string(round(time; digits = 2)) : ""
println("Julia ", VERSION, ", ", Threads.nthreads(), " thread, PCG64; Julia's own: ", nameof(typeof(OWN)), "\n")
println("| fill of $N | Rill.jl | the C call | Julia's own |\n|---|---|---|---|")
for (name, rill, in_c, own) in fills
    println("| ", join([name; shown.(least((rill, in_c, own), N, max(20, 6_000_000 ÷ N)))], " | "), " |")
end
println("\n| single | Generator | PCG64 | unlocked | Julia's own | bytes allocated |\n|---|---|---|---|---|---|")
for (name, draw, common) in singles
    objects = Any[rng, PCG64(1), Rill.unlocked!(Generator(1))]
    common && push!(objects, OWN)
    taken = least([() -> times(draw, object) for object in objects], 4001, 200)
    println("| ", join([name; shown.(taken); common ? String[] : ""; allocated(draw, rng)], " | "), " |")
end
