/**
 * How long a list and a search of the incident service take among many incidents.
 * The incidents are seeded as rows; what is measured is what a client waits for, over HTTP.
 */
@NullMarked
package dev.hindsight.bench.search;

import org.jspecify.annotations.NullMarked;
