load rill
model in prior.bug
compile
parameters in wrong.R
initialize
parameters to never.R
