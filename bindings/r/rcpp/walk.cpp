// C++ for R by Rcpp: draws from a generator of R. walk.R compiles and calls it.
#include <rill_r.hpp>

#include <Rcpp.h>

// [[Rcpp::depends(rill)]]
// [[Rcpp::plugins(cpp17)]]

// Normal values into R's own memory.
// [[Rcpp::export]]
Rcpp::NumericVector normals(SEXP rng, int n, double loc, double scale)
{
    auto generator = rill::r::generator(rng);
    Rcpp::NumericVector x(n);
    generator->normal(loc, scale, rill::buffer<double>(x.begin(), x.size()));
    return x;
}

// Where each of n_walkers stands after n_steps, one below the other; each has a stream of its own.
// [[Rcpp::export]]
Rcpp::NumericVector walk(SEXP rng, int n_walkers, int n_steps)
{
    Rcpp::NumericVector at(n_walkers);
    auto walkers = rill::r::generator(rng)->spawn(n_walkers);
    for (int i = 0; i < n_walkers; i++)
        for (double step : walkers[i].standard_normal(n_steps))
            at[i] += step;
    return at;
}
