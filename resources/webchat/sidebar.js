// The list of conversations with its search.
import { get } from "./api.js";
import { h, icon, iconButton } from "./dom.js";
import { t } from "./words.js";

const kDayMs = 24 * 3600 * 1000;
const kSearchAfterMs = 200;

export class Sidebar {
    /// `open(id)` shows a conversation, `begin()` a new one. `foot`: what stands below the list.
    constructor({title, open, begin, close, foot, failed}) {
        this.open = open;
        this.failed = failed;
        this.current = null;
        this.conversations = [];
        this.list = h("nav", {class: "list", "aria-label": t.conversations});
        this.field = h("input", {type: "search", class: "search", placeholder: t.search, "aria-label": t.search, maxlength: 100,
            oninput: () => this.searchSoon()});
        this.element = h("aside", {class: "sidebar", id: "sidebar"},
            h("div", {class: "brand"}, h("img", {src: "logo.svg", alt: "", width: 28, height: 28}), h("span", {class: "brand-name"}, title),
                iconButton("x", t.closeList, close, {class: "icon-button only-phone"})),
            h("button", {type: "button", class: "button wide new-chat", onclick: begin}, icon("plus"), t.newChat),
            h("div", {class: "search-box"}, icon("search", 16), this.field),
            this.list, foot);
    }

    async reload() {
        try {
            this.conversations = (await get("conversations")).conversations;
            if (this.field.value.trim() === "")
                this.show();
        } catch (error) {
            this.failed(error);
        }
    }

    select(id) {
        this.current = id;
        for (const button of this.list.querySelectorAll("button"))
            if (button.dataset.id === id)
                button.setAttribute("aria-current", "page");
            else
                button.removeAttribute("aria-current");
    }

    show() {
        const groups = new Map();
        const today = new Date().setHours(0, 0, 0, 0);
        for (const one of this.conversations) {
            const name = one.modified >= today ? t.today : one.modified >= today - kDayMs ? t.yesterday
                : one.modified >= today - 7 * kDayMs ? t.week : t.earlier;
            if (!groups.has(name))
                groups.set(name, []);
            groups.get(name).push(this.entry(one.id, one.title || t.untitled, [one.title || t.untitled], null, one.growing));
        }
        this.list.replaceChildren(...[...groups].flatMap(([name, entries]) =>
            [h("h2", {}, name), h("ul", {}, ...entries)]));
        if (this.conversations.length === 0)
            this.list.append(h("p", {class: "hint"}, t.noChats));
        this.select(this.current);
    }

    /// `shown`: the title, with what was found in it marked.
    entry(id, title, shown, excerpt, growing) {
        return h("li", {}, h("button", {type: "button", "data-id": id, title, onclick: () => this.open(id)},
            h("span", {class: "entry-title"}, ...shown), excerpt, growing && h("span", {class: "growing-dot", role: "img", "aria-label": t.answering})));
    }

    searchSoon() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.search(), kSearchAfterMs);
    }

    async search() {
        const text = this.field.value.trim();
        if (text === "")
            return this.show();
        try {
            const {hits} = await get("search?q=" + encodeURIComponent(text));
            if (this.field.value.trim() !== text)
                return; // typed on meanwhile
            const titles = new Map(this.conversations.map((one) => [one.id, one.title]));
            this.list.replaceChildren(hits.length === 0 ? h("p", {class: "hint"}, t.noHits)
                : h("ul", {}, ...hits.map((hit) => {
                    const title = titles.get(hit.id) || t.untitled;
                    const found = [hit.before, h("mark", {}, hit.found), hit.after];
                    return hit.message === 0 ? this.entry(hit.id, title, found, null)
                        : this.entry(hit.id, title, [title], h("span", {class: "excerpt"}, ...found));
                })));
            this.select(this.current);
        } catch (error) {
            this.failed(error);
        }
    }
}
