# Draws in C++ by Rcpp. Run it in its folder: Rscript walk.R
library(rill)
Rcpp::sourceCpp("walk.cpp")

rng <- rill_generator(42)
stopifnot(
  # NumPy 2.5.5: rng = default_rng(42); rng.normal(170, 10, 3)
  identical(normals(rng, 3, 170, 10), c(173.0471707975443, 159.60015893759504, 177.50451195806457)),
  # the sum of walker.standard_normal(4), one after the other, for each walker of rng.spawn(3)
  identical(walk(rng, 3, 4), c(-0.03155200020891713, -0.5485311223182925, -0.3489945450317593))
)
# An exception of C++ is an error of R.
text <- tryCatch(normals(rng, 3, 0, -1), error = conditionMessage)
stopifnot(grepl("scale < 0", text, fixed = TRUE))
text <- tryCatch(normals(42, 3, 0, 1), error = conditionMessage)
stopifnot(identical(text, "this must be a rill_generator of the package rill"))
