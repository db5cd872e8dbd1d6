# A filter of doxygen, behind groups.awk: puts everything that has a comment into the group of its object, by its name, and
# makes links of the functions that comments name.
BEGIN {
    while ((getline name < "tests/symbols.txt") > 0) exported[name] = 1
}

# But in programs, which are indented.
function linked(text,    before, name, done) {
    if (text ~ /^ \*     /) return text
    while (match(text, /rill_[a-z0-9_]+/)) {
        before = substr(text, 1, RSTART - 1)
        name = substr(text, RSTART, RLENGTH)
        text = substr(text, RSTART + RLENGTH)
        done = done before (name in exported && before !~ /[#`.:\/A-Za-z0-9_]$/ && text !~ /^\(/ ? "#" : "") name
    }
    return done text
}

{ line[NR] = $0 }

END {
    i = 1
    # The guide at the beginning of rill.h is a page of its own.
    if (FILENAME ~ /rill\.h$/) {
        print "/** @file\n * For C. See @ref guide_c.\n */\n/** @page guide_c A guide to the C interface"
        for (i = 2; line[i] !~ /\*\//; i++) print linked(line[i])
    }
    for (; i <= NR; i++) {
        if (line[i] !~ /^\/\*\*/ || line[i] ~ /@file/) {
            print line[i]
            continue
        }
        # The comment, to its end.
        for (last = i; line[last] !~ /\*\//; last++) print linked(line[last])
        # What it describes.
        for (at = last + 1; line[at] ~ /^(#if|#ifndef|static const|$)/; at++) {}
        text = line[at]
        if (text ~ /^typedef.*\{$/) {
            while (line[at] !~ /^\}/) at++
            text = line[at]
        }
        while (text !~ /[;{(]/ && text !~ /^#define/) text = text " " line[++at]
        group = group_of(declared(text), FILENAME)
        if (line[last] ~ /^ *\*\/$/) print " * @ingroup " group "\n */"
        else {
            text = linked(line[last])
            sub(/ *\*\//, "", text)
            print text "\n * @ingroup " group "\n */"
        }
        i = last
    }
}
