// Random arrays of xtensor: NumPy's own, and those of the standard library's distributions on NumPy's words.
//
//     c++ -std=c++17 arrays.cpp -lrill

#include <rill.hpp>
#include <xtensor/xarray.hpp>
#include <xtensor/xrandom.hpp>
#include <xtensor/xtensor.hpp>

#include <cstdio>

template <class Array> static void show(const char *name, const Array &x)
{
    std::printf("%s:", name);
    for (auto value : x)
        std::printf(" %.15g", static_cast<double>(value));
    std::printf("\n");
}

int main()
{
    // xtensor stores arrays as NumPy does, by rows: filled, they are NumPy's arrays.
    rill::Generator rng = rill::default_rng(42);
    xt::xarray<double> x = xt::zeros<double>({2, 3});
    rng.standard_normal(x);
    show("NumPy's standard_normal", x);
    xt::xtensor<double, 3> y({2, 1, 2});
    rng.gamma(2.5, 2.0, y);
    show("NumPy's gamma", y);
    xt::xarray<int> k = xt::zeros<int>({2, 4});
    rng.integers<int>(1, 6, k, rill::endpoint::included);
    show("NumPy's integers", k);

    // xtensor's own functions take an engine. An expression draws where it is evaluated: store it.
    rill::BitGenerator bits = rill::PCG64(42);
    rill::inline_engine engine(bits);
    xt::xarray<double> u = xt::random::rand<double>({2, 2}, -1.0, 1.0, engine);
    show("the library's rand", u);
    xt::xarray<int> dice = xt::random::randint<int>({5}, 1, 7, engine);
    show("the library's randint", dice);
    xt::xarray<double> z = xt::random::randn<double>({2, 2}, 5.0, 2.0, engine);
    show("the library's randn", z);
    return 0;
}
