# What gives vectors, or takes them. A draw of k numbers is a column: the results have k rows.

"""    bytes(rng, n)

`n` random bytes."""
function bytes(rng::Generator, n::Integer)
    out = Vector{UInt8}(undef, n)
    check(ccall((:rill_generator_bytes, librill), Int32, (Ptr{Cvoid}, Ptr{UInt8}, Csize_t), rng, out, n))
    return out
end

function bytes(rng::RandomState, n::Integer)
    out = Vector{UInt8}(undef, n)
    check(ccall((:rill_random_state_bytes, librill), Int32, (Ptr{Cvoid}, Ptr{UInt8}, Csize_t), rng, out, n))
    return out
end

"""    permutation(rng, n)

The numbers 0 to n - 1 in random order, as NumPy's; add 1 for indices."""
function permutation(rng::Generator, n::Integer)
    out = Vector{Int64}(undef, n)
    check(ccall((:rill_generator_permutation, librill), Int32, (Ptr{Cvoid}, Ptr{Int64}, Csize_t), rng, out, n))
    return out
end

function permutation(rng::RandomState, n::Integer)
    out = Vector{Int64}(undef, n)
    check(ccall((:rill_random_state_permutation, librill), Int32, (Ptr{Cvoid}, Ptr{Int64}, Csize_t), rng, out, n))
    return out
end

# NumPy's order: shuffle!(rng, 0:9 as a vector) is what rng.shuffle makes of numpy.arange(10).
function Random.shuffle!(rng::Drawing, items::Vector)
    order = permutation(rng, length(items))
    items .= items[order .+ 1]
    return items
end

probabilities(p::Nothing) = Float64[]
probabilities(p::AbstractVector) = Vector{Float64}(p)

"""    choice(rng, population, n; replace = true, p = nothing, shuffle = true)

`n` numbers from 0 to population - 1, as NumPy's; or of the items, where the population is a vector. `p` has the
probability of each. A `RandomState` knows no `shuffle`."""
function choice(rng::Generator, population::Integer, n::Integer; replace::Bool = true, p = nothing,
        shuffle::Bool = true)
    out = Vector{Int64}(undef, n)
    weights = probabilities(p)
    if p !== nothing && length(weights) != population
        throw(DimensionMismatch("p has $(length(weights)) values for $population items"))
    end
    GC.@preserve weights begin
        address = p === nothing ? Ptr{Float64}(C_NULL) : pointer(weights)
        check(ccall((:rill_generator_choice, librill), Int32,
            (Ptr{Cvoid}, Int64, Bool, Ptr{Float64}, Bool, Ptr{Int64}, Csize_t),
            rng, population, replace, address, shuffle, out, n))
    end
    return out
end

function choice(rng::RandomState, population::Integer, n::Integer; replace::Bool = true, p = nothing)
    out = Vector{Int64}(undef, n)
    weights = probabilities(p)
    if p !== nothing && length(weights) != population
        throw(DimensionMismatch("p has $(length(weights)) values for $population items"))
    end
    GC.@preserve weights begin
        address = p === nothing ? Ptr{Float64}(C_NULL) : pointer(weights)
        check(ccall((:rill_random_state_choice, librill), Int32,
            (Ptr{Cvoid}, Int64, Bool, Ptr{Float64}, Ptr{Int64}, Csize_t),
            rng, population, replace, address, out, n))
    end
    return out
end

choice(rng::Drawing, items::AbstractVector, n::Integer; options...) =
    collect(items)[choice(rng, length(items), n; options...) .+ 1]

"""    multinomial(rng, n_trials, pvals, dims...)

Counts of n_trials in the categories of pvals."""
function multinomial(rng::Generator, n_trials::Integer, pvals::AbstractVector, dims::Integer...)
    weights = Vector{Float64}(pvals)
    out = Array{Int64}(undef, length(weights), map(Int, dims)...)
    check(ccall((:rill_generator_multinomial, librill), Int32,
        (Ptr{Cvoid}, Int64, Ptr{Float64}, Csize_t, Ptr{Int64}, Csize_t),
        rng, n_trials, weights, length(weights), out, prod(dims; init = 1)))
    return out
end

function multinomial(rng::RandomState, n_trials::Integer, pvals::AbstractVector, dims::Integer...)
    weights = Vector{Float64}(pvals)
    out = Array{Int64}(undef, length(weights), map(Int, dims)...)
    check(ccall((:rill_random_state_multinomial, librill), Int32,
        (Ptr{Cvoid}, Int64, Ptr{Float64}, Csize_t, Ptr{Int64}, Csize_t),
        rng, n_trials, weights, length(weights), out, prod(dims; init = 1)))
    return out
end

"""    dirichlet(rng, alpha, dims...)

Shares of the categories of alpha, each > 0."""
function dirichlet(rng::Generator, alpha::AbstractVector, dims::Integer...)
    weights = Vector{Float64}(alpha)
    out = Array{Float64}(undef, length(weights), map(Int, dims)...)
    check(ccall((:rill_generator_dirichlet, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float64}, Csize_t, Ptr{Float64}, Csize_t),
        rng, weights, length(weights), out, prod(dims; init = 1)))
    return out
end

function dirichlet(rng::RandomState, alpha::AbstractVector, dims::Integer...)
    weights = Vector{Float64}(alpha)
    out = Array{Float64}(undef, length(weights), map(Int, dims)...)
    check(ccall((:rill_random_state_dirichlet, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float64}, Csize_t, Ptr{Float64}, Csize_t),
        rng, weights, length(weights), out, prod(dims; init = 1)))
    return out
end

"""    multivariate_hypergeometric(rng, colors, nsample, dims...; method = :marginals)

How many of each color are among nsample; the method is :marginals or :count."""
function multivariate_hypergeometric(rng::Generator, colors::AbstractVector, nsample::Integer, dims::Integer...;
        method::Symbol = :marginals)
    counts = Vector{Int64}(colors)
    number = method === :count ? 1 : method === :marginals ? 2 : 0
    out = Array{Int64}(undef, length(counts), map(Int, dims)...)
    check(ccall((:rill_generator_multivariate_hypergeometric, librill), Int32,
        (Ptr{Cvoid}, Ptr{Int64}, Csize_t, Int64, Int32, Ptr{Int64}, Csize_t),
        rng, counts, length(counts), nsample, number, out, prod(dims; init = 1)))
    return out
end

# The library wants rows behind each other, Julia has columns.
function row_major(mean::Vector{Float64}, cov::AbstractMatrix)
    k = length(mean)
    if size(cov) != (k, k)
        throw(DimensionMismatch("mean has $k values, and cov is of size $(size(cov))"))
    end
    return Matrix{Float64}(permutedims(cov))
end

"""    multivariate_normal(rng, mean, cov, dims...; valid = false, tol = 1e-8, method = :svd)

Normal values with these means and this covariance; the method is :svd, :eigh or :cholesky, of which a `RandomState`
has :svd alone, without the keyword. With `valid`, a covariance that is not positive-semidefinite is refused; NumPy
warns of it."""
function multivariate_normal(rng::Generator, mean::AbstractVector, cov::AbstractMatrix, dims::Integer...;
        valid::Bool = false, tol::Real = 1e-8, method::Symbol = :svd)
    means = Vector{Float64}(mean)
    matrix = row_major(means, cov)
    number = method === :svd ? 1 : method === :eigh ? 2 : method === :cholesky ? 3 : 0
    out = Array{Float64}(undef, length(means), map(Int, dims)...)
    check(ccall((:rill_generator_multivariate_normal, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float64}, Ptr{Float64}, Csize_t, Int32, Float64, Int32, Ptr{Float64}, Csize_t),
        rng, means, matrix, length(means), valid ? 2 : 3, tol, number, out, prod(dims; init = 1)))
    return out
end

function multivariate_normal(rng::RandomState, mean::AbstractVector, cov::AbstractMatrix, dims::Integer...;
        valid::Bool = false, tol::Real = 1e-8)
    means = Vector{Float64}(mean)
    matrix = row_major(means, cov)
    out = Array{Float64}(undef, length(means), map(Int, dims)...)
    check(ccall((:rill_random_state_multivariate_normal, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float64}, Ptr{Float64}, Csize_t, Int32, Float64, Ptr{Float64}, Csize_t),
        rng, means, matrix, length(means), valid ? 2 : 3, tol, out, prod(dims; init = 1)))
    return out
end
