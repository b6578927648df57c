// Talking to the server. Every failure is an Error with a `code` that words.js knows.
export class ApiError extends Error {
    constructor(code, message, status = 0, more = {}) {
        super(message);
        this.code = code;
        this.status = status;
        Object.assign(this, more);
    }
}

async function send(method, path, body, signal) {
    let response;
    try {
        response = await fetch("/chat/api/" + path, {
            method, signal, cache: "no-store", credentials: "same-origin",
            headers: body === undefined ? {} : {"Content-Type": "application/json"},
            body: body === undefined ? undefined : JSON.stringify(body),
        });
    } catch (error) {
        if (error.name === "AbortError")
            throw error;
        throw new ApiError("offline", error.message);
    }
    if (response.ok)
        return response;
    const told = await response.json().catch(() => ({}));
    throw new ApiError(told.error ?? "failed", told.message ?? told.detail ?? response.statusText, response.status,
        {conversation: told.conversation});
}

export async function get(path) {
    return (await send("GET", path)).json();
}

export async function post(path, body = {}) {
    return (await send("POST", path, body)).json();
}

/// Server-sent events of a request, one call of `onEvent` each. Resolves at the end of the stream.
export async function stream(method, path, body, signal, onEvent) {
    const response = await send(method, path, body, signal);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    try {
        while (true) {
            const {value, done} = await reader.read();
            if (done)
                return;
            rest += value;
            const events = rest.split("\n\n");
            rest = events.pop();
            for (const event of events)
                if (event.startsWith("data: "))
                    onEvent(JSON.parse(event.slice(6)));
        }
    } catch (error) {
        if (error.name === "AbortError")
            throw error;
        throw new ApiError("offline", error.message);
    }
}
