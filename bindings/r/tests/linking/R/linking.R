# draw.c
normals <- function(rng, n, loc, scale) .Call("normals", rng, n, loc, scale, PACKAGE = "linking")
mean_of <- function(seed, n, n_threads) .Call("mean_of", seed, n, n_threads, PACKAGE = "linking")
# methods.cpp
walk <- function(rng, n) .Call("walk", rng, n, PACKAGE = "linking")
dice <- function(rng, n) .Call("dice", rng, n, PACKAGE = "linking")
child <- function(rng) .Call("child", rng, PACKAGE = "linking")
words <- function(bits, n) .Call("words", bits, n, PACKAGE = "linking")
