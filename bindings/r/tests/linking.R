# A package that draws in C and C++ from R's generators; the comments are the calls in NumPy 2.5.5 that gave the numbers.
library(rill)
Sys.setenv(R_TESTS = "") # of R CMD check, which is not for other processes

folder <- tempfile()
dir.create(folder)
log <- system2(file.path(R.home("bin"), "R"), c("CMD", "INSTALL", "--no-docs", "--no-test-load", "--no-byte-compile",
                                                paste0("--library=", shQuote(folder)), "linking"), stdout = TRUE, stderr = TRUE)
if (!is.null(attr(log, "status"))) stop(paste(log, collapse = "\n"))
if (length(warned <- grep("warning:", log, value = TRUE))) stop(paste(warned, collapse = "\n"))
linking <- do.call(loadNamespace, list("linking", lib.loc = folder))

rng <- rill_generator(42)
first <- linking$normals(rng, 3, 170, 10)
stopifnot(
  # rng = default_rng(42): rng.normal(170, 10, 3), rng.normal(size=3), rng.integers(1, 6, 4, endpoint=True)
  identical(first, c(173.0471707975443, 159.60015893759504, 177.50451195806457)),
  identical(linking$walk(rng, 3), cumsum(c(0.9405647163912139, -1.9510351886538364, -1.302179506862318))),
  identical(linking$dice(rng, 4), c(5L, 5L, 5L, 5L)),
  # default_rng(42).spawn(1)[0].random()
  identical(rill_random(linking$child(rill_generator(42))), 0.9167441575549085),
  # numpy.mean([default_rng(7 + i).random(1000) for i in range(3)]), but for the order of the sums
  all.equal(linking$mean_of(7, 1000, 3), 0.4950542277689762, tolerance = 1e-14),
  setequal(linking$words(rill_bit_generator(1), 5), 1:5)
)
# One that was read from a file serves, too.
copy <- unserialize(serialize(rng, NULL))
stopifnot(identical(linking$normals(copy, 3, 0, 1), rill_normal(rng, 3)))

refused <- function(expression, message) {
  text <- tryCatch({ expression; "" }, error = conditionMessage)
  if (!grepl(message, text, fixed = TRUE)) stop("expected '", message, "', got '", text, "'")
}
refused(linking$normals(rng, 3, 0, -1), "scale < 0")
refused(linking$normals(1, 3, 0, 1), "this must be a rill_generator of the package rill")
refused(linking$dice(rill_random_state(1), 3), "this must be a rill_generator of the package rill")
