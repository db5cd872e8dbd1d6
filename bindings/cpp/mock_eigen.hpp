// The members of Eigen's types that rill.hpp uses, under other class names, so that its tests need no Eigen: matrices,
// and views of them with the strides that Eigen's declare.
#ifndef MOCK_EIGEN_HPP
#define MOCK_EIGEN_HPP

#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace mock {

constexpr int Dynamic = -1;
enum Order { ColMajor = 0, RowMajor = 1, DontAlign = 2 };

/// Random access with a stride. Concept is the iterator concept for C++20: newer releases of Eigen declare the
/// iterators of a block contiguous, which holds within one column only.
template <class T, class Concept> struct iterator {
    using iterator_category = std::random_access_iterator_tag;
    using iterator_concept = Concept;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = T *;
    using reference = T &;
    T *at = nullptr;
    std::ptrdiff_t stride = 1;
    T &operator*() const { return *at; }
    T *operator->() const { return at; }
    T &operator[](std::ptrdiff_t i) const { return at[i * stride]; }
    iterator &operator++() { return *this += 1; }
    iterator &operator--() { return *this += -1; }
    iterator operator++(int) { return (*this += 1) + -1; }
    iterator operator--(int) { return (*this += -1) + 1; }
    iterator &operator+=(std::ptrdiff_t i)
    {
        at += i * stride;
        return *this;
    }
    iterator &operator-=(std::ptrdiff_t i) { return *this += -i; }
    friend iterator operator+(iterator a, std::ptrdiff_t i) { return a += i; }
    friend iterator operator+(std::ptrdiff_t i, iterator a) { return a += i; }
    friend iterator operator-(iterator a, std::ptrdiff_t i) { return a += -i; }
    friend std::ptrdiff_t operator-(iterator a, iterator b) { return (a.at - b.at) / a.stride; }
    friend bool operator==(iterator a, iterator b) { return a.at == b.at; }
    friend bool operator!=(iterator a, iterator b) { return a.at != b.at; }
    friend bool operator<(iterator a, iterator b) { return b - a > 0; }
    friend bool operator>(iterator a, iterator b) { return b < a; }
    friend bool operator<=(iterator a, iterator b) { return !(b < a); }
    friend bool operator>=(iterator a, iterator b) { return !(a < b); }
};

template <class T, int Rows, int Cols, int Options = ColMajor, int MaxRows = Rows, int MaxCols = Cols> class Matrix;

/// The constants that each expression declares, and its memory.
template <class T, int Rows, int Cols, int Order, int Inner, int Outer, class Concept = std::random_access_iterator_tag>
class Dense {
  public:
    using PlainObject = Matrix<T, Rows, Cols, Order>;
    static constexpr bool IsVectorAtCompileTime = Rows == 1 || Cols == 1, IsRowMajor = Order == RowMajor;
    static constexpr int InnerSizeAtCompileTime = IsVectorAtCompileTime ? (Rows == 1 ? Cols : Rows)
                                                                        : (IsRowMajor ? Cols : Rows);
    static constexpr int InnerStrideAtCompileTime = Inner, OuterStrideAtCompileTime = Outer;

    Dense(T *data, std::ptrdiff_t size, std::ptrdiff_t stride) : data_(data), size_(size), stride_(stride) {}
    T *data() { return data_; }
    const T *data() const { return data_; }
    std::ptrdiff_t size() const { return size_; }
    auto begin() { return iterator<T, Concept>{data_, stride_}; }
    auto end() { return begin() + size_; }
    auto begin() const { return iterator<const T, Concept>{data_, stride_}; }
    auto end() const { return begin() + size_; }

  protected:
    T *data_;
    std::ptrdiff_t size_, stride_;
};

template <class T, int Rows, int Cols, int Options, int MaxRows, int MaxCols>
class Matrix : public Dense<T, Rows, Cols, Options & RowMajor, 1, (Options & RowMajor) ? Cols : Rows> {
  public:
    Matrix(int rows, int cols) : Matrix::Dense(nullptr, rows * cols, 1), values_(static_cast<std::size_t>(rows * cols))
    {
        this->data_ = values_.data();
    }

  private:
    std::vector<T> values_;
};

template <int Outer, int Inner> struct Stride {
    static constexpr int OuterStrideAtCompileTime = Outer, InnerStrideAtCompileTime = Inner;
};

template <class Plain, int Options = 0, class Strides = Stride<0, 0>>
class Map : public Dense<double, 3, Dynamic, ColMajor, Strides::InnerStrideAtCompileTime ? Strides::InnerStrideAtCompileTime : 1,
                         Dynamic> {
  public:
    using PlainObject = Plain;
    using Map::Dense::Dense;
};

using MatrixXd = Matrix<double, Dynamic, Dynamic>;
using VectorXd = Matrix<double, Dynamic, 1>;
using RowMatrixXd = Matrix<double, Dynamic, Dynamic, RowMajor>;

// Views of a MatrixXd (it is stored column by column).
template <class T> using Column = Dense<T, Dynamic, 1, ColMajor, 1, Dynamic>;
template <class T> using Row = Dense<T, 1, Dynamic, RowMajor, Dynamic, 1>;
template <class T> using Block = Dense<T, Dynamic, Dynamic, ColMajor, 1, Dynamic>;
#if __cplusplus >= 202002L
template <class T> using NewerBlock = Dense<T, Dynamic, Dynamic, ColMajor, 1, Dynamic, std::contiguous_iterator_tag>;
static_assert(std::contiguous_iterator<decltype(std::declval<NewerBlock<double> &>().begin())>);
#else
template <class T> using NewerBlock = Dense<T, Dynamic, Dynamic, ColMajor, 1, Dynamic, void>;
#endif
template <class T> using Diagonal = Dense<T, Dynamic, 1, ColMajor, Dynamic, 0>;
template <class T> using EveryOther = Dense<T, 1, Dynamic, RowMajor, 2, Dynamic>;
// Two columns of a matrix with three rows; two rows of it.
template <class T> using Columns = Dense<T, 3, 2, ColMajor, 1, 3>;
template <class T> using Rows = Dense<T, 2, 2, ColMajor, 1, 3>;

} // namespace mock

#endif
