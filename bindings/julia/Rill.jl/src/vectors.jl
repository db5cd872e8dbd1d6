# What gives vectors, or takes them. A draw of k numbers is a column: the results have k rows.

"""    bytes(rng, n)

`n` random bytes."""
function bytes(rng::Drawing, n::Integer)
    out = first(room(UInt8, n))
    @either bytes(rng::Ptr{Cvoid}, out::Ptr{UInt8}, length(out)::Csize_t)
    return out
end

"""    permutation(rng, n)

The numbers 0 to n - 1 in random order, as NumPy's; add 1 for indices."""
function permutation(rng::Drawing, n::Integer)
    out = first(room(Int64, n))
    @either permutation(rng::Ptr{Cvoid}, out::Ptr{Int64}, length(out)::Csize_t)
    return out
end

# A copy as an Array.
plain(items::AbstractArray) = reshape(elements(items), size(items))

"""    permuted(rng, items; axis = nothing)

A copy of an array whose items are shuffled along one axis, in each place of the others on its own, as NumPy's `permuted` of the
array with the same indices; NumPy counts axes from 0. Without an axis, they go anywhere."""
function permuted(rng::Generator, items::AbstractArray; axis::Union{Nothing, Integer} = nothing)
    n = ndims(items)
    if axis !== nothing && !(-n <= axis < n)
        throw(RillError(INVALID_ARGUMENT, "axis $axis is out of bounds for array of dimension $n"))
    end
    # NumPy's order is that of rows: the last index runs fastest. Here the first does, so dimensions are turned round;
    # the axis comes first, behind each other in memory what is shuffled together.
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

# As many probabilities as items, or none at all.
probabilities(::Nothing, population, words) = nothing

function probabilities(p, population, words)
    weights = convert_numbers(Float64, p, "p")
    length(weights) == population || refuse(words)
    return weights
end

"""    choice(rng, population, n; replace = true, p = nothing, shuffle = true)

`n` numbers from 0 to population - 1, as NumPy's; or of the items, where the population is a vector. `p` has the
probability of each. A `RandomState` knows no `shuffle`."""
function choice(rng::Generator, population::Integer, n::Integer; replace::Bool = true, p = nothing,
        shuffle::Bool = true)
    number = bound(Int64, population, "high")
    weights = probabilities(p, population, "a and p must have same size")
    out = first(room(Int64, n))
    @rill rill_generator_choice(rng::Ptr{Cvoid}, number::Int64, replace::Bool,
        something(weights, Ptr{Float64}(C_NULL))::Ptr{Float64}, shuffle::Bool, out::Ptr{Int64}, length(out)::Csize_t)
    return out
end

function choice(rng::RandomState, population::Integer, n::Integer; replace::Bool = true, p = nothing)
    number = bound(Int64, population, "high")
    weights = probabilities(p, population, "'a' and 'p' must have same size")
    out = first(room(Int64, n))
    @rill rill_random_state_choice(rng::Ptr{Cvoid}, number::Int64, replace::Bool,
        something(weights, Ptr{Float64}(C_NULL))::Ptr{Float64}, out::Ptr{Int64}, length(out)::Csize_t)
    return out
end

function choice(rng::Drawing, items::AbstractVector, n::Integer; options...)
    # All can be read, or this fails before anything is drawn.
    values = elements(items)
    return values[choice(rng, length(values), n; options...) .+ 1]
end

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

Shares of the categories of alpha, each >= 0."""
function dirichlet(rng::Drawing, alpha, dims::Integer...)
    weights = convert_numbers(Float64, alpha, "alpha")
    out, rows = room(Float64, length(weights), dims...)
    @either dirichlet(rng::Ptr{Cvoid}, weights::Ptr{Float64}, length(weights)::Csize_t,
        out::Ptr{Float64}, rows::Csize_t)
    return out
end

"""    multivariate_hypergeometric(rng, colors, nsample, dims...; method = :marginals)

How many of each color are among nsample; the method is :marginals or :count."""
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

# The mean, and a matrix of as many rows and columns: the library wants rows behind each other, Julia has columns.
function mean_and_matrix(mean, matrix::AbstractMatrix, name::String)
    size(matrix, 1) == size(matrix, 2) || refuse("$name must be 2 dimensional and square")
    length(mean) == size(matrix, 1) || refuse("mean and $name must have same length")
    return convert_numbers(Float64, mean, "mean"), convert_numbers(Float64, permutedims(plain(matrix)), name)
end

"""    multivariate_normal(rng, mean, cov, dims...; valid = false, tol = 1e-8, method = :svd)

Normal values with these means and this covariance; the method is :svd, :eigh or :cholesky, of which a `RandomState`
has :svd alone, without the keyword. With `valid`, a covariance that is not positive-semidefinite is refused; NumPy
warns of it."""
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
`standard_normal`. The fastest way to draw many times from one covariance, and with NumPy's own factor NumPy's values, up
to the rounding of sums."""
function multivariate_normal_factor(rng::Generator, mean, factor::AbstractMatrix, dims::Integer...)
    means, matrix = mean_and_matrix(mean, factor, "factor")
    out, rows = room(Float64, length(means), dims...)
    @rill rill_generator_multivariate_normal_factor(rng::Ptr{Cvoid}, means::Ptr{Float64}, matrix::Ptr{Float64},
        length(means)::Csize_t, out::Ptr{Float64}, rows::Csize_t)
    return out
end
