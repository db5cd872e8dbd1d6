// Calls that must not compile. The compiler refuses each with the message at the end of its line, and reports no other
// error.
#include <deque>
#include <rill.hpp>

#include "mock_eigen.hpp"

struct silent {
    double *data();
    std::size_t size() const;
};

void refused(rill::Generator &rng, rill::RandomState &state, mock::MatrixXd &matrix, mock::Row<double> &row,
             mock::Row<const double> &weights, mock::Row<const int> &counts, mock::Row<int> &numbers, mock::Block<double> &block,
             mock::NewerBlock<double> &newer, mock::Diagonal<double> &diagonal, mock::EveryOther<double> &every_other,
             mock::Rows<double> &rows, mock::Map<mock::MatrixXd, 0, mock::Stride<0, 2>> &map, silent &view,
             std::deque<double> &deque, std::vector<bool> &bits, std::deque<std::uint32_t> &words,
             std::deque<std::uint8_t> &bytes)
{
    rng.standard_normal(row);                                  // must be contiguous
    rng.random(block);                                         // must be contiguous
    rng.normal(0, 1, newer);                                   // must be contiguous
    rng.standard_gamma(1.0, diagonal);                         // must be contiguous
    state.standard_normal(every_other);                        // must be contiguous
    state.uniform(0, 1, rows);                                 // must be contiguous
    rng.dirichlet({1, 2}, map);                                // must be contiguous
    rng.beta(1, 2, view);                                      // must be contiguous
    rng.random(deque);                                         // must be contiguous
    rng.integers<bool>(0, 1, bits);                            // must be contiguous
    rng.choice(3, 1, true, weights);                           // must be contiguous
    rng.draw("binomial", {counts, 0.5}, 2);                    // must be contiguous
    rng.permuted(numbers, 1, 3);                               // must be contiguous
    rill::RandomState{words};                                  // must be contiguous
    rill::PCG64(0.5);                                          // a seed is an integer
    rill::Generator::load(bytes);                              // must be contiguous
    rng.random(rill::c_order(weights));                        // is read-only
    rng.stream_integers<std::uint8_t>(0, 9);                   // share words
    rng.multivariate_normal_factor({0, 0}, matrix, {nullptr, 0}); // read row by row
    rng.permuted(matrix, 2, 2);                                // read row by row
}
