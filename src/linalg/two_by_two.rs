//! Two-by-two matrices, solved directly, with LAPACK's signs.
//!
//! Source: J. Demmel, W. Kahan, "Accurate Singular Values of Bidiagonal Matrices", SIAM Journal on Scientific and
//! Statistical Computing 11 (1990); LAPACK's `dlasv2`, `dlas2` and `dlaev2`.

use super::EPSILON;

/// The singular value decomposition of [[f, g], [0, h]].
pub(super) struct TriangularSvd {
    /// The smaller value, signed.
    pub(super) min: f64,
    /// The larger value, signed.
    pub(super) max: f64,
    /// Cosine and sine of the rotation of the rows.
    pub(super) left: (f64, f64),
    /// Cosine and sine of the rotation of the columns.
    pub(super) right: (f64, f64),
}

/// Which of the three items is the largest. It determines the sign of the larger value.
enum Largest {
    F,
    G,
    H,
}

/// The singular value decomposition of [[f, g], [0, h]] (`dlasv2`).
pub(super) fn triangular_svd(f: f64, g: f64, h: f64) -> TriangularSvd {
    let swapped = h.abs() > f.abs();
    let (ft, ht) = if swapped { (h, f) } else { (f, h) };
    let (fa, ha, ga) = (ft.abs(), ht.abs(), g.abs());
    let mut largest = if swapped { Largest::H } else { Largest::F };
    if ga > fa {
        largest = Largest::G;
    }
    let (min, max, left, right) = if ga == 0.0 {
        (ha, fa, (1.0, 0.0), (1.0, 0.0))
    } else if ga > fa && fa / ga < EPSILON {
        let min = if ha > 1.0 { fa / (ga / ha) } else { (fa / ga) * ha };
        (min, ga, (1.0, ht / g), (ft / g, 1.0))
    } else {
        solve(ft, g, ht)
    };
    let (left, right) = if swapped { ((right.1, right.0), (left.1, left.0)) } else { (left, right) };
    let sign = |x: f64| 1f64.copysign(x);
    let sign_of_max = match largest {
        Largest::F => sign(right.0) * sign(left.0) * sign(f),
        Largest::G => sign(right.1) * sign(left.0) * sign(g),
        Largest::H => sign(right.1) * sign(left.1) * sign(h),
    };
    let sign_of_min = sign_of_max * sign(f) * sign(h);
    TriangularSvd { min: min.copysign(sign_of_min), max: max.copysign(sign_of_max), left, right }
}

/// For |f| >= |h| and g neither zero nor far larger than f: both values, and both rotations.
fn solve(f: f64, g: f64, h: f64) -> (f64, f64, (f64, f64), (f64, f64)) {
    let (fa, ha) = (f.abs(), h.abs());
    let d = fa - ha;
    let l = if d == fa { 1.0 } else { d / fa };
    let m = g / f;
    let t = 2.0 - l;
    let mm = m * m;
    let s = (t * t + mm).sqrt();
    let r = if l == 0.0 { m.abs() } else { (l * l + mm).sqrt() };
    let a = 0.5 * (s + r);
    let t = if mm != 0.0 {
        (m / (s + t) + m / (r + l)) * (1.0 + a)
    } else if l == 0.0 {
        2f64.copysign(f) * 1f64.copysign(g)
    } else {
        g / d.copysign(f) + m / t
    };
    let l = (t * t + 4.0).sqrt();
    let right = (2.0 / l, t / l);
    let left = ((right.0 + right.1 * m) / a, (h / f) * right.1 / a);
    (ha / a, fa * a, left, right)
}

/// The larger of two numbers; `x` if one of them is NaN.
pub(super) fn larger(x: f64, y: f64) -> f64 {
    if y > x { y } else { x }
}

/// The smaller of two numbers; `x` if one of them is NaN.
pub(super) fn smaller(x: f64, y: f64) -> f64 {
    if y < x { y } else { x }
}

/// The smaller singular value of [[f, g], [0, h]] (`dlas2`).
pub(super) fn smaller_singular_value(f: f64, g: f64, h: f64) -> f64 {
    let (f, g, h) = (f.abs(), g.abs(), h.abs());
    let (min, max) = (smaller(f, h), larger(f, h));
    if min == 0.0 {
        return 0.0;
    }
    let plus = 1.0 + min / max;
    let minus = (max - min) / max;
    if g < max {
        let ratio = g / max;
        let ratio = ratio * ratio;
        return min * (2.0 / ((plus * plus + ratio).sqrt() + (minus * minus + ratio).sqrt()));
    }
    let ratio = max / g;
    if ratio == 0.0 {
        return (min * max) / g;
    }
    let (plus, minus) = (plus * ratio, minus * ratio);
    let half = (min * (1.0 / ((1.0 + plus * plus).sqrt() + (1.0 + minus * minus).sqrt()))) * ratio;
    half + half
}

/// The eigenvalues of [[a, b], [b, c]], the one of larger magnitude first, and its unit vector (`dlaev2`).
pub(super) fn symmetric_eigen(a: f64, b: f64, c: f64) -> (f64, f64, (f64, f64)) {
    let sum = a + c;
    let difference = a - c;
    let twice = b + b;
    let (ad, ab) = (difference.abs(), twice.abs());
    let (most, least) = if a.abs() > c.abs() { (a, c) } else { (c, a) };
    let root = if ad > ab {
        let ratio = ab / ad;
        ad * (1.0 + ratio * ratio).sqrt()
    } else if ad < ab {
        let ratio = ad / ab;
        ab * (1.0 + ratio * ratio).sqrt()
    } else {
        ab * 2f64.sqrt()
    };
    let first = 0.5
        * if sum < 0.0 {
            sum - root
        } else if sum > 0.0 {
            sum + root
        } else {
            root
        };
    // A NaN is treated like 0 here, and like a positive number below, as in LAPACK.
    let second =
        if sum == 0.0 || sum.is_nan() { -0.5 * root } else { (most / first) * least - (b / first) * b };
    let cs = if difference >= 0.0 { difference + root } else { difference - root };
    let (cosine, sine) = if cs.abs() > ab {
        let cotangent = -twice / cs;
        let sine = 1.0 / (1.0 + cotangent * cotangent).sqrt();
        (cotangent * sine, sine)
    } else if ab == 0.0 {
        (1.0, 0.0)
    } else {
        let tangent = -cs / twice;
        let cosine = 1.0 / (1.0 + tangent * tangent).sqrt();
        (cosine, tangent * cosine)
    };
    let same_sign = (sum < 0.0) != (difference >= 0.0);
    (first, second, if same_sign { (-sine, cosine) } else { (cosine, sine) })
}
