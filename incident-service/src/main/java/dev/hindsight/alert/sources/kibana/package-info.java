/** Rules of Kibana. Reads our template for its webhook connector, for one alert and for summaries. */
@NullMarked
package dev.hindsight.alert.sources.kibana;

import org.jspecify.annotations.NullMarked;
