# Every distribution of the library is a function here, with its parameters and documentation.

function descriptions()
    found = Rill.Description[]
    description = Ref{Rill.Description}()
    while Rill.@rill(rill_distribution_info((length(found) + 1)::Int32, description::Ref{Rill.Description})::Int32) == 0
        push!(found, description[])
    end
    return found
end

@testset "distributions" begin
    @test length(descriptions()) >= 59
    for description in descriptions()
        name = Symbol(replace(unsafe_string(description.name), r"_(f32|[iu](8|16|32|64)|bool)$" => ""))
        parameters = map(unsafe_string, description.parameter_names[1:description.n_parameters])
        positional = filter(!isequal("endpoint"), parameters)
        @test isdefined(Rill, name)
        documented = string(Base.Docs.doc(Base.Docs.Binding(Rill, name)))
        @test occursin(join([string(name, "(rng"); positional...; "dims..."], ", "), documented)
        classes = filter([Generator, RandomState]) do class
            hasmethod(getfield(Rill, name), Tuple{class, map(_ -> Float64, positional)..., Int})
        end
        @test !isempty(classes)
    end
end
