load rill
model in prior.bug
compile, nchains(2)
parameters in saved1.R, chain(1)
parameters in saved2.R, chain(2)
initialize
monitor u
monitor more
monitor x
monitor e
update 2
coda *, stem(continued)
