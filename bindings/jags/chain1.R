".RNG.name" <- "rill::PCG64"
".RNG.seed" <- 42
