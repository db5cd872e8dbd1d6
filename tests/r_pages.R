# The programs in R (```R) on a page print the text below them: Rscript r_pages.R PAGE; tests/bindings.sh calls it.
lines <- readLines(commandArgs(TRUE)[1L])
fences <- grep("^```", lines)
stopifnot(length(fences) %% 2 == 0)
tested <- 0
for (i in seq(1, length(fences), 2)) {
  if (lines[fences[i]] != "```R") next
  stopifnot(lines[fences[i + 2L]] == "```text")
  between <- function(k) lines[seq_len(fences[k + 1L] - fences[k] - 1L) + fences[k]]
  program <- tempfile()
  writeLines(between(i), program)
  printed <- capture.output(source(program, local = new.env(), print.eval = TRUE))
  if (!identical(printed, between(i + 2L))) stop("the program at line ", fences[i], " prints\n", paste(printed, collapse = "\n"))
  tested <- tested + 1
}
stopifnot(tested > 0)
cat(tested, "programs of the page print its text\n")
