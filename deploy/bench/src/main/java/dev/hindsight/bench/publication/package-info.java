/** How long the readers of a public report wait, and what they cost the incident service. */
@NullMarked
package dev.hindsight.bench.publication;

import org.jspecify.annotations.NullMarked;
