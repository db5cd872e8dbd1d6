// Random matrices of Eigen with NumPy's numbers, as nullary expressions: Eigen calls a function for each coefficient.
//
//     c++ -std=c++17 $(pkg-config --cflags eigen3) nullary.cpp -lrill

#include <Eigen/Dense>
#include <rill.hpp>

#include <cstdio>

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using RowMatrixXd = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

// Row by row, as NumPy prints an array.
template <class Matrix> static void show(const char *name, const Matrix &x, const char *form = " %.17g")
{
    std::printf("%s:", name);
    for (Index i = 0; i < x.rows(); i++)
        for (Index j = 0; j < x.cols(); j++)
            std::printf(form, static_cast<double>(x(i, j)));
    std::printf("\n");
}

int main()
{
    // One value a call: the engine needs no lock, the expression no memory of its own.
    rill::BitGenerator bits = rill::PCG64(42);
    rill::inline_engine rng(bits);
    const auto uniform = [&rng] { return rng.random(); };
    const auto normal = [&rng] { return rng.standard_normal(); };

    // Coefficients are made in the order in which they are stored: by columns, but by rows in a row-major matrix.
    show("uniform", MatrixXd(MatrixXd::NullaryExpr(2, 3, uniform)));
    show("row-major", RowMatrixXd(RowMatrixXd::NullaryExpr(2, 3, uniform)));
    show("fixed size", Eigen::Matrix3d(Eigen::Matrix3d::NullaryExpr(normal)));

    // A block is filled as it is stored, too, and the rest of its matrix stays.
    MatrixXd x = MatrixXd::Zero(3, 4);
    x.block(1, 1, 2, 2) = MatrixXd::NullaryExpr(2, 2, uniform);
    show("block", x);

    // A parameter for each coefficient: the function may ask for the place.
    const MatrixXd mean = MatrixXd::NullaryExpr(2, 3, [](Index i, Index j) { return double(10 * i + j); });
    const auto around = [&](Index i, Index j) { return rng.normal(mean(i, j), 0.5); };
    show("means of their own", MatrixXd(MatrixXd::NullaryExpr(2, 3, around)));
    const auto die = [&rng] { return rng.integers<int>(1, 6, rill::endpoint::included); };
    show("dice", Eigen::MatrixXi(Eigen::MatrixXi::NullaryExpr(2, 4, die)));

    // An expression that is not stored draws again wherever it is evaluated.
    const auto expression = VectorXd::NullaryExpr(2, uniform);
    show("an expression", VectorXd(expression));
    show("the same, evaluated again", VectorXd(expression));

    // Correlated normal values, by Eigen's factor: each column of z is a draw.
    Eigen::Matrix3d covariance;
    covariance << 4, 2, 1, 2, 3, 0.5, 1, 0.5, 2;
    const MatrixXd z = MatrixXd::NullaryExpr(3, 4, normal);
    const MatrixXd draws = covariance.llt().matrixL() * z;
    show("correlated", draws.transpose(), " %.12g");

    // A whole matrix in one call, faster for many values, from the same stream.
    rill::Generator fills(bits);
    MatrixXd filled(2, 3);
    fills.gamma(2.5, 2.0, filled);
    show("filled", filled);
    Eigen::PermutationMatrix<Eigen::Dynamic> order(5);
    order.setIdentity();
    fills.shuffle(order.indices());
    show("a permutation", order.indices());
    return 0;
}
