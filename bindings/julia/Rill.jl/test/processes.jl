# Tests that need another process of Julia: precompiled modules, finding the library, threads.

const LIBRARY = first(filter(path -> occursin("rill", basename(path)), Libdl.dllist()))

# The output of a process with its own modules and depot; it is ended after some minutes.
function output(folder, program; threads = 1, library = LIBRARY)
    separator = Sys.iswindows() ? ";" : ":"
    environment = merge(copy(ENV), Dict("RILL_LIBRARY" => library, "JULIA_NUM_THREADS" => string(threads),
        "JULIA_DEPOT_PATH" => join([joinpath(folder, "depot"); DEPOT_PATH], separator),
        "JULIA_LOAD_PATH" => join([folder; Base.load_path()], separator)))
    out = IOBuffer()
    command = `$(Base.julia_cmd()) --startup-file=no -e $program`
    process = run(pipeline(ignorestatus(setenv(command, environment)); stdout = out, stderr = out); wait = false)
    guard = Timer(_ -> kill(process, Base.SIGKILL), 300)
    wait(process)
    close(guard)
    return success(process), strip(String(take!(out)))
end

@testset "global constants of a precompiled module" begin
    mktempdir() do folder
        write(joinpath(folder, "Streams.jl"), """
            module Streams
            using Random, Rill
            const untouched = Generator(42)
            const alone = PCG64(9)
            const quiet = RandomState(8)
            const drawn = Generator(42)
            const before = rand(drawn, 2)
            const bits = SFC64(1)
            const sharing = (Generator(bits), RandomState(bits))
            randn(sharing[2])
            const old = RandomState(7)
            rand!(old, zeros(3))
            const parent = Generator(3)
            const child = Rill.spawn(parent, 1)[1]
            const seeded = Random.seed!(RandomState(1), [1, 2, 3])
            function probe()
                first = rand(sharing[1])
                return (rand(untouched, 3), before, rand(drawn, 2), first, randn(sharing[2], 3), bits === Rill.bit_generator(sharing[1]),
                    rand(bits, UInt64), randn(old), rand(child), rand(Rill.spawn(parent, 1)[1]), rand(seeded), rand(alone),
                    randn(quiet), string(untouched), string(seeded))
            end
            end
            """)
        bits = SFC64(1)
        sharing = (Generator(bits), RandomState(bits))
        randn(sharing[2])
        old = RandomState(7)
        rand(old, 3)
        children = Rill.spawn(Generator(3), 2)
        stream = rand(Generator(42), 4)
        expected = (rand(Generator(42), 3), stream[1:2], stream[3:4], rand(sharing[1]), randn(sharing[2], 3), true,
            rand(bits, UInt64), randn(old), rand(children[1]), rand(children[2]), rand(RandomState([1, 2, 3])),
            rand(PCG64(9)), randn(RandomState(8)), string(Generator(42)), string(RandomState([1, 2, 3])))
        # The first of these processes has a third precompile the module, the second finds it precompiled.
        for time in 1:2
            good, text = output(folder, "using Streams; print(repr(Streams.probe()))")
            @test good && text == repr(expected)
        end
        compiled = [file for (_, _, files) in walkdir(joinpath(folder, "depot")) for file in files]
        @test any(startswith("Streams"), compiled)
    end
end

@testset "RILL_LIBRARY is read when the module is loaded" begin
    mktempdir() do folder
        copies = [joinpath(folder, "copy$i.$(Libdl.dlext)") for i in 1:2]
        foreach(path -> cp(realpath(LIBRARY), path), copies)
        program = """
            using Libdl, Rill
            print(rand(Generator(42)), " ", filter(path -> occursin("copy", path), dllist()))
            """
        good, text = output(folder, program; library = copies[1])
        @test good && occursin("0.773956", text) && occursin("copy1", text)
        # The package stays precompiled, but the library that it was precompiled with is deleted.
        rm(copies[1])
        good, text = output(folder, program; library = copies[2])
        @test good && occursin("0.773956", text) && occursin("copy2", text) && !occursin("copy1", text)
        good, text = output(folder, program; library = copies[1])
        @test !good && occursin("the library of Rill is not found; the environment variable RILL_LIBRARY", text)
        # Another library is not accepted as Rill.
        other = first(filter(path -> isfile(path) && occursin("libjulia", path), Libdl.dllist()))
        good, text = output(folder, program; library = other)
        @test !good && occursin("is not the Rill library that this module needs: no rill_", text)
    end
end

@testset "threads and the garbage collector" begin
    # Four threads draw from one generator, and make and drop objects, while one collects garbage.
    program = """
        using Random, Rill, Serialization
        function work()
            rng, old = Generator(5), RandomState(6)
            parts = [Float64[] for _ in 1:4]
            Threads.@threads for i in 1:4
                for round in 1:200
                    append!(parts[i], rand(rng, 50))
                    twin = deepcopy(Rill.spawn(Generator(round), 2)[1])
                    rand(twin) == rand(Rill.spawn(Generator(round), 1)[1]) || error("a twin differs")
                    data = Rill.save(old)
                    Rill.load(RandomState, data) == copy!(RandomState(SFC64(1)), Rill.load(RandomState, data)) || error("a copy differs")
                    Rill.gamma(Generator(round), fill(2.0, 100), 1.0) == Rill.gamma(Generator(round), 2.0, 1.0, 100) || error("a draw differs")
                    round % 20 == i && GC.gc(false)
                end
            end
            return sort(reduce(vcat, parts)) == sort(rand(Generator(5), 40_000))
        end
        # An object without a handle makes one, on the thread that calls first.
        function lazily()
            io = IOBuffer()
            serialize(io, Generator(5))
            for _ in 1:200
                rng = deserialize(seekstart(io))
                values = zeros(4)
                Threads.@threads for i in 1:4
                    values[i] = rand(rng)
                end
                sort(values) == sort(rand(Generator(5), 4)) || return false
            end
            return true
        end
        # Without locks, where each task has its own.
        function apart()
            Rill.is_unlocked(Generator(1)) == (Threads.nthreads() == 1) || return false
            generators = map(Rill.unlocked!, Rill.spawn(Generator(7), 4))
            all(Rill.is_unlocked, generators) || return false
            parts = [Float64[] for _ in 1:4]
            Threads.@threads for i in 1:4
                for _ in 1:20_000
                    push!(parts[i], randn(generators[i]))
                end
            end
            return parts == [randn(rng, 20_000) for rng in Rill.spawn(Generator(7), 4)]
        end
        print(Threads.nthreads(), work(), lazily(), apart(), work())
        """
    mktempdir() do folder
        good, text = output(folder, program; threads = 4)
        # Julia starts as many threads as there are processors.
        @test good && occursin(r"^[1-4]truetruetruetrue$", text)
    end
    # Objects are freed when they are no longer needed, but not before.
    for round in 1:30
        values = [rand(Generator(Rill.bit_generator(Generator(seed))), 2) for seed in 1:20]
        GC.gc(round % 10 == 0)
        @test values == [rand(copy(deepcopy(Generator(seed))), 2) for seed in 1:20]
    end
    # An object that was finalized explicitly refuses calls with its own message.
    for object in (PCG64(1), RandomState(1))
        finalize(object)
        @test_throws RillError rand(object)
    end
    rng = Generator(1)
    finalize(rng)
    @test rand(rng) == rand(Generator(1))
end
