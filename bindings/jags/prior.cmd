load rill
model in prior.bug
compile, nchains(2)
parameters in chain1.R, chain(1)
parameters in chain2.R, chain(2)
initialize
monitor u
monitor more
monitor x
monitor e
update 3
coda *, stem(begun)
parameters to saved1.R, chain(1)
parameters to saved2.R, chain(2)
