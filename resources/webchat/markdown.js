// Markdown to elements, for what a model writes: headings, lists, tables, quotes, code, emphasis, links. Made of text
// nodes alone, so no text can become a script; pictures are links, so nothing is fetched from elsewhere.
import { h, icon } from "./dom.js";
import { t } from "./words.js";

const kDeepest = 12; // of quotes and lists in each other

/// A fragment with `text` as elements.
export function markdown(text) {
    const fragment = document.createDocumentFragment();
    fragment.append(...blocks(text.replace(/\r\n?/g, "\n").split("\n"), 0));
    return fragment;
}

const kFence = /^( {0,3})(`{3,}|~{3,})\s*([^`]*)$/;
const kHeading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const kLine = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/;
const kItem = /^( *)([-*+]|\d{1,9}[.)])(\s+|$)(.*)$/;
const kQuote = /^ {0,3}> ?(.*)$/;
const kTableRule = /^ *\|? *:?-+:? *(\| *:?-+:? *)*\|? *$/;

function blocks(lines, depth) {
    const out = [];
    let at = 0;
    while (at < lines.length) {
        const line = lines[at];
        const fence = kFence.exec(line);
        if (line.trim() === "") {
            ++at;
        } else if (fence) {
            at = codeBlock(lines, at, fence, out);
        } else if (kHeading.test(line)) {
            const [, marks, words] = kHeading.exec(line);
            out.push(h("h" + Math.min(6, marks.length + 2), {}, ...inline(words)));
            ++at;
        } else if (kLine.test(line)) {
            out.push(h("hr"));
            ++at;
        } else if (kQuote.test(line) && depth < kDeepest) {
            const inner = [];
            while (at < lines.length && kQuote.test(lines[at]))
                inner.push(kQuote.exec(lines[at++])[1]);
            out.push(h("blockquote", {}, ...blocks(inner, depth + 1)));
        } else if (kItem.test(line) && depth < kDeepest) {
            at = list(lines, at, out, depth);
        } else if (line.includes("|") && at + 1 < lines.length && kTableRule.test(lines[at + 1]) && lines[at + 1].includes("-")
            && cells(line).length === cells(lines[at + 1]).length) {
            at = table(lines, at, out);
        } else {
            const words = [];
            do
                words.push(lines[at++].replace(/^ {1,3}/, ""));
            while (at < lines.length && !interrupts(lines, at));
            out.push(h("p", {}, ...inline(words.join("\n"))));
        }
    }
    return out;
}

function interrupts(lines, at) {
    const line = lines[at];
    return line.trim() === "" || kFence.test(line) || kHeading.test(line) || kLine.test(line) || kQuote.test(line)
        || /^ {0,3}([-*+]|1[.)])\s+\S/.test(line);
}

function codeBlock(lines, at, [, indent, marks, info], out) {
    const code = [];
    const end = new RegExp(`^ {0,3}${marks[0]}{${marks.length},}\\s*$`);
    for (++at; at < lines.length && !end.test(lines[at]); ++at)
        code.push(lines[at].startsWith(indent) ? lines[at].slice(indent.length) : lines[at]);
    const text = code.join("\n");
    const label = h("span", {}, t.copy);
    const copy = h("button", {type: "button", class: "code-copy", onclick: async () => {
        label.textContent = await copyText(text) ? t.copied : t.copyFailed;
        setTimeout(() => { label.textContent = t.copy; }, 2000);
    }}, icon("copy", 14), label);
    const language = info.trim().split(/\s+/)[0];
    out.push(h("div", {class: "code"}, h("div", {class: "code-head"}, h("span", {}, language), copy),
        h("pre", {tabindex: "0"}, h("code", {}, text))));
    return at + 1;
}

export async function copyText(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        // Without HTTPS browsers have the old way alone.
        const field = h("textarea", {class: "unseen", "aria-hidden": "true", value: text});
        document.body.append(field);
        field.select();
        const copied = document.execCommand("copy");
        field.remove();
        return copied;
    }
}

function list(lines, at, out, depth) {
    const [, indent, mark] = kItem.exec(lines[at]);
    const ordered = /\d/.test(mark);
    const element = h(ordered ? "ol" : "ul", ordered && parseInt(mark) !== 1 ? {start: parseInt(mark)} : {});
    while (at < lines.length) {
        const item = kItem.exec(lines[at]);
        if (!item || kLine.test(lines[at]) || item[1].length < indent.length || item[1].length > indent.length + 3
            || /\d/.test(item[2]) !== ordered)
            break;
        const width = item[1].length + item[2].length + Math.min(4, Math.max(1, item[3].length));
        const inner = [item[4]];
        for (++at; at < lines.length; ++at) {
            const line = lines[at];
            const shift = /^ */.exec(line)[0].length;
            if (line.trim() === "") {
                const next = lines.slice(at + 1).find((other) => other.trim() !== "");
                if (next === undefined || /^ */.exec(next)[0].length < Math.min(width, indent.length + 2))
                    break;
                inner.push("");
            } else if (shift >= Math.min(width, indent.length + 2)) {
                inner.push(line.slice(Math.min(shift, width)));
            } else if (kItem.test(line) || interrupts(lines, at) || inner.at(-1) === "") {
                break;
            } else {
                inner.push(line.trimStart());
            }
        }
        const task = /^\[([ xX])\]\s+/.exec(inner[0]);
        if (task)
            inner[0] = inner[0].slice(task[0].length);
        const parts = blocks(inner, depth + 1);
        // A tight item is a line, not a paragraph.
        const content = parts[0]?.tagName === "P" ? [...parts[0].childNodes, ...parts.slice(1)] : parts;
        element.append(h("li", task ? {class: "task"} : {},
            task && h("input", {type: "checkbox", disabled: true, checked: task[1] !== " "}), ...content));
        while (at < lines.length && lines[at].trim() === "" && kItem.test(lines[at + 1] ?? ""))
            ++at;
    }
    out.push(element);
    return at;
}

function cells(line) {
    const parts = line.trim().replace(/^\|/, "").replace(/\|$/, "").split(/(?<!\\)\|/);
    return parts.map((part) => part.trim().replace(/\\\|/g, "|"));
}

function table(lines, at, out) {
    const sides = cells(lines[at + 1]).map((rule) => rule.endsWith(":") ? (rule.startsWith(":") ? "center" : "right") : "left");
    const row = (tag, line) => {
        const parts = cells(line);
        return h("tr", {}, ...sides.map((side, i) => h(tag, {class: side}, ...inline(parts[i] ?? ""))));
    };
    const body = h("tbody");
    const head = h("thead", {}, row("th", lines[at]));
    for (at += 2; at < lines.length && lines[at].trim() !== "" && lines[at].includes("|"); ++at)
        body.append(row("td", lines[at]));
    out.push(h("div", {class: "table", tabindex: "0"}, h("table", {}, head, body)));
    return at;
}

const kInline = [
    [/^\\([!-/:-@[-`{-~])/, (m) => m[1]],
    [/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/, (m) => h("code", {}, m[2].replace(/\n/g, " ").replace(/^ (.*[^ ].*) $/, "$1"))],
    [/^!?\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\(\s*<?([^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+["'][^"']*["'])?\s*\)/,
        (m, depth) => link(m[2], m[1] === "" ? [m[2]] : inline(m[1], depth + 1))],
    [/^<((?:https?:\/\/|mailto:)[^\s<>]+)>/, (m) => link(m[1], [m[1]])],
    [/^https?:\/\/[^\s<>"'`|，。；：！？、（）《》「」]*[^\s<>"'`|，。；：！？、（）《》「」.,;:!?)\]*_~]/, (m) => link(m[0], [m[0]])],
    [/^(\*\*\*|___)(?=\S)([\s\S]*?\S)\1/, (m, depth) => h("strong", {}, h("em", {}, ...inline(m[2], depth + 1)))],
    [/^(\*\*|__)(?=\S)([\s\S]*?\S)\1(?![*_])/, (m, depth) => h("strong", {}, ...inline(m[2], depth + 1))],
    [/^\*(?=\S)((?:[^*]|\*\*[^*]+\*\*)*?\S)\*(?!\*)/, (m, depth) => h("em", {}, ...inline(m[1], depth + 1))],
    [/^_(?=\S)([^_]*?\S)_(?![\p{L}\p{N}_])/u, (m, depth) => h("em", {}, ...inline(m[1], depth + 1))],
    [/^~~(?=\S)([\s\S]*?\S)~~/, (m, depth) => h("del", {}, ...inline(m[1], depth + 1))],
    [/^ *\n/, () => h("br")],
];

function link(address, words) {
    let safe = null;
    try {
        const url = new URL(address);
        safe = ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
    } catch {
        // a relative address leads nowhere here
    }
    return safe === null ? h("span", {}, ...words)
        : h("a", {href: safe, target: "_blank", rel: "noopener noreferrer nofollow", title: address}, ...words);
}

/// Nodes of one paragraph.
export function inline(text, depth = 0) {
    const out = [];
    let plain = "";
    let at = 0;
    const flush = () => {
        if (plain !== "")
            out.push(document.createTextNode(plain));
        plain = "";
    };
    while (at < text.length) {
        // Quick over what can't begin anything.
        const quick = /^[^\\`!\[<h*_~ \n]+/.exec(text.slice(at, at + 2000));
        if (quick) {
            plain += quick[0];
            at += quick[0].length;
            continue;
        }
        const rest = text.slice(at, at + 4000);
        let found = null;
        if (depth < kDeepest && !(rest[0] === "_" && /[\p{L}\p{N}]$/u.test(plain)))
            for (const [pattern, make] of kInline) {
                const match = pattern.exec(rest);
                if (match) {
                    found = {node: make(match, depth), length: match[0].length};
                    break;
                }
            }
        if (!found) {
            plain += text[at++];
        } else if (typeof found.node === "string") {
            plain += found.node;
            at += found.length;
        } else {
            flush();
            out.push(found.node);
            at += found.length;
        }
    }
    flush();
    return out;
}

/// An answer in its parts: what a reasoning model thought, and what it says.
export function splitThought(text, open, close) {
    const begin = open.trim(), end = close.trim();
    const begun = text.trimStart().startsWith(begin);
    const at = text.indexOf(end);
    if (!begun && at < 0)
        return {thought: "", answer: text, open: false};
    const from = begun ? text.indexOf(begin) + begin.length : 0;
    return at < 0 ? {thought: text.slice(from).trim(), answer: "", open: true}
        : {thought: text.slice(from, at).trim(), answer: text.slice(at + end.length).trimStart(), open: false};
}
