// A European option priced by QuantLib's Monte-Carlo engine on NumPy's numbers.
//
//     c++ -std=c++17 option.cpp -lrill -lQuantLib

#include <rill_quantlib.hpp>

#include <ql/exercise.hpp>
#include <ql/instruments/vanillaoption.hpp>
#include <ql/pricingengines/vanilla/mceuropeanengine.hpp>
#include <ql/termstructures/volatility/equityfx/blackconstantvol.hpp>
#include <ql/termstructures/yield/flatforward.hpp>
#include <ql/time/calendars/nullcalendar.hpp>
#include <ql/time/daycounters/actual365fixed.hpp>

#include <cstdio>

using namespace QuantLib;

template <class Policy>
static void price(const char *name, VanillaOption &option, const ext::shared_ptr<BlackScholesProcess> &process)
{
    option.setPricingEngine(MakeMCEuropeanEngine<Policy>(process).withSteps(4).withSamples(10000).withSeed(42));
    std::printf("%s: %.10g +- %.6g\n", name, option.NPV(), option.errorEstimate());
}

int main()
{
    // The generators alone.
    rill::quantlib_rng<> uniform(42);
    std::printf("next: %.17g", uniform.next().value);
    std::printf(" %.17g\n", uniform.nextReal());
    rill::quantlib_rng<> copy(uniform);
    const double here = uniform.nextReal(), there = copy.nextReal();
    std::printf("here and in the copy: %.17g %.17g\n", here, there);
    const unsigned long low = uniform.nextInt32(), high = uniform.nextInt32();
    std::printf("nextInt32: %lu %lu\n", low, high);
    const auto sequence = rill::quantlib_pseudo_random<>::make_sequence_generator(3, 42);
    for (double value : sequence.nextSequence().value)
        std::printf("inverse normal: %.15g\n", value);
    const auto philox = rill::quantlib_standard_normal<RILL_BIT_GENERATOR_KIND_PHILOX>::make_sequence_generator(2, 42);
    philox.nextSequence();
    const auto twin = philox;
    for (const auto *each : {&philox, &twin}) {
        std::printf("standard_normal: %.17g", each->lastSequence().value[1]);
        std::printf(" %.17g\n", each->nextSequence().value[0]);
    }
    rill::quantlib_rng<> zero(rill::PCG64(0));
    std::printf("the seed 0: %.17g, and %d from entropy\n", zero.nextReal(),
                rill::quantlib_rng<>(0).nextReal() != rill::quantlib_rng<>(0).nextReal());

    // A call at 105 for a year, on a share at 100 with a volatility of 0.2 and a rate of 0.05.
    const Date today(1, January, 2024);
    Settings::instance().evaluationDate() = today;
    const DayCounter days = Actual365Fixed();
    const auto process = ext::make_shared<BlackScholesProcess>(
        Handle<Quote>(ext::make_shared<SimpleQuote>(100.0)),
        Handle<YieldTermStructure>(ext::make_shared<FlatForward>(today, 0.05, days)),
        Handle<BlackVolTermStructure>(ext::make_shared<BlackConstantVol>(today, NullCalendar(), 0.2, days)));
    VanillaOption option(ext::make_shared<PlainVanillaPayoff>(Option::Call, 105.0),
                         ext::make_shared<EuropeanExercise>(today + 365));
    price<rill::quantlib_pseudo_random<>>("price by the inverse", option, process);
    price<rill::quantlib_standard_normal<>>("price by standard_normal", option, process);
    price<rill::quantlib_standard_normal<RILL_BIT_GENERATOR_KIND_MT19937>>("and with MT19937", option, process);
    return 0;
}
