// One conversation: its messages, the answer that grows, and the box to write in.
import { ApiError, get, post, stream } from "./api.js";
import { h, icon, iconButton, toast } from "./dom.js";
import { copyText, markdown, splitThought } from "./markdown.js";
import { t } from "./words.js";

const kPaintMs = 50; // an answer that grows is painted at most so often
const kRetryMs = [500, 1000, 2000, 4000, 8000];
const kNearEnd = 80; // pixels

/// The line that is being written.
function caretPlace(content) {
    let place = content;
    while (/^(DIV|P|UL|OL|LI|BLOCKQUOTE)$/.test(place.lastElementChild?.tagName ?? "") && !place.lastElementChild.matches(".code, .table"))
        place = place.lastElementChild;
    return place;
}

export class ConversationView {
    /// `changed()`: the list of conversations is another one now. `failed(error)`: to be told.
    constructor({state, changed, failed}) {
        this.state = state;
        this.changed = changed;
        this.failed = failed;
        this.model = state.models[0].name;
        this.messages = h("div", {class: "messages", role: "log", "aria-live": "off", "aria-label": t.conversation});
        this.spoken = h("p", {class: "unseen", role: "status"});
        this.toEnd = iconButton("chevron-down", t.toEnd, () => this.scrollToEnd(true), {class: "icon-button to-end", hidden: true});
        this.scroller = h("div", {class: "scroller", tabindex: "-1"}, this.messages);
        this.field = h("textarea", {rows: 1, maxlength: 60000, enterkeyhint: "send",
            "aria-keyshortcuts": "Enter"});
        this.button = h("button", {type: "submit", class: "button filled send"});
        this.composer = h("form", {class: "composer"}, this.field,
            h("div", {class: "composer-foot"}, h("span", {class: "hint keys"}, t.keys), this.button));
        this.element = h("div", {class: "conversation"}, this.scroller, this.spoken,
            h("div", {class: "composer-place"}, this.toEnd, this.composer));
        this.field.addEventListener("input", () => this.fit());
        this.field.addEventListener("keydown", (event) => {
            if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
                event.preventDefault();
                if (!this.growing)
                    this.send();
            }
        });
        this.composer.addEventListener("submit", (event) => {
            event.preventDefault();
            if (this.growing)
                this.stop();
            else
                this.send();
        });
        this.scroller.addEventListener("scroll", () => { this.toEnd.hidden = this.isNearEnd(); });
        this.begin();
    }

    // --- which conversation -----------------------------------------------------------------------------------------

    begin() {
        this.leave();
        this.id = null;
        this.shown = [];
        this.title = "";
        this.paint();
        this.focus();
    }

    async open(id) {
        this.leave();
        const conversation = await get("conversations/" + encodeURIComponent(id));
        this.take(conversation);
        this.paint();
        this.scrollToEnd(true);
        this.followIfGrowing();
    }

    leave() {
        this.abort?.abort(); // what is read here; the answer itself goes on
        this.abort = null;
        this.growing = null;
    }

    take(conversation) {
        this.id = conversation.id;
        this.title = conversation.title;
        this.shown = conversation.messages;
        if (this.state.models.some((model) => model.name === conversation.model))
            this.model = conversation.model;
    }

    setModel(name) {
        this.model = name;
        this.paintComposer();
    }

    focus() {
        if (!matchMedia("(pointer: coarse)").matches)
            this.field.focus();
    }

    // --- asking -----------------------------------------------------------------------------------------------------

    send() {
        const text = this.field.value.trim();
        if (text === "")
            return;
        const last = this.shown.at(-1);
        this.field.value = "";
        this.fit();
        this.ask(text, last ? last.number : 0, this.shown, (error) => {
            if (this.field.value === "")
                this.field.value = text; // nothing that was written is lost
            this.fit();
            this.failed(error);
        });
    }

    /// `before`: the messages that stay above the new question.
    ask(text, parent, before, failed) {
        this.shown = [...before, {role: "user", text, versions: []}, {role: "assistant", text: "", growing: true, model: this.model, versions: []}];
        this.grow("POST", `conversations/${this.id ?? "new"}/ask`, {text, parent, model: this.model}, failed);
    }

    regenerate(message) {
        const at = this.shown.indexOf(message);
        this.shown = [...this.shown.slice(0, at), {role: "assistant", text: "", growing: true, model: this.model, versions: []}];
        this.grow("POST", `conversations/${this.id}/regenerate`, {question: message.parent, model: this.model}, this.failed);
    }

    /// Goes on where the answer was cut.
    continueAnswer(message) {
        message.growing = true;
        this.grow("POST", `conversations/${this.id}/continue`, {answer: message.number, model: message.model}, this.failed);
    }

    followIfGrowing() {
        if (this.shown.at(-1)?.growing)
            this.grow("GET", `conversations/${this.id}/follow`, undefined, this.failed);
    }

    /// Reads an answer until it ends; when the way breaks it is followed anew.
    async grow(method, path, body, failed) {
        const abort = this.abort = new AbortController();
        const growth = this.growing = {message: this.shown.at(-1), done: false};
        this.paint();
        this.scrollToEnd(true);
        this.spoken.textContent = t.answering;
        const hear = (event) => {
            if (event.conversation) {
                growth.begun = true;
                const isNew = this.id !== event.conversation;
                this.id = event.conversation;
                this.shown.at(-1).number = event.answer;
                this.shown.at(-2).number ??= event.question;
                if (isNew) {
                    this.title = this.shown.at(-2).text.replace(/\s+/g, " ").slice(0, 80);
                    this.changed();
                }
            }
            if (event.all !== undefined)
                growth.message.text = event.all;
            if (event.text !== undefined)
                growth.message.text += event.text;
            if (event.done || event.error)
                growth.done = true;
            if (event.error)
                growth.error = new ApiError(event.error, event.message);
            this.paintSoon(growth);
        };
        try {
            for (let retry = 0; !growth.done; ++retry) {
                try {
                    await stream(method, path, body, abort.signal, hear);
                } catch (error) {
                    if (abort.signal.aborted)
                        return;
                    if (error.code === "not_growing")
                        break; // it ended meanwhile
                    if (error.code !== "offline" || !growth.begun && method === "POST" || retry >= kRetryMs.length)
                        throw error;
                }
                if (abort.signal.aborted)
                    return;
                if (!growth.done) {
                    if (retry > 0)
                        toast(t.offline);
                    await new Promise((resolve) => setTimeout(resolve, kRetryMs[Math.min(retry, kRetryMs.length - 1)]));
                    method = "GET";
                    path = `conversations/${this.id}/follow`;
                    body = undefined;
                }
            }
            if (growth.error)
                this.failed(growth.error);
        } catch (error) {
            if (error.conversation)
                this.id = error.conversation;
            failed(error); // first: it may put back what was written
            return this.settle(growth);
        }
        await this.settle(growth);
        this.spoken.textContent = t.answered;
    }

    /// As it is kept.
    async settle(growth) {
        if (this.growing !== growth)
            return;
        this.growing = null;
        this.abort = null;
        const near = this.isNearEnd();
        try {
            if (this.id)
                this.take(await get("conversations/" + encodeURIComponent(this.id)));
            else
                this.shown = [];
        } catch (error) {
            growth.message.growing = false;
            this.failed(error);
        }
        this.paint();
        if (near)
            this.scrollToEnd(true);
        this.changed();
    }

    async stop() {
        if (!this.growing || !this.id)
            return;
        try {
            await post(`conversations/${this.id}/stop`);
        } catch (error) {
            this.failed(error);
        }
    }

    async choose(number) {
        try {
            this.take(await post(`conversations/${this.id}/choose`, {number}));
            this.paint();
        } catch (error) {
            this.failed(error);
        }
    }

    // --- painting ---------------------------------------------------------------------------------------------------

    paint() {
        this.messages.replaceChildren(...this.shown.map((message, index) => this.bubble(message, index)));
        if (this.shown.length === 0)
            this.messages.append(h("div", {class: "welcome"}, h("img", {src: "logo.svg", alt: "", width: 48, height: 48}),
                h("h1", {}, this.state.title), h("div", {class: "greeting"}, markdown(this.state.greeting || t.greeting))));
        this.paintComposer();
    }

    paintComposer() {
        const label = t.message(this.model);
        this.field.placeholder = label;
        this.field.setAttribute("aria-label", label);
        const growing = this.growing !== null;
        this.button.className = growing ? "button send stop" : "button filled send";
        this.button.replaceChildren(...growing ? [icon("square", 16), t.stop, h("kbd", {}, t.stopHint)] : [icon("arrow-up", 16), t.send]);
        this.composer.setAttribute("aria-busy", String(growing));
    }

    paintSoon(growth) {
        if (growth.timer)
            return;
        const begun = performance.now();
        growth.timer = setTimeout(() => {
            growth.timer = null;
            if (this.growing !== growth)
                return;
            const near = this.isNearEnd();
            this.messages.lastElementChild?.replaceWith(this.bubble(growth.message, this.shown.length - 1));
            if (near)
                this.scrollToEnd(false);
            growth.cost = performance.now() - begun;
        }, kPaintMs);
    }

    bubble(message, index) {
        const own = message.role === "user";
        const content = h("div", {class: "bubble"});
        if (own)
            content.append(message.text);
        else
            this.fillAnswer(content, message);
        const name = own ? t.you : message.model;
        return h("article", {class: "message " + message.role + (message.growing ? " growing" : ""), "aria-label": name},
            content, this.note(message), message.growing || !message.number ? null : this.tools(message, index));
    }

    fillAnswer(content, message) {
        const words = this.state.models.find((model) => model.name === message.model) ?? this.state.models[0];
        const parts = splitThought(message.text, words.thoughtOpen, words.thoughtClose);
        if (parts.thought !== "" || parts.open)
            content.append(h("details", {class: "thought", open: message.thoughtOpened, ontoggle: (event) => { message.thoughtOpened = event.target.open; }},
                h("summary", {}, icon("chevron-right", 16), parts.open && message.growing ? t.thinking : t.thought(message.thoughtSeconds ?? 0)),
                h("div", {}, markdown(parts.thought))));
        if (parts.answer !== "")
            content.append(h("div", {class: "markdown"}, markdown(parts.answer)));
        if (message.growing)
            caretPlace(content).append(message.text === "" ? h("span", {class: "waiting"}, t.waiting) : h("span", {class: "caret", "aria-hidden": "true"}));
    }

    note(message) {
        if (message.role === "user" || message.growing)
            return null;
        const text = {"": t.cut, cancelled: t.stopped, length: t.length, refused: t.refused}[message.finish];
        return text ? h("p", {class: message.finish === "" || message.finish === "refused" ? "note warning" : "note"},
            message.finish === "" || message.finish === "refused" ? icon("triangle-alert", 16) : null, text) : null;
    }

    tools(message, index) {
        const own = message.role === "user";
        const busy = this.growing !== null;
        const row = h("div", {class: "tools"});
        if (message.versions.length > 1 && !busy) {
            const at = message.versions.indexOf(message.number);
            row.append(
                iconButton("chevron-left", t.previous, () => this.choose(message.versions[at - 1]), {disabled: at === 0}),
                h("span", {class: "version", "aria-label": t.version(at + 1, message.versions.length)}, `${at + 1} / ${message.versions.length}`),
                iconButton("chevron-right", t.next, () => this.choose(message.versions[at + 1]), {disabled: at === message.versions.length - 1}));
        }
        row.append(iconButton("copy", t.copy, async () => toast(await copyText(message.text) ? t.copied : t.copyFailed, null, 2)));
        if (!busy)
            row.append(own ? iconButton("pencil", t.edit, () => this.edit(message, index))
                : iconButton("refresh-cw", t.regenerate, () => this.regenerate(message)));
        if (!own && !busy && index === this.shown.length - 1 && message.text !== "" && (message.finish === "length" || message.finish === ""))
            row.append(h("button", {type: "button", class: "button continue", onclick: () => this.continueAnswer(message)}, t.goOn));
        if (!own && message.newTokens > 0 && index === this.shown.length - 1)
            row.append(h("span", {class: "hint"}, t.speed(message.newTokens, message.tokensPerSecond)));
        return row;
    }

    /// The question as a field; sending it makes another version.
    edit(message, index) {
        const field = h("textarea", {class: "edit-field", "aria-label": t.edit, maxlength: 60000, value: message.text});
        const cancel = () => { this.paint(); };
        const form = h("form", {class: "edit", onsubmit: (event) => {
            event.preventDefault();
            const text = field.value.trim();
            if (text === "" || text === message.text)
                return cancel();
            this.ask(text, message.parent, this.shown.slice(0, index), this.failed);
        }}, field, h("div", {class: "form-buttons"}, h("button", {type: "button", class: "button", onclick: cancel}, t.cancel),
            h("button", {type: "submit", class: "button filled"}, t.resend)));
        field.addEventListener("keydown", (event) => {
            if (event.key === "Escape") {
                event.stopPropagation();
                cancel();
            } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
                event.preventDefault();
                form.requestSubmit();
            }
        });
        this.messages.children[index].replaceChildren(form);
        field.style.height = `${field.scrollHeight + 2}px`;
        field.focus();
    }

    // --- places -----------------------------------------------------------------------------------------------------

    fit() {
        this.field.style.height = "auto";
        this.field.style.height = `${Math.min(this.field.scrollHeight, innerHeight / 3)}px`;
    }

    isNearEnd() {
        const {scrollTop, scrollHeight, clientHeight} = this.scroller;
        return scrollHeight - scrollTop - clientHeight < kNearEnd;
    }

    scrollToEnd(now) {
        this.scroller.scrollTo({top: this.scroller.scrollHeight, behavior: now || matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "auto"});
        this.toEnd.hidden = true;
    }
}
