# Functions that draw or take vectors. A draw of k numbers is a column: results have k rows.

"""    bytes(rng, n)

`n` random bytes."""
function bytes(rng::Drawing, n::Integer)
    out = first(room(UInt8, n))
    @either bytes(rng::Ptr{Cvoid}, out::Ptr{UInt8}, length(out)::Csize_t)
    return out
end

"""    permutation(rng, n)

The numbers 0 to n - 1 in random order, as in NumPy; add 1 for Julia's indices."""
function permutation(rng::Drawing, n::Integer)
    out = first(room(Int64, n))
    @either permutation(rng::Ptr{Cvoid}, out::Ptr{Int64}, length(out)::Csize_t)
    return out
end

# A copy as an Array.
plain(items::AbstractArray) = reshape(elements(items), size(items))

"""    permuted(rng, items; axis = nothing)

A copy of an array with its items shuffled along one axis, independently for each index of the other axes, as NumPy's
`permuted` of the array with the same indices; NumPy counts axes from 0. Without an axis, all items are shuffled."""
function permuted(rng::Generator, items::AbstractArray; axis::Union{Nothing, Integer} = nothing)
    n = ndims(items)
    if axis !== nothing && !(-n <= axis < n)
        throw(RillError(INVALID_ARGUMENT, "axis $axis is out of bounds for array of dimension $n"))
    end
    # In NumPy's order the last index runs fastest, in Julia's the first, so the dimensions are reversed. The axis
    # becomes the first dimension, so that items to be shuffled together are contiguous.
    turned = axis === nothing ? [n:-1:1;] :
        (along = Int(mod(axis, n)) + 1; [along; filter(!isequal(along), n:-1:1)])
    values = permutedims(plain(items), turned)
    order = Int64[1:length(values);]
    columns = axis === nothing ? length(values) : size(values, 1)
    rows = isempty(values) ? 0 : length(values) ÷ columns
    @rill rill_generator_permuted(rng::Ptr{Cvoid}, order::Ptr{Cvoid}, rows::Csize_t, columns::Csize_t,
        sizeof(Int64)::Csize_t, (axis === nothing ? -1 : 1)::Int32)
    return permutedims(reshape(vec(values)[order], size(values)), invperm(turned))
end

# A probability for each item, or none at all.
probabilities(::Nothing, population, words) = nothing

function probabilities(p, population, words)
    weights = convert_numbers(Float64, p, "p")
    length(weights) == population || refuse(words)
    return weights
end

"""    choice(rng, population, dims...; replace = true, p = nothing, shuffle = true)

Numbers from 0 to population - 1, as in NumPy, or items if the population is a vector; without dims, one. `p` has the
probability of each. A `RandomState` has no `shuffle`."""
function choice(rng::Generator, population::Integer, dims::Integer...; replace::Bool = true, p = nothing,
        shuffle::Bool = true)
    number = bound(Int64, population, "high")
    weights = probabilities(p, population, "a and p must have same size")
    out = first(room(Int64, dims...))
    @rill rill_generator_choice(rng::Ptr{Cvoid}, number::Int64, replace::Bool,
        something(weights, Ptr{Float64}(C_NULL))::Ptr{Float64}, shuffle::Bool, out::Ptr{Int64}, length(out)::Csize_t)
    return isempty(dims) ? out[] : out
end

function choice(rng::RandomState, population::Integer, dims::Integer...; replace::Bool = true, p = nothing)
    number = bound(Int64, population, "high")
    weights = probabilities(p, population, "'a' and 'p' must have same size")
    out = first(room(Int64, dims...))
    @rill rill_random_state_choice(rng::Ptr{Cvoid}, number::Int64, replace::Bool,
        something(weights, Ptr{Float64}(C_NULL))::Ptr{Float64}, out::Ptr{Int64}, length(out)::Csize_t)
    return isempty(dims) ? out[] : out
end

function choice(rng::Drawing, items::AbstractVector, dims::Integer...; options...)
    # Fails before anything is drawn if an item cannot be read.
    values = elements(items)
    return values[choice(rng, length(values), dims...; options...) .+ 1]
end

choice(rng::Drawing, population, dims::Sizes; options...) = choice(rng, population, dims...; options...)

"""    multinomial(rng, n_trials, pvals, dims...)

Counts of n_trials in the categories of pvals."""
function multinomial(rng::Drawing, n_trials, pvals, dims::Integer...)
    trials = convert_number(Int64, n_trials, "n")
    weights = convert_numbers(Float64, pvals, "pvals")
    out, rows = room(Int64, length(weights), dims...)
    @either multinomial(rng::Ptr{Cvoid}, trials::Int64, weights::Ptr{Float64}, length(weights)::Csize_t,
        out::Ptr{Int64}, rows::Csize_t)
    return out
end

"""    dirichlet(rng, alpha, dims...)

Probabilities of the categories, with the concentrations alpha, each >= 0."""
function dirichlet(rng::Drawing, alpha, dims::Integer...)
    weights = convert_numbers(Float64, alpha, "alpha")
    out, rows = room(Float64, length(weights), dims...)
    @either dirichlet(rng::Ptr{Cvoid}, weights::Ptr{Float64}, length(weights)::Csize_t,
        out::Ptr{Float64}, rows::Csize_t)
    return out
end

"""    multivariate_hypergeometric(rng, colors, nsample, dims...; method = :marginals)

Counts of each color in a sample of nsample items; the method is :marginals or :count."""
function multivariate_hypergeometric(rng::Generator, colors, nsample, dims::Integer...; method::Symbol = :marginals)
    if !all(color -> color isa Integer && 0 <= color <= typemax(Int64), colors)
        refuse("colors must be a one-dimensional sequence of nonnegative integers not exceeding $(typemax(Int64)).")
    end
    nsample isa Integer || refuse("nsample must be an integer")
    counts = convert_numbers(Int64, colors, "colors")
    nsample <= typemax(Int64) || refuse("nsample must not exceed $(typemax(Int64))")
    number = Int64(max(nsample, -1))
    out, rows = room(Int64, length(counts), dims...)
    @rill rill_generator_multivariate_hypergeometric(rng::Ptr{Cvoid}, counts::Ptr{Int64}, length(counts)::Csize_t,
        number::Int64, enumerator(method, :count, :marginals)::Int32, out::Ptr{Int64}, rows::Csize_t)
    return out
end

# The mean, and a matrix with as many rows and columns: the library stores matrices by rows, Julia by columns.
function mean_and_matrix(mean, matrix::AbstractMatrix, name::String)
    size(matrix, 1) == size(matrix, 2) || refuse("$name must be 2 dimensional and square")
    length(mean) == size(matrix, 1) || refuse("mean and $name must have same length")
    return convert_numbers(Float64, mean, "mean"), convert_numbers(Float64, permutedims(plain(matrix)), name)
end

"""    multivariate_normal(rng, mean, cov, dims...; valid = false, tol = 1e-8, method = :svd)

Normal values with these means and this covariance; the method is :svd, :eigh or :cholesky. A `RandomState` uses :svd
and has no such keyword. With `valid`, a covariance that is not positive-semidefinite is refused; NumPy warns of it."""
function multivariate_normal(rng::Generator, mean, cov::AbstractMatrix, dims::Integer...;
        valid::Bool = false, tol::Real = 1e-8, method::Symbol = :svd)
    means, matrix = mean_and_matrix(mean, cov, "cov")
    out, rows = room(Float64, length(means), dims...)
    @rill rill_generator_multivariate_normal(rng::Ptr{Cvoid}, means::Ptr{Float64}, matrix::Ptr{Float64},
        length(means)::Csize_t, (valid ? 2 : 3)::Int32, tol::Float64,
        enumerator(method, :svd, :eigh, :cholesky)::Int32, out::Ptr{Float64}, rows::Csize_t)
    return out
end

function multivariate_normal(rng::RandomState, mean, cov::AbstractMatrix, dims::Integer...;
        valid::Bool = false, tol::Real = 1e-8)
    means, matrix = mean_and_matrix(mean, cov, "cov")
    out, rows = room(Float64, length(means), dims...)
    @rill rill_random_state_multivariate_normal(rng::Ptr{Cvoid}, means::Ptr{Float64}, matrix::Ptr{Float64},
        length(means)::Csize_t, (valid ? 2 : 3)::Int32, tol::Float64, out::Ptr{Float64}, rows::Csize_t)
    return out
end

"""    multivariate_normal_factor(rng, mean, factor, dims...)

Normal values with these means and the covariance `factor * factor'`: each column is `mean + factor * z`, with z of
`standard_normal`. This is the fastest way to draw many times from one covariance; with the factor that NumPy computes,
the values are NumPy's up to the rounding of sums."""
function multivariate_normal_factor(rng::Generator, mean, factor::AbstractMatrix, dims::Integer...)
    means, matrix = mean_and_matrix(mean, factor, "factor")
    out, rows = room(Float64, length(means), dims...)
    @rill rill_generator_multivariate_normal_factor(rng::Ptr{Cvoid}, means::Ptr{Float64}, matrix::Ptr{Float64},
        length(means)::Csize_t, out::Ptr{Float64}, rows::Csize_t)
    return out
end

# Sizes as a tuple.
multinomial(rng::Drawing, n_trials, pvals, dims::Sizes) = multinomial(rng, n_trials, pvals, dims...)
dirichlet(rng::Drawing, alpha, dims::Sizes) = dirichlet(rng, alpha, dims...)
multivariate_hypergeometric(rng::Generator, colors, nsample, dims::Sizes; options...) =
    multivariate_hypergeometric(rng, colors, nsample, dims...; options...)
multivariate_normal(rng::Drawing, mean, cov::AbstractMatrix, dims::Sizes; options...) =
    multivariate_normal(rng, mean, cov, dims...; options...)
multivariate_normal_factor(rng::Generator, mean, factor::AbstractMatrix, dims::Sizes) =
    multivariate_normal_factor(rng, mean, factor, dims...)

# A bit generator draws what a Generator on it draws.
for name in (:bytes, :choice, :dirichlet, :integers, :integers!, :multinomial, :multivariate_hypergeometric, :multivariate_normal,
        :multivariate_normal_factor, :permutation, :permuted)
    @eval $name(bits::BitGenerator, arguments::Vararg{Any, N}; options...) where {N} = $name(drawing(bits), arguments...; options...)
end
