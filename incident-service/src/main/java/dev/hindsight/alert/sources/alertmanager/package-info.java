/** Prometheus Alertmanager, webhook version 4. Reads what it posts and knows its habits; nothing else does. */
@NullMarked
package dev.hindsight.alert.sources.alertmanager;

import org.jspecify.annotations.NullMarked;
