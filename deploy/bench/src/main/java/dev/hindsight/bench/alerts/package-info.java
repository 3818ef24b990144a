/** How quickly signed alerts are accepted and placed, beside an Alertmanager that hands alerts on. */
@NullMarked
package dev.hindsight.bench.alerts;

import org.jspecify.annotations.NullMarked;
