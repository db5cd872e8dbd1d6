// What rill.hpp accepts as memory: types whose elements are contiguous, and no others.
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <list>
#include <rill.hpp>
#include <string_view>
#include <valarray>
#if __cplusplus >= 202002L
#include <span>
static_assert(rill::is_contiguous_v<std::span<double>> && rill::is_contiguous_v<std::span<const int, 3>>);
#endif

#include "expect.hpp"
#include "mock_eigen.hpp"

using rill::is_contiguous_v;

// The standard library.
static_assert(is_contiguous_v<double[3]> && is_contiguous_v<const double (&)[3]> && is_contiguous_v<std::array<int, 3>>);
static_assert(is_contiguous_v<std::vector<double>> && is_contiguous_v<const std::vector<double> &>);
static_assert(is_contiguous_v<std::string> && is_contiguous_v<std::string_view>);
static_assert(is_contiguous_v<std::valarray<double>> && is_contiguous_v<std::initializer_list<double>>);
static_assert(!is_contiguous_v<std::vector<bool>> && !is_contiguous_v<std::deque<double>> && !is_contiguous_v<std::list<int>>);
static_assert(!is_contiguous_v<std::slice_array<double>> && !is_contiguous_v<double> && !is_contiguous_v<double *>);
static_assert(is_contiguous_v<rill::buffer<double>> && is_contiguous_v<rill::matrix_buffer<const double>>);

// Types of a program.
struct samples : std::vector<double> {
    using std::vector<double>::vector;
};
struct pointed { // as boost::span, absl::InlinedVector, arma::vec
    double values[3] = {};
    double *begin() { return values; }
    double *end() { return values + 3; }
};
struct silent { // as Kokkos::View, gsl::span in C++17: data and size, but no proof that the elements are contiguous
    double values[3] = {};
    double *data() { return values; }
    std::size_t size() const { return 3; }
};
struct known : silent {};
template <> struct rill::is_contiguous<known> : std::true_type {};
static_assert(is_contiguous_v<samples> && is_contiguous_v<pointed> && !is_contiguous_v<silent> && is_contiguous_v<known>);

// Matrices and their views.
using mock::Matrix;
using mock::Map;
static_assert(is_contiguous_v<mock::MatrixXd> && is_contiguous_v<const mock::VectorXd &> && is_contiguous_v<mock::RowMatrixXd>);
static_assert(is_contiguous_v<Matrix<double, mock::Dynamic, mock::Dynamic, mock::DontAlign>>);
static_assert(is_contiguous_v<Map<mock::MatrixXd>> && is_contiguous_v<Map<const mock::MatrixXd, 16>>);
static_assert(!is_contiguous_v<Map<mock::MatrixXd, 0, mock::Stride<mock::Dynamic, 0>>>);
static_assert(!is_contiguous_v<Map<mock::MatrixXd, 0, mock::Stride<0, 2>>>);
static_assert(is_contiguous_v<mock::Column<double>> && !is_contiguous_v<mock::Row<double>>);
static_assert(is_contiguous_v<mock::Columns<double>> && !is_contiguous_v<mock::Rows<double>>);
static_assert(!is_contiguous_v<mock::Block<double>> && !is_contiguous_v<mock::NewerBlock<double>>);
static_assert(!is_contiguous_v<mock::Diagonal<double>> && !is_contiguous_v<mock::EveryOther<double>>);

template <class Memory> static void filled(Memory &&memory, const char *what)
{
    const std::vector<double> x = rill::default_rng(1).random(3);
    rill::default_rng(1).random(memory);
    const rill::buffer<double> at(memory);
    expect(at.size() == 3 && std::vector<double>(at.begin(), at.end()) == x, what);
}

int main()
{
    mock::MatrixXd matrix(3, 4);
    double *column = matrix.data() + 3;
    double pointer[3];
    filled(mock::Column<double>(column, 3, 1), "a column is filled");
    expect(matrix.data()[2] == 0 && matrix.data()[3] != 0 && matrix.data()[6] == 0, "and nothing beside it");
    filled(std::valarray<double>(3), "a valarray is filled");
    filled(mock::VectorXd(3, 1), "a vector is filled");
    filled(Map<mock::VectorXd>(pointer, 3, 1), "a map is filled");
    filled(known(), "a type that the trait was told of is filled");
    filled(pointed(), "a range of pointers is filled");
    filled(samples(3), "a derived vector is filled");

    // Shuffling accepts a range that is not contiguous: a row is shuffled like a vector of its items.
    std::vector<double> items(4);
    for (std::size_t i = 0; i < 12; i++)
        matrix.data()[i] = static_cast<double>(i);
    for (std::size_t i = 0; i < 4; i++)
        items[i] = static_cast<double>(1 + 3 * i);
    mock::Row<double> row(matrix.data() + 1, 4, 3);
    rill::default_rng(2).shuffle(row);
    rill::default_rng(2).shuffle(items);
    for (std::size_t i = 0; i < 12; i++)
        expect(matrix.data()[i] == (i % 3 == 1 ? items[i / 3] : static_cast<double>(i)), "a row is shuffled");
    expect(rill::default_rng(3).choice(row, 2) == rill::default_rng(3).choice(items, 2), "a row is chosen from");
    expect(rill::default_rng(3).permutation(row) == rill::default_rng(3).permutation(items), "a row is permuted");

    mock::RowMatrixXd factor(2, 2), same(2, 2);
    const double rows[4] = {1, 0, 0.5, 2};
    std::copy(rows, rows + 4, factor.data());
    double x[2], y[2];
    rill::default_rng(4).multivariate_normal_factor({0, 0}, factor, x);
    rill::default_rng(4).multivariate_normal_factor({0, 0}, rows, y);
    expect(x[0] == y[0] && x[1] == y[1], "a matrix stored by rows is read by rows");
    const std::valarray<double> means = {0, 100};
    expect(rill::default_rng(5).draw("normal", {means, 1.0}, 2) ==
               rill::default_rng(5).draw("normal", {std::vector<double>{0, 100}, 1.0}, 2),
           "parameters are read");
    std::puts("as promised");
}
