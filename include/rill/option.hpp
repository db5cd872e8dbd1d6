/** @file
 * Part of rill.hpp: what a bit generator is told besides the seed.
 */

#ifndef RILL_OPTION_HPP
#define RILL_OPTION_HPP

#include <initializer_list>
#include <string>

#include "buffer.hpp"

namespace rill {

/// An option of a bit generator, one of randomgen's keyword arguments: {"inc", 54}, {"key", {1, 2}} (64-bit words, lowest
/// first), {"original", false}, {"variant", "trio"}, or {"k", nullptr} for Python's None.
class option {
  public:
    option(std::string name, std::nullptr_t) : name_(std::move(name)) {}
    option(std::string name, std::initializer_list<std::uint64_t> words) : name_(std::move(name)), words_(words) {}
    option(std::string name, const char *text) : name_(std::move(name)), text_(text), is_text_(true) {}
    option(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)), is_text_(true) {}
    /// An integer that is not negative, or a truth value.
    template <class Integer, std::enable_if_t<std::is_integral_v<Integer>, int> = 0>
    option(std::string name, Integer value) : name_(std::move(name)), words_{static_cast<std::uint64_t>(value)}
    {
        if constexpr (std::is_signed_v<Integer>)
            detail::require(value >= 0, "an option must not be negative");
    }

    /// As the C API has it, as long as this lives.
    rill_option get() const noexcept
    {
        return {name_.c_str(), words_.data(), words_.size(), is_text_ ? text_.c_str() : nullptr};
    }

  private:
    std::string name_;
    std::vector<std::uint64_t> words_;
    std::string text_;
    bool is_text_ = false;
};

/// Options of a bit generator: {{"size", 32}, {"p", 9}}.
using options = std::initializer_list<option>;

namespace detail {

inline std::vector<rill_option> told(options given)
{
    std::vector<rill_option> told;
    told.reserve(given.size());
    for (const option &one : given)
        told.push_back(one.get());
    return told;
}

} // namespace detail
} // namespace rill

#endif
