"""What people's programs do with OpenAI's own package, asked of the server whose address is the first argument.

Each step ends the program with a traceback when the package can't read the answer or the answer is not what was asked for.
"""
import json
import sys

import openai
from openai import OpenAI

client = OpenAI(base_url=sys.argv[1] + "/v1", api_key=sys.argv[2], max_retries=0, timeout=60)
question = [{"role": "user", "content": "Who are you?"}]

models = [model.id for model in client.models.list()]
assert models == ["tiny"], models
assert client.models.retrieve("tiny").object == "model"

whole = client.chat.completions.create(model="tiny", messages=question, max_tokens=12, temperature=0, seed=7)
assert whole.choices[0].message.role == "assistant" and whole.choices[0].finish_reason == "length"
assert whole.usage.completion_tokens == 12 and whole.usage.total_tokens == whole.usage.prompt_tokens + 12
text = whole.choices[0].message.content

streamed, usage = "", None
for chunk in client.chat.completions.create(model="tiny", messages=question, max_tokens=12, temperature=0, stream=True,
                                            stream_options={"include_usage": True}):
    if chunk.choices:
        streamed += chunk.choices[0].delta.content or ""
    usage = chunk.usage or usage
assert streamed == text, (streamed, text)
assert usage.completion_tokens == 12

word = text[4:6]
stopped = client.chat.completions.create(model="tiny", messages=question, max_tokens=12, temperature=0, stop=[word])
assert stopped.choices[0].finish_reason == "stop" and stopped.choices[0].message.content == text[:text.index(word)]

several = client.chat.completions.create(model="tiny", messages=question, max_tokens=5, n=3, temperature=1.5, seed=3,
                                         presence_penalty=0.5, frequency_penalty=0.5, logprobs=True, top_logprobs=2)
assert [choice.index for choice in several.choices] == [0, 1, 2]
assert len(several.choices[0].logprobs.content) == 5
assert all(token.logprob <= 0 and len(token.top_logprobs) == 2 for token in several.choices[0].logprobs.content)
again = client.chat.completions.create(model="tiny", messages=question, max_tokens=5, n=3, temperature=1.5, seed=3,
                                       presence_penalty=0.5, frequency_penalty=0.5)
assert [c.message.content for c in again.choices] == [c.message.content for c in several.choices]

own = client.chat.completions.create(model="tiny", messages=question, max_tokens=4, temperature=0,
                                     extra_body={"top_k": 5, "min_p": 0.1, "repetition_penalty": 1.1})
assert own.usage.completion_tokens == 4

schema = {"type": "object", "properties": {"age": {"type": "integer", "minimum": 1, "maximum": 9}}, "required": ["age"],
          "additionalProperties": False}
formed = client.chat.completions.create(
    model="tiny", messages=question, max_tokens=200, temperature=0,
    response_format={"type": "json_schema", "json_schema": {"name": "age", "schema": schema, "strict": True}})
assert 1 <= json.loads(formed.choices[0].message.content)["age"] <= 9
free = client.chat.completions.create(model="tiny", messages=question, max_tokens=400, temperature=0,
                                      response_format={"type": "json_object"})
assert free.choices[0].finish_reason == "length" or isinstance(json.loads(free.choices[0].message.content), dict)

tools = [{"type": "function", "function": {"name": "weather", "parameters": {
    "type": "object", "properties": {"days": {"type": "integer", "minimum": 1, "maximum": 7}}, "required": ["days"],
    "additionalProperties": False}}}]
called = client.chat.completions.create(model="tiny", messages=question, max_tokens=200, temperature=0, tools=tools,
                                        tool_choice="required")
call = called.choices[0].message.tool_calls[0]
assert called.choices[0].finish_reason == "tool_calls" and call.function.name == "weather"
assert 1 <= json.loads(call.function.arguments)["days"] <= 7
told = client.chat.completions.create(model="tiny", max_tokens=4, temperature=0, tools=tools, messages=question + [
    {"role": "assistant", "content": None, "tool_calls": [call.model_dump()]},
    {"role": "tool", "tool_call_id": call.id, "content": "sunny"}])
assert told.usage.completion_tokens >= 1

completion = client.completions.create(model="tiny", prompt=["one", "two words"], max_tokens=4, temperature=0, echo=True)
assert all(c.text.startswith(p) for c, p in zip(completion.choices, ["one", "two words"]))
scored = client.completions.create(model="tiny", prompt="one", max_tokens=4, temperature=0, logprobs=2)
assert len(scored.choices[0].logprobs.tokens) == 4

vectors = client.embeddings.create(model="tiny", input=["one", "two words"])  # asks for base64
floats = client.embeddings.create(model="tiny", input=["one", "two words"], encoding_format="float")
assert len(vectors.data) == 2
assert all(abs(a - b) < 1e-6 for a, b in zip(vectors.data[1].embedding, floats.data[1].embedding))

for wrong, kind in [
    (lambda: client.chat.completions.create(model="other", messages=question), openai.NotFoundError),
    (lambda: client.chat.completions.create(model="tiny", messages=[]), openai.BadRequestError),
    (lambda: client.chat.completions.create(model="tiny", messages=question, temperature=-1), openai.BadRequestError),
    (lambda: OpenAI(base_url=client.base_url, api_key="wrong", max_retries=0).models.list(), openai.AuthenticationError),
]:
    try:
        wrong()
    except kind as error:
        assert error.body["message"], error
    else:
        raise AssertionError(f"{kind.__name__} was expected")
print("all answered")
