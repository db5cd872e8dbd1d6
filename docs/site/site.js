// The search, a button that copies each program, and the menu, which opens where it was. Without JavaScript all pages still read
// the same, and the menu leads to each.
"use strict";

(() => {
    const input = document.getElementById("search");
    const results = document.getElementById("results");
    let index = null;

    // The index is loaded when the search is first used. It is a program, since browsers load no data from a disk.
    function load() {
        if (index !== null) return;
        index = [[], []];
        const script = document.createElement("script");
        script.src = "index.js";
        script.onload = () => {
            index = RILL_SEARCH;
            find();
        };
        document.head.append(script);
    }

    // How well a section answers the words: all must occur. A name counts most, then a heading, then the text.
    function score(section, words) {
        const [page, heading, , text, isName] = section;
        const name = heading.toLowerCase();
        const title = index[0][page][1].toLowerCase();
        const said = text.toLowerCase();
        let sum = 0;
        for (const word of words) {
            let points = 0;
            if (name === word) points = 100;
            else if (name.startsWith(word)) points = 40;
            else if (name.endsWith(word)) points = 35;
            else if (name.includes(word)) points = 25;
            else if (title.includes(word)) points = 10;
            else if (said.includes(word)) points = 4 + Math.min(4, said.split(word).length - 2);
            if (points === 0) return 0;
            sum += points;
        }
        // Of two names the shorter one is nearer to what was typed.
        return sum - (isName ? name.length / 10 : 0) + (isName ? 0 : 2);
    }

    const escaped = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

    function marked(text, words) {
        const pattern = new RegExp(words.map((word) => escaped(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "gi");
        return escaped(text).replace(pattern, "<mark>$&</mark>");
    }

    // Some of the text, from a little before the first word that was found.
    function excerpt(text, words) {
        const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0);
        let first = Math.max(0, Math.min(...places, text.length) - 40);
        if (places.length === 0) first = 0;
        if (first > 0) first = text.indexOf(" ", first) + 1;
        const part = text.slice(first, first + 150);
        return (first > 0 ? "... " : "") + part + (first + 150 < text.length ? " ..." : "");
    }

    function find() {
        const words = input.value.toLowerCase().split(/\s+/).filter((word) => word.length > 0);
        results.hidden = words.length === 0;
        if (words.length === 0) return;
        const found = [];
        for (const section of index[1]) {
            const points = score(section, words);
            if (points > 0) found.push([points, section]);
        }
        found.sort((a, b) => b[0] - a[0]);
        results.innerHTML = found.slice(0, 30).map(([, [page, heading, anchor, text]]) => {
            const [file, title] = index[0][page];
            const address = file + (anchor ? `#${anchor}` : "");
            const where = heading && heading !== title ? ` <small>${escaped(title)}</small>` : "";
            return `<a role="option" href="${address}"><b>${marked(heading || title, words)}</b>${where}` +
                `<span>${marked(excerpt(text, words), words)}</span></a>`;
        }).join("") || "<p>Nothing found.</p>";
    }

    // The arrows go through the results, Enter opens the first, Escape closes them, / goes to the search.
    function step(by) {
        const links = [...results.querySelectorAll("a")];
        const place = links.indexOf(document.activeElement);
        const next = place + by;
        if (next < 0) input.focus();
        else if (next < links.length) links[next].focus();
    }
    input.addEventListener("focus", load);
    input.addEventListener("input", () => { load(); find(); });
    document.addEventListener("keydown", (event) => {
        const searching = event.target === input || results.contains(event.target);
        if (event.key === "Escape" && searching) {
            results.hidden = true;
            input.focus();
        } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && searching) {
            event.preventDefault();
            step(event.key === "ArrowDown" ? 1 : -1);
        } else if (event.key === "Enter" && event.target === input) {
            const first = results.querySelector("a");
            if (first) first.click();
        } else if (event.key === "/" && !/INPUT|TEXTAREA/.test(event.target.tagName)) {
            event.preventDefault();
            input.focus();
        }
    });
    results.addEventListener("click", () => { results.hidden = true; });
    document.addEventListener("click", (event) => {
        if (!event.target.closest(".search")) results.hidden = true;
    });
    if (location.search.startsWith("?q=")) {
        input.value = decodeURIComponent(location.search.slice(3).replace(/\+/g, " "));
        load();
    }

    for (const pre of document.querySelectorAll("main pre")) {
        if (!navigator.clipboard) break;
        const button = document.createElement("button");
        button.className = "copy";
        button.textContent = "Copy";
        button.addEventListener("click", () => {
            navigator.clipboard.writeText(pre.querySelector("code").textContent + "\n").then(() => {
                button.textContent = "Copied";
                setTimeout(() => { button.textContent = "Copy"; }, 1500);
            });
        });
        pre.append(button);
    }

    // The menu shows the page that is open, without moving the page itself.
    const current = document.querySelector("nav [aria-current]");
    if (current && current.offsetTop > 300) current.closest("nav").scrollTop = current.offsetTop - 200;
})();
