// Sign-in, and the first account.
import { get, post } from "./api.js";
import { ask, h, toast } from "./dom.js";
import { t } from "./words.js";

function field(label, name, type, autocomplete) {
    return h("label", {class: "field"}, h("span", {}, label),
        h("input", {name, type, autocomplete, required: true, maxlength: 200, autocapitalize: "none", spellcheck: "false"}));
}

/// Fills `page`; `done` is called once somebody is signed in. `tools`: language and theme.
export function showSignIn(page, state, note, tools, done) {
    const code = new URLSearchParams(location.hash.slice(1)).get("set-up");
    const setUp = state.setUp && code !== null;
    const message = h("p", {class: "form-error", role: "alert"}, note);
    const submit = h("button", {class: "button filled wide", type: "submit"}, setUp ? t.setUp : t.signIn);
    const form = h("form", {class: "form"},
        h("img", {src: "logo.svg", alt: "", width: 56, height: 56}),
        h("h1", {}, state.title),
        h("p", {class: "hint"}, setUp ? t.setUpHint : state.setUp ? t.needCode : t.signInHint));
    if (setUp || !state.setUp)
        form.append(field(t.name, "name", "text", "username"),
            field(setUp ? t.newPassword : t.password, "password", "password", setUp ? "new-password" : "current-password"),
            message, submit);
    form.addEventListener("submit", async (event) => {
        event.preventDefault();
        submit.disabled = true;
        submit.textContent = t.signingIn;
        message.textContent = "";
        const {name, password} = Object.fromEntries(new FormData(form));
        try {
            if (setUp)
                await post("set-up", {code, name, password});
            else
                await post("sign-in", {name, password});
            history.replaceState(null, "", location.pathname);
            done();
        } catch (error) {
            message.textContent = t.failure(error);
            submit.disabled = false;
            submit.textContent = setUp ? t.setUp : t.signIn;
            form.elements.password.select();
        }
    });
    page.className = "sign-in";
    page.replaceChildren(h("div", {class: "corner"}, ...tools), h("main", {class: "card"}, form));
    form.querySelector("input")?.focus();
}

export async function changePassword() {
    const changed = await ask(t.changePassword,
        [field(t.oldPassword, "old", "password", "current-password"), field(t.newPassword, "new", "password", "new-password")],
        {label: t.change, words: t},
        async (form) => {
            await post("password", Object.fromEntries(new FormData(form)));
            return true;
        });
    if (changed)
        toast(t.passwordChanged);
}

export function readState() {
    return get("state");
}
