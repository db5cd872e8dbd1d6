# Writes the man pages: rill(3), one for each group of groups.dox, and one for each function and each type of the headers.
# The page of a group describes its macros too.
#
#     awk -v folder=FOLDER -v version=VERSION -v date=DATE -f groups.awk -f man.awk groups.dox HEADER ...
#
# The functions of rill_npyrandom.h have NumPy's names and what is in rill_gsl.h is for GSL, so they have no pages of their own.
# `make install` runs this, so that it must work with every awk. man.sh tells it the version and the headers. Without a folder
# it prints the names of the files.

# Text as roff prints it: no character of it is a command.
function escaped(text) {
    gsub(/\\/, "\\(rs", text)
    gsub(/-/, "\\-", text)
    gsub(/\^/, "\\(ha", text)
    gsub(/~/, "\\(ti", text)
    gsub(/`/, "\\(ga", text)
    gsub(/'/, "\\(aq", text)
    gsub(/"/, "\\(dq", text)
    return text
}

# Names in the order in which the page has them.
function name_it(name) { if (!(name in named)) order[named[name] = ++n_named] = name }

# Text of a sentence: functions and types that have a page are bold, with the section in which they are found.
function prose(text,    before, name, after, done) {
    while (match(text, /(rill|RILL)_[A-Za-z0-9_]+/)) {
        before = substr(text, 1, RSTART - 1)
        name = substr(text, RSTART, RLENGTH)
        after = substr(text, RSTART + RLENGTH)
        if (before ~ /[#A-Za-z0-9_\/.<]$/ || name ~ /_$/ || after ~ /^(\.h|[*])/) name = escaped(name)
        else {
            name_it(name)
            # The page is not known yet, as the function may come later: `bold` looks at the end.
            name = "\001" name "\002"
        }
        done = done escaped(before) name
        text = after
    }
    return done escaped(text)
}

# own: the page.
function bold(line, own,    name, before) {
    while (match(line, /\001[^\002]*\002/)) {
        name = substr(line, RSTART + 1, RLENGTH - 2)
        before = substr(line, 1, RSTART - 1)
        line = substr(line, RSTART + RLENGTH)
        if ((name in page_of) && name !~ /^RILL_/) name = "\\fB" name "\\fP" (line ~ /^\(/ || name == own ? "" : "(3)")
        else if (name ~ /^RILL_/) name = "\\fB" name "\\fP"
        line = before name line
    }
    return line
}

# Lines of the page that is being made: the text of a page is kept until all pages are known.
function put(line) { text[page] = text[page] line "\n" }
# A line of sentences. One that begins with a dot would be a command of roff.
function put_prose(line) {
    line = prose(line)
    put(line ~ /^\./ ? "\\&" line : line)
}
function put_code(line) { put(line == "" ? "" : "\\&" escaped(line)) }

function begin(name, brief, header) {
    page = name
    pages[++n_pages] = name
    page_of[name] = 1
    sub(/\.$/, "", brief)
    sub(/^Rill: /, "", brief)
    put(".SH NAME\n" name " \\- " escaped(brief))
    put(".SH SYNOPSIS\n.nf\n.B #include <" header ">")
}

# The first paragraph of a comment, lines from `first` to `last`, and its first sentence.
function paragraph_of(first, last,    i, said) {
    for (i = first; i <= last && line[i] != "" && line[i] !~ /^@/; i++) {
        said = said (said ? " " : "") line[i]
    }
    return said
}
function brief_of(first, last,    said) {
    said = paragraph_of(first, last)
    if (match(said, /\. [A-Z]/)) said = substr(said, 1, RSTART)
    return said
}

# The description: paragraphs, and programs, which are indented. Returns the line at which the parameters begin.
function describe(first, last,    i, code, gap, fresh) {
    fresh = 1
    for (i = first; i <= last && line[i] !~ /^@(param|return)/; i++) {
        if (line[i] == "") { gap = 1; continue }
        if (line[i] ~ /^    / && (code || gap)) {
            if (!code) put(".PP\n.RS 4\n.nf")
            else if (gap) put("\\&")
            code = 1
            put_code(substr(line[i], 5))
        } else {
            if (code) put(".fi\n.RE")
            # The guides begin a section by a word in capitals.
            if ((gap || i == first) && match(line[i], /^[A-Z][A-Z]+( [A-Z]+)*(\. | [a-z])/)) {
                put(".SS " substr(line[i], 1, RLENGTH - 2))
                if (substr(line[i], RLENGTH - 1, 1) == ".") line[i] = substr(line[i], RLENGTH + 1)
                else line[i] = substr(line[i], 1, 1) tolower(substr(line[i], 2, RLENGTH - 3)) substr(line[i], RLENGTH - 1)
            } else if ((gap || code) && !fresh) put(".PP")
            code = fresh = 0
            put_prose(line[i])
        }
        gap = 0
    }
    if (code) put(".fi\n.RE")
    return i
}

function parameters(first, last,    i, name, said) {
    for (i = first; i <= last; i++) {
        if (line[i] ~ /^@param/) {
            if (!said) put(".SH PARAMETERS")
            said = 1
            name = line[i]
            sub(/^@param */, "", name)
            said = name
            sub(/ .*/, "", name)
            put(".TP\n.I " escaped(name))
            sub(/^[^ ]+ */, "", said)
            put_prose(said)
        } else if (line[i] ~ /^@return/) {
            put(".SH RETURN VALUE")
            said = line[i]
            sub(/^@return */, "", said)
            if (returns_status) put_prose("A rill_status, in this list without its prefix RILL_STATUS_:")
            put_prose(said)
        } else {
            said = line[i]
            sub(/^ +/, "", said)
            if (said != "") put_prose(said)
        }
    }
    if (returns_status && page !~ /last_error/) {
        put(".PP")
        put_prose("After a failure rill_last_error has the message.")
    }
}

# The members of a structure or an enumeration, each with its comment.
function members(first, last, title,    i, j, n, said, comment, code, lines) {
    put(".SH " title)
    for (i = first; i <= last; i++) {
        code = raw[i]
        sub(/^ +/, "", code)
        if (code ~ /^\/\*\*/) {
            comment = ""
            for (;; i++) {
                said = raw[i]
                sub(/^ *\/\*\* ?/, "", said)
                sub(/ *\*\/.*$/, "", said)
                sub(/^ *\* ?/, "", said)
                if (said != "") comment = comment (comment ? "\n" : "") said
                if (raw[i] ~ /\*\//) break
            }
        } else if (code != "" && code !~ /^\}/) {
            sub(/,$/, "", code)
            put(".TP\n.B " escaped(code))
            if (comment == "") comment = "(As the one before.)"
            n = split(comment, lines, "\n")
            for (j = 1; j <= n; j++) put_prose(lines[j])
            comment = ""
        }
    }
}


# What the page leads to: its group, what it names, and rill(3).
function end_page(group,    i) {
    if (group != "") leads[page, ++n_leads[page]] = "rill_" group
    for (i = 1; i <= n_named; i++) {
        if (order[i] != page && order[i] != "rill_" group && order[i] !~ /^RILL_/) leads[page, ++n_leads[page]] = order[i]
    }
    if (page != "rill") leads[page, ++n_leads[page]] = "rill"
    forget()
}

function forget() {
    split("", named)
    n_named = 0
}

# The text of a comment, whose lines are raw[first] to raw[last].
function strip(first, last,    i) {
    for (i = first; i <= last; i++) {
        line[i] = raw[i]
        sub(/^\/\*\* ?/, "", line[i])
        sub(/ *\*\/.*$/, "", line[i])
        sub(/^ \* ?/, "", line[i])
    }
}

# A declaration as it stands, without what only compilers read; of an enumeration the values come later.
function synopsis(code, first, last,    i) {
    if (code ~ /^typedef enum/) code = "typedef enum { ... " raw[last]
    else if (code ~ /^(typedef )?struct.*\{$/) {
        code = ""
        for (i = first; i <= last; i++) if (raw[i] !~ /^ +(\/\*\*|\*)/) code = code (code ? "\n" : "") raw[i]
    } else if (code !~ /^#define/) {
        gsub(/\/\*([^*]|\*[^\/])*\*\/ */, "", code)
        sub(/[ \n]*\{.*$/, ";", code)
        sub(/^RILL_NODISCARD[ \n]/, "", code)
        sub(/^static inline /, "", code)
    }
    put(".ft B")
    while (match(code, /\n/)) {
        put_code(substr(code, 1, RSTART - 1))
        code = substr(code, RSTART + 1)
    }
    put_code(code)
    put(".ft R\n.fi")
}

# Pages of the header whose lines are raw[1] to raw[n].
function read_header(path, n,    i, first, last, at, code, name, group, header, own) {
    header = path
    sub(/^.*\//, "", header)
    for (i = 1; i <= n; i++) {
        if (raw[i] !~ /^\/\*\*/) continue
        for (first = last = i; raw[last] !~ /\*\//; last++) {}
        strip(first, last)
        i = last
        # The guide at the beginning.
        if (line[first] == "@file") {
            for (first++; line[first] == ""; first++) {}
            name = header
            sub(/\.h$/, "", name)
            group = name
            sub(/^rill_/, "", group)
            begin(name, (group in about) ? about[group] : brief_of(first, last), header)
            put(".fi")
            if (name == "rill") put(".PP\n.B cc program.c $(pkg\\-config \\-\\-cflags \\-\\-libs rill)")
            put(".SH DESCRIPTION")
            describe(first, last)
            end_page("")
            continue
        }
        while (line[first] == "") first++
        # What the comment describes, to its semicolon or brace.
        for (at = last + 1; raw[at] ~ /^(#if|#ifndef|static const|extern|$)/; at++) {}
        code = raw[at]
        if (code ~ /^#include/) continue
        last_at = at
        if (code ~ /^(typedef |struct ).*\{$/) {
            while (raw[last_at] !~ /^\}/) last_at++
            name = code ~ /^struct/ ? code : raw[last_at]
            sub(/ *\{$/, "", name)
        } else {
            while (code !~ /[;{]/ && (code !~ /^#define/ || code ~ /\\$/) && last_at < n) code = code "\n" raw[++last_at]
            name = code
            gsub(/\n/, " ", name)
        }
        name = declared(name)
        group = group_of(name, header)
        if (group == "gsl" || name ~ /^RILL_(NODISCARD|DECLARATIONS_ONLY)$/ || (name in brief)) continue
        brief[name] = brief_of(first, last)
        # Some differ from the names of functions in nothing but their case, which not every file system tells apart.
        if (code ~ /^#define/) {
            brief[name] = paragraph_of(first, last)
            member[group, ++n_members[group]] = name
            continue
        }
        # NumPy's names.
        if (group == "npyrandom") {
            if (code ~ /\(/) member[group, ++n_members[group]] = name
            continue
        }
        # The type that a group is named after is described on the group's page.
        own = "rill_" group == name
        page = own ? "type of " name : name
        if (own) put(".nf")
        else {
            begin(name, brief[name], header)
            member[group, ++n_members[group]] = name
        }
        synopsis(code, at, last_at)
        put(own ? ".PP" : ".SH DESCRIPTION")
        returns_status = code ~ /(^|[ \n])rill_status [a-z_0-9]+\(|rill_status\n/
        parameters(describe(first, last), last)
        returns_status = 0
        if (code ~ /^typedef enum/) members(at + 1, last_at, "VALUES")
        else if (code ~ /^(typedef )?struct.*\{$/) members(at + 1, last_at, "MEMBERS")
        if (own) forget()
        else end_page(group)
        i = last_at
    }
}

# The name of a group and its text, a comment of groups.dox. C++ has no man pages.
function read_group(said,    group) {
    if (sub(/^\/\*\* @defgroup /, "", said)) {
        sub(/ .*/, "", said)
        if (said != "cpp") groups[++n_groups] = said
        current = said
        return
    }
    sub(/^ \*  /, "", said)
    sub(/ *\*\/$/, "", said)
    gsub(/#rill_/, "rill_", said) # a link of doxygen
    about[current] = about[current] (about[current] ? " " : "") said
}

function entry(name, said) {
    put(".TP\n\\fB" escaped(name) "\\fP" ((name in page_of) ? "(3)" : ""))
    put_prose(said)
}

function group_page(group,    name, i) {
    name = "rill_" group
    if (name in page_of) page = name # the guide of its header
    else {
        begin(name, about[group], "rill.h")
        put(".fi\n.SH DESCRIPTION")
        if ("type of " name in text) put(text["type of " name])
        else put_prose(about[group])
    }
    if (n_members[group]) put(".SH CONTENTS")
    for (i = 1; i <= n_members[group]; i++) entry(member[group, i], brief[member[group, i]])
    forget()
    if (!n_leads[page]) end_page("")
}

function write_page(name,    file, lines, n, i, also, a) {
    file = folder "/" name ".3"
    printf ".TH %s 3 \"%s\" \"Rill %s\" \"Rill\"\n.ad l\n.nh\n", name, date, version > file
    n = split(bold(text[name], name), lines, "\n")
    for (i = 1; i < n; i++) if (lines[i] != "") print lines[i] > file
    # In the order in which the text names them.
    for (i = 1; i <= n_leads[name]; i++) {
        if (leads[name, i] in page_of) also = also (also ? ",\n" : "") "\\fB" leads[name, i] "\\fP(3)"
    }
    if (also) printf ".SH SEE ALSO\n%s\n", also > file
    close(file)
}

FNR == 1 {
    if (n_lines) read_header(path, n_lines)
    n_lines = 0
    path = FILENAME
}
FILENAME ~ /\.dox$/ {
    read_group($0)
    next
}
{ raw[++n_lines] = $0 }

END {
    if (n_lines) read_header(path, n_lines)
    for (g = 1; g <= n_groups; g++) group_page(groups[g])
    page = "rill"
    put(".SH PAGES")
    for (g = 1; g <= n_groups; g++) entry("rill_" groups[g], about[groups[g]])
    for (p = 1; p <= n_pages; p++) {
        if (folder) write_page(pages[p])
        else print pages[p] ".3"
    }
}
