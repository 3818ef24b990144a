#!/usr/bin/env python3
"""Verifies a Hindsight evidence bundle. Needs nothing but Python 3, no network.

Usage: verify.py bundle.zip [--key PUBLIC_KEY]      or, beside the unpacked files:  verify.py [folder] [--key PUBLIC_KEY]
Prints what holds, or each place that does not (exit code 1). With --key the signed root has to be signed with that key (base64),
which you should know from elsewhere, for instance from /.well-known/hindsight-roots of the installation."""
import base64, hashlib, json, os, struct, sys, zlib
from decimal import Decimal

flaws = []


def counted(number):
    return "1 event" if number == 1 else "%d events" % number


def flaw(text):
    flaws.append(text)


# --- RFC 8785 -------------------------------------------------------------------------------------------------------------------

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
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number(value)
    return json.dumps(value, ensure_ascii=False)


def sha256(data):
    return hashlib.sha256(data).digest()


# --- the archive: nothing compressed, all times 1980-01-01, one spelling ---------------------------------------------------------

def pack(files):
    out, directory = b"", b""
    for name, data in files.items():
        head = struct.pack("<HHHHHIIIHH", 10, 0, 0, 0, 0x21, zlib.crc32(data), len(data), len(data), len(name), 0)
        directory += struct.pack("<IH", 0x02014B50, 10) + head + struct.pack("<HHHII", 0, 0, 0, 0, len(out)) + name.encode()
        out += struct.pack("<I", 0x04034B50) + head + name.encode() + data
    end = struct.pack("<IIHHIIH", 0x06054B50, 0, len(files), len(files), len(directory), len(out), 0)
    return out + directory + end


def unpack(archive):
    files, at = {}, 0
    while archive[at:at + 4] == b"PK\x03\x04":
        if len(archive) < at + 30:
            sys.exit("the archive was cut, at byte %d" % at)
        flags, method = struct.unpack("<HH", archive[at + 6:at + 10])
        crc, length, _, name_length = struct.unpack("<IIIH", archive[at + 14:at + 28])
        start = at + 30 + name_length
        if flags or method or start + length > len(archive):
            sys.exit("the archive was packed in another way, or was cut, at byte %d" % at)
        name, data = archive[at + 30:start].decode("utf-8", "replace"), archive[start:start + length]
        if zlib.crc32(data) != crc:
            flaw("%s: changed after it was packed, its checksum is another" % name)
        files[name] = data
        at = start + length
    if files and pack(files) != archive and not flaws:
        flaw("the archive was changed outside of its files")
    return files


def read_folder(folder):
    known = json.load(open(os.path.join(folder, "manifest.json"), encoding="utf-8"))
    names = ["manifest.json"] + [file["name"] for file in known["files"]]
    return {name: open(os.path.join(folder, os.path.basename(name)), "rb").read() for name in names
            if os.path.exists(os.path.join(folder, os.path.basename(name)))}


# --- Ed25519 (RFC 8032), for checking only ----------------------------------------------------------------------------------------

P = 2 ** 255 - 19
L = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point, scalar = add(point, point), scalar >> 1
    return result


def point(text):
    y = int.from_bytes(text, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or x * x % P != square:
        raise ValueError("not a point")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signed(key, message, signature):
    try:
        a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    except ValueError:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    left, right = times(s, BASE), add(r, times(h, a))
    return len(signature) == 64 and s < L and all(
        (left[i] * right[2] - right[i] * left[2]) % P == 0 for i in (0, 1))


# --- what a bundle promises -------------------------------------------------------------------------------------------------------

def check_manifest(files, export):
    said = json.loads(files["manifest.json"])
    if canonical(said).encode() != files["manifest.json"]:
        flaw("manifest.json: not spelled as RFC 8785 wants it")
    last = export["events"][-1]
    found = {"format": "hindsight-bundle/1", "incident": export["stream"], "key": last.get("subject", export["subject"]),
             "version": last["version"], "recordedAt": last["recordedAt"], "headHash": last["hash"]}
    for name, value in found.items():
        if said.get(name) != value:
            flaw("manifest.json: %s is not what the events say" % name)
    listed = {file["name"]: file for file in said["files"]}
    for name, data in files.items():
        if name != "manifest.json" and listed.get(name) != {
                "name": name, "size": len(data), "sha256": sha256(data).hex()}:
            flaw("%s: length or SHA-256 is not the one in the manifest" % name)
    for name in listed.keys() - files.keys():
        flaw("%s: missing" % name)
    if len(said["events"]) != len(export["events"]):
        flaw("manifest.json: it knows %s, and not %d" % (counted(len(said["events"])), len(export["events"])))
    for event, seen in zip(export["events"], said["events"]):
        texts = {name: event[name] for name in ("actor", "id", "recordedAt", "type", "hash")}
        texts |= {"data": canonical(event["data"]), "subject": event.get("subject", export["subject"])}
        for name, text in texts.items():
            if seen.get(name) != sha256(text.encode()).hex()[:16]:
                flaw("events.json: %s of event %s is not the one that the manifest has seen" % (name, event["version"]))


def check_chain(export, file):
    previous = bytes(32)
    for expected, event in enumerate(export["events"], 1):
        hashed = {name: event[name] for name in ("actor", "data", "id", "recordedAt", "type", "version")}
        hashed |= {"stream": export["stream"], "subject": event.get("subject", export["subject"])}
        if event["version"] != expected or sha256(previous + canonical(hashed).encode()).hex() != event["hash"]:
            return flaw("%s: the hash chain of %s breaks at event %d" % (file, export["subject"], expected))
        previous = bytes.fromhex(event["hash"])


def check_follow_ups(streams, items):  # each action item has a chain of its own
    known = {(item["id"], item["key"], item["version"]) for item in items}
    for stream in streams:
        before = len(flaws)
        check_chain(stream, "followupevents.json")
        if len(flaws) > before:
            continue
        last = stream["events"][-1]
        if (stream["stream"], stream["subject"], last["version"]) not in known:
            flaw("followups.json: not %s at version %d, as its events have it" % (stream["subject"], last["version"]))
            continue
        item = next(item for item in items if item["id"] == stream["stream"])
        for name, value in follow_up_told(stream).items():
            if item.get(name) != value:
                flaw("followups.json: %s of %s is not what its events say" % (name, stream["subject"]))


def word(event):  # "renamed" of hindsight.incident.renamed.v1
    parts = event["type"].split(".")
    return parts[2] if len(parts) == 4 and parts[0] == "hindsight" and parts[3] == "v1" else ""


def follow_up_told(stream):
    told = {}
    for event in stream["events"]:
        data, changed = event["data"], {"owner-assigned": "owner", "due-changed": "dueOn", "priority-changed": "priority",
                                        "text-changed": "text", "type-changed": "type"}.get(word(event))
        if word(event) == "raised":
            told |= {name: data[name] for name in ("text", "type", "owner", "priority", "dueOn") if name in data}
            told["status"] = "open"
        elif word(event) == "status-changed":
            told["status"] = data.get("to")
        elif changed:
            told[changed] = data.get(changed)
    return told


def incident_told(events):  # only events are proven, so the report has to say what they add up to
    facts, report, roles, lines = {"mitigatedAt": None, "resolvedAt": None}, {}, {}, {}
    lists = {"authors": [], "labels": [], "participants": []}
    copied = {"declared": ("title", "status", "severity", "environment", "services", "confidential", "startedAt", "detectedAt"),
              "renamed": ("title",), "environment-changed": ("environment",), "services-changed": ("services",),
              "confidentiality-changed": ("confidential",),
              "times-changed": ("startedAt", "detectedAt", "mitigatedAt", "resolvedAt")}
    for event in events:
        data, kind = event["data"], word(event)
        facts |= {name: data.get(name) for name in copied.get(kind, ())}
        if kind == "declared":
            lists["labels"] = list(data.get("labels") or [])
            report |= {"summary": data["summary"]} if data.get("summary") else {}
        elif kind == "severity-changed":
            facts["severity"] = data.get("to")
        elif kind == "status-changed":
            facts["status"], to = data.get("to"), data.get("to")
            if to in ("triage", "in-progress", "mitigated"):
                facts |= {"mitigatedAt": data.get("at") if to == "mitigated" else None, "resolvedAt": None}
            elif to == "resolved":
                facts["resolvedAt"] = data.get("at")
        elif kind == "role-assigned":
            roles[data["role"]] = data["person"]
        elif kind == "role-vacated":
            roles.pop(data["role"], None)
        elif kind in ("label-added", "author-added", "participant-added"):
            lists[kind[:-6] + "s"].append(data.get("label", data.get("person")))
        elif kind in ("label-removed", "author-removed", "participant-removed"):
            gone = data.get("label", data.get("person"))
            lists[kind[:-8] + "s"] = [one for one in lists[kind[:-8] + "s"] if one != gone]
        elif kind in ("report-section-written", "report-section-restored"):
            report[data["section"]] = data["markdown"]
        elif kind == "timeline-entry-added":
            lines[data["entry"]] = (data["text"], False, None)
        elif kind == "timeline-entry-corrected" and data.get("text") is not None:
            lines[data["entry"]] = (data["text"],) + lines[data["entry"]][1:]
        elif kind == "timeline-entry-retracted":
            lines[data["entry"]] = (lines[data["entry"]][0], True, lines[data["entry"]][2])
        elif kind == "released":
            gone = [data["key"]] + data.get("merged", [])
            lines = {entry: line for entry, line in lines.items() if line[2] not in gone}
        elif kind in ("merged", "unmerged"):
            facts["status"] = "merged" if kind == "merged" else data.get("to")
        if kind in ("absorbed", "unmerged"):
            lines |= {one["id"]: (one["text"], bool(one.get("retracted")), one.get("from")) for one in data.get("timeline", [])}
    told = facts | lists | {"roles": roles, "report": {name: text for name, text in report.items() if text}}
    return told, {entry: line[:2] for entry, line in lines.items()}


def check_report(report, events):
    told, lines = incident_told(events)
    for name, value in told.items():
        if report.get(name) != value:
            flaw("report.json: %s is not what the events say" % name)
    shown = report.get("timeline") or []
    if len(shown) != len(lines) or {one["id"]: (one["text"], bool(one.get("retracted"))) for one in shown} != lines:
        flaw("report.json: timeline is not what the events say")


def root_of(leaf, index, size, path):
    if size < 2:
        return leaf
    split = 1 << (size - 1).bit_length() - 1
    if index < split:
        return sha256(b"\1" + root_of(leaf, index, split, path[:-1]) + path[-1])
    return sha256(b"\1" + path[-1] + root_of(leaf, index - split, size - split, path[:-1]))


def check_inclusion(proof, export, key):
    head, root = proof["head"], proof["root"]
    events = {event["version"]: event["hash"] for event in export["events"]}
    if events.get(head["version"]) != head["hash"] or head["stream"] != export["stream"]:
        flaw("inclusion.json: the root has seen another event %d, or the end was cut off" % head["version"])
    stated = {name: root[name] for name in ("at", "globalSeq", "number", "previous", "root", "service", "streams")}
    leaf = sha256(b"\0" + proof["leaf"].encode())
    path = [bytes.fromhex(step) for step in proof["path"]]
    if canonical(head) != proof["leaf"] or root_of(leaf, proof["index"], root["streams"], path).hex() != root["root"]:
        flaw("inclusion.json: the path does not lead to the root")
    if canonical(stated) != root["statement"] or not signed(
            base64.b64decode(root["publicKey"]), root["statement"].encode(), base64.b64decode(root["signature"])):
        flaw("inclusion.json: the signature of the root does not hold")
    if key and key != root["publicKey"]:
        flaw("inclusion.json: the root is signed with another key than the one you gave")


def main(arguments):
    key = arguments[arguments.index("--key") + 1] if "--key" in arguments else None
    rest = [one for one in arguments if one not in ("--key", key)]
    place = rest[0] if rest else os.path.dirname(os.path.abspath(__file__))
    files = read_folder(place) if os.path.isdir(place) else unpack(open(place, "rb").read())
    missing = [name for name in ("manifest.json", "events.json", "report.json", "followups.json") if name not in files]
    if missing:
        return flaws + ["%s is no evidence bundle: it has no %s" % (place, ", no ".join(missing))], 1
    export = json.loads(files["events.json"])
    check_manifest(files, export)
    check_chain(export, "events.json")
    follow_ups = json.loads(files.get("followupevents.json", b"[]"))
    check_follow_ups(follow_ups, json.loads(files["followups.json"]))
    report = json.loads(files["report.json"])
    if (report["id"], report["version"]) != (export["stream"], len(export["events"])):
        flaw("report.json: not the report of these events")
    if not flaws:
        check_report(report, export["events"])
    if "inclusion.json" in files:
        check_inclusion(json.loads(files["inclusion.json"]), export, key)
    elif key:
        flaw("there is no signed root in this bundle")
    if flaws:
        return flaws, 1
    last = export["events"][-1]
    lines = ["valid: %s, %s, head %s" % (export["subject"], counted(last["version"]), last["hash"])]
    lines += ["with %s, %s, head %s" % (one["subject"], counted(len(one["events"])), one["events"][-1]["hash"])
              for one in follow_ups]
    pages = [name for name in ("report.html", "report.md") if name in files]
    if pages:
        lines.append("to be read, and proven by nothing: " + ", ".join(pages))
    if "inclusion.json" in files:
        root = json.loads(files["inclusion.json"])["root"]
        lines.append("seen by root %d of %s, signed with %s" % (root["number"], root["at"], root["publicKey"]))
    return lines, 0


if __name__ == "__main__":
    try:
        lines, code = main(sys.argv[1:])
    except (KeyError, ValueError, IndexError, TypeError, OSError) as broken:
        lines, code = flaws + ["the bundle cannot be read: %r" % broken], 1
    print("\n".join(lines))
    sys.exit(code)
