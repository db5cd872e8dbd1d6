# What the generators of Python's package randomgen have besides NumPy's.

"""    uintegers(rng, dims...; type = UInt64)

Unsigned integers, each equally likely, of type UInt64 or UInt32. Without dims, one of them."""
function uintegers(rng::Generator, dims::Integer...; type::Type = UInt64)
    type in (UInt64, UInt32) || refuse("Unknown value of bits. Must be either 32 or 64.")
    out = first(room(type, dims...))
    if type == UInt64
        @rill rill_generator_uintegers(rng::Ptr{Cvoid}, out::Ptr{UInt64}, length(out)::Csize_t)
    else
        @rill rill_generator_uintegers_u32(rng::Ptr{Cvoid}, out::Ptr{UInt32}, length(out)::Csize_t)
    end
    return isempty(dims) ? out[] : out
end

no_complex(name, value) = refuse("$name: complex() argument must be a string or a number, not '$(typeof(value))'")

convert_complex(value, name) = value isa Number ? ComplexF64(value) : no_complex(name, value)

# Complex numbers in the order of the array.
convert_all_complex(values, name) = ComplexF64[convert_complex(value, name) for value in vec(collect(Any, values))]

"""    complex_normal(rng, loc = 0, gamma = 1, relation = 0, dims...)

Complex normal values. The mean is `loc`, that of `abs2(z - loc)` is `gamma`, and that of `(z - loc)^2` is `relation`;
integers after them are sizes. Without dims, one value."""
function complex_normal(rng::Generator, loc = 0, gamma = 1, relation = 0, dims::Integer...)
    given = ComplexF64[convert_complex(loc, "loc"), convert_complex(gamma, "gamma"), convert_complex(relation, "relation")]
    out = first(room(ComplexF64, dims...))
    GC.@preserve given begin
        address = pointer(given)
        @rill rill_generator_complex_normal(rng::Ptr{Cvoid}, address::Ptr{ComplexF64}, (address + 16)::Ptr{ComplexF64},
            (address + 32)::Ptr{ComplexF64}, out::Ptr{ComplexF64}, length(out)::Csize_t)
    end
    return isempty(dims) ? out[] : out
end

"""    standard_wishart(rng, df, dim, dims...; rescale = true)

Matrices of dim rows from the standard Wishart distribution with df degrees of freedom, divided by df unless `rescale` is
false. Results have the size (dim, dim, dims...)."""
function standard_wishart(rng::Generator, df, dim::Integer, dims::Integer...; rescale::Bool = true)
    degrees = convert_number(Int64, df, "df")
    out, n = matrices(dim, dims...)
    @rill rill_generator_standard_wishart(rng::Ptr{Cvoid}, degrees::Int64, size(out, 1)::Csize_t, rescale::Bool,
        out::Ptr{Float64}, n::Csize_t)
    return out
end

# Room for square matrices, and how many.
function matrices(dim::Integer, dims::Integer...)
    out, _ = room(Float64, dim, dim, dims...)
    return out, prod(size(out)[3:end])
end

# The rows of a square matrix.
function square(matrix::AbstractMatrix, name::String)
    size(matrix, 1) == size(matrix, 2) || refuse("$name must be 2 dimensional and square")
    return convert_numbers(Float64, permutedims(plain(matrix)), name)
end

# The library writes matrices by rows.
by_columns(matrices) = permutedims(matrices, (2, 1, 3:ndims(matrices)...))

"""    wishart(rng, df, scale, dims...; valid = false, tol = 1e-8, rank = size(scale, 1), method = :svd)

Matrices from the Wishart distribution with df degrees of freedom and that scale; the method is :svd, :eigh or :cholesky.
A rank below the size of the scale keeps its largest singular values or eigenvalues. With `valid`, a scale that is not
positive-semidefinite, or whose rank does not fit, is refused; randomgen warns of it."""
function wishart(rng::Generator, df, scale::AbstractMatrix, dims::Integer...; valid::Bool = false, tol::Real = 1e-8,
        rank::Integer = size(scale, 1), method::Symbol = :svd)
    degrees, items = convert_number(Int64, df, "df"), square(scale, "scale")
    kept = Int64(clamp(rank, -1, typemax(Int64)))
    out, n = matrices(size(scale, 1), dims...)
    @rill rill_generator_wishart(rng::Ptr{Cvoid}, degrees::Int64, items::Ptr{Float64}, size(out, 1)::Csize_t,
        (valid ? 2 : 3)::Int32, tol::Float64, kept::Int64, enumerator(method, :svd, :eigh, :cholesky)::Int32,
        out::Ptr{Float64}, n::Csize_t)
    return by_columns(out)
end

"""    wishart_factor(rng, df, factor, dims...)

Matrices from the Wishart distribution with df degrees of freedom and the scale `factor * factor'`."""
function wishart_factor(rng::Generator, df, factor::AbstractMatrix, dims::Integer...)
    degrees, items = convert_number(Int64, df, "df"), square(factor, "factor")
    out, n = matrices(size(factor, 1), dims...)
    @rill rill_generator_wishart_factor(rng::Ptr{Cvoid}, degrees::Int64, items::Ptr{Float64}, size(out, 1)::Csize_t,
        out::Ptr{Float64}, n::Csize_t)
    return by_columns(out)
end

# The rows of a matrix of complex numbers, or none.
complex_rows(::Nothing, k, name) = nothing

function complex_rows(matrix::AbstractMatrix, k, name)
    size(matrix) == (k, k) || refuse("loc and $name must have same length")
    return convert_all_complex(permutedims(plain(matrix)), name)
end

"""    multivariate_complex_normal(rng, loc, gamma = nothing, relation = nothing, dims...;
                                valid = false, tol = 1e-8, method = :svd)

Complex normal vectors with the means loc, the covariance gamma, which is Hermitian, or the identity if it is nothing, and
the relation matrix, which is symmetric, or zero if it is nothing. The method is :svd, :eigh or :cholesky. With `valid`, a
covariance that is not positive-semidefinite is refused; randomgen warns of it."""
function multivariate_complex_normal(rng::Generator, loc, gamma::Union{Nothing, AbstractMatrix} = nothing,
        relation::Union{Nothing, AbstractMatrix} = nothing, dims::Integer...; valid::Bool = false, tol::Real = 1e-8,
        method::Symbol = :svd)
    means = convert_all_complex(loc, "loc")
    k = length(means)
    covariances, relations = complex_rows(gamma, k, "gamma"), complex_rows(relation, k, "relation")
    out, n = room(ComplexF64, k, dims...)
    @rill rill_generator_multivariate_complex_normal(rng::Ptr{Cvoid}, means::Ptr{ComplexF64},
        something(covariances, Ptr{ComplexF64}(C_NULL))::Ptr{ComplexF64},
        something(relations, Ptr{ComplexF64}(C_NULL))::Ptr{ComplexF64}, k::Csize_t, (valid ? 2 : 3)::Int32, tol::Float64,
        enumerator(method, :svd, :eigh, :cholesky)::Int32, out::Ptr{ComplexF64}, n::Csize_t)
    return out
end

# Sizes as a tuple.
uintegers(rng::Generator, dims::Sizes; options...) = uintegers(rng, dims...; options...)
complex_normal(rng::Generator, loc, gamma, relation, dims::Sizes) = complex_normal(rng, loc, gamma, relation, dims...)
standard_wishart(rng::Generator, df, dim::Integer, dims::Sizes; options...) = standard_wishart(rng, df, dim, dims...; options...)
wishart(rng::Generator, df, scale::AbstractMatrix, dims::Sizes; options...) = wishart(rng, df, scale, dims...; options...)
wishart_factor(rng::Generator, df, factor::AbstractMatrix, dims::Sizes) = wishart_factor(rng, df, factor, dims...)
multivariate_complex_normal(rng::Generator, loc, gamma, relation, dims::Sizes; options...) =
    multivariate_complex_normal(rng, loc, gamma, relation, dims...; options...)

# A bit generator draws what a Generator on it draws.
for name in (:uintegers, :complex_normal, :standard_wishart, :wishart, :wishart_factor, :multivariate_complex_normal)
    @eval $name(bits::BitGenerator, arguments::Vararg{Any, N}; options...) where {N} = $name(drawing(bits), arguments...; options...)
end
