// As memory.cpp, with Eigen itself: rill.hpp accepts matrices and those views whose type proves that they are
// contiguous, and no others.
#include "expect.hpp"

#include <Eigen/Dense>
#include <cstdio>
#include <cstdlib>
#include <rill.hpp>

using namespace Eigen;
using rill::is_contiguous_v;
using RowMatrixXd = Matrix<double, Dynamic, Dynamic, RowMajor>;

static MatrixXd m(3, 4);
static RowMatrixXd r(3, 4);
static VectorXd v(12);
static VectorXcd z(3);
#define TAKEN(...) static_assert(is_contiguous_v<decltype(__VA_ARGS__)>, #__VA_ARGS__)
#define REFUSED(...) static_assert(!is_contiguous_v<decltype(__VA_ARGS__)>, #__VA_ARGS__)

TAKEN(m); TAKEN(r); TAKEN(v); TAKEN(Matrix3d()); TAKEN(ArrayXXf()); TAKEN(RowVector4i());
TAKEN(Matrix<double, Dynamic, Dynamic, DontAlign>()); TAKEN(Matrix<double, Dynamic, Dynamic, 0, 9, 9>());
TAKEN(m.col(1)); TAKEN(r.row(1)); TAKEN(v.head(2)); TAKEN(v.segment<2>(1)); TAKEN(v.transpose()); TAKEN(v.array());
TAKEN(m.reshaped()); TAKEN(Matrix4d().middleCols<2>(1));
REFUSED(m.row(1)); REFUSED(r.col(1)); REFUSED(m.block(0, 0, 2, 2)); REFUSED(m.diagonal()); REFUSED(Matrix3d().diagonal());
REFUSED(m.topRows(2)); REFUSED(m.leftCols(2)); REFUSED(m.row(0).segment(0, 2)); REFUSED(m.row(0).array());
REFUSED(m.row(0).transpose()); REFUSED(m.row(0).reshaped()); REFUSED(m.block(0, 0, 2, 2).reshaped());
REFUSED(v.reverse()); REFUSED(v(seq(0, 4, 2))); REFUSED(v(seqN(0, 2, fix<2>))); REFUSED(z.real()); REFUSED(v * 2);
REFUSED(VectorXd::Zero(3)); REFUSED(m.transpose());

#define TAKEN_TYPE(...) static_assert(is_contiguous_v<__VA_ARGS__>, #__VA_ARGS__)
#define REFUSED_TYPE(...) static_assert(!is_contiguous_v<__VA_ARGS__>, #__VA_ARGS__)
TAKEN_TYPE(Map<VectorXd>); TAKEN_TYPE(Map<MatrixXd>); TAKEN_TYPE(Map<const Matrix3d>); TAKEN_TYPE(Map<MatrixXd, Aligned16>);
TAKEN_TYPE(Ref<VectorXd>);
REFUSED_TYPE(Map<VectorXd, 0, InnerStride<2>>); REFUSED_TYPE(Map<MatrixXd, 0, OuterStride<>>);
REFUSED_TYPE(Map<MatrixXd, 0, Stride<Dynamic, Dynamic>>); REFUSED_TYPE(Ref<MatrixXd>); REFUSED_TYPE(Ref<VectorXd, 0, InnerStride<>>);

int main()
{
    const std::vector<double> x = rill::default_rng(1).random(12);
    rill::default_rng(1).random(m);
    expect(std::equal(x.begin(), x.end(), m.data()), "a matrix is filled");
    m.setZero();
    rill::default_rng(1).random(m.col(1));
    expect(m(0, 1) == x[0] && m(2, 1) == x[2] && m(2, 0) == 0 && m(0, 2) == 0, "a column is filled");
    rill::default_rng(1).random(r.row(2));
    expect(r(2, 0) == x[0] && r(2, 3) == x[3], "a row of a row-major matrix is filled");

    // NumPy's order, whatever the layout.
    m.setZero();
    r.setZero();
    rill::default_rng(1).random(rill::c_order(m));
    rill::default_rng(1).random(rill::c_order(r));
    expect(m == r && std::equal(x.begin(), x.end(), r.data()), "both layouts are filled row by row");
    expect(!rill::output<double>(rill::c_order(m)).is_contiguous() && rill::output<double>(rill::c_order(r)).is_contiguous(),
           "a row-major matrix is filled itself");
    m.setZero();
    rill::default_rng(1).random(rill::c_order(m.row(1)));
    expect(m(1, 0) == x[0] && m(1, 3) == x[3] && m(0, 0) == 0 && m(2, 3) == 0, "a row is filled");
    rill::default_rng(1).random(rill::c_order(m.block(1, 1, 2, 3)));
    expect(m(1, 1) == x[0] && m(1, 3) == x[2] && m(2, 1) == x[3] && m(0, 1) == 0, "a block is filled");
    rill::default_rng(1).random(rill::c_order(m.transpose()));
    expect(m(0, 0) == x[0] && m(1, 0) == x[1] && m(0, 1) == x[3], "a transpose is filled");
    rill::default_rng(1).random(rill::c_order(m.diagonal()));
    rill::default_rng(1).random(rill::c_order(v.reverse()));
    expect(m(2, 2) == x[2] && v(11) == x[0] && v(0) == x[11], "a diagonal and a reversed vector are filled");
    rill::default_rng(1).random(rill::c_order(v(seq(0, 4, 2))));
    expect(v(0) == x[0] && v(2) == x[1] && v(4) == x[2] && v(11) == x[0], "every other item is filled");
    Map<MatrixXd, 0, Stride<Dynamic, Dynamic>> map(v.data(), 2, 2, Stride<Dynamic, Dynamic>(1, 6));
    rill::default_rng(1).random(rill::c_order(map));
    expect(v(0) == x[0] && v(1) == x[1] && v(6) == x[2] && v(7) == x[3], "a map with strides is filled");
    MatrixXd draws(500, 2), each(2, 500);
    rill::default_rng(1).dirichlet({1, 2}, rill::c_order(draws));
    rill::default_rng(1).dirichlet({1, 2}, each);
    expect(draws == each.transpose(), "draws are rows, or columns");

    auto row = m.row(1);
    std::vector<double> items(row.begin(), row.end());
    rill::default_rng(2).shuffle(row);
    rill::default_rng(2).shuffle(items);
    expect(std::equal(items.begin(), items.end(), row.begin()), "a row is shuffled");
    const VectorXd p = VectorXd::Constant(4, 0.25);
    expect(rill::default_rng(3).choice(4, 9, true, p) == rill::default_rng(3).choice(4, 9, true, {0.25, 0.25, 0.25, 0.25}),
           "probabilities are read");
    const RowMatrixXd factor = RowMatrixXd::Identity(4, 4);
    VectorXd y(4);
    rill::default_rng(4).multivariate_normal_factor(p, factor, y);
    expect(std::isfinite(y.sum()), "a row-major factor is read");
    std::puts("as promised");
}
