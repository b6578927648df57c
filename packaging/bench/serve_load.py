#!/usr/bin/env python3
"""Streaming clients that ask a running `anneal api` all at once.

    serve_load.py URL [--clients 16] [--seconds 30] [--tokens 64] [--pid PID] [--check]

Each client asks one question after the other of /v1/chat/completions, at temperature 0. Prints the
tokens that came in a second, the time to the first one, errors and, with --pid, the tokens a second
of the server's processor time and its memory at the beginning, half-way and at the end. --check: every answer has to be the one that the
same question gets when nobody else asks. Needs nothing but Python 3.9.
"""
import argparse
import asyncio
import json
import os
import time
from urllib.parse import urlsplit

WORDS = ["apples", "rain", "a bridge", "the moon", "bread", "a violin", "winter", "rivers", "glass",
         "a cat", "paper", "mountains", "clocks", "salt", "wind", "gardens"]


def question(client, turn):
    return f"Client {client}, question {turn}: tell me about {WORDS[(client + turn) % len(WORDS)]}."


async def ask(host, port, text, tokens):
    """The answer, its tokens, and the seconds until its first piece."""
    body = json.dumps({"messages": [{"role": "user", "content": text}], "max_tokens": tokens,
                       "temperature": 0, "stream": True,
                       "stream_options": {"include_usage": True}}).encode()
    begun = time.monotonic()
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(b"POST /v1/chat/completions HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n"
                 b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                 % (host.encode(), port, len(body)) + body)
    received, first = bytearray(), None
    while piece := await reader.read(65536):
        if first is None and b"data:" in piece:
            first = time.monotonic() - begun
        received += piece
    writer.close()
    if not received.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(received[:200].decode(errors="replace"))
    answer, count, done = "", 0, False
    for line in received.decode().splitlines():
        if line == "data: [DONE]":
            done = True
        elif line.startswith("data: {"):
            event = json.loads(line[6:])
            for choice in event["choices"]:
                answer += choice["delta"].get("content") or ""
            if event.get("usage"):
                count = event["usage"]["completion_tokens"]
    if not done:
        raise RuntimeError("the answer has no end")
    return answer, count, first


def resident(pid):
    for line in open(f"/proc/{pid}/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1]) // 1024
    return 0


def processor_seconds(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--tokens", type=int, default=64)
    parser.add_argument("--pid", type=int)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    address = urlsplit(options.url)
    host, port = address.hostname, address.port or 80

    answers, firsts, errors, given = {}, [], [], 0
    await ask(host, port, "Hello", 4)
    begun = time.monotonic()
    memory = [resident(options.pid)] if options.pid else []
    worked = processor_seconds(options.pid) if options.pid else 0

    async def client(number):
        nonlocal given
        turn = 0
        while time.monotonic() - begun < options.seconds:
            text = question(number, turn)
            turn += 1
            try:
                answer, count, first = await ask(host, port, text, options.tokens)
                answers[text] = answer
                given += count
                firsts.append(first)
            except Exception as error:  # told below
                errors.append(f"{text}: {error!r}")

    async def watch():
        for _ in range(2):
            await asyncio.sleep(options.seconds / 2)
            memory.append(resident(options.pid))

    tasks = [client(i) for i in range(options.clients)]
    await asyncio.gather(*tasks, *([watch()] if options.pid else []))
    took = time.monotonic() - begun
    firsts.sort()
    print(f"{options.clients} clients, {took:.1f} s: {len(answers)} answers, {given} tokens, "
          f"{given / took:.1f} tokens/s, first piece after {firsts[len(firsts) // 2]:.2f} s "
          f"(median) and {firsts[-1]:.2f} s (last), {len(errors)} errors"
          + (f", {given / (processor_seconds(options.pid) - worked):.1f} tokens a second of "
             f"processor time, memory {memory} MB" if memory else ""))
    for error in errors[:5]:
        print("  " + error)
    if options.check:
        wrong = 0
        for text, answer in answers.items():
            alone = (await ask(host, port, text, options.tokens))[0]
            wrong += alone != answer
        print(f"{len(answers)} answers compared with the same question alone: {wrong} differ")
        errors += ["differs"] * wrong
    raise SystemExit(1 if errors else 0)


asyncio.run(main())
