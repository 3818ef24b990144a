/** Uptime Kuma. Reads its webhook in all its shapes, and leaves alone what monitors know of credentials; nothing else does. */
@NullMarked
package dev.hindsight.alert.sources.uptimekuma;

import org.jspecify.annotations.NullMarked;
