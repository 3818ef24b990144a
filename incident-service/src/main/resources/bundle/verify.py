#!/usr/bin/env python3
"""Verifies a Hindsight evidence bundle. Needs nothing but Python 3, no network.

Usage: verify.py bundle.zip [--key PUBLIC_KEY]      or, beside the unpacked files:  verify.py [folder] [--key PUBLIC_KEY]
Prints what holds, or each place that does not (exit code 1). With --key the signed root has to be signed with that key (base64),
which you should know from elsewhere, for instance from /.well-known/hindsight-roots of the installation."""
import base64, datetime, hashlib, json, os, re, struct, sys, zlib
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

FILES = ("manifest.json", "events.json", "report.json", "report.html", "report.md", "followups.json", "followupevents.json",
         "inclusion.json", "readme.txt", "verify.py", "verify.html")
DEEPEST = 64

# the fields that events, items and parts of them have; ? marks what may be absent
SHAPES = """
stream stream:id subject:text events:list
event id:id version:number type:text actor:text recordedAt:time data:object hash:hash subject:text?
declared title:text severity:text environment:text services:texts status:text summary:text? startedAt:time? detectedAt:time? labels:texts confidential:flag imported:flag?
renamed title:text
environment-changed environment:text
services-changed services:texts
times-changed startedAt:time? detectedAt:time? mitigatedAt:time? resolvedAt:time?
confidentiality-changed confidential:flag
status-changed from:text to:text at:time
severity-changed to:text
role-assigned role:text person:text
role-vacated role:text
label-added label:text
label-removed label:text
author-added person:text
author-removed person:text
participant-added person:text
participant-removed person:text
timeline-entry-added entry:id occurredAt:time? until:time? precision:text zone:text? localTime:text? dayOffset:number? text:text kind:text
timeline-entry-corrected entry:id occurredAt:time? until:time? precision:text? zone:text? localTime:text? dayOffset:number? text:text? kind:text? reason:text withoutEnd:flag?
timeline-entry-retracted entry:id reason:text
report-section-written section:text markdown:text
report-section-restored section:text markdown:text
alert-attached alert:id source:id sourceName:text fingerprint:text title:text severity:text status:text startsAt:time labels:words annotations:words generatorUrl:text? reason:text from:text?
alert-resolved alert:id endsAt:time
report-published number:number version:number note:text? view:view?
publication-withdrawn number:number reason:text?
imported format:text title:text? pageVersion:number? contentHash:text fileName:text? date:day? findings:number following:number
action-item-imported item:id
linked incident:id key:text kind:text
unlinked incident:id key:text
merged incident:id key:text
unmerged incident:id key:text to:text timeline:lines alerts:alerts
absorbed incident:id key:text merged:texts timeline:lines alerts:alerts
released incident:id key:text merged:texts
update-posted update:id audience:text text:text
update-withdrawn update:id reason:text
view sections:texts
line id:id occurredAt:time? until:time? precision:text zone:text? localTime:text? dayOffset:number? text:text kind:text by:text recordedAt:time corrections:objects? retracted:object? from:text?
alert id:id source:id sourceName:text fingerprint:text title:text severity:text status:text startsAt:time endsAt:time? labels:words annotations:words generatorUrl:text? reason:text from:text?
item id:id key:text version:number incident:id text:text type:text owner:text? priority:text dueOn:day? status:text statusReason:text? tickets:tickets createdAt:time updatedAt:time open:flag? evidence:evidences?
item/raised key:text incident:id incidentKey:text? text:text type:text owner:text? priority:text dueOn:day? tickets:tickets?
item/owner-assigned owner:text?
item/due-changed dueOn:day?
item/priority-changed priority:text
item/text-changed text:text
item/type-changed type:text
item/status-changed to:text reason:text? evidence:evidences?
item/ticket-linked ticket:ticket
item/ticket-unlinked ticket:ticket
ticket key:text? url:text? kind:text
evidence kind:text? url:text? note:text?
"""
SHAPE = {line.split()[0]: [field.split(":") for field in line.split()[1:]] for line in SHAPES.strip().split("\n")}


class Impossible(Exception):
    """What cannot have happened to an incident."""


def named(pairs):
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a name is there twice")
    return dict(pairs)


def refused(constant):
    raise ValueError(constant + " is no number in JSON")


def depth(value):
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inside is None else 1 + max(map(depth, inside), default=0)


def parsed(files, name):
    try:
        value = json.loads(files[name].decode("utf-8"), object_pairs_hook=named, parse_constant=refused)
    except ValueError as broken:
        raise ValueError("%s is no JSON: %s" % (name, broken))
    if depth(value) > DEEPEST:
        raise ValueError(name + " is nested too deeply")
    return value


def cleaned(value):  # what is absent and what is null say the same
    if isinstance(value, dict):
        return {name: cleaned(one) for name, one in value.items() if one is not None}
    return list(map(cleaned, value)) if isinstance(value, list) else value


def same(one, other):
    return canonical(cleaned(one)) == canonical(cleaned(other))


def is_date(text, form):
    try:
        return datetime.datetime.strptime(text, form) is not None
    except ValueError:
        return False


def is_text(value):
    return isinstance(value, str)


def is_time(value):
    match = is_text(value) and re.fullmatch(r"((?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\.([0-9]{3}){1,3})?Z", value)
    return bool(match) and is_date(match[1][:17] + "00", "%Y-%m-%dT%H:%M:%S") and match[1][17] < "6" and match[3] != "000"


def each(value, holds):
    return isinstance(value, list) and all(map(holds, value))


def shaped(kind):
    return lambda value: not misshapen(kind, value)


def is_object(value):
    return isinstance(value, dict)


KINDS = {"text": is_text, "time": is_time, "flag": lambda value: isinstance(value, bool), "object": is_object,
         "texts": lambda value: each(value, is_text), "objects": lambda value: each(value, is_object),
         "list": lambda value: isinstance(value, list),
         "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool)
         and abs(value) < 2 ** 53 and value == int(value),
         "id": lambda value: is_text(value) and bool(re.fullmatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", value)),
         "hash": lambda value: is_text(value) and bool(re.fullmatch("[0-9a-f]{64}", value)),
         "day": lambda value: is_text(value) and bool(re.fullmatch("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}", value)) and is_date(value, "%Y-%m-%d"),
         "words": lambda value: is_object(value) and each(list(value.values()), is_text),
         "lines": lambda value: each(value, shaped("line")), "alerts": lambda value: each(value, shaped("alert")),
         "tickets": lambda value: each(value, shaped("ticket")), "ticket": shaped("ticket"), "view": shaped("view"),
         "evidences": lambda value: each(value, shaped("evidence"))}


def misshapen(kind, value):  # the fields that are not as they can be
    if not is_object(value):
        return ["all of it"]
    return [name for name, of in SHAPE[kind]
            if not (value.get(name) is None and of.endswith("?") or KINDS[of.rstrip("?")](value.get(name)))]


def word(event, of):  # "renamed" of hindsight.incident.renamed.v1
    parts = event["type"].split(".")
    return parts[2] if len(parts) == 4 and [parts[0], parts[1], parts[3]] == ["hindsight", of, "v1"] else ""


def check_shape(stream, file, of, prefix):
    if misshapen("stream", stream) or not stream["events"] or any(misshapen("event", event) for event in stream["events"]):
        raise ValueError(file + " is no export of events")
    if len({event["id"] for event in stream["events"]}) < len(stream["events"]):
        flaw("%s: two events of %s have the same id" % (file, stream["subject"]))
    for event in stream["events"]:
        kind = prefix + word(event, of)
        if kind in SHAPE and word(event, of) not in ("", "stream", "event", "view", "line", "alert", "item", "ticket", "evidence"):
            for name in misshapen(kind, event["data"]):
                flaw("%s: %s of event %d is none that it can have" % (file, name, event["version"]))
        elif not prefix:
            flaw("%s: event %d is of a type that is not known here, %s" % (file, event["version"], event["type"]))


def spelled(stream):
    events, subject = [], stream["events"][0].get("subject", stream["subject"])
    for event in stream["events"]:
        names = ["id", "version", "type", "actor", "recordedAt", "data", "hash"]
        names += ["subject"] if event.get("subject", stream["subject"]) != subject else []
        events.append("{%s}" % ",".join('"%s":%s' % (name, canonical(event.get(name, stream["subject"]))) for name in names))
    return '{"stream":%s,"subject":%s,"events":[%s]}' % (canonical(stream["stream"]), canonical(subject), ",".join(events))


def manifest(files, export):
    last, events = export["events"][-1], []
    for event in export["events"]:
        texts = {name: event[name] for name in ("actor", "id", "recordedAt", "type", "hash")}
        texts |= {"data": canonical(event["data"]), "subject": event.get("subject", export["subject"])}
        events.append({name: sha256(text.encode()).hex()[:16] for name, text in texts.items()} | {"version": event["version"]})
    return {"format": "hindsight-bundle/1", "incident": export["stream"], "key": last.get("subject", export["subject"]),
            "version": last["version"], "recordedAt": last["recordedAt"], "headHash": last["hash"], "events": events,
            "files": [{"name": name, "size": len(data), "sha256": sha256(data).hex()}
                      for name, data in files.items() if name != "manifest.json"]}


def check_manifest(files, export):
    said, found, before = parsed(files, "manifest.json"), manifest(files, export), len(flaws)
    for name, value in found.items():
        if not isinstance(value, list) and said.get(name) != value:
            flaw("manifest.json: %s is not what the events say" % name)
    listed, there = ({file["name"]: file for file in one["files"]} for one in (said, found))
    for name in there:
        if listed.get(name) != there[name]:
            flaw("%s: length or SHA-256 is not the one in the manifest" % name)
    for name in listed.keys() - files.keys():
        flaw("%s: missing" % name)
    if len(said["events"]) != len(export["events"]):
        flaw("manifest.json: it knows %s, and not %d" % (counted(len(said["events"])), len(export["events"])))
    for event, seen in zip(found["events"], said["events"]):
        for name in event:
            if seen.get(name) != event[name]:
                flaw("events.json: %s of event %s is not the one that the manifest has seen" % (name, event["version"]))
    if len(flaws) == before and canonical(found).encode() != files["manifest.json"]:
        flaw("manifest.json: not as it has to be, or not spelled as RFC 8785 wants it")


def check_chain(export, file):
    previous = bytes(32)
    for expected, event in enumerate(export["events"], 1):
        hashed = {name: event[name] for name in ("actor", "data", "id", "recordedAt", "type", "version")}
        hashed |= {"stream": export["stream"], "subject": event.get("subject", export["subject"])}
        if event["version"] != expected or sha256(previous + canonical(hashed).encode()).hex() != event["hash"]:
            return flaw("%s: the hash chain of %s breaks at event %d" % (file, export["subject"], expected))
        previous = bytes.fromhex(event["hash"])


def moment(time):  # a text that sorts as the time does
    whole, _, fraction = time[:-1].partition(".")
    return whole + fraction.ljust(9, "0")


def taken(data, *names):
    return {name: data[name] for name in names if data.get(name) is not None}


# --- action items: each has a chain of its own ------------------------------------------------------------------------------------

def item_told(stream):
    told, tickets, evidence, times = {}, [], [], [event["recordedAt"] for event in stream["events"]]
    changed = {"owner-assigned": "owner", "due-changed": "dueOn", "priority-changed": "priority", "text-changed": "text",
               "type-changed": "type"}

    def without(ticket):
        def which(one):
            return one.get("key") if one["kind"] == "jira" or one.get("url") is None else one["url"]
        return [one for one in tickets if which(one) != which(ticket)]

    for event in stream["events"]:
        data, kind = event["data"], word(event, "action-item")
        if kind == "raised" and not told:
            told = taken(data, "key", "incident", "text", "type", "owner", "priority", "dueOn") | {"status": "open"}
            tickets = [taken(one, "key", "url", "kind") for one in data.get("tickets") or []]
        elif kind == "status-changed":
            told |= {"status": data["to"], "statusReason": data.get("reason")}
            evidence += [{"kind": "link"} | taken(one, "kind", "url", "note") for one in data.get("evidence") or []]
        elif kind in ("ticket-linked", "ticket-unlinked"):
            tickets = without(data["ticket"]) + ([taken(data["ticket"], "key", "url", "kind")] if kind == "ticket-linked" else [])
        elif kind in changed:
            told[changed[kind]] = data.get(changed[kind])
    return told | {"id": stream["stream"], "version": len(times), "tickets": tickets, "createdAt": times[0],
                   "updatedAt": max(times, key=moment), "evidence": evidence}


def check_items(streams, items, family, before):
    for item in items:
        of = str(item.get("key")) if is_object(item) else "an item"
        for name in misshapen("item", item):
            flaw("followups.json: %s of %s is none that it can have" % (name, of))
        for name in (item if is_object(item) else {}).keys() - {name for name, _ in SHAPE["item"]}:
            flaw("followups.json: %s is no field of %s" % (name, of))
    if flaws:
        return
    known = {item["id"]: item for item in items}
    if len(known) < len(items) or len({item["key"] for item in items}) < len(items):
        flaw("followups.json: an action item is there twice")
    if len({stream["stream"] for stream in streams}) < len(streams):
        flaw("followupevents.json: an action item is there twice")
    for stream in streams:
        item, version = known.get(stream["stream"]), len(stream["events"])
        if not item or (item["key"], item["version"]) != (stream["subject"], version):
            flaw("followups.json: not %s at version %d, as its events have it" % (stream["subject"], version))
            continue
        if word(stream["events"][0], "action-item") != "raised":
            flaw("followupevents.json: the first event of %s did not raise it" % stream["subject"])
            continue
        told = item_told(stream)
        told["open"] = told["status"] not in ("claimed-done", "verified", "dropped") if "open" in item else None
        told["evidence"] = told["evidence"] if "evidence" in item else None  # bundles of before have none
        for name, _ in SHAPE["item"]:
            if not same(item.get(name), told.get(name)):
                flaw("followups.json: %s of %s is not what its events say" % (name, stream["subject"]))
    strangers = {stream["stream"] for stream in streams if stream["events"][0]["data"].get("incidentKey") not in before}
    for item in items:
        if item["incident"] not in family and (not before or item["id"] in strangers):
            flaw("followups.json: %s is an action item of another incident" % item["key"])


# --- the report: only events are proven, so it has to say what they add up to -------------------------------------------------------

COPIED = {"declared": ("title", "status", "severity", "environment", "services", "confidential", "startedAt", "detectedAt"),
          "renamed": ("title",), "environment-changed": ("environment",), "services-changed": ("services",),
          "confidentiality-changed": ("confidential",),
          "times-changed": ("startedAt", "detectedAt", "mitigatedAt", "resolvedAt")}
SAID = ("occurredAt", "until", "precision", "zone", "localTime", "dayOffset", "text", "kind")
ALERT = ("source", "sourceName", "fingerprint", "title", "severity", "status", "startsAt", "labels", "annotations", "generatorUrl",
         "reason", "from")
LATER = ("alert-attached", "alert-resolved", "update-posted", "update-withdrawn", "report-published", "publication-withdrawn")  # after a publication


class Told:
    def __init__(self, export):
        events = export["events"]
        self.facts, self.roles, self.report, self.lines, self.alerts = {}, {}, {}, {}, {}
        self.lists = {"authors": [], "labels": [], "participants": []}
        self.updates, self.links, self.absorbed, self.publications, self.marks, self.brought = [], {}, {}, [], {}, 0
        self.before = {}
        for event in events:
            kind = word(event, "incident")
            if (kind == "declared") != (event["version"] == 1):
                raise Impossible("event %d: an incident is declared once, first of all" % event["version"])
            self.see(event, event["data"], kind)
            self.see_line(event, event["data"], kind)
            self.see_others(event, event["data"], kind)
            self.mark(event, event["data"], kind)
        last = events[-1]
        self.facts |= {"id": export["stream"], "key": last.get("subject", export["subject"]), "version": len(events),
                       "declaredAt": events[0]["recordedAt"], "declaredBy": events[0]["actor"], "updatedAt": last["recordedAt"]}

    def see(self, event, data, kind):
        self.facts |= {name: data.get(name) for name in COPIED.get(kind, ())}
        if kind == "declared":
            self.lists["labels"] = list(data["labels"])
            self.report = taken(data, "summary")
        elif kind == "severity-changed":
            self.facts["severity"] = data["to"]
        elif kind == "status-changed":
            self.facts["status"], to = data["to"], data["to"]
            if to in ("triage", "in-progress", "mitigated"):
                self.facts |= {"mitigatedAt": data["at"] if to == "mitigated" else None, "resolvedAt": None}
            elif to == "resolved":
                self.facts["resolvedAt"] = data["at"]
        elif kind == "role-assigned":
            self.roles[data["role"]] = data["person"]
        elif kind == "role-vacated":
            self.roles.pop(data["role"], None)
        elif kind in ("label-added", "author-added", "participant-added"):
            self.lists[kind[:-6] + "s"].append(data.get("label", data.get("person")))
        elif kind in ("label-removed", "author-removed", "participant-removed"):
            gone, of = data.get("label", data.get("person")), kind[:-8] + "s"
            self.lists[of] = [one for one in self.lists[of] if one != gone]
        elif kind in ("report-section-written", "report-section-restored"):
            self.report[data["section"]] = data["markdown"]

    def see_line(self, event, data, kind):
        who = {"by": event["actor"], "recordedAt": event["recordedAt"]}
        if kind == "timeline-entry-added":
            self.lines[data["entry"]] = taken(data, *SAID) | {"id": data["entry"]} | who
        elif kind in ("timeline-entry-corrected", "timeline-entry-retracted"):
            if data["entry"] not in self.lines:
                raise Impossible("event %d: there is no such line of the timeline" % event["version"])
            line = dict(self.lines[data["entry"]])
            if kind == "timeline-entry-retracted":
                line["retracted"] = {"reason": data["reason"]} | who
            else:
                before = taken(line, "occurredAt", "until", "precision", "text", "kind") | {"reason": data["reason"]} | who
                line["corrections"] = (line.get("corrections") or []) + [before]
                line |= taken(data, *SAID)
                if data.get("withoutEnd"):
                    line["until"] = None
                if data.get("localTime") == "":
                    line |= {"localTime": None, "dayOffset": data.get("dayOffset")}
            self.lines[data["entry"]] = line

    def see_others(self, event, data, kind):
        who = {"by": event["actor"]}
        if kind == "alert-attached":
            self.alerts[data["alert"]] = taken(data, *ALERT) | {"id": data["alert"]}
        elif kind == "alert-resolved" and data["alert"] in self.alerts:
            self.alerts[data["alert"]] = self.alerts[data["alert"]] | {"status": "resolved", "endsAt": data["endsAt"]}
        elif kind == "update-posted":
            self.updates.append(taken(data, "audience", "text") | {"id": data["update"], "postedAt": event["recordedAt"]} | who)
        elif kind == "update-withdrawn":
            posted = next((one for one in self.updates if one["id"] == data["update"]), None)
            if posted is None:
                raise Impossible("event %d: there is no such update" % event["version"])
            posted.setdefault("withdrawn", {"reason": data["reason"], "recordedAt": event["recordedAt"]} | who)
        elif kind == "imported":
            self.facts["importedFrom"] = taken(data, "format", "title", "pageVersion", "contentHash", "fileName", "date", "findings") \
                | {"importedAt": event["recordedAt"]} | who
        elif kind == "linked":
            self.links[data["incident"]] = {"incident": data["key"], "kind": data["kind"]}
        elif kind == "unlinked":
            self.links.pop(data["incident"], None)
        elif kind == "merged":
            self.facts |= {"status": "merged", "mergedInto": data["key"]}
        elif kind == "unmerged":
            self.facts |= {"status": data["to"], "mergedInto": None}
        elif kind == "absorbed":
            self.absorbed[data["incident"]] = data["key"]
            self.before[data["incident"]] = data["merged"]
        elif kind == "released":
            gone = [data["key"]] + data["merged"]
            self.absorbed.pop(data["incident"], None)
            self.before.pop(data["incident"], None)
            self.lines = {entry: line for entry, line in self.lines.items() if line.get("from") not in gone}
            self.alerts = {alert: one for alert, one in self.alerts.items() if one.get("from") not in gone}
        if kind in ("absorbed", "unmerged"):
            self.lines |= {one["id"]: one for one in data["timeline"]}
            self.alerts |= {one["id"]: one for one in data["alerts"]}
        self.publish(event, data, kind)

    def publish(self, event, data, kind):
        if kind == "report-published":
            self.publications.append(taken(data, "number", "version", "note") | {
                "publishedAt": event["recordedAt"], "by": event["actor"], "changedSince": False,
                "publicSections": data["view"]["sections"] if data.get("view") else None})
        elif kind == "publication-withdrawn":
            if not 0 < data["number"] <= len(self.publications):
                raise Impossible("event %d: there is no such publication" % event["version"])
            self.publications[data["number"] - 1]["withdrawn"] = True
        elif kind not in LATER:
            for publication in self.publications:
                publication["changedSince"] = True

    def mark(self, event, data, kind):
        if kind == "imported":
            self.brought = data["following"] + 1
        here, self.brought = self.brought == 0, max(0, self.brought - 1)
        if kind == "declared" and not data.get("imported"):
            self.set_mark("declared", event["recordedAt"], event)
        if kind == "status-changed" and data["from"] == "triage" and data["to"] != "declined" and here:
            if "acknowledged before" not in self.marks:  # earlier versions: by whatever became of it first, whoever did that
                self.set_mark("acknowledged before", data["at"], event)
            if "acknowledged" not in self.marks and event["actor"] != "alert-intake":
                self.set_mark("acknowledged", data["at"] if data["to"] == "in-progress" else event["recordedAt"], event)
        for name in ("started", "detected", "mitigated", "resolved"):
            self.set_mark(name, self.facts.get(name + "At"), event)

    def set_mark(self, name, at, event):
        if at is None:
            self.marks.pop(name, None)
        elif name not in self.marks or self.marks[name]["at"] != at:
            self.marks[name] = {"event": name.split()[0], "at": at, "version": event["version"]}

    def in_order(self):
        placed, last = [], ""
        for line in self.lines.values():
            last = moment(line["occurredAt"]) if line.get("occurredAt") else last
            placed.append((last, line))
        return [line for _, line in sorted(placed, key=lambda one: one[0])]

    def all(self):
        standing = [one for one in self.publications if "withdrawn" not in one]
        return self.facts | self.lists | {
            "roles": self.roles, "report": {name: text for name, text in self.report.items() if text},
            "timeline": self.in_order(), "alerts": list(self.alerts.values()), "updates": self.updates,
            "links": list(self.links.values()), "merged": list(self.absorbed.values()),
            "publication": standing[-1] if standing else None}

    def began(self):  # what may be said of it: earlier versions counted lines of merged incidents too, and knew no days
        page, lines = self.facts.get("importedFrom"), [one for one in self.lines.values()
                                                       if not one.get("retracted") and one.get("occurredAt")]
        if self.facts.get("startedAt") or not page:
            name = "startedAt" if self.facts.get("startedAt") else "declaredAt"
            return [(self.facts[name], name)]
        allowed = []
        for those in ([one for one in lines if not one.get("from")], lines):
            first = min((moment(one["occurredAt"]) for one in those), default=None)
            allowed += [(one["occurredAt"], name) for one in those if moment(one["occurredAt"]) == first
                        for name in ("timeline", "date") if name == "timeline" or one["precision"] == "date"]
            if not those:
                allowed.append((page["date"] + "T00:00:00Z", "date") if page.get("date") else (self.facts["declaredAt"], "declaredAt"))
        return allowed


def seconds(start, end):  # whole ones, and whether the end is before the start
    first, then = ((datetime.datetime.strptime(one[:19], "%Y-%m-%dT%H:%M:%S"), moment(one)[19:]) for one in (start, end))
    return int((then[0] - first[0]).total_seconds()) - (1 if then[1] < first[1] else 0)


def durations_hold(said, marks):
    noticed = "declared" if "declared" in marks and "detected" not in marks else "detected"
    ends = {"timeToDetect": ("started", "detected"), "timeToAcknowledge": (noticed, "acknowledged", "acknowledged before"),
            "timeToMitigate": ("started", "mitigated"), "timeToResolve": ("started", "resolved")}
    return is_object(said) and said.keys() == ends.keys() and all(
        any(duration_holds(said[name], marks.get(start), marks.get(end)) for end in any_of) for name, (start, *any_of) in ends.items())


def duration_holds(one, first, then):
    if not is_object(one) or not same([one.get("from"), one.get("to")], [first, then]):
        return False
    if one.keys() - {"state", "seconds", "reason", "from", "to"}:
        return False
    if one.get("state") == "known":
        return bool(first and then) and one.get("reason") is None and same(one.get("seconds"), seconds(first["at"], then["at"])) \
            and one["seconds"] >= 0
    if one.get("state") not in ("pending", "invalid") or one.get("seconds") is not None or not is_text(one.get("reason")):
        return False
    return not (one["state"] == "pending" and first and then)


def like_before(shown, told):  # corrections said less in earlier versions
    for line, one in zip(shown, told):
        said, known = (each_of.get("corrections") for each_of in (line, one))
        if isinstance(said, list) and isinstance(known, list) and len(said) == len(known):
            known = [{name: value for name, value in after.items() if name not in ("until", "kind")}
                     if is_object(before) and not {"until", "kind"} & before.keys() else after
                     for before, after in zip(said, known)]
            one = one | {"corrections": known}
        yield one


def check_report(report, told):
    all_told = told.all()
    shown = report.get("timeline")
    if isinstance(shown, list) and each(shown, is_object) and len(shown) == len(all_told["timeline"]):
        all_told["timeline"] = list(like_before(shown, all_told["timeline"]))
    for name in sorted(report.keys() - all_told.keys() - {"durations", "beganAt", "beganFrom", "nextStatuses", "mergedInto",
                                                          "importedFrom", "mitigatedAt", "resolvedAt"}):
        flaw("report.json: %s is no field of a report" % name)
    for name in sorted(all_told.keys() | report.keys() & {"mergedInto", "importedFrom", "mitigatedAt", "resolvedAt"}):
        value, said = all_told.get(name), report.get(name)
        if not same([] if said is None and isinstance(value, list) else said, value):
            flaw("report.json: %s is not what the events say" % name)
    if report.get("durations") is not None and not durations_hold(report["durations"], told.marks):
        flaw("report.json: durations is not what the events say")
    began = report.get("beganAt"), report.get("beganFrom")
    if began != (None, None) and began not in told.began():
        flaw("report.json: beganAt is not what the events say")
    if not each(report.get("nextStatuses") or [], is_text):
        flaw("report.json: nextStatuses is no list of words")


def unproven(files, report, items, streams):  # what nothing here is compared with
    parts = [name for name in ("report.html", "report.md") if name in files]
    parts += ["nextStatuses in report.json"] if report.get("nextStatuses") is not None else []
    reasons = [one for one in (report.get("durations") or {}).values() if one.get("reason") is not None]
    parts += ["the reasons of durations in report.json"] if reasons else []
    told = {stream["stream"] for stream in streams}
    return parts + [item["key"] + " (no events)" for item in items if item["id"] not in told]


def root_of(leaf, index, size, path):
    if size < 2:
        return leaf if not path else b""
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
    if not 0 <= proof["index"] < root["streams"] or canonical(head) != proof["leaf"] or root_of(leaf, proof["index"], root["streams"], path).hex() != root["root"]:
        flaw("inclusion.json: the path does not lead to the root")
    if canonical(stated) != root["statement"] or not signed(
            base64.b64decode(root["publicKey"]), root["statement"].encode(), base64.b64decode(root["signature"])):
        flaw("inclusion.json: the signature of the root does not hold")
    if key and key != root["publicKey"]:
        flaw("inclusion.json: the root is signed with another key than the one you gave")


def vouched(proof, events):
    root, version = proof["root"], proof["head"]["version"]
    seen = "all %d events" % events if events > 1 else "the only event"
    if version < events:
        later = "event %d came later, no root vouches for it" % events if version + 1 == events \
            else "events %d to %d came later, no root vouches for them" % (version + 1, events)
        seen = ("events 1 to %d" % version if version > 1 else "event 1") + "; " + later
    return "root %d has seen %s" % (root["number"], seen)


def verdict(files, export, report, items, streams):
    last = export["events"][-1]
    lines = ["valid: %s, %s, head %s" % (export["subject"], counted(last["version"]), last["hash"])]
    lines += ["with %s, %s, head %s" % (one["subject"], counted(len(one["events"])), one["events"][-1]["hash"]) for one in streams]
    parts = unproven(files, report, items, streams)
    if parts:
        lines.append("to be read, and proven by nothing: " + ", ".join(parts))
    if "inclusion.json" in files:
        proof = parsed(files, "inclusion.json")
        root = proof["root"]
        lines.append(vouched(proof, len(export["events"])))
        lines.append("root %d is of %s, signed with %s" % (root["number"], root["at"], root["publicKey"]))
    else:
        lines.append("no signed root has seen it yet")
    lines.append("no root vouches for its action items, nor that these are all: compare their ends with the action tracker's")
    return lines


def check_told(export, report, streams, items):
    try:
        told = Told(export)
    except Impossible as impossible:
        return flaw("events.json: %s" % impossible)
    check_report(report, told)
    if not re.fullmatch(r"[A-Z]{2,10}-[1-9][0-9]{0,17}", told.facts["key"]) \
            or re.search("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", told.facts["title"]):
        flaw("report.json: its key or title is none that an incident can have")
    check_items(streams, items, {export["stream"], *told.absorbed}, {key for keys in told.before.values() for key in keys})


def check(files, key):
    export = parsed(files, "events.json")
    check_shape(export, "events.json", "incident", "")
    check_manifest(files, export)
    check_chain(export, "events.json")
    for name in files:
        if name not in FILES:
            flaw("%s: no file of a bundle" % name)
    if spelled(export).encode() != files["events.json"]:
        flaw("events.json: it is spelled in another way than it was made")
    streams = parsed(files, "followupevents.json") if "followupevents.json" in files else []
    items = parsed(files, "followups.json")
    if not isinstance(streams, list) or not isinstance(items, list):
        raise ValueError("the action items are no list")
    for stream in streams:
        check_shape(stream, "followupevents.json", "action-item", "item/")
        check_chain(stream, "followupevents.json")
    if "followupevents.json" in files and ("[%s]" % ",".join(map(spelled, streams))).encode() != files["followupevents.json"]:
        flaw("followupevents.json: it is spelled in another way than it was made")
    report = parsed(files, "report.json")
    if not is_object(report):
        raise ValueError("report.json is no object")
    if not flaws:
        check_told(export, report, streams, items)
    if "inclusion.json" in files:
        check_inclusion(parsed(files, "inclusion.json"), export, key)
    elif key:
        flaw("there is no signed root in this bundle")
    return [] if flaws else verdict(files, export, report, items, streams)


def main(arguments):
    key = arguments[arguments.index("--key") + 1] if "--key" in arguments else None
    if key is not None and not key.strip():
        return ["--key names no key"], 1
    rest = [one for one in arguments if one not in ("--key", key)]
    place = rest[0] if rest else os.path.dirname(os.path.abspath(__file__))
    files = read_folder(place) if os.path.isdir(place) else unpack(open(place, "rb").read())
    missing = [name for name in ("manifest.json", "events.json", "report.json", "followups.json") if name not in files]
    if missing:
        return flaws + ["%s is no evidence bundle: it has no %s" % (place, ", no ".join(missing))], 1
    lines = check(files, key)
    return (flaws, 1) if flaws else (lines, 0)


if __name__ == "__main__":
    try:
        lines, code = main(sys.argv[1:])
    except Exception as broken:  # whatever somebody has put there, it is told and no more
        lines, code = flaws + ["the bundle cannot be read: %s: %s" % (type(broken).__name__, broken)], 1
    print("\n".join(lines))
    sys.exit(code)
