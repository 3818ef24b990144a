#!/usr/bin/env python3
"""Verifies the hash chain of an exported stream: {"stream", "subject", "events": [...]}. Needs nothing but Python 3.

Each hash is SHA-256(previous hash + RFC 8785 form of the event); the first one builds on 32 zero bytes.
Usage: verify_stream.py export.json    prints `valid` and the last hash, or names the first event that does not hold (exit code 1)."""
import hashlib, json, sys
from decimal import Decimal


def number(value):  # as ECMAScript writes it
    if isinstance(value, int) or value == 0:
        return str(int(value))
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    digits, point = "".join(map(str, digits)), len(digits) + exponent
    if point > 21 or point < -5:
        text = digits[0] + ("." + digits[1:] if digits[1:] else "") + "e%+d" % (point - 1)
    else:
        whole = digits[:point].ljust(point, "0") if point > 0 else "0"
        rest = digits[point:] if point > 0 else "0" * -point + digits
        text = whole + ("." + rest if rest else "")
    return "-" * sign + text


def canonical(value):
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number(value)
    return json.dumps(value, ensure_ascii=False)


def verify(export):
    previous = bytes(32)
    for expected, event in enumerate(export["events"], 1):
        hashed = {name: event[name] for name in ("actor", "data", "id", "recordedAt", "type", "version")}
        hashed |= {"stream": export["stream"], "subject": event.get("subject", export["subject"])}
        digest = hashlib.sha256(previous + canonical(hashed).encode()).digest()
        if event["version"] != expected or digest.hex() != event["hash"]:
            return "broken at version %d" % expected, 1
        previous = digest
    events = len(export["events"])
    return "valid: %s, head %s" % ("1 event" if events == 1 else "%d events" % events, previous.hex()), 0


if __name__ == "__main__":
    text, code = verify(json.load(open(sys.argv[1], encoding="utf-8")))
    print(text)
    sys.exit(code)
