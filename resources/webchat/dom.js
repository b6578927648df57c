// Making elements. Text always becomes text nodes: nothing that a model or a person wrote is ever read as HTML.
import { drawings } from "./icons.js";

const kSvg = "http://www.w3.org/2000/svg";

/// h("button", {class: "x", onclick: f, "aria-label": "..."}, "text", child, ...): null and false are left out.
export function h(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false)
            continue;
        if (name.startsWith("on"))
            element.addEventListener(name.slice(2), value);
        else if (name === "value" || name === "checked")
            element[name] = value;
        else
            element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return element;
}

export function icon(name, size = 18) {
    const svg = document.createElementNS(kSvg, "svg");
    for (const [key, value] of Object.entries({viewBox: "0 0 24 24", width: size, height: size, fill: "none",
        stroke: "currentColor", "stroke-width": 2, "stroke-linecap": "round", "stroke-linejoin": "round",
        "aria-hidden": "true", class: "icon"}))
        svg.setAttribute(key, value);
    for (const [tag, attributes] of drawings[name]) {
        const part = document.createElementNS(kSvg, tag);
        for (const [key, value] of Object.entries(attributes))
            part.setAttribute(key, value);
        svg.append(part);
    }
    return svg;
}

/// A button that is an icon; its name is told to screen readers and shown as a tooltip.
export function iconButton(name, label, onclick, attributes = {}) {
    return h("button", {type: "button", class: "icon-button", title: label, "aria-label": label, onclick, ...attributes},
        icon(name));
}

/// A button that opens a list of actions: [{icon, label, action, href, danger, current}], [{heading}], null = a line.
export function menu(summary, items, attributes = {}) {
    const list = h("div", {class: "menu-list", role: "menu"});
    const details = h("details", {class: "menu", ...attributes}, summary, list);
    const close = (focus) => {
        details.open = false;
        if (focus)
            summary.focus();
    };
    for (const item of items.filter((one) => one !== undefined)) {
        if (item === null) {
            list.append(h("hr", {role: "separator"}));
            continue;
        }
        if (item.heading) {
            list.append(h("div", {class: "menu-heading"}, item.heading));
            continue;
        }
        const parts = [item.icon ? icon(item.icon, 16) : h("span", {class: "icon"}), h("span", {}, item.label)];
        const kind = {class: item.danger ? "menu-item danger" : "menu-item", role: item.current === undefined ? "menuitem" : "menuitemradio",
            "aria-checked": item.current === undefined ? null : String(item.current)};
        list.append(item.href
            ? h("a", {...kind, href: item.href, download: "", onclick: () => close(true)}, ...parts)
            : h("button", {...kind, type: "button", onclick: () => { close(true); item.action(); }}, ...parts));
    }
    details.addEventListener("keydown", (event) => {
        const all = [...list.querySelectorAll(".menu-item")];
        const at = all.indexOf(document.activeElement);
        if (event.key === "Escape" && details.open) {
            event.stopPropagation();
            close(true);
        } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            details.open = true;
            all.at((at + (event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1)) % all.length).focus();
        }
    });
    details.addEventListener("focusout", (event) => {
        if (event.relatedTarget && !details.contains(event.relatedTarget))
            close(false);
    });
    document.addEventListener("pointerdown", (event) => {
        if (details.open && !details.contains(event.target))
            close(false);
    });
    return details;
}

export function menuButton(name, label) {
    return h("summary", {class: "icon-button", title: label, "aria-label": label, role: "button", "aria-haspopup": "menu"}, icon(name));
}

/// A dialog with its own close on Escape and outside; resolves to what `form` gives, null when it was left.
export function ask(title, fields, accept, check) {
    return new Promise((resolve) => {
        const note = h("p", {class: "form-error", role: "alert"});
        const words = accept.words;
        const submit = h("button", {type: "submit", class: "button filled"}, accept.label);
        const form = h("form", {class: "form"}, h("h2", {}, title), ...fields, note,
            h("div", {class: "form-buttons"}, h("button", {type: "button", class: "button", onclick: () => dialog.close()}, words.cancel), submit));
        const dialog = h("dialog", {class: "dialog", "aria-label": title}, form);
        let outcome = null;
        form.addEventListener("submit", async (event) => {
            event.preventDefault();
            submit.disabled = true;
            try {
                outcome = await check(form);
                dialog.close();
            } catch (error) {
                note.textContent = words.failure(error);
            } finally {
                submit.disabled = false;
            }
        });
        dialog.addEventListener("close", () => { dialog.remove(); resolve(outcome); });
        dialog.addEventListener("pointerdown", (event) => {
            if (event.target === dialog)
                dialog.close();
        });
        document.body.append(dialog);
        dialog.showModal();
        form.querySelector("input")?.select();
    });
}

/// A message at the foot for some seconds, with an action.
export function toast(text, action = null, seconds = 6) {
    const place = document.getElementById("toasts");
    const message = h("div", {class: "toast"}, h("span", {}, text),
        action && h("button", {type: "button", class: "link", onclick: () => { message.remove(); action.run(); }}, action.label));
    place.replaceChildren(message);
    setTimeout(() => message.remove(), seconds * 1000);
}
