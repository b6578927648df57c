"""The same with Anthropic's package: messages, their stream, tools, and mistakes."""
import sys

import anthropic
from anthropic import Anthropic

client = Anthropic(base_url=sys.argv[1], api_key=sys.argv[2], max_retries=0, timeout=60)
greedy = {"temperature": 0}  # the package has no such argument any more
question = [{"role": "user", "content": "Who are you?"}]

whole = client.messages.create(model="tiny", max_tokens=12, messages=question, system="You are a cat.", extra_body=greedy)
assert whole.role == "assistant" and whole.stop_reason == "max_tokens" and whole.usage.output_tokens == 12
with client.messages.stream(model="tiny", max_tokens=12, messages=question, system="You are a cat.",
                            extra_body=greedy) as stream:
    assert "".join(stream.text_stream) == whole.content[0].text
    assert stream.get_final_message().usage.output_tokens == 12

counted = client.messages.count_tokens(model="tiny", messages=question, system="You are a cat.")
assert counted.input_tokens == whole.usage.input_tokens + (whole.usage.cache_read_input_tokens or 0)

tools = [{"name": "weather", "description": "x", "input_schema": {
    "type": "object", "properties": {"days": {"type": "integer", "minimum": 1, "maximum": 7}}, "required": ["days"],
    "additionalProperties": False}}]
called = client.messages.create(model="tiny", max_tokens=200, messages=question, tools=tools,
                                tool_choice={"type": "any"}, extra_body=greedy)
use = called.content[0]
assert called.stop_reason == "tool_use" and use.type == "tool_use" and 1 <= use.input["days"] <= 7
told = client.messages.create(model="tiny", max_tokens=4, tools=tools, messages=question + [
    {"role": "assistant", "content": [{"type": "tool_use", "id": use.id, "name": use.name, "input": use.input}]},
    {"role": "user", "content": [{"type": "tool_result", "tool_use_id": use.id, "content": "sunny"}]}])
assert told.usage.output_tokens >= 1

for wrong, kind in [
    (lambda: client.messages.create(model="other", max_tokens=1, messages=question), anthropic.NotFoundError),
    (lambda: client.messages.create(model="tiny", max_tokens=1, messages=[]), anthropic.BadRequestError),
    (lambda: Anthropic(base_url=client.base_url, api_key="wrong", max_retries=0).messages.create(
        model="tiny", max_tokens=1, messages=question), anthropic.AuthenticationError),
]:
    try:
        wrong()
    except kind as error:
        assert error.body["error"]["message"], error
    else:
        raise AssertionError(f"{kind.__name__} was expected")
print("all answered")
