//! Systems without threads, as WebAssembly, or whose threads are unknown here.

/// How many threads can run at once.
pub(crate) fn processors() -> usize {
    1
}

/// Runs `lead` on this thread: no helper can be started.
pub(crate) fn with_helpers<F: Fn() + Sync>(_helpers: usize, _work: F, lead: impl FnOnce()) {
    lead();
}
