# Bounded integers, and the type of values by NumPy's name.

typed <- function(name, dtype)
  if (one_of(dtype, c("float64", "float32"), "dtype", 2L) == "float32") paste0(name, "_f32") else name

SUFFIXES <- c(int64 = "", uint64 = "_u64", int32 = "_i32", uint32 = "_u32", int16 = "_i16", uint16 = "_u16",
              int8 = "_i8", uint8 = "_u8", bool = "_bool")

suffixed <- function(name, dtype) {
  dtype <- one_of(dtype, names(SUFFIXES), "dtype", 2L)
  paste0(name, SUFFIXES[[dtype]])
}

# A single bound is the upper one.
bounds <- function(low, high, endpoint) if (is.null(high)) list(0, low = low, endpoint) else list(low, high, endpoint)

rill_integers <- function(rng, n = NULL, low, high = NULL, dtype = "int64", endpoint = FALSE, n_threads = 1, dim = NULL)
  .Call(C_draw, rng, if (missing(dtype)) "integers" else suffixed("integers", dtype), n, bounds(low, high, endpoint),
        n_threads, dim)
rill_randint <- function(rng, n = NULL, low, high = NULL, dtype = "int64", n_threads = 1, dim = NULL)
  .Call(C_draw, rng, if (missing(dtype)) "randint" else suffixed("randint", dtype), n, bounds(low, high, FALSE),
        n_threads, dim)
