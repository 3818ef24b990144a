/** How long a change of an incident with a very long timeline takes, and what it costs the incident service. */
@NullMarked
package dev.hindsight.bench.change;

import org.jspecify.annotations.NullMarked;
