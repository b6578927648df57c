// Every word of the page, in English and Simplified Chinese.
const kWords = {
    en: {
        language: "中文", languageName: "English",
        signIn: "Sign in", name: "Name", password: "Password", signingIn: "Signing in…",
        signInHint: "The owner of this server has your name and password.",
        setUp: "Make your account", setUpHint: "You are the first one here. This account signs in on this page.",
        newPassword: "Password, at least 8 characters", oldPassword: "Present password", changePassword: "Change password",
        passwordChanged: "Password changed. Other devices are signed out.", change: "Change",
        needCode: "Nobody has an account here yet. Open the link that the server has written into its terminal.",
        signOut: "Sign out", signedOut: "You were signed out. Sign in again; your text is still here.",
        newChat: "New chat", search: "Search conversations", noHits: "Nothing found.", noChats: "Your conversations will be here.",
        today: "Today", yesterday: "Yesterday", week: "Last 7 days", earlier: "Earlier",
        openList: "Open the list of conversations", closeList: "Close the list",
        conversation: "Conversation", conversations: "Conversations", untitled: "New chat",
        more: "More", rename: "Rename", title: "Title", save: "Save", cancel: "Cancel", remove: "Delete",
        removed: "Conversation deleted.", undo: "Undo", restored: "It is back.",
        saveMarkdown: "Save as Markdown", saveJson: "Save as JSON",
        message: (model) => `Message ${model}`, send: "Send", stop: "Stop", stopHint: "Esc",
        keys: "Enter sends, Shift+Enter begins a line",
        you: "You", copy: "Copy", copied: "Copied", copyFailed: "The browser doesn't let this page copy.",
        regenerate: "Answer again", goOn: "Continue", edit: "Edit", resend: "Send", version: (n, all) => `Version ${n} of ${all}`,
        previous: "Previous version", next: "Next version", toEnd: "To the end",
        thinking: "Thinking…", thought: (seconds) => seconds >= 0.1 ? `Thought for ${seconds.toFixed(1)} s` : "Thought",
        waiting: "Waiting for the model…",
        speed: (tokens, speed) => `${tokens} tokens` + (speed > 0 ? ` · ${speed.toFixed(1)} tokens/s` : ""),
        stopped: "Stopped.", cut: "This answer was cut off: the server ended meanwhile.", length: "The answer reached its longest length.",
        refused: "The model could not answer this.",
        answered: "The answer is complete.", answering: "The model is answering.",
        theme: "Theme", themeSystem: "As the system", themeLight: "Light", themeDark: "Dark",
        model: "Model", account: "Account", offline: "The server can't be reached. Trying again…",
        greeting: "What would you like to talk about?",
        errors: {
            wrong: "The name or the password is wrong.", incomplete: "Give a name and a password.",
            too_many_tries: "Too many tries. Wait a few minutes and try again.", busy: "The server is busy. Try again in a few seconds.",
            wrong_code: "This link doesn't hold any more. The server writes a new one when it starts.",
            set_up_done: "There is an account already. Sign in with it.", name_bad: "A name has 1 to 40 characters.",
            name_taken: "This name is taken.", password_short: "The password needs at least 8 characters.", password_long: "The password is too long.",
            not_found: "This conversation is not there any more.", not_kept: "The server could not keep this: its disk may be full.",
            answering: "An answer is still being written here. Stop it first.", too_many: "Three answers are being written already. Wait for one of them.",
            queue_full: "The server has as many questions as it takes. Try again in a few seconds.", too_long: "That is too long.",
            does_not_fit: "The conversation has become longer than the model can read. Begin a new one.",
            other_site: "The page and the server don't have the same address.", offline: "The server can't be reached.",
            failed: "The model failed while answering.", is_whole: "This answer has come to its end.",
        },
    },
    zh: {
        language: "English", languageName: "中文",
        signIn: "登录", name: "用户名", password: "密码", signingIn: "正在登录…",
        signInHint: "用户名和密码请向服务器的主人索取。",
        setUp: "创建账号", setUpHint: "您是第一位用户。以后用这个账号在此登录。",
        newPassword: "密码（至少 8 个字符）", oldPassword: "当前密码", changePassword: "修改密码",
        passwordChanged: "密码已修改，其他设备已退出登录。", change: "修改",
        needCode: "这里还没有账号。请打开服务器在终端里显示的链接。",
        signOut: "退出登录", signedOut: "您已退出登录。请重新登录，输入的文字还在。",
        newChat: "新对话", search: "搜索对话", noHits: "没有找到。", noChats: "您的对话会显示在这里。",
        today: "今天", yesterday: "昨天", week: "最近 7 天", earlier: "更早",
        openList: "打开对话列表", closeList: "关闭列表",
        conversation: "对话", conversations: "对话列表", untitled: "新对话",
        more: "更多", rename: "重命名", title: "标题", save: "保存", cancel: "取消", remove: "删除",
        removed: "对话已删除。", undo: "撤销", restored: "已恢复。",
        saveMarkdown: "保存为 Markdown", saveJson: "保存为 JSON",
        message: (model) => `给 ${model} 发消息`, send: "发送", stop: "停止", stopHint: "Esc",
        keys: "Enter 发送，Shift+Enter 换行",
        you: "您", copy: "复制", copied: "已复制", copyFailed: "浏览器不允许此页面复制。",
        regenerate: "重新回答", goOn: "继续", edit: "编辑", resend: "发送", version: (n, all) => `第 ${n} 版，共 ${all} 版`,
        previous: "上一版", next: "下一版", toEnd: "到末尾",
        thinking: "正在思考…", thought: (seconds) => seconds >= 0.1 ? `思考完成，用时 ${seconds.toFixed(1)} 秒` : "思考过程",
        waiting: "正在等待模型…",
        speed: (tokens, speed) => `${tokens} token` + (speed > 0 ? ` · ${speed.toFixed(1)} token/秒` : ""),
        stopped: "已停止。", cut: "回答中断了：服务器在此期间关闭。", length: "回答达到了最大长度。",
        refused: "模型无法回答这个问题。",
        answered: "回答完毕。", answering: "模型正在回答。",
        theme: "主题", themeSystem: "跟随系统", themeLight: "浅色", themeDark: "深色",
        model: "模型", account: "账号", offline: "连接不到服务器，正在重试…",
        greeting: "想聊点什么？",
        errors: {
            wrong: "用户名或密码不正确。", incomplete: "请输入用户名和密码。",
            too_many_tries: "尝试次数过多，请过几分钟再试。", busy: "服务器正忙，请过几秒再试。",
            wrong_code: "此链接已失效。服务器启动时会显示新的链接。",
            set_up_done: "已有账号，请直接登录。", name_bad: "用户名为 1 到 40 个字符。",
            name_taken: "此用户名已被使用。", password_short: "密码至少需要 8 个字符。", password_long: "密码太长。",
            not_found: "此对话已不存在。", not_kept: "服务器无法保存，磁盘可能已满。",
            answering: "此处的回答还没有写完，请先停止。", too_many: "已有三个回答正在生成，请等其中一个完成。",
            queue_full: "服务器的问题已排满，请过几秒再试。", too_long: "内容太长。",
            does_not_fit: "对话已超过模型能读的长度，请开始新对话。",
            other_site: "页面与服务器的地址不一致。", offline: "连接不到服务器。",
            failed: "模型在回答时出错。", is_whole: "这个回答已经完整。",
        },
    },
};

function kept(name) {
    try {
        return localStorage.getItem(name);
    } catch {
        return null;
    }
}

export function keep(name, value) {
    try {
        if (value === null)
            localStorage.removeItem(name);
        else
            localStorage.setItem(name, value);
    } catch {
        // a browser that keeps nothing: it holds until the page is left
    }
}

export let language = kept("anneal-language") ?? (navigator.languages ?? [navigator.language])
    .map((name) => name.slice(0, 2).toLowerCase()).find((name) => name in kWords) ?? "en";
export let t = {};

export function setLanguage(name) {
    language = name in kWords ? name : "en";
    t = kWords[language];
    // What an error means; the server's own sentence where the page has none.
    t.failure = (error) => t.errors[error.code] ?? error.message ?? String(error);
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
}
setLanguage(language);

export function theme() {
    return kept("anneal-theme") ?? "system";
}

export function setTheme(name) {
    keep("anneal-theme", name === "system" ? null : name);
    if (name === "system")
        delete document.documentElement.dataset.theme;
    else
        document.documentElement.dataset.theme = name;
}
