/** Elasticsearch Watcher. Reads our template for its webhook action. */
@NullMarked
package dev.hindsight.alert.sources.watcher;

import org.jspecify.annotations.NullMarked;
