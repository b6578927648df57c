// The page: who is signed in, which conversation is shown, and what the whole of it can do.
import { post } from "./api.js";
import { ConversationView } from "./conversation.js";
import { ask, h, icon, iconButton, menu, menuButton, toast } from "./dom.js";
import { Sidebar } from "./sidebar.js";
import { changePassword, readState, showSignIn } from "./sign_in.js";
import { keep, language, setLanguage, setTheme, t, theme } from "./words.js";

const page = document.getElementById("page");
let state = null, view = null, sidebar = null;
let draft = ""; // outlives a session that ran out

async function start(note = "") {
    try {
        state = await readState();
    } catch (error) {
        page.replaceChildren(h("main", {class: "card"}, h("p", {}, t.failure(error))));
        setTimeout(() => start(note), 3000);
        return;
    }
    document.title = state.title;
    if (state.signedIn)
        showChat();
    else
        showSignIn(page, state, note, [languageButton(() => start(note)), themeMenu()], () => start());
}

function failed(error) {
    if (error.code === "signed_out") {
        draft = view?.field.value ?? draft;
        view?.leave();
        view = sidebar = null;
        return start(t.signedOut);
    }
    toast(t.failure(error));
}

// --- language and theme ---------------------------------------------------------------------------------------------

function languageButton(then) {
    return h("button", {type: "button", class: "button quiet", lang: language === "zh" ? "en" : "zh-CN", onclick: () => {
        setLanguage(language === "zh" ? "en" : "zh");
        keep("anneal-language", language);
        then();
    }}, icon("languages", 16), t.language);
}

function themeItems() {
    return [["system", t.themeSystem], ["light", t.themeLight], ["dark", t.themeDark]].map(([name, label]) =>
        ({icon: theme() === name ? "check" : null, label, current: theme() === name, action: () => {
            setTheme(name);
            repaintMenus();
        }}));
}

function themeMenu() {
    return menu(menuButton("sun", t.theme), themeItems(), {"data-menu": "theme"});
}

function repaintMenus() {
    for (const old of document.querySelectorAll('[data-menu="theme"]'))
        old.replaceWith(themeMenu());
    for (const old of document.querySelectorAll('[data-menu="account"]'))
        old.replaceWith(accountMenu());
}

function accountMenu() {
    const summary = h("summary", {class: "account", role: "button", "aria-haspopup": "menu", "aria-label": `${t.account}: ${state.name}`},
        icon("user"), h("span", {}, state.name), icon("ellipsis"));
    return menu(summary, [
        {heading: t.theme}, ...themeItems(), null,
        {icon: "languages", label: t.language, action: switchLanguage},
        {icon: "lock", label: t.changePassword, action: changePassword},
        {icon: "log-out", label: t.signOut, action: signOut},
    ], {"data-menu": "account", class: "menu up"});
}

function switchLanguage() {
    setLanguage(language === "zh" ? "en" : "zh");
    keep("anneal-language", language);
    draft = view.field.value;
    showChat();
}

async function signOut() {
    try {
        await post("sign-out");
    } catch (error) {
        if (error.code !== "signed_out")
            return toast(t.failure(error));
    }
    view.leave();
    view = sidebar = null;
    draft = "";
    history.replaceState(null, "", location.pathname);
    start();
}

// --- the chat -------------------------------------------------------------------------------------------------------

function showChat() {
    const id = new URLSearchParams(location.hash.slice(1)).get("c");
    view?.leave();
    view = new ConversationView({state, failed, changed: () => {
        markPlace();
        sidebar.reload();
    }});
    sidebar = new Sidebar({title: state.title, failed, close: closeList, foot: h("div", {class: "foot"}, accountMenu()),
        begin: () => { view.begin(); markPlace(); closeList(); }, open: (chosen) => openConversation(chosen)});
    page.className = "chat";
    page.replaceChildren(sidebar.element, h("div", {class: "shade", onclick: closeList}), h("main", {}, header(), view.element));
    if (draft !== "") {
        view.field.value = draft;
        draft = "";
    }
    sidebar.reload();
    if (id)
        openConversation(id);
    else
        markPlace();
    view.fit();
    view.focus();
}

function header() {
    const models = state.models.length > 1
        ? h("select", {class: "model", "aria-label": t.model, onchange: (event) => view.setModel(event.target.value)},
            ...state.models.map((model) => h("option", {value: model.name}, model.name)))
        : h("span", {class: "model"}, state.models[0].name);
    return h("header", {},
        iconButton("menu", t.openList, openList, {class: "icon-button only-phone", "aria-controls": "sidebar"}),
        h("h1", {class: "title", id: "title"}), models, h("span", {id: "conversation-menu"}));
}

/// What names the shown conversation: address, title, list, menu.
function markPlace() {
    const address = view.id ? "#c=" + view.id : location.pathname;
    if (location.hash !== address)
        history.replaceState(null, "", address);
    sidebar.select(view.id);
    document.getElementById("title").textContent = view.id ? view.title || t.untitled : t.newChat;
    const select = document.querySelector("select.model");
    if (select)
        select.value = view.model;
    const path = "/chat/api/conversations/" + encodeURIComponent(view.id);
    document.getElementById("conversation-menu").replaceChildren(...view.id ? [menu(menuButton("ellipsis", t.more), [
        {icon: "pencil", label: t.rename, action: rename},
        {icon: "download", label: t.saveMarkdown, href: path + "/export?form=markdown"},
        {icon: "download", label: t.saveJson, href: path + "/export?form=openai"}, null,
        {icon: "trash-2", label: t.remove, danger: true, action: remove},
    ])] : []);
}

async function openConversation(id) {
    closeList();
    try {
        await view.open(id);
    } catch (error) {
        view.begin();
        failed(error);
    }
    markPlace();
}

async function rename() {
    const id = view.id;
    const field = h("label", {class: "field"}, h("span", {}, t.title), h("input", {name: "title", value: view.title, maxlength: 120}));
    const title = await ask(t.rename, [field], {label: t.save, words: t}, async (form) => {
        await post(`conversations/${id}/rename`, {title: form.elements.title.value});
        return form.elements.title.value;
    });
    if (title === null)
        return;
    view.title = title.trim() || view.shown[0]?.text || "";
    markPlace();
    sidebar.reload();
}

async function remove() {
    const id = view.id;
    try {
        await post(`conversations/${id}/remove`);
    } catch (error) {
        return failed(error);
    }
    view.begin();
    markPlace();
    sidebar.reload();
    toast(t.removed, {label: t.undo, run: async () => {
        try {
            await post(`conversations/${id}/restore`);
            sidebar.reload();
            await openConversation(id);
        } catch (error) {
            failed(error);
        }
    }}, 10);
}

function openList() {
    page.classList.add("list-open");
    sidebar.element.querySelector("button, input")?.focus();
}

function closeList() {
    page.classList.remove("list-open");
}

document.addEventListener("keydown", (event) => {
    if (!view)
        return;
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) {
        if (page.classList.contains("list-open"))
            closeList();
        else
            view.stop();
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        openList();
        sidebar.field.focus();
    }
});

addEventListener("hashchange", () => {
    const id = new URLSearchParams(location.hash.slice(1)).get("c");
    if (view && id && id !== view.id)
        openConversation(id);
    else if (!view)
        start();
});

start();
