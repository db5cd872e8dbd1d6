".RNG.name" <- "rill::MT19937"
".RNG.seed" <- 7
