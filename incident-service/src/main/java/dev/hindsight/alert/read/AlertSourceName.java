package dev.hindsight.alert.read;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever looks at alerts may know of a source: how it is called. */
@Schema(name = "AlertSourceName")
record AlertSourceName(UUID id, String name, String type) {}
