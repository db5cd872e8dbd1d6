load rill
model in prior.bug
compile, nchains(2)
initialize
parameters to unnamed1.R, chain(1)
parameters to unnamed2.R, chain(2)
