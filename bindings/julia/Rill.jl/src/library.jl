# The shared library: how it is found, how its functions are called, and how a status becomes an error.

"""
The error of a call that NumPy or the library refuses: the status, a `rill_status` of the C interface, and the message.
Nothing was drawn.
"""
struct RillError <: Exception
    status::Int32
    message::String
end

Base.showerror(io::IO, error::RillError) = print(io, "RillError: ", error.message)

const INVALID_ARGUMENT = Int32(2)
const BUFFER_TOO_SMALL = Int32(4)
const INVALID_STATE = Int32(5)
const UNSUPPORTED = Int32(6)

refuse(message::String) = throw(RillError(INVALID_ARGUMENT, message))

# The functions and distributions that this module names, in the order in which the macros below expand, and for each
# its address or number in the loaded library. Each process looks them up anew: a precompiled module keeps none.
const FUNCTION_NAMES = Symbol[]
const FUNCTIONS = Ptr{Cvoid}[]
const DISTRIBUTION_NAMES = String[]
const DISTRIBUTIONS = Int32[]

function place!(names::Vector, name)
    found = findfirst(isequal(name), names)
    found === nothing || return found
    push!(names, name)
    return length(names)
end

address(i::Int) = @inbounds FUNCTIONS[i]
number(i::Int) = @inbounds DISTRIBUTIONS[i]

# rill_bitgen, as bitgen_t of NumPy
struct Bitgen
    state::Ptr{Cvoid}
    next_uint64::Ptr{Cvoid}
    next_uint32::Ptr{Cvoid}
    next_double::Ptr{Cvoid}
    next_raw::Ptr{Cvoid}
end

# Whether this process writes a cache of compiled modules. There, objects are saved without their handles.
const PRECOMPILING = Ref(false)

"""
    @rill rill_name(value::Type, ...)

Call a function of the library that returns a status, and throw a `RillError` if that is not OK. With `::Type` after the
call, return the function's result.
"""
macro rill(call)
    result = nothing
    if call.head === :(::)
        call, result = call.args
    end
    values = [esc(argument.args[1]) for argument in call.args[2:end]]
    types = [esc(argument.args[2]) for argument in call.args[2:end]]
    place = place!(FUNCTION_NAMES, call.args[1])
    direct(result) = :(ccall(address($place), $result, ($(types...),), $(values...)))
    result === nothing || return direct(esc(result))
    isempty(values) && return :(check($(direct(:Int32))))
    return quote
        check($(direct(:Int32)))
        PRECOMPILING[] && keep!($(values[1]))
        nothing
    end
end

"""
    @either name(rng::Ptr{Cvoid}, ...)

`@rill rill_generator_name(...)` if `rng` is a `Generator`, `@rill rill_random_state_name(...)` if it is a `RandomState`.
"""
macro either(call)
    rng = call.args[2].args[1]
    branches = map(("generator", "random_state")) do object
        Expr(:macrocall, Symbol("@rill"), __source__,
            Expr(:call, Symbol("rill_", object, "_", call.args[1]), call.args[2:end]...))
    end
    return esc(:($rng isa Generator ? $(branches[1]) : $(branches[2])))
end

"""The number of the distribution with that name, asked for when the library is loaded."""
macro distribution(name::String)
    return :(number($(place!(DISTRIBUTION_NAMES, name))))
end

last_error() = unsafe_string(@rill rill_last_error()::Cstring)

check(status::Int32) = status == 0 ? nothing : throw(RillError(status, last_error()))

# A release has this file: where Pkg gets the library from, for each platform (packaging/julia).
const ARTIFACTS = joinpath(dirname(@__DIR__), "Artifacts.toml")

# The library of the artifact that Pkg has installed, if any, or of what overrides it: the root of an archive of Rill, a folder
# that has such a root in it, or an installation.
function artifact_libraries()
    uuid = Base.PkgId(@__MODULE__).uuid
    meta = Artifacts.artifact_meta("Rill", ARTIFACTS; pkg_uuid = uuid)
    meta === nothing && return String[]
    hash = Base.SHA1(meta["git-tree-sha1"])
    Artifacts.artifact_exists(hash) || return String[]
    folder = Artifacts.artifact_path(hash)
    file = Sys.iswindows() ? joinpath("bin", "rill.dll") : joinpath("lib", "librill." * Libdl.dlext)
    return filter(isfile, joinpath.([folder; joinpath.(folder, readdir(folder))], file))
end

# The preference `librill_path` of this package, as Preferences.jl sets it; from Julia 1.6 on.
function preferred_library()
    isdefined(Base, :get_preferences) || return ""
    return get(Base.get_preferences(Base.PkgId(@__MODULE__).uuid), "librill_path", "")
end

# What is named is the only place; else the artifact comes first, and then the names that the loader may know.
function places()
    for named in (get(ENV, "RILL_LIBRARY", ""), preferred_library())
        isempty(named) || return [named]
    end
    return [artifact_libraries(); "librill"; "librill.so.0"; "rill"]
end

function open_library()
    problem = ""
    for place in places()
        try
            return Libdl.dlopen(place)
        catch found
            problem = isempty(problem) ? sprint(showerror, found) : problem
        end
    end
    error("the library of Rill is not found; the environment variable RILL_LIBRARY can name its file: ", problem)
end

function __init__()
    library = open_library()
    resize!(FUNCTIONS, length(FUNCTION_NAMES))
    for (i, name) in enumerate(FUNCTION_NAMES)
        address = Libdl.dlsym_e(library, name)
        address == C_NULL && error(Libdl.dlpath(library), " is not the Rill library that this module needs: no ", name)
        FUNCTIONS[i] = address
    end
    resize!(DISTRIBUTIONS, length(DISTRIBUTION_NAMES))
    for (i, name) in enumerate(DISTRIBUTION_NAMES)
        number = Ref{Int32}(0)
        @rill rill_distribution_from_name(name::Cstring, number::Ref{Int32})
        DISTRIBUTIONS[i] = number[]
    end
    PRECOMPILING[] = ccall(:jl_generating_output, Cint, ()) != 0
    ALONE[] = !PRECOMPILING[] && count_threads() == 1
    return nothing
end

const NO_STATE = UInt8[]

# The handle that a function returns through its last pointer.
function made(call)
    out = Ref{Ptr{Cvoid}}(C_NULL)
    call(out)
    return out[]
end

# Reads a result of unknown size: asks for the size first, and again if it has grown meanwhile.
function sized(ask, ::Type{T}) where {T}
    out = T[]
    n = Ref{Csize_t}(0)
    while true
        status = ask(out, n)
        status == BUFFER_TOO_SMALL || check(status)
        status == 0 && n[] <= length(out) && return resize!(out, n[])
        resize!(out, n[])
    end
end

"""The version of the library, for example "0.1.0"."""
version() = unsafe_string(@rill rill_version()::Cstring)

"""The version of NumPy that `Generator` follows, for example "2.5"."""
numpy_version() = unsafe_string(@rill rill_numpy_version()::Cstring)
