//! Bounds of the curve within a layer, which decide most tests of a point without the curve's height.
//!
//! ```text
//!     1 +-----------      t    from where the layer is no longer wholly under the curve (0) to its end (1)
//!       |\ .              h    from the layer's lower edge (0) to its upper one (1)
//!     h | \  .  over
//!       |  \   .          The curve goes from (0, 1) to (1, 0). It leaves the chord, h + t = 1, by at most the greatest
//!       |under\  .        second derivative in the layer times the square of the layer's part / 8.
//!     0 +------\---.
//!       0     t     1
//! ```
//!
//! A point with h + t below the lower bound is under the curve; one beyond the upper bound is not. A single branch tests
//! both: one on either alone would be mispredicted half of the time.

/// How far the bounds are from the curve, at least: so roundings do not matter. The greatest are those of floats, whose
/// t, h and curve are known to 2^-14.
const MARGIN: f64 = 1.0 / 2048.0;

/// The bounds of h + t in a layer, from `start - reach` to `start + reach` if t is taken as x times `slope`.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    pub(super) slope: f32,
    pub(super) start: f32,
    pub(super) reach: f32,
}

impl Bounds {
    /// The bounds in the layers of a curve whose second derivative at x is (`a` x^2 + `b`) times its height. `widths`,
    /// `steps` and `heights` are NumPy's tables; a layer has `all` steps. The lowest layer has no bounds.
    pub(crate) const fn table(
        [a, b]: [f64; 2],
        widths: &[f64; 256],
        steps: &[u64; 256],
        heights: &[f64; 256],
        all: u64,
    ) -> [Self; 256] {
        let mut bounds = [Self { slope: 0.0, start: 0.0, reach: f32::INFINITY }; 256];
        let mut i = 1;
        while i < 256 {
            let (first, last) = (steps[i] as f64 * widths[i], all as f64 * widths[i]);
            let length = last - first;
            // Half of what a bend of 1 makes; the curve is highest where the part begins.
            let half = heights[i - 1] * length * length / 16.0 / (heights[i - 1] - heights[i]);
            let (least_bend, greatest_bend) = (a * first * first + b, a * last * last + b);
            let above = if least_bend < 0.0 { -least_bend * half } else { 0.0 };
            let below = if greatest_bend > 0.0 { greatest_bend * half } else { 0.0 };
            bounds[i] = Self {
                slope: (1.0 / length) as f32,
                start: (first / length + 1.0 + above - below) as f32,
                reach: (above + below + MARGIN) as f32,
            };
            i += 1;
        }
        bounds
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng;

    use super::MARGIN;
    use crate::bit_generator::{Algorithm, Pcg64};
    use crate::distribution::standard_exponential::{StandardExponential, StandardExponentialF32};
    use crate::distribution::standard_normal::{StandardNormal, StandardNormalF32};
    use crate::distribution::ziggurat::{Layer, Proposal, Real, Ziggurat, is_under, propose};

    /// At many places of each layer, the first and the last ones among them, compares the bounds with the curve: half
    /// the margin beyond a bound, the curve decides as the bound does. Returns how many of random points the bounds
    /// leave open, in a thousand.
    macro_rules! check {
        ($curve:ty, $value:ty, $word:ty) => {{
            let mut random = Pcg64::seed_from_u64(7);
            let (mut open, mut points) = (0, 0);
            for layer in 1..256_usize {
                let Layer { steps, .. } = <$curve as Ziggurat<$value>>::LAYERS[layer];
                let last = <$curve as Ziggurat<$value>>::POSITION_MASK;
                let bounds = <$curve as Ziggurat<$value>>::BOUNDS[layer];
                for i in 0..200 {
                    let position = match i {
                        0..50 => steps + i,
                        50..100 => last - (i - 50),
                        _ => steps + (last - steps) / 200 * i,
                    };
                    let word = position << <$curve as Ziggurat<$value>>::POSITION_SHIFT
                        | (layer as $word) << <$curve as Ziggurat<$value>>::LAYER_SHIFT;
                    let Proposal { x, .. } = propose::<$curve, $value>(word);
                    let exact = |height| <$curve as Ziggurat<$value>>::is_under(layer, height, x);
                    let t = f64::from(x.to_f32().abs()) * f64::from(bounds.slope);
                    for (reach, offset, under) in
                        [(-bounds.reach, MARGIN / 2.0, true), (bounds.reach, -MARGIN / 2.0, false)]
                    {
                        let bound = f64::from(bounds.start) + f64::from(reach) - t;
                        let height = (bound + offset) as $value;
                        if (0.0..1.0).contains(&height) {
                            assert_eq!(exact(height), under, "layer {layer}, position {position}, {height}");
                        }
                        for near in [-1, 0, 1] {
                            let height = bound as $value + near as $value * <$value>::EPSILON;
                            if (0.0..1.0).contains(&height) {
                                assert_eq!(is_under::<$curve, $value>(layer, height, x), exact(height));
                            }
                        }
                    }
                    let height = (random.next_u64() >> 40) as $value / (1 << 24) as $value;
                    assert_eq!(is_under::<$curve, $value>(layer, height, x), exact(height), "layer {layer}");
                    let excess = t + f64::from(height) - f64::from(bounds.start);
                    open += usize::from(excess.abs() <= f64::from(bounds.reach));
                    points += 1;
                }
            }
            1000 * open / points
        }};
    }

    #[test]
    fn points_beyond_a_bound_are_as_the_curve_says() {
        let open = [
            check!(StandardNormal, f64, u64),
            check!(StandardExponential, f64, u64),
            check!(StandardNormalF32, f32, u32),
            check!(StandardExponentialF32, f32, u32),
        ];
        assert!(open.iter().all(|&open| open < 15), "{open:?}");
    }
}
