//! Options of bit generators: what is told of them is true, and what they do not accept is refused by name.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::ffi::{CStr, c_char};
use std::ptr::{null, null_mut};

use rill::ffi::bit_generator::*;
use rill::ffi::kind_info::*;
use rill::ffi::options::*;
use rill::ffi::status::rill_last_error;
use rill::{BitGenerator, Format, Kind, OptionValue, Options, SeedSequence, Status};

#[path = "common/checksum.rs"]
mod checksum;

fn text(pointer: *const c_char) -> &'static str {
    // SAFETY: static texts of the library, or the last message, which stays until the next failure.
    unsafe { CStr::from_ptr(pointer) }.to_str().unwrap()
}

fn info(kind: Kind) -> &'static rill_bit_generator_description {
    let mut info = null();
    // SAFETY: a place of ours, then a static description.
    unsafe {
        assert_eq!(rill_bit_generator_kind_info(kind as i32, &raw mut info), Status::Ok);
        &*info
    }
}

fn option_infos(kind: Kind) -> Vec<&'static rill_option_description> {
    let one = |index: usize| {
        let mut info = null();
        // SAFETY: a place of ours, then a static description.
        unsafe {
            assert_eq!(rill_bit_generator_option_info(kind as i32, index as i32, &raw mut info), Status::Ok);
            &*info
        }
    };
    (0..info(kind).n_options).map(one).collect()
}

/// The status and the message of a constructor with these options.
fn refused(kind: Kind, options: &[rill_option]) -> (Status, String) {
    let mut bg = null_mut();
    // SAFETY: options and a place of ours.
    let status = unsafe {
        rill_bit_generator_new_with(kind as i32, null(), options.as_ptr(), options.len(), &raw mut bg)
    };
    assert!(bg.is_null());
    (status, text(rill_last_error()).to_owned())
}

fn words(name: &'static CStr, words: &[u64]) -> rill_option {
    rill_option { name: name.as_ptr(), words: words.as_ptr(), n_words: words.len(), text: null() }
}

fn named(name: &'static CStr, text: &'static CStr) -> rill_option {
    rill_option { name: name.as_ptr(), words: null(), n_words: 0, text: text.as_ptr() }
}

#[test]
fn every_kind_tells_what_it_can_do() {
    for kind in Kind::all() {
        let (info, bits) = (info(kind), BitGenerator::from_u64(kind, 1).unwrap());
        assert_eq!(text(info.name), kind.name());
        assert!(text(info.class_name).ends_with(kind.name().trim_start_matches("randomgen.")));
        assert_eq!(Kind::from_name(kind.name()), Ok(kind));
        assert_eq!(info.seed_words, kind.seed_words());
        assert_eq!(info.can_jump, bits.jumped(1).is_ok(), "{}", kind.name());
        assert_eq!(info.can_jump, !text(info.jump).is_empty());
        assert_eq!(info.can_advance, bits.advance(&[1, 0, 0, 0]).is_ok(), "{}", kind.name());
        assert_eq!(info.can_advance_blocks, bits.advance_blocks(&[1, 0, 0, 0]).is_ok(), "{}", kind.name());
        let mut out = [0; 1];
        // SAFETY: a live handle, a buffer of ours.
        let parallel = unsafe {
            let mut bg = null_mut();
            assert_eq!(rill_bit_generator_from_u64(kind as i32, 1, &raw mut bg), Status::Ok);
            let status =
                rill::ffi::parallel::rill_bit_generator_random_raw_parallel(bg, out.as_mut_ptr(), 1, 2);
            rill_bit_generator_free(bg);
            status
        };
        assert_eq!(info.can_fill_parallel, parallel == Status::Ok, "{}", kind.name());
        let mut raw = [0; 64];
        bits.random_raw(&mut raw).unwrap();
        assert!(info.word_bits == 64 || info.word_bits == 32);
        assert!(info.word_bits == 32 || raw.iter().any(|word| word >> 32 != 0), "{}", kind.name());
    }
}

#[test]
fn parallel_fills_where_options_change_the_width_are_of_64_bits() {
    for kind in [Kind::RandomgenPhilox, Kind::Threefry] {
        assert!(info(kind).can_fill_parallel);
        for (number, width) in [(4, 64), (2, 64), (4, 32), (2, 32)] {
            let given = [("number", OptionValue::Words(&[number])), ("width", OptionValue::Words(&[width]))];
            let (bits, mut out) = (made(kind, &given, 1), [0; 5]);
            let outcome = bits.random_raw_parallel(&mut out, 2);
            if width == 64 {
                assert_eq!(outcome, Ok(()), "{number}");
                continue;
            }
            let error = outcome.unwrap_err();
            assert_eq!(error.status(), Status::Unsupported);
            assert!(error.message().ends_with("cannot be filled in parallel with words of 32 bits"));
            assert_eq!(drawn(&bits), drawn(&made(kind, &given, 1)), "{number}");
        }
    }
}

#[test]
fn unknown_kinds_and_options_have_no_description() {
    let (mut kind, mut option) = (null(), null());
    // SAFETY: places of ours.
    unsafe {
        for number in [-1, 0, Kind::Foreign as i32, 99] {
            assert_eq!(rill_bit_generator_kind_info(number, &raw mut kind), Status::InvalidArgument);
        }
        for index in [-1, 5, i32::MAX] {
            let status = rill_bit_generator_option_info(Kind::Jsf as i32, index, &raw mut option);
            assert_eq!(status, Status::InvalidArgument);
        }
        assert_eq!(text(rill_last_error()), "JSF has no option of the index 2147483647");
    }
    assert!(kind.is_null() && option.is_null());
}

#[test]
fn every_option_refuses_what_it_does_not_accept() {
    for kind in Kind::all() {
        let unknown = refused(kind, &[words(c"nonsense", &[1])]);
        let message = format!("{}() got an unexpected keyword argument 'nonsense'", kind.name());
        assert_eq!(unknown, (Status::InvalidArgument, message));
        for option in option_infos(kind) {
            // SAFETY: a static text.
            let name = unsafe { CStr::from_ptr(option.name) };
            let is_text = option.option_type == rill_option_type::Text;
            let wrong = if is_text { words(name, &[7]) } else { named(name, c"text") };
            let long = words(name, &[7, 0, 0, 0, 0]);
            let (status, message) = refused(kind, &[wrong]);
            assert_eq!((status, message), refused(kind, &[long]), "{}", option_name(option));
            assert_eq!(status, Status::InvalidArgument);
            if option.max_words < 4 && !is_text {
                let bits = vec![u64::MAX; option.max_words + 1];
                assert_eq!(refused(kind, &[words(name, &bits)]).0, Status::InvalidArgument);
            }
            if option.option_type == rill_option_type::Boolean {
                assert_eq!(refused(kind, &[words(name, &[2])]).0, Status::InvalidArgument);
            }
            if !option.may_be_none {
                assert_eq!(refused(kind, &[words(name, &[])]).0, Status::InvalidArgument);
            }
            for told in [option.range, option.default_value, option.meaning] {
                assert!(!text(told).is_empty());
            }
        }
    }
}

fn option_name(option: &rill_option_description) -> &'static str {
    text(option.name)
}

#[test]
fn an_option_is_given_once_by_words_or_by_a_text_in_any_case() {
    let twice = refused(Kind::Jsf, &[words(c"p", &[3]), words(c"p", &[3])]);
    let message = "JSF() got multiple values for keyword argument 'p'".to_owned();
    assert_eq!(twice, (Status::InvalidArgument, message));
    for both in [
        rill_option { text: c"trio".as_ptr(), ..words(c"variant", &[1]) },
        rill_option { text: c"".as_ptr(), ..words(c"k", &[1]) },
    ] {
        // SAFETY: a static text.
        let name = unsafe { CStr::from_ptr(both.name) }.to_str().unwrap();
        let message = format!("{name} must be given by words or by text, not by both");
        assert_eq!(refused(Kind::Romu, &[both]), (Status::InvalidArgument, message));
    }
    let mut loud = Options::new(Kind::Romu);
    loud.set("variant", OptionValue::Text("TRIO")).unwrap();
    let mut quiet = Options::new(Kind::Romu);
    quiet.set("variant", OptionValue::Text("trio")).unwrap();
    assert_eq!(loud, quiet);
    assert_ne!(loud, Options::new(Kind::Romu));
}

/// The numbers that follow.
fn drawn(bits: &BitGenerator) -> [u64; 5] {
    let mut out = [0; 5];
    bits.random_u64(&mut out).unwrap();
    out
}

fn made(kind: Kind, given: &[(&str, OptionValue<'_>)], seed: u64) -> BitGenerator {
    let mut options = Options::new(kind);
    for &(name, value) in given {
        options.set(name, value).unwrap();
    }
    BitGenerator::with_options(&options, Some(SeedSequence::from_u64(seed).unwrap())).unwrap()
}

#[test]
fn without_options_a_kind_is_what_it_is_without_them() {
    for kind in Kind::all() {
        assert_eq!(
            drawn(&made(kind, &[], 5)),
            drawn(&BitGenerator::from_u64(kind, 5).unwrap()),
            "{}",
            kind.name()
        );
    }
}

/// The kinds whose seeding in place leaves, as in randomgen, the words or the place of the state before.
const KEEP_THEIR_PLACE: [Kind; 2] = [Kind::Hc128, Kind::Xorshift1024];

#[test]
fn seeding_in_place_is_a_constructor_that_keeps_what_the_first_was_told() {
    for kind in Kind::all() {
        let bits = BitGenerator::from_u64(kind, 5).unwrap();
        if !KEEP_THEIR_PLACE.contains(&kind) {
            bits.random_u32(&mut [0; 3]).unwrap();
        }
        bits.reseed(Some(SeedSequence::from_u64(9).unwrap()), &Options::new(kind)).unwrap();
        let fresh = BitGenerator::from_u64(kind, 9).unwrap();
        assert_eq!(drawn(&bits), drawn(&fresh), "{}", kind.name());
        assert_eq!(drawn(&bits.spawn(1).unwrap()[0]), drawn(&fresh.spawn(1).unwrap()[0]), "{}", kind.name());
    }
    let narrow = [("size", OptionValue::Words(&[32])), ("p", OptionValue::Words(&[9]))];
    let bits = made(Kind::Jsf, &narrow, 5);
    bits.reseed(Some(SeedSequence::from_u64(9).unwrap()), &Options::new(Kind::Jsf)).unwrap();
    assert_eq!(drawn(&bits), drawn(&made(Kind::Jsf, &narrow, 9)));
    let mut size = Options::new(Kind::Jsf);
    size.set("size", OptionValue::Words(&[64])).unwrap();
    let refused = bits.reseed(None, &size).unwrap_err();
    assert_eq!(refused.message(), "seed() got an unexpected keyword argument 'size'");
    let refused = bits.reseed(None, &Options::new(Kind::Pcg64)).unwrap_err();
    assert_eq!(refused.message(), "the options are those of another kind");
}

/// RDRAND: no seed tells the words, and no state.
#[test]
fn a_kind_without_a_stream_takes_no_seed_and_starts_anew() {
    let kind = Kind::Rdrand;
    assert!(!kind.has_stream() && Kind::all().all(|other| other != kind && other.has_stream()));
    assert_eq!((Kind::from_name("RDRAND"), Kind::from_number(26)), (Ok(kind), Ok(kind)));
    let refused = BitGenerator::from_u64(kind, 1).err().unwrap();
    assert_eq!(refused.status(), Status::InvalidArgument);
    assert_eq!(refused.message(), "seed cannot be set and so must be None");
    assert_eq!(rill::ffi::plain::rill_plain_size(kind as i32), 0);
    let mut few = Options::new(kind);
    few.set("retries", OptionValue::Words(&[3])).unwrap();
    let bits = match BitGenerator::with_options(&few, None) {
        Ok(bits) => bits,
        Err(error) => {
            let told = "The RDRAND instruction is not available";
            assert_eq!((error.status(), error.message()), (Status::Unsupported, told));
            assert_eq!(BitGenerator::from_os(kind).err(), Some(error.clone()));
            assert_eq!(BitGenerator::from_seed_words(kind, &[]).err(), Some(error));
            return;
        }
    };
    assert_ne!(drawn(&bits), drawn(&bits.deep_clone().unwrap()));
    assert_ne!(drawn(&bits), drawn(&bits.jumped(1).unwrap()));
    assert_eq!(bits.advance(&[1, 0, 0, 0]).unwrap_err().status(), Status::Unsupported);
    assert_eq!(bits.spawn(1).err().unwrap(), refused);
    bits.reseed(None, &Options::new(kind)).unwrap();
    let seed = SeedSequence::from_u64(1).unwrap();
    assert_eq!(bits.reseed(Some(seed), &Options::new(kind)).unwrap_err(), refused);
    for format in [Format::Json, Format::Pickle, Format::Binary] {
        let saved = bits.save(format).unwrap();
        let read = BitGenerator::load(&saved).unwrap();
        assert_ne!(drawn(&read), drawn(&bits));
        bits.restore(&saved).unwrap();
        let json = String::from_utf8(read.save(Format::Json).unwrap()).unwrap();
        assert!(json.contains("\"status\": 1, \"retries\": 3, \"buffer_loc\": 5, \"buffer\": ["), "{json}");
    }
    // randomgen's constructor takes no seed in a pickle either.
    let pickle = bits.save(Format::Pickle).unwrap();
    assert!(!pickle.windows(12).any(|bytes| bytes == b"SeedSequence"));
    let short = BitGenerator::load(b"{\"bit_generator\": \"RDRAND\", \"retries\": 7}").unwrap();
    assert_eq!(short.kind(), Ok(kind));
}

#[test]
fn a_state_of_another_configuration_is_refused_and_one_of_none_too() {
    let wide = made(Kind::Jsf, &[], 5);
    let narrow = made(Kind::Jsf, &[("size", OptionValue::Words(&[32]))], 5);
    for format in [Format::Json, Format::Pickle, Format::Binary] {
        let saved = narrow.save(format).unwrap();
        let refused = wide.restore(&saved).unwrap_err();
        assert_eq!(refused.status(), Status::InvalidState);
        assert!(
            refused.message().starts_with("The state has size=32, but this JSF was created with size=64.")
        );
        assert_eq!(drawn(&BitGenerator::load(&saved).unwrap()), drawn(&narrow.deep_clone().unwrap()));
        // Of another kind it may be.
        BitGenerator::from_u64(Kind::Pcg64, 1).unwrap().restore(&saved).unwrap();
    }
    let json = String::from_utf8(wide.save(Format::Json).unwrap()).unwrap();
    let refused = BitGenerator::load(json.replace("\"size\": 64", "\"size\": 16").as_bytes()).err().unwrap();
    assert_eq!((refused.status(), refused.message()), (Status::InvalidState, "size must be either 32 or 64"));
    let refused = BitGenerator::load(json.replace("\"size\": 64", "\"sizes\": 64").as_bytes()).err().unwrap();
    assert_eq!(refused.message(), "size is missing");
    let mut binary = wide.save(Format::Binary).unwrap();
    binary[16] = 2;
    checksum::mend_checksum(&mut binary);
    let refused = BitGenerator::load(&binary).err().unwrap();
    assert_eq!(refused.message(), "the state of JSF has an unknown configuration");
}

/// No state tells `numpy_seed`: it stays when a state is set, and decides how the next seed is used.
#[test]
fn a_state_leaves_what_it_does_not_tell() {
    let [off, on] = [&[0], &[1]].map(|flag| [("numpy_seed", OptionValue::Words(flag))]);
    let has_it = |kind: &Kind| Options::new(*kind).set(on[0].0, on[0].1).is_ok();
    let kinds: Vec<Kind> = Kind::all().filter(has_it).collect();
    let seeded = |given: &[_]| drawn(&made(Kind::RandomgenMt19937, given, 9));
    assert_ne!(seeded(&on), seeded(&off));
    for kind in kinds {
        for given in [&on, &off] {
            let bits = made(kind, given, 5);
            bits.restore(&made(kind, given, 7).save(Format::Binary).unwrap()).unwrap();
            bits.reseed(Some(SeedSequence::from_u64(9).unwrap()), &Options::new(kind)).unwrap();
            assert_eq!(drawn(&bits), drawn(&made(kind, given, 9)), "{} {given:?}", kind.name());
        }
    }
    // Other kinds make the same words of a seed, but refuse an increment beside it.
    let bits = made(Kind::RandomgenPcg64, &on, 5);
    bits.restore(&made(Kind::RandomgenPcg64, &on, 7).save(Format::Binary).unwrap()).unwrap();
    let mut increment = Options::new(Kind::RandomgenPcg64);
    increment.set("inc", OptionValue::Words(&[3])).unwrap();
    let refused = bits.reseed(Some(SeedSequence::from_u64(9).unwrap()), &increment).unwrap_err();
    assert_eq!(refused.message(), "inc must be None when mode='numpy'");
}

#[test]
fn a_name_without_its_module_is_the_kind_whose_fields_are_there() {
    let ours = BitGenerator::from_u64(Kind::RandomgenSfc64, 3).unwrap();
    let json = String::from_utf8(ours.save(Format::Json).unwrap()).unwrap();
    let short = json.replace("randomgen.sfc.SFC64", "SFC64");
    assert_ne!(json, short);
    let read = BitGenerator::load(short.as_bytes()).unwrap();
    assert_eq!(read.kind(), Ok(Kind::RandomgenSfc64));
    assert_eq!(drawn(&read), drawn(&ours));
    let numpys = BitGenerator::from_u64(Kind::Sfc64, 3).unwrap().save(Format::Json).unwrap();
    assert_eq!(BitGenerator::load(&numpys).unwrap().kind(), Ok(Kind::Sfc64));
    // Of two kinds with the same fields, what only one of them has decides: here the variant.
    let numpys = BitGenerator::from_u64(Kind::Pcg64, 3).unwrap().save(Format::Json).unwrap();
    assert_eq!(BitGenerator::load(&numpys).unwrap().kind(), Ok(Kind::Pcg64));
    let wide = made(Kind::RandomgenPcg64, &[("variant", OptionValue::Text("2"))], 3);
    let json = String::from_utf8(wide.save(Format::Json).unwrap()).unwrap();
    let json = json.replace("randomgen.pcg64.PCG64", "PCG64");
    let read = BitGenerator::load(json.as_bytes()).unwrap();
    assert_eq!((read.kind(), drawn(&read)), (Ok(Kind::RandomgenPcg64), drawn(&wide)));
    let read = BitGenerator::load(json.replace("\"dxsm\"", "2").as_bytes()).unwrap();
    assert_eq!(read.kind(), Ok(Kind::RandomgenPcg64));
    let refused = BitGenerator::load(json.replace("\"dxsm\"", "3").as_bytes()).map(|read| read.kind());
    assert_eq!(refused, Ok(Ok(Kind::Pcg64)), "a state of NumPy's PCG64 may have anything beside it");
}
