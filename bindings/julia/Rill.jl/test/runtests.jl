# Julia's tests of Rill.jl. The last line counts them as cargo does.
using Libdl, Random, Rill, Serialization, Test

passes(set) = set.n_passed + sum(Int[passes(item) for item in set.results if item isa Test.DefaultTestSet])

passed, failed = try
    set = @testset "Rill" begin
        include("extension.jl")
        include("numpy.jl")
        include("distributions.jl")
        include("objects.jl")
        include("options.jl")
        include("random.jl")
        include("single.jl")
        include("refusals.jl")
        include("processes.jl")
        include("pages.jl")
    end
    passes(set), 0
catch problem
    problem isa Test.TestSetException || rethrow()
    problem.pass, problem.fail + problem.error
end
println("test result: ", failed == 0 ? "ok" : "FAILED", ". ", passed, " passed; ", failed, " failed")
exit(failed == 0 ? 0 : 1)
