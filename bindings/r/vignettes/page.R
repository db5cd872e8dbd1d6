# Rscript page.R IN OUT: a page of HTML with pieces of R in it, in the syntax of Sweave; Makefile calls it.
#
# A piece begins with <<>>= and ends with @. The page shows it, and what it prints; with <<fig=TRUE, width=7, height=3>>=
# also what it draws.

HEAD <- "^<<(.*)>>=$"
files <- commandArgs(TRUE)
lines <- readLines(files[1L], encoding = "UTF-8")
environment <- new.env(parent = globalenv())
out <- character()

escaped <- function(text) {
  for (each in c("& &amp;", "< &lt;", "> &gt;")) text <- gsub(substr(each, 1, 1), substring(each, 3), text, fixed = TRUE)
  text
}

# What the code prints; it draws on the current device.
printed <- function(code) {
  capture.output(for (expression in parse(text = code, keep.source = FALSE)) {
    value <- withVisible(eval(expression, environment))
    if (value$visible) print(value$value)
  })
}

# The picture that the code draws goes into the page itself.
drawn <- function(code, width, height) {
  file <- tempfile(fileext = ".svg")
  svg(file, width, height)
  output <- printed(code)
  dev.off()
  text <- paste(readLines(file), collapse = " ")
  # What must not stand in the address of a picture, and no more, so that the page stays small.
  for (each in c("%", "#", "<", ">", "\"")) text <- gsub(each, sprintf("%%%02X", utf8ToInt(each)), text, fixed = TRUE)
  list(output = output, picture = paste0('<p><img alt="What the code above draws" src="data:image/svg+xml,', text, '"></p>'))
}

size <- function(options, name, otherwise) if (is.null(options[[name]])) otherwise else options[[name]]

while (length(lines)) {
  if (!grepl(HEAD, lines[1L])) {
    out <- c(out, lines[1L])
    lines <- lines[-1L]
    next
  }
  end <- which(lines == "@")[1L]
  if (is.na(end)) stop("a piece does not end: ", lines[1L])
  options <- eval(parse(text = paste0("list(", sub(HEAD, "\\1", lines[1L]), ")")))
  code <- lines[seq_len(end - 2L) + 1L]
  shown <- if (isTRUE(options$fig) && capabilities("cairo")) drawn(code, size(options, "width", 7), size(options, "height", 3.5))
           else list(output = printed(code))
  block <- function(class, text) if (length(text)) paste0('<pre class="', class, '">', paste(escaped(text), collapse = "\n"), "</pre>")
  out <- c(out, block("code", code), block("output", shown$output), shown$picture)
  lines <- lines[-seq_len(end)]
}
writeLines(out, files[2L], useBytes = TRUE)
