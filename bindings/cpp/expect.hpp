// For the test programs of this folder: they end at the first thing that does not hold.

#ifndef RILL_TESTS_EXPECT_HPP
#define RILL_TESTS_EXPECT_HPP

#include <cstdio>
#include <cstdlib>
#include <rill.hpp>
#include <string>

inline void expect(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "not so: %s\n", what);
        std::exit(1);
    }
}

// The call fails with this status and message.
template <class Call> void refused(rill_status status, const std::string &message, Call call)
{
    try {
        call();
    } catch (const rill::error &error) {
        expect(error.status() == status && error.what() == message, error.what());
        return;
    }
    expect(false, message.c_str());
}

#endif
