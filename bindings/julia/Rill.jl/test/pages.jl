# The example and the programs on the pages print what the texts say.

const PACKAGE = dirname(@__DIR__)
const PAGES = filter(isfile, joinpath.(PACKAGE, [joinpath("..", "README.md"), joinpath("..", "..", "..", "docs", "from-julia.md")]))

# Programs, and the output below them; the library's name is replaced by that of the library under test.
function programs(page)
    text = replace(read(page, String), "\"librill\"" => repr(LIBRARY))
    return [found.captures for found in eachmatch(r"^```julia\n((?:(?!```).*\n)*)```\n\n```text\n((?:(?!```).*\n)*)```$"m, text)]
end

function printed(program)
    mktemp() do path, file
        redirect_stdout(() -> include_string(Module(), program), file)
        flush(file)
        return read(path, String)
    end
end

@testset "example and pages" begin
    example = read(joinpath(PACKAGE, "example.jl"), String)
    expected = [found[1] for found in eachmatch(r"^println.*# (\[.*\])$"m, example)]
    @test length(expected) == 5 && split(strip(printed(example)), "\n") == expected
    found = reduce(vcat, map(programs, PAGES); init = [])
    @test length(found) == (length(PAGES) == 2 ? 5 : 0)
    for (program, text) in found
        @test printed(program) == text
    end
end
