/** @file
 * Part of rill.hpp: a status that is not OK as an exception, and the owner of a handle.
 */

#ifndef RILL_ERROR_HPP
#define RILL_ERROR_HPP

#include <memory>
#include <stdexcept>
#include <string>

#include "../rill.h"

namespace rill {

/// The exception of a call that failed: NumPy's message, and the status.
class error : public std::runtime_error {
  public:
    error(rill_status status, const std::string &message) : std::runtime_error(message), status_(status) {}

    rill_status status() const noexcept { return status_; }

  private:
    rill_status status_;
};

namespace detail {

inline void check(rill_status status)
{
    if (status != RILL_STATUS_OK)
        throw error(status, rill_last_error());
}

/// Checks what C cannot, as it does not know the length of every array.
inline void require(bool condition, const char *message)
{
    if (!condition)
        throw error(RILL_STATUS_INVALID_ARGUMENT, message);
}

template <auto Free> struct freed_by {
    template <class T> void operator()(T *handle) const noexcept { Free(handle); }
};

template <class T, auto Free> using owner = std::unique_ptr<T, freed_by<Free>>;

/// The object that a function makes and returns through its last pointer.
template <class T, class Make, class... Arguments> T *made(Make make, Arguments... arguments)
{
    T *handle = nullptr;
    check(make(arguments..., &handle));
    return handle;
}

} // namespace detail
} // namespace rill

#endif
