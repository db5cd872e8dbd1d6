// Armadillo's random matrices with NumPy's numbers. But for the first line and the lines with rill:: it is a program of
// Armadillo's.
//
//     c++ -std=c++17 matrices.cpp -lrill -larmadillo

#include <rill_armadillo.hpp>

#include <cstdio>
#include <thread>

// Row by row, as NumPy prints an array.
static void show(const char *name, const arma::mat &x)
{
    std::printf("%s:", name);
    for (arma::uword i = 0; i < x.n_rows; i++)
        for (arma::uword j = 0; j < x.n_cols; j++)
            std::printf(" %.17g", x(i, j));
    std::printf("\n");
}

int main()
{
    arma::arma_rng::set_seed(42);
    arma::mat x(2, 3, arma::fill::randu);
    show("randu", x);
    show("randn", arma::randn(3, 2));
    show("randn of mean 5 and deviation 2", arma::randn(5, arma::distr_param(5.0, 2.0)));
    show("randu on [-1, 1)", arma::randu<arma::mat>(2, 2, arma::distr_param(-1.0, 1.0)));
    show("dice", arma::conv_to<arma::mat>::from(arma::randi(2, 4, arma::distr_param(1, 6))));
    show("randi", arma::conv_to<arma::mat>::from(arma::randi(3)));
    const arma::cx_vec z = arma::randn<arma::cx_vec>(2);
    show("complex, real parts", arma::real(z));
    show("complex, imaginary parts", arma::imag(z));
    show("one value", arma::vec{arma::randu(), arma::randn()});

    rill::armadillo_rng::generator().gamma(2.5, 2.0, x);
    show("gamma", x);
    rill::armadillo_rng::generator().gamma(2.5, 2.0, rill::c_order(x));
    show("gamma by rows", x);
    rill::armadillo_rng::generator().random(rill::c_order(x.row(1)));
    show("a row", x);
    // An odd number of normal values, long enough for what Armadillo does with OpenMP.
    std::printf("mean of 4097: %.12g\n", arma::mean(arma::randn(4097)));
    show("next", arma::vec{arma::randu()});

    // Another bit generator, for this thread alone.
    rill::armadillo_rng::use(rill::Philox(7));
    show("Philox", arma::vec(2, arma::fill::randu));
    std::thread([] {
        arma::arma_rng::set_seed(42);
        show("another thread", arma::vec(2, arma::fill::randu));
    }).join();
    show("Philox", arma::vec(1, arma::fill::randu));
    arma::arma_rng::set_seed(8);
    show("Philox of seed 8", arma::vec(1, arma::fill::randu));

    // A seed is chosen anew for each thread: two of them draw different numbers.
    double own = 0.0;
    std::thread([&own] { own = arma::randu(); }).join();
    std::thread([&own] { own -= arma::randu(); }).join();
    std::printf("threads that no one seeded differ: %d\n", own != 0.0);
    return 0;
}
