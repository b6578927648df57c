#include "core/deploy/deployment_texts.h"

namespace anneal::deploy {

std::string readme(const Deployment& deployment)
{
    return named(R"md(# @NAME@, ready to serve

[中文](README.zh.md)

1. **Start it.** Linux: `./start.sh`. Windows: double-click `start.bat`. Both need the program `anneal`: on the PATH, in `anneal/bin`, or named by the variable `ANNEAL`. On Linux `./collect.sh /path/to/anneal` copies a built one with its libraries into `anneal/`, so that the folder runs on computers that have none.
2. **See that it runs.** <http://127.0.0.1:8000/health> says `"status": "healthy"`.
3. **Ask it.** [examples](examples/README.md) holds whole programs for curl, Python, Java and JavaScript. Programs written for OpenAI's service work with the address `http://127.0.0.1:8000/v1` and the model `@NAME@`.

Only programs on this computer may ask. For the network, write a long key that nobody guesses into a file `key.txt` beside this one and start with `API_HOST=0.0.0.0 ./start.sh` (Windows: `set API_HOST=0.0.0.0` first); each request then sends `Authorization: Bearer KEY`. Another port: `API_PORT=9000`. Traffic is not encrypted unless you give `--certificate` and `--certificate_key`.

| file | what it is |
|---|---|
| `model/` | the model; other programs open it too |
| `serve.yaml` | settings of the server: what a request that says nothing gets |
| `start.sh`, `start.bat` | start it |
| `anneal-@NAME@.service` | a systemd unit, which starts it with the computer; its first lines say how |
| `Containerfile` | for podman and docker; its first lines say how |
| `examples/` | programs that ask it |
| `export_check.json` | how the written model answered in comparison with the trained one |
)md",
                 deployment.name);
}

std::string readmeChinese(const Deployment& deployment)
{
    return named(R"md(# @NAME@，可直接部署

[English](README.md)

1. **启动。** Linux 运行 `./start.sh`，Windows 双击 `start.bat`。两者都需要程序 `anneal`：在 PATH 中、在 `anneal/bin` 中，或由环境变量 `ANNEAL` 指定。在 Linux 上，`./collect.sh /path/to/anneal` 会把编译好的程序连同所需的库复制到 `anneal/`，这样没有安装它的电脑也能运行这个文件夹。
2. **确认已运行。** 打开 <http://127.0.0.1:8000/health>，应显示 `"status": "healthy"`。
3. **提问。** [examples](examples/README.md) 中有 curl、Python、Java 和 JavaScript 的完整程序。为 OpenAI 服务编写的程序，把地址改为 `http://127.0.0.1:8000/v1`、模型改为 `@NAME@` 即可使用。

默认只有本机上的程序可以访问。要向局域网开放，请在本文件旁新建 `key.txt`，写入一个别人猜不到的长密钥，然后用 `API_HOST=0.0.0.0 ./start.sh` 启动（Windows 先执行 `set API_HOST=0.0.0.0`）；此后每个请求都要带上 `Authorization: Bearer 密钥`。更换端口：`API_PORT=9000`。除非指定 `--certificate` 和 `--certificate_key`，否则传输不加密。

| 文件 | 说明 |
|---|---|
| `model/` | 模型，其他程序也能打开 |
| `serve.yaml` | 服务设置：请求未说明时采用的值 |
| `start.sh`、`start.bat` | 启动服务 |
| `anneal-@NAME@.service` | systemd 单元，让服务随电脑启动；用法见其开头几行 |
| `Containerfile` | 用于 podman 和 docker；用法见其开头几行 |
| `examples/` | 调用它的程序 |
| `export_check.json` | 写出的模型与训练所得模型的回答对比 |
)md",
                 deployment.name);
}

std::string examplesPage(const Request& request)
{
    const auto part = [&](const char* title, const char* how, const char* language,
                          RequestKind kind) {
        return "## " + std::string(title) + "\n\n" + how + "\n\n```" + language + "\n" +
               requestLines(kind, request) + "\n```\n\n";
    };
    return "# Asking " + request.model +
           "\n\nStart the server first (`./start.sh` or `start.bat` in the folder above). With a "
           "key, each request has one more header: `Authorization: Bearer KEY`.\n\n" +
           part("curl", "`sh answer.sh`", "sh", RequestKind::Curl) +
           part("Python",
                "`python3 answer.py` needs nothing but Python. With OpenAI's package (`pip install "
                "openai`):",
                "python", RequestKind::Python) +
           part("Java", "`java Answer.java` (17 or newer)", "java", RequestKind::Java) +
           part("JavaScript",
                "`node answer.mjs` (18 or newer); in a page of another address the "
                "browser refuses it.",
                "js", RequestKind::JavaScript) +
           part("The tutorial's call", "Without headers, the prompt in the address:", "sh",
                RequestKind::Tutorial);
}

} // namespace anneal::deploy
